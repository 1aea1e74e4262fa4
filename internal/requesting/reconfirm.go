package requesting

import (
	"context"
	"database/sql"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// Reconfirm says that a need still stands: its twelve months begin anew. One whose last day has passed does not.
func Reconfirm(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "reconfirm", id, version, reconfirm)
}

func reconfirm(_ context.Context, c *change) ([]fault.Problem, error) {
	if hasEnded(inputOf(c.was), c.by.At) {
		return []fault.Problem{{Field: "endDate", Key: "requesting.passed"}}, nil
	}
	c.next.ConfirmedAt = &c.by.At
	return nil, nil
}

// Reopen opens a need again that expired, if it still has what opening demands. Its age counts from the first opening.
func Reopen(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "reopen", id, version, reopen)
}

func reopen(ctx context.Context, c *change) ([]fault.Problem, error) {
	if p := c.toOpen(); len(p) > 0 {
		return p, nil
	}
	c.next.ConfirmedAt = &c.by.At
	return nil, tellShown(ctx, c.tx, c.was, shown(inputOf(c.was)))
}
