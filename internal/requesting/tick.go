package requesting

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/predicate"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// every is how often the clock looks at the needs; patience is how long it waits, in terms of Postgres, for who is at work
// on one before it turns to the next.
const (
	every    = time.Hour
	patience = "3s"
)

// Watch lets the clock tick until ctx ends. What fails is tried again at the next tick.
func Watch(ctx context.Context, pool *sql.DB) error {
	for {
		now := time.Now().UTC().Truncate(time.Microsecond)
		if err := safely(func() error { return Tick(ctx, pool, now) }); err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "the clock of needs failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// safely turns a panic into an error: what one need makes fail stops neither the others nor the program.
func safely(do func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return do()
}

// Tick does what fell due for needs, each in a transaction of its own, as the program itself. Several may tick at once.
func Tick(ctx context.Context, pool *sql.DB, now time.Time) error {
	var open []*db.Need
	err := store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		open, err = tx.Need.Query().Where(predicate.Need(entsql.FieldIn(need.FieldStage, access.OpenNeed...))).Select(need.FieldID, need.FieldStage,
			need.FieldOpenedAt, need.FieldConfirmedAt, need.FieldRemindedAt, need.FieldAskedAt, need.FieldAnsweredAt).All(ctx)
		return err
	})
	if err != nil {
		return err
	}
	var failed []error
	for _, n := range open {
		if len(Due(n, now)) > 0 && ctx.Err() == nil {
			failed = append(failed, safely(func() error {
				return store.Write(ctx, pool, func(tx *store.Tx) error { return strike(ctx, tx, n.ID, now) })
			}))
		}
	}
	return errors.Join(failed...)
}

// strike does what is due for one need.
func strike(ctx context.Context, tx *store.Tx, id string, now time.Time) (err error) {
	if _, err := tx.SQL.ExecContext(ctx, "SET LOCAL lock_timeout = '"+patience+"'"); err != nil {
		return err
	}
	if err := coverage.Lock(ctx, tx, nil, []string{id}); err != nil {
		return err
	}
	c := &change{tx: tx, by: store.By{At: now}}
	if c.row, err = tx.Lock(ctx, access.Need, id); err != nil {
		return err
	}
	if c.was, err = load(ctx, tx, id); err != nil {
		return err
	}
	c.next = *c.was
	events := Due(c.was, now) // as it is now: its State, or another clock, may have been quicker
	for _, e := range events {
		if err := c.happen(ctx, e); err != nil {
			return err
		}
	}
	if len(events) == 0 {
		return nil
	}
	is, err := c.save(ctx)
	if err != nil {
		return err
	}
	return audit.Record(ctx, tx, c.by, "requesting."+string(events[0].Action), c.row, viewOf(c.was), viewOf(is)) // several are of one action
}

// happen notes an event and tells those who can do something about it.
func (c *change) happen(ctx context.Context, e Event) error {
	stage, _ := access.Next(access.Need, e.Action, string(c.was.Stage))
	c.next.Stage = need.Stage(stage)
	to := own(c.was)
	switch e {
	case asked:
		c.next.AskedAt, to = &c.by.At, knowing(c.was)
	case reminding, expiring:
		c.next.RemindedAt = &c.by.At
	}
	return tell(ctx, c.tx, c.was, e.Notice, values{"date": notifying.Day(expiry(c.was))}, to...)
}
