// Package offering is what donors are ready to give: offers, from the draft to the day on which the window closes or comes again.
package offering

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// change is a verb at work on an offer that is there. What decides the verb writes next; alter does what all verbs have
// in common.
type change struct {
	tx   *store.Tx
	by   store.By
	row  access.Row
	was  *db.Offer // as it stands, with its donor, themes, States and regions
	next db.Offer  // as it will stand
	said *Input    // by which themes, States and regions change; nil where they stay
}

// decision writes what a verb does to the offer, or finds what is in its way.
type decision func(ctx context.Context, c *change) ([]fault.Problem, error)

// alter runs one verb on an offer.
func alter(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int, decide decision) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		problems, err := perform(ctx, tx, by, action, id, version, decide)
		return store.Outcome{Row: id, Problems: problems}, err // for stale_version: the answer carries the offer as it is now
	})
}

// perform authorises a verb on an offer, lets decide change it and writes that. With problems nothing is written.
func perform(ctx context.Context, tx *store.Tx, by store.By, action access.Action, id string, version int, decide decision) ([]fault.Problem, error) {
	row, err := tx.Authorised(ctx, by, action, access.Offer, id, version)
	if err != nil {
		return nil, err
	}
	c := &change{tx: tx, by: by, row: row}
	if err := c.load(ctx); err != nil {
		return nil, err
	}
	c.take(action)
	if problems, err := decide(ctx, c); err != nil || len(problems) > 0 {
		return problems, err
	}
	return nil, c.save(ctx, action)
}

// load reads the offer, which is locked.
func (c *change) load(ctx context.Context) (err error) {
	if c.was, err = load(ctx, c.tx, c.row.ID); err == nil {
		c.next = *c.was
	}
	return err
}

// take takes a step in the life of the offer.
func (c *change) take(a access.Action) {
	stage, _ := access.Next(access.Offer, a, string(c.next.Stage))
	c.next.Stage = offer.Stage(stage)
}

// settle opens what was announced where its first day has come.
func (c *change) settle() {
	if c.next.Stage == offer.StageUPCOMING && hasBegun(&c.next, c.by.At) {
		c.take("begin")
	}
}

// save writes the offer as it will stand, and the audit.
func (c *change) save(ctx context.Context, action access.Action) error {
	update := c.tx.Offer.UpdateOneID(c.was.ID).AddVersion(1)
	set(update.Mutation(), c.next)
	if c.said != nil {
		t, err := reference.Load()
		if err != nil {
			return err
		}
		link(update.Mutation(), *c.said, t)
	}
	if err := update.Exec(ctx); err != nil {
		return err
	}
	is, err := load(ctx, c.tx, c.was.ID)
	if err != nil {
		return err
	}
	return audit.Record(ctx, c.tx, c.by, "offering."+string(action), c.row, viewOf(c.was), viewOf(is))
}
