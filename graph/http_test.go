package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
)

func get(query string, more ...string) *http.Request {
	v := url.Values{"query": {query}}
	for i := 0; i < len(more); i += 2 {
		v.Add(more[i], more[i+1])
	}
	r := httptest.NewRequest("GET", "/graphql?"+v.Encode(), nil)
	r.Header.Set("Accept", modern)
	return r
}

func with(r *http.Request, change func(*http.Request)) *http.Request {
	change(r)
	return r
}

// TestRequests holds each way to send a request to its status; only what is 200 may have been executed.
func TestRequests(t *testing.T) {
	hello := body("{hello}", nil)
	header := func(r *http.Request, name, value string) *http.Request {
		return with(r, func(r *http.Request) { r.Header.Set(name, value) })
	}
	for name, c := range map[string]struct {
		request *http.Request
		status  int
		allow   string
	}{
		"POST":                        {request: post(hello), status: 200},
		"POST with charset":           {request: post(hello, "Content-Type", `application/json; charset="UTF-8"`), status: 200},
		"GET":                         {request: get("{hello}"), status: 200},
		"GET with variables":          {request: get("query($n:String){hello(name:$n)}", "variables", `{"n":"é"}`), status: 200},
		"HEAD":                        {request: with(get("{hello}"), func(r *http.Request) { r.Method = "HEAD" }), status: 200},
		"mutation by POST":            {request: post(body("mutation{open}", nil)), status: 200},
		"second operation":            {request: post(`{"query":"query A{hello} query B{hello}","operationName":"B"}`), status: 200},
		"unknown member":              {request: post(`{"query":"{hello}","id":"x"}`), status: 200},
		"surrogate pair":              {request: post(`{"query":"{hello(name:\"\ud83c\udfc3\")}"}`), status: 200},
		"escaped backslash":           {request: post(`{"query":"{hello}","variables":{"a":"\\ud800"}}`), status: 200},
		"mutation by GET":             {request: get("mutation{open}"), status: 405, allow: "POST"},
		"mutation by GET among two":   {request: get("query A{hello} mutation B{open}", "operationName", "B"), status: 405, allow: "POST"},
		"method override":             {request: header(get("mutation{open}"), "X-HTTP-Method-Override", "POST"), status: 405, allow: "POST"},
		"PUT":                         {request: with(post(hello), func(r *http.Request) { r.Method = "PUT" }), status: 405, allow: "GET, HEAD, POST"},
		"text/plain":                  {request: post(hello, "Content-Type", "text/plain"), status: 415},
		"form":                        {request: post("query={hello}", "Content-Type", "application/x-www-form-urlencoded"), status: 415},
		"multipart":                   {request: post(hello, "Content-Type", "multipart/form-data; boundary=x"), status: 415},
		"no type":                     {request: post(hello, "Content-Type", ""), status: 415},
		"latin-1":                     {request: post(hello, "Content-Type", "application/json; charset=iso-8859-1"), status: 415},
		"compressed":                  {request: post(hello, "Content-Encoding", "gzip"), status: 415},
		"unacceptable":                {request: post(hello, "Accept", "text/html"), status: 406},
		"refused by q":                {request: post(hello, "Accept", "*/*;q=0"), status: 406},
		"empty body":                  {request: post(""), status: 400},
		"not JSON":                    {request: post(`{"query":`), status: 400},
		"two values":                  {request: post(hello + hello), status: 400},
		"null":                        {request: post("null"), status: 400},
		"no query":                    {request: post(`{}`), status: 400},
		"blank query":                 {request: post(`{"query":" "}`), status: 400},
		"no query by GET":             {request: httptest.NewRequest("GET", "/graphql", nil), status: 400},
		"invalid UTF-8":               {request: post("{\"query\":\"{hello(name:\\\"\xff\\\")}\"}"), status: 400},
		"invalid UTF-8 by GET":        {request: httptest.NewRequest("GET", "/graphql?query=%ff", nil), status: 400},
		"bad escape":                  {request: httptest.NewRequest("GET", "/graphql?query=%zz", nil), status: 400},
		"lone surrogate":              {request: post(`{"query":"{hello}","variables":{"a":"\ud800"}}`), status: 400},
		"wrong order of surrogates":   {request: post(`{"query":"{hello}","variables":{"a":"\udc00\ud800"}}`), status: 400},
		"NUL":                         {request: post(`{"query":"{hello}","variables":{"a":"x\u0000"}}`), status: 400},
		"NUL in a key":                {request: post(`{"query":"{hello}","variables":{"x\u0000":1}}`), status: 400},
		"a key that is a number":      {request: post(`{"query":"{hello}","variables":{1:1}}`), status: 400},
		"a trailing comma":            {request: post(`{"query":"{hello}",}`), status: 400},
		"duplicate key":               {request: post(`{"query":"{hello}","query":"mutation{open}"}`), status: 400},
		"duplicate key, escaped":      {request: post(`{"query":"{hello}","qu\u0065ry":"mutation{open}"}`), status: 400},
		"duplicate key in a variable": {request: post(`{"query":"{hello}","variables":{"a":{"b":1,"b":2}}}`), status: 400},
		"duplicate parameter":         {request: get("{hello}", "query", "mutation{open}"), status: 400},
		"variables are a list":        {request: post(`{"query":"{hello}","variables":[]}`), status: 400},
		"variables are text":          {request: get("{hello}", "variables", `"x"`), status: 400},
		"unknown field":               {request: post(body("{nothing}", nil)), status: 400},
		"unknown operation":           {request: post(`{"query":"query A{hello}","operationName":"B"}`), status: 400},
		"missing variable":            {request: post(body("query($i:ID!){project(id:$i){id}}", nil)), status: 400},
		"subscription":                {request: post(body("subscription{changed}", nil)), status: 400},
		"long address":                {request: get("{hello}#" + strings.Repeat("x", 300<<10)), status: 414},
		"long address of query":       {request: get("{hello}#" + strings.Repeat("x", 65<<10)), status: 413},
		"announced body of 1 GB":      {request: with(post(hello), func(r *http.Request) { r.ContentLength = 1 << 30 }), status: 413},
		"broken body":                 {request: with(post(hello), func(r *http.Request) { r.Body = io.NopCloser(failing{io.ErrUnexpectedEOF}) }), status: 400},
		"slow body":                   {request: with(post(hello), func(r *http.Request) { r.Body = io.NopCloser(failing{os.ErrDeadlineExceeded}) }), status: 408},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, Options{})
			got := s.do(t, c.request)
			if got.Code != c.status {
				t.Fatalf("status %d, want %d: %.300s", got.Code, c.status, got.Body)
			}
			if executed := s.executed.Load() > 0; executed != (c.status == 200) {
				t.Errorf("executed: %v", executed)
			}
			if c.status != 200 && (got.code() == "" || got.Data != nil) {
				t.Errorf("no code, or data: %s", got.Body)
			}
			if got.Header().Get("Allow") != c.allow {
				t.Errorf("Allow: %q, want %q", got.Header().Get("Allow"), c.allow)
			}
			if v := strings.Join(got.Header().Values("Vary"), ", "); v != "Accept, Accept-Language, Authorization, Cookie" {
				t.Errorf("Vary: %s", v)
			}
		})
	}
}

