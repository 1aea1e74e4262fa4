package telling

import (
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// world is a database with the parties that the tests need.
type world struct{ pgtest.World }

func newWorld(t testing.TB) world {
	w := world{pgtest.NewWorld(t)}
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_1', now(), now(), 'Clear Ground', 'INTERNATIONAL_NGO'), ('org_2', now(), now(), 'Union of the Lakes', 'MULTILATERAL')`)
	w.Exec(`INSERT INTO projects (id, created_at, updated_at, title, titles, summary, stage, origin, owner_id) VALUES
		('prj_open', now(), now(), '{}', '', '{}', 'PUBLISHED', 'DECLARED', 'org_2'), ('prj_hidden', now(), now(), '{}', '', '{}', 'DRAFT', 'DECLARED', 'org_2')`)
	return w
}

func (w world) verify() {
	w.Helper()
	w.Audited()
}

var (
	focal   = pgtest.By(access.FocalPoint, "sta_bdi")
	editor  = pgtest.By(access.StateEditor, "sta_bdi")
	mission = pgtest.By(access.Mission, "sta_bdi")
	kenya   = pgtest.By(access.FocalPoint, "sta_ken")
	partner = pgtest.By(access.Partner, "org_1")
	union   = pgtest.By(access.RegionalOrganisation, "org_2")
	unit    = pgtest.By(access.Secretariat)
	people  = map[string]store.By{"public": pgtest.By(access.Public), "focal": focal, "editor": editor, "mission": mission, "kenya": kenya, "partner": partner,
		"union": union, "officer": pgtest.By(access.DonorOfficer, "org_2"), "committee": pgtest.By(access.Committee), "secretariat": unit, "admin": pgtest.By(access.Admin)}
)

func whole(change ...func(*Input)) Input {
	in := Input{Language: "en", Title: "One register", Summary: "Two lists became one.", Learnt: "Begin small.", Themes: []string{"training"},
		Places: []string{"sta_ken"}, Year: new(2024)}
	for _, c := range change {
		c(&in)
	}
	return in
}

func (w world) done(o store.Outcome, err error) string {
	w.Helper()
	if err != nil || len(o.Problems) > 0 {
		w.Fatal(o.Problems, err)
	}
	return o.Row
}

func (w world) published(by store.By) string {
	w.Helper()
	return w.done(Publish(w.Context(), w.DB, by, w.done(Draft(w.Context(), w.DB, by, whole())), 1))
}

func troubles(problems []fault.Problem) string {
	var all []string
	for _, p := range problems {
		all = append(all, fmt.Sprintf("%s:%s", p.Field, p.Key[strings.Index(p.Key, ".")+1:]))
	}
	return strings.Join(all, " ")
}

func code(err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.Of(err).Code
}

// expected is the life of an experience of Burundi, and who may say it; @ in one stage alone.
const expected = `
save      DRAFT,PUBLISHED  -          focal,editor@DRAFT
discard   DRAFT            gone       focal,editor@DRAFT
publish   DRAFT            PUBLISHED  focal
withdraw  PUBLISHED        WITHDRAWN  focal,secretariat,admin
comment   PUBLISHED        -          focal,editor,mission,kenya,partner,union,officer,secretariat,admin
`

func TestEveryStepOfTheLife(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	verbs := map[string]func(by store.By, id string) ([]fault.Problem, error){
		"save": func(by store.By, id string) ([]fault.Problem, error) {
			o, err := Save(ctx, w.DB, by, id, 1, whole())
			return o.Problems, err
		},
		"discard": func(by store.By, id string) ([]fault.Problem, error) {
			o, err := Discard(ctx, w.DB, by, id, 1)
			return o.Problems, err
		},
		"publish": func(by store.By, id string) ([]fault.Problem, error) {
			o, err := Publish(ctx, w.DB, by, id, 1)
			return o.Problems, err
		},
		"withdraw": func(by store.By, id string) ([]fault.Problem, error) {
			o, err := Withdraw(ctx, w.DB, by, id, 1)
			return o.Problems, err
		},
		"comment": func(by store.By, id string) ([]fault.Problem, error) {
			o, err := Comment(ctx, w.DB, by, id, "Yes.", "en")
			return o.Problems, err
		},
	}
	holds := func(list, who string) bool { return strings.Contains(","+list+",", ","+who+",") }
	for _, line := range strings.Split(strings.TrimSpace(expected), "\n") {
		f := strings.Fields(line)
		for _, stage := range []string{"DRAFT", "PUBLISHED", "WITHDRAWN"} {
			for who, by := range people {
				id := w.done(Draft(ctx, w.DB, focal, whole()))
				w.Exec("UPDATE experiences SET stage = $2 WHERE id = $1", id, stage)
				own := who == "focal" || who == "editor" || who == "mission"
				sees := own || stage == "PUBLISHED" || stage != "DRAFT" && (who == "secretariat" || who == "admin")
				want := fault.Code("")
				switch {
				case who == "public":
					want = fault.Unauthenticated
				case !sees:
					want = fault.NotFound
				case !holds(f[3], who) && !holds(f[3], who+"@"+stage):
					want = fault.Forbidden
				case !holds(f[1], stage):
					want = fault.Conflict
				}
				problems, err := verbs[f[0]](by, id)
				if got := code(err); got != want || len(problems) > 0 {
					t.Errorf("%s by %s in %s: %q %v, want %q", f[0], who, stage, got, problems, want)
				}
				become := map[string]string{"-": stage, "gone": ""}[f[2]]
				if f[2] != "-" && f[2] != "gone" {
					become = f[2]
				}
				if want != "" {
					become = stage
				}
				w.Want(become, "SELECT max(stage) FROM experiences WHERE id = $1", id)
			}
		}
	}
	w.verify()
}

func TestDraftAndPublish(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	for who, by := range people {
		_, err := Draft(ctx, w.DB, by, whole())
		want := fault.Forbidden
		switch who {
		case "public":
			want = fault.Unauthenticated
		case "focal", "editor", "kenya", "partner", "union", "officer":
			want = ""
		}
		if got := code(err); got != want {
			t.Errorf("%s: %q, want %q", who, got, want)
		}
	}
	missing := "title:title_missing summary:summary_missing learnt:learnt_missing themes:themes_missing"
	for who, want := range map[string]string{"focal": missing, "partner": missing + " places:places_missing", "union": missing} {
		id := w.done(Draft(ctx, w.DB, people[who], Input{Language: "en"}))
		if o, err := Publish(ctx, w.DB, people[who], id, 1); err != nil || troubles(o.Problems) != want {
			t.Errorf("%s: %v %v", who, o.Problems, err)
		}
	}
	id := w.done(Draft(ctx, w.DB, focal, whole(func(in *Input) { in.Places, in.ProjectID = nil, "prj_open" })))
	w.done(Save(ctx, w.DB, focal, id, 1, whole(func(in *Input) { in.Language, in.Title, in.Places = "fr", "Un registre", nil })))
	w.done(Publish(ctx, w.DB, focal, id, 2))
	w.Want("PUBLISHED sta_bdi One register\nUn registre", `SELECT concat_ws(' ', stage, p.state_id, titles) FROM experiences e
		JOIN experience_places p ON p.experience_id = e.id WHERE e.id = $1`, id) // a State that names no place tells of itself
	if o, err := Save(ctx, w.DB, focal, id, 3, whole(func(in *Input) { in.Themes = nil })); err != nil || troubles(o.Problems) != "themes:themes_missing" {
		t.Error(o, err)
	}
	if _, err := Save(ctx, w.DB, focal, id, 2, whole()); code(err) != fault.StaleVersion {
		t.Error(err)
	}
	w.verify()
}

func TestCheck(t *testing.T) {
	w := newWorld(t)
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	var fifty []string
	for _, s := range tables.States[:51] {
		fifty = append(fifty, s.ID)
	}
	for want, change := range map[string]func(*Input){
		"title:too_long":            func(in *Input) { in.Title = strings.Repeat("x", 201) },
		"summary:too_long":          func(in *Input) { in.Summary = strings.Repeat("x", 10<<20) },
		"learnt:characters":         func(in *Input) { in.Learnt = "a\u202eb" },
		"themes.0:theme_unknown":    func(in *Input) { in.Themes = []string{"weather"} },
		"places.0:state_unknown":    func(in *Input) { in.Places = []string{"sta_xxx"} },
		"places.1:state_twice":      func(in *Input) { in.Places = []string{"sta_ken", "sta_ken"} },
		"places:too_many_places":    func(in *Input) { in.Places = fifty },
		"year:year":                 func(in *Input) { in.Year = new(2027) },
		"projectID:project_unknown": func(in *Input) { in.ProjectID = "prj_hidden" }, // as if there were none
	} {
		o, err := Draft(t.Context(), w.DB, partner, whole(change))
		if got := troubles(o.Problems); err != nil || got != want {
			t.Errorf("%q, want %q (%v)", got, want, err)
		}
	}
	if o, err := Draft(t.Context(), w.DB, partner, whole(func(in *Input) { in.ProjectID = "prj_none" })); err != nil || troubles(o.Problems) != "projectID:project_unknown" {
		t.Error(o, err)
	}
	w.done(Draft(t.Context(), w.DB, union, whole(func(in *Input) { in.ProjectID = "prj_hidden" }))) // its own
	w.Want("1", "SELECT count(*) FROM experiences")
}

// Everybody who is signed in comments for their party; the owner is told, but not of what it says itself.
func TestComments(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.published(focal)
	for want, text := range map[string]string{"text:text_missing": " \n", "text:too_long": strings.Repeat("x", 2001), "text:characters": "a\u200bb"} {
		if s, err := Comment(ctx, w.DB, kenya, id, text, "en"); err != nil || troubles(s.Problems) != want {
			t.Error(want, s, err)
		}
	}
	for who, party := range map[string]string{"kenya": "sta_ken", "editor": "sta_bdi", "partner": "org_1", "secretariat": ""} {
		s, err := Comment(ctx, w.DB, people[who], id, "From "+who, "fr")
		if err != nil {
			t.Fatal(who, err)
		}
		w.Want(party+" SAID fr", "SELECT concat(state_id, organisation_id, ' ', stage, ' ', language) FROM comments WHERE id = $1", s.Row)
	}
	w.Want("3", "SELECT count(*) FROM outbox WHERE payload->>'Key' = 'telling.commented' AND payload->'To'->0->>'State' = 'sta_bdi'")
	w.done(Withdraw(ctx, w.DB, unit, id, 2))
	w.Want("1", "SELECT count(*) FROM outbox WHERE payload->>'Key' = 'telling.withdrawn'")
	w.verify()
}

// A comment is taken away by who wrote it, who leads their party, and the secretariat; once it is, it is gone for others.
func TestRemoveComment(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.published(union)
	for who, by := range people {
		s, err := Comment(ctx, w.DB, editor, id, "Ours.", "en")
		if err != nil {
			t.Fatal(err)
		}
		want := fault.Forbidden
		switch who {
		case "public":
			want = fault.Unauthenticated
		case "editor", "focal", "secretariat", "admin":
			want = ""
		}
		if _, err := RemoveComment(ctx, w.DB, by, s.Row, 1); code(err) != want {
			t.Errorf("%s: %v, want %q", who, err, want)
			continue
		}
		if want != "" {
			w.Want("SAID 1", "SELECT concat_ws(' ', stage, version) FROM comments WHERE id = $1", s.Row)
			continue
		}
		w.Want("REMOVED 2", "SELECT concat_ws(' ', stage, version) FROM comments WHERE id = $1", s.Row)
		if _, err := RemoveComment(ctx, w.DB, focal, s.Row, 2); code(err) != fault.NotFound {
			t.Error("removed twice:", err)
		}
		if _, err := RemoveComment(ctx, w.DB, unit, s.Row, 2); code(err) != fault.Conflict {
			t.Error("removed twice:", err)
		}
	}
	w.verify()
}
