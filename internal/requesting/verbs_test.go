package requesting

import (
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

func TestFromDraftToMet(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()

	o := w.done(Draft(ctx, w.db, editor, Input{Language: "fr", Title: "Machines à marquer"}, ""))
	id := o.Need
	if o.Completeness == nil || o.Completeness.Score != 5 {
		t.Error(o.Completeness)
	}
	w.want("DRAFT sta_bdi 5 DECLARED", "SELECT concat_ws(' ', stage, state_id, completeness, origin) FROM needs WHERE id = $1", id)
	w.want("sta_bdi CONCURRED", "SELECT concat_ws(' ', state_id, concurrence) FROM need_states WHERE need_id = $1", id)

	if got := w.problems(Open(ctx, w.db, focal, id, 1)); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	in := whole()
	in.CostAmount, in.CostCurrency, in.StartDate = "8000", "eur", "2024-02-01"
	in.Yearly = []YearAmount{{2024, "3000.10"}, {2025, "4999.90"}}
	w.done(Save(ctx, w.db, editor, id, 1, in))
	w.want("Marking machines\nMachines à marquer", "SELECT titles FROM needs WHERE id = $1", id)
	w.want("EUR 8000.00 t", "SELECT concat_ws(' ', cost_currency, cost_amount, cost_usd > 8000) FROM needs WHERE id = $1", id)
	w.want(`{"2024": "3000.10", "2025": "4999.90"}`, "SELECT yearly FROM needs WHERE id = $1", id)
	w.want("thm_training 100", "SELECT concat_ws(' ', theme_id, percentage) FROM need_themes WHERE need_id = $1", id)
	w.want("0", "SELECT count(*) FROM ledger_lines")

	// what the need does not say any more, it does not say; other languages stay
	in.Title, in.Yearly, in.Language = "", nil, "en"
	w.done(Save(ctx, w.db, editor, id, 2, in))
	w.want(`{"fr": "Machines à marquer"} t`, "SELECT concat_ws(' ', title, yearly IS NULL) FROM needs WHERE id = $1", id)

	if code := refused(Open(ctx, w.db, focal, id, 2)); code != fault.StaleVersion {
		t.Error(code)
	}
	w.done(Open(ctx, w.db, focal, id, 3))
	w.want("OPEN 4 2026-11-23", "SELECT concat_ws(' ', stage, version, opened_at::date) FROM needs WHERE id = $1", id)
	w.want("opened", "SELECT $1::text", w.notices(id))
	w.want("true", "SELECT sum(l.usd) = max(n.cost_usd) FROM ledger_lines l JOIN needs n ON n.id = l.need_id WHERE l.measure = 'NEEDED'")
	if code := refused(Open(ctx, w.db, focal, id, 4)); code != fault.Conflict {
		t.Error(code)
	}

	// what is open stays complete
	if got := w.problems(Save(ctx, w.db, focal, id, 4, Input{Language: "en", Title: "Less"})); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	w.want("4", "SELECT version FROM needs WHERE id = $1", id)
	in.Audience = "SECRETARIAT" // and then counts nowhere
	w.done(Save(ctx, w.db, focal, id, 4, in))
	w.want("0", "SELECT count(*) FROM ledger_lines")

	french := focal
	french.Language = "fr"
	w.done(DeclarePartlyMet(ctx, w.db, french, id, 5, "Deux machines sur quatre."))
	w.want(`PARTLY_MET {"fr": "Deux machines sur quatre."}`, "SELECT concat_ws(' ', stage, closing_note) FROM needs WHERE id = $1", id)
	w.done(DeclareUnmet(ctx, w.db, focal, id, 6))
	w.done(DeclareMet(ctx, w.db, focal, id, 7, ""))
	w.want("MET {}", "SELECT concat_ws(' ', stage, closing_note) FROM needs WHERE id = $1", id)
	w.want("opened met", "SELECT $1::text", w.notices(id))
	w.want("draft save save open save declarePartlyMet declareUnmet declareMet",
		"SELECT string_agg(replace(verb, 'requesting.', ''), ' ' ORDER BY sequence) FROM audit_entries WHERE row_id = $1", id)
	w.verify()
}

func TestWhatEndsANeed(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened()
	if got := w.problems(Withdraw(ctx, w.db, focal, id, 2, " \n")); got != "note:note_missing " {
		t.Error(got)
	}
	if got := w.problems(Close(ctx, w.db, unit, id, 2, strings.Repeat("x", 2001))); got != "note:too_long " {
		t.Error(got)
	}
	w.done(Withdraw(ctx, w.db, focal, id, 2, "We have bought them."))
	w.want("WITHDRAWN", "SELECT stage FROM needs WHERE id = $1", id)
	w.want("0", "SELECT count(*) FROM ledger_lines")

	closed := w.opened()
	w.done(Close(ctx, w.db, unit, closed, 2, "A duplicate."))
	w.want("opened closed", "SELECT $1::text", w.notices(closed))

	draft := w.done(Draft(ctx, w.db, editor, whole(), "")).Need
	w.document("doc_1", draft)
	w.done(Discard(ctx, w.db, editor, draft, 1))
	for _, table := range []string{"needs WHERE id", "need_themes WHERE need_id", "need_states WHERE need_id", "documents WHERE need_id"} {
		w.want("0", "SELECT count(*) FROM "+table+" = $1", draft)
	}
	w.want("0", "SELECT count(*) FROM document_contents")
	if code := refused(Discard(ctx, w.db, editor, draft, 1)); code != fault.NotFound {
		t.Error(code)
	}
	w.verify()
}

func TestWhoDraftsForWhom(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	for _, c := range []struct {
		by    store.By
		state string
		want  fault.Code
		party string
	}{
		{of(access.Public), "", fault.Unauthenticated, ""}, {of(access.Public), "sta_bdi", fault.Unauthenticated, ""},
		{focal, "", "", "sta_bdi"}, {editor, "sta_bdi", "", "sta_bdi"}, {editor, "sta_ken", fault.Forbidden, ""}, {editor, "sta_zzz", fault.Forbidden, ""},
		{of(access.Mission, "sta_bdi"), "", fault.Forbidden, ""}, {of(access.DonorOfficer, "org_donor"), "", fault.Forbidden, ""},
		{of(access.Partner, "org_other"), "", fault.Forbidden, ""},
		{union, "", "", "org_union"}, {union, "sta_bdi", fault.Forbidden, ""},
		{of(access.Committee), "", fault.Forbidden, ""}, {unit, "", fault.Forbidden, ""}, {unit, "sta_bdi", fault.Forbidden, ""},
		{of(access.Admin), "sta_bdi", fault.Forbidden, ""},
	} {
		o, err := Draft(ctx, w.db, c.by, whole(), c.state)
		if len(o.Problems) > 0 && c.party == "org_union" { // the report is of no State that asks yet
			in := whole()
			in.ReportID = ""
			o, err = Draft(ctx, w.db, c.by, in, c.state)
		}
		if code := refused(o, err); code != c.want || len(o.Problems) > 0 {
			t.Errorf("%s of %v for %q: %q %v", c.by.Role, c.by.States, c.state, code, o.Problems)
		} else if c.want == "" {
			w.want(c.party, "SELECT coalesce(state_id, owner_id) FROM needs WHERE id = $1", o.Need)
		}
	}
	key := focal
	key.Viewer.Key, key.Scopes = "key_1", []access.Scope{access.ScopeRead}
	if code := refused(Draft(ctx, w.db, key, whole(), "")); code != fault.Forbidden {
		t.Error("a key that may only read:", code)
	}
}

func TestEnter(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	if code := refused(Enter(ctx, w.db, focal, whole(), "sta_bdi", "Note 12")); code != fault.Forbidden {
		t.Error(code)
	}
	in := whole()
	in.ReportID = ""
	if got := w.problems(Enter(ctx, w.db, unit, in, "sta_zzz", " ")); got != "stateID:state_unknown source:source_missing " {
		t.Error(got)
	}
	little := Input{Language: "en", Title: "Too little"}
	if got := w.problems(Enter(ctx, w.db, unit, little, "sta_bdi", "Note 12")); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	w.want("0", "SELECT count(*) FROM needs")
	id := w.done(Enter(ctx, w.db, unit, in, "sta_bdi", "Note verbale 12 of 3 May 2026")).Need
	w.want("OPEN Note verbale 12 of 3 May 2026 sta_bdi", "SELECT concat_ws(' ', stage, entered_for, state_id) FROM needs WHERE id = $1", id)
	w.want("opened entered", "SELECT $1::text", w.notices(id))
	w.want("true", "SELECT count(*) > 0 FROM ledger_lines WHERE need_id = $1", id)
	w.done(Save(ctx, w.db, focal, id, 1, in)) // it is the State's now
	w.verify()
}

func TestNamedDonors(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.Audience = "NAMED"
	id := w.done(Draft(ctx, w.db, focal, in, "")).Need
	if got := w.problems(Open(ctx, w.db, focal, id, 1)); got != "namedDonors:donors_missing " {
		t.Error(got)
	}
	in.NamedDonors = []string{"dnr_9"}
	if got := w.problems(Save(ctx, w.db, focal, id, 1, in)); got != "namedDonors.0:donor_unknown " {
		t.Error(got)
	}
	in.NamedDonors = []string{"dnr_1", "dnr_1"}
	w.done(Save(ctx, w.db, focal, id, 1, in))
	w.done(Open(ctx, w.db, focal, id, 2))
	const told = `SELECT string_agg(t->>'Organisation' || (t->>'Roles'), ' ' ORDER BY o.id)
		FROM outbox o, jsonb_array_elements(payload->'To') t WHERE payload->>'Row' = $1`
	w.want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"]`, told, id)
	in.NamedDonors = []string{"dnr_2", "dnr_1"} // another one, later
	w.done(Save(ctx, w.db, focal, id, 3, in))
	w.want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"] org_other["DONOR_OFFICER"]`, told, id)
	for _, audience := range []string{"NAMED", "SECRETARIAT"} { // nobody new, then nobody
		in.Audience = audience
		w.done(Save(ctx, w.db, focal, id, w.version(id), in))
	}
	w.want(`org_donor["DONOR_OFFICER"] ["SECRETARIAT"] org_other["DONOR_OFFICER"]`, told, id)
	if code := refused(Withdraw(ctx, w.db, stranger, id, 4, "Mine.")); code != fault.NotFound {
		t.Error("hidden from another State:", code)
	}
}

func TestANeedOfSeveralStates(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened()
	rows := func() string {
		return w.one("SELECT string_agg(concat_ws(' ', state_id, concurrence, percentage), ', ' ORDER BY state_id) FROM need_states WHERE need_id = $1", id)
	}
	ask := func(region string, states ...StateShare) (Outcome, error) {
		return AskConcurrence(ctx, w.db, focal, id, w.version(id), states, region)
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
	w.want("sta_bdi CONCURRED, sta_ken ASKED", "SELECT $1::text", rows())
	w.want("reg_014", "SELECT string_agg(DISTINCT coalesce(region_id, state_id), ' ') FROM ledger_lines WHERE need_id = $1", id)

	// each answers for itself
	if code := refused(Concur(ctx, w.db, stranger, id, w.version(id), true)); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(DeclareMet(ctx, w.db, kenya, id, w.version(id), "")); code != fault.Forbidden {
		t.Error("a State that was merely asked declares the need met:", code)
	}
	if code := refused(Concur(ctx, w.db, focal, id, w.version(id), false)); code != fault.Forbidden {
		t.Error("the State that leads:", code)
	}
	w.done(Concur(ctx, w.db, kenya, id, w.version(id), true))
	w.done(ask("reg_014", StateShare{"sta_bdi", "75"}, StateShare{"sta_ken", "25"})) // a share that Kenya has not seen
	w.want("sta_bdi CONCURRED 75, sta_ken ASKED 25", "SELECT $1::text", rows())
	w.want("reg_014 sta_bdi", "SELECT string_agg(DISTINCT coalesce(region_id, state_id), ' ') FROM ledger_lines WHERE need_id = $1", id)
	w.done(Concur(ctx, w.db, of(access.Mission, "sta_ken"), id, w.version(id), true))
	w.want("25000", "SELECT round(sum(amount)) FROM ledger_lines WHERE need_id = $1 AND state_id = 'sta_ken'", id)
	w.done(ask("", StateShare{"sta_bdi", "75.0"}, StateShare{"sta_ken", "25.00"})) // the same again
	w.want("sta_bdi CONCURRED 75, sta_ken CONCURRED 25", "SELECT $1::text", strings.NewReplacer("75.0", "75", "25.00", "25").Replace(rows()))
	w.done(Concur(ctx, w.db, kenya, id, w.version(id), false))
	w.want("0", "SELECT count(*) FROM ledger_lines WHERE need_id = $1 AND state_id = 'sta_ken'", id)
	w.done(ask("", StateShare{"sta_bdi", ""})) // Kenya disappears
	w.want("sta_bdi CONCURRED", "SELECT $1::text", rows())
	if code := refused(Concur(ctx, w.db, kenya, id, w.version(id), true)); code != fault.Forbidden {
		t.Error(code)
	}
	w.want("opened concurrence_asked concurred concurrence_asked concurred declined", "SELECT $1::text", w.notices(id))
	w.verify()
}

func TestANeedOfARegionalOrganisation(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.ReportID = ""
	id := w.done(Draft(ctx, w.db, union, in, "")).Need
	w.want("org_union", "SELECT concat(state_id, owner_id) FROM needs WHERE id = $1", id)
	if got := w.problems(Open(ctx, w.db, union, id, 1)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.done(AskConcurrence(ctx, w.db, union, id, 1, []StateShare{{"sta_bdi", ""}, {"sta_ken", ""}}, "reg_014"))
	w.done(Concur(ctx, w.db, kenya, id, 2, false))
	if got := w.problems(Open(ctx, w.db, union, id, 3)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.done(Concur(ctx, w.db, focal, id, 3, true))
	in.ReportID = "rep_1"
	w.done(Save(ctx, w.db, union, id, 4, in))
	w.done(Open(ctx, w.db, union, id, 5))
	w.want("reg_014", "SELECT string_agg(DISTINCT coalesce(state_id, region_id), ' ') FROM ledger_lines WHERE need_id = $1", id)
	if got := w.problems(AskConcurrence(ctx, w.db, union, id, 6, []StateShare{{"sta_ken", ""}}, "")); got != "states:last_concurs " {
		t.Error(got)
	}
	if code := refused(DeclareMet(ctx, w.db, union, id, 6, "")); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(DeclareMet(ctx, w.db, kenya, id, 6, "")); code != fault.Forbidden {
		t.Error("a State that declined:", code)
	}
	// nobody asks for what is open and has no State that concurs
	if got := w.problems(Concur(ctx, w.db, focal, id, 6, false)); got != "concurs:last_concurs " {
		t.Error(got)
	}
	w.want("CONCURRED 6", "SELECT concurrence || ' ' || n.version FROM need_states s JOIN needs n ON n.id = s.need_id WHERE s.state_id = 'sta_bdi'")
	w.done(DeclareMet(ctx, w.db, focal, id, 6, "All of it."))
	w.want("concurrence_asked declined concurred opened met", "SELECT $1::text", w.notices(id))
	w.verify()
}

func TestNationalReports(t *testing.T) {
	w := newWorld(t)
	good := Report{Year: 2026, Language: "fr", SubmittedOn: "2026-03-01", URL: "https://example.org/r?a=1#b"}
	add := func(by store.By, in Report) (string, error) {
		r, err := AddNationalReport(t.Context(), w.db, by, in)
		return w.problems(Outcome{Problems: r.Problems}, nil), err
	}
	if got, err := add(editor, good); got != "" || err != nil {
		t.Fatal(got, err)
	}
	w.want("sta_bdi fr 2026-03-01", "SELECT concat_ws(' ', state_id, language, submitted_on) FROM national_reports WHERE year = 2026")
	for want, change := range map[string]func(*Report){
		"year:report_exists ":       func(*Report) {},
		"year:report_year ":         func(r *Report) { r.Year = 2027 },
		"submittedOn:date ":         func(r *Report) { r.SubmittedOn = "2026-02-30" },
		"submittedOn:submitted ":    func(r *Report) { r.SubmittedOn = "2026-11-24" },
		"url:url ":                  func(r *Report) { r.URL = "http://example.org" },
		"url:characters url:url ":   func(r *Report) { r.URL = "https://example.org/\u202e" + "\x7f" },
		"url:one_line url:url ":     func(r *Report) { r.URL = "https://example.org/\n" },
		"url:too_long ":             func(r *Report) { r.URL = "https://example.org/" + strings.Repeat("x", 2000) },
		"year:report_year url:url ": func(r *Report) { r.Year, r.URL = 1999, "https://user:password@example.org/" },
	} {
		in := good
		change(&in)
		if got, err := add(editor, in); got != want || err != nil {
			t.Errorf("%q %v, want %q", got, err, want)
		}
	}
	for _, by := range []store.By{of(access.Partner, "org_other"), of(access.Public), kenya} {
		in := good
		in.StateID = "sta_bdi"
		if _, err := add(by, in); err == nil {
			t.Error(by.Role, "added a report of Burundi")
		}
	}
	if got, err := add(unit, good); got != "stateID:state_unknown " || err != nil {
		t.Error(got, err)
	}
	good.StateID = "sta_rwa"
	if got, err := add(unit, good); got != "" || err != nil {
		t.Error(got, err)
	}
	w.verify()
}

func TestRemoveDocument(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened(func(in *Input) { in.DetailsAudience = "SECRETARIAT" })
	w.document("doc_1", id)
	if code := refused(RemoveDocument(ctx, w.db, stranger, "doc_1")); code != fault.NotFound {
		t.Error("a document that the viewer does not see:", code)
	}
	if code := refused(RemoveDocument(ctx, w.db, unit, "doc_1")); code != fault.Forbidden {
		t.Error(code)
	}
	if code := refused(RemoveDocument(ctx, w.db, focal, "doc_2")); code != fault.NotFound {
		t.Error(code)
	}
	if o := w.done(RemoveDocument(ctx, w.db, focal, "doc_1")); o.Need != id {
		t.Error(o)
	}
	w.want("0", "SELECT count(*) FROM documents")
	w.want("2", "SELECT version FROM needs")
}

func TestNewRates(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	const all = "SELECT string_agg(concat_ws(' ', id, cost_usd, version), ', ' ORDER BY id) FROM needs"
	begun := func(in *Input) { in.CostCurrency, in.StartDate = "EUR", "2024-01-01" }
	w.opened(begun)
	w.opened(begun)
	w.opened(func(in *Input) { in.CostAmount, in.CostCurrency = "", "" })
	right := w.one(all)
	w.exec("UPDATE needs SET cost_usd = NULL")
	if err := store.Write(ctx, w.db, func(tx *store.Tx) error { return NewRates(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
	w.want(right, all) // nobody changed a need, so no version rose
}

// The dollars are those of the year in which a need begins, else of that in which it was opened, else begun to be
// written: whatever wrote the need last, and after new rates as before.
func TestTheYearOfTheDollars(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	in := whole()
	in.CostCurrency, in.StartDate = "EUR", ""
	dollars := func(id string, year int) {
		t.Helper()
		want, _, ok := money.Convert(decimal.RequireFromString(in.CostAmount), "EUR", year, money.Published(tables))
		if !ok {
			t.Fatal("no rate of", year)
		}
		w.want(want.StringFixed(2), "SELECT cost_usd FROM needs WHERE id = $1", id)
		if err := store.Write(ctx, w.db, func(tx *store.Tx) error { return NewRates(ctx, tx) }); err != nil {
			t.Fatal(err)
		}
		w.want(want.StringFixed(2), "SELECT cost_usd FROM needs WHERE id = $1", id)
	}
	by := focal
	by.At = time.Date(2019, 12, 31, 23, 59, 0, 0, time.UTC)
	id := w.done(Draft(ctx, w.db, by, in, "")).Need
	dollars(id, 2019)
	by.At = by.At.AddDate(1, 0, 0)
	w.done(Save(ctx, w.db, by, id, 1, in))
	dollars(id, 2019)
	by.At = by.At.AddDate(1, 0, 0)
	w.done(Open(ctx, w.db, by, id, 2))
	dollars(id, 2021)
	in.StartDate = "2022-03-01"
	w.done(Save(ctx, w.db, by, id, 3, in))
	dollars(id, 2022)
	w.verify()
}

// A need has one party. Were there one without, nothing would fail but what names it.
func TestANeedWithoutAParty(t *testing.T) {
	w := newWorld(t)
	for _, both := range []string{"NULL, NULL", "'sta_bdi', 'org_union'"} {
		_, err := w.db.Exec(`INSERT INTO needs (id, created_at, updated_at, state_id, owner_id, title, summary, quantity, site, baseline, upkeep,
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

// Donors are told when they could not be shown a need before, whoever was on the list.
func TestDonorsThatComeToSee(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.NamedDonors, in.DetailsAudience = []string{"dnr_1"}, "PUBLIC"
	const told = `SELECT count(*) FROM outbox o, jsonb_array_elements(payload->'To') t WHERE payload->>'Row' = $1 AND t->>'Organisation' = 'org_donor'`
	id := w.opened(func(i *Input) { *i = in })
	w.want("0", told, id)
	for _, c := range []struct{ audience, details, told string }{
		{"STATES", "STATES", "0"}, {"NAMED", "NAMED", "1"}, {"NAMED", "SECRETARIAT", "1"}, {"STATES", "NAMED", "1"},
		{"SECRETARIAT", "SECRETARIAT", "1"}, {"NAMED", "NAMED", "2"},
	} {
		in.Audience, in.DetailsAudience = c.audience, c.details
		w.done(Save(ctx, w.db, focal, id, w.version(id), in))
		w.want(c.told, told, id)
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
	asked := w.done(Draft(ctx, w.db, union, in, "")).Need
	for id, by := range map[string]store.By{led: focal, asked: union} {
		w.done(AskConcurrence(ctx, w.db, by, id, w.version(id), both, ""))
		w.done(Concur(ctx, w.db, kenya, id, w.version(id), true))
	}
	w.done(Open(ctx, w.db, union, asked, w.version(asked)))
	if err := Tick(ctx, w.db, noon.AddDate(1, 0, 0)); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{led: "sta_bdi", asked: "sta_ken"} {
		w.want(want, `SELECT string_agg(t->>'State', ' ') FROM outbox, jsonb_array_elements(payload->'To') t
			WHERE payload->>'Row' = $1 AND payload->>'Key' = 'requesting.was_it_met'`, id)
	}
	if code := refused(DeclareMet(ctx, w.db, kenya, led, w.version(led), "")); code != fault.Forbidden {
		t.Error("a State that joined another's need declares it met:", code)
	}
}

// What expired is opened again if it has what opening demands, and can be mended first. What is over is not confirmed.
func TestOpenAgain(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	in := whole()
	in.EndDate, in.Audience, in.NamedDonors = "2027-06-30", "NAMED", []string{"dnr_1"}
	id := w.opened(func(i *Input) { *i = in })
	later := focal
	later.At = time.Date(2027, 6, 30, 23, 0, 0, 0, time.UTC)
	w.done(Reconfirm(ctx, w.db, later, id, 2))
	later.At = later.At.AddDate(0, 0, 1)
	if got := w.problems(Reconfirm(ctx, w.db, later, id, 3)); got != "endDate:passed " {
		t.Error(got)
	}
	if err := Tick(ctx, w.db, later.At.AddDate(2, 0, 0)); err != nil {
		t.Fatal(err)
	}
	if got := w.problems(Reopen(ctx, w.db, later, id, 4)); got != "endDate:ended " {
		t.Error(got)
	}
	w.want("EXPIRED 4", "SELECT concat_ws(' ', stage, version) FROM needs WHERE id = $1", id)
	in.EndDate, in.NamedDonors = "2030-06-30", []string{"dnr_2"}
	w.done(Save(ctx, w.db, later, id, 4, in))
	w.want("opened expired", "SELECT $1::text", w.notices(id))
	w.done(Reopen(ctx, w.db, later, id, 5))
	w.want("opened expired opened", "SELECT $1::text", w.notices(id)) // to whom it is shown since
	w.want("OPEN", "SELECT stage FROM needs WHERE id = $1", id)

	nobody := in
	nobody.ReportID, nobody.Audience = "", "SECRETARIAT"
	id = w.done(Draft(ctx, w.db, union, nobody, "")).Need
	w.exec("UPDATE needs SET stage = 'EXPIRED', opened_at = $2 WHERE id = $1", id, noon)
	if got := w.problems(Reopen(ctx, w.db, union, id, 1)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.verify()
}
