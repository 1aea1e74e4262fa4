package proposing

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/ent/db/projectversion"
	"entraide/ent/db/queueitem"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// ProposeChange puts a change of a published project before the secretariat; until it decides, the project stays as it is.
// One change at a time waits.
func ProposeChange(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in Input) (store.Outcome, error) {
	return alter(ctx, pool, by, "proposeChange", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		if waiting(c.was, projectversion.KindCHANGE) != nil {
			return []fault.Problem{{Key: "proposing.change_waits"}}, nil
		}
		will, p, err := c.changed(ctx, in, by.Sees)
		if err != nil || len(p) > 0 {
			return p, err
		}
		if err := c.keep(ctx, projectversion.KindCHANGE, projectversion.StageWAITING, &will, in); err != nil {
			return nil, err
		}
		c.happened("proposeChange")
		return nil, c.review(ctx, queueitem.KindREVIEW_CHANGE, "change_proposed")
	})
}

// changed is the project as a change would leave it, or what is wrong with that.
func (c *change) changed(ctx context.Context, in Input, sees func(access.Row) bool) (will db.Project, p []fault.Problem, err error) {
	k, err := known(ctx, c.tx, in, sees)
	if err != nil {
		return will, nil, err
	}
	if p = append(Check(in, k), widens(c.was, in)...); len(p) > 0 {
		return will, p, nil
	}
	will = said(*c.was, in, k)
	p = ToSubmit(&will)
	for _, x := range c.was.Edges.Consents { // what refused is not named again
		if x.Stage == consent.StageREFUSED {
			will = without(will, x.StateID, c.tables)
		}
	}
	return will, p, nil
}

// widens finds States that a change would add, or in which it would begin to act: their consent was not asked.
func widens(was *db.Project, in Input) []fault.Problem {
	var p checking.Problems
	acts := map[string]bool{}
	for _, r := range recipients(was) {
		acts[*r.StateID] = r.HasActivity
	}
	for i, r := range in.Recipients {
		if r.StateID == "" {
			continue
		}
		switch active, there := acts[r.StateID]; {
		case !there:
			p.Add(fmt.Sprintf("recipients.%d.stateID", i), "proposing.state_added")
		case !active && r.hasActivity():
			p.Add(fmt.Sprintf("recipients.%d.hasActivity", i), "proposing.activity_added")
		}
	}
	return p
}

// DecideChange makes the change that waits, or returns it with reasons.
func DecideChange(ctx context.Context, pool *sql.DB, by store.By, id string, version int, accepts bool, reasons, reply string) (store.Outcome, error) {
	names, err := named(ctx, pool, id)
	if err != nil {
		return store.Outcome{}, err
	}
	return alter(ctx, pool, by, "decideChange", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		v := waiting(c.was, projectversion.KindCHANGE)
		switch {
		case v == nil:
			return []fault.Problem{{Key: "proposing.no_change"}}, nil
		case accepts:
			return c.accept(ctx, v)
		}
		why, p, err := c.reasons(ctx, reasons, reply)
		if err != nil || len(p) > 0 {
			return p, err
		}
		c.happened("changeReturned")
		return nil, c.decide(ctx, projectversion.KindCHANGE, queueitem.KindREVIEW_CHANGE, false, why, "change_returned")
	}, names...)
}

// accept makes a change; what it names must still be there.
func (c *change) accept(ctx context.Context, v *db.ProjectVersion) ([]fault.Problem, error) {
	var in Input
	if err := json.Unmarshal(v.Input, &in); err != nil {
		return nil, err
	}
	will, p, err := c.changed(ctx, in, func(access.Row) bool { return true }) // whether they saw it was asked of those who proposed it
	if err != nil || len(p) > 0 {
		return p, err
	}
	c.next, c.anew = will, true
	c.happened("changeAccepted")
	if err := c.regain(ctx); err != nil {
		return nil, err
	}
	if err := c.tellOf(ctx, "changed", concerned(&c.next)...); err != nil {
		return nil, err
	}
	return nil, c.decide(ctx, projectversion.KindCHANGE, queueitem.KindREVIEW_CHANGE, true, nil, "change_accepted")
}

// named are the needs that the waiting change of a project names: they are locked before the project, as all are.
func named(ctx context.Context, pool *sql.DB, id string) ([]string, error) {
	var body []byte
	err := pool.QueryRowContext(ctx, "SELECT input FROM project_versions WHERE project_id = $1 AND kind = 'CHANGE' AND stage = 'WAITING'", id).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var in Input
	err = json.Unmarshal(body, &in)
	return in.needs(), err
}
