package proposing

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"entraide/ent/db/participation"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// world is a database with the parties that the tests need.
type world struct{ pgtest.World }

func newWorld(t testing.TB) world {
	w := world{pgtest.NewWorld(t)}
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind, merged_into_id) VALUES
		('org_ngo', now(), now(), 'Safer Lakes', 'INTERNATIONAL_NGO', NULL), ('org_other', now(), now(), 'Another', 'OTHER', NULL),
		('org_gone', now(), now(), 'Anothr', 'OTHER', 'org_other')`)
	w.Exec(`INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, origin, stage, audience, opened_at) VALUES
		('nee_bdi', now(), now(), 'sta_bdi', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', now()),
		('nee_ken', now(), now(), 'sta_ken', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN', 'PUBLIC', now()),
		('nee_secret', now(), now(), 'sta_bdi', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'DECLARED', 'OPEN', 'SECRETARIAT', now())`)
	w.Exec(`INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES
		('rpl_1', now(), now(), 'Budget', '{"en": "Say more.", "fr": "Dites-en plus.", "es": "Diga más.", "ar": "زيدوا.", "ru": "Подробнее.", "zh": "请详述。"}')`)
	return w
}

// verify demands that what follows from projects is right, and that the audit chain holds.
func (w world) verify() {
	w.Helper()
	differences, err := coverage.VerifyRollups(w.Context(), w.DB)
	if err != nil || len(differences) > 0 {
		w.Error(err, differences[:min(len(differences), 5)])
	}
	w.Audited()
}

var (
	ngo      = pgtest.By(access.Partner, "org_ngo")
	unit     = pgtest.By(access.Secretariat)
	burundi  = pgtest.By(access.FocalPoint, "sta_bdi")
	mission  = pgtest.By(access.Mission, "sta_bdi")
	kenya    = pgtest.By(access.FocalPoint, "sta_ken")
	rwanda   = pgtest.By(access.FocalPoint, "sta_rwa")
	stranger = pgtest.By(access.FocalPoint, "sta_uga")
)

// at is somebody at another time.
func at(by store.By, t time.Time) store.By {
	by.At = t
	return by
}

// done is the project of a verb that must succeed.
func (w world) done(o store.Outcome, err error) string {
	w.Helper()
	if err != nil || len(o.Problems) > 0 {
		w.Fatal(o.Problems, err)
	}
	return o.Row
}

// problems is what is wrong, as field and key.
func (w world) problems(o store.Outcome, err error) string {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	s := ""
	for _, p := range o.Problems {
		s += fmt.Sprintf("%s:%s ", p.Field, p.Key[strings.Index(p.Key, ".")+1:])
	}
	return s
}

// refused is the code of an error.
func refused(_ store.Outcome, err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.Of(err).Code
}

// whole is a proposal that lacks nothing, for Burundi, Kenya and Rwanda.
func whole() Input {
	return Input{
		Language: "en", Title: "Armouries in Burundi and Kenya", Summary: "Four armouries in Burundi, two in Kenya.\nTraining for Rwanda.",
		Needs:      []NeedShare{{"nee_bdi", "40"}, {"nee_ken", "30"}},
		Recipients: []Recipient{{StateID: "sta_bdi", Percentage: "50"}, {StateID: "sta_ken", Percentage: "30"}, {StateID: "sta_rwa", Percentage: "20", HasActivity: new(false)}},
		Themes:     []checking.ThemeShare{{Theme: "stockpile-management", Percentage: "60"}, {Theme: "training", Percentage: "40"}},
		Partners:   []Partner{{"org_ngo", participation.RoleIMPLEMENTING}, {"org_other", participation.RoleFUNDING}},
		Currency:   "USD", Budget: []BudgetLine{{2027, "Works in Burundi", "1000.50"}, {2028, "Training", "500"}},
		StartDate: "2027-01-01", EndDate: "2028-12-31", GenderMarker: new(1),
		Results: []Result{
			{Title: "Safe stores", Indicator: "Stores", Baseline: "0", Target: "6"},
			{Title: "Trained people of Burundi", Indicator: "People", CountsPeople: true, Target: "40"},
		},
		WorkingLanguages: []string{"en", "fr"},
	}
}

// submitted is the id of a proposal that waits for review.
func (w world) submitted(change ...func(*Input)) string {
	w.Helper()
	in := whole()
	for _, c := range change {
		c(&in)
	}
	id := w.done(Draft(w.Context(), w.DB, ngo, in))
	w.done(Submit(w.Context(), w.DB, ngo, id, 1))
	return id
}

// awaiting is the id of a proposal that waits for the consent of Burundi and Kenya.
func (w world) awaiting(change ...func(*Input)) string {
	w.Helper()
	id := w.submitted(change...)
	w.done(Accept(w.Context(), w.DB, unit, id, 2))
	return id
}

// published is the id of a project to which Burundi and Kenya have consented.
func (w world) published(change ...func(*Input)) string {
	w.Helper()
	id := w.awaiting(change...)
	w.done(Consent(w.Context(), w.DB, burundi, id, 3, true, ""))
	w.done(Consent(w.Context(), w.DB, kenya, id, 4, true, ""))
	return id
}

// notices are the keys of what was told of a project, in order.
func (w world) notices(id string) string {
	return w.One(`SELECT coalesce(string_agg(replace(payload->>'Key', 'proposing.', ''), ' ' ORDER BY id), '')
		FROM outbox WHERE kind = 'notice' AND payload->>'Row' = $1`, id)
}

// timeline are the steps of a project, as actions with their audience.
func (w world) timeline(id string) string {
	return w.One("SELECT string_agg(action || '@' || lower(audience), ' ' ORDER BY created_at, id) FROM project_steps WHERE project_id = $1", id)
}

// queue is what waits for the secretariat about a project.
func (w world) queue(id string) string {
	return w.One("SELECT coalesce(string_agg(kind || ' ' || due_on, ', ' ORDER BY kind), '') FROM queue_items WHERE row_id = $1 AND stage = 'WAITING'", id)
}
