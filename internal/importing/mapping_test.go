package importing

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"entraide/internal/coverage"
	"entraide/internal/iati"
	"entraide/internal/pgtest"
)

// read maps one activity.
func read(t *testing.T, text string) *draft {
	t.Helper()
	m, err := newMapper()
	if err != nil {
		t.Fatal(err)
	}
	var d *draft
	if _, err := iati.Read(context.Background(), strings.NewReader(file(text)), iati.Limits{}, func(a *iati.Activity) error { d = m.draft(a); return nil }, func(iati.Problem) {}); err != nil || d == nil {
		t.Fatalf("%v: %s", err, text)
	}
	return d
}

func rulesOf(d *draft) string {
	var all []string
	for _, p := range d.problems {
		all = append(all, string(p.Rule))
	}
	return strings.Join(all, " ")
}

func shares(d *draft) string {
	var all []string
	for _, s := range d.places {
		all = append(all, cmp.Or(s.State, s.Area, s.Region, "unspecified")+" "+s.Percentage.String())
	}
	return strings.Join(all, ", ")
}

// TestPlaces: shares sum to 100, nothing is lost, and what was put right is told.
func TestPlaces(t *testing.T) {
	country := func(code, percentage string) string {
		return fmt.Sprintf(`<recipient-country code="%s" percentage="%s"/>`, code, percentage)
	}
	for _, c := range []struct{ xml, want, rules string }{
		{"", "", ""},
		{`<recipient-country code="BI"/>`, "sta_bdi 100", ""},
		{country("BI", "60") + country("RW", "40"), "sta_bdi 60, sta_rwa 40", ""},
		{country("BI", "50") + country("RW", "50") + country("CD", "100"), "sta_bdi 25, sta_rwa 25, sta_cod 50", "percentages_normalised"},
		{country("BI", "250"), "sta_bdi 100", "percentages_normalised"},
		{country("BI", "0"), "sta_bdi 100", ""},
		{`<recipient-country code="BI"/><recipient-country code="RW"/>`, "sta_bdi 50, sta_rwa 50", "percentages_normalised"},
		{country("BI", "60") + `<recipient-country code="RW"/>`, "sta_bdi 60, sta_rwa 40", ""},
		{country("ZZ", "100"), "unspecified 100", "unknown_country"},
		{country("BI", "30") + country("ZZ", "70"), "sta_bdi 30, unspecified 70", "unknown_country"},
		{country("TW", "100"), "are_tw 100", ""},
		{`<recipient-region code="298" percentage="100"/>`, "reg_298 100", ""},
		{`<recipient-region code="12345" vocabulary="99"/>`, "unspecified 100", "unknown_region"},
		{country("BI", "60") + `<recipient-region code="289" percentage="40"/>`, "sta_bdi 60, reg_289 40", ""},
		{`<recipient-country code="BI"/><recipient-region code="289"/>`, "sta_bdi 100", "region_beside_countries"},
	} {
		d := read(t, activity("A-1", c.xml))
		if got := shares(d); got != c.want || rulesOf(d) != c.rules {
			t.Errorf("%s\n got %s (%s)\nwant %s (%s)", c.xml, got, rulesOf(d), c.want, c.rules)
		}
	}
}

// TestStages: the stage is what the status says, in any version of the standard.
func TestStages(t *testing.T) {
	for status, want := range map[string]string{
		`code="1"`: "PUBLISHED", `code="2"`: "UNDER_WAY", `code="3"`: "COMPLETED", `code="4"`: "COMPLETED", `code="5"`: "CANCELLED", `code="6"`: "SUSPENDED",
		`code="99"`: "UNDER_WAY",
	} {
		text := strings.Replace(activity("A-1"), `code="2"`, status, 1)
		if d := read(t, text); d.stage != want {
			t.Errorf("%s: %s", status, d.stage)
		}
	}
	old := strings.Replace(activity("A-1"), `<activity-status code="2"/>`, `<activity-status>Completion</activity-status>`, 1)
	if d := read(t, old); d.stage != "COMPLETED" {
		t.Errorf("1.0x: %s", d.stage)
	}
	ended := strings.Replace(activity("A-1", `<activity-date type="4" iso-date="2015-01-01"/>`), `<activity-status code="2"/>`, "", 1)
	if d := read(t, ended); d.stage != "COMPLETED" || rulesOf(d) != string(MissingStatus) {
		t.Errorf("ended: %s %s", d.stage, rulesOf(d))
	}
}

