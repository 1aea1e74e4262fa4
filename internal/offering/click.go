package offering

import (
	"context"
	"database/sql"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// acts are what one click in a mail can do to an offer.
var acts = map[string]struct {
	action access.Action
	decide decision
}{"reconfirmOffer": {"reconfirm", reconfirm}, "reopenOffer": {"reopen", reopen}}

// Click looks up what a link in a mail is about, and does it where do is set.
func Click(ctx context.Context, pool *sql.DB, by store.By, memberships []access.Viewer, a notifying.Act, do bool) (notifying.Clicked, error) {
	act := acts[a.Name]
	return notifying.Click(ctx, pool, by, memberships, a, do, notifying.Clickable{
		Noun: access.Offer, Action: act.action,
		Title: func(ctx context.Context, tx *store.Tx) (notifying.Text, error) {
			o, err := load(ctx, tx, a.Row)
			if err != nil {
				return nil, err
			}
			return titleOf(o), nil
		},
		Do: func(ctx context.Context, tx *store.Tx, by store.By, version int, acted func() error) ([]fault.Problem, error) {
			return perform(ctx, tx, by, act.action, a.Row, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
				if p, err := act.decide(ctx, c); err != nil || len(p) > 0 {
					return p, err
				}
				return nil, acted()
			})
		},
	})
}
