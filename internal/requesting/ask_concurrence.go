package requesting

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/needstate"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// StateShare is a State that asks with others, and its share of the cost in percent; "" where it declares none.
type StateShare struct{ StateID, Percentage string }

// AskConcurrence names all States that ask, and asks those that did not concur yet, or not with this share. A State that
// is not named any more disappears. The region is where the amount stands that no State declares; "" for none.
func AskConcurrence(ctx context.Context, pool *sql.DB, by store.By, id string, version int, states []StateShare, region string) (Outcome, error) {
	return alter(ctx, pool, by, "askConcurrence", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		t, err := reference.Load()
		if err != nil {
			return nil, err
		}
		if p := checkStates(c.was, states, region, t); len(p) > 0 {
			return p, nil
		}
		rows := together(c.was, states, by.At)
		if p := c.mustConcur("states", rows); len(p) > 0 {
			return p, nil
		}
		c.next.RegionID = optional(region)
		if err := writeStates(ctx, c.tx, id, rows); err != nil {
			return nil, err
		}
		return nil, tellAsked(ctx, c.tx, c.was, rows)
	})
}

// checkStates finds what is wrong with the States that are to ask together.
func checkStates(n *db.Need, states []StateShare, region string, t *reference.Tables) []fault.Problem {
	var p problems
	if len(states) == 0 || len(states) > len(t.States) {
		p.add("states", "states_missing")
		return p
	}
	isState := func(id string) bool {
		return slices.ContainsFunc(t.States, func(s reference.State) bool { return s.ID == id })
	}
	seen, shares, declared := map[string]bool{}, make([]string, len(states)), 0
	for i, s := range states {
		switch {
		case !isState(s.StateID):
			p.add(fmt.Sprintf("states.%d.stateID", i), "state_unknown")
		case seen[s.StateID]:
			p.add(fmt.Sprintf("states.%d.stateID", i), "state_twice")
		}
		if seen[s.StateID], shares[i] = true, s.Percentage; s.Percentage != "" {
			declared++
		}
	}
	if n.StateID != nil && !seen[*n.StateID] {
		p.add("states", "lead_missing")
	}
	if declared > 0 {
		p.percentages("states", shares)
	}
	if region != "" && !slices.ContainsFunc(t.Regions, func(r reference.Region) bool { return r.ID == region }) {
		p.add("regionID", "region_unknown")
	}
	return p
}

// together are the States that ask as they stand once they are named so. The one that leads concurs; who concurred with
// the same share still does; all others are asked.
func together(n *db.Need, states []StateShare, at time.Time) (rows []*db.NeedState) {
	for _, s := range states {
		row := &db.NeedState{StateID: s.StateID, Concurrence: needstate.ConcurrenceASKED}
		if d, ok := number(s.Percentage, percentPlaces); ok {
			row.Percentage = &d
		}
		for _, e := range n.Edges.States {
			if e.StateID == s.StateID {
				row.ID = e.ID
				if concurs(e) && same(e.Percentage, row.Percentage) {
					row.Concurrence, row.AnsweredAt = e.Concurrence, e.AnsweredAt
				}
			}
		}
		if n.StateID != nil && *n.StateID == s.StateID && !concurs(row) {
			row.Concurrence, row.AnsweredAt = needstate.ConcurrenceCONCURRED, &at
		}
		rows = append(rows, row)
	}
	return rows
}

// writeStates makes the rows of the States that ask what they are to be.
func writeStates(ctx context.Context, tx *store.Tx, id string, rows []*db.NeedState) error {
	var stay []string
	for _, r := range rows {
		stay = append(stay, r.StateID)
	}
	if _, err := tx.NeedState.Delete().Where(needstate.NeedID(id), needstate.StateIDNotIn(stay...)).Exec(ctx); err != nil {
		return err
	}
	for _, r := range rows {
		if r.ID == "" {
			c := tx.NeedState.Create().SetNeedID(id).SetStateID(r.StateID).SetConcurrence(r.Concurrence).SetNillablePercentage(r.Percentage)
			if err := c.SetNillableAnsweredAt(r.AnsweredAt).Exec(ctx); err != nil {
				return err
			}
			continue
		}
		u := tx.NeedState.UpdateOneID(r.ID).SetConcurrence(r.Concurrence).AddVersion(1)
		put(r.Percentage, u.Mutation().SetPercentage, u.Mutation().ClearPercentage)
		put(r.AnsweredAt, u.Mutation().SetAnsweredAt, u.Mutation().ClearAnsweredAt)
		if err := u.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// mustConcur finds that no State concurs, of those that ask as they will stand, with a need that is to be open: a need
// that nobody asks for is none. What is a draft may wait for them.
func (c *change) mustConcur(field string, states []*db.NeedState) []fault.Problem {
	switch {
	case c.next.Stage == need.StageDRAFT || slices.ContainsFunc(states, concurs):
		return nil
	case isOpen(c.was):
		return []fault.Problem{{Field: field, Key: "requesting.last_concurs"}}
	}
	return []fault.Problem{{Field: field, Key: "requesting.nobody_concurs"}}
}

// concurs says whether a State does.
func concurs(s *db.NeedState) bool { return s.Concurrence == needstate.ConcurrenceCONCURRED }

// same says whether two shares are equal, or neither is declared.
func same(a, b *decimal.Decimal) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Equal(*b)
}
