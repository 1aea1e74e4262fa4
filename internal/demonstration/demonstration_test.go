package demonstration

import (
	"testing"

	"entraide/internal/coverage"
	"entraide/internal/pgtest"
	"entraide/internal/reference"
)

// The figures of the demonstration are those published, to the cent; loading twice adds nothing; removing leaves nothing.
func TestLoadAndRemove(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for range 2 {
		if err := Load(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	var found, refused, transactions, runs, windows int
	if err := db.QueryRow("SELECT sum(found), sum(refused), count(*) FROM import_runs").Scan(&found, &refused, &runs); err != nil || refused != 0 || runs != 1 {
		t.Errorf("%d found, %d refused in %d runs (%v)", found, refused, runs, err)
	}
	if err := db.QueryRow("SELECT count(*) FROM transactions WHERE superseded_by IS NULL").Scan(&transactions); err != nil || transactions != len(tables.CRSFlows) {
		t.Errorf("%d transactions, want %d (%v)", transactions, len(tables.CRSFlows), err)
	}
	if err := db.QueryRow("SELECT count(*) FROM offers").Scan(&windows); err != nil || windows != len(tables.FundingWindows) {
		t.Errorf("%d windows, want %d (%v)", windows, len(tables.FundingWindows), err)
	}
	var afghanistan string // 2013, 15220: as the table has it, in dollars
	want := ""
	for _, f := range tables.CRSFlows {
		if f.RecipientID == "sta_afg" && f.Year == 2013 && f.PurposeCode == "15220" {
			want = f.USDMillion.Shift(6).StringFixed(2)
		}
	}
	if err := db.QueryRow(`SELECT sum(l.usd) FROM ledger_lines l JOIN projects p ON p.id = l.project_id
		WHERE p.iati_identifier = 'OECD-CRS-AF-15220' AND l.year = 2013`).Scan(&afghanistan); err != nil || afghanistan != want || want == "" {
		t.Errorf("%s, want %s (%v)", afghanistan, want, err)
	}

	if err := Remove(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	var left int
	if err := db.QueryRow("SELECT (SELECT count(*) FROM ledger_lines) + (SELECT count(*) FROM coverage_sums WHERE lines > 0)").Scan(&left); err != nil || left != 0 {
		t.Errorf("%d rows left (%v)", left, err)
	}
	if differences, err := coverage.VerifyRollups(t.Context(), db); err != nil || len(differences) > 0 {
		t.Error(differences, err)
	}
}
