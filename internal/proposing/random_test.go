package proposing

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// However many write at once and whatever they do, what must hold of projects does: shares are whole, one version at most
// waits, no State is published that did not consent, nothing is written without an entry in the audit, and figures follow.
func TestManyWriteAtOnce(t *testing.T) {
	w := newWorld(t)
	ids := []string{w.submitted(), w.awaiting(), w.published(), w.published(), w.published(), w.published(), w.done(Draft(t.Context(), w.DB, kenya, whole()))}
	who := []store.By{ngo, ngo, ngo, unit, unit, burundi, mission, kenya, rwanda, stranger}
	var all sync.WaitGroup
	var lock sync.Mutex
	succeeded := map[string]bool{}
	for worker := range 6 {
		all.Go(func() {
			r := rand.New(rand.NewPCG(11, uint64(worker)))
			for range 150 {
				lock.Lock()
				id := ids[r.IntN(len(ids))]
				lock.Unlock()
				verb, o, err := w.random(r, who[r.IntN(len(who))], id)
				code := refused(o, err)
				if code == fault.Internal || code == fault.Unavailable {
					t.Errorf("%s: %v", verb, err)
				}
				if err != nil || len(o.Problems) > 0 {
					continue
				}
				lock.Lock()
				succeeded[verb] = true
				if verb == "draft" && len(ids) < 16 {
					ids = append(ids, o.Row)
				}
				lock.Unlock()
			}
		})
	}
	all.Wait()
	if len(succeeded) < 8 {
		t.Errorf("only these verbs ever succeeded: %v", succeeded)
	}
	for what, query := range map[string]string{
		"shares that do not sum to 100": `SELECT project_id FROM project_recipients GROUP BY 1 HAVING sum(percentage) <> 100
			UNION ALL SELECT project_id FROM project_themes GROUP BY 1 HAVING sum(percentage) <> 100`,
		"needs that are answered beyond the whole": "SELECT project_id FROM need_projects GROUP BY 1 HAVING sum(share) > 100",
		"a budget that is not its lines":           "SELECT id FROM projects p WHERE budget_amount IS DISTINCT FROM (SELECT sum(amount) FROM budget_lines WHERE project_id = p.id)",
		"two versions that wait":                   "SELECT project_id FROM project_versions WHERE stage = 'WAITING' GROUP BY 1 HAVING count(*) > 1",
		"a version that waits for nobody": `SELECT project_id FROM project_versions v JOIN projects p ON p.id = v.project_id WHERE v.stage = 'WAITING'
			AND p.stage NOT IN ('SUBMITTED', 'PUBLISHED', 'UNDER_WAY', 'SUSPENDED')`,
		"numbers with gaps": "SELECT project_id FROM project_versions GROUP BY 1 HAVING max(number) <> count(*)",
		"published without consent": `SELECT p.id FROM projects p JOIN project_recipients r ON r.project_id = p.id AND r.has_activity AND r.state_id IS NOT NULL
			LEFT JOIN consents c ON c.project_id = p.id AND c.state_id = r.state_id AND c.stage = 'CONSENTED'
			WHERE p.stage IN ('PUBLISHED', 'UNDER_WAY', 'COMPLETED') AND c.id IS NULL`,
		"a State that refused and receives": `SELECT p.id FROM projects p JOIN project_recipients r ON r.project_id = p.id
			JOIN consents c ON c.project_id = p.id AND c.state_id = r.state_id AND c.stage = 'REFUSED' WHERE p.stage <> 'AWAITING_CONSENT' AND p.published_at IS NOT NULL`,
		"a need of a State that does not receive": `SELECT p.id FROM projects p JOIN need_projects l ON l.project_id = p.id JOIN needs n ON n.id = l.need_id
			WHERE p.published_at IS NOT NULL AND NOT EXISTS (SELECT FROM project_recipients r WHERE r.project_id = p.id AND r.state_id = n.state_id)`,
		"a write without an entry": "SELECT id FROM projects p WHERE version <> (SELECT count(*) FROM audit_entries WHERE row_id = p.id)",
		"two open items of a kind": "SELECT row_id FROM queue_items WHERE stage = 'WAITING' GROUP BY row_id, kind HAVING count(*) > 1",
		"a change that nobody is asked about": `SELECT project_id FROM project_versions v WHERE stage = 'WAITING'
			AND NOT EXISTS (SELECT FROM queue_items q WHERE q.row_id = v.project_id AND q.stage = 'WAITING' AND q.kind = 'REVIEW_' || v.kind)`,
	} {
		if ids := w.One("SELECT coalesce(string_agg(x::text, ' '), '') FROM (" + query + ") x"); ids != "" {
			t.Errorf("%s: %s", what, ids)
		}
	}
	w.verify()
}

