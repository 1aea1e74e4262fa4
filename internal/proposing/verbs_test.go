package proposing

import (
	"testing"

	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

// stand is a project in a few words.
const stand = "SELECT concat_ws(' ', stage, version) FROM projects WHERE id = $1"

func TestFromDraftToWhatLasts(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()

	id := w.done(Draft(ctx, w.DB, ngo, Input{Language: "fr", Title: "Armureries"}))
	w.Want("DRAFT 1", stand, id)
	w.Want("org_ngo DECLARED", "SELECT concat_ws(' ', owner_id, state_id, origin) FROM projects WHERE id = $1", id)
	if got := w.problems(Submit(ctx, w.DB, ngo, id, 1)); got != "summary:summary_missing recipients:recipients_missing themes:themes_missing partners:partner_missing "+
		"budget:budget_missing startDate:start_missing endDate:end_missing results:results_missing " {
		t.Error(got)
	}
	w.done(Save(ctx, w.DB, ngo, id, 1, whole()))
	w.Want("Armouries in Burundi and Kenya\nArmureries", "SELECT titles FROM projects WHERE id = $1", id)
	w.Want("USD 1500.50 1500.50", "SELECT concat_ws(' ', budget_currency, budget_amount, budget_usd) FROM projects WHERE id = $1", id)
	w.Want("CONFIRMED", "SELECT string_agg(DISTINCT certainty, ' ') FROM project_themes WHERE project_id = $1", id)
	w.Want("70", "SELECT sum(share) FROM need_projects WHERE project_id = $1", id)

	w.done(Submit(ctx, w.DB, ngo, id, 2))
	w.Want("SUBMITTED 3", stand, id)
	w.Want("REVIEW_PROPOSAL 2026-12-08", "SELECT $1::text", w.queue(id)) // Thanksgiving is none of the working days
	w.Want("1 PROPOSAL WAITING 50", "SELECT concat_ws(' ', number, kind, stage, content->>'recipients.BDI.percentage') FROM project_versions WHERE project_id = $1", id)
	w.Want("1000.50 Works in Burundi", "SELECT concat_ws(' ', content->>'budget.1.amount', content->>'budget.1.label.en') FROM project_versions WHERE project_id = $1", id)

	// returned with reasons, mended, submitted again
	if got := w.problems(Return(ctx, w.DB, unit, id, 3, " ", "")); got != "reasons:reasons_missing " {
		t.Error(got)
	}
	if got := w.problems(Return(ctx, w.DB, unit, id, 3, "", "rpl_none")); got != "replyID:reply_unknown " {
		t.Error(got)
	}
	french := unit
	french.Language = "fr"
	w.done(Return(ctx, w.DB, french, id, 3, "Surtout les gains.", "rpl_1"))
	w.Want("RETURNED 4", stand, id)
	w.Want("RETURNED|Dites-en plus.\n\nSurtout les gains.|Say more.\n\nSurtout les gains.",
		"SELECT concat_ws('|', stage, reasons->>'fr', reasons->>'en') FROM project_versions WHERE project_id = $1", id)
	w.Want("", "SELECT $1::text", w.queue(id))
	in := whole()
	in.Title = "Armouries in Burundi, Kenya and beyond"
	w.done(Save(ctx, w.DB, ngo, id, 4, in))
	w.done(Submit(ctx, w.DB, ngo, id, 5))

	// accepted: two are asked, one is told
	w.done(Accept(ctx, w.DB, unit, id, 6))
	w.Want("AWAITING_CONSENT 7", stand, id)
	w.Want("sta_bdi CONSENT ASKED 2026-12-22, sta_ken CONSENT ASKED 2026-12-22, sta_rwa NOTICE NOTIFIED",
		"SELECT string_agg(concat_ws(' ', state_id, kind, stage, due_on), ', ' ORDER BY state_id) FROM consents WHERE project_id = $1", id)
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE project_id = $1", id)

	// one consents, the other does not: published without it
	w.done(Consent(ctx, w.DB, mission, id, 7, true, ""))
	w.Want("AWAITING_CONSENT 8", stand, id)
	w.done(Consent(ctx, w.DB, kenya, id, 8, false, "A confidential reason."))
	w.Want("PUBLISHED 9", stand, id)
	w.Want("Armouries in Burundi, … and beyond|Four armouries in Burundi, two in ….\nTraining for Rwanda.",
		"SELECT concat_ws('|', title->>'en', summary->>'en') FROM projects WHERE id = $1", id)
	w.Want("sta_bdi 71.428571, sta_rwa 28.571429", "SELECT string_agg(concat_ws(' ', state_id, percentage), ', ' ORDER BY state_id) FROM project_recipients WHERE project_id = $1", id)
	w.Want("nee_bdi", "SELECT string_agg(need_id, ' ') FROM need_projects WHERE project_id = $1", id)
	w.Want("1 RETURNED, 2 ACCEPTED, 3 ACCEPTED", "SELECT string_agg(concat_ws(' ', number, stage), ', ' ORDER BY number) FROM project_versions WHERE project_id = $1", id)
	w.Want("1500.50", "SELECT sum(usd) FROM ledger_lines WHERE project_id = $1 AND measure = 'PROPOSED'", id)
	if got := w.problems(Consent(ctx, w.DB, kenya, id, 9, true, "")); got != "consents:refused_for_good " {
		t.Error(got)
	}
	if got := w.problems(Consent(ctx, w.DB, burundi, id, 9, true, "")); got != "consents:answered_already " {
		t.Error(got)
	}

	// a change waits for its decision, which changes nothing before; it cannot widen the project
	in = whole()
	in.Title, in.Recipients = "Armouries in Burundi", []Recipient{{StateID: "sta_bdi", Percentage: "60"}, {StateID: "sta_ken", Percentage: "30"}, {StateID: "sta_rwa", Percentage: "10"}}
	if got := w.problems(ProposeChange(ctx, w.DB, ngo, id, 9, in)); got != "recipients.1.stateID:state_added recipients.2.hasActivity:activity_added " {
		t.Error(got)
	}
	in.Recipients, in.Needs = []Recipient{{StateID: "sta_bdi", Percentage: "100"}}, nil
	in.Budget = []BudgetLine{{2027, "Works", "2000"}}
	w.done(ProposeChange(ctx, w.DB, ngo, id, 9, in))
	w.Want("REVIEW_CHANGE 2026-12-08", "SELECT $1::text", w.queue(id))
	w.Want("1500.50", "SELECT budget_amount FROM projects WHERE id = $1", id)
	if got := w.problems(ProposeChange(ctx, w.DB, ngo, id, 10, in)); got != ":change_waits " {
		t.Error(got)
	}
	w.done(DecideChange(ctx, w.DB, unit, id, 10, false, "Too much.", ""))
	if got := w.problems(DecideChange(ctx, w.DB, unit, id, 11, true, "", "")); got != ":no_change " {
		t.Error(got)
	}
	w.done(ProposeChange(ctx, w.DB, ngo, id, 11, in))
	w.done(DecideChange(ctx, w.DB, unit, id, 12, true, "", ""))
	w.Want("PUBLISHED 13", stand, id)
	w.Want("2000.00", "SELECT sum(usd) FROM ledger_lines WHERE project_id = $1 AND measure = 'PROPOSED'", id)
	w.Want("0", "SELECT count(*) FROM need_projects WHERE project_id = $1", id)
	w.Want("", "SELECT $1::text", w.queue(id))

	// the work
	w.done(Start(ctx, w.DB, ngo, id, 13))
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE project_id = $1", id) // it seeks no partners any more
	w.done(Suspend(ctx, w.DB, ngo, id, 14))
	w.done(Resume(ctx, w.DB, ngo, id, 15))
	stores, people := w.One("SELECT id FROM results WHERE project_id = $1 AND position = 1", id), w.One("SELECT id FROM results WHERE project_id = $1 AND position = 2", id)
	if got := w.problems(Complete(ctx, w.DB, ngo, id, 16, []Reached{{ResultID: people, Actual: "39.5", Women: "20", Men: "-1"}}, "", " ")); got !=
		"reached.0.actual:people reached.0.men:quantity reached:reached_missing workedWell:worked_missing didNotWork:did_not_work_missing " {
		t.Error(got)
	}
	if got := w.problems(Complete(ctx, w.DB, ngo, id, 16, []Reached{{ResultID: people, Actual: "39", Women: "20", Men: "18"}, {ResultID: stores, Actual: "6", Women: "1"}}, "a", "b")); got !=
		"reached.0.actual:people_sum reached.1.women:no_people " {
		t.Error(got)
	}
	w.done(Complete(ctx, w.DB, ngo, id, 16, []Reached{{ResultID: people, Actual: "39", Women: "20", Men: "19"}, {ResultID: stores, Actual: "5.5"}}, "The doors.", "The roads."))
	w.Want("COMPLETED 17", stand, id)
	w.Want("5.50, 39.00 20.00 19.00", "SELECT string_agg(concat_ws(' ', actual, women, men), ', ' ORDER BY position) FROM results WHERE project_id = $1", id)
	w.Want("t The doors. The roads. t", "SELECT concat_ws(' ', completed_at IS NOT NULL, worked->>'en', did_not_work->>'en', follow_up IS NULL) FROM projects WHERE id = $1", id)
	if got := w.problems(FollowUp(ctx, w.DB, ngo, id, 17, "They stand.")); got != "note:too_early " {
		t.Error(got)
	}
	w.done(FollowUp(ctx, w.DB, at(ngo, pgtest.Noon.AddDate(1, 0, 0)), id, 17, "They stand."))
	w.Want("They stand.", "SELECT follow_up->>'en' FROM projects WHERE id = $1", id)

	if got, want := w.timeline(id), "submit@file return@file submit@file accept@file consent@consent refuse@consent publish@public proposeChange@file changeReturned@file "+
		"proposeChange@file changeAccepted@public start@public suspend@public resume@public complete@public followUp@public"; got != want {
		t.Error(got)
	}
	if got, want := w.notices(id), "submitted returned submitted consent_asked consent_asked told accepted consented refused published change_proposed change_returned "+
		"change_proposed changed change_accepted completed"; got != want {
		t.Error(got)
	}
	// of a refusal its owner and the secretariat are told, and what comes after is not told to who refused
	const told = `SELECT string_agg(concat(x->>'Organisation', x->>'State', x->'Roles'->>0), ' ' ORDER BY x->>'State') FROM outbox, jsonb_array_elements((payload->'To')::jsonb) x
		WHERE kind = 'notice' AND payload->>'Key' = $1`
	w.Want("org_ngo SECRETARIAT", told, "proposing.refused")
	w.Want("org_ngo SECRETARIAT sta_bdiFOCAL_POINT sta_rwaFOCAL_POINT", told, "proposing.published")
	w.Want("0", "SELECT count(*) FROM outbox WHERE payload::text LIKE '%confidential%'")
	w.Want("18", "SELECT count(*) FROM audit_entries WHERE row_id = $1", id)
	w.verify()
}

func TestConsentTakenBack(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.published()
	w.Want("PUBLISHED 5", stand, id)
	w.Want("1500.50", "SELECT sum(usd) FROM ledger_lines WHERE project_id = $1", id)
	w.done(Consent(ctx, w.DB, kenya, id, 5, false, "An election."))
	w.Want("SUSPENDED 6", stand, id)
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE project_id = $1", id)
	w.Want("WITHDRAWN An election.", "SELECT concat_ws(' ', stage, reason) FROM consents WHERE project_id = $1 AND state_id = 'sta_ken'", id)
	w.Want("3", "SELECT count(*) FROM project_recipients WHERE project_id = $1", id) // it is left out by nobody
	w.Want("CONSENT_WITHDRAWN 2026-12-01", "SELECT $1::text", w.queue(id))
	if got := w.problems(Consent(ctx, w.DB, kenya, id, 6, false, "")); got != "consents:answered_already " {
		t.Error(got)
	}
	if got := w.problems(Resume(ctx, w.DB, ngo, id, 6)); got != ":consent_lacking " {
		t.Error(got)
	}
	w.done(Consent(ctx, w.DB, burundi, id, 6, false, "")) // while it is suspended
	w.done(Consent(ctx, w.DB, kenya, id, 7, true, "ignored"))
	if got := w.problems(Resume(ctx, w.DB, ngo, id, 8)); got != ":consent_lacking " {
		t.Error(got)
	}
	w.done(Consent(ctx, w.DB, burundi, id, 8, true, ""))
	w.Want("", "SELECT $1::text", w.queue(id))
	w.Want("0", "SELECT count(*) FROM consents WHERE reason <> ''")
	w.done(Resume(ctx, w.DB, ngo, id, 9))
	w.Want("UNDER_WAY 10", stand, id)
	if got, want := w.timeline(id), "submit@file accept@file consent@consent consent@consent publish@public withdrawConsent@consent loseConsent@file suspend@public "+
		"withdrawConsent@consent loseConsent@file consent@consent consent@consent resume@public"; got != want {
		t.Error(got)
	}
	// nobody learns from the public part of the timeline that a State was behind it
	w.Want("publish, suspend", "SELECT string_agg(concat(action, role, state_id, organisation_id), ', ' ORDER BY created_at) FROM project_steps WHERE project_id = $1 AND action IN ('publish', 'suspend')", id)

	// one that a change leaves out is none that work waits for
	other := w.published()
	w.done(Consent(ctx, w.DB, kenya, other, 5, false, ""))
	in := whole()
	in.Recipients, in.Needs = []Recipient{{StateID: "sta_bdi", Percentage: "100"}}, nil
	w.done(ProposeChange(ctx, w.DB, ngo, other, 6, in))
	w.done(DecideChange(ctx, w.DB, unit, other, 7, true, "", ""))
	w.done(Resume(ctx, w.DB, ngo, other, 8))
	w.verify()
}

func TestNobodyIsLeft(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.awaiting(func(in *Input) {
		in.Recipients = []Recipient{{StateID: "sta_bdi", Percentage: "99.5"}, {StateID: "sta_ken", Percentage: "0.5"}}
	})
	w.done(Consent(ctx, w.DB, burundi, id, 3, false, ""))
	w.Want("AWAITING_CONSENT 4", stand, id)
	w.Want("2", "SELECT count(*) FROM project_recipients WHERE project_id = $1", id) // Kenya, which is still asked, sees nothing change
	w.done(Consent(ctx, w.DB, kenya, id, 4, false, ""))
	w.Want("REFUSED 5", stand, id)
	w.Want("submitted consent_asked consent_asked accepted refused refused nobody_left", "SELECT $1::text", w.notices(id))
	w.Want("0", "SELECT count(*) FROM ledger_lines WHERE project_id = $1", id)
	w.verify()
}

func TestWhoNeedNotBeAsked(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	region := w.awaiting(func(in *Input) {
		in.Recipients = []Recipient{{RegionID: "reg_014", Percentage: "70"}, {StateID: "sta_rwa", Percentage: "30", HasActivity: new(false)}}
		in.Needs = nil
	})
	w.Want("PUBLISHED 3", stand, region)

	// what a State proposes for itself it consents to by submitting it
	id := w.done(Draft(ctx, w.DB, pgtest.By("STATE_EDITOR", "sta_bdi"), whole()))
	w.done(Submit(ctx, w.DB, burundi, id, 1))
	w.done(Accept(ctx, w.DB, unit, id, 2))
	w.Want("CONSENTED t", "SELECT concat_ws(' ', stage, answered_at IS NOT NULL) FROM consents WHERE project_id = $1 AND state_id = 'sta_bdi'", id)
	w.done(Consent(ctx, w.DB, kenya, id, 3, true, ""))
	w.Want("PUBLISHED 4", stand, id)
	w.verify()
}

// A need of a State that does not receive is not answered: that State would not be asked. So it is of one that refused, whose
// name does not come back either.
func TestNobodyGoesRoundConsent(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.Recipients = []Recipient{{RegionID: "reg_014", Percentage: "60"}, {StateID: "sta_ken", Percentage: "40"}}
	id := w.done(Draft(ctx, w.DB, ngo, in))
	if got := w.problems(Submit(ctx, w.DB, ngo, id, 1)); got != "needs:need_elsewhere " {
		t.Error(got)
	}

	id = w.awaiting()
	w.done(Consent(ctx, w.DB, burundi, id, 3, true, ""))
	w.done(Consent(ctx, w.DB, kenya, id, 4, false, ""))
	in = whole()
	in.Recipients, in.Title = []Recipient{{StateID: "sta_bdi", Percentage: "100"}}, "Armouries in Burundi and KENYA"
	if got := w.problems(ProposeChange(ctx, w.DB, ngo, id, 5, in)); got != "needs:need_elsewhere " {
		t.Error(got)
	}
	in.Needs = in.Needs[:1]
	w.done(ProposeChange(ctx, w.DB, ngo, id, 5, in))
	w.Want("Armouries in Burundi and …", "SELECT content->>'title.en' FROM project_versions WHERE project_id = $1 AND stage = 'WAITING'", id)
	w.done(DecideChange(ctx, w.DB, unit, id, 6, true, "", ""))
	w.Want("Armouries in Burundi and …|Four armouries in Burundi, two in ….\nTraining for Rwanda.|Armouries in Burundi and …",
		"SELECT concat_ws('|', title->>'en', summary->>'en', titles) FROM projects WHERE id = $1", id)
	w.Want("sta_bdi 100", "SELECT string_agg(concat_ws(' ', state_id, percentage), ', ') FROM project_recipients WHERE project_id = $1", id)
	w.verify()
}

// A State that a change has left out can stop nothing any more; what it had taken back, nobody need decide.
func TestLeftOut(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.Recipients, in.Needs = []Recipient{{StateID: "sta_bdi", Percentage: "100"}}, nil
	id := w.published()
	w.done(Consent(ctx, w.DB, kenya, id, 5, false, ""))
	w.done(ProposeChange(ctx, w.DB, ngo, id, 6, in))
	w.done(DecideChange(ctx, w.DB, unit, id, 7, true, "", ""))
	w.Want("", "SELECT $1::text", w.queue(id))
	w.done(Resume(ctx, w.DB, ngo, id, 8))
	w.done(Consent(ctx, w.DB, kenya, id, 9, true, ""))
	w.done(Consent(ctx, w.DB, kenya, id, 10, false, "Still not."))
	w.Want("UNDER_WAY 11", stand, id)
	w.Want("WITHDRAWN", "SELECT stage FROM consents WHERE project_id = $1 AND state_id = 'sta_ken'", id)
	w.Want("", "SELECT $1::text", w.queue(id))
	w.verify()
}

func TestWhatEnds(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.submitted()
	if got := w.problems(Withdraw(ctx, w.DB, ngo, id, 2, " ")); got != "note:note_missing " {
		t.Error(got)
	}
	w.done(Withdraw(ctx, w.DB, ngo, id, 2, "No money."))
	w.Want("WITHDRAWN 3", stand, id)
	w.Want("RETURNED", "SELECT stage FROM project_versions WHERE project_id = $1", id)
	w.Want("", "SELECT $1::text", w.queue(id))
	w.Want("FILE No money.", "SELECT concat_ws(' ', audience, note->>'en') FROM project_steps WHERE project_id = $1 AND action = 'withdraw'", id)

	under := w.published()
	w.done(Start(ctx, w.DB, ngo, under, 5))
	w.done(ProposeChange(ctx, w.DB, ngo, under, 6, whole()))
	w.done(Cancel(ctx, w.DB, ngo, under, 7, "The roads are closed."))
	w.Want("CANCELLED 8", stand, under)
	w.Want("0", "SELECT count(*) FROM project_versions WHERE stage = 'WAITING'")
	w.Want("", "SELECT $1::text", w.queue(under))
	w.Want("PUBLIC The roads are closed.", "SELECT concat_ws(' ', audience, note->>'en') FROM project_steps WHERE project_id = $1 AND action = 'cancel'", under)

	draft := w.done(Draft(ctx, w.DB, ngo, whole()))
	w.done(Discard(ctx, w.DB, ngo, draft, 1))
	for _, table := range []string{"projects WHERE id", "project_recipients WHERE project_id", "project_themes WHERE project_id", "participations WHERE project_id",
		"budget_lines WHERE project_id", "results WHERE project_id", "need_projects WHERE project_id"} {
		w.Want("0", "SELECT count(*) FROM "+table+" = $1", draft)
	}
	if code := refused(Discard(ctx, w.DB, ngo, draft, 1)); code != fault.NotFound {
		t.Error(code)
	}
	w.verify()
}
