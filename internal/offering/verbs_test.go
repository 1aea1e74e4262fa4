package offering

import (
	"strings"
	"testing"

	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/pgtest"
	"entraide/internal/reference"
	"entraide/internal/store"
)

func TestFromDraftToClosed(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.done(Draft(ctx, w.DB, officer, Input{Language: "fr", Summary: "Pour les armureries.", Modality: new(offer.ModalityFUNDING)}))
	w.Want("DRAFT PUBLIC t DECLARED", "SELECT concat_ws(' ', stage, visibility, envelope_is_private, origin) FROM offers WHERE id = $1", id)
	o, err := Publish(ctx, w.DB, officer, id, 1)
	if got := troubles(o.Problems); err != nil || got != "name:name_missing currency:currency_missing" {
		t.Error(got, err)
	}
	w.Want("", "SELECT string_agg(verb, ' ') FROM audit_entries WHERE verb = 'offering.publish'")
	in := whole(func(in *Input) { in.Visibility, in.IsEnvelopePrivate = "SECRETARIAT_ONLY", new(false) })
	w.done(Save(ctx, w.DB, officer, id, 1, in))
	w.Want(`{"en": "For stores.", "fr": "Pour les armureries."} 1000.50 50000.00 EUR`,
		"SELECT concat_ws(' ', summary, least_amount, most_amount, currency) FROM offers WHERE id = $1", id)
	w.Want("thm_training sta_bdi", `SELECT theme_id || ' ' || state_id FROM offer_themes JOIN offer_states USING (offer_id) WHERE offer_id = $1`, id)
	in.Visibility, in.IsEnvelopePrivate, in.Themes, in.States, in.EnvelopeAmount = "", nil, nil, nil, "" // what is left out is cleared, but these two
	w.done(Save(ctx, w.DB, officer, id, 2, in))
	w.Want("SECRETARIAT_ONLY f  0 0", `SELECT concat(visibility, ' ', envelope_is_private, ' ', envelope_amount, ' ',
		(SELECT count(*) FROM offer_themes), ' ', (SELECT count(*) FROM offer_states)) FROM offers WHERE id = $1`, id)
	if code := refused(Publish(ctx, w.DB, officer, id, 2)); code != fault.StaleVersion {
		t.Error(code)
	}
	w.done(Publish(ctx, w.DB, officer, id, 3))
	w.Want("OPEN 2026-11-23 2026-11-23", "SELECT concat_ws(' ', stage, published_at::date, confirmed_at::date) FROM offers WHERE id = $1", id)
	o, err = Save(ctx, w.DB, officer, id, 4, whole(func(in *Input) { in.Name = " " }, window("2027-01-01", "")))
	if got := troubles(o.Problems); err != nil || got != "name:name_missing opensOn:begun" { // what is published stays fit to be so
		t.Error(got, err)
	}
	w.done(Suspend(ctx, w.DB, officer, id, 4))
	w.done(Resume(ctx, w.DB, later(officer, pgtest.Noon.AddDate(0, 14, 0)), id, 5))
	w.Want("OPEN 2028-01-23", "SELECT concat_ws(' ', stage, confirmed_at::date) FROM offers WHERE id = $1", id)
	w.done(Close(ctx, w.DB, unit, id, 6))
	if got := w.notices(id); got != "offered closed" {
		t.Error(got)
	}
	draft := w.done(Draft(ctx, w.DB, officer, whole()))
	w.done(Discard(ctx, w.DB, officer, draft, 1))
	w.Want("0", "SELECT count(*) FROM offer_themes")
	w.Want("1", "SELECT count(*) FROM donors") // the profile is made once
	w.verify()
}

