package curating

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/project"
	"entraide/ent/db/projecttheme"
	"entraide/ent/schema"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// mostConfirmed is how many projects are confirmed at once.
const mostConfirmed = 100

// Themes is what the confirmation of themes led to.
type Themes struct {
	Projects []string        // those that were to be confirmed
	Problems []fault.Problem // what must be mended first; then nothing was written
}

// Troubled says whether something must be mended first: nothing was done then.
func (t Themes) Troubled() bool { return len(t.Problems) > 0 }

// ConfirmThemes confirms the suggested themes of projects as they are: all or none.
func ConfirmThemes(ctx context.Context, pool *sql.DB, by store.By, all []Confirmed) (Themes, error) {
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Themes, error) {
		if p := countable(all); len(p) > 0 {
			return Themes{Problems: p}, nil
		}
		ids := make([]string, len(all))
		for i, c := range all {
			ids[i] = c.ID
		}
		if err := coverage.Lock(ctx, tx, ids, nil); err != nil {
			return Themes{}, err
		}
		rows, before := make([]access.Row, len(all)), make([]*db.Project, len(all))
		var p checking.Problems
		for i, c := range all {
			var err error
			if rows[i], err = tx.Authorised(ctx, by, "assignThemes", access.Project, c.ID, c.Version); err != nil {
				if fault.Of(err).Code == fault.StaleVersion { // the answer carries those that may be seen as they are now
					return Themes{Projects: ids[:i+1]}, err
				}
				return Themes{}, err
			}
			if before[i], err = themed(ctx, tx, c.ID); err != nil {
				return Themes{}, err
			}
			if !slices.ContainsFunc(before[i].Edges.Themes, suggested) {
				p.Add(fmt.Sprintf("projects.%d.id", i), "curating.nothing_suggested")
			}
		}
		if len(p) > 0 {
			return Themes{Projects: ids, Problems: p}, nil
		}
		err := tx.ProjectTheme.Update().Where(projecttheme.ProjectIDIn(ids...), projecttheme.CertaintyEQ(projecttheme.CertaintySUGGESTED)).
			SetCertainty(projecttheme.CertaintyCONFIRMED).AddVersion(1).Exec(ctx)
		if err != nil {
			return Themes{}, err
		}
		return Themes{Projects: ids}, themesDecided(ctx, tx, by, "curating.confirmThemes", rows, before)
	})
}

// countable finds a list that is empty, too long, or names a project twice.
func countable(all []Confirmed) (p checking.Problems) {
	if len(all) == 0 {
		p.Add("projects", "curating.projects_missing")
	}
	if len(all) > mostConfirmed {
		p.Add("projects", "curating.too_many_projects", "count", len(all), "most", mostConfirmed)
		return p
	}
	seen := map[string]bool{}
	for i, c := range all {
		if seen[c.ID] {
			p.Add(fmt.Sprintf("projects.%d.id", i), "curating.project_twice")
		}
		seen[c.ID] = true
	}
	return p
}

// AssignThemes assigns the themes of a project, confirmed, in place of those that it had. A theme that stays keeps its
// evidence.
func AssignThemes(ctx context.Context, pool *sql.DB, by store.By, id string, version int, themes []checking.ThemeShare) (store.Outcome, error) {
	t, err := reference.Load()
	if err != nil {
		return store.Outcome{}, err
	}
	return store.Once(ctx, pool, by, func(tx *store.Tx) (store.Outcome, error) {
		if err := coverage.Lock(ctx, tx, []string{id}, nil); err != nil {
			return store.Outcome{}, err
		}
		row, err := tx.Authorised(ctx, by, "assignThemes", access.Project, id, version)
		if err != nil {
			return store.Outcome{Row: id}, err
		}
		if len(themes) == 0 {
			return trouble(id, "themes", "themes_missing", nil), nil
		}
		var p checking.Problems
		if p.Themes("themes", themes, t); len(p) > 0 {
			return store.Outcome{Row: id, Problems: p}, nil
		}
		before, err := themed(ctx, tx, id)
		if err != nil {
			return store.Outcome{}, err
		}
		evidence := map[string][]schema.ThemeEvidence{}
		for _, h := range before.Edges.Themes {
			evidence[h.ThemeID] = h.Evidence
		}
		if _, err := tx.ProjectTheme.Delete().Where(projecttheme.ProjectID(id)).Exec(ctx); err != nil {
			return store.Outcome{}, err
		}
		for _, s := range themes {
			theme, _ := t.ThemeByCode(s.Theme)
			percentage, _ := checking.Percentage(s.Percentage)
			why := evidence[theme.ID]
			if len(why) == 0 {
				why = []schema.ThemeEvidence{{Kind: "DECLARED"}}
			}
			err := tx.ProjectTheme.Create().SetCreatedAt(by.At).SetProjectID(id).SetThemeID(theme.ID).SetPercentage(percentage).
				SetCertainty(projecttheme.CertaintyCONFIRMED).SetEvidence(why).Exec(ctx)
			if err != nil {
				return store.Outcome{}, err
			}
		}
		return store.Outcome{Row: id}, themesDecided(ctx, tx, by, "curating.assignThemes", []access.Row{row}, []*db.Project{before})
	})
}

// themesDecided brings what follows from the themes of projects in line, and records what was done to each.
func themesDecided(ctx context.Context, tx *store.Tx, by store.By, verb string, rows []access.Row, before []*db.Project) error {
	var ids []string
	for _, r := range rows {
		ids = append(ids, r.ID)
	}
	if err := tx.Project.Update().Where(project.IDIn(ids...)).AddVersion(1).Exec(ctx); err != nil {
		return err
	}
	if err := coverage.RewriteProjects(ctx, tx, ids); err != nil {
		return err
	}
	after := make([]*db.Project, len(ids))
	for i, id := range ids {
		var err error
		if after[i], err = themed(ctx, tx, id); err != nil {
			return err
		}
	}
	for i, r := range rows {
		if err := audit.Record(ctx, tx, by, verb, r, view(before[i]), view(after[i])); err != nil {
			return err
		}
	}
	return nil
}

// themed is a project with its themes, in order.
func themed(ctx context.Context, tx *store.Tx, id string) (*db.Project, error) {
	return tx.Project.Query().Where(project.ID(id)).WithThemes(func(q *db.ProjectThemeQuery) { q.Order(projecttheme.ByThemeID()) }).Only(ctx)
}

func suggested(t *db.ProjectTheme) bool { return t.Certainty == projecttheme.CertaintySUGGESTED }

// view is what the audit holds of a project whose themes are decided.
func view(p *db.Project) any {
	type share struct {
		Theme      string `json:"theme"`
		Percentage string `json:"percentage"`
		Certainty  string `json:"certainty"`
	}
	v := struct {
		Stage  string  `json:"stage"`
		Themes []share `json:"themes"`
	}{Stage: string(p.Stage)}
	for _, t := range p.Edges.Themes {
		v.Themes = append(v.Themes, share{t.ThemeID, t.Percentage.String(), string(t.Certainty)})
	}
	return v
}
