package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/joining"
	"entraide/internal/notifying"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/web"
)

// acts are what one click in a mail can do to a need.
var acts = map[string]func(context.Context, *sql.DB, store.By, string, int) (requesting.Outcome, error){
	"reconfirm": requesting.Reconfirm,
	"reopen":    requesting.Reopen,
}

// clicks answer the links of mails: they act for the person whom the mail was for, with no more than that person's rights
// at that moment.
func clicks(pool *sql.DB) web.Clicks {
	return func(ctx context.Context, by store.By, token string, do bool) (c web.Click, err error) {
		a, err := notifying.ActOf(ctx, pool, token)
		if err != nil {
			return c, err
		}
		c = web.Click{Act: a.Name, Done: a.Done}
		viewer, need, err := able(ctx, pool, a)
		if err != nil {
			return c, err
		}
		if c.Title, err = titleOf(ctx, pool, need.ID); err != nil || !do || a.Done {
			return c, err
		}
		by.Viewer = viewer
		if _, err := acts[a.Name](ctx, pool, by, need.ID, need.Version); err != nil {
			return c, err
		}
		c.Done = true
		return c, notifying.Acted(ctx, pool, token)
	}
}

// able is the person in the membership in which they may do the act, and the need as it stands; not found where they may
// not, or not any more. What was done may be looked at by who sees the need.
func able(ctx context.Context, pool *sql.DB, a notifying.Act) (v access.Viewer, need access.Row, err error) {
	viewers, err := joining.ViewersOf(ctx, pool, a.User)
	if err != nil {
		return v, need, err
	}
	err = store.Write(ctx, pool, func(tx *store.Tx) (err error) {
		need, err = tx.Facts(ctx, access.Need, a.Row)
		return err
	})
	if err != nil {
		return v, need, err
	}
	for _, v := range viewers {
		if v.Authorise(access.Action(a.Name), need) == nil || a.Done && v.Sees(need) {
			return v, need, nil
		}
	}
	return v, need, access.NotFound()
}

func titleOf(ctx context.Context, pool *sql.DB, need string) (title map[string]string, err error) {
	var b []byte
	err = pool.QueryRowContext(ctx, "SELECT title FROM needs WHERE id = $1", need).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, access.NotFound()
	} else if err != nil {
		return nil, fault.Of(err)
	}
	return title, json.Unmarshal(b, &title)
}
