package proposing

import (
	"context"
	"maps"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/budgetline"
	"entraide/ent/db/needproject"
	"entraide/ent/db/participation"
	"entraide/ent/db/projectrecipient"
	"entraide/ent/db/projecttheme"
	"entraide/ent/db/result"
	"entraide/ent/schema"
	"entraide/internal/checking"
	"entraide/internal/store"
)

// declared is why a theme is one of a proposal: who proposes says so.
var declared = []schema.ThemeEvidence{{Kind: "DECLARED"}}

// said is the project p, with what belongs to it, once it says what the input says, which was checked. Texts in other
// languages stay.
func said(p db.Project, in Input, k Known) db.Project {
	p.Title, p.Summary = checking.With(p.Title, in.Language, in.Title), checking.With(p.Summary, in.Language, in.Summary)
	p.Titles = checking.Joined(p.Title)
	p.StartDate, p.EndDate, p.GenderMarker = checking.Date(in.StartDate), checking.Date(in.EndDate), in.GenderMarker
	p.WorkingLanguages = checking.Unique(in.WorkingLanguages)
	p.BudgetCurrency, p.BudgetAmount = nil, nil
	if code, ok := checking.Currency(in.Currency, k.Tables); ok {
		p.BudgetCurrency = &code
	}
	p.Edges.NeedLinks = nil
	for _, n := range in.Needs {
		row := &db.NeedProject{NeedID: n.NeedID, Share: decimal.RequireFromString(n.Percentage)}
		row.Edges.Need = k.Needs[n.NeedID]
		p.Edges.NeedLinks = append(p.Edges.NeedLinks, row)
	}
	p.Edges.Recipients = nil
	for _, r := range in.Recipients {
		p.Edges.Recipients = append(p.Edges.Recipients, &db.ProjectRecipient{StateID: checking.Optional(r.StateID), RegionID: checking.Optional(r.RegionID),
			Percentage: decimal.RequireFromString(r.Percentage), HasActivity: r.hasActivity()})
	}
	p.Edges.Themes = nil
	for _, s := range in.Themes {
		theme, _ := k.Tables.ThemeByCode(s.Theme)
		p.Edges.Themes = append(p.Edges.Themes, &db.ProjectTheme{ThemeID: theme.ID, Percentage: decimal.RequireFromString(s.Percentage), Evidence: declared})
	}
	p.Edges.Participations = nil
	for _, x := range in.Partners {
		row := &db.Participation{OrganisationID: x.OrganisationID, Role: x.Role}
		row.Edges.Organisation = k.Organisations[x.OrganisationID]
		p.Edges.Participations = append(p.Edges.Participations, row)
	}
	p.Edges.BudgetLines, p.BudgetAmount = budgetOf(p.Edges.BudgetLines, in)
	p.Edges.Results = resultsOf(p.Edges.Results, in)
	return p
}

// hasActivity says whether there is activity in the country.
func (r Recipient) hasActivity() bool { return r.HasActivity == nil || *r.HasActivity }

// budgetOf are the lines of the budget, and their sum; nil for no lines.
func budgetOf(were []*db.BudgetLine, in Input) (lines []*db.BudgetLine, sum *decimal.Decimal) {
	labels := make([]map[string]string, len(were))
	for i, l := range were {
		labels[i] = l.Label
	}
	for i, l := range in.Budget {
		amount := decimal.RequireFromString(l.Amount)
		lines = append(lines, &db.BudgetLine{Position: i + 1, Year: l.Year, Amount: amount,
			Label: listed(labels, in.Language, l.Label, i, len(in.Budget))})
		if sum == nil {
			sum = &decimal.Decimal{}
		}
		*sum = sum.Add(amount)
	}
	return lines, sum
}

