package importing

import (
	"context"
	"errors"
	"slices"

	"github.com/lib/pq"

	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/curating"
	"entraide/internal/store"
)

// fate is what became of an activity, and why, if it was passed over or refused.
type fate struct {
	outcome outcome
	problem *Problem
}

// changed is an activity that is to be written.
type changed struct {
	*draft
	project string // its id, old or new
	known   *known // nil for a new project
	record  string // id of the record that is to be written
	at      int    // place in the batch
}

var newProjectID, newRecordID = schema.NewID("prj"), schema.NewID("src")

// batch decides about the activities of a batch and writes what is new. One that the database refuses costs no other.
func (i *importer) batch(ctx context.Context, tx *store.Tx, run run, drafts []*draft) ([]fate, error) {
	if err := curating.Turn(ctx, tx); err != nil {
		return nil, err
	}
	if err := i.orgs.keepUp(ctx, tx); err != nil {
		return nil, err
	}
	register, err := knownAs(ctx, tx, drafts)
	if err != nil {
		return nil, err
	}
	fates := make([]fate, len(drafts))
	var todo []changed
	for n, d := range drafts {
		k := register[d.identifier]
		fates[n].outcome, fates[n].problem = decide(k, d, run.dataset)
		if o := fates[n].outcome; o == imported || o == updated {
			c := changed{draft: d, known: k, record: newRecordID(), at: n}
			if k == nil {
				c.project = newProjectID()
			} else {
				c.project = k.project
			}
			todo = append(todo, c)
		}
	}
	err = i.guarded(ctx, tx, run, todo)
	if !aboutData(err) {
		return fates, err
	}
	for _, c := range todo { // one after the other: who is it?
		err := i.guarded(ctx, tx, run, []changed{c})
		if aboutData(err) {
			p := problem(StorageRefused, c.line, c.identifier, "The database refused the activity: %s.", reason(err))
			fates[c.at], err = fate{refused, &p}, nil
		}
		if err != nil {
			return nil, err
		}
	}
	return fates, nil
}

// guarded writes in a savepoint.
func (i *importer) guarded(ctx context.Context, tx *store.Tx, run run, todo []changed) error {
	if len(todo) == 0 {
		return nil
	}
	err := tx.Savepoint(ctx, func() error { return i.save(ctx, tx, run, todo) })
	if err != nil {
		i.orgs.forget()
	}
	return err
}

// aboutData tells errors that a value causes from those that say that the database fails.
func aboutData(err error) bool {
	var e *pq.Error
	if !errors.As(err, &e) {
		return false
	}
	class := e.Code.Class()
	return class == "22" || class == "23" || class == "54" // wrong data, a constraint, a limit
}

// reason is the message of the database, which names no more than columns and values of the file.
func reason(err error) string {
	var e *pq.Error
	errors.As(err, &e)
	return cut(e.Message, 200)
}

// save writes the activities table by table, in an order in which each row names only rows that exist.
func (i *importer) save(ctx context.Context, tx *store.Tx, run run, todo []changed) error {
	var parties []party
	var old []string
	for _, c := range todo {
		parties = append(parties, c.partiesOf()...)
		if c.known != nil {
			old = append(old, c.project)
		}
	}
	slices.Sort(old)
	if err := coverage.Lock(ctx, tx, old, nil); err != nil {
		return err
	}
	if err := i.orgs.resolve(ctx, tx, parties); err != nil {
		return err
	}
	if err := i.orgs.fund(ctx, tx, i.funders(todo)); err != nil {
		return err
	}
	if err := i.saveProjects(ctx, tx, run, todo); err != nil {
		return err
	}
	if err := i.saveParts(ctx, tx, todo); err != nil {
		return err
	}
	if err := i.saveTransactions(ctx, tx, todo); err != nil {
		return err
	}
	var touched, identifiers []string
	for _, c := range todo {
		touched, identifiers = append(touched, c.project), append(identifiers, c.identifier)
	}
	relatives, err := settle(ctx, tx, touched, identifiers)
	if err != nil {
		return err
	}
	if i.DryRun { // what nobody will see needs no lines, and keeps no writer waiting
		return nil
	}
	return coverage.RewriteProjects(ctx, tx, append(touched, relatives...))
}

// funders are the organisations that fund.
func (i *importer) funders(todo []changed) (ids []string) {
	for _, c := range todo {
		for _, p := range c.parts {
			if p.role == "FUNDING" {
				ids = append(ids, i.orgs.of(p.party))
			}
		}
	}
	return ids
}
