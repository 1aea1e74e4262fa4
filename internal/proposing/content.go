package proposing

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/internal/checking"
	"entraide/internal/reference"
)

// contentOf is what a proposal says, field by field: the path of each to its text, such as title.fr, recipients.BDI.percentage
// or budget.1.amount. Two versions are compared by it. What is not said is not there.
func contentOf(p *db.Project, t *reference.Tables) map[string]string {
	content := map[string]string{}
	put := func(path, s string) {
		if s != "" {
			content[path] = s
		}
	}
	texts := func(path string, text map[string]string) {
		for lang, s := range text {
			put(path+"."+lang, s)
		}
	}
	texts("title", p.Title)
	texts("summary", p.Summary)
	put("startDate", checking.Written(p.StartDate))
	put("endDate", checking.Written(p.EndDate))
	put("workingLanguages", strings.Join(p.WorkingLanguages, ", "))
	if p.GenderMarker != nil {
		put("genderMarker", strconv.Itoa(*p.GenderMarker))
	}
	if p.BudgetCurrency != nil {
		put("currency", *p.BudgetCurrency)
	}
	for _, l := range p.Edges.NeedLinks {
		put("needs."+l.NeedID+".percentage", l.Share.String())
	}
	for _, r := range p.Edges.Recipients {
		path := "recipients." + placeOf(r, t)
		put(path+".percentage", r.Percentage.String())
		if r.StateID != nil {
			put(path+".hasActivity", strconv.FormatBool(r.HasActivity))
		}
	}
	for _, s := range p.Edges.Themes {
		put("themes."+themeOf(s, t), s.Percentage.String())
	}
	for _, x := range p.Edges.Participations {
		name := x.OrganisationID
		if x.Edges.Organisation != nil {
			name = x.Edges.Organisation.Name
		}
		put(fmt.Sprintf("partners.%s.%s", x.Role, name), name)
	}
	for _, l := range p.Edges.BudgetLines {
		path := fmt.Sprintf("budget.%d", l.Position)
		put(path+".year", strconv.Itoa(l.Year))
		texts(path+".label", l.Label)
		put(path+".amount", l.Amount.StringFixed(2))
	}
	for _, r := range p.Edges.Results {
		path := fmt.Sprintf("results.%d", r.Position)
		texts(path+".title", r.Title)
		texts(path+".indicator", r.Indicator)
		put(path+".countsPeople", strconv.FormatBool(r.CountsPeople))
		put(path+".baseline", number(r.Baseline))
		put(path+".target", number(r.Target))
	}
	return content
}

// themeOf is the code of a theme.
func themeOf(s *db.ProjectTheme, t *reference.Tables) string {
	for _, x := range t.Themes {
		if x.ID == s.ThemeID {
			return x.Code
		}
	}
	return s.ThemeID
}

// number is one as it is written; "" for none.
func number(d *decimal.Decimal) string {
	if d == nil {
		return ""
	}
	return d.String()
}