func TestPublish(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct {
		opens, closes, want string
		yearly              bool
	}{
		{"", "", "OPEN", false}, {"2026-11-23", "", "OPEN", false}, {"2026-11-24", "", "UPCOMING", false}, {"", "2026-11-23", "OPEN", false},
		{"", "2026-11-22", "closesOn:ended", false}, {"2026-12-01", "", "closesOn:yearly_dates", true}, {"", "", "opensOn:yearly_dates closesOn:yearly_dates", true},
		{"2026-12-01", "2027-11-30", "UPCOMING", true},
	} {
		in := whole(window(c.opens, c.closes))
		if c.yearly {
			yearly(&in)
		}
		id := w.done(Draft(t.Context(), w.DB, officer, in))
		o, err := Publish(t.Context(), w.DB, officer, id, 1)
		got := troubles(o.Problems)
		if got == "" {
			got = w.One("SELECT stage FROM offers WHERE id = $1", id)
		}
		if err != nil || got != c.want {
			t.Errorf("%+v: %s %v", c, got, err)
		}
	}
}

// Bad input is told of at its field, and names no amount.
func TestCheck(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*Input){
		"":                                    func(*Input) {},
		"modality:modality_missing":           func(in *Input) { in.Modality = nil },
		"name:too_long":                       func(in *Input) { in.Name = strings.Repeat("x", 201) },
		"name:one_line":                       func(in *Input) { in.Name = "a\nb" },
		"name:characters":                     func(in *Input) { in.Name = "a\u202eb" },
		"summary:too_long":                    func(in *Input) { in.Summary = strings.Repeat("x", 10<<20) },
		"summary:characters":                  func(in *Input) { in.Summary = "a\u200bb" },
		"conditions:characters":               func(in *Input) { in.Conditions = "a\x00b" },
		"themes.0:theme_unknown":              func(in *Input) { in.Themes = []string{"weather"} },
		"themes.1:theme_twice":                func(in *Input) { in.Themes = []string{"training", "training"} },
		"states.0:state_unknown":              func(in *Input) { in.States = []string{"sta_xxx"} },
		"regions.0:region_unknown":            func(in *Input) { in.Regions = []string{"reg_xxx"} },
		"applicantKinds.1:applicants_unknown": func(in *Input) { in.ApplicantKinds = []string{"STATE", "DOG"} },
		"currency:currency_unknown":           func(in *Input) { in.Currency = "ZZZ" },
		"currency:currency_missing":           func(in *Input) { in.Currency = "" },
		"leastAmount:least_over_most":         func(in *Input) { in.LeastAmount = "50000.01" },
		"mostAmount:over_envelope":            func(in *Input) { in.MostAmount = "1000000.01" },
		"leastAmount:over_envelope":           func(in *Input) { in.LeastAmount, in.MostAmount = "1000000.01", "" },
		"envelopeAmount:amount_range":         func(in *Input) { in.EnvelopeAmount = "-5" },
		"mostAmount:amount_range":             func(in *Input) { in.MostAmount = "99999999999999" },
		"leastAmount:amount":                  func(in *Input) { in.LeastAmount = "1e3" },
		"leastMonths:months":                  func(in *Input) { in.LeastMonths = new(0) },
		"mostMonths:months":                   func(in *Input) { in.MostMonths = new(241) },
		"leastMonths:least_over_most_months":  func(in *Input) { in.LeastMonths, in.MostMonths = new(13), new(12) },
		"opensOn:date":                        window("2027-02-29", ""),
		"closesOn:date_range":                 window("", "2101-01-01"),
		"closesOn:end_before_start":           window("2027-03-02", "2027-03-01"),
		"closesOn:over_a_year":                func(in *Input) { yearly(in); window("2027-03-01", "2028-03-01")(in) },
	} {
		problems := Check(whole(change), tables)
		if got := troubles(problems); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		for _, p := range problems {
			for _, v := range p.Values {
				if strings.Contains(v, "1000000") {
					t.Errorf("%s names the envelope: %v", p.Key, p.Values)
				}
			}
		}
	}
	leap := whole(yearly, window("2028-02-29", "2029-02-27"))
	if p := Check(leap, tables); len(p) > 0 {
		t.Error(p)
	}
	leap.ClosesOn = "2029-02-28" // the day on which it would come again
	if got := troubles(Check(leap, tables)); got != "closesOn:over_a_year" {
		t.Error(got)
	}
}