// resultsOf are the results that are wanted.
func resultsOf(were []*db.Result, in Input) (rows []*db.Result) {
	titles, indicators := make([]map[string]string, len(were)), make([]map[string]string, len(were))
	for i, r := range were {
		titles[i], indicators[i] = r.Title, r.Indicator
	}
	for i, r := range in.Results {
		row := &db.Result{Position: i + 1, CountsPeople: r.CountsPeople,
			Title:     listed(titles, in.Language, r.Title, i, len(in.Results)),
			Indicator: listed(indicators, in.Language, r.Indicator, i, len(in.Results))}
		for _, x := range []struct {
			s    string
			into **decimal.Decimal
		}{{r.Baseline, &row.Baseline}, {r.Target, &row.Target}} {
			if d, ok := checking.Number(x.s, 2); ok {
				*x.into = &d
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// listed is a text of a list once it was written anew in one language. It is known again by saying the same in that
// language, wherever it went; else, in a list of the same length, by its place.
func listed(were []map[string]string, lang, s string, place, length int) map[string]string {
	for _, w := range were {
		if checking.Says(s) && w[lang] == s {
			return maps.Clone(w)
		}
	}
	if len(were) == length {
		return checking.With(were[place], lang, s)
	}
	return checking.With(nil, lang, s)
}

// write replaces what belongs to a project by what it says.
func write(ctx context.Context, tx *store.Tx, p *db.Project) error {
	if err := wipe(ctx, tx, p.ID); err != nil {
		return err
	}
	for _, l := range p.Edges.NeedLinks {
		if err := tx.NeedProject.Create().SetProjectID(p.ID).SetNeedID(l.NeedID).SetShare(l.Share).Exec(ctx); err != nil {
			return err
		}
	}
	for _, r := range p.Edges.Recipients {
		c := tx.ProjectRecipient.Create().SetProjectID(p.ID).SetNillableStateID(r.StateID).SetNillableRegionID(r.RegionID)
		if err := c.SetPercentage(r.Percentage).SetHasActivity(r.HasActivity).Exec(ctx); err != nil {
			return err
		}
	}
	for _, s := range p.Edges.Themes { // who proposes says what it is about: that is not for rules to suggest
		c := tx.ProjectTheme.Create().SetProjectID(p.ID).SetThemeID(s.ThemeID).SetPercentage(s.Percentage).SetCertainty(projecttheme.CertaintyCONFIRMED)
		if err := c.SetEvidence(s.Evidence).Exec(ctx); err != nil {
			return err
		}
	}
	for _, x := range p.Edges.Participations {
		if err := tx.Participation.Create().SetProjectID(p.ID).SetOrganisationID(x.OrganisationID).SetRole(x.Role).Exec(ctx); err != nil {
			return err
		}
	}
	for _, l := range p.Edges.BudgetLines {
		c := tx.BudgetLine.Create().SetProjectID(p.ID).SetPosition(l.Position).SetYear(l.Year).SetLabel(l.Label).SetAmount(l.Amount)
		if err := c.Exec(ctx); err != nil {
			return err
		}
	}
	for _, r := range p.Edges.Results {
		c := tx.Result.Create().SetProjectID(p.ID).SetPosition(r.Position).SetTitle(r.Title).SetIndicator(r.Indicator).SetCountsPeople(r.CountsPeople)
		checking.Put(r.Baseline, c.Mutation().SetBaseline, c.Mutation().ClearBaseline)
		checking.Put(r.Target, c.Mutation().SetTarget, c.Mutation().ClearTarget)
		if err := c.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// wipe removes what belongs to a project and is written by its proposer.
func wipe(ctx context.Context, tx *store.Tx, id string) error {
	for _, remove := range []func(context.Context) (int, error){
		tx.NeedProject.Delete().Where(needproject.ProjectID(id)).Exec, tx.ProjectRecipient.Delete().Where(projectrecipient.ProjectID(id)).Exec,
		tx.ProjectTheme.Delete().Where(projecttheme.ProjectID(id)).Exec, tx.Participation.Delete().Where(participation.ProjectID(id)).Exec,
		tx.BudgetLine.Delete().Where(budgetline.ProjectID(id)).Exec, tx.Result.Delete().Where(result.ProjectID(id)).Exec,
	} {
		if _, err := remove(ctx); err != nil {
			return err
		}
	}
	return nil
}
