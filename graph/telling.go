package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/telling"
)

// experiencePayload answers with what a verb led to.
func experiencePayload(ctx context.Context) func(telling.Outcome, error) (*model.ExperiencePayload, error) {
	return func(o telling.Outcome, err error) (*model.ExperiencePayload, error) {
		return &model.ExperiencePayload{Experience: ref(access.Experience, o.Experience), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}

// commentPayload answers with what a verb about a comment led to.
func commentPayload(ctx context.Context) func(telling.Said, error) (*model.CommentPayload, error) {
	return func(s telling.Said, err error) (*model.CommentPayload, error) {
		return &model.CommentPayload{Comment: ref(access.Comment, s.Comment), Problems: problems(ctx, s.Problems)}, stale(ctx, err)
	}
}
