package proposing

import (
	"context"
	"strings"

	"entraide/ent/db"
	"entraide/ent/db/budgetline"
	"entraide/ent/db/consent"
	"entraide/ent/db/needproject"
	"entraide/ent/db/participation"
	"entraide/ent/db/project"
	"entraide/ent/db/projectrecipient"
	"entraide/ent/db/projecttheme"
	"entraide/ent/db/projectversion"
	"entraide/ent/db/result"
	"entraide/internal/checking"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// load reads a project with all that belongs to it but its timeline.
func load(ctx context.Context, tx *store.Tx, id string) (*db.Project, error) {
	return tx.Project.Query().Where(project.ID(id)).
		WithRecipients(func(q *db.ProjectRecipientQuery) {
			q.Order(projectrecipient.ByStateID(), projectrecipient.ByRegionID())
		}).
		WithThemes(func(q *db.ProjectThemeQuery) { q.Order(projecttheme.ByThemeID()) }).
		WithParticipations(func(q *db.ParticipationQuery) {
			q.WithOrganisation().Order(participation.ByRole(), participation.ByOrganisationID())
		}).
		WithBudgetLines(func(q *db.BudgetLineQuery) { q.Order(budgetline.ByPosition()) }).
		WithResults(func(q *db.ResultQuery) { q.Order(result.ByPosition()) }).
		WithNeedLinks(func(q *db.NeedProjectQuery) { q.WithNeed().Order(needproject.ByNeedID()) }).
		WithConsents(func(q *db.ConsentQuery) { q.Order(consent.ByStateID()) }).
		WithVersions(func(q *db.ProjectVersionQuery) { q.Order(projectversion.ByNumber()) }).
		Only(ctx)
}

// needs are the ids of those that a project answers.
func needs(p *db.Project) (ids []string) {
	for _, l := range p.Edges.NeedLinks {
		ids = append(ids, l.NeedID)
	}
	return ids
}

// recipients are the rows of the States that receive.
func recipients(p *db.Project) (rows []*db.ProjectRecipient) {
	for _, r := range p.Edges.Recipients {
		if r.StateID != nil {
			rows = append(rows, r)
		}
	}
	return rows
}

// receives says whether a State is among those that receive.
func receives(p *db.Project, state string) bool {
	for _, r := range recipients(p) {
		if *r.StateID == state {
			return true
		}
	}
	return false
}

// placeOf is the code of a recipient: of a State by ISO 3166, of a region by M49.
func placeOf(r *db.ProjectRecipient, t *reference.Tables) string {
	switch {
	case r.StateID != nil:
		if s, ok := t.StateByID(*r.StateID); ok {
			return s.ISO3
		}
		return *r.StateID
	case r.RegionID != nil:
		return strings.TrimPrefix(*r.RegionID, "reg_")
	}
	return ""
}

// view is a project with what belongs to it, as the audit tells of it.
type view struct {
	*db.Project
	Content  map[string]string `json:"content"`
	Consents map[string]string `json:"consents"`
	Versions map[int]string    `json:"versions"`
	Reached  map[int]string    `json:"reached"`
}

// viewOf is nil for a project that is not there.
func viewOf(p *db.Project) any {
	if p == nil {
		return nil
	}
	v := view{Project: p, Content: map[string]string{}, Consents: map[string]string{}, Versions: map[int]string{}, Reached: map[int]string{}}
	if t, err := reference.Load(); err == nil {
		v.Content = contentOf(p, t)
	}
	for _, c := range p.Edges.Consents {
		v.Consents[c.StateID] = string(c.Kind) + " " + string(c.Stage)
	}
	for _, x := range p.Edges.Versions {
		v.Versions[x.Number] = string(x.Kind) + " " + string(x.Stage)
	}
	for _, r := range p.Edges.Results {
		if r.Actual != nil {
			v.Reached[r.Position] = strings.Join([]string{r.Actual.String(), number(r.Women), number(r.Men)}, " ")
		}
	}
	return v
}

// language is that in which somebody writes.
func (c *change) language() string { return languageOf(c.by) }

func languageOf(by store.By) string {
	if by.Language == "" {
		return "en"
	}
	return by.Language
}

// text checks what somebody says in the language of the request, which must be said, and keeps it.
func (c *change) text(p *checking.Problems, field, missing, s string, most int) map[string]string {
	if !checking.Says(s) {
		p.Add(field, missing)
	}
	p.Text(field, s, most, checking.Lines)
	return map[string]string{c.language(): s}
}
