package store

import (
	"context"

	"github.com/lib/pq"
)

// HoldOrganisations returns those of these ids that there are and that were not merged into others, and keeps them so until
// the transaction ends: no merger overlooks a row that names one meanwhile. It comes after the locks of projects and needs,
// as it does in mergers.
func (tx *Tx) HoldOrganisations(ctx context.Context, ids ...string) ([]string, error) {
	return Texts(ctx, tx.SQL, "SELECT id FROM organisations WHERE id = ANY($1) AND merged_into_id IS NULL ORDER BY id FOR KEY SHARE", pq.Array(ids))
}
