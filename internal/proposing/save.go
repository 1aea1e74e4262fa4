package proposing

import (
	"context"
	"database/sql"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// Save changes what a draft or a returned proposal says; it may be incomplete until it is submitted.
func Save(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in Input) (store.Outcome, error) {
	return alter(ctx, pool, by, "save", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		k, err := known(ctx, c.tx, in, by.Sees)
		if err != nil {
			return nil, err
		}
		if p := Check(in, k); len(p) > 0 {
			return p, nil
		}
		c.next, c.anew = said(c.next, in, k), true
		return nil, nil
	}, in.needs()...)
}
