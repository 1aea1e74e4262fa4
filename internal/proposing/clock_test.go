package proposing

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/consent"
	"entraide/ent/db/project"
	"entraide/internal/money"
	"entraide/internal/store"
)

func day(s string) time.Time {
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		panic(err)
	}
	return t
}

// Working days are those of the United Nations: Christmas lies between the reminder and the day on which an answer is due.
func TestDue(t *testing.T) {
	due, earlier := day("2026-12-31 00:00"), day("2026-12-01 00:00")
	asked := func(change func(*db.Consent)) *db.Project {
		x := &db.Consent{StateID: "sta_bdi", Kind: consent.KindCONSENT, Stage: consent.StageASKED, DueOn: &due}
		change(x)
		p := &db.Project{Stage: project.StageAWAITING_CONSENT}
		p.Edges.Consents = []*db.Consent{x}
		return p
	}
	plain := func(*db.Consent) {}
	reminded, written := func(x *db.Consent) { x.RemindedAt = &earlier }, func(x *db.Consent) { x.LetterAt = &earlier }
	for name, c := range map[string]struct {
		p    *db.Project
		at   string
		want string
	}{
		"before the reminder": {asked(plain), "2026-12-22 23:59", ""},
		"the reminder":        {asked(plain), "2026-12-23 00:00", "remind"},
		"reminded":            {asked(reminded), "2026-12-30 23:59", ""},
		"the letter":          {asked(reminded), "2026-12-31 00:00", "letter"},
		"both missed":         {asked(plain), "2027-03-01 00:00", "letter"},
		"written":             {asked(written), "2027-03-01 00:00", ""},
		"consented":           {asked(func(x *db.Consent) { x.Stage = consent.StageCONSENTED }), "2027-03-01 00:00", ""},
		"refused":             {asked(func(x *db.Consent) { x.Stage = consent.StageREFUSED }), "2027-03-01 00:00", ""},
		"told alone":          {asked(func(x *db.Consent) { x.Stage, x.DueOn = consent.StageNOTIFIED, nil }), "2027-03-01 00:00", ""},
		"last day":            {&db.Project{Stage: project.StagePUBLISHED, EndDate: &due}, "2026-12-31 23:59", ""},
		"ended":               {&db.Project{Stage: project.StagePUBLISHED, EndDate: &due}, "2027-01-01 00:00", "expire"},
		"under way":           {&db.Project{Stage: project.StageUNDER_WAY, EndDate: &due}, "2027-01-01 00:00", ""},
		"nearly a year":       {&db.Project{Stage: project.StageCOMPLETED, CompletedAt: &due}, "2027-12-30 23:59", ""},
		"a year":              {&db.Project{Stage: project.StageCOMPLETED, CompletedAt: &due}, "2027-12-31 00:00", "askWhatLasts"},
		"asked":               {&db.Project{Stage: project.StageCOMPLETED, CompletedAt: &due, AskedAt: &due}, "2028-12-31 00:00", ""},
		"said":                {&db.Project{Stage: project.StageCOMPLETED, CompletedAt: &due, FollowUp: map[string]string{"en": "All."}}, "2028-12-31 00:00", ""},
		"imported":            {&db.Project{Stage: project.StageCOMPLETED}, "2028-12-31 00:00", ""},
	} {
		got := ""
		for _, e := range Due(c.p, day(c.at)) {
			got += fmt.Sprint(e.Action)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// What falls due is done once, however many clocks tick, and silence is never consent.
func TestTick(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.awaiting()
	tick := func(at string) {
		t.Helper()
		var both sync.WaitGroup
		for range 2 {
			both.Go(func() {
				if err := Tick(ctx, w.DB, day(at)); err != nil {
					t.Error(err)
				}
			})
		}
		both.Wait()
	}
	w.done(Consent(ctx, w.DB, kenya, id, 3, true, ""))
	w.Want("2026-12-22", "SELECT due_on::text FROM consents WHERE state_id = 'sta_bdi'")
	tick("2026-12-14 23:59")
	if got := w.notices(id); strings.Contains(got, "reminded") {
		t.Error(got)
	}
	tick("2026-12-15 00:00")
	tick("2026-12-21 00:00")
	tick("2026-12-22 00:00")
	tick("2027-12-22 00:00")
	w.Want("submitted consent_asked consent_asked told accepted consented consent_reminded letter", "SELECT $1::text", w.notices(id))
	w.Want("CONSENT_OVERDUE 2026-12-30", "SELECT $1::text", w.queue(id)) // Christmas is none of the working days
	w.Want("AWAITING_CONSENT 6", stand, id)
	w.Want("MISSION", "SELECT payload->'To'->0->'Roles'->>0 FROM outbox WHERE payload->>'Key' = 'proposing.letter'")
	w.Want("true", "SELECT payload->>'Must' FROM outbox WHERE payload->>'Key' = 'proposing.letter'")
	if got := w.timeline(id); !strings.HasSuffix(got, "remind@file letter@file") {
		t.Error(got)
	}
	w.done(Consent(ctx, w.DB, mission, id, 6, true, ""))
	w.Want("PUBLISHED 7", stand, id)
	w.Want("", "SELECT $1::text", w.queue(id))
	w.Want("1500.50", "SELECT sum(usd) FROM ledger_lines WHERE project_id = $1", id)
	tick("2028-12-31 23:00")
	w.Want("PUBLISHED 7", stand, id)
	tick("2029-01-01 00:00")
	w.Want("EXPIRED 8", stand, id)
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE project_id = $1", id)

	other := w.published()
	w.Exec("UPDATE projects SET stage = 'COMPLETED', completed_at = '2027-06-01' WHERE id = $1", other)
	tick("2028-06-01 00:00")
	tick("2028-06-02 00:00")
	w.Want("1", "SELECT count(*) FROM outbox WHERE payload->>'Key' = 'proposing.what_lasts'")
	w.Exec("INSERT INTO projects (id, created_at, updated_at, title, summary, titles, origin, stage, end_date) VALUES ('prj_read', now(), now(), '{}', '{}', '', 'IMPORTED', 'PUBLISHED', '2020-01-01')")
	tick("2029-06-02 00:00")
	w.Want("PUBLISHED 1", stand, "prj_read") // what others publish is theirs to say
	w.Exec("DELETE FROM projects WHERE id = 'prj_read'")
	w.Exec("UPDATE projects SET stage = 'PUBLISHED' WHERE id = $1", other)
}

// Dollars follow the rates of the year in which the work begins, also once those change.
func TestRates(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	old := w.done(Draft(ctx, w.DB, ngo, Input{Language: "en", Currency: "EUR", StartDate: "2020-01-01", Budget: []BudgetLine{{2020, "a", "1000"}}}))
	future := w.done(Draft(ctx, w.DB, ngo, Input{Language: "en", Currency: "EUR", StartDate: "2090-01-01", Budget: []BudgetLine{{2090, "a", "1000"}}}))
	w.Want("", "SELECT budget_usd FROM projects WHERE id = $1", future)
	right := w.One("SELECT budget_usd FROM projects WHERE id = $1", old)
	if rate, ok := money.Published(tables(t))("EUR", 2020); !ok || right == "" || rate.Year != 2020 {
		t.Fatal(right, rate)
	}
	w.Exec("UPDATE projects SET budget_usd = 7 WHERE id IN ($1, $2)", old, future)
	if err := store.Write(ctx, w.DB, func(tx *store.Tx) error { return NewRates(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
	w.Want(right+" 1", "SELECT concat_ws(' ', budget_usd, version) FROM projects WHERE id = $1", old)
	w.Want("", "SELECT budget_usd FROM projects WHERE id = $1", future)
}
