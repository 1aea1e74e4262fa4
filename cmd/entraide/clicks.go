package main

import (
	"context"
	"database/sql"

	"entraide/internal/joining"
	"entraide/internal/notifying"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/web"
)

// clicks answer the links of mails, which are all about needs, for the person whom the mail was for.
func clicks(pool *sql.DB) web.Clicks {
	return func(ctx context.Context, by store.By, token string, do bool) (web.Click, error) {
		a, err := notifying.ActOf(ctx, pool, token)
		if err != nil {
			return web.Click{}, err
		}
		memberships, err := joining.ViewersOf(ctx, pool, a.User)
		if err != nil {
			return web.Click{}, err
		}
		c, err := requesting.Click(ctx, pool, by, memberships, a, do)
		return web.Click{Act: a.Name, Title: c.Title, Done: c.Done, Problems: c.Problems}, err
	}
}
