// Package read is the one door through which anything is read: it declares, for the engine, who sees which rows and
// what is neither a column nor an edge.
package read

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entraide/ent/schema"
	"entraide/internal/access"
	"entraide/internal/read/compile"
)

type viewerKey struct{}

// WithViewer says on whose behalf what follows is read; without it, that is the public.
func WithViewer(ctx context.Context, v access.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerOf is on whose behalf ctx reads.
func ViewerOf(ctx context.Context) access.Viewer {
	v, _ := ctx.Value(viewerKey{}).(access.Viewer)
	return v
}

func viewer(q *compile.Query) access.Viewer { return q.Viewer().(access.Viewer) }

// Config is the whole declaration: for New, and for tests that break it.
func Config(s *ast.Schema) compile.Config {
	return compile.Config{
		Schema:   s,
		Entities: slices.Concat(Entities, rollups),
		Sources:  slices.Concat(texts, lists, assistance, coverage),
		Scopes:   scopes,
		Prefixes: schema.Prefixes,
		Covered:  covered,
		Covering: covering,
		Ordinary: Ordinary,
		Viewer:   func(ctx context.Context) any { return ViewerOf(ctx) },
		Viewers: []any{
			access.Viewer{},
			access.Viewer{Role: access.Partner, Organisations: []string{"org_1"}},
			access.Viewer{Role: access.FocalPoint, States: []string{"sta_bdi"}},
			access.Viewer{Role: access.Secretariat},
		},
		Defaults: map[string]func(any) any{"lang": func(v any) any {
			if l := v.(access.Viewer).Language; l != "" {
				return l
			}
			return "en"
		}},
		Timeout: 10 * time.Second,
		MaxPage: 100, MaxList: 5000, MaxIDs: 100, MaxDepth: 12, MaxCost: 1_000_000, ListEstimate: 5, CountCost: 100, EdgeFilterCost: 50,
	}
}

// Ordinary are the fields of Query that have a resolver in Go.
var Ordinary = []string{"viewer"}

// New builds the engine and checks every declaration against the schema.
func New(db *sql.DB, s *ast.Schema) (*compile.Engine, error) { return compile.New(db, Config(s)) }

// rollups are tables that triggers keep; ent does not know them.
var rollups = []*compile.Entity{
	{Type: "CoverageSum", Table: "coverage_sums", Internal: true, Fields: slices.Concat(
		columns(compile.Text, "state_id", "area_id", "region_id", "theme_id"),
		columns(compile.Decimal, "needed", "secured", "proposed", "committed", "disbursed", "other_assistance"),
		columns(compile.Int, "year", "costed", "uncosted", "lines"))},
}

func columns(kind compile.Kind, names ...string) (all []*compile.Field) {
	for _, n := range names {
		all = append(all, &compile.Field{Name: n, Column: n, Kind: kind, Hidden: true})
	}
	return all
}
