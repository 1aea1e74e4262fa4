package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db/needstate"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// Concur says whether the State of the writer, which was asked, concurs with a need. It may change its mind as long as
// the need stands.
func Concur(ctx context.Context, pool *sql.DB, by store.By, id string, version int, concurs bool) (Outcome, error) {
	return alter(ctx, pool, by, "concur", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		answer, notice := needstate.ConcurrenceCONCURRED, "concurred"
		if !concurs {
			answer, notice = needstate.ConcurrenceDECLINED, "declined"
		}
		_, err := c.tx.NeedState.Update().Where(needstate.NeedID(id), needstate.StateIDIn(by.States...)).
			SetConcurrence(answer).SetAnsweredAt(by.At).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, err
		}
		return nil, tellAnswered(ctx, c.tx, c.was, notice, by.States[0])
	})
}
