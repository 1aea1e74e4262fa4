package requesting

import (
	"testing"

	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func TestNamedDonors(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.Audience = "NAMED"
	id := w.done(Draft(ctx, w.DB, focal, in, "")).Need
	if got := w.problems(Open(ctx, w.DB, focal, id, 1)); got != "namedDonors:donors_missing " {
		t.Error(got)
	}
	in.NamedDonors = []string{"dnr_9"}
	if got := w.problems(Save(ctx, w.DB, focal, id, 1, in)); got != "namedDonors.0:donor_unknown " {
		t.Error(got)
	}
	in.NamedDonors = []string{"dnr_1", "dnr_1"}
	w.done(Save(ctx, w.DB, focal, id, 1, in))
	w.done(Open(ctx, w.DB, focal, id, 2))
	const told = `SELECT string_agg(t->>'Organisation' || (t->>'Roles'), ' ' ORDER BY o.id)
		FROM outbox o, jsonb_array_elements(payload->'To') t WHERE payload->>'Row' = $1`
	w.Want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"]`, told, id)
	in.NamedDonors = []string{"dnr_2", "dnr_1"} // another one, later
	w.done(Save(ctx, w.DB, focal, id, 3, in))
	w.Want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"] org_other["DONOR_OFFICER"]`, told, id)
	for _, audience := range []string{"NAMED", "SECRETARIAT"} { // nobody new, then nobody
		in.Audience = audience
		w.done(Save(ctx, w.DB, focal, id, w.version(id), in))
	}
	w.Want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"] org_other["DONOR_OFFICER"]`, told, id)
	if code := refused(Withdraw(ctx, w.DB, stranger, id, 4, "Mine.")); code != fault.NotFound {
		t.Error("hidden from another State:", code)
	}
}

// Donors are told when they could not be shown a need before, whoever was on the list.
func TestDonorsThatComeToSee(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.NamedDonors, in.DetailsAudience = []string{"dnr_1"}, "PUBLIC"
	const told = `SELECT count(*) FROM outbox o, jsonb_array_elements(payload->'To') t WHERE payload->>'Row' = $1 AND t->>'Organisation' = 'org_donor'`
	id := w.opened(func(i *Input) { *i = in })
	w.Want("0", told, id)
	for _, c := range []struct{ audience, details, told string }{
		{"STATES", "STATES", "0"}, {"NAMED", "NAMED", "1"}, {"NAMED", "SECRETARIAT", "1"}, {"STATES", "NAMED", "1"},
		{"SECRETARIAT", "SECRETARIAT", "1"}, {"NAMED", "NAMED", "2"},
	} {
		in.Audience, in.DetailsAudience = c.audience, c.details
		w.done(Save(ctx, w.DB, focal, id, w.version(id), in))
		w.Want(c.told, told, id)
	}
}

// Whether a need was met, those are asked who can say: the State that leads it, or each for which an organisation asks.
func TestWhoIsAskedWhetherItWasMet(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	both := []StateShare{{"sta_bdi", ""}, {"sta_ken", ""}}
	led := w.opened()
	in := whole()
	in.ReportID = ""
	asked := w.done(Draft(ctx, w.DB, union, in, "")).Need
	for id, by := range map[string]store.By{led: focal, asked: union} {
		w.done(AskConcurrence(ctx, w.DB, by, id, w.version(id), both, ""))
		w.done(Concur(ctx, w.DB, kenya, id, w.version(id), true))
	}
	w.done(Open(ctx, w.DB, union, asked, w.version(asked)))
	if err := Tick(ctx, w.DB, pgtest.Noon.AddDate(1, 0, 0)); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{led: "sta_bdi", asked: "sta_ken"} {
		w.Want(want, `SELECT string_agg(t->>'State', ' ') FROM outbox, jsonb_array_elements(payload->'To') t
			WHERE payload->>'Row' = $1 AND payload->>'Key' = 'requesting.was_it_met'`, id)
	}
	if code := refused(DeclareMet(ctx, w.DB, kenya, led, w.version(led), "")); code != fault.Forbidden {
		t.Error("a State that joined another's need declares it met:", code)
	}
}