// What is for the secretariat alone, and the envelope, reach nobody else by a notice.
func TestNoticesKeepWhatIsPrivate(t *testing.T) {
	w := newWorld(t)
	id := w.published(func(in *Input) { in.Visibility, in.EnvelopeAmount = "SECRETARIAT_ONLY", "7654321" })
	w.done(Exhaust(t.Context(), w.DB, officer, id, 2))
	w.done(Close(t.Context(), w.DB, officer, id, 3))
	w.Want("0", "SELECT count(*) FROM outbox WHERE payload::text LIKE '%7654321%'")
	w.Want("0", `SELECT count(*) FROM outbox WHERE payload->'To' <> '[{"User": "", "Roles": ["SECRETARIAT"], "State": "", "Organisation": ""}]'`)
	w.Want("2", "SELECT count(*) FROM outbox WHERE payload->>'Noun' = 'Offer'")
}

// One click does what the notice asks for, by whom it was for alone, once.
func TestClick(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	w.Exec("INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'N', 'n@example.org', 'unsub_1')")
	w.Exec(`INSERT INTO memberships (id, created_at, updated_at, user_id, role, organisation_id, stage) VALUES
		('mbr_1', now(), now(), 'usr_1', 'DONOR_OFFICER', 'org_donor', 'ACTIVE')`)
	mine := []access.Viewer{{Role: access.DonorOfficer, Organisations: []string{"org_donor"}, User: "usr_1", Membership: "mbr_1"}}
	by := store.By{At: pgtest.Noon.AddDate(1, 0, 0), Request: "req_1"}
	id := w.published(func(in *Input) { in.Visibility = "SECRETARIAT_ONLY" })
	link := func(act string) notifying.Act {
		token := "act_" + act
		w.Exec("INSERT INTO mail_acts (token_hash, user_id, act, row_id, expires_at) VALUES ($1, 'usr_1', $2, $3, now() + interval '1 day')", store.Hashed(token), act, id)
		a, err := notifying.ActOf(ctx, w.DB, token)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	confirm, reopen := link("reconfirmOffer"), link("reopenOffer")
	if c, err := Click(ctx, w.DB, by, mine, confirm, false); err != nil || c.Done || c.Title[""] != "Safe stores" {
		t.Error(c, err)
	}
	w.Want("2", "SELECT version FROM offers WHERE id = $1", id)
	for range 2 {
		if c, err := Click(ctx, w.DB, by, mine, confirm, true); err != nil || !c.Done {
			t.Error(c, err)
		}
	}
	w.Want("3 2027-11-23", "SELECT concat_ws(' ', version, confirmed_at::date) FROM offers WHERE id = $1", id)
	w.Want("offering.reconfirm mail req_1", "SELECT concat_ws(' ', verb, request_id) FROM audit_entries ORDER BY sequence DESC LIMIT 1")
	for name, a := range map[string]notifying.Act{"it did not expire": reopen, "nothing does this": link("closeOffer"), "the act of a need": link("reconfirm")} {
		if _, err := Click(ctx, w.DB, by, mine, a, true); err == nil || fault.Of(err).Code != fault.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
	if c, err := Click(ctx, w.DB, by, []access.Viewer{rival.Viewer}, confirm, false); err == nil || c.Title != nil {
		t.Error("to another donor:", c)
	}
	w.Exec("UPDATE offers SET stage = 'EXPIRED', closes_on = '2027-01-01'")
	if c, err := Click(ctx, w.DB, by, mine, reopen, true); err != nil || c.Done || troubles(c.Problems) != "closesOn:ended" {
		t.Error(c, err)
	}
	w.Exec("UPDATE offers SET closes_on = NULL")
	if c, err := Click(ctx, w.DB, by, mine, reopen, true); err != nil || !c.Done {
		t.Error(c, err)
	}
	w.Want("OPEN", "SELECT stage FROM offers WHERE id = $1", id)
	w.verify()
}

// Each notice that can be answered by a click leads to an act that there is.
func TestActsOfNotices(t *testing.T) {
	for notice, act := range byClick {
		if acts[act].decide == nil {
			t.Errorf("%s: nothing does %s", notice, act)
		}
	}
}
