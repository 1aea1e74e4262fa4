package requesting

import (
	"strings"
	"testing"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func TestWhoDraftsForWhom(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	for _, c := range []struct {
		by    store.By
		state string
		want  fault.Code
		party string
	}{
		{pgtest.By(access.Public), "", fault.Unauthenticated, ""}, {pgtest.By(access.Public), "sta_bdi", fault.Unauthenticated, ""},
		{focal, "", "", "sta_bdi"}, {editor, "sta_bdi", "", "sta_bdi"}, {editor, "sta_ken", fault.Forbidden, ""}, {editor, "sta_zzz", fault.Forbidden, ""},
		{pgtest.By(access.Mission, "sta_bdi"), "", fault.Forbidden, ""}, {pgtest.By(access.DonorOfficer, "org_donor"), "", fault.Forbidden, ""},
		{pgtest.By(access.Partner, "org_other"), "", fault.Forbidden, ""},
		{union, "", "", "org_union"}, {union, "sta_bdi", fault.Forbidden, ""},
		{pgtest.By(access.Committee), "", fault.Forbidden, ""}, {unit, "", fault.Forbidden, ""}, {unit, "sta_bdi", fault.Forbidden, ""},
		{pgtest.By(access.Admin), "sta_bdi", fault.Forbidden, ""},
	} {
		o, err := Draft(ctx, w.DB, c.by, whole(), c.state)
		if len(o.Problems) > 0 && c.party == "org_union" { // the report is of no State that asks yet
			in := whole()
			in.ReportID = ""
			o, err = Draft(ctx, w.DB, c.by, in, c.state)
		}
		if code := refused(o, err); code != c.want || len(o.Problems) > 0 {
			t.Errorf("%s of %v for %q: %q %v", c.by.Role, c.by.States, c.state, code, o.Problems)
		} else if c.want == "" {
			w.Want(c.party, "SELECT coalesce(state_id, owner_id) FROM needs WHERE id = $1", o.Need)
		}
	}
	key := focal
	key.Viewer.Key, key.Scopes = "key_1", []access.Scope{access.ScopeRead}
	if code := refused(Draft(ctx, w.DB, key, whole(), "")); code != fault.Forbidden {
		t.Error("a key that may only read:", code)
	}
}

func TestEnter(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	if code := refused(Enter(ctx, w.DB, focal, whole(), "sta_bdi", "Note 12")); code != fault.Forbidden {
		t.Error(code)
	}
	in := whole()
	in.ReportID = ""
	if got := w.problems(Enter(ctx, w.DB, unit, in, "sta_zzz", " ")); got != "stateID:state_unknown source:source_missing " {
		t.Error(got)
	}
	little := Input{Language: "en", Title: "Too little"}
	if got := w.problems(Enter(ctx, w.DB, unit, little, "sta_bdi", "Note 12")); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	w.Want("0", "SELECT count(*) FROM needs")
	id := w.done(Enter(ctx, w.DB, unit, in, "sta_bdi", "Note verbale 12 of 3 May 2026")).Need
	w.Want("OPEN Note verbale 12 of 3 May 2026 sta_bdi", "SELECT concat_ws(' ', stage, entered_for, state_id) FROM needs WHERE id = $1", id)
	w.Want("opened entered", "SELECT $1::text", w.notices(id))
	w.Want("true", "SELECT count(*) > 0 FROM ledger_lines WHERE need_id = $1", id)
	w.done(Save(ctx, w.DB, focal, id, 1, in)) // it is the State's now
	w.verify()
}

// A need has one party. Were there one without, nothing would fail but what names it.
func TestANeedWithoutAParty(t *testing.T) {
	w := newWorld(t)
	for _, both := range []string{"NULL, NULL", "'sta_bdi', 'org_union'"} {
		_, err := w.DB.Exec(`INSERT INTO needs (id, created_at, updated_at, state_id, owner_id, title, summary, quantity, site, baseline, upkeep,
			financing_after, closing_note, titles, origin, stage) SELECT 'nee_1', now(), now(), ` + both + `, e, e, e, e, e, e, e, e, '', 'DECLARED', 'DRAFT'
			FROM (VALUES ('{}'::jsonb)) x (e)`)
		if err == nil || !strings.Contains(err.Error(), "one_party") {
			t.Errorf("a need of %s is kept: %v", both, err)
		}
	}
	if to := own(&db.Need{}); to != nil {
		t.Error(to)
	}
}
