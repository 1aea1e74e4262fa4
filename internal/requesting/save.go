package requesting

import (
	"context"
	"database/sql"
	"slices"

	"entraide/ent/db/need"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// Save changes what a need says. A draft may be incomplete; what is open, or was, must stay complete enough to be so.
func Save(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in Input) (Outcome, error) {
	return alter(ctx, pool, by, "save", id, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
		in := in.keeping(c.was)
		k, err := known(ctx, c.tx, in, asking(c.was))
		if err != nil {
			return nil, err
		}
		if p := Check(in, k); len(p) > 0 {
			return p, nil
		}
		c.next = said(c.next, in, k.Tables)
		all := complete(&c.next, in)
		if c.next.Stage != need.StageDRAFT {
			if p := ToOpen(all, by.At); len(p) > 0 {
				return p, nil
			}
		}
		if isOpen(&c.next) {
			before := shown(inputOf(c.was))
			added := slices.DeleteFunc(shown(all), func(id string) bool { return slices.Contains(before, id) })
			if err := tellShown(ctx, c.tx, &c.next, added); err != nil {
				return nil, err
			}
		}
		if err := c.concurAnew(ctx, in, k.Tables); err != nil {
			return nil, err
		}
		return nil, write(ctx, c.tx, id, in, k.Tables)
	})
}
