package offering

import (
	"context"
	"database/sql"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/notifying"
	"entraide/internal/store"
	"entraide/internal/ticking"
)

// Tick does what fell due for offers, each in a transaction of its own, as the program itself. Several may tick at once.
func Tick(ctx context.Context, pool *sql.DB, now time.Time) error {
	var living []*db.Offer
	err := store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		living, err = tx.Offer.Query().Where(offer.StageIn(offer.StageUPCOMING, offer.StageOPEN, offer.StageSUSPENDED, offer.StageEXHAUSTED)).All(ctx)
		return err
	})
	if err != nil {
		return err
	}
	var ids []string
	for _, o := range living {
		if _, due := Due(o, now); due {
			ids = append(ids, o.ID)
		}
	}
	return ticking.Each(ctx, pool, ids, func(ctx context.Context, tx *store.Tx, id string) error { return strike(ctx, tx, id, now) })
}

// strike does what is due for one offer.
func strike(ctx context.Context, tx *store.Tx, id string, now time.Time) (err error) {
	c := &change{tx: tx, by: store.By{At: now}}
	if c.row, err = tx.Lock(ctx, access.Offer, id); err != nil {
		return err
	}
	if err := c.load(ctx); err != nil {
		return err
	}
	e, due := Due(c.was, now) // as it is now: its donor, or another clock, may have been quicker
	if !due {
		return nil
	}
	c.take(e.Action)
	date := expiry
	switch e {
	case reminding, expiring:
		c.next.RemindedAt = &now
	case recurring:
		c.next.OpensOn, c.next.ClosesOn = nextWindow(c.was, now)
		date = func(*db.Offer) time.Time { return *c.next.OpensOn }
	}
	values := notifying.Values{}
	if e.Action == "remind" || e == recurring {
		values["date"] = notifying.Day(date(c.was))
	}
	if err := c.tell(ctx, e.Notice, values, own(c.was)); err != nil {
		return err
	}
	return c.save(ctx, e.Action)
}
