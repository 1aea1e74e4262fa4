package proposing

import (
	"fmt"
	"strings"
	"testing"

	"entraide/ent/db"
	"entraide/ent/db/participation"
	"entraide/internal/checking"
)

func TestCheck(t *testing.T) {
	k := Known{Tables: tables(t), Needs: map[string]*db.Need{"nee_bdi": {}, "nee_ken": {}},
		Organisations: map[string]*db.Organisation{"org_ngo": {}, "org_other": {}}}
	for name, c := range map[string]struct {
		change func(*Input)
		want   string
	}{
		"nothing":          {func(in *Input) { *in = Input{Language: "en"} }, ""},
		"whole":            {func(*Input) {}, ""},
		"markup":           {func(in *Input) { in.Title = "<b onclick='x'>'; DROP TABLE projects" }, ""},
		"hidden":           {func(in *Input) { in.Title = "a\u202eb" }, "title:characters"},
		"long":             {func(in *Input) { in.Summary = strings.Repeat("ش", 5001) }, "summary:too_long"},
		"need unseen":      {func(in *Input) { in.Needs[0].NeedID = "nee_secret" }, "needs.0.needID:need_unknown"},
		"need unknown":     {func(in *Input) { in.Needs[0].NeedID = "nee_none" }, "needs.0.needID:need_unknown"},
		"need twice":       {func(in *Input) { in.Needs[1].NeedID = "nee_bdi" }, "needs.1.needID:need_twice"},
		"needs over":       {func(in *Input) { in.Needs[1].Percentage = "60.000001" }, "needs:percentages_over"},
		"need nothing":     {func(in *Input) { in.Needs[1].Percentage = "0" }, "needs.1.percentage:percentage"},
		"too many needs":   {func(in *Input) { in.Needs = make([]NeedShare, 101) }, "needs:too_many"},
		"recipients under": {func(in *Input) { in.Recipients[0].Percentage = "49.999999" }, "recipients:percentages_sum"},
		"share of words":   {func(in *Input) { in.Recipients[0].Percentage = "half" }, "recipients.0.percentage:percentage"},
		"negative share":   {func(in *Input) { in.Recipients[0].Percentage = "-50" }, "recipients.0.percentage:percentage"},
		"neither":          {func(in *Input) { in.Recipients[0].StateID = "" }, "recipients.0.stateID:state_or_region"},
		"both":             {func(in *Input) { in.Recipients[0].RegionID = "reg_014" }, "recipients.0.stateID:state_or_region"},
		"no State":         {func(in *Input) { in.Recipients[0].StateID = "sta_zzz" }, "recipients.0.stateID:state_unknown"},
		"no region":        {func(in *Input) { in.Recipients[0] = Recipient{RegionID: "reg_zz", Percentage: "50"} }, "recipients.0.regionID:region_unknown"},
		"State twice":      {func(in *Input) { in.Recipients[1].StateID = "sta_bdi" }, "recipients.1.stateID:state_twice"},
		"themes":           {func(in *Input) { in.Themes[0].Percentage = "61" }, "themes:percentages_sum"},
		"theme":            {func(in *Input) { in.Themes[0].Theme = "mines" }, "themes.0.theme:theme_unknown"},
		"partner":          {func(in *Input) { in.Partners[0].OrganisationID = "org_gone" }, "partners.0.organisationID:organisation_unknown"},
		"role":             {func(in *Input) { in.Partners[0].Role = "FRIEND" }, "partners.0.role:role_unknown"},
		"partner twice":    {func(in *Input) { in.Partners = append(in.Partners, in.Partners[0]) }, "partners.2.organisationID:partner_twice"},
		"two roles":        {func(in *Input) { in.Partners = append(in.Partners, Partner{"org_ngo", participation.RoleFUNDING}) }, ""},
		"no currency":      {func(in *Input) { in.Currency = "" }, "currency:currency_missing"},
		"currency":         {func(in *Input) { in.Currency = "ZZZ" }, "currency:currency_unknown"},
		"negative":         {func(in *Input) { in.Budget[0].Amount = "-1" }, "budget.0.amount:amount_range"},
		"absurd":           {func(in *Input) { in.Budget[0].Amount = "1000000000000.01" }, "budget.0.amount:amount_range"},
		"absurd together":  {func(in *Input) { in.Budget[0].Amount, in.Budget[1].Amount = "999999999999", "2" }, "budget:amount_range"},
		"part of a cent":   {func(in *Input) { in.Budget[0].Amount = "1.001" }, "budget.0.amount:amount"},
		"exponent":         {func(in *Input) { in.Budget[0].Amount = "1e400" }, "budget.0.amount:amount"},
		"year":             {func(in *Input) { in.Budget[0].Year = 2026 }, "budget.0.year:year_outside"},
		"lines":            {func(in *Input) { in.Budget = make([]BudgetLine, 101) }, "budget:too_many"},
		"a line of lines":  {func(in *Input) { in.Budget[0].Label = "a\nb" }, "budget.0.label:one_line"},
		"end":              {func(in *Input) { in.EndDate, in.Budget = "2026-12-31", nil }, "endDate:end_before_start"},
		"no such day":      {func(in *Input) { in.EndDate = "2028-02-30" }, "endDate:date"},
		"gender":           {func(in *Input) { in.GenderMarker = new(3) }, "genderMarker:gender"},
		"results":          {func(in *Input) { in.Results = make([]Result, 31) }, "results:too_many"},
		"target":           {func(in *Input) { in.Results[0].Target = "many" }, "results.0.target:quantity"},
		"half a person":    {func(in *Input) { in.Results[1].Target = "0.5" }, "results.1.target:people"},
	} {
		t.Run(name, func(t *testing.T) {
			in := whole()
			c.change(&in)
			var got []string
			for _, p := range Check(in, k) {
				got = append(got, fmt.Sprintf("%s:%s", p.Field, p.Key[strings.Index(p.Key, ".")+1:]))
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

// Texts in other languages stay: those of a list with the line that says the same, or, in a list as long, at its place.
func TestOtherLanguagesStay(t *testing.T) {
	k := Known{Tables: tables(t)}
	p := said(db.Project{}, Input{Language: "en", Budget: []BudgetLine{{2027, "Works", "1"}, {2028, "Training", "2"}}}, k)
	p = said(p, Input{Language: "fr", Budget: []BudgetLine{{2027, "Travaux", "1"}, {2028, "Formation", "2"}}}, k)
	p = said(p, Input{Language: "en", Budget: []BudgetLine{{2027, "Travel", "3"}, {2028, "Training", "2"}, {2027, "Works", "1"}}}, k)
	got := ""
	for _, l := range p.Edges.BudgetLines {
		got += fmt.Sprintf("%s/%s ", l.Label["en"], l.Label["fr"])
	}
	if got != "Travel/ Training/Formation Works/Travaux " || p.BudgetAmount.String() != "6" {
		t.Error(got, p.BudgetAmount)
	}
	if c := contentOf(&p, k.Tables); c["budget.3.label.fr"] != "Travaux" || c["budget.1.amount"] != "3.00" {
		t.Error(c)
	}
	p = said(p, Input{Language: "en", Themes: []checking.ThemeShare{{Theme: "stockpile-management", Percentage: "100"}}}, k)
	if c := contentOf(&p, k.Tables); len(c) != 1 || c["themes.stockpile-management"] != "100" || p.BudgetAmount != nil {
		t.Error(c)
	}
}
