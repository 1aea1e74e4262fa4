package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/offering"
)

// offerPayload answers with what a verb led to.
func offerPayload(ctx context.Context) func(offering.Outcome, error) (*model.OfferPayload, error) {
	return func(o offering.Outcome, err error) (*model.OfferPayload, error) {
		return &model.OfferPayload{Offer: ref(access.Offer, o.Offer), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
