package web

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"entraide/internal/fault"
)

type idKey struct{}
type logKey struct{}

// goodID is what a proxy may call a request; anything else could forge lines of the log.
var goodID = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// RequestID is the id of the request that ctx belongs to, "" outside of one.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(idKey{}).(string)
	return id
}

// identified gives each request its id, the caller's if it is a good one, and tells it in the reply.
func identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !goodID.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), idKey{}, id)))
	})
}

// LogHandler adds request_id to every record that is logged with a request's context.
func LogHandler(h slog.Handler) slog.Handler { return withID{h} }

type withID struct{ slog.Handler }

func (h withID) Handle(ctx context.Context, rec slog.Record) error {
	if id := RequestID(ctx); id != "" {
		rec = rec.Clone()
		rec.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, rec)
}

func (h withID) WithAttrs(attrs []slog.Attr) slog.Handler {
	return withID{h.Handler.WithAttrs(attrs)}
}

func (h withID) WithGroup(name string) slog.Handler { return withID{h.Handler.WithGroup(name)} }

func logOf(ctx context.Context) *slog.Logger {
	if log, ok := ctx.Value(logKey{}).(*slog.Logger); ok {
		return log
	}
	return slog.Default()
}

// recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

// Unwrap lets http.ResponseController reach the deadlines and the flush below.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 && status >= 200 { // 1xx are no answer yet
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// logged writes one line a request, and turns a panic into a 500 where no answer has begun. The query string is left
// out: it may hold what people search for.
func logged(next http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w}
		r = r.WithContext(context.WithValue(r.Context(), logKey{}, log))
		defer func() {
			cause := recover()
			if cause != nil && cause != http.ErrAbortHandler {
				log.ErrorContext(r.Context(), "panic", "cause", cause, "stack", string(debug.Stack()))
				if rec.status == 0 {
					Fail(rec, r, fault.New(fault.Internal, "something went wrong on our side; it has been recorded"))
					cause = nil
				}
			}
			if rec.status == 0 && cause == nil {
				rec.status = http.StatusOK // nothing was written: net/http will say so
			}
			level := slog.LevelInfo
			if slices.Contains(quiet, r.URL.Path) {
				level = slog.LevelDebug
			}
			path := r.URL.Path
			if len(path) > 200 {
				path = path[:200]
			}
			remote, _, _ := net.SplitHostPort(r.RemoteAddr)
			log.Log(r.Context(), level, "request", "method", r.Method, "path", path, "route", routeOf(r), "status", rec.status,
				"bytes", rec.bytes, "ms", time.Since(start).Milliseconds(), "remote", remote)
			if cause != nil { // the connection is cut, so that nobody takes half an answer for the whole
				panic(http.ErrAbortHandler)
			}
		}()
		next.ServeHTTP(rec, r)
	})
}

// quiet are asked all day long by machines that watch.
var quiet = []string{"/healthz", "/readyz", "/metrics"}

// routeOf is the pattern that matched: there are as many as routes, whatever callers send.
func routeOf(r *http.Request) string {
	if r.Pattern == "" {
		return "none"
	}
	return r.Pattern
}

var methods = []string{"GET", "HEAD", "POST", "OPTIONS"}

// measure returns a middleware that counts and times requests by route, and the handler that shows all of reg.
func measure(reg *prometheus.Registry) (func(http.Handler) http.Handler, http.Handler) {
	requests := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "entraide_http_requests_total", Help: "Requests answered.",
	}, []string{"route", "method", "status"})
	duration := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "entraide_http_request_seconds", Help: "Seconds from the request's head to the end of the answer.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
	}, []string{"route"})
	running := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "entraide_http_requests_running", Help: "Requests being answered now.",
	})
	reg.MustRegister(requests, duration, running, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := time.Now()
			rec := &recorder{ResponseWriter: w}
			running.Inc()
			defer func() {
				running.Dec()
				method := r.Method
				if !slices.Contains(methods, method) {
					method = "other"
				}
				status := rec.status
				switch cause := recover(); {
				case cause != nil: // the middleware outside answers
					status = http.StatusInternalServerError
					defer panic(cause)
				case status == 0:
					status = http.StatusOK
				}
				requests.WithLabelValues(routeOf(r), method, strconv.Itoa(status)).Inc()
				duration.WithLabelValues(routeOf(r)).Observe(time.Since(start).Seconds())
			}()
			next.ServeHTTP(rec, r)
		})
	}, promhttp.HandlerFor(reg, promhttp.HandlerOpts{})
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only values made here are written
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(append(b, '\n'))
}
