package requesting

import (
	"context"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/ent/db/needdonor"
	"entraide/ent/db/needstate"
	"entraide/ent/db/needtheme"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/store"
)

// load reads a need with its themes, the States that ask and the donors it is shown to.
func load(ctx context.Context, tx *store.Tx, id string) (*db.Need, error) {
	return tx.Need.Query().Where(need.ID(id)).
		WithThemes(func(q *db.NeedThemeQuery) { q.Order(needtheme.ByThemeID()) }).
		WithStates(func(q *db.NeedStateQuery) { q.Order(needstate.ByStateID()) }).
		WithNamedDonors(func(q *db.NeedDonorQuery) { q.Order(needdonor.ByDonorID()) }).
		Only(ctx)
}

// inputOf is what a stored need says, in whichever language it says it, as far as its completeness asks.
func inputOf(n *db.Need) Input {
	in := Input{
		Title: checking.Longest(n.Title), Summary: checking.Longest(n.Summary), Quantity: checking.Longest(n.Quantity),
		Site: checking.Longest(n.Site), Baseline: checking.Longest(n.Baseline), Agency: n.Agency,
		Upkeep: checking.Longest(n.Upkeep), FinancingAfter: checking.Longest(n.FinancingAfter),
		StartDate: checking.Written(n.StartDate), EndDate: checking.Written(n.EndDate), Modality: n.Modality, Priority: n.Priority,
		Audience: string(n.Audience), DetailsAudience: string(n.DetailsAudience),
	}
	if n.CostAmount != nil {
		in.CostAmount = n.CostAmount.StringFixed(2)
	}
	if n.ReportID != nil {
		in.ReportID = *n.ReportID
	}
	for _, t := range n.Edges.Themes {
		in.Themes = append(in.Themes, checking.ThemeShare{Theme: t.ThemeID, Percentage: t.Percentage.String()})
	}
	for _, d := range n.Edges.NamedDonors {
		in.NamedDonors = append(in.NamedDonors, d.DonorID)
	}
	return in
}

// isOpen says whether a need asks for help.
func isOpen(n *db.Need) bool { return slices.Contains(access.OpenNeed, string(n.Stage)) }

// asking are the ids of the States that ask, whether they concur or not.
func asking(n *db.Need) (ids []string) {
	for _, s := range n.Edges.States {
		ids = append(ids, s.StateID)
	}
	return ids
}

// concurring are the ids of the States that concur.
func concurring(n *db.Need) (ids []string) {
	for _, s := range n.Edges.States {
		if concurs(s) {
			ids = append(ids, s.StateID)
		}
	}
	return ids
}

// view is a need with what belongs to it, as the audit tells of it.
type view struct {
	*db.Need
	Themes map[string]string `json:"themes"`
	States map[string]string `json:"states"`
	Donors []string          `json:"named_donors"`
}

// viewOf is nil for a need that is not there.
func viewOf(n *db.Need) any {
	if n == nil {
		return nil
	}
	v := view{Need: n, Themes: map[string]string{}, States: map[string]string{}, Donors: []string{}}
	for _, t := range n.Edges.Themes {
		v.Themes[t.ThemeID] = t.Percentage.String()
	}
	for _, s := range n.Edges.States {
		v.States[s.StateID] = string(s.Concurrence)
		if s.Percentage != nil {
			v.States[s.StateID] += " " + s.Percentage.String()
		}
	}
	for _, d := range n.Edges.NamedDonors {
		v.Donors = append(v.Donors, d.DonorID)
	}
	return v
}
