package web

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

func TestRequestID(t *testing.T) {
	var seen string
	w := newWorld(t, func(o *Options) {
		o.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			seen = RequestID(r.Context())
			o.Log.InfoContext(r.Context(), "inside")
		})
	})
	for given, kept := range map[string]bool{
		"":                             false,
		"0123456789abcdef":             true,
		"a-b_c.d-12":                   true,
		"short":                        false,
		"line\nbreak-000":              false,
		"blank blank 0":                false,
		strings.Repeat("x", 65):        false,
		`quote"quote"quote`:            false,
		"\u202egnp.exe-right-to-left0": false,
	} {
		w.log.Reset()
		got := w.ask("GET", "/graphql", "X-Request-Id", given).Header().Get("X-Request-Id")
		if (got == given) != kept || !goodID.MatchString(got) || got != seen {
			t.Errorf("%q: replied %q, inside %q", given, got, seen)
		}
		if n := strings.Count(w.log.String(), `"request_id":"`+got+`"`); n != 2 {
			t.Errorf("%q: %d log records name it: %s", given, n, w.log)
		}
	}
}

// TestAccessLog: one record a request, without the query string, and not at the level of daily life for probes.
func TestAccessLog(t *testing.T) {
	w := newWorld(t, nil)
	w.ask("GET", "/graphql?query=secret")
	var record struct {
		Level, Method, Path, Route string
		Status, Bytes              int
	}
	if err := json.Unmarshal(w.log.Bytes(), &record); err != nil {
		t.Fatal(err)
	}
	if record.Level != "INFO" || record.Method != "GET" || record.Path != "/graphql" || record.Route != "/graphql" || record.Status != 200 || record.Bytes != len("graphql") {
		t.Errorf("%+v", record)
	}
	if strings.Contains(w.log.String(), "secret") {
		t.Errorf("the query string is logged: %s", w.log)
	}
	w.log.Reset()
	w.ask("GET", "/healthz")
	if !strings.Contains(w.log.String(), `"level":"DEBUG"`) {
		t.Errorf("%s", w.log)
	}
}

// TestPanic: a coded answer where none has begun, a cut connection where half an answer is out; the server lives.
func TestPanic(t *testing.T) {
	began := false
	w := newWorld(t, func(o *Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			if began {
				_, _ = w.Write([]byte("half"))
			}
			panic("secret")
		})
	})
	got := w.ask("GET", "/graphql")
	if got.Code != 500 || !strings.Contains(got.Body.String(), `"internal"`) || strings.Contains(got.Body.String(), "secret") {
		t.Errorf("%d %s", got.Code, got.Body)
	}
	if !strings.Contains(w.log.String(), `"cause":"secret"`) || !strings.Contains(w.log.String(), `"status":500`) {
		t.Errorf("log: %s", w.log)
	}
	began = true
	srv := httptest.NewServer(w)
	defer srv.Close()
	if resp, err := http.Get(srv.URL + "/graphql"); err == nil {
		if b, err := io.ReadAll(resp.Body); err == nil {
			t.Errorf("half an answer passed for a whole one: %q", b)
		}
		_ = resp.Body.Close()
	}
	if got := w.ask("GET", "/healthz"); got.Code != 200 {
		t.Errorf("health %d", got.Code)
	}
}

// TestMetrics: measured by route; what callers invent makes no new series.
func TestMetrics(t *testing.T) {
	reg := prometheus.NewRegistry()
	w := newWorld(t, func(o *Options) { o.Metrics = reg })
	for range 3 {
		w.ask("POST", "/graphql")
	}
	series := func() int {
		families, err := reg.Gather()
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range families {
			if strings.HasPrefix(f.GetName(), "entraide_http") {
				n += len(f.GetMetric())
			}
		}
		return n
	}
	w.ask("INVENTED", "/x1")
	w.ask("GET", "/x1")
	before := series()
	for _, x := range strings.Split("/x2 /x3 /en/x4 /x5?y=1 /data/x6", " ") {
		w.ask("GET", x)
		w.ask("INVENTED"+strings.ToUpper(x[1:2]), x)
	}
	if after := series(); after > before+2 { // 200 and 404 of the site
		t.Errorf("%d series became %d", before, after)
	}
	text := w.ask("GET", "/metrics").Body.String()
	if !strings.Contains(text, `entraide_http_requests_total{method="POST",route="/graphql",status="200"} 3`) ||
		!regexp.MustCompile(`entraide_http_request_seconds_count\{route="/graphql"\} 3`).MatchString(text) {
		t.Errorf("%.3000s", text)
	}
}
