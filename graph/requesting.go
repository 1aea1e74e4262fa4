package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/read"
	"entraide/internal/requesting"
	"entraide/internal/wording"
)

// needPayload answers with what a verb led to.
func needPayload(ctx context.Context) func(requesting.Outcome, error) (*model.NeedPayload, error) {
	return func(o requesting.Outcome, err error) (*model.NeedPayload, error) {
		p := &model.NeedPayload{Need: ref(access.Need, o.Need), Problems: problems(ctx, o.Problems)}
		if o.Completeness != nil {
			p.Completeness = completeness(ctx, *o.Completeness)
		}
		return p, stale(ctx, err)
	}
}

// completeness is a score in the language of the request.
func completeness(ctx context.Context, s requesting.Score) *model.NeedCompleteness {
	c := &model.NeedCompleteness{Score: s.Score, Demanded: requesting.Demanded, Missing: []*model.NeedMissing{}}
	for _, m := range s.Missing {
		c.Missing = append(c.Missing, &model.NeedMissing{Field: m.Field, Points: m.Points, Why: wording.In(m.Why(), read.ViewerOf(ctx).Language, nil)})
	}
	return c
}

// shares are the States of an input.
func shares(of []*requesting.StateShare) (all []requesting.StateShare) {
	for _, s := range of {
		all = append(all, *s)
	}
	return all
}

// given is an argument that may be left out; "" where it is.
func given(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
