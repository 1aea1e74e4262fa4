package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db/document"
	"entraide/ent/db/needdonor"
	"entraide/ent/db/needproject"
	"entraide/ent/db/needstate"
	"entraide/ent/db/needtheme"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/store"
)

// Discard throws a draft away with all that belongs to it. Only the audit keeps that it was there.
func Discard(ctx context.Context, pool *sql.DB, by store.By, id string, version int) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		if err := coverage.Lock(ctx, tx, nil, []string{id}); err != nil {
			return Outcome{}, err
		}
		row, err := tx.Authorised(ctx, by, "discard", access.Need, id, version)
		if err != nil {
			return Outcome{Need: id}, err
		}
		was, err := load(ctx, tx, id)
		if err != nil {
			return Outcome{}, err
		}
		for _, remove := range []func(context.Context) (int, error){
			tx.NeedTheme.Delete().Where(needtheme.NeedID(id)).Exec, tx.NeedState.Delete().Where(needstate.NeedID(id)).Exec,
			tx.NeedDonor.Delete().Where(needdonor.NeedID(id)).Exec, tx.NeedProject.Delete().Where(needproject.NeedID(id)).Exec,
			tx.Document.Delete().Where(document.NeedID(id)).Exec, // their bytes go with them
		} {
			if _, err := remove(ctx); err != nil {
				return Outcome{}, err
			}
		}
		if err := tx.Need.DeleteOneID(id).Exec(ctx); err != nil {
			return Outcome{}, err
		}
		return Outcome{}, audit.Record(ctx, tx, by, "requesting.discard", row, viewOf(was), nil)
	})
}
