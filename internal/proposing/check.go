package proposing

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/organisation"
	"entraide/ent/db/participation"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Known is what must be known beside an input to check it.
type Known struct {
	Tables        *reference.Tables
	Needs         map[string]*db.Need         // those of the named needs that there are for who proposes, with their State
	Organisations map[string]*db.Organisation // those of the named ones that there are
}

// How much a proposal may say.
const (
	mostNeeds, mostPartners, mostLines, mostResults = 100, 100, 100, 30

	mostTitle, mostSummary, mostLabel, mostResult = 200, 5000, 200, 300
)

// known reads what an input is checked against; sees tells which needs who proposes may see.
func known(ctx context.Context, tx *store.Tx, in Input, sees func(access.Row) bool) (k Known, err error) {
	k = Known{Needs: map[string]*db.Need{}, Organisations: map[string]*db.Organisation{}}
	if k.Tables, err = reference.Load(); err != nil {
		return k, err
	}
	if len(in.Needs) <= mostNeeds {
		for _, n := range in.Needs {
			row, err := tx.Facts(ctx, access.Need, n.NeedID)
			if err != nil && (fault.Of(err) == nil || fault.Of(err).Code != fault.NotFound) {
				return k, err
			}
			if err == nil && sees(row) {
				k.Needs[n.NeedID] = &db.Need{ID: n.NeedID, StateID: checking.Optional(strings.Join(row.Parties[access.OwnState], ""))}
			}
		}
	}
	if len(in.Partners) > 0 && len(in.Partners) <= mostPartners {
		ids := make([]string, len(in.Partners))
		for i, x := range in.Partners {
			ids[i] = x.OrganisationID
		}
		there, err := tx.HoldOrganisations(ctx, ids...)
		if err != nil {
			return k, err
		}
		all, err := tx.Organisation.Query().Where(organisation.IDIn(there...)).All(ctx)
		if err != nil {
			return k, err
		}
		for _, o := range all {
			k.Organisations[o.ID] = o
		}
	}
	return k, nil
}

// Check finds the values of an input that are wrong. What is not said yet is no problem: see ToSubmit.
func Check(in Input, k Known) []fault.Problem {
	var p checking.Problems
	p.Text("title", in.Title, mostTitle, checking.OneLine)
	p.Text("summary", in.Summary, mostSummary, checking.Lines)
	checkNeeds(&p, in, k)
	checkRecipients(&p, in, k)
	p.Themes("themes", in.Themes, k.Tables)
	checkPartners(&p, in, k)
	start, end := p.Dates("startDate", in.StartDate, "endDate", in.EndDate)
	checkBudget(&p, in, k, start, end)
	if g := in.GenderMarker; g != nil && (*g < 0 || *g > 2) {
		p.Add("genderMarker", "proposing.gender")
	}
	checkResults(&p, in)
	return p
}

func checkNeeds(p *checking.Problems, in Input, k Known) {
	if len(in.Needs) > mostNeeds {
		p.Add("needs", "proposing.too_many", "most", mostNeeds)
		return
	}
	shares, seen := make([]string, len(in.Needs)), map[string]bool{}
	for i, n := range in.Needs {
		shares[i] = n.Percentage
		switch {
		case k.Needs[n.NeedID] == nil:
			p.Add(fmt.Sprintf("needs.%d.needID", i), "proposing.need_unknown")
		case seen[n.NeedID]:
			p.Add(fmt.Sprintf("needs.%d.needID", i), "proposing.need_twice")
		}
		seen[n.NeedID] = true
	}
	p.PercentagesWithin("needs", shares)
}

// checkRecipients demands States or regions, each once; where a State is named, no region beside it.
func checkRecipients(p *checking.Problems, in Input, k Known) {
	if most := len(k.Tables.States) + len(k.Tables.Regions); len(in.Recipients) > most {
		p.Add("recipients", "proposing.too_many", "most", most)
		return
	}
	shares, seen := make([]string, len(in.Recipients)), map[string]bool{}
	for i, r := range in.Recipients {
		shares[i] = r.Percentage
		field, key := fmt.Sprintf("recipients.%d.", i), r.StateID+" "+r.RegionID
		switch {
		case (r.StateID == "") == (r.RegionID == ""):
			p.Add(field+"stateID", "proposing.state_or_region")
		case seen[key] && r.StateID != "":
			p.Add(field+"stateID", "checking.state_twice")
		case seen[key]:
			p.Add(field+"regionID", "checking.region_twice")
		case r.StateID != "":
			p.Code(field+"stateID", checking.State, r.StateID, k.Tables)
		default:
			p.Code(field+"regionID", checking.Region, r.RegionID, k.Tables)
		}
		seen[key] = true
	}
	p.Percentages("recipients", shares)
}

func checkPartners(p *checking.Problems, in Input, k Known) {
	if len(in.Partners) > mostPartners {
		p.Add("partners", "proposing.too_many", "most", mostPartners)
		return
	}
	seen := map[Partner]bool{}
	for i, x := range in.Partners {
		switch {
		case k.Organisations[x.OrganisationID] == nil:
			p.Add(fmt.Sprintf("partners.%d.organisationID", i), "proposing.organisation_unknown")
		case participation.RoleValidator(x.Role) != nil:
			p.Add(fmt.Sprintf("partners.%d.role", i), "proposing.role_unknown")
		case seen[x]:
			p.Add(fmt.Sprintf("partners.%d.organisationID", i), "proposing.partner_twice")
		}
		seen[x] = true
	}
}

