package main

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"entraide/internal/publishing"
	"entraide/internal/read"
	"entraide/internal/requesting"
	"entraide/internal/store"
	"entraide/internal/web"
	"entraide/internal/wording"
)

// documents are the routes by which files come to needs and leave again.
func documents(pool *sql.DB, es graphql.ExecutableSchema) map[string]http.Handler {
	d := &web.Documents{
		Most: requesting.MaxDocument,
		Open: func(ctx context.Context, id string) (web.Document, error) {
			return publishing.Document(ctx, es, pool, id)
		},
		May: func(ctx context.Context, need string) error {
			return requesting.MayAttach(ctx, pool, read.ViewerOf(ctx), need)
		},
		Attach: func(ctx context.Context, need, name string, content []byte) (string, []web.Problem, error) {
			by := store.NewBy(read.ViewerOf(ctx), web.RequestID(ctx))
			attached, err := requesting.Attach(ctx, pool, by, need, name, content)
			var problems []web.Problem
			for _, p := range attached.Problems {
				problems = append(problems, web.Problem{Field: p.Field, Key: p.Key, Message: wording.In(p.Key, by.Language, p.Values)})
			}
			return attached.Document, problems, err
		},
	}
	routes := d.Routes()
	for pattern, h := range routes {
		routes[pattern] = asViewer(pool, h)
	}
	return routes
}
