package requesting

import (
	"context"
	"database/sql"
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
	"entraide/internal/ticking"
)

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
	var ids []string
	for _, n := range open {
		if len(Due(n, now)) > 0 {
			ids = append(ids, n.ID)
		}
	}
	return ticking.Each(ctx, pool, ids, func(ctx context.Context, tx *store.Tx, id string) error { return strike(ctx, tx, id, now) })
}

// strike does what is due for one need.
func strike(ctx context.Context, tx *store.Tx, id string, now time.Time) (err error) {
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
	return tell(ctx, c.tx, c.was, e.Notice, notifying.Values{"date": notifying.Day(expiry(c.was))}, to...)
}
