package requesting

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/needstate"
	"entraide/internal/checking"
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
		c.next.RegionID = checking.Optional(region)
		if err := writeStates(ctx, c.tx, id, rows); err != nil {
			return nil, err
		}
		return nil, tellAsked(ctx, c.tx, c.was, rows)
	})
}

// checkStates finds what is wrong with the States that are to ask together.
func checkStates(n *db.Need, states []StateShare, region string, t *reference.Tables) []fault.Problem {
	var p checking.Problems
	if len(states) == 0 || len(states) > len(t.States) {
		p.Add("states", "requesting.states_missing")
		return p
	}
	ids, shares, declared := make([]string, len(states)), make([]string, len(states)), false
	for i, s := range states {
		ids[i], shares[i], declared = s.StateID, s.Percentage, declared || s.Percentage != ""
	}
	p.Codes("states", "stateID", checking.State, ids, t)
	if n.StateID != nil && !slices.Contains(ids, *n.StateID) {
		p.Add("states", "requesting.lead_missing")
	}
	if declared {
		p.Percentages("states", shares)
	}
	if region != "" {
		p.Code("regionID", checking.Region, region, t)
	}
	return p
}

// together are the States that ask as they stand once they are named so. The one that leads concurs; who concurred with
// the same share still does; all others are asked.
func together(n *db.Need, states []StateShare, at time.Time) (rows []*db.NeedState) {
	for _, s := range states {
		row := &db.NeedState{StateID: s.StateID, Concurrence: needstate.ConcurrenceASKED}
		if d, ok := checking.Percentage(s.Percentage); ok {
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
		checking.Put(r.Percentage, u.Mutation().SetPercentage, u.Mutation().ClearPercentage)
		checking.Put(r.AnsweredAt, u.Mutation().SetAnsweredAt, u.Mutation().ClearAnsweredAt)
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