type failing struct{ error }

func (f failing) Read([]byte) (int, error) { return 0, f.error }

// TestNegotiate: the modern type must be asked for by name; older clients get what they expect.
func TestNegotiate(t *testing.T) {
	for accept, want := range map[string]string{
		"":                                       legacy,
		"*/*":                                    legacy,
		"application/*":                          legacy,
		legacy:                                   legacy,
		modern:                                   modern,
		modern + ", " + legacy:                   modern,
		legacy + ", " + modern:                   modern,
		modern + ";q=0.5, " + legacy:             legacy,
		legacy + ";q=0.5, " + modern + ";q=0.9":  modern,
		modern + ", */*;q=0.1":                   modern,
		"text/html, */*;q=0.8":                   legacy,
		legacy + ";q=0, */*":                     modern,
		modern + "; charset=utf-8":               modern,
		modern + "; charset=utf-16, text/html":   "",
		"text/html":                              "",
		legacy + ";q=0":                          "",
		"nonsense":                               "",
		modern + ";q=x, " + legacy:               legacy,
		"APPLICATION/graphql-response+JSON":      modern,
		"application/*;q=0.4, text/*, image/png": legacy,
	} {
		got, ok := negotiate([]string{accept})
		if got != want || ok != (want != "") {
			t.Errorf("Accept: %s: %q %v, want %q", accept, got, ok, want)
		}
	}
}

