package offering

import (
	"context"
	"database/sql"

	"entraide/ent/db/offer"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Save changes what an offer says. A draft may be incomplete; what was published must stay fit to be so.
func Save(ctx context.Context, pool *sql.DB, by store.By, id string, version int, in Input) (store.Outcome, error) {
	return alter(ctx, pool, by, "save", id, version, func(_ context.Context, c *change) ([]fault.Problem, error) {
		in := in.keeping(*c.was)
		t, err := reference.Load()
		if err != nil {
			return nil, err
		}
		if p := Check(in, t); len(p) > 0 {
			return p, nil
		}
		c.next, c.said = said(c.next, in, t), &in
		if c.next.Stage == offer.StageDRAFT {
			return nil, nil
		}
		p := ToPublish(inputOf(&c.next), by.At)
		if c.next.Stage != offer.StageUPCOMING && !hasBegun(&c.next, by.At) {
			p = append(p, fault.Problem{Field: "opensOn", Key: "offering.begun"})
		}
		c.settle()
		return p, nil
	})
}
