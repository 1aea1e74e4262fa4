package main

import (
	"context"
	"database/sql"
	"strings"

	"entraide/internal/access"
	"entraide/internal/joining"
	"entraide/internal/notifying"
	"entraide/internal/offering"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/web"
)

// click does what a link in a mail is about, or looks it up.
type click func(ctx context.Context, pool *sql.DB, by store.By, memberships []access.Viewer, a notifying.Act, do bool) (notifying.Clicked, error)

// clicksOf are those that can be done to rows whose ids begin so.
var clicksOf = map[string]click{"nee": requesting.Click, "ofr": offering.Click}

// clicks answer the links of mails for the person whom the mail was for.
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
		noun, _, _ := strings.Cut(a.Row, "_")
		answer := clicksOf[noun]
		if answer == nil {
			return web.Click{}, access.NotFound()
		}
		c, err := answer(ctx, pool, by, memberships, a, do)
		return web.Click{Act: a.Name, Title: c.Title, Done: c.Done, Problems: c.Problems}, err
	}
}
