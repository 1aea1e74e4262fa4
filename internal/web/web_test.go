package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"

	"entraide/internal/fault"
)

var builtSite = fstest.MapFS{
	"index.html":       {Data: []byte(`<!doctype html><html lang="en" data-x><head><script type="module" src="/assets/a-1.js"></script></head></html>`)},
	"assets/a-1.js":    {Data: []byte(strings.Repeat("console.log(1);", 200))},
	"assets/dot.png":   {Data: []byte{0x89, 'P', 'N', 'G'}},
	"favicon.svg":      {Data: []byte("<svg/>")},
	"assets/.hidden":   {Data: []byte("x")},
	"other/page.thing": {Data: []byte("x")},
}

type world struct {
	http.Handler
	log *bytes.Buffer
}

func newWorld(t *testing.T, change func(*Options)) *world {
	t.Helper()
	log := &bytes.Buffer{}
	opt := Options{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("graphql")) }),
		Schema:  "type Query",
		Site:    builtSite,
		Log:     slog.New(LogHandler(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))),
	}
	if change != nil {
		change(&opt)
	}
	h, err := New(opt)
	if err != nil {
		t.Fatal(err)
	}
	return &world{h, log}
}

// ask sends a request with headers given as name, value, name, value.
func (w *world) ask(method, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	rec := httptest.NewRecorder()
	w.ServeHTTP(rec, r)
	return rec
}

func TestRoutes(t *testing.T) {
	w := newWorld(t, func(o *Options) {
		o.Routes = map[string]http.Handler{"GET /data/x.csv": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			Fail(w, r, fault.New(fault.BadUserInput, "a year, please").On("year"))
		})}
	})
	for _, c := range []struct {
		method, target string
		status         int
		has            string
	}{
		{"GET", "/graphql", 200, "graphql"},
		{"POST", "/graphql", 200, "graphql"},
		{"GET", "/graphql/schema.graphql", 200, "type Query"},
		{"GET", "/healthz", 200, `{"status":"ok"}`},
		{"GET", "/readyz", 200, `{"status":"ok"}`},
		{"GET", "/metrics", 200, "entraide_http_requests_total"},
		{"GET", "/data/x.csv", 400, `{"errors":[{"extensions":{"code":"bad_user_input","fields":["year"]},"message":"a year, please"}]}`},
		{"GET", "/data/nothing.csv", 404, `"not_found"`},
		{"GET", "/graphql/other", 404, `"not_found"`},
		{"POST", "/healthz", 405, `"bad_request"`},
		{"DELETE", "/en/projects", 405, `"bad_request"`},
	} {
		got := w.ask(c.method, c.target)
		if got.Code != c.status || !strings.Contains(got.Body.String(), c.has) {
			t.Errorf("%s %s: %d %.200s", c.method, c.target, got.Code, got.Body)
		}
	}
}

func TestHeaders(t *testing.T) {
	for address, https := range map[string]bool{"": false, "http://localhost:8080": false, "https://entraide.example": true} {
		w := newWorld(t, func(o *Options) { o.PublicURL = address })
		for _, target := range []string{"/en/", "/graphql", "/nothing.txt", "/assets/a-1.js"} {
			h := w.ask("GET", target).Header()
			csp := h.Get("Content-Security-Policy")
			if !strings.Contains(csp, "script-src 'self';") || strings.Contains(csp, "unsafe") || !strings.Contains(csp, "frame-ancestors 'none'") {
				t.Errorf("%s: %s", target, csp)
			}
			if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") == "" || h.Get("X-Request-Id") == "" {
				t.Errorf("%s: %v", target, h)
			}
			if (h.Get("Strict-Transport-Security") != "") != https {
				t.Errorf("%q: Strict-Transport-Security: %q", address, h.Get("Strict-Transport-Security"))
			}
		}
	}
}

// TestOrigins: only the pages of allowed origins may write, and read from elsewhere.
func TestOrigins(t *testing.T) {
	const friend, foe = "https://portal.example", "https://foe.example"
	for _, c := range []struct {
		name, allowed, method, origin, site string
		status                              int
		shared                              bool
	}{
		{name: "program", method: "POST", status: 200},
		{name: "own page", method: "POST", origin: "https://entraide.example", site: "same-origin", status: 200},
		{name: "own page behind a proxy", method: "POST", origin: "https://entraide.example", status: 200},
		{name: "foreign page", method: "POST", origin: foe, site: "cross-site", status: 403},
		{name: "foreign page, old browser", method: "POST", origin: foe, status: 403},
		{name: "null", method: "POST", origin: "null", status: 403},
		{name: "sandboxed", method: "POST", origin: "null", site: "cross-site", status: 403},
		{name: "foreign page among friends", allowed: friend, method: "POST", origin: foe, site: "cross-site", status: 403},
		{name: "friend", allowed: friend, method: "POST", origin: friend, site: "cross-site", status: 200, shared: true},
		{name: "friend reads", allowed: friend, method: "GET", origin: friend, site: "cross-site", status: 200, shared: true},
		{name: "foreign page reads", allowed: friend, method: "GET", origin: foe, site: "cross-site", status: 200},
		{name: "nobody is a friend", method: "GET", origin: friend, site: "cross-site", status: 200},
		{name: "friend with another port", allowed: friend, method: "POST", origin: friend + ":8443", status: 403},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, func(o *Options) {
				o.PublicURL = "https://entraide.example/"
				if c.allowed != "" {
					o.AllowedOrigins = []string{c.allowed}
				}
			})
			headers := []string{"Origin", c.origin}
			if c.origin == "" {
				headers = nil
			}
			if c.site != "" {
				headers = append(headers, "Sec-Fetch-Site", c.site)
			}
			got := w.ask(c.method, "/graphql", headers...)
			if got.Code != c.status {
				t.Errorf("status %d: %s", got.Code, got.Body)
			}
			if shared := got.Header().Get("Access-Control-Allow-Origin"); (shared == c.origin && shared != "") != c.shared || shared == "*" {
				t.Errorf("Access-Control-Allow-Origin: %q", shared)
			}
			if got.Header().Get("Access-Control-Allow-Credentials") != "" {
				t.Error("credentials of another origin are let in")
			}
		})
	}
	w := newWorld(t, func(o *Options) { o.AllowedOrigins = []string{friend} })
	for origin, allowed := range map[string]bool{friend: true, foe: false} {
		got := w.ask("OPTIONS", "/graphql", "Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "acting-as,authorization,content-type")
		if (got.Header().Get("Access-Control-Allow-Methods") != "") != allowed {
			t.Errorf("preflight of %s: %v", origin, got.Header())
		}
	}
}