// TestBudgets: one sum in one currency, revised before original, each year at its rate.
func TestBudgets(t *testing.T) {
	b := func(kind, year, currency, value string) string {
		return fmt.Sprintf(`<budget type="%s"><period-start iso-date="%s-01-01"/><period-end iso-date="%[2]s-12-31"/><value value-date="%[2]s-01-01" currency="%s">%s</value></budget>`, kind, year, currency, value)
	}
	m, _ := newMapper()
	eur, _ := m.rates("EUR", 2010)
	for _, c := range []struct{ xml, amount, currency, usd, rules string }{
		{"", "", "", "", ""},
		{b("1", "2010", "USD", "10.005") + b("1", "2011", "USD", "20"), "30.01", "USD", "30.01", ""},
		{b("1", "2010", "USD", "10") + b("2", "2010", "USD", "15") + b("1", "2011", "USD", "20"), "35", "USD", "35", ""},
		{b("1", "2010", "EUR", "100") + b("1", "2010", "USD", "20"), "", "", "", "budget_in_several_currencies"},
		{b("1", "2010", "ZZZ", "100"), "100", "ZZZ", "", ""},
		{b("1", "2010", "USD", "9999999999999999") + b("1", "2011", "USD", "9"), "", "", "", "budget_out_of_range"},
	} {
		d := read(t, activity("A-1", c.xml))
		amount, usd := "", ""
		if d.budget.amount != nil {
			amount = d.budget.amount.String()
		}
		if d.budget.usd != nil {
			usd = d.budget.usd.String()
		}
		if amount != c.amount || d.budget.currency != c.currency || usd != c.usd || rulesOf(d) != c.rules {
			t.Errorf("%s\n got %s %s %s %s", c.xml, amount, d.budget.currency, usd, rulesOf(d))
		}
	}
	d := read(t, activity("A-1", b("1", "2010", "EUR", "100")))
	if want := d.budget.amount.DivRound(eur.UnitsPerUSD, 2); d.budget.usd == nil || !d.budget.usd.Equal(want) {
		t.Errorf("euros of 2010: %v, not %s", d.budget.usd, want)
	}
}

// TestTransactions: amounts to the cent, rates of the year of value, what cannot be kept is told and still summed.
func TestTransactions(t *testing.T) {
	d := read(t, activity("A-1",
		`<transaction><transaction-type code="2"/><transaction-date iso-date="2011-03-04"/><value currency="EUR" value-date="2010-12-31">100.455</value></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="2011-03-04"/><value>-5</value><recipient-country code="RW"/></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="961963"/><value>5</value></transaction>`,
		`<transaction><transaction-type code="zz"/><transaction-date iso-date="2011-03-04"/><value>7</value></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="2011-03-04"/><value>9999999999999999.999</value></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="2011-03-04"/><value currency="KWD">9999999999999999</value></transaction>`,
	))
	if len(d.transactions) != 4 || d.rounded != 1 || rulesOf(d) != "unknown_transaction_type amount_out_of_range" {
		t.Fatalf("%d kept, %d rounded, %s", len(d.transactions), d.rounded, rulesOf(d))
	}
	euro, negative, undated, huge := d.transactions[0], d.transactions[1], d.transactions[2], d.transactions[3]
	if euro.amount.String() != "100.46" || euro.rate.Year != 2010 || euro.usd == nil || !euro.usd.Equal(euro.amount.DivRound(euro.rate.UnitsPerUSD, 2)) || euro.rate.Source == "" {
		t.Errorf("%+v", euro)
	}
	if negative.amount.String() != "-5" || len(negative.places) != 1 || negative.places[0].State != "sta_rwa" || negative.position != 2 {
		t.Errorf("%+v", negative)
	}
	if undated.date != "" || undated.amount.String() != "5" {
		t.Errorf("%+v", undated)
	}
	if huge.usd != nil { // more dollars than can be kept: unconverted, never cut
		t.Errorf("%+v", huge)
	}
	sums := map[string]string{}
	for _, s := range d.totals.sorted() {
		sums[s.Currency+" "+s.Kind] = s.Amount.String()
	}
	if sums["USD UNKNOWN"] != "7" || sums["EUR COMMITMENT"] != "100.455" || sums["USD DISBURSEMENT"] != "9999999999999999.999" {
		t.Errorf("%v", sums)
	}
}

// TestTexts: titles and summaries by language, dates, gender, and the themes with their evidence.
func TestTexts(t *testing.T) {
	d := read(t, strings.Replace(activity("A-1",
		`<description type="2"><narrative>Objectives</narrative></description><description type="1"><narrative xml:lang="fr">Général</narrative></description>`,
		`<activity-date type="1" iso-date="2009-01-01"/><activity-date type="2" iso-date="2010-02-02"/><activity-date type="3" iso-date="2012-01-01"/>`,
		`<policy-marker code="1" vocabulary="1" significance="2"/><sector code="15240" vocabulary="1"/>`),
		`<title><narrative>A-1</narrative></title>`, `<title><narrative>Small arms</narrative><narrative xml:lang="fr">Lutte contre les armes légères</narrative></title>`, 1))
	if d.titles["fr"] != "Lutte contre les armes légères" || d.titles["en"] != "Small arms" || d.summary["en"] != "Objectives" || d.summary["fr"] != "Général" {
		t.Errorf("%v %v", d.titles, d.summary)
	}
	if joined(d.titles) != "Small arms\nLutte contre les armes légères" || d.start != "2010-02-02" || d.end != "2012-01-01" || *d.gender != 2 {
		t.Errorf("%q %s %s %v", joined(d.titles), d.start, d.end, d.gender)
	}
	if len(d.themes) == 0 || len(d.themes[0].evidence) == 0 || d.themes[0].evidence[0].Quote == "" {
		t.Errorf("%+v", d.themes)
	}
}

