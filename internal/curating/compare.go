package curating

import (
	"context"
	_ "embed"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/organisationmatch"
	"entraide/internal/store"
)

//go:embed compare.sql
var comparison string

// Compare suggests which organisations may be one, and tells how many it suggests: never what was asked before, in
// whichever order and whatever was decided. The caller has taken its Turn.
func Compare(ctx context.Context, tx *store.Tx, at time.Time) (int, error) {
	var found []*db.OrganisationMatchCreate
	err := store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var from, into string
		var why organisationmatch.Evidence
		err := scan(&from, &into, &why)
		found = append(found, tx.OrganisationMatch.Create().SetCreatedAt(at).SetFromID(from).SetIntoID(into).SetEvidence(why).
			SetStage(organisationmatch.StageSUGGESTED))
		return err
	}, comparison)
	if err != nil || len(found) == 0 {
		return 0, err
	}
	for n := 0; n < len(found); n += 1000 { // parameters of one statement are counted
		if err := tx.OrganisationMatch.CreateBulk(found[n:min(n+1000, len(found))]...).Exec(ctx); err != nil {
			return 0, err
		}
	}
	return len(found), nil
}
