package main

import (
	"context"
	"database/sql"
	"net/http"
	"time"

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
		Attach: func(ctx context.Context, r *http.Request, need, name string, content []byte) (string, *web.Problem, error) {
			by := store.By{Viewer: read.ViewerOf(ctx), At: time.Now().UTC().Truncate(time.Microsecond), Request: web.RequestID(ctx)}
			attached, err := requesting.Attach(ctx, pool, by, need, name, content)
			for _, p := range attached.Problems {
				return "", &web.Problem{Field: p.Field, Key: p.Key, Message: wording.In(p.Key, by.Language, p.Values)}, err
			}
			return attached.Document, nil, err
		},
	}
	routes := d.Routes()
	for pattern, h := range routes {
		routes[pattern] = asViewer(pool, h)
	}
	return routes
}
