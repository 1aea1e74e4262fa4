package requesting

import (
	"context"
	"database/sql"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// Open shows a draft to its audience. It must be complete enough, and at least one State must concur.
func Open(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return alter(ctx, pool, by, "open", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		if p := c.toOpen(); len(p) > 0 {
			return p, nil
		}
		c.next.OpenedAt, c.next.ConfirmedAt = &by.At, &by.At
		return nil, tellOpened(ctx, c.tx, c.was)
	})
}

// toOpen finds what a need lacks that is about to be open, as it stands.
func (c *change) toOpen() []fault.Problem {
	return append(ToOpen(inputOf(c.was), c.by.At), c.mustConcur("", c.was.Edges.States)...)
}
