package requesting

import (
	"strings"
	"testing"
	"time"

	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

func TestFromDraftToMet(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()

	o := w.done(Draft(ctx, w.DB, editor, Input{Language: "fr", Title: "Machines à marquer"}, ""))
	id := o.Need
	if o.Completeness == nil || o.Completeness.Score != 5 {
		t.Error(o.Completeness)
	}
	w.Want("DRAFT sta_bdi 5 DECLARED", "SELECT concat_ws(' ', stage, state_id, completeness, origin) FROM needs WHERE id = $1", id)
	w.Want("sta_bdi CONCURRED", "SELECT concat_ws(' ', state_id, concurrence) FROM need_states WHERE need_id = $1", id)

	if got := w.problems(Open(ctx, w.DB, focal, id, 1)); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	in := whole()
	in.CostAmount, in.CostCurrency, in.StartDate = "8000", "eur", "2024-02-01"
	in.Yearly = []YearAmount{{2024, "3000.10"}, {2025, "4999.90"}}
	w.done(Save(ctx, w.DB, editor, id, 1, in))
	w.Want("Marking machines\nMachines à marquer", "SELECT titles FROM needs WHERE id = $1", id)
	w.Want("EUR 8000.00 t", "SELECT concat_ws(' ', cost_currency, cost_amount, cost_usd > 8000) FROM needs WHERE id = $1", id)
	w.Want(`{"2024": "3000.10", "2025": "4999.90"}`, "SELECT yearly FROM needs WHERE id = $1", id)
	w.Want("thm_training 100", "SELECT concat_ws(' ', theme_id, percentage) FROM need_themes WHERE need_id = $1", id)
	w.Want("0", "SELECT count(*) FROM ledger_lines")

	// what the need does not say any more, it does not say; other languages stay
	in.Title, in.Yearly, in.Language = "", nil, "en"
	w.done(Save(ctx, w.DB, editor, id, 2, in))
	w.Want(`{"fr": "Machines à marquer"} t`, "SELECT concat_ws(' ', title, yearly IS NULL) FROM needs WHERE id = $1", id)

	if code := refused(Open(ctx, w.DB, focal, id, 2)); code != fault.StaleVersion {
		t.Error(code)
	}
	w.done(Open(ctx, w.DB, focal, id, 3))
	w.Want("OPEN 4 2026-11-23", "SELECT concat_ws(' ', stage, version, opened_at::date) FROM needs WHERE id = $1", id)
	w.Want("opened", "SELECT $1::text", w.notices(id))
	w.Want("true", "SELECT sum(l.usd) = max(n.cost_usd) FROM ledger_lines l JOIN needs n ON n.id = l.need_id WHERE l.measure = 'NEEDED'")
	if code := refused(Open(ctx, w.DB, focal, id, 4)); code != fault.Conflict {
		t.Error(code)
	}

	// what is open stays complete
	if got := w.problems(Save(ctx, w.DB, focal, id, 4, Input{Language: "en", Title: "Less"})); got != "themes:themes_missing :incomplete " {
		t.Error(got)
	}
	w.Want("4", "SELECT version FROM needs WHERE id = $1", id)
	in.Audience = "SECRETARIAT" // and then counts nowhere
	w.done(Save(ctx, w.DB, focal, id, 4, in))
	w.Want("0", "SELECT count(*) FROM ledger_lines")

	french := focal
	french.Language = "fr"
	w.done(DeclarePartlyMet(ctx, w.DB, french, id, 5, "Deux machines sur quatre."))
	w.Want(`PARTLY_MET {"fr": "Deux machines sur quatre."}`, "SELECT concat_ws(' ', stage, closing_note) FROM needs WHERE id = $1", id)
	w.done(DeclareUnmet(ctx, w.DB, focal, id, 6))
	w.done(DeclareMet(ctx, w.DB, focal, id, 7, ""))
	w.Want("MET {}", "SELECT concat_ws(' ', stage, closing_note) FROM needs WHERE id = $1", id)
	w.Want("opened met", "SELECT $1::text", w.notices(id))
	w.Want("draft save save open save declarePartlyMet declareUnmet declareMet",
		"SELECT string_agg(replace(verb, 'requesting.', ''), ' ' ORDER BY sequence) FROM audit_entries WHERE row_id = $1", id)
	w.verify()
}

func TestWhatEndsANeed(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened()
	if got := w.problems(Withdraw(ctx, w.DB, focal, id, 2, " \n")); got != "note:note_missing " {
		t.Error(got)
	}
	if got := w.problems(Close(ctx, w.DB, unit, id, 2, strings.Repeat("x", 2001))); got != "note:too_long " {
		t.Error(got)
	}
	w.done(Withdraw(ctx, w.DB, focal, id, 2, "We have bought them."))
	w.Want("WITHDRAWN", "SELECT stage FROM needs WHERE id = $1", id)
	w.Want("0", "SELECT count(*) FROM ledger_lines")

	closed := w.opened()
	w.done(Close(ctx, w.DB, unit, closed, 2, "A duplicate."))
	w.Want("opened closed", "SELECT $1::text", w.notices(closed))

	draft := w.done(Draft(ctx, w.DB, editor, whole(), "")).Need
	w.document("doc_1", draft)
	w.done(Discard(ctx, w.DB, editor, draft, 1))
	for _, table := range []string{"needs WHERE id", "need_themes WHERE need_id", "need_states WHERE need_id", "documents WHERE need_id"} {
		w.Want("0", "SELECT count(*) FROM "+table+" = $1", draft)
	}
	w.Want("0", "SELECT count(*) FROM document_contents")
	if code := refused(Discard(ctx, w.DB, editor, draft, 1)); code != fault.NotFound {
		t.Error(code)
	}
	w.verify()
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
	w.done(Reconfirm(ctx, w.DB, later, id, 2))
	later.At = later.At.AddDate(0, 0, 1)
	if got := w.problems(Reconfirm(ctx, w.DB, later, id, 3)); got != "endDate:passed " {
		t.Error(got)
	}
	if err := Tick(ctx, w.DB, later.At.AddDate(2, 0, 0)); err != nil {
		t.Fatal(err)
	}
	if got := w.problems(Reopen(ctx, w.DB, later, id, 4)); got != "endDate:ended " {
		t.Error(got)
	}
	w.Want("EXPIRED 4", "SELECT concat_ws(' ', stage, version) FROM needs WHERE id = $1", id)
	in.EndDate, in.NamedDonors = "2030-06-30", []string{"dnr_2"}
	w.done(Save(ctx, w.DB, later, id, 4, in))
	w.Want("opened expired", "SELECT $1::text", w.notices(id))
	w.done(Reopen(ctx, w.DB, later, id, 5))
	w.Want("opened expired opened", "SELECT $1::text", w.notices(id)) // to whom it is shown since
	w.Want("OPEN", "SELECT stage FROM needs WHERE id = $1", id)

	nobody := in
	nobody.ReportID, nobody.Audience = "", "SECRETARIAT"
	id = w.done(Draft(ctx, w.DB, union, nobody, "")).Need
	w.Exec("UPDATE needs SET stage = 'EXPIRED', opened_at = $2 WHERE id = $1", id, pgtest.Noon)
	if got := w.problems(Reopen(ctx, w.DB, union, id, 1)); got != ":nobody_concurs " {
		t.Error(got)
	}
	w.verify()
}
