package read_test

import (
	"bytes"
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/graph"
	"entraide/graph/generated"
	"entraide/graph/schema"
	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/read"
	"entraide/internal/read/compile"
)

var seed = flag.Int64("seed", 1, "of the fixture and of the random operations")

//go:embed testdata/fixture.sql
var fixture string

// asker is a viewer with the rows that it may see, written down independently; see seen_test.go.
type asker struct {
	name string
	access.Viewer
	sees sight
}

// askers are of every role, with an organisation or State that some rows belong to; the last comes by a key that may not
// read.
var askers = []asker{
	{"public", access.Viewer{}, ofPublic},
	{"focal point", access.Viewer{Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_01", Language: "pt"}, ofState("sta_bdi", "usr_01")},
	{"state editor", access.Viewer{Role: access.StateEditor, States: []string{"sta_ken"}, User: "usr_02", Language: "ar"}, ofState("sta_ken", "usr_02")},
	{"mission", access.Viewer{Role: access.Mission, States: []string{"sta_rwa"}, User: "usr_03"}, ofState("sta_rwa", "usr_03")},
	{"donor officer", access.Viewer{Role: access.DonorOfficer, Organisations: []string{"org_004"}, User: "usr_04"},
		ofOrganisations("usr_04", "'PUBLIC', 'STATES'", "org_004")},
	{"partner", access.Viewer{Role: access.Partner, Organisations: []string{"org_003", "org_007"}, User: "usr_05", Language: "fr"},
		ofOrganisations("usr_05", "'PUBLIC'", "org_003", "org_007")},
	{"regional organisation", access.Viewer{Role: access.RegionalOrganisation, Organisations: []string{"org_005"}, User: "usr_06"},
		ofOrganisations("usr_06", "'PUBLIC'", "org_005")},
	{"committee", access.Viewer{Role: access.Committee, User: "usr_07"}, ofPublic.inPerson("usr_07")},
	{"secretariat", access.Viewer{Role: access.Secretariat, User: "usr_08"}, ofSecretariat("usr_08")},
	{"admin", access.Viewer{Role: access.Admin, User: "usr_09"}, ofSecretariat("usr_09")},
	{"blind key", access.Viewer{Role: access.Secretariat, User: "usr_08", Key: "key_1", Scopes: []access.Scope{access.ScopeWriteNeeds}}, ofPublic},
}

// database is the fixture and, for every asker, a copy of what it may see.
func database(t testing.TB) *sql.DB {
	t.Helper()
	t.Logf("seed %d", *seed)
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(fmt.Sprintf("SET fixture.seed = '%d';", *seed) + fixture); err != nil {
		t.Fatal("fixture: ", err)
	}
	for i, a := range askers {
		if _, err := db.Exec(a.sees.copy(schemaOf(i))); err != nil {
			t.Fatal(a.name, ": ", err)
		}
	}
	return db
}

// world is an engine over the fixture.
type world struct {
	db     *sql.DB
	schema *ast.Schema
	engine *compile.Engine
	exec   *executor.Executor
	sent   atomic.Int64 // data statements
	failed error
	known  map[string][]string // ids of rows; see leak_test.go
}

// open builds the engine, changed where the test wants to see whether that is noticed.
func open(t testing.TB, db *sql.DB, change ...func(*compile.Config)) *world {
	t.Helper()
	c := read.Config(schema.Schema())
	c.MaxDepth, c.MaxCost, c.Timeout = 30, 1e9, 0 // limits have their own tests
	c.Scopes, c.Covering, c.Guards = maps.Clone(c.Scopes), maps.Clone(c.Covering), maps.Clone(c.Guards)
	for i := range c.Sources {
		c.Sources[i].With = slices.Clone(c.Sources[i].With)
	}
	for _, f := range change {
		f(&c)
	}
	e, err := compile.New(db, c)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{db: db, schema: c.Schema, engine: e, known: map[string][]string{}}
	e.Observe = func(string, []any) { w.sent.Add(1) }
	e.Failed = func(_ context.Context, err error) { w.failed = err }
	w.exec = executor.New(e.Wrap(generated.NewExecutableSchema(generated.Config{Schema: schema.Schema(), Resolvers: &graph.Resolver{}})))
	return w
}

// answer runs an operation.
func (w *world) answer(ctx context.Context, a asker, query string, variables map[string]any) *graphql.Response {
	ctx = read.WithViewer(graphql.StartOperationTrace(ctx), a.Viewer)
	now := graphql.Now()
	// as from the wire: numbers arrive as json.Number
	if b, err := json.Marshal(variables); err == nil && variables != nil {
		d := json.NewDecoder(bytes.NewReader(b))
		d.UseNumber()
		variables = nil
		d.Decode(&variables)
	}
	oc, errs := w.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables, ReadTime: graphql.TraceTiming{Start: now, End: now}})
	if errs != nil {
		return &graphql.Response{Errors: errs}
	}
	next, ctx := w.exec.DispatchOperation(ctx, oc)
	return next(ctx)
}

// bytes is the whole answer, errors and extensions included.
func (w *world) bytes(t testing.TB, a asker, query string) string {
	t.Helper()
	resp := w.answer(t.Context(), a, query, nil)
	b, err := json.Marshal(struct {
		Data       json.RawMessage
		Errors     gqlerror.List
		Extensions map[string]any
	}{resp.Data, resp.Errors, resp.Extensions})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// ask is the data of an operation that must succeed, read by one statement.
func (w *world) ask(t testing.TB, a asker, query string, variables map[string]any) (data any) {
	t.Helper()
	before := w.sent.Load()
	resp := w.answer(t.Context(), a, query, variables)
	if len(resp.Errors) > 0 {
		v, _ := json.Marshal(variables)
		t.Fatalf("%s: %v %v\n%s\n%s", a.name, resp.Errors, w.failed, query, v)
	}
	if n := w.sent.Load() - before; n != 1 {
		t.Fatalf("%d data statements for one query\n%s", n, query)
	}
	if err := json.Unmarshal(resp.Data, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

// plain runs the oracle's SQL over the copy of asker i.
func (w *world) plain(t testing.TB, i int, text string) (data any) {
	t.Helper()
	conn, err := w.db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	var b []byte
	if _, err = conn.ExecContext(t.Context(), "SET search_path = "+schemaOf(i)+", public"); err == nil {
		err = conn.QueryRowContext(t.Context(), text).Scan(&b)
	}
	if _, e := conn.ExecContext(t.Context(), "RESET search_path"); err == nil {
		err = e
	}
	if err != nil {
		t.Fatalf("%v\n%.9000s", err, text)
	}
	if err := json.Unmarshal(b, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

// texts is a column of a query.
func (w *world) texts(t testing.TB, query string, args ...any) (out []string) {
	t.Helper()
	rows, err := w.db.QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatalf("%v\n%s", err, query)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

func schemaOf(asker int) string { return "seen_" + strings.ReplaceAll(askers[asker].name, " ", "_") }
