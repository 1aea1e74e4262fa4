package curating

import (
	"fmt"
	"testing"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/store"
)

const certain = "SELECT count(*) FILTER (WHERE certainty = 'CONFIRMED') FROM project_themes"

func TestConfirmThemes(t *testing.T) {
	w := filled(t, true)
	ctx := t.Context()
	hundredAndOne := make([]Confirmed, 101)
	for i := range hundredAndOne {
		hundredAndOne[i] = Confirmed{fmt.Sprint(i), 1}
	}
	w.Exec("UPDATE project_themes SET certainty = 'CONFIRMED' WHERE project_id = 'prj_3'")
	w.rewrite()
	for _, c := range []struct {
		name string
		all  []Confirmed
		want string
	}{
		{"none", nil, "projects:curating.projects_missing "},
		{"too many", hundredAndOne, "projects:curating.too_many_projects "},
		{"twice", []Confirmed{{"prj_0", 1}, {"prj_0", 1}}, "projects.1.id:curating.project_twice "},
		{"nothing to confirm", []Confirmed{{"prj_0", 1}, {"prj_3", 1}}, "projects.1.id:curating.nothing_suggested "},
		{"one is unknown", []Confirmed{{"prj_0", 1}, {"prj_x", 1}}, string(fault.NotFound)},
		{"one has changed", []Confirmed{{"prj_0", 1}, {"prj_1", 2}}, string(fault.StaleVersion)},
	} {
		o, err := ConfirmThemes(ctx, w.DB, unit, c.all)
		if got := says(o.Problems, err); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		w.Want("2 0", "SELECT concat_ws(' ', ("+certain+"), (SELECT count(*) FROM audit_entries))")
	}
	if o, err := ConfirmThemes(ctx, w.DB, partner, []Confirmed{{"prj_0", 1}}); says(o.Problems, err) != string(fault.Forbidden) {
		t.Error(o, err)
	}
	o, err := ConfirmThemes(ctx, w.DB, unit, []Confirmed{{"prj_1", 1}, {"prj_0", 1}})
	if says(o.Problems, err) != "" || len(o.Projects) != 2 {
		t.Fatal(o, err)
	}
	w.Want("6 2", "SELECT concat_ws(' ', ("+certain+"), (SELECT count(*) FROM audit_entries WHERE verb = 'curating.confirmThemes'))")
	w.Want("CONFIRMED", "SELECT string_agg(DISTINCT certainty, ' ') FROM ledger_lines WHERE project_id IN ('prj_0', 'prj_1')")
	w.verify()
}

func TestTwoWhoConfirmAtOnce(t *testing.T) {
	w := filled(t, true)
	confirm := func(all ...Confirmed) func() (store.Outcome, error) {
		return func() (store.Outcome, error) {
			o, err := ConfirmThemes(t.Context(), w.DB, unit, all)
			return store.Outcome{Problems: o.Problems}, err
		}
	}
	said := at(confirm(Confirmed{"prj_0", 1}, Confirmed{"prj_1", 1}), confirm(Confirmed{"prj_2", 1}, Confirmed{"prj_1", 1}, Confirmed{"prj_0", 1}))
	if said[0] != "" || said[1] != string(fault.StaleVersion) {
		t.Error(said)
	}
	w.verify()
}

func TestAssignThemes(t *testing.T) {
	w := filled(t, true)
	ctx := t.Context()
	w.Exec(`UPDATE project_themes SET evidence = '[{"kind": "LEXICON"}]' WHERE theme_id = 'thm_training'`)
	for _, c := range []struct {
		themes []checking.ThemeShare
		want   string
	}{
		{nil, "themes:curating.themes_missing "},
		{[]checking.ThemeShare{{Theme: "nothing", Percentage: "100"}}, "themes.0.theme:checking.theme_unknown "},
		{[]checking.ThemeShare{{Theme: "training", Percentage: "60"}, {Theme: "research", Percentage: "39.999999"}}, "themes:checking.percentages_sum "},
		{[]checking.ThemeShare{{Theme: "training", Percentage: "1e2"}}, "themes.0.percentage:checking.percentage "},
	} {
		if o, err := AssignThemes(ctx, w.DB, unit, "prj_0", 1, c.themes); says(o.Problems, err) != c.want {
			t.Error(c, o, err)
		}
	}
	themes := []checking.ThemeShare{{Theme: "training", Percentage: "60.5"}, {Theme: "ddr", Percentage: "39.5"}}
	w.done(AssignThemes(ctx, w.DB, unit, "prj_0", 1, themes))
	w.Want("thm_ddr 39.5 DECLARED, thm_training 60.5 LEXICON", `SELECT string_agg(concat_ws(' ', theme_id, percentage, evidence->0->>'kind'), ', ' ORDER BY theme_id)
		FROM project_themes WHERE project_id = 'prj_0' AND certainty = 'CONFIRMED'`)
	if o, err := AssignThemes(ctx, w.DB, unit, "prj_0", 1, themes); says(o.Problems, err) != string(fault.StaleVersion) || o.Row != "prj_0" {
		t.Error(o, err)
	}
	w.verify()
}
