package read_test

import (
	"testing"
)

// What a viewer may not see is absent: from the answers to random operations, and from every probe. All tests read
// one database.
func TestVisibility(t *testing.T) {
	db := database(t)
	w := open(t, db)
	operations := operations(t, w, 220)
	judged := judgedOf(t, w, askers)
	all := probes(newWriter(t, w, *seed))

	// Random operations, each read by one statement, answer what plain SQL answers over a copy of the database from which
	// everything is gone that the viewer may not see.
	t.Run("random operations", func(t *testing.T) {
		for _, o := range operations {
			if d := o.difference(t, w); d != "" {
				t.Fatal(d)
			}
		}
	})
	// What the Go that judges writes says of every row, every asker reads, and whoever comes by a key.
	t.Run("Go is SQL", func(t *testing.T) {
		for _, o := range append(judged, judgedOf(t, w, keyed())...) {
			if d := o.difference(t, w); d != "" {
				t.Fatal(d)
			}
		}
	})
	t.Run("a third is hidden", func(t *testing.T) {
		for _, typeName := range []string{"Project", "Need", "Offer", "Transaction", "LedgerLine", "ProjectTheme", "NeedProject", "NeedState", "Document",
			"SourceRecord", "BudgetLine", "Result", "ProjectStep", "Experience", "Comment"} {
			hidden, seen := len(w.rows(t, 0, typeName, "NOT IN", 9999)), len(w.rows(t, 0, typeName, "IN", 9999))
			t.Logf("%s: %d of %d hidden from the public", typeName, hidden, hidden+seen)
			if hidden*5 < hidden+seen {
				t.Errorf("too few rows of %s are hidden", typeName)
			}
		}
		for _, typeName := range []string{"NeedDonor", "Consent", "ProjectVersion", "QueueItem", "CannedReply", "OrganisationMatch", "User", "Membership", "Invitation", "ApiKey", "Notification", "AuditEntry", "Mail"} {
			if i := w.best(t, typeName); len(w.rows(t, 0, typeName, "IN", 1)) > 0 || len(w.rows(t, i, typeName, "IN", 9999)) < 5 {
				t.Errorf("%s is not for some alone", typeName)
			}
		}
	})
	t.Run("probes prove", func(t *testing.T) { probesProve(t, w, all) })
	t.Run("probes", func(t *testing.T) {
		if l := w.leak(t, all, 2); l != "" {
			t.Error(l)
		}
		if l := w.leakElsewhere(t); l != "" {
			t.Error(l)
		}
	})
	t.Run("mutants", func(t *testing.T) { testMutants(t, w, all, append(judged, operations...)) })
}
