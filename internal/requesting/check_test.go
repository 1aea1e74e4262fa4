package requesting

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/wording"
)

// everything is known that whole names.
func everything(t interface{ Fatal(...any) }) Known {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return Known{Tables: tables, States: []string{"sta_bdi"}, Donors: []string{"dnr_1", "dnr_2"}, ReportOf: "sta_bdi"}
}

// found are problems as field and key; each must be a message whose placeholders have values.
func found(t *testing.T, all []fault.Problem) (short []string) {
	t.Helper()
	for _, p := range all {
		for _, l := range wording.Languages {
			if m := wording.In(p.Key, l, p.Values); strings.Contains(m, "{") {
				t.Errorf("%s in %s: %s", p.Key, l, m)
			}
		}
		_, key, _ := strings.Cut(p.Key, ".")
		short = append(short, p.Field+" "+key)
	}
	return short
}

func TestCheck(t *testing.T) {
	share := func(pairs ...string) (all []checking.ThemeShare) {
		for i := 0; i < len(pairs); i += 2 {
			all = append(all, checking.ThemeShare{Theme: pairs[i], Percentage: pairs[i+1]})
		}
		return all
	}
	for name, c := range map[string]struct {
		change func(*Input)
		want   []string
	}{
		"nothing wrong":    {func(*Input) {}, nil},
		"nothing said":     {func(in *Input) { *in = Input{Language: "en"} }, nil},
		"markup is text":   {func(in *Input) { in.Summary = "<script>alert(1)</script> '; DROP TABLE needs" }, nil},
		"a title of lines": {func(in *Input) { in.Title = "one\ntwo" }, []string{"title one_line"}},
		"a long title":     {func(in *Input) { in.Title = strings.Repeat("ش", 201) }, []string{"title too_long"}},
		"long texts": {func(in *Input) {
			x := strings.Repeat("x", 5001)
			in.Summary, in.Quantity, in.Site, in.Baseline = x, x[:1001], x[:1001], x[:2001]
			in.Agency, in.Upkeep, in.FinancingAfter = x[:201], x[:1001], x[:1001]
		}, []string{"summary too_long", "quantity too_long", "site too_long", "baseline too_long", "agency too_long", "upkeep too_long",
			"financingAfter too_long"}},
		"override": {func(in *Input) { in.Title = "abc\u202edef" }, []string{"title characters"}},

		"two themes":        {func(in *Input) { in.Themes = share("training", "33.333333", "research", "66.666667") }, nil},
		"99.99":             {func(in *Input) { in.Themes = share("training", "49.99", "research", "50") }, []string{"themes percentages_sum"}},
		"none of a theme":   {func(in *Input) { in.Themes = share("training", "100", "research", "0") }, []string{"themes.1.percentage percentage"}},
		"an unknown theme":  {func(in *Input) { in.Themes = share("mines", "100") }, []string{"themes.0.theme theme_unknown"}},
		"a theme twice":     {func(in *Input) { in.Themes = share("training", "50", "training", "50") }, []string{"themes.1.theme theme_twice"}},
		"a flood of themes": {func(in *Input) { in.Themes = slices.Repeat(share("training", "1"), 10_000) }, []string{"themes theme_twice"}},

		"no cost":          {func(in *Input) { in.CostAmount, in.CostCurrency = "", "" }, nil},
		"no currency":      {func(in *Input) { in.CostCurrency = "" }, []string{"costCurrency currency_missing"}},
		"a currency alone": {func(in *Input) { in.CostAmount = "" }, []string{"costAmount cost_missing"}},
		"no such currency": {func(in *Input) { in.CostCurrency = "ABC" }, []string{"costCurrency currency_unknown"}},
		"a negative cost":  {func(in *Input) { in.CostAmount = "-5" }, []string{"costAmount amount_range"}},

		"two years":            {func(in *Input) { in.Yearly = []YearAmount{{2027, "0.50"}, {2028, "100000"}} }, nil},
		"a year before":        {func(in *Input) { in.Yearly = []YearAmount{{2026, "100000.50"}} }, []string{"yearly.0.year year_outside"}},
		"a year twice":         {func(in *Input) { in.Yearly = []YearAmount{{2027, "0.50"}, {2027, "100000"}} }, []string{"yearly.1.year year_twice"}},
		"years of another sum": {func(in *Input) { in.Yearly = []YearAmount{{2027, "0.49"}, {2028, "100000"}} }, []string{"yearly yearly_sum"}},
		"a year of no number":  {func(in *Input) { in.Yearly = []YearAmount{{2027, "half"}, {2028, "100000"}} }, []string{"yearly.0.amount amount"}},
		"years without a cost": {func(in *Input) {
			in.CostAmount, in.CostCurrency, in.Yearly = "", "", []YearAmount{{2027, "1"}}
		}, []string{"costAmount cost_missing"}},
		"years without dates": {func(in *Input) { in.StartDate, in.EndDate, in.Yearly = "", "", []YearAmount{{2100, "100000.50"}} }, nil},
		"a year of no era": {func(in *Input) {
			in.StartDate, in.EndDate, in.Yearly = "", "", []YearAmount{{961963, "100000.50"}}
		}, []string{"yearly.0.year year_outside"}},
		"a flood of years": {func(in *Input) { in.Yearly = slices.Repeat([]YearAmount{{2027, "1"}}, 10_000) }, []string{"yearly year_outside"}},
		"no such day":      {func(in *Input) { in.StartDate = "2027-02-30" }, []string{"startDate date"}},
		"another century":  {func(in *Input) { in.EndDate = "2101-01-01" }, []string{"endDate date_range"}},
		"the wrong way":    {func(in *Input) { in.StartDate, in.EndDate = in.EndDate, in.StartDate }, []string{"endDate end_before_start"}},

		"named donors":           {func(in *Input) { in.Audience, in.NamedDonors = "NAMED", []string{"dnr_1", "dnr_2", "dnr_1"} }, nil},
		"an unknown donor":       {func(in *Input) { in.NamedDonors = []string{"dnr_1", "dnr_9"} }, []string{"namedDonors.1 donor_unknown"}},
		"a flood of donors":      {func(in *Input) { in.NamedDonors = slices.Repeat([]string{"dnr_9"}, 10_000) }, []string{"namedDonors too_many_donors"}},
		"no donors yet":          {func(in *Input) { in.Audience = "NAMED" }, nil},
		"wider details":          {func(in *Input) { in.Audience, in.DetailsAudience = "STATES", "PUBLIC" }, []string{"detailsAudience details_wider"}},
		"narrower details":       {func(in *Input) { in.Audience, in.DetailsAudience = "STATES", "SECRETARIAT" }, nil},
		"a confidential default": {func(in *Input) { in.Audience, in.Themes = "SECRETARIAT", share("destruction", "100") }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			in := whole()
			c.change(&in)
			if got := found(t, Check(in, everything(t))); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
	in, k := whole(), everything(t)
	for _, of := range []string{"", "sta_ken"} { // no such report, and that of another State: the same answer
		k.ReportOf = of
		if got := found(t, Check(in, k)); !slices.Equal(got, []string{"reportID report_unknown"}) {
			t.Errorf("report of %q: %q", of, got)
		}
	}
}

func TestToOpen(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Input)
		want   []string
	}{
		"all":                {func(*Input) {}, nil},
		"no title":           {func(in *Input) { in.Title = " " }, []string{"title title_missing"}},
		"no theme":           {func(in *Input) { in.Themes = nil }, []string{"themes themes_missing"}},
		"over":               {func(in *Input) { in.StartDate, in.EndDate = "2025-01-01", "2026-11-22" }, []string{"endDate ended"}},
		"until today":        {func(in *Input) { in.StartDate, in.EndDate = "2025-01-01", "2026-11-23" }, nil},
		"no donors":          {func(in *Input) { in.Audience = "NAMED" }, []string{"namedDonors donors_missing"}},
		"donors":             {func(in *Input) { in.Audience, in.NamedDonors = "NAMED", []string{"dnr_1"} }, nil},
		"details for nobody": {func(in *Input) { in.Themes[0].Theme = "stockpile-management" }, nil}, // until donors are named
		"details apart":      {func(in *Input) { in.Themes[0].Theme, in.DetailsAudience = "marking-tracing", "SECRETARIAT" }, nil},
		"60 percent": {func(in *Input) {
			in.Quantity, in.Site, in.Baseline, in.Agency, in.Upkeep, in.FinancingAfter = "", "", "", "", "", ""
		}, nil},
		"58 percent": {func(in *Input) {
			in.Quantity, in.Site, in.Baseline, in.Agency, in.Upkeep, in.FinancingAfter, in.ReportID = "", "", "", "", "", "", ""
		}, []string{" incomplete"}},
	} {
		t.Run(name, func(t *testing.T) {
			in := whole()
			c.change(&in)
			if got := found(t, ToOpen(in, day("2026-11-23").Add(17*60*60*1e9))); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// What a change leaves out never widens what is shown.
func TestKeepingAudiences(t *testing.T) {
	for _, c := range []struct{ audience, details, said, saidDetails, want string }{
		{"SECRETARIAT", "SECRETARIAT", "", "", "SECRETARIAT SECRETARIAT"},
		{"PUBLIC", "NAMED", "", "", "PUBLIC NAMED"},
		{"PUBLIC", "PUBLIC", "", "", "PUBLIC PUBLIC"},
		{"PUBLIC", "PUBLIC", "STATES", "", "STATES NAMED"}, // what was wider than the need may be now is asked anew
		{"NAMED", "SECRETARIAT", "PUBLIC", "", "PUBLIC SECRETARIAT"},
		{"PUBLIC", "NAMED", "", "PUBLIC", "PUBLIC PUBLIC"},
	} {
		in := Input{Audience: c.said, DetailsAudience: c.saidDetails}.keeping(&db.Need{Audience: need.Audience(c.audience), DetailsAudience: need.DetailsAudience(c.details)})
		if got := in.audience() + " " + in.detailsAudience(); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

func TestDefaultAudiences(t *testing.T) {
	for _, c := range []struct{ theme, audience, details, want string }{
		{"training", "", "", "NAMED"}, {"training", "STATES", "", "NAMED"}, {"training", "STATES", "STATES", "STATES"}, {"destruction", "", "", "NAMED"},
		{"stockpile-management", "STATES", "", "NAMED"},
		{"marking-tracing", "NAMED", "", "NAMED"}, {"marking-tracing", "SECRETARIAT", "", "SECRETARIAT"}, {"destruction", "PUBLIC", "PUBLIC", "PUBLIC"},
	} {
		in := Input{Themes: []checking.ThemeShare{{Theme: c.theme, Percentage: "100"}}, Audience: c.audience, DetailsAudience: c.details}
		if got := in.detailsAudience(); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

// Whatever arrives, checking ends with messages, and what passes can be stored.
func TestCheckSurvivesAnything(t *testing.T) {
	k := everything(t)
	codes := slices.Sorted(maps.Keys(map[string]bool{"training": true, "ddr": true, "nonsense": true, "": true}))
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`-?[0-9]{0,14}(\.[0-9]{0,3})?`))
	rapid.Check(t, func(t *rapid.T) {
		in := Input{Language: "en", Title: rapid.String().Draw(t, "title"), CostAmount: text.Draw(t, "cost"),
			CostCurrency: rapid.SampledFrom([]string{"", "USD", "EUR", "?"}).Draw(t, "currency"),
			StartDate:    rapid.OneOf(text, rapid.StringMatching(`20[0-9]{2}-[01][0-9]-[0-3][0-9]`)).Draw(t, "start"), EndDate: text.Draw(t, "end")}
		for range rapid.IntRange(0, 4).Draw(t, "themes") {
			in.Themes = append(in.Themes, checking.ThemeShare{Theme: rapid.SampledFrom(codes).Draw(t, "theme"), Percentage: text.Draw(t, "share")})
		}
		for range rapid.IntRange(0, 3).Draw(t, "years") {
			in.Yearly = append(in.Yearly, YearAmount{rapid.IntRange(1990, 2110).Draw(t, "year"), text.Draw(t, "amount")})
		}
		if len(Check(in, k)) > 0 {
			return
		}
		n := said(db.Need{}, in, k.Tables)
		if n.CostAmount != nil && (!n.CostAmount.IsPositive() || n.CostAmount.Exponent() < -2) {
			t.Fatalf("the cost %s", n.CostAmount)
		}
		sum := decimal.Decimal{}
		for _, a := range n.Yearly {
			sum = sum.Add(decimal.RequireFromString(a))
		}
		if len(n.Yearly) > 0 && !sum.Equal(*n.CostAmount) {
			t.Fatalf("the years %v of %s", n.Yearly, n.CostAmount)
		}
	})
}
