package demonstration

import (
	"testing"

	"entraide/internal/pgtest"
)

// What is offered and told says that it is a demonstration; the envelope is private, and one of each is still a draft.
func TestPeopleOfferAndTell(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for range 2 {
		if err := People(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	want(t, db, "DRAFT, OPEN", "SELECT string_agg(stage, ', ' ORDER BY stage) FROM offers WHERE origin = 'DECLARED'")
	want(t, db, "true 1500000.00 dnr_demonstration", "SELECT concat_ws(' ', envelope_is_private::text, envelope_amount, donor_id) FROM offers WHERE stage = 'OPEN'")
	want(t, db, "DRAFT, PUBLISHED", "SELECT string_agg(stage, ', ' ORDER BY stage) FROM experiences")
	want(t, db, "org_demonstration_partner", "SELECT string_agg(organisation_id, ', ') FROM comments")
	want(t, db, "0", `SELECT count(*) FROM (SELECT name AS said FROM offers WHERE origin = 'DECLARED' UNION ALL SELECT titles FROM experiences
		UNION ALL SELECT text FROM comments) x WHERE said !~ '^\[d[eé]monstration\]'`)
}
