package coverage_test

import (
	"testing"

	"entraide/ent/schema"
	"entraide/internal/coverage"
	"entraide/internal/store"
)

func TestMoneyStandsWhereItGoes(t *testing.T) {
	w := newWorld(t)
	var p, donor string
	w.write(func(tx *store.Tx) error {
		donor = w.donor(tx, "Donor")
		p = w.project(tx, "UNDER_WAY")
		must(t, w.recipients(tx, p, map[string]string{"sta_bdi": "60", "reg_014": "40"}))
		must(t, w.themes(tx, p, map[string]string{"thm_legislation": "50", "thm_coordination": "50"}))
		for _, f := range []flow{
			{kind: "COMMITMENT", amount: "200", year: 2005, currency: "EUR", boundary: "COUNTED", donor: donor},
			{kind: "DISBURSEMENT", amount: "0.06", year: 2006, currency: "EUR", boundary: "COUNTED", donor: donor, recipients: []schema.PlaceShare{{State: "sta_rwa", Percentage: d("100")}}},
			{kind: "DISBURSEMENT", amount: "1000", currency: "XXX", year: 2006, boundary: "COUNTED"},
			{kind: "DISBURSEMENT", amount: "7777", currency: "EUR", year: 2006, boundary: "INTERNAL"},
			{kind: "EXPENDITURE", amount: "7777", currency: "EUR", year: 2006, boundary: "NOT_COUNTED_KIND"},
		} {
			f.project = p
			_, err := w.flow(tx, f)
			must(t, err)
		}
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	w.verify()
	w.want("100.00", "SELECT sum(usd) FROM ledger_lines WHERE measure = 'COMMITTED' AND is_public AND donor_id = $1", donor)
	w.want("60.00", money("committed", "state_id = 'sta_bdi' AND year = 2005"))
	w.want("30.00", money("committed", "state_id = 'sta_bdi' AND theme_id = 'thm_legislation'"))
	w.want("30.00", "SELECT sum(usd) FROM ledger_lines WHERE measure = 'COMMITTED' AND is_public AND state_id = 'sta_bdi' AND theme_id = 'thm_legislation' AND certainty = 'SUGGESTED'")
	w.want("40.00", money("committed", "state_id IS NULL AND region_id = 'reg_014'"))
	w.want("0.03", money("disbursed", "state_id = 'sta_rwa' AND year = 2006"))
	w.want("0.03", money("disbursed", "true"))
	w.want("100.00", money("other_assistance", "true"))
	w.want("1000.00", "SELECT sum(amount) FROM ledger_lines WHERE usd IS NULL AND currency = 'XXX'")
	w.want("0", "SELECT count(*) FROM ledger_lines WHERE amount = 7777")

	w.write(func(tx *store.Tx) error { // hidden from the public, and nothing else changes
		must(t, exec(w.ctx, tx, "UPDATE projects SET stage = 'DRAFT' WHERE id = $1", p))
		return coverage.RewriteProjects(w.ctx, tx, []string{p, p})
	})
	w.verify()
	w.want("0.00", money("committed", "true"))
	w.want("100.00", "SELECT sum(usd) FROM ledger_lines WHERE measure = 'COMMITTED' AND NOT is_public")
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestLinesThatAreRightAreLeftAlone(t *testing.T) {
	w := newWorld(t)
	var p, n string
	w.write(func(tx *store.Tx) error {
		p, n = w.project(tx, "PUBLISHED"), w.need(tx, "OPEN", "PUBLIC", "100")
		must(t, w.recipients(tx, p, map[string]string{"sta_bdi": "33.33", "sta_rwa": "33.33", "sta_cod": "33.33"}))
		for year := 2001; year < 2010; year++ {
			_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "10", year: year, currency: "EUR", boundary: "COUNTED"})
			must(t, err)
		}
		must(t, w.link(tx, n, p, "50"))
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	const rows = "SELECT string_agg(id || xmin::text, ',' ORDER BY id) FROM ledger_lines"
	before := w.one(rows)
	w.write(func(tx *store.Tx) error { // as an import of the same: other ids, another order
		must(t, w.recipients(tx, p, map[string]string{"sta_cod": "33.33", "sta_bdi": "33.33", "sta_rwa": "33.33"}))
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	const ids = "SELECT string_agg(id, ',' ORDER BY id) FROM ledger_lines WHERE transaction_id IS NOT NULL"
	named := w.one(ids)
	w.write(func(tx *store.Tx) error { return coverage.RewriteAll(w.ctx, tx) }) // EUR has a rate in these years: the made-up dollars are replaced
	if after := w.one(rows); after == before {
		t.Error("RewriteAll did not convert again")
	}
	w.want(named, ids) // a line that only changes its value keeps its name
	before = w.one(rows)
	w.write(func(tx *store.Tx) error { return coverage.RewriteAll(w.ctx, tx) })
	if after := w.one(rows); after != before {
		t.Errorf("rewriting the same changed the rows from\n%s to\n%s", before, after)
	}
	w.verify()
}

// A need's money, gap and marks follow its links, its stage and its audience.
func TestNeedsAndTheirProjects(t *testing.T) {
	w := newWorld(t)
	var p, q, n, hidden string
	w.write(func(tx *store.Tx) error {
		p, q = w.project(tx, "UNDER_WAY"), w.project(tx, "DRAFT")
		n, hidden = w.need(tx, "OPEN", "PUBLIC", "100"), w.need(tx, "OPEN", "NAMED", "5000")
		must(t, w.needThemes(tx, n, map[string]string{"thm_legislation": "50", "thm_training": "50"}))
		for _, id := range []string{p, q} {
			_, err := w.flow(tx, flow{project: id, kind: "COMMITMENT", amount: "120", year: 2020, currency: "EUR", boundary: "COUNTED"})
			must(t, err)
			_, err = w.flow(tx, flow{project: id, kind: "DISBURSEMENT", amount: "140", year: 2021, currency: "EUR", boundary: "COUNTED"})
			must(t, err)
			_, err = w.flow(tx, flow{project: id, kind: "DISBURSEMENT", amount: "9000", year: 2021, currency: "EUR", boundary: "INTERNAL"})
			must(t, err)
			replaced, err := w.flow(tx, flow{project: id, kind: "DISBURSEMENT", amount: "9000", year: 2021, currency: "EUR", boundary: "COUNTED"})
			must(t, err)
			must(t, exec(w.ctx, tx, "UPDATE transactions SET superseded_by = 'src_next' WHERE id = $1", replaced))
		}
		return coverage.Rewrite(w.ctx, tx, []string{p, q}, []string{n, hidden})
	})
	state := func(name, needed, secured, other string) {
		t.Helper()
		w.verify()
		w.want(needed, money("needed", "true"))
		w.want(secured, money("secured", "true"))
		w.want(other, money("other_assistance", "true"))
		if t.Failed() {
			t.Fatal(name)
		}
	}
	state("no link: all is other assistance, a draft's money is nowhere", "100.00", "0.00", "70.00")
	w.want("3", "SELECT count(DISTINCT year) FROM ledger_lines WHERE need_id = $1 AND measure = 'NEEDED'", n)

	step := func(do func(tx *store.Tx) error) { t.Helper(); w.write(do) }
	step(func(tx *store.Tx) error {
		must(t, w.link(tx, hidden, p, "100"))
		return coverage.RewriteNeeds(w.ctx, tx, []string{hidden})
	})
	state("a confidential need leaves no trace", "100.00", "0.00", "70.00")
	w.want("0", "SELECT count(*) FROM ledger_lines WHERE need_id = $1", hidden)
	step(func(tx *store.Tx) error {
		must(t, w.link(tx, n, p, "50"))
		must(t, w.link(tx, n, q, "100"))
		return coverage.RewriteNeeds(w.ctx, tx, []string{n})
	})
	state("half of what is disbursed, and nothing of a draft", "100.00", "35.00", "0.00")
	step(func(tx *store.Tx) error {
		must(t, exec(w.ctx, tx, "UPDATE projects SET stage = 'UNDER_WAY' WHERE id = $1", q))
		return coverage.RewriteProjects(w.ctx, tx, []string{q})
	})
	state("never more than its cost", "100.00", "100.00", "0.00")
	step(func(tx *store.Tx) error {
		must(t, exec(w.ctx, tx, "UPDATE needs SET cost_usd = NULL, cost_currency = 'XXX' WHERE id = $1", n))
		return coverage.RewriteNeeds(w.ctx, tx, []string{n})
	})
	state("without a rate it is unconverted, not zero", "0.00", "0.00", "0.00")
	w.want("100.00", "SELECT sum(amount) FROM ledger_lines WHERE measure = 'NEEDED' AND usd IS NULL")
	step(func(tx *store.Tx) error {
		must(t, exec(w.ctx, tx, "UPDATE needs SET stage = 'EXPIRED' WHERE id = $1", n))
		return coverage.RewriteNeeds(w.ctx, tx, []string{n})
	})
	state("expired: counted apart, and its projects' money is other assistance", "0.00", "0.00", "140.00")
	w.want("6", "SELECT count(*) FROM ledger_lines WHERE measure = 'EXPIRED_UNMET' AND amount = 0") // 2 themes × 3 years
	step(func(tx *store.Tx) error {
		must(t, exec(w.ctx, tx, "UPDATE needs SET stage = 'PARTLY_MET', cost_amount = NULL WHERE id = $1", n))
		must(t, exec(w.ctx, tx, "DELETE FROM need_projects WHERE project_id = $1 AND need_id = $2", p, n))
		return coverage.Rewrite(w.ctx, tx, []string{p}, []string{n})
	})
	state("uncosted, one link removed", "0.00", "0.00", "70.00")
	w.want("6", "SELECT sum(uncosted) FROM coverage_sums")
}

func TestMoneyIsAppendOnly(t *testing.T) {
	w := newWorld(t)
	var p, id string
	w.write(func(tx *store.Tx) (err error) {
		p = w.project(tx, "UNDER_WAY")
		id, err = w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "10", year: 2020, currency: "EUR", boundary: "COUNTED"})
		must(t, err)
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	for _, q := range []string{"DELETE FROM transactions WHERE id = $1", "UPDATE transactions SET amount = 1 WHERE id = $1", "UPDATE transactions SET date = NULL WHERE id = $1",
		"UPDATE transactions SET currency = 'USD' WHERE id = $1", "UPDATE transactions SET recipients = '[]' WHERE id = $1", "UPDATE transactions SET kind = 'DISBURSEMENT' WHERE id = $1"} {
		if _, err := w.db.ExecContext(w.ctx, q, id); err == nil {
			t.Errorf("%s went through", q)
		}
	}
	w.write(func(tx *store.Tx) error {
		must(t, exec(w.ctx, tx, "UPDATE transactions SET superseded_by = 'src_next' WHERE id = $1", id))
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	w.verify()
	w.want("0", "SELECT count(*) FROM ledger_lines")
	w.want("0.00", money("committed", "true"))
}

// New rates change the dollars and what follows from them, and nothing else.
func TestRewriteAllConvertsAgain(t *testing.T) {
	w := newWorld(t)
	w.write(func(tx *store.Tx) error {
		p := w.project(tx, "UNDER_WAY")
		for _, currency := range []string{"EUR", "XXX", "USD"} {
			_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "30", year: 2020, currency: currency, boundary: "COUNTED"})
			must(t, err)
		}
		must(t, exec(w.ctx, tx, "UPDATE exchange_rates SET units_per_usd = 0.75 WHERE currency = 'EUR' AND year = 2020"))
		return coverage.RewriteProjects(w.ctx, tx, []string{p})
	})
	w.want("30.00", money("committed", "true")) // as stored: 15 and 15
	w.write(func(tx *store.Tx) error { return coverage.RewriteAll(w.ctx, tx) })
	w.verify()
	w.want("70.00", money("committed", "true")) // 40 and 30
	w.want("identity", "SELECT rate_source FROM transactions WHERE currency = 'USD'")
	must(t, func() error {
		_, err := w.db.ExecContext(w.ctx, "DELETE FROM exchange_rates WHERE currency = 'EUR' AND year = 2020")
		return err
	}())
	w.write(func(tx *store.Tx) error { return coverage.RewriteAll(w.ctx, tx) })
	w.verify()
	w.want("30.00", money("committed", "true"))
	w.want("2", "SELECT count(*) FROM ledger_lines WHERE usd IS NULL") // no rate: unconverted, never zero
}

// New reference data with other rates reach the figures; dollars too many to be kept are none.
func TestNewRatesReachFigures(t *testing.T) {
	w := newWorld(t)
	w.write(func(tx *store.Tx) error {
		p := w.project(tx, "UNDER_WAY")
		_, err := w.flow(tx, flow{project: p, kind: "COMMITMENT", amount: "5000000000000000", year: 2020, currency: "EUR", boundary: "COUNTED"})
		must(t, err)
		must(t, exec(w.ctx, tx, "UPDATE exchange_rates SET units_per_usd = 0.0001 WHERE currency = 'EUR' AND year = 2020"))
		must(t, coverage.RewriteProjects(w.ctx, tx, []string{p}))
		return coverage.RewriteAll(w.ctx, tx)
	})
	w.verify()
	w.want("1", "SELECT count(*) FROM transactions WHERE usd IS NULL AND rate IS NULL")
	w.want("0.00", money("committed", "true"))
	w.write(func(tx *store.Tx) error { return exec(w.ctx, tx, "UPDATE reference_version SET version = 'older'") })
	must(t, store.LoadReference(w.ctx, w.db, coverage.RewriteAll))
	w.verify()
	w.want("t", `SELECT CASE WHEN t.usd = round(t.amount / r.units_per_usd, 2) AND t.rate = r.units_per_usd THEN 't' END
		FROM transactions t JOIN exchange_rates r ON r.currency = t.currency AND r.year = t.rate_year`)
}
