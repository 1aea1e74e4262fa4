package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/store"
)

// experiencePayload answers with what a verb led to.
func experiencePayload(ctx context.Context) func(store.Outcome, error) (*model.ExperiencePayload, error) {
	return func(o store.Outcome, err error) (*model.ExperiencePayload, error) {
		return &model.ExperiencePayload{Experience: ref(access.Experience, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}

// commentPayload answers with what a verb about a comment led to.
func commentPayload(ctx context.Context) func(store.Outcome, error) (*model.CommentPayload, error) {
	return func(o store.Outcome, err error) (*model.CommentPayload, error) {
		return &model.CommentPayload{Comment: ref(access.Comment, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
