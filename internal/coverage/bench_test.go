package coverage_test

import (
	"testing"

	"entraide/internal/coverage"
	"entraide/internal/store"
)

// Lines a second: all new, all right already, all replaced.
func BenchmarkRewriteProjects(b *testing.B) {
	w := newWorld(b)
	var ids []string
	w.write(func(tx *store.Tx) error {
		for range 400 {
			p := w.project(tx, "UNDER_WAY")
			must(b, w.recipients(tx, p, map[string]string{"sta_bdi": "25", "sta_rwa": "25", "sta_cod": "25", "sta_mli": "25"}))
			must(b, w.themes(tx, p, map[string]string{"thm_legislation": "30", "thm_training": "30", "thm_coordination": "40"}))
			for year := 2010; year < 2015; year++ {
				_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "12345.67", year: year, currency: "EUR", boundary: "COUNTED"})
				must(b, err)
			}
			ids = append(ids, p)
		}
		return nil
	})
	rewrite := func(tx *store.Tx) error { return coverage.RewriteProjects(w.ctx, tx, ids) }
	for _, c := range []struct{ name, before string }{
		{"new", "DELETE FROM ledger_lines"},
		{"unchanged", "SELECT"},
		{"replaced", "UPDATE project_recipients SET percentage = CASE WHEN percentage = 25 AND state_id IN ('sta_bdi', 'sta_rwa') THEN 20 WHEN percentage = 25 THEN 30 ELSE 25 END"},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				w.write(func(tx *store.Tx) error { return exec(w.ctx, tx, c.before) })
				b.StartTimer()
				w.write(rewrite)
			}
			b.ReportMetric(24000*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
	w.verify()
}