// TestOwnShares: what a transaction says of its place and sector wins over the activity, in the lines too.
func TestOwnShares(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	imports(t, db, put(t, t.TempDir(), "a.xml", file(
		activity("A-1", burundi, flow(3, "2010-05-01", "100"), flow(3, "2010-06-01", "60", `<recipient-country code="RW"/>`)),
		activity("A-2", flow(3, "2010-06-01", "7", `<recipient-country code="RW"/>`), flow(3, "2010-06-01", "1")),
		activity("A-3", `<recipient-country code="BI" percentage="50"/><recipient-country code="ZZ" percentage="50"/>`, flow(3, "2010-05-01", "0.02")))))
	expect(t, db, " 1.01, sta_bdi 100.01, sta_rwa 67.00", `SELECT string_agg(s || ' ' || d, ', ' ORDER BY s) FROM
		(SELECT coalesce(state_id, ''), sum(disbursed) FROM coverage_sums WHERE lines > 0 GROUP BY 1) x(s, d)`)
	expect(t, db, "2", "SELECT count(*) FROM project_recipients r JOIN projects p ON p.id = r.project_id WHERE iati_identifier = 'A-3'")
}

// TestUnconverted: an amount without currency or rate is kept, without dollars; one without date has no year.
func TestUnconverted(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	imports(t, db, put(t, t.TempDir(), "a.xml", file(strings.Replace(activity("A-1", burundi, flow(3, "2010-05-01", "5"),
		`<transaction><transaction-type code="3"/><value currency=" usd ">6</value></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="0001-01-01"/><value currency="ZZZ">7</value></transaction>`,
		`<transaction><transaction-type code="3"/><transaction-date iso-date="2010-05-01"/><value currency="  ">8</value></transaction>`),
		`default-currency="USD"`, "", 1))))
	expect(t, db, "5.00 2010, 6.00 USD 6.00, 7.00 ZZZ, 8.00 2010", `SELECT string_agg(concat_ws(' ', t.amount, t.currency, t.usd, l.year), ', ' ORDER BY t.amount)
		FROM transactions t JOIN ledger_lines l ON l.transaction_id = t.id`)
}

// FuzzDraft: whatever an activity says, shares sum to 100, amounts can be kept, and nothing panics.
func FuzzDraft(f *testing.F) {
	for _, more := range []string{
		burundi + small + flow(3, "2010-05-01", "100"), `<recipient-country code="BI" percentage="1e9"/><recipient-region code="289" percentage="-1"/>`,
		`<budget><value currency="EUR">1e15</value></budget>`, flow(2, "961963", "9999999999999999.995", `<sector code="15240"/>`), org(1, "x", "…") + org(9, "", ""),
		`<related-activity ref="A-1" type="1"/><policy-marker code="1" significance="2"/>`,
	} {
		f.Add(more)
	}
	m, err := newMapper()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, more string) {
		iati.Read(context.Background(), strings.NewReader(file(activity("A-1", more))), iati.Limits{}, func(a *iati.Activity) error {
			d := m.draft(a)
			sum := decimal.Decimal{}
			for _, s := range d.places {
				sum = sum.Add(s.Percentage)
			}
			if len(d.places) > 0 && !sum.Equal(hundred) {
				t.Errorf("the places sum to %s", sum)
			}
			for _, x := range d.transactions {
				if !coverage.Fits(x.amount) || x.usd != nil && !coverage.Fits(*x.usd) || x.kind == unknownKind {
					t.Errorf("%+v", x)
				}
			}
			return nil
		}, func(iati.Problem) {})
	})
}

// TestPure: equal activities give equal drafts.
func TestPure(t *testing.T) {
	text := activity("A-1", burundi, small, `<sector code="15240"/>`, flow(3, "2010-05-01", "1", `<sector code="11110"/>`), flow(3, "2010-05-01", "1", `<sector code="15240"/>`))
	a, b := read(t, text), read(t, text)
	if !reflect.DeepEqual(a, b) {
		t.Error("two readings of one activity differ")
	}
	if a.transactions[1].themes != nil {
		t.Errorf("a transaction with the themes of its activity says so itself: %v", a.transactions[1].themes)
	}
}

func TestLanguagesAreInTheirShortestCode(t *testing.T) {
	for tag, want := range map[string]string{"": "", "en": "en", "eng": "en", "en-GB": "en", "fra": "fr", "pt-br": "pt", "no language": "no language"} {
		if got := languageOf(tag); got != want {
			t.Errorf("%q: %q, want %q", tag, got, want)
		}
	}
	if got := textOf(iati.Text{"eng": "Second", "en": "First"}); len(got) != 1 || got["en"] != "First" {
		t.Error(got)
	}
}
