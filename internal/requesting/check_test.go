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
		short = append(short, p.Field+" "+strings.TrimPrefix(p.Key, "requesting."))
	}
	return short
}

func TestCheck(t *testing.T) {
	share := func(pairs ...string) (all []ThemeShare) {
		for i := 0; i < len(pairs); i += 2 {
			all = append(all, ThemeShare{pairs[i], pairs[i+1]})
		}
		return all
	}
	for name, c := range map[string]struct {
		change func(*Input)
		want   []string
	}{
		"nothing wrong":     {func(*Input) {}, nil},
		"nothing said":      {func(in *Input) { *in = Input{Language: "en"} }, nil},
		"markup is text":    {func(in *Input) { in.Summary = "<script>alert(1)</script> '; DROP TABLE needs" }, nil},
		"joiners are text":  {func(in *Input) { in.Title = "می\u200cخواهیم \u200fنشان\u200e لا\u200dم" }, nil},
		"lines":             {func(in *Input) { in.Summary = "one\r\n\ttwo" }, nil},
		"a title of lines":  {func(in *Input) { in.Title = "one\ntwo" }, []string{"title one_line"}},
		"a long title":      {func(in *Input) { in.Title = strings.Repeat("ش", 201) }, []string{"title too_long"}},
		"the longest title": {func(in *Input) { in.Title = strings.Repeat("ش", 200) }, nil},
		"long texts": {func(in *Input) {
			x := strings.Repeat("x", 5001)
			in.Summary, in.Quantity, in.Site, in.Baseline = x, x[:1001], x[:1001], x[:2001]
			in.Agency, in.Upkeep, in.FinancingAfter = x[:201], x[:1001], x[:1001]
		}, []string{"summary too_long", "quantity too_long", "site too_long", "baseline too_long", "agency too_long", "upkeep too_long",
			"financingAfter too_long"}},
		"NUL":             {func(in *Input) { in.Site = "a\x00b" }, []string{"site characters"}},
		"escape":          {func(in *Input) { in.Site = "\x1b[31m" }, []string{"site characters"}},
		"C1 control":      {func(in *Input) { in.Site = "\u0085" }, []string{"site characters"}},
		"override":        {func(in *Input) { in.Title = "abc\u202edef" }, []string{"title characters"}},
		"isolate":         {func(in *Input) { in.Title = "abc\u2067def" }, []string{"title characters"}},
		"zero width":      {func(in *Input) { in.Agency = "a\u200bb" }, []string{"agency characters"}},
		"byte order mark": {func(in *Input) { in.Upkeep = "\ufeffa" }, []string{"upkeep characters"}},
		"no Unicode":      {func(in *Input) { in.Baseline = "\xff\xfe" }, []string{"baseline characters"}},

		"two themes":      {func(in *Input) { in.Themes = share("training", "33.333333", "research", "66.666667") }, nil},
		"99.99":           {func(in *Input) { in.Themes = share("training", "49.99", "research", "50") }, []string{"themes percentages_sum"}},
		"more than all":   {func(in *Input) { in.Themes = share("training", "60", "research", "60") }, []string{"themes percentages_sum"}},
		"none of a theme": {func(in *Input) { in.Themes = share("training", "100", "research", "0") }, []string{"themes.1.percentage percentage"}},
		"less than none": {func(in *Input) { in.Themes = share("training", "110", "research", "-10") }, []string{
			"themes.0.percentage percentage", "themes.1.percentage percentage"}},
		"a share of no number": {func(in *Input) { in.Themes = share("training", "all") }, []string{"themes.0.percentage percentage"}},
		"an exponent":          {func(in *Input) { in.Themes = share("training", "1e2") }, []string{"themes.0.percentage percentage"}},
		"seven places":         {func(in *Input) { in.Themes = share("training", "99.9999999") }, []string{"themes.0.percentage percentage"}},
		"an unknown theme":     {func(in *Input) { in.Themes = share("mines", "100") }, []string{"themes.0.theme theme_unknown"}},
		"a theme twice":        {func(in *Input) { in.Themes = share("training", "50", "training", "50") }, []string{"themes.1.theme theme_twice"}},
		"a flood of themes":    {func(in *Input) { in.Themes = slices.Repeat(share("training", "1"), 10_000) }, []string{"themes theme_twice"}},

		"no cost":             {func(in *Input) { in.CostAmount, in.CostCurrency = "", "" }, nil},
		"no currency":         {func(in *Input) { in.CostCurrency = "" }, []string{"costCurrency currency_missing"}},
		"a currency alone":    {func(in *Input) { in.CostAmount = "" }, []string{"costAmount cost_missing"}},
		"a new currency":      {func(in *Input) { in.CostCurrency = "VES" }, nil},
		"a small currency":    {func(in *Input) { in.CostCurrency = "bif" }, nil},
		"no such currency":    {func(in *Input) { in.CostCurrency = "ABC" }, []string{"costCurrency currency_unknown"}},
		"no currency at all":  {func(in *Input) { in.CostCurrency = "XXX" }, []string{"costCurrency currency_unknown"}},
		"a sign of currency":  {func(in *Input) { in.CostCurrency = "$" }, []string{"costCurrency currency_unknown"}},
		"one cent":            {func(in *Input) { in.CostAmount = "0.01" }, nil},
		"a million millions":  {func(in *Input) { in.CostAmount = "1000000000000.00" }, nil},
		"a cent too many":     {func(in *Input) { in.CostAmount = "1000000000000.01" }, []string{"costAmount amount_range"}},
		"zero":                {func(in *Input) { in.CostAmount = "0" }, []string{"costAmount amount_range"}},
		"a negative cost":     {func(in *Input) { in.CostAmount = "-5" }, []string{"costAmount amount_range"}},
		"half a cent":         {func(in *Input) { in.CostAmount = "1.005" }, []string{"costAmount amount"}},
		"an absurd exponent":  {func(in *Input) { in.CostAmount = "1e1000000000" }, []string{"costAmount amount"}},
		"NaN":                 {func(in *Input) { in.CostAmount = "NaN" }, []string{"costAmount amount"}},
		"infinity":            {func(in *Input) { in.CostAmount = "Inf" }, []string{"costAmount amount"}},
		"spaces":              {func(in *Input) { in.CostAmount = "1 000" }, []string{"costAmount amount"}},
		"a trailing line":     {func(in *Input) { in.CostAmount = "1000\n" }, []string{"costAmount amount"}},
		"thousands":           {func(in *Input) { in.CostAmount = "1,000" }, []string{"costAmount amount"}},
		"a plus":              {func(in *Input) { in.CostAmount = "+1" }, []string{"costAmount amount"}},
		"no digit before":     {func(in *Input) { in.CostAmount = ".5" }, []string{"costAmount amount"}},
		"Arabic digits":       {func(in *Input) { in.CostAmount = "١٠٠" }, []string{"costAmount amount"}},
		"hexadecimal":         {func(in *Input) { in.CostAmount = "0x10" }, []string{"costAmount amount"}},
		"hundreds of figures": {func(in *Input) { in.CostAmount = strings.Repeat("9", 500) }, []string{"costAmount amount"}},

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
		"a flood of years":      {func(in *Input) { in.Yearly = slices.Repeat([]YearAmount{{2027, "1"}}, 10_000) }, []string{"yearly year_outside"}},
		"no such day":           {func(in *Input) { in.StartDate = "2027-02-30" }, []string{"startDate date"}},
		"a day of another form": {func(in *Input) { in.EndDate = "30/06/2027" }, []string{"endDate date"}},
		"a day with a time":     {func(in *Input) { in.EndDate = "2027-06-30T00:00:00Z" }, []string{"endDate date"}},
		"year 1":                {func(in *Input) { in.StartDate = "0001-01-01" }, []string{"startDate date_range"}},
		"before the PoA":        {func(in *Input) { in.StartDate = "2000-12-31" }, []string{"startDate date_range"}},
		"another century":       {func(in *Input) { in.EndDate = "2101-01-01" }, []string{"endDate date_range"}},
		"the wrong way":         {func(in *Input) { in.StartDate, in.EndDate = in.EndDate, in.StartDate }, []string{"endDate end_before_start"}},
		"one day":               {func(in *Input) { in.EndDate = in.StartDate }, nil},

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
		in := Input{Themes: []ThemeShare{{c.theme, "100"}}, Audience: c.audience, DetailsAudience: c.details}
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
			in.Themes = append(in.Themes, ThemeShare{rapid.SampledFrom(codes).Draw(t, "theme"), text.Draw(t, "share")})
		}
		for range rapid.IntRange(0, 3).Draw(t, "years") {
			in.Yearly = append(in.Yearly, YearAmount{rapid.IntRange(1990, 2110).Draw(t, "year"), text.Draw(t, "amount")})
		}
		if len(Check(in, k)) > 0 {
			return
		}
		n := said(db.Need{}, in, k.Tables)
		if n.CostAmount != nil && (n.CostAmount.GreaterThan(utmost) || n.CostAmount.LessThan(least) || n.CostAmount.Exponent() < -2) {
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
