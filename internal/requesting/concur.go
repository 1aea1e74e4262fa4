package requesting

import (
	"context"
	"database/sql"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/needstate"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// Concur says whether the State of the writer, which was asked, concurs with a need. It may change its mind as long as
// the need stands, unless nobody else asks for what is open.
func Concur(ctx context.Context, pool *sql.DB, by store.By, id string, version int, concurs bool) (Outcome, error) {
	return alter(ctx, pool, by, "concur", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		answer, notice := needstate.ConcurrenceCONCURRED, "concurred"
		if !concurs {
			answer, notice = needstate.ConcurrenceDECLINED, "declined"
		}
		var rows []*db.NeedState
		for _, s := range c.was.Edges.States {
			row := *s
			if slices.Contains(by.States, s.StateID) {
				row.Concurrence = answer
			}
			rows = append(rows, &row)
		}
		if p := c.mustConcur("concurs", rows); len(p) > 0 {
			return p, nil
		}
		_, err := c.tx.NeedState.Update().Where(needstate.NeedID(id), needstate.StateIDIn(by.States...)).
			SetConcurrence(answer).SetAnsweredAt(by.At).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, err
		}
		return nil, tellAnswered(ctx, c.tx, c.was, notice, by.States[0])
	})
}
