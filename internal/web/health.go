package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/sync/singleflight"
)

// patience is how long /readyz waits for its check; it must answer within half a second whatever happens.
const patience = 400 * time.Millisecond

// alive tells that the process serves HTTP, and nothing else.
func alive(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// ready tells whether requests can be served. Callers share one check at a time, so that asking often costs the
// database nothing; why it failed is in the log alone.
func ready(check func(context.Context) error, log *slog.Logger) http.Handler {
	if check == nil {
		return http.HandlerFunc(alive)
	}
	var shared singleflight.Group
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		result := shared.DoChan("", func() (any, error) {
			ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), patience)
			defer cancel()
			return nil, check(ctx)
		})
		err := context.DeadlineExceeded
		select {
		case done := <-result:
			err = done.Err
		case <-time.After(patience):
		}
		if err == nil {
			alive(w, r)
			return
		}
		log.WarnContext(r.Context(), "not ready", "error", err)
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Retry-After", "2")
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "unavailable"})
	})
}
