// Package graph is what is asked: the transport and limits of the API, and the few resolvers that reading by SQL leaves
// over.
package graph

import (
	"context"
	"database/sql"

	"github.com/99designs/gqlgen/graphql"

	"entraide/graph/generated"
	"entraide/graph/model"
	"entraide/graph/schema"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/read"
	"entraide/internal/read/compile"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// Resolver answers what the read engine leaves over, and hands what is to be done to the activities.
type Resolver struct {
	DB        *sql.DB
	RequestID func(context.Context) string // the id under which the log and the audit know the request
}

// Executable is the whole API: the engine answers what it can, resolvers the rest, and filters that name what does not
// exist are refused before either. Everything that reads is served through it: the site, its downloads and the benchmarks.
func Executable(e *compile.Engine, r *Resolver) (graphql.ExecutableSchema, error) {
	return read.Checked(e.Wrap(generated.NewExecutableSchema(generated.Config{Schema: schema.Schema(), Resolvers: r})))
}

// by is on whose behalf, when and in which request something is done.
func (r *Resolver) by(ctx context.Context) store.By {
	request := ""
	if r.RequestID != nil {
		request = r.RequestID(ctx)
	}
	by := store.NewBy(read.ViewerOf(ctx), request)
	by.IdempotencyKey, by.Body = retryOf(ctx)
	return by
}

// ref is the row of an entity; nil where there is none.
func ref(noun access.Noun, id string) *compile.Ref {
	if id == "" {
		return nil
	}
	return &compile.Ref{Type: string(noun), ID: id}
}

// stale lets an answer carry the row as it is now beside the error that it changed: the form shows the difference.
func stale(ctx context.Context, err error) error {
	if fault.Of(err) != nil && fault.Of(err).Code == fault.StaleVersion {
		graphql.AddError(ctx, err)
		return nil
	}
	return err
}

// problems are in the language of the request.
func problems(ctx context.Context, all []fault.Problem) []*model.Problem {
	out := []*model.Problem{}
	for _, p := range all {
		x := &model.Problem{Key: p.Key, Message: wording.In(p.Key, read.ViewerOf(ctx).Language, p.Values)}
		if p.Field != "" {
			x.Field = &p.Field
		}
		out = append(out, x)
	}
	return out
}

// all are the rows of an input.
func all[T any](of []*T) (rows []T) {
	for _, r := range of {
		rows = append(rows, *r)
	}
	return rows
}
