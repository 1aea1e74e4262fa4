package requesting

import (
	"context"
	"database/sql"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// Reconfirm says that a need still stands: its twelve months begin anew.
func Reconfirm(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "reconfirm", id, version, stands)
}

// Reopen opens a need again that expired. Its age counts from the first opening.
func Reopen(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "reopen", id, version, stands)
}

// stands notes that the need was confirmed.
func stands(_ context.Context, c *change) ([]fault.Problem, error) {
	c.next.ConfirmedAt = &c.by.At
	return nil, nil
}