// TestBytesAsTheyAre: the engine's bytes, whose spaces no encoder would write, reach the client.
func TestBytesAsTheyAre(t *testing.T) {
	s := newServer(t, Options{})
	got := s.do(t, post(body("{hello a:hello}", nil)))
	want := `{"data":{"hello":"<hello>", "a":"<hello>"},"extensions":{"cost":{"requested":0,"limit":100000,"rows":7}}}` + "\n"
	if got.Body.String() != want {
		t.Errorf("%s, want %s", got.Body, want)
	}
	if ct := got.Header().Get("Content-Type"); ct != modern+"; charset=utf-8" {
		t.Errorf("Content-Type: %s", ct)
	}
}

// TestCaching: only public answers without errors may be kept, and only if asked by GET.
func TestCaching(t *testing.T) {
	const public, private = "public, max-age=0, must-revalidate", "no-store"
	cookie := func(r *http.Request) *http.Request {
		return with(r, func(r *http.Request) { r.Header.Set("Cookie", "session=1") })
	}
	never := func(*http.Request) bool { return false }
	for name, c := range map[string]struct {
		request *http.Request
		private func(*http.Request) bool
		want    string
	}{
		"GET":              {request: get("{hello}"), want: public},
		"POST":             {request: post(body("{hello}", nil)), want: private},
		"GET with cookie":  {request: cookie(get("{hello}")), want: private},
		"hook says public": {request: cookie(get("{hello}")), private: never, want: public},
		"GET with error":   {request: get(`{fail(how:"plain")}`), want: private},
		"refused GET":      {request: get("{nothing}"), want: private},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, Options{Private: c.private})
			got := s.do(t, c.request).Header()
			if got.Get("Cache-Control") != c.want || (got.Get("ETag") != "") != (c.want == public) {
				t.Errorf("Cache-Control: %s, ETag: %s", got.Get("Cache-Control"), got.Get("ETag"))
			}
		})
	}
	s := newServer(t, Options{})
	tag := s.do(t, get("{hello}")).Header().Get("ETag")
	again := s.do(t, with(get("{hello}"), func(r *http.Request) { r.Header.Set("If-None-Match", `"x", `+tag) }))
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("status %d, %d bytes for a matching ETag", again.Code, again.Body.Len())
	}
}

