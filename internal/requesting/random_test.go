package requesting

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// However many write at once and whatever they do, figures follow the needs, and the audit chain holds.
func TestManyWriteAtOnce(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	var ids []string
	for range 4 {
		ids = append(ids, w.opened())
	}
	in := whole()
	in.ReportID = ""
	for range 2 {
		ids = append(ids, w.done(Draft(ctx, w.DB, union, in, "")).Need)
	}
	w.Exec(`INSERT INTO projects (id, created_at, updated_at, title, summary, titles, origin, stage)
		VALUES ('prj_1', now(), now(), '{}', '{}', '', 'DECLARED', 'UNDER_WAY')`)
	w.Exec(`INSERT INTO transactions (id, created_at, updated_at, project_id, kind, boundary, date, amount, currency, usd, rate, rate_year, rate_source)
		VALUES ('trx_1', now(), now(), 'prj_1', 'COMMITMENT', 'COUNTED', '2025-01-01', 5000, 'USD', 5000, 1, 2025, 'identity')`)
	for i, id := range ids {
		w.Exec(`INSERT INTO need_projects (id, created_at, updated_at, need_id, project_id, share)
			VALUES ($1, now(), now(), $2, 'prj_1', 15)`, fmt.Sprint("npr_", i), id)
	}
	who := []store.By{focal, editor, kenya, stranger, union, unit}
	var all sync.WaitGroup
	var seen sync.Map
	for worker := range 6 {
		all.Go(func() {
			r := rand.New(rand.NewPCG(7, uint64(worker)))
			for range 60 {
				id, by := ids[r.IntN(len(ids))], who[r.IntN(len(who))]
				verb, err := w.random(r, by, id)
				code := refused(Outcome{}, err)
				if code == fault.Internal || code == fault.Unavailable {
					t.Errorf("%s: %v", verb, err)
				}
				seen.Store(verb+" "+string(code), true)
			}
		})
	}
	all.Wait()
	done := 0
	seen.Range(func(k, _ any) bool {
		if s := k.(string); s[len(s)-1] == ' ' {
			done++
		}
		return true
	})
	if done < 8 {
		t.Errorf("only %d verbs ever succeeded", done)
	}
	w.verify()
}

// random does something to a need as it stands.
func (w world) random(r *rand.Rand, by store.By, id string) (verb string, err error) {
	ctx, version := w.Context(), 0
	w.DB.QueryRowContext(ctx, "SELECT version FROM needs WHERE id = $1", id).Scan(&version)
	in := whole()
	in.ReportID = ""
	in.CostAmount = fmt.Sprintf("%d.%02d", 1+r.IntN(1e6), r.IntN(100))
	in.Audience = []string{"", "", "STATES", "SECRETARIAT"}[r.IntN(4)]
	in.Themes = [][]checking.ThemeShare{
		{{Theme: "training", Percentage: "100"}}, {{Theme: "research", Percentage: "33.3"}, {Theme: "ddr", Percentage: "66.7"}},
	}[r.IntN(2)]
	states := [][]StateShare{
		{{"sta_bdi", ""}, {"sta_ken", ""}}, {{"sta_bdi", "40"}, {"sta_ken", "35.5"}, {"sta_rwa", "24.5"}}, {{"sta_bdi", ""}},
	}[r.IntN(3)]
	if r.IntN(40) == 0 {
		return "tick", Tick(ctx, w.DB, pgtest.Noon.AddDate(r.IntN(3), 0, 0))
	}
	all := []struct {
		verb string
		do   func() (Outcome, error)
	}{
		{"save", func() (Outcome, error) { return Save(ctx, w.DB, by, id, version, in) }},
		{"save", func() (Outcome, error) { return Save(ctx, w.DB, by, id, version, in) }},
		{"open", func() (Outcome, error) { return Open(ctx, w.DB, by, id, version) }},
		{"ask", func() (Outcome, error) { return AskConcurrence(ctx, w.DB, by, id, version, states, "reg_014") }},
		{"ask", func() (Outcome, error) { return AskConcurrence(ctx, w.DB, by, id, version, states, "") }},
		{"concur", func() (Outcome, error) { return Concur(ctx, w.DB, by, id, version, r.IntN(3) > 0) }},
		{"concur", func() (Outcome, error) { return Concur(ctx, w.DB, by, id, version, true) }},
		{"reconfirm", func() (Outcome, error) { return Reconfirm(ctx, w.DB, by, id, version) }},
		{"reopen", func() (Outcome, error) { return Reopen(ctx, w.DB, by, id, version) }},
		{"partly", func() (Outcome, error) { return DeclarePartlyMet(ctx, w.DB, by, id, version, "Some.") }},
		{"unmet", func() (Outcome, error) { return DeclareUnmet(ctx, w.DB, by, id, version) }},
		{"draft", func() (Outcome, error) { return Draft(ctx, w.DB, by, in, "") }},
		{"enter", func() (Outcome, error) { return Enter(ctx, w.DB, by, in, "sta_mli", "A letter") }},
	}
	x := all[r.IntN(len(all))]
	_, err = x.do()
	return x.verb, err
}
