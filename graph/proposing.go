package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/store"
)

// projectPayload answers with what a verb led to.
func projectPayload(ctx context.Context) func(store.Outcome, error) (*model.ProjectPayload, error) {
	return func(o store.Outcome, err error) (*model.ProjectPayload, error) {
		return &model.ProjectPayload{Project: ref(access.Project, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