// TestErrors: a fault is shown as it is; anything else is "internal", and its text reaches the log alone.
func TestErrors(t *testing.T) {
	secret := errors.New(`pq: relation "secret" does not exist at /srv/app/secret.go`)
	s := newServer(t, Options{})
	s.errors = map[string]error{
		"fault":       fault.New(fault.Conflict, "somebody was faster").On("input.title"),
		"wrapped":     fmt.Errorf("open: %w", fault.Wrap(secret, fault.StaleVersion, "it changed")),
		"plain":       secret,
		"gqlerror":    &gqlerror.Error{Message: secret.Error(), Extensions: map[string]any{"code": "SECRET"}},
		"coded":       &gqlerror.Error{Err: secret, Message: "too slow", Extensions: map[string]any{"code": "timeout"}},
		"internal":    &gqlerror.Error{Message: secret.Error(), Extensions: map[string]any{"code": "internal"}},
		"deadline":    fmt.Errorf("secret: %w", context.DeadlineExceeded),
		"unavailable": fault.Wrap(secret, fault.Unavailable, "the database is away"),
	}
	const nothing = "something went wrong on our side; it has been recorded"
	for how, want := range map[string]struct {
		code, message string
		status        int
		logged        bool
	}{
		"fault":       {code: "conflict", message: "somebody was faster", status: 200},
		"wrapped":     {code: "stale_version", message: "it changed", status: 200},
		"plain":       {code: "internal", message: nothing, status: 200, logged: true},
		"gqlerror":    {code: "internal", message: nothing, status: 200, logged: true},
		"coded":       {code: "timeout", message: "too slow", status: 200},
		"internal":    {code: "internal", message: nothing, status: 200, logged: true},
		"deadline":    {code: "timeout", message: "the request took too long and was stopped; ask for less, or again later", status: 200},
		"unavailable": {code: "unavailable", message: "the database is away", status: 503, logged: true},
		"panic":       {code: "internal", message: nothing, status: 500, logged: true},
	} {
		t.Run(how, func(t *testing.T) {
			s.log.Reset()
			for _, accept := range []string{modern, legacy} {
				got := s.do(t, post(body(`query($h:String!){fail(how:$h)}`, map[string]any{"h": how}), "Accept", accept))
				if got.Code != want.status || got.code() != want.code || got.Errors[0].Message != want.message {
					t.Errorf("%d %q %s", got.Code, got.code(), got.Body)
				}
				if strings.Contains(got.Body.String(), "secret") {
					t.Errorf("the secret leaks: %s", got.Body)
				}
				if (got.Header().Get("Retry-After") != "") != (want.status == 503) {
					t.Errorf("Retry-After: %s", got.Header().Get("Retry-After"))
				}
			}
			if logged := strings.Contains(s.log.String(), "secret"); logged != want.logged {
				t.Errorf("logged: %v: %s", logged, s.log)
			}
		})
	}
	got := s.do(t, post(body(`{fail(how:"fault")}`, nil)))
	if f := got.Errors[0].Extensions.Fields; len(f) != 1 || f[0] != "input.title" {
		t.Errorf("fields %v", f)
	}
}

// TestRecovered: a resolver's panic costs its field, and its cause stays in the log.
func TestRecovered(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&b, nil))
	shown := present(Options{Log: log, RequestID: func(context.Context) string { return "R1" }})(t.Context(), recovered(log)(t.Context(), "secret"))
	if shown.Extensions["code"] != fault.Internal || shown.Extensions["requestId"] != "R1" || strings.Contains(shown.Message, "secret") || !strings.Contains(b.String(), "secret") {
		t.Errorf("%v; log %s", shown, b.String())
	}
}

// TestAbandoned: a request whose context has ended gets a code, if anybody still listens.
func TestAbandoned(t *testing.T) {
	s := newServer(t, Options{})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got := s.do(t, post(body("{hello}", nil)).WithContext(ctx)); got.Code != http.StatusGatewayTimeout || got.code() != "timeout" {
		t.Errorf("%d %s", got.Code, got.Body)
	}
}

// TestPageOfViewer: a key that exports may ask for larger pages.
func TestPageOfViewer(t *testing.T) {
	s := newServer(t, Options{Page: func(context.Context) int { return 500 }})
	for first, want := range map[int]int{500: 200, 501: 400} {
		if got := s.do(t, post(body("query($n:Int){projects(first:$n){nodes{id}}}", map[string]any{"n": first}))); got.Code != want {
			t.Errorf("first %d: %d %s", first, got.Code, got.Body)
		}
	}
}

// FuzzDecode: whatever is accepted is what encoding/json reads too.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{`{"a":[1,"x",null,true,{"b":1e9}]}`, `"\ud83c\udfc3"`, `"\ud800"`, `[[[[]]]]`, `{"a":1,"a":2}`, `"\u0000"`, `\`, `"\\u"`, ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v, bad := decode(b, DefaultLimits)
		if bad != nil {
			return
		}
		if want := viaStandard(t, b); string(encode(v)) != want {
			t.Errorf("%s, want %s", encode(v), want)
		}
	})
}

func viaStandard(t *testing.T, b []byte) string {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("encoding/json refuses it: %v", err)
	}
	return string(encode(v))
}