// random does something to a project as it stands.
func (w world) random(r *rand.Rand, by store.By, id string) (verb string, o store.Outcome, err error) {
	ctx, version := w.Context(), 0
	w.DB.QueryRowContext(ctx, "SELECT version FROM projects WHERE id = $1", id).Scan(&version)
	in := whole()
	in.Title = fmt.Sprint("Armouries in Burundi, Kenya and Rwanda ", r.IntN(9))
	in.Budget[0].Amount = fmt.Sprintf("%d.%02d", 1+r.IntN(1e6), r.IntN(100))
	switch r.IntN(4) {
	case 0:
		in.Recipients = []Recipient{{StateID: "sta_bdi", Percentage: "33.333333"}, {StateID: "sta_ken", Percentage: "66.666667"}}
	case 1:
		in.Recipients, in.Needs = []Recipient{{StateID: "sta_bdi", Percentage: "99"}, {RegionID: "reg_014", Percentage: "1"}}, in.Needs[:1]
		in.Themes = []checking.ThemeShare{{Theme: "ddr", Percentage: "100"}}
	case 2:
		in.Needs = nil
	}
	var reached []Reached
	rows, err := w.DB.QueryContext(ctx, "SELECT id, counts_people FROM results WHERE project_id = $1", id)
	if err != nil {
		return "results", o, err
	}
	defer rows.Close()
	for rows.Next() {
		x, people := Reached{Actual: "3"}, false
		if err := rows.Scan(&x.ResultID, &people); err != nil {
			return "results", o, err
		}
		if people {
			x.Women, x.Men = "1", "2"
		}
		reached = append(reached, x)
	}
	if r.IntN(40) == 0 {
		return "tick", o, Tick(ctx, w.DB, pgtest.Noon.AddDate(0, r.IntN(2), 0))
	}
	all := []struct {
		verb string
		do   func() (store.Outcome, error)
	}{
		{"draft", func() (store.Outcome, error) { return Draft(ctx, w.DB, by, in) }},
		{"save", func() (store.Outcome, error) { return Save(ctx, w.DB, by, id, version, in) }},
		{"submit", func() (store.Outcome, error) { return Submit(ctx, w.DB, by, id, version) }},
		{"submit", func() (store.Outcome, error) { return Submit(ctx, w.DB, by, id, version) }},
		{"return", func() (store.Outcome, error) { return Return(ctx, w.DB, by, id, version, "Mend it.", "") }},
		{"accept", func() (store.Outcome, error) { return Accept(ctx, w.DB, by, id, version) }},
		{"accept", func() (store.Outcome, error) { return Accept(ctx, w.DB, by, id, version) }},
		{"consent", func() (store.Outcome, error) { return Consent(ctx, w.DB, by, id, version, true, "") }},
		{"consent", func() (store.Outcome, error) { return Consent(ctx, w.DB, by, id, version, true, "") }},
		{"refuse", func() (store.Outcome, error) { return Consent(ctx, w.DB, by, id, version, false, "No.") }},
		{"proposeChange", func() (store.Outcome, error) { return ProposeChange(ctx, w.DB, by, id, version, in) }},
		{"decideChange", func() (store.Outcome, error) {
			return DecideChange(ctx, w.DB, by, id, version, r.IntN(4) > 0, "Why.", "")
		}},
		{"start", func() (store.Outcome, error) { return Start(ctx, w.DB, by, id, version) }},
		{"suspend", func() (store.Outcome, error) { return Suspend(ctx, w.DB, by, id, version) }},
		{"resume", func() (store.Outcome, error) { return Resume(ctx, w.DB, by, id, version) }},
		{"complete", func() (store.Outcome, error) {
			if r.IntN(4) > 0 {
				return Complete(ctx, w.DB, by, id, version, nil, "", "")
			}
			return Complete(ctx, w.DB, by, id, version, reached, "Doors.", "Roads.")
		}},
		{"withdraw", func() (store.Outcome, error) {
			return Withdraw(ctx, w.DB, by, id, version, strings.Repeat("No.", r.IntN(4)/3))
		}},
		{"cancel", func() (store.Outcome, error) {
			return Cancel(ctx, w.DB, by, id, version, strings.Repeat("No.", r.IntN(4)/3))
		}},
		{"discard", func() (store.Outcome, error) {
			if r.IntN(4) > 0 {
				return store.Outcome{}, fault.New(fault.Conflict, "not this time")
			}
			return Discard(ctx, w.DB, by, id, version)
		}},
	}
	x := all[r.IntN(len(all))]
	o, err = x.do()
	return x.verb, o, err
}
