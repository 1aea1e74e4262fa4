// Package requesting is what States ask for: needs, from the draft that the coach helps to complete to the day on which
// the State says that it was met.
package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Outcome is what a verb led to.
type Outcome struct {
	Need         string          // the need; "" where there is none
	Completeness *Score          // nil where nothing was written
	Problems     []fault.Problem // what must be mended first; then nothing was written
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Outcome) Troubled() bool { return len(o.Problems) > 0 }

// change is a verb at work on a need that is there. What decides the verb writes next, and what belongs to the need;
// alter does what all verbs have in common.
type change struct {
	tx   *store.Tx
	by   store.By
	row  access.Row
	was  *db.Need // as it stands, with its themes, States and named donors
	next db.Need  // as it will stand
}

// decision writes what a verb does to the need and to what belongs to it, or finds what is in its way.
type decision func(ctx context.Context, c *change) ([]fault.Problem, error)

// alter runs one verb on a need: it locks what the verb may touch, in the order in which coverage does, and
// lets perform do the rest.
func alter(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int, decide decision) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if err := coverage.Lock(ctx, tx, nil, []string{id}); err != nil {
			return Outcome{}, err
		}
		return perform(ctx, tx, by, action, id, version, decide)
	})
}

// perform authorises a verb on a need that is locked, lets decide change the need, and brings what follows from it in
// line. With problems nothing is written.
func perform(ctx context.Context, tx *store.Tx, by store.By, action access.Action, id string, version int, decide decision) (Outcome, error) {
	row, err := tx.Authorised(ctx, by, action, access.Need, id, version)
	if err != nil {
		return Outcome{Need: id}, err // for stale_version: the answer carries the need as it is now
	}
	c := &change{tx: tx, by: by, row: row}
	if c.was, err = load(ctx, tx, id); err != nil {
		return Outcome{}, err
	}
	c.next = *c.was
	stage, _ := access.Next(access.Need, action, row.Stage)
	c.next.Stage = need.Stage(stage)
	problems, err := decide(ctx, c)
	if err != nil || len(problems) > 0 {
		return Outcome{Need: id, Problems: problems}, err
	}
	is, err := c.save(ctx)
	if err != nil {
		return Outcome{}, err
	}
	score := Completeness(inputOf(is))
	return Outcome{Need: id, Completeness: &score}, audit.Record(ctx, tx, by, "requesting."+string(action), row, viewOf(c.was), viewOf(is))
}

// save writes the need as it will stand, and its ledger lines. Only the audit follows.
func (c *change) save(ctx context.Context) (*db.Need, error) {
	t, err := reference.Load()
	if err != nil {
		return nil, err
	}
	update := c.tx.Need.UpdateOneID(c.was.ID).AddVersion(1)
	set(update.Mutation(), c.next, money.Published(t))
	if err := update.Exec(ctx); err != nil {
		return nil, err
	}
	if err := coverage.RewriteNeeds(ctx, c.tx, []string{c.was.ID}); err != nil {
		return nil, err
	}
	return load(ctx, c.tx, c.was.ID)
}
