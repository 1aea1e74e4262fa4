package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/proposing"
)

// projectPayload answers with what a verb led to.
func projectPayload(ctx context.Context) func(proposing.Outcome, error) (*model.ProjectPayload, error) {
	return func(o proposing.Outcome, err error) (*model.ProjectPayload, error) {
		return &model.ProjectPayload{Project: ref(access.Project, o.Project), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