// checkBudget finds lines that cannot be read, do not stand in years within the dates, or are absurd together.
func checkBudget(p *checking.Problems, in Input, k Known, start, end time.Time) {
	p.Currency("currency", in.Currency, len(in.Budget) > 0, k.Tables)
	if len(in.Budget) > mostLines {
		p.Add("budget", "proposing.too_many", "most", mostLines)
		return
	}
	sum, readable := decimal.Decimal{}, len(in.Budget) > 0
	for i, l := range in.Budget {
		field := fmt.Sprintf("budget.%d.", i)
		p.Text(field+"label", l.Label, mostLabel, checking.OneLine)
		if l.Year < start.Year() || l.Year > end.Year() {
			p.Add(field+"year", "proposing.year_outside", "first", start.Year(), "last", end.Year())
		}
		if d := p.Amount(field+"amount", l.Amount); d != nil {
			sum = sum.Add(*d)
		} else {
			readable = false
		}
	}
	if readable {
		p.Amount("budget", sum.String())
	}
}

func checkResults(p *checking.Problems, in Input) {
	if len(in.Results) > mostResults {
		p.Add("results", "proposing.too_many", "most", mostResults)
		return
	}
	for i, r := range in.Results {
		field := fmt.Sprintf("results.%d.", i)
		p.Text(field+"title", r.Title, mostResult, checking.OneLine)
		p.Text(field+"indicator", r.Indicator, mostResult, checking.OneLine)
		checkQuantity(p, field+"baseline", r.Baseline, r.CountsPeople)
		checkQuantity(p, field+"target", r.Target, r.CountsPeople)
	}
}

// utmost is the greatest number of anything.
var utmost = decimal.New(1, 12)

// checkQuantity reads a number of things, or of people, who come in whole numbers; "" is none.
func checkQuantity(p *checking.Problems, field, s string, people bool) *decimal.Decimal {
	if s == "" {
		return nil
	}
	d, ok := checking.Number(s, 2)
	switch {
	case !ok || d.IsNegative() || d.GreaterThan(utmost):
		p.Add(field, "proposing.quantity")
	case people && !d.IsInteger():
		p.Add(field, "proposing.people")
	default:
		return &d
	}
	return nil
}

// ToSubmit finds what a proposal lacks that is to be reviewed, in whichever language it says it.
func ToSubmit(in *db.Project) []fault.Problem {
	var p checking.Problems
	carried := false
	for _, x := range in.Edges.Participations {
		carried = carried || x.Role == participation.RoleIMPLEMENTING || x.Role == participation.RoleACCOUNTABLE
	}
	for _, x := range []struct {
		there bool
		field string
		key   string
	}{
		{checking.Says(checking.Longest(in.Title)), "title", "proposing.title_missing"},
		{checking.Says(checking.Longest(in.Summary)), "summary", "proposing.summary_missing"},
		{len(in.Edges.Recipients) > 0, "recipients", "proposing.recipients_missing"},
		{len(in.Edges.Themes) > 0, "themes", "proposing.themes_missing"},
		{carried, "partners", "proposing.partner_missing"},
		{len(in.Edges.BudgetLines) > 0, "budget", "proposing.budget_missing"},
		{in.StartDate != nil, "startDate", "proposing.start_missing"},
		{in.EndDate != nil, "endDate", "proposing.end_missing"},
		{len(in.Edges.Results) > 0, "results", "proposing.results_missing"},
	} {
		if !x.there {
			p.Add(x.field, x.key)
		}
	}
	if elsewhere(in) {
		p.Add("needs", "proposing.need_elsewhere")
	}
	for i, l := range in.Edges.BudgetLines {
		if !checking.Says(checking.Longest(l.Label)) {
			p.Add(fmt.Sprintf("budget.%d.label", i), "proposing.label_missing")
		}
	}
	for i, r := range in.Edges.Results {
		if !checking.Says(checking.Longest(r.Title)) {
			p.Add(fmt.Sprintf("results.%d.title", i), "proposing.result_missing")
		}
		if !checking.Says(checking.Longest(r.Indicator)) {
			p.Add(fmt.Sprintf("results.%d.indicator", i), "proposing.indicator_missing")
		}
	}
	return p
}

// elsewhere says whether a project answers a need of a State that does not receive: that State would not be asked.
func elsewhere(p *db.Project) bool {
	return slices.ContainsFunc(p.Edges.NeedLinks, func(l *db.NeedProject) bool {
		n := l.Edges.Need
		return n != nil && n.StateID != nil && !receives(p, *n.StateID)
	})
}

// hasEnded says whether the last day of a project has passed.
func hasEnded(p *db.Project, now time.Time) bool {
	return p.EndDate != nil && p.EndDate.Before(now.UTC().Truncate(24*time.Hour))
}
