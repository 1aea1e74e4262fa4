// Package read is the one door through which anything is read: it declares, for the engine, who sees which rows and
// what is neither a column nor an edge.
package read

import (
	"context"
	"database/sql"
	"maps"
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
	entities := slices.Concat(Entities, rollups)
	return compile.Config{
		Schema:   s,
		Entities: entities,
		Sources:  slices.Concat(texts, lists, assistance, proposals, offers, secretariat, account, permissions(), coverage),
		Scopes:   denied(entities),
		Guards:   guards(),
		Prefixes: schema.Prefixes,
		Covered:  covered,
		Covering: covering,
		Ordinary: Ordinary,
		Viewer:   func(ctx context.Context) any { return ViewerOf(ctx) },
		Viewers:  everyKind(),
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

// everyKind is a viewer of each kind: the statements of two viewers of a kind differ in parameters alone.
func everyKind() []any {
	all := []any{access.Viewer{}}
	for _, r := range access.Roles {
		v := access.Viewer{Role: r, User: "usr_1"}
		switch r.ActsFor() {
		case access.AState:
			v.States = []string{"sta_bdi"}
		case access.AnOrganisation:
			v.Organisations = []string{"org_1"}
		}
		all = append(all, v)
	}
	return all
}

// denied is scopes, with nothing to see of a noun that nobody thought of.
func denied(entities []*compile.Entity) map[string]compile.Scope {
	all := maps.Clone(scopes)
	for _, e := range entities {
		if all[e.Type] == nil && covering[e.Type] == "" && !slices.Contains(open, e.Type) {
			all[e.Type] = func(*compile.Query, string) string { return "FALSE" }
		}
	}
	return all
}

// Ordinary are the fields of Query that have a resolver in Go.
var Ordinary = []string{"viewer", "needCompleteness"}

// New builds the engine and checks every declaration against the schema.
func New(db *sql.DB, s *ast.Schema) (*compile.Engine, error) { return compile.New(db, Config(s)) }

// rollups are tables that triggers keep; ent does not know them.
var rollups = []*compile.Entity{
	{Type: "CoverageSum", Table: "coverage_sums", Internal: true, Fields: slices.Concat(
		columns(compile.Text, "state_id", "area_id", "region_id", "theme_id"),
		columns(compile.Decimal, "needed", "secured", "proposed", "committed", "disbursed", "other_assistance"),
		columns(compile.Int, "year", "costed", "uncosted", "lines"))},
	{Type: "AuditDay", Table: "audit_days", Internal: true, Fields: slices.Concat(columns(compile.Date, "day"), columns(compile.Int, "sequence"), columns(compile.Text, "hash"))},
}

func columns(kind compile.Kind, names ...string) (all []*compile.Field) {
	for _, n := range names {
		all = append(all, &compile.Field{Name: n, Column: n, Kind: kind, Hidden: true})
	}
	return all
}
