// Package difftest compares compiled answers with oracles on a small generated database. The SQL of the oracles is
// written without macros, against raw tables, with the visibility spelled out: it shares nothing with the engine.
package difftest

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/pgtest"
	"entraide/internal/read/compile"
)

//go:embed testdata/tables.sql
var tables string

func loadSchema(t testing.TB, more string) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: fieldsSDL + entitySDL(entities()) + more})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// world is a filled database with an engine before it.
type world struct {
	db     *sql.DB
	engine *compile.Engine
	run    *executor.Executor
	mu     sync.Mutex
	sent   []string // statements since the last ask
	all    []string // statements of the public
	failed []error
}

func openDatabase(t testing.TB) *sql.DB {
	t.Helper()
	dsn := pgtest.New(t, pgtest.Template{Key: tables, Migrate: func(ctx context.Context, db *sql.DB) error {
		_, err := db.ExecContext(ctx, tables)
		return err
	}})
	separator := "?"
	switch {
	case !strings.Contains(dsn, "://"):
		separator = " "
	case strings.Contains(dsn, "?"):
		separator = "&"
	}
	db, err := sql.Open("postgres", dsn+separator+"timezone=Asia/Kathmandu") // an odd zone: answers must not depend on it
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(8)
	db.SetMaxIdleConns(8)
	t.Cleanup(func() { db.Close() })
	return db
}

// open makes a world; the changes break or bend its declarations.
func open(t testing.TB, changes ...func(*compile.Config)) *world {
	t.Helper()
	return openOn(t, openDatabase(t), changes...)
}

func openOn(t testing.TB, db *sql.DB, changes ...func(*compile.Config)) *world {
	t.Helper()
	c := config(loadSchema(t, ""))
	for _, change := range changes {
		change(&c)
	}
	e, err := compile.New(db, c)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{db: db, engine: e}
	e.Observe = func(s string, _ []any) { w.mu.Lock(); w.sent = append(w.sent, s); w.mu.Unlock() }
	e.Failed = func(_ context.Context, err error) { w.mu.Lock(); w.failed = append(w.failed, err); w.mu.Unlock() }
	w.run = executor.New(e.Wrap(resolvers{c.Schema}))
	w.run.SetQueryCache(lru.New[*ast.QueryDocument](100)) // the same document again has its statement remembered
	return w
}

type vars = map[string]any

func (w *world) operation(ctx context.Context, v Viewer, query string, variables vars) (*graphql.OperationContext, context.Context, gqlerror.List) {
	if variables != nil { // as they arrive: numbers of JSON
		b, _ := json.Marshal(variables)
		d := json.NewDecoder(strings.NewReader(string(b)))
		d.UseNumber()
		variables = nil
		_ = d.Decode(&variables)
	}
	ctx = graphql.StartOperationTrace(context.WithValue(ctx, viewerKey{}, v))
	now := graphql.Now()
	oc, errs := w.run.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables, ReadTime: graphql.TraceTiming{Start: now, End: now}})
	return oc, ctx, errs
}

// responses runs an operation to its end.
func (w *world) responses(ctx context.Context, v Viewer, query string, variables vars) (out []*graphql.Response) {
	w.mu.Lock()
	w.sent = nil
	w.mu.Unlock()
	oc, ctx, errs := w.operation(ctx, v, query, variables)
	if errs != nil {
		return []*graphql.Response{w.run.DispatchError(graphql.WithOperationContext(ctx, oc), errs)}
	}
	next, ctx := w.run.DispatchOperation(ctx, oc)
	for len(out) < 10 {
		r := next(ctx)
		if r == nil {
			break
		}
		out = append(out, r)
	}
	return out
}

func (w *world) post(v Viewer, query string, variables vars) *graphql.Response {
	return w.responses(context.Background(), v, query, variables)[0]
}

// ask demands data and exactly one statement.
func (w *world) ask(t testing.TB, v Viewer, query string, variables vars) vars {
	t.Helper()
	r := w.post(v, query, variables)
	if r.Errors != nil || len(w.sent) != 1 {
		t.Fatalf("%d statements, %v, %v\n%.3000s\n%.6000s", len(w.sent), r.Errors, w.failed, query, strings.Join(w.sent, "\n"))
	}
	if cost, _ := r.Extensions["cost"].(int); cost <= 0 {
		t.Fatalf("no cost: %v", r.Extensions)
	}
	if v.Role == "" {
		w.all = append(w.all, w.sent[0])
	}
	return decode(t, r)
}

func decode(t testing.TB, r *graphql.Response) (data vars) {
	t.Helper()
	if err := json.Unmarshal(r.Data, &data); err != nil {
		t.Fatalf("%v: %.300s", err, r.Data)
	}
	return data
}

// refused is the code and the message of a refused operation.
func (w *world) refused(t testing.TB, v Viewer, query string, variables vars) (code, message string) {
	t.Helper()
	r := w.post(v, query, variables)
	if len(r.Errors) == 0 || string(r.Data) != "null" && r.Data != nil {
		t.Fatalf("no error: %s\n%.300s", query, r.Data)
	}
	code, _ = r.Errors[0].Extensions["code"].(string)
	return code, r.Errors[0].Message
}

// oracle runs plain SQL that yields one JSON value.
func (w *world) oracle(t testing.TB, q string, args ...any) any {
	t.Helper()
	var b []byte
	if err := w.db.QueryRow(q, args...).Scan(&b); err != nil {
		t.Fatalf("%v\n%s", err, q)
	}
	var v any
	if b != nil {
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
	}
	return v
}

// sieve counts comparisons.
type sieve struct {
	t testing.TB
	n int
}

func (s *sieve) same(name string, got, want any) {
	s.t.Helper()
	s.n++
	if !reflect.DeepEqual(got, want) {
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(want)
		s.t.Errorf("%s:\n got  %.1500s\n want %.1500s", name, a, b)
	}
}

func (s *sieve) done() { s.t.Logf("%d comparisons", s.n) }

// dig follows object keys and list indexes.
func dig(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(vars)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

// nodes are the nodes of a connection.
func nodes(c any) []any {
	out := []any{}
	l, _ := dig(c, "edges").([]any)
	for _, e := range l {
		out = append(out, dig(e, "node"))
	}
	return out
}
