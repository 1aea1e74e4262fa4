package proposing

import (
	"context"
	"database/sql"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/store"
)

// Discard throws a draft away with all that belongs to it. Only the audit keeps that it was there.
func Discard(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (store.Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		if err := coverage.Lock(ctx, tx, []string{id}, nil); err != nil {
			return store.Outcome{}, err
		}
		row, err := tx.Authorised(ctx, by, "discard", access.Project, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		was, err := load(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		if err := wipe(ctx, tx, id); err != nil {
			return store.Outcome{}, err
		}
		if err := tx.Project.DeleteOneID(id).Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		return store.Outcome{}, audit.Record(ctx, tx, by, "proposing.discard", row, viewOf(was), nil)
	})
}
