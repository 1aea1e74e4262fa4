package graph

import (
	"context"

	"entraide/graph/model"
	"entraide/internal/access"
	"entraide/internal/store"
)

// itemPayload answers with what a verb on an item of the queue led to.
func itemPayload(ctx context.Context) func(store.Outcome, error) (*model.QueueItemPayload, error) {
	return func(o store.Outcome, err error) (*model.QueueItemPayload, error) {
		return &model.QueueItemPayload{QueueItem: ref(access.QueueItem, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}

// replyPayload answers with what a verb on a canned reply led to.
func replyPayload(ctx context.Context) func(store.Outcome, error) (*model.CannedReplyPayload, error) {
	return func(o store.Outcome, err error) (*model.CannedReplyPayload, error) {
		return &model.CannedReplyPayload{CannedReply: ref(access.CannedReply, o.Row), Problems: problems(ctx, o.Problems)}, stale(ctx, err)
	}
}
