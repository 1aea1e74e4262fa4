// Package web is all HTTP but GraphQL itself: the routes, what every request passes on its way to them (an id, the
// log, measurements, protection), the shell of the site, and an orderly end.
package web

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/cors"

	"entraide/internal/fault"
	"entraide/internal/wording"
)

// Options are the parts that New assembles.
type Options struct {
	GraphQL http.Handler            // serves /graphql
	Schema  string                  // the text of /graphql/schema.graphql
	Site    fs.FS                   // the built front end with its index.html; nil, or without one: a placeholder
	Routes  map[string]http.Handler // further routes by ServeMux pattern, such as "GET /data/projects.csv"

	// Ready tells whether requests can be served, nil if so. Its error goes to the log alone.
	Ready func(context.Context) error

	PublicURL      string   // the site's own address, such as https://entraide.example; "" on a developer's machine
	AllowedOrigins []string // whose pages may read and write here, each scheme://host[:port]

	Log     *slog.Logger         // slog.Default() if nil; see LogHandler
	Metrics *prometheus.Registry // where /metrics reads and the routes' measurements go; a new one if nil
}

// New assembles the whole site. It fails on an origin, an address or an index.html it cannot understand.
func New(opt Options) (http.Handler, error) {
	if opt.Log == nil {
		opt.Log = slog.Default()
	}
	if opt.Metrics == nil {
		opt.Metrics = prometheus.NewRegistry()
	}
	guarded, err := crossOrigin(opt)
	if err != nil {
		return nil, err
	}
	site, err := newSite(opt.Site, strings.HasPrefix(opt.PublicURL, "https:"))
	if err != nil {
		return nil, err
	}
	measured, metrics := measure(opt.Metrics)

	mux := http.NewServeMux()
	if opt.GraphQL != nil {
		mux.Handle("/graphql", opt.GraphQL)
	}
	mux.HandleFunc("GET /graphql/schema.graphql", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "public, max-age=300")
		_, _ = w.Write([]byte(opt.Schema))
	})
	mux.HandleFunc("GET /healthz", alive)
	mux.Handle("GET /readyz", ready(opt.Ready, opt.Log))
	mux.Handle("GET /metrics", metrics)
	mux.Handle("/", site)
	for pattern, h := range opt.Routes {
		mux.Handle(pattern, h)
	}

	// From the inside out: a request first gets its id, then is logged, then measured, then judged.
	var h http.Handler = mux
	h = readable(h)
	h = guarded(h)
	h = headers(h, strings.HasPrefix(opt.PublicURL, "https:"))
	h = measured(h)
	h = logged(h, opt.Log)
	return identified(h), nil
}

// crossOrigin lets pages of the allowed origins in, and no other page of another origin: browsers tell the origin,
// programs are not concerned. Cookies are never accepted from elsewhere.
func crossOrigin(opt Options) (func(http.Handler) http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	trusted := opt.AllowedOrigins
	if opt.PublicURL != "" {
		u, err := url.Parse(opt.PublicURL)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("PUBLIC_URL %q is not an address such as https://entraide.example", opt.PublicURL)
		}
		trusted = append([]string{u.Scheme + "://" + u.Host}, trusted...)
	}
	for _, origin := range trusted {
		if strings.Contains(origin, "*") {
			return nil, fmt.Errorf("ALLOWED_ORIGINS: %q: name each origin, without *", origin)
		}
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("ALLOWED_ORIGINS: %w", err)
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Fail(w, r, fault.New(fault.Forbidden, "pages of another origin may not write here; the operator can allow them by ALLOWED_ORIGINS"))
	}))
	if len(opt.AllowedOrigins) == 0 { // an empty list would allow every origin
		return protection.Handler, nil
	}
	sharing := cors.New(cors.Options{
		AllowedOrigins: opt.AllowedOrigins,
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Accept-Language", "Acting-As", "Authorization", "Content-Type", "Idempotency-Key", "X-Request-Id"},
		ExposedHeaders: []string{"ETag", "Retry-After", "X-Request-Id"},
		MaxAge:         600,
	})
	return func(h http.Handler) http.Handler { return sharing.Handler(protection.Handler(h)) }, nil
}

// readable refuses addresses that no text of ours is in: with NUL, or bytes that are no UTF-8.
func readable(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query, err := url.QueryUnescape(r.URL.RawQuery)
		if all := r.URL.Path + query; err != nil || !utf8.ValidString(all) || strings.ContainsRune(all, 0) {
			Fail(w, r, fault.New(fault.BadRequest, "the address is not well encoded"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// headers are the protections every reply carries; a route that must differ (an embed) sets its own.
func headers(next http.Handler, https bool) http.Handler {
	fixed := map[string]string{
		// No inline scripts or styles: what an attacker manages to store is shown, never run.
		"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
			"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
		"X-Content-Type-Options":     "nosniff",
		"Referrer-Policy":            "strict-origin-when-cross-origin",
		"Cross-Origin-Opener-Policy": "same-origin",
		"Permissions-Policy":         "camera=(), geolocation=(), microphone=()",
	}
	if https {
		fixed["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range fixed {
			w.Header().Set(name, value)
		}
		next.ServeHTTP(w, r)
	})
}

// statuses of the codes outside GraphQL.
var statuses = map[fault.Code]int{
	fault.BadRequest:      http.StatusBadRequest,
	fault.BadUserInput:    http.StatusBadRequest,
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.Forbidden:       http.StatusForbidden,
	fault.NotFound:        http.StatusNotFound,
	fault.Conflict:        http.StatusConflict,
	fault.StaleVersion:    http.StatusConflict,
	fault.TooExpensive:    http.StatusBadRequest,
	fault.TooDeep:         http.StatusBadRequest,
	fault.PageTooLarge:    http.StatusBadRequest,
	fault.RateLimited:     http.StatusTooManyRequests,
	fault.Timeout:         http.StatusGatewayTimeout,
	fault.Unavailable:     http.StatusServiceUnavailable,
	fault.Internal:        http.StatusInternalServerError,
}

// Fail answers with err as the API shows its errors, {"errors":[{"message","extensions":{"code","key"}}]}; what is no fault
// is told as "internal" and logged. Where the catalogs have the message, it is in the language of the request. Nothing may
// have been written before.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	f := fault.Of(err)
	if f.Code == fault.Internal || f.Code == fault.Unavailable {
		logOf(r.Context()).ErrorContext(r.Context(), "failed", "code", f.Code, "error", err, "cause", errors.Unwrap(f))
	}
	status := statuses[f.Code]
	if status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", "2")
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	message := f.Message
	if wording.All()[f.Key] != nil {
		values := map[string]string{}
		for name, v := range f.Values {
			values[name] = fmt.Sprint(v)
		}
		message = wording.In(f.Key, Language(r), values)
	}
	extensions := map[string]any{"code": f.Code}
	if len(f.Fields) > 0 {
		extensions["fields"] = f.Fields
	}
	if f.Key != "" {
		extensions["key"] = f.Key
	}
	if len(f.Values) > 0 {
		extensions["values"] = f.Values
	}
	w.Header().Set("Cache-Control", "no-store")
	writeJSON(w, status, map[string]any{"errors": []any{map[string]any{"message": message, "extensions": extensions}}})
}
