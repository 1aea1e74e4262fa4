package requesting

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// every is how often the clock looks at the needs.
const every = time.Hour

// Watch lets the clock tick until ctx ends. What fails is tried again at the next tick.
func Watch(ctx context.Context, pool *sql.DB) error {
	for {
		if err := Tick(ctx, pool, time.Now().UTC().Truncate(time.Microsecond)); err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "the clock of needs failed", "error", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// Tick does what fell due for needs, each in a transaction of its own, as the program itself. Several may tick at once:
// a need that somebody is at work on is left to them, or to the next tick.
func Tick(ctx context.Context, pool *sql.DB, now time.Time) error {
	var open []*db.Need
	err := store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		open, err = tx.Need.Query().Where(need.StageIn(need.StageOPEN, need.StagePARTLY_MET)).Select(need.FieldID, need.FieldStage, need.FieldOpenedAt,
			need.FieldConfirmedAt, need.FieldRemindedAt, need.FieldAskedAt, need.FieldAnsweredAt).All(ctx)
		return err
	})
	if err != nil {
		return err
	}
	var failed []error
	for _, n := range open {
		if len(Due(n, now)) > 0 && ctx.Err() == nil {
			failed = append(failed, store.Write(ctx, pool, func(tx *store.Tx) error { return strike(ctx, tx, n.ID, now) }))
		}
	}
	return errors.Join(failed...)
}

// strike does what is due for one need, unless somebody else is at work on it. Projects are locked before needs.
func strike(ctx context.Context, tx *store.Tx, id string, now time.Time) error {
	_, err := tx.SQL.ExecContext(ctx, `SELECT FROM projects WHERE id IN (SELECT project_id FROM need_projects WHERE need_id = $1)
		ORDER BY id FOR NO KEY UPDATE`, id)
	if err != nil {
		return err
	}
	err = tx.SQL.QueryRowContext(ctx, "SELECT FROM needs WHERE id = $1 FOR UPDATE SKIP LOCKED", id).Scan()
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
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
	events := Due(c.was, now) // as it is now: another clock may have been quicker
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

// happen notes an event and tells those who can do something about it: whether it was met, each State can say that concurs.
func (c *change) happen(ctx context.Context, e Event) error {
	stage, _ := access.Next(access.Need, e.Action, string(c.was.Stage))
	c.next.Stage = need.Stage(stage)
	to := own(c.was)
	switch e {
	case asked:
		c.next.AskedAt, to = &c.by.At, focalPoints(concurring(c.was))
	case reminding, expiring:
		c.next.RemindedAt = &c.by.At
	}
	return tell(ctx, c.tx, c.was, e.Notice, values{"date": notifying.Day(expiry(c.was))}, to...)
}
