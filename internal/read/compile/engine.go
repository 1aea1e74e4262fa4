package compile

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// Engine compiles and runs query operations.
type Engine struct {
	Config
	// Observe, if set, sees every statement sent.
	Observe func(sql string, args []any)
	// Failed, if set, sees the errors of which callers are told nothing but "internal".
	Failed func(ctx context.Context, err error)

	primary   *database
	replica   *database // the primary, if there is none
	types     map[string]*objectType
	root      *objectType   // the root
	prefixed  []*objectType // entities with an id prefix, sorted by it
	tables    []string      // of entities, and join tables
	tableName *regexp.Regexp
	generated sync.Map // parsed output of Gen, by field and text
	known     *lru.Cache[writing, statement]
}

// New checks the declarations against the schema; every gap or leak is an error at start, not at run time. It does
// not touch the database: see Check.
func New(db *sql.DB, c Config) (e *Engine, err error) {
	defer guard(&err)
	e = &Engine{Config: c, primary: newDatabase(db), types: map[string]*objectType{}}
	e.replica = e.primary
	e.known, _ = lru.New[writing, statement](256) // fails for a negative size only
	if c.Replica != nil {
		e.replica = newDatabase(c.Replica)
	}
	b := &builder{e: e, sources: map[string]*source{}, unused: map[string]bool{}, nodesUsed: map[string]bool{}}
	if err := b.build(); err != nil {
		return nil, err
	}
	return e, nil
}

func (e *Engine) newQuery(operation *graphql.OperationContext, viewer any) *Query {
	return &Query{e: e, operation: operation, viewer: viewer, rows: 1, memo: map[string]string{}}
}

// compile turns root fields into one statement returning one JSON object.
func (e *Engine) compile(ctx context.Context, operation *graphql.OperationContext, fields []graphql.CollectedField) (s statement, err error) {
	defer guard(&err)
	q := e.newQuery(operation, e.Viewer(ctx))
	var keys, exprs []string
	for _, f := range fields {
		keys = append(keys, f.Alias)
		exprs = append(exprs, q.field(e.root, nil, f))
	}
	q.affordable()
	item, object := q.object(keys, exprs)
	return q.statement("SELECT to_json(" + object + ") FROM " + item), nil
}

// Explain returns the statement that would answer the compiled root fields of a query, and its estimated cost in
// rows, without running it. Without such fields all is zero.
func (e *Engine) Explain(ctx context.Context, operation *graphql.OperationContext) (sql string, args []any, cost int, err error) {
	if operation.Operation.Operation != ast.Query {
		return "", nil, 0, nil
	}
	_, ours, _ := e.divide(operation)
	if len(ours) == 0 {
		return "", nil, 0, nil
	}
	s, err := e.written(ctx, operation, ours)
	return s.SQL, s.Args, s.Cost, err
}

// divide tells the root fields that are compiled from those left to ordinary resolvers.
func (e *Engine) divide(operation *graphql.OperationContext) (all, ours, rest []graphql.CollectedField) {
	all = graphql.CollectFields(operation, operation.Operation.SelectionSet, e.root.fragments)
	for _, f := range all {
		if f.Name == "__typename" || e.root.fields[f.Name] != nil {
			ours = append(ours, f)
		} else {
			rest = append(rest, f)
		}
	}
	return all, ours, rest
}

// affordable refuses what would read too many rows, before any SQL runs.
func (q *Query) affordable() {
	if q.cost > q.e.MaxCost {
		refuse(fault.TooExpensive, "the query may read about %d rows, more than the %d allowed; ask for smaller pages or fewer levels", q.cost, q.e.MaxCost)
	}
}

// references compiles one statement for all the rows that ordinary resolvers named: rows of (group, id, object).
func (e *Engine) references(ctx context.Context, operation *graphql.OperationContext, groups []*refGroup) (s statement, err error) {
	defer guard(&err)
	q := e.newQuery(operation, e.Viewer(ctx))
	var parts []string
	for i, g := range groups {
		t := e.types[g.typeName]
		if t == nil || t.entity == nil || t.fields == nil {
			return s, fmt.Errorf("compile: Ref to unknown type %q", g.typeName)
		}
		r := q.newRow()
		q.rows = len(g.ids)
		q.cost += q.rows
		item, object := q.node(t, r, g.selections)
		id := r.alias + "." + t.entity.ID
		parts = append(parts, fmt.Sprintf("SELECT %d,%s,to_json(%s) FROM %s,%s WHERE %s=ANY(%s)",
			i, id, object, q.from(t, r.alias), item, id, q.Arg(textArray(g.ids), "text[]")))
	}
	q.affordable()
	return q.statement(strings.Join(parts, " UNION ALL ")).bind(e, e.Viewer(ctx), operation.Variables)
}