func TestRefusesBadOptions(t *testing.T) {
	for name, opt := range map[string]Options{
		"any origin":      {AllowedOrigins: []string{"*"}},
		"origin pattern":  {AllowedOrigins: []string{"https://*.example"}},
		"origin and path": {AllowedOrigins: []string{"https://a.example/x"}},
		"bare host":       {AllowedOrigins: []string{"a.example"}},
		"bad address":     {PublicURL: "entraide.example"},
		"no html tag":     {Site: fstest.MapFS{"index.html": {Data: []byte("x")}}},
		"two html tags":   {Site: fstest.MapFS{"index.html": {Data: []byte("<html><html>")}}},
		"unreadable site": {Site: unreadable{}},
	} {
		if _, err := New(opt); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

type unreadable struct{}

func (unreadable) Open(name string) (fs.File, error) { return nil, fs.ErrPermission }

// TestReady: half a second at most, whatever the check does, and its reason stays inside.
func TestReady(t *testing.T) {
	for name, c := range map[string]struct {
		check  func(context.Context) error
		status int
	}{
		"well":    {func(context.Context) error { return nil }, 200},
		"ill":     {func(context.Context) error { return errors.New("pq: secret") }, 503},
		"slow":    {func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, 503},
		"hanging": {func(context.Context) error { time.Sleep(time.Hour); return nil }, 503},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, func(o *Options) { o.Ready = c.check })
				start := time.Now()
				got := w.ask("GET", "/readyz")
				if took := time.Since(start); took > 500*time.Millisecond {
					t.Errorf("answered after %v", took)
				}
				if got.Code != c.status || strings.Contains(got.Body.String(), "secret") || (got.Header().Get("Retry-After") != "") != (c.status == 503) {
					t.Errorf("%d %s", got.Code, got.Body)
				}
				time.Sleep(2 * time.Hour) // of the bubble: the hanging check ends too
			})
		})
	}
}

// TestReadyIsShared: many who ask at once cost one check.
func TestReadyIsShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var checks atomic.Int64
		w := newWorld(t, func(o *Options) {
			o.Ready = func(context.Context) error { checks.Add(1); time.Sleep(100 * time.Millisecond); return nil }
		})
		for range 50 {
			go w.ask("GET", "/readyz")
		}
		time.Sleep(time.Second)
		if n := checks.Load(); n != 1 {
			t.Errorf("%d checks", n)
		}
	})
}

// TestFail: what is no fault tells nothing.
func TestFail(t *testing.T) {
	request := httptest.NewRequest("GET", "/", nil)
	request = request.WithContext(context.WithValue(request.Context(), logKey{}, slog.New(slog.DiscardHandler)))
	for code, status := range statuses {
		rec := httptest.NewRecorder()
		Fail(rec, request, fault.New(code, "words"))
		var got struct {
			Errors []struct {
				Message    string
				Extensions struct{ Code fault.Code }
			}
		}
		if err := json.Unmarshal(rec.Body.Bytes(), &got); err != nil || rec.Code != status || got.Errors[0].Extensions.Code != code || got.Errors[0].Message != "words" {
			t.Errorf("%s: %d %s", code, rec.Code, rec.Body)
		}
	}
	french := request.Clone(request.Context())
	french.Header.Set("Accept-Language", "fr")
	for want, r := range map[string]*http.Request{"You are acting for another party": request, "Vous agissez pour le compte d’une autre partie": french} {
		rec := httptest.NewRecorder()
		Fail(rec, r, fault.New(fault.Conflict, "words").Known("joining.acting_elsewhere", nil))
		if body := rec.Body.String(); !strings.Contains(body, want) || !strings.Contains(body, `"key":"joining.acting_elsewhere"`) {
			t.Error(body)
		}
	}
	rec := httptest.NewRecorder()
	Fail(rec, request, errors.New("pq: secret"))
	if rec.Code != 500 || strings.Contains(rec.Body.String(), "secret") {
		t.Errorf("%d %s", rec.Code, rec.Body)
	}
}
