package store

import (
	"context"
	"log/slog"
	"time"

	"entraide/internal/store/embedded"
)

// Keep brings the built-in server back whenever it is gone, until ctx ends: a crash of Postgres alone is mended by its
// supervisor, the loss of both only by opening it again. For a server that is not ours it does nothing.
func (s *Store) Keep(ctx context.Context) error {
	if s.server == nil {
		return nil
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
		if s.answers(ctx) || ctx.Err() != nil {
			continue
		}
		slog.Warn("the built-in Postgres is gone; starting it again")
		again, err := embedded.Open(ctx, s.config)
		if err != nil {
			slog.Error("the built-in Postgres does not start", "error", err)
			continue
		}
		s.server.Close()
		s.server = again
	}
}

// answers waits a little for a reply: a supervisor at work brings Postgres back within half a second.
func (s *Store) answers(ctx context.Context) bool {
	for range 10 {
		attempt, cancel := context.WithTimeout(ctx, time.Second)
		err := s.DB.PingContext(attempt)
		cancel()
		if err == nil {
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(200 * time.Millisecond):
		}
	}
	return false
}
