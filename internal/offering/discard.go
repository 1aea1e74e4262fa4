package offering

import (
	"context"
	"database/sql"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/store"
)

// Discard throws a draft away. Only the audit keeps that it was there.
func Discard(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		row, err := tx.Authorised(ctx, by, "discard", access.Offer, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		was, err := load(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := tx.Offer.DeleteOneID(id).Exec(ctx); err != nil { // what it is for goes with it
			return store.Outcome{}, err
		}
		return store.Outcome{}, audit.Record(ctx, tx, by, "offering.discard", row, viewOf(was), nil)
	})
}
