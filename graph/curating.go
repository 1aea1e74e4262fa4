package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/curating"
	"entraide/internal/read/compile"
	"entraide/internal/store"
)

// matchPayload answers with what a decision on two organisations led to.
func matchPayload(ctx context.Context) func(store.Outcome, error) (*model.OrganisationMatchPayload, error) {
	return func(o store.Outcome, err error) (*model.OrganisationMatchPayload, error) {
		return &model.OrganisationMatchPayload{OrganisationMatch: ref(access.OrganisationMatch, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}

// themesPayload answers with the projects whose themes were confirmed.
func themesPayload(ctx context.Context) func(curating.Themes, error) (*model.ThemesPayload, error) {
	return func(o curating.Themes, err error) (*model.ThemesPayload, error) {
		p := &model.ThemesPayload{Projects: []*compile.Ref{}, Problems: problems(ctx, o.Problems)}
		for _, id := range o.Projects {
			p.Projects = append(p.Projects, ref(access.Project, id))
		}
		return p, stale(ctx, err)
	}
}
