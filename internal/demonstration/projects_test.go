package demonstration

import (
	"strings"
	"testing"

	"entraide/internal/pgtest"
)

// One proposal is a draft, one waits for the secretariat, one for Burundi; none counts anywhere.
func TestProposals(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for range 2 {
		if err := People(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	want(t, db, "AWAITING_CONSENT, DRAFT, SUBMITTED", "SELECT string_agg(stage, ', ' ORDER BY stage) FROM projects")
	want(t, db, "sta_bdi ASKED", "SELECT string_agg(state_id || ' ' || stage, ', ') FROM consents")
	want(t, db, "REVIEW_PROPOSAL", "SELECT string_agg(kind, ', ') FROM queue_items WHERE stage = 'WAITING' AND noun = 'Project'")
	want(t, db, "0", "SELECT count(*) FROM ledger_lines")
	for _, p := range proposals {
		if !strings.HasPrefix(p.in.Title, "[demonstration] ") && !strings.HasPrefix(p.in.Title, "[démonstration] ") {
			t.Errorf("%s could pass for what somebody proposes", p.in.Title)
		}
	}
}
