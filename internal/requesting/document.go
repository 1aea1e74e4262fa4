package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db"
	"entraide/ent/db/document"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/store"
)

// RemoveDocument takes a document from its need. Who may not see the details of the need does not learn that it is there.
func RemoveDocument(ctx context.Context, pool *sql.DB, by store.By, id string) (Outcome, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Outcome, error) {
		found, err := tx.Document.Query().Where(document.ID(id)).All(ctx)
		if err != nil {
			return Outcome{}, err
		}
		if len(found) == 0 {
			return Outcome{}, access.NotFound()
		}
		d := found[0]
		details, err := tx.Lock(ctx, access.NeedDetails, d.NeedID)
		if err != nil {
			return Outcome{}, err
		}
		if !by.Sees(details) {
			return Outcome{}, access.NotFound()
		}
		row, err := tx.Lock(ctx, access.Need, d.NeedID)
		if err != nil {
			return Outcome{}, err
		}
		if err := by.Authorise("attach", row); err != nil {
			return Outcome{}, err
		}
		removed, err := tx.Document.Delete().Where(document.ID(id)).Exec(ctx) // its bytes go with it
		if err != nil {
			return Outcome{}, err
		}
		if removed == 0 { // somebody was quicker
			return Outcome{}, access.NotFound()
		}
		is, err := load(ctx, tx, d.NeedID)
		if err != nil {
			return Outcome{}, err
		}
		score, gone := Completeness(inputOf(is)), map[string]*db.Document{"document": d}
		return Outcome{Need: d.NeedID, Completeness: &score}, audit.Record(ctx, tx, by, "requesting.removeDocument", row, gone, nil)
	})
}
