// Package proposing is what is to be done about needs: projects, from the draft by its proposer over review and the consent of the
// recipient States to the day on which it is said what lasts.
package proposing

import (
	"context"
	"database/sql"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/project"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/coverage"
	"entraide/internal/deciding"
	"entraide/internal/fault"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// change is a verb at work on a project that is there. What decides the verb writes next, and what is no part of what the
// project says: consents, versions, notices; alter does what all verbs have in common.
type change struct {
	tx     *store.Tx
	by     store.By
	tables *reference.Tables
	row    access.Row
	was    *db.Project // as it stands, with all that belongs to it
	next   db.Project  // as it will stand
	anew   bool        // whether next says something else: what belongs to it is then written anew
	steps  []step      // for the timeline, in order
}

// decision writes what a verb does to the project and to what belongs to it, or finds what is in its way.
type decision func(ctx context.Context, c *change) ([]fault.Problem, error)

// alter runs one verb on a project: it locks what the verb may touch, in the order in which coverage does (the needs are
// those that the project will answer, beside those that it does), authorises it and lets decide change the project.
// With problems nothing is written.
func alter(ctx context.Context, pool *sql.DB, by store.By, action access.Action, id string, version int, decide decision,
	needs ...string) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		answered, err := store.Texts(ctx, tx.SQL, "SELECT need_id FROM need_projects WHERE project_id = $1", id)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := coverage.Lock(ctx, tx, []string{id}, append(answered, needs...)); err != nil {
			return store.Outcome{}, err
		}
		row, err := tx.Authorised(ctx, by, action, access.Project, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err // for stale_version: the answer carries the project as it is now
		}
		c, err := begin(ctx, tx, by, row)
		if err != nil {
			return store.Outcome{}, err
		}
		c.move(action)
		problems, err := decide(ctx, c)
		if err != nil || len(problems) > 0 {
			return store.Outcome{Row: id, Problems: problems}, err
		}
		return store.Outcome{Row: id}, c.finish(ctx, action)
	})
}

// begin is a change of a project that is locked.
func begin(ctx context.Context, tx *store.Tx, by store.By, row access.Row) (c *change, err error) {
	c = &change{tx: tx, by: by, row: row}
	if c.tables, err = reference.Load(); err != nil {
		return nil, err
	}
	if c.was, err = load(ctx, tx, row.ID); err != nil {
		return nil, err
	}
	c.next = *c.was
	return c, nil
}

// move brings the project to the stage in which a step of its life leaves it.
func (c *change) move(action access.Action) {
	stage, _ := access.Next(access.Project, action, string(c.next.Stage))
	c.next.Stage = project.Stage(stage)
}

// finish writes the project as it will stand, its timeline and its ledger lines, and the entry of the audit.
func (c *change) finish(ctx context.Context, action access.Action) error {
	if err := c.end(ctx); err != nil {
		return err
	}
	update := c.tx.Project.UpdateOneID(c.was.ID).AddVersion(1)
	set(update.Mutation(), &c.next, money.Published(c.tables))
	if err := update.Exec(ctx); err != nil {
		return err
	}
	if c.anew {
		if err := write(ctx, c.tx, &c.next); err != nil {
			return err
		}
	}
	if err := c.note(ctx); err != nil {
		return err
	}
	left := slices.DeleteFunc(needs(c.was), func(id string) bool { return slices.Contains(needs(&c.next), id) })
	if err := coverage.Rewrite(ctx, c.tx, []string{c.was.ID}, left); err != nil {
		return err
	}
	is, err := load(ctx, c.tx, c.was.ID)
	if err != nil {
		return err
	}
	return audit.Record(ctx, c.tx, c.by, "proposing."+string(action), c.row, viewOf(c.was), viewOf(is))
}

// end takes off the queue what nobody need decide any more once the life of a project has ended.
func (c *change) end(ctx context.Context) error {
	if c.next.Stage == c.was.Stage || !over[c.next.Stage] {
		return nil
	}
	for _, v := range c.was.Edges.Versions {
		if waits(v) {
			if err := c.decided(ctx, v, false, nil); err != nil {
				return err
			}
		}
	}
	return deciding.Done(ctx, c.tx, c.by, c.was.ID)
}

// over are the stages in which nothing is left to decide.
var over = map[project.Stage]bool{
	project.StageREFUSED: true, project.StageCOMPLETED: true, project.StageCANCELLED: true, project.StageWITHDRAWN: true, project.StageEXPIRED: true,
}

// set writes all that can change of a project itself, and what follows from its budget.
func set(m *db.ProjectMutation, p *db.Project, rates money.Rates) {
	m.SetTitle(p.Title)
	m.SetTitles(p.Titles)
	m.SetSummary(p.Summary)
	m.SetStage(p.Stage)
	m.SetWorkingLanguages(p.WorkingLanguages)
	checking.Put(p.StartDate, m.SetStartDate, m.ClearStartDate)
	checking.Put(p.EndDate, m.SetEndDate, m.ClearEndDate)
	checking.Put(p.BudgetCurrency, m.SetBudgetCurrency, m.ClearBudgetCurrency)
	checking.Put(p.BudgetAmount, m.SetBudgetAmount, m.ClearBudgetAmount)
	checking.Put(usd(p, rates), m.SetBudgetUsd, m.ClearBudgetUsd)
	checking.Put(p.GenderMarker, m.SetGenderMarker, m.ClearGenderMarker)
	checking.Put(p.SubmittedAt, m.SetSubmittedAt, m.ClearSubmittedAt)
	checking.Put(p.PublishedAt, m.SetPublishedAt, m.ClearPublishedAt)
	checking.Put(p.CompletedAt, m.SetCompletedAt, m.ClearCompletedAt)
	checking.Put(p.AskedAt, m.SetAskedAt, m.ClearAskedAt)
	for _, x := range []struct {
		text map[string]string
		set  func(map[string]string)
	}{{p.Worked, m.SetWorked}, {p.DidNotWork, m.SetDidNotWork}, {p.FollowUp, m.SetFollowUp}} {
		if len(x.text) > 0 { // null until it is said
			x.set(x.text)
		}
	}
}
