// Package telling is what was done and learnt, told for others: experiences, and what parties say to them.
package telling

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/experience"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// change is a verb at work on an experience that is there. What decides the verb writes next; alter does what all verbs
// have in common.
type change struct {
	tx   *store.Tx
	by   store.By
	was  *db.Experience // as it stands, with its themes and places
	next db.Experience  // as it will stand
	ties ties
}

// decision writes what a verb does to the experience, or finds what is in its way.
type decision func(ctx context.Context, c *change) ([]fault.Problem, error)

// alter runs one verb on an experience. With problems nothing is written.
func alter(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int, decide decision) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, action, access.Experience, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err // for stale_version: the answer carries the experience as it is now
		}
		c := &change{tx: tx, by: by}
		if c.was, err = load(ctx, tx, id); err != nil {
			return store.Outcome{}, err
		}
		c.next, c.ties = *c.was, tiesOf(c.was)
		stage, _ := access.Next(access.Experience, action, row.Stage)
		c.next.Stage = experience.Stage(stage)
		problems, err := decide(ctx, c)
		if err != nil || len(problems) > 0 {
			return store.Outcome{Row: id, Problems: problems}, err
		}
		update := tx.Experience.UpdateOneID(id).AddVersion(1)
		set(update.Mutation(), c.next, c.ties)
		if err := update.Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		is, err := load(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{Row: id}, audit.Record(ctx, tx, by, "telling."+string(action), row, viewOf(c.was), viewOf(is))
	})
}

// Draft begins an experience of the writer's State or organisation that only its own side sees.
func Draft(ctx context.Context, pool *sql.DB, by store.By, in Input) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row := access.Row{Noun: access.Experience, Parties: map[access.Relation][]string{access.OwnState: by.States, access.Owner: by.Organisations}}
		if err := by.Authorise("draft", row); err != nil {
			return store.Outcome{}, err
		}
		t, err := reference.Load()
		if err != nil {
			return store.Outcome{}, err
		}
		if p, err := check(ctx, tx, by, in, t); err != nil || len(p) > 0 {
			return store.Outcome{Problems: p}, err
		}
		blank := db.Experience{Stage: experience.StageDRAFT}
		if len(by.States) > 0 {
			blank.StateID = &by.States[0]
		} else {
			blank.OwnerID = &by.Organisations[0]
		}
		create := tx.Experience.Create().SetCreatedAt(by.At).SetNillableStateID(blank.StateID).SetNillableOwnerID(blank.OwnerID)
		set(create.Mutation(), said(blank, in), tied(in, t))
		made, err := create.Save(ctx)
		if err != nil {
			return store.Outcome{}, err
		}
		is, err := load(ctx, tx, made.ID)
		if err != nil {
			return store.Outcome{}, err
		}
		row.ID = is.ID
		return store.Outcome{Row: is.ID}, audit.Record(ctx, tx, by, "telling.draft", row, nil, viewOf(is))
	})
}

// Save changes what an experience says. A draft may be incomplete; what was published must stay fit to be so.
func Save(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in Input) (store.Outcome, error) {
	return alter(ctx, pool, by, "save", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		t, err := reference.Load()
		if err != nil {
			return nil, err
		}
		if p, err := check(ctx, c.tx, by, in, t); err != nil || len(p) > 0 {
			return p, err
		}
		c.next, c.ties = said(c.next, in), tied(in, t)
		if c.next.Stage == experience.StageDRAFT {
			return nil, nil
		}
		return c.toPublish(), nil
	})
}

// Publish tells an experience to everybody.
func Publish(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "publish", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		c.next.PublishedAt = &by.At
		return c.toPublish(), nil
	})
}

// Withdraw takes an experience back, and with it what was said to it: by its owner, or by the secretariat, of which the
// owner is told.
func Withdraw(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return alter(ctx, pool, by, "withdraw", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		if !by.IsSecretariat() {
			return nil, nil
		}
		return nil, tell(ctx, c.tx, c.was, "withdrawn", nil)
	})
}

// Discard throws a draft away. Only the audit keeps that it was there.
func Discard(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, "discard", access.Experience, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		was, err := load(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := tx.Experience.DeleteOneID(id).Exec(ctx); err != nil { // its themes and places go with it
			return store.Outcome{}, err
		}
		return store.Outcome{}, audit.Record(ctx, tx, by, "telling.discard", row, viewOf(was), nil)
	})
}
