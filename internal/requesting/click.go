package requesting

import (
	"context"
	"database/sql"

	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/notifying"
	"entraide/internal/store"
)

// acts are what one click in a mail can do to a need.
var acts = map[access.Action]decision{"reconfirm": reconfirm, "reopen": reopen}

// Click looks up what a link in a mail is about, and does it where do is set.
func Click(ctx context.Context, pool *sql.DB, by store.By, memberships []access.Viewer, a notifying.Act, do bool) (notifying.Clicked, error) {
	action := access.Action(a.Name)
	if acts[action] == nil {
		action = ""
	}
	return notifying.Click(ctx, pool, by, memberships, a, do, notifying.Clickable{
		Noun: access.Need, Action: action,
		Title: func(ctx context.Context, tx *store.Tx) (notifying.Text, error) {
			n, err := tx.Need.Query().Where(need.ID(a.Row)).Select(need.FieldTitle).Only(ctx)
			if err != nil {
				return nil, err
			}
			return n.Title, nil
		},
		Lock: func(ctx context.Context, tx *store.Tx) error { return coverage.Lock(ctx, tx, nil, []string{a.Row}) },
		Do: func(ctx context.Context, tx *store.Tx, by store.By, version int, acted func() error) ([]fault.Problem, error) {
			o, err := perform(ctx, tx, by, action, a.Row, version, func(ctx context.Context, c *change) ([]fault.Problem, error) {
				if p, err := acts[action](ctx, c); err != nil || len(p) > 0 {
					return p, err
				}
				return nil, acted()
			})
			return o.Problems, err
		},
	})
}
