package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/store"
)

// offerPayload answers with what a verb led to.
func offerPayload(ctx context.Context) func(store.Outcome, error) (*model.OfferPayload, error) {
	return func(o store.Outcome, err error) (*model.OfferPayload, error) {
		return &model.OfferPayload{Offer: ref(access.Offer, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
