package requesting

import (
	"context"
	"database/sql"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// Withdraw ends a need whose State does not ask any more, and says why.
func Withdraw(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (Outcome, error) {
	return alter(ctx, pool, by, "withdraw", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		return c.end(ctx, note, "withdrawn", notifying.Secretariat)
	})
}

// Close ends a need by rule: by the notifying.Secretariat, which says why.
func Close(ctx context.Context, pool *sql.DB, by store.By, id string, version int, note string) (Outcome, error) {
	return alter(ctx, pool, by, "close", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		return c.end(ctx, note, "closed", append(own(c.was), notifying.Secretariat)...)
	})
}

// end keeps why a need ends, which must be said, and tells of it.
func (c *change) end(ctx context.Context, note, notice string, to ...notifying.To) ([]fault.Problem, error) {
	if !checking.Says(note) {
		return []fault.Problem{{Field: "note", Key: "requesting.note_missing"}}, nil
	}
	if p := c.note(note); len(p) > 0 {
		return p, nil
	}
	return nil, tell(ctx, c.tx, c.was, notice, nil, to...)
}
