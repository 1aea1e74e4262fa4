package importing

import (
	"testing"

	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// TestNewRates: after new rates everything is as if it had been imported by them.
func TestNewRates(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	const budget = `<budget type="1"><period-start iso-date="2010-01-01"/><period-end iso-date="2010-12-31"/><value value-date="2010-01-01">100</value></budget>`
	imports(t, db, put(t, t.TempDir(), "a.xml", file(
		`<iati-activity default-currency="EUR"><iati-identifier>A-1</iati-identifier><activity-status code="1"/>`+burundi+budget+flow(2, "2010-05-01", "50")+`</iati-activity>`,
		activity("A-2", burundi, flow(3, "2010-05-01", "7")))))
	right, untouched := projectsOf(t, db), one(t, db, "SELECT version FROM projects WHERE iati_identifier = 'A-2'")
	exec(t, db, "UPDATE exchange_rates SET units_per_usd = 2 WHERE currency = 'EUR'")
	exec(t, db, "UPDATE reference_version SET version = 'older'")
	exec(t, db, "UPDATE projects SET budget_usd = 50 WHERE iati_identifier = 'A-1'")
	exec(t, db, "UPDATE transactions SET usd = 25, rate = 2 WHERE amount = 50")
	exec(t, db, "UPDATE ledger_lines SET usd = amount / 2 WHERE currency = 'EUR'")
	expect(t, db, "50.00", "SELECT sum(proposed) FROM coverage_sums")
	verified(t, db)
	if err := store.LoadReference(t.Context(), db, NewRates); err != nil {
		t.Fatal(err)
	}
	if now := projectsOf(t, db); now != right {
		t.Errorf("after new rates\n%s\nimported by them\n%s", now, right)
	}
	expect(t, db, untouched, "SELECT version FROM projects WHERE iati_identifier = 'A-2'")
	verified(t, db)
}
