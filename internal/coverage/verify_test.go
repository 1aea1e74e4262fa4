package coverage_test

import (
	"testing"

	"entraide/internal/coverage"
	"entraide/internal/store"
)

// Each kind of damage is found, and named by the proof that should find it.
func TestVerifyRollupsFindsDamage(t *testing.T) {
	w := newWorld(t)
	w.write(func(tx *store.Tx) error {
		p, n := w.project(tx, "UNDER_WAY"), w.need(tx, "OPEN", "PUBLIC", "100")
		must(t, w.themes(tx, p, map[string]string{"thm_legislation": "50", "thm_training": "50"}))
		for _, boundary := range []string{"COUNTED", "INTERNAL"} {
			_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "50", year: 2020, currency: "EUR", boundary: boundary})
			must(t, err)
		}
		must(t, w.link(tx, n, p, "100"))
		return coverage.Rewrite(w.ctx, tx, []string{p}, []string{n})
	})
	w.verify()
	for _, c := range []struct{ damage, found string }{
		{"UPDATE coverage_sums SET committed = committed + 0.01 WHERE committed > 0", "coverage_sums"},
		{"UPDATE coverage_sums SET lines = 0 WHERE committed > 0", "coverage_sums"},
		{"DELETE FROM coverage_sums WHERE needed > 0", "coverage_sums"},
		{"INSERT INTO coverage_sums VALUES (NULL, NULL, NULL, NULL, 1990, 0, 0, 0, 0, 0, 0, 0, 0, 1)", "coverage_sums"},
		{"UPDATE ledger_lines SET amount = amount + 0.01 WHERE theme_id = 'thm_legislation'", "transaction"},
		{"UPDATE ledger_lines SET usd = NULL WHERE theme_id = 'thm_legislation'", "transaction"},
		{"DELETE FROM ledger_lines WHERE transaction_id IS NOT NULL", "transaction"},
		{"UPDATE ledger_lines SET transaction_id = (SELECT id FROM transactions WHERE boundary = 'INTERNAL') WHERE transaction_id IS NOT NULL", "transaction"},
		{"UPDATE ledger_lines SET usd = usd + 90 WHERE measure = 'SECURED'", "secured within needed"},
		{"UPDATE ledger_lines SET year = 1999 WHERE measure = 'NEEDED' AND year = 2020", "ledger_lines"},
		{"UPDATE ledger_lines SET amount = amount + CASE theme_id WHEN 'thm_legislation' THEN 0.01 ELSE -0.01 END WHERE measure = 'COMMITTED'", "ledger_lines"},
		{"UPDATE projects SET stage = 'DRAFT'", "ledger_lines"}, // and nobody rewrote its lines
		{"UPDATE needs SET audience = 'NAMED'", "ledger_lines"},
		{"UPDATE needs SET audience = 'NAMED'", "need"},
		{"UPDATE need_projects SET share = 7", "need"},
		{"UPDATE ledger_lines SET usd = usd - 0.01 WHERE measure = 'SECURED' AND year = 2020", "need"},
	} {
		tx, err := w.db.BeginTx(w.ctx, nil)
		must(t, err)
		if _, err := tx.Exec(c.damage); err != nil {
			t.Fatal(c.damage, err)
		}
		differences, err := coverage.Verify(w.ctx, tx)
		must(t, err)
		must(t, tx.Rollback())
		found := map[string]bool{}
		for _, d := range differences {
			found[d.What] = true
		}
		if !found[c.found] {
			t.Errorf("%s: found %v", c.damage, differences)
		}
	}
	w.verify()
}
