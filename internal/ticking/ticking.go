// Package ticking is the clock of the activities: what falls due is done within the hour, each thing on its own.
package ticking

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"entraide/internal/store"
)

// every is how often the clock ticks; patience is how long it waits, in terms of Postgres, for who is at work on
// something before it turns to the next.
const (
	every    = time.Hour
	patience = "3s"
)

// Tick does what an activity has due at a time. Several may tick at once, in one program or in more.
type Tick func(ctx context.Context, pool *sql.DB, now time.Time) error

// Watch lets the clock of what is named tick at once and then every hour until ctx ends. What fails is tried again at the
// next tick.
func Watch(ctx context.Context, pool *sql.DB, name string, tick Tick) error {
	for {
		now := time.Now().UTC().Truncate(time.Microsecond) // as Postgres keeps it
		if err := safely(func() error { return tick(ctx, pool, now) }); err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "the clock of "+name+" failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// Each does what is due for each row, in a transaction of its own that does not wait long for locks. What fails, or panics,
// stops none of the others: the error tells of all of it.
func Each(ctx context.Context, pool *sql.DB, ids []string, strike func(ctx context.Context, tx *store.Tx, id string) error) error {
	var failed []error
	for _, id := range ids {
		if ctx.Err() != nil {
			break
		}
		failed = append(failed, safely(func() error {
			return store.Write(ctx, pool, func(tx *store.Tx) error {
				if _, err := tx.SQL.ExecContext(ctx, "SET LOCAL lock_timeout = '"+patience+"'"); err != nil {
					return err
				}
				return strike(ctx, tx, id)
			})
		}))
	}
	return errors.Join(failed...)
}

// safely turns a panic into an error.
func safely(do func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return do()
}

// After is a time some months and days later: the last day of a month where it has no such day, as Postgres counts.
func After(t time.Time, months, days int) time.Time {
	later := t.AddDate(0, months, 0)
	if later.Day() != t.Day() {
		later = later.AddDate(0, 0, -later.Day())
	}
	return later.AddDate(0, 0, days)
}
