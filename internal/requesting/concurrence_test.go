package requesting

import (
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

func TestANeedOfSeveralStates(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened()
	rows := func() string {
		return w.One("SELECT string_agg(concat_ws(' ', state_id, concurrence, percentage), ', ' ORDER BY state_id) FROM need_states WHERE need_id = $1", id)
	}
	ask := func(region string, states ...StateShare) (Outcome, error) {
		return AskConcurrence(ctx, w.DB, focal, id, w.version(id), states, region)
	}
	for want, states := range map[string][]StateShare{
		"states:states_missing ":          nil,
		"states:lead_missing ":            {{"sta_ken", ""}},
		"states.1.stateID:state_unknown ": {{"sta_bdi", ""}, {"sta_zzz", ""}},
		"states.1.stateID:state_twice ":   {{"sta_bdi", ""}, {"sta_bdi", ""}},
		"states.1.percentage:percentage ": {{"sta_bdi", "100"}, {"sta_ken", ""}},
		"states:percentages_sum ":         {{"sta_bdi", "50"}, {"sta_ken", "49.9"}},
		"regionID:region_unknown ":        {{"sta_bdi", ""}, {"sta_ken", "no region"}},
		"states.0.percentage:percentage ": {{"sta_bdi", "1e2"}},
		"states.0.stateID:state_unknown ": {{"bdi", ""}, {"sta_bdi", ""}},
	} {
		region := ""
		if strings.HasPrefix(want, "region") {
			region, states[1].Percentage = "reg_nowhere", ""
		}
		if got := w.problems(ask(region, states...)); got != want {
			t.Errorf("%v: %q, want %q", states, got, want)
		}
	}
	w.done(ask("reg_014", StateShare{"sta_bdi", ""}, StateShare{"sta_ken", ""}))
	w.Want("sta_bdi CONCURRED, sta_ken ASKED", "SELECT $1::text", rows())
	w.Want("reg_014", "SELECT string_agg(DISTINCT coalesce(region_id, state_id), ' ') FROM ledger_lines WHERE need_id = $1", id)

	// each answers for itself
	if code := refused(Concur(ctx, w.DB, stranger, id, w.version(id), true)); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(DeclareMet(ctx, w.DB, kenya, id, w.version(id), "")); code != fault.Forbidden {
		t.Error("a State that was merely asked declares the need met:", code)
	}
	if code := refused(Concur(ctx, w.DB, focal, id, w.version(id), false)); code != fault.Forbidden {
		t.Error("the State that leads:", code)
	}
	w.done(Concur(ctx, w.DB, kenya, id, w.version(id), true))
	w.done(ask("reg_014", StateShare{"sta_bdi", "75"}, StateShare{"sta_ken", "25"})) // a share that Kenya has not seen
	w.Want("sta_bdi CONCURRED 75, sta_ken ASKED 25", "SELECT $1::text", rows())
	w.Want("reg_014 sta_bdi", "SELECT string_agg(DISTINCT coalesce(region_id, state_id), ' ') FROM ledger_lines WHERE need_id = $1", id)
	w.done(Concur(ctx, w.DB, pgtest.By(access.Mission, "sta_ken"), id, w.version(id), true))
	w.Want("25000", "SELECT round(sum(amount)) FROM ledger_lines WHERE need_id = $1 AND state_id = 'sta_ken'", id)
	w.done(ask("", StateShare{"sta_bdi", "75.0"}, StateShare{"sta_ken", "25.00"})) // the same again
	w.Want("sta_bdi CONCURRED 75, sta_ken CONCURRED 25", "SELECT $1::text", strings.NewReplacer("75.0", "75", "25.00", "25").Replace(rows()))
	w.done(Concur(ctx, w.DB, kenya, id, w.version(id), false))
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE need_id = $1 AND state_id = 'sta_ken'", id)
	w.done(ask("", StateShare{"sta_bdi", ""})) // Kenya disappears
	w.Want("sta_bdi CONCURRED", "SELECT $1::text", rows())
	if code := refused(Concur(ctx, w.DB, kenya, id, w.version(id), true)); code != fault.Forbidden {
		t.Error(code)
	}
	w.Want("opened concurrence_asked concurred concurrence_asked concurred declined", "SELECT $1::text", w.notices(id))
	w.verify()
}

func TestANeedOfARegionalOrganisation(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.ReportID = ""
	id := w.done(Draft(ctx, w.DB, union, in, "")).Need
	w.Want("org_union", "SELECT concat(state_id, owner_id) FROM needs WHERE id = $1", id)
	if got := w.problems(Open(ctx, w.DB, union, id, 1)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.done(AskConcurrence(ctx, w.DB, union, id, 1, []StateShare{{"sta_bdi", ""}, {"sta_ken", ""}}, "reg_014"))
	w.done(Concur(ctx, w.DB, kenya, id, 2, false))
	if got := w.problems(Open(ctx, w.DB, union, id, 3)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.done(Concur(ctx, w.DB, focal, id, 3, true))
	in.ReportID = "rep_1"
	w.done(Save(ctx, w.DB, union, id, 4, in))
	w.done(Open(ctx, w.DB, union, id, 5))
	w.Want("reg_014", "SELECT string_agg(DISTINCT coalesce(state_id, region_id), ' ') FROM ledger_lines WHERE need_id = $1", id)
	if got := w.problems(AskConcurrence(ctx, w.DB, union, id, 6, []StateShare{{"sta_ken", ""}}, "")); got != "states:last_concurs " {
		t.Error(got)
	}
	if code := refused(DeclareMet(ctx, w.DB, union, id, 6, "")); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(DeclareMet(ctx, w.DB, kenya, id, 6, "")); code != fault.Forbidden {
		t.Error("a State that declined:", code)
	}
	// nobody asks for what is open and has no State that concurs
	if got := w.problems(Concur(ctx, w.DB, focal, id, 6, false)); got != "concurs:last_concurs " {
		t.Error(got)
	}
	w.Want("CONCURRED 6", "SELECT concurrence || ' ' || n.version FROM need_states s JOIN needs n ON n.id = s.need_id WHERE s.state_id = 'sta_bdi'")
	w.done(DeclareMet(ctx, w.DB, focal, id, 6, "All of it."))
	w.Want("concurrence_asked declined concurred opened met", "SELECT $1::text", w.notices(id))
	w.verify()
}
