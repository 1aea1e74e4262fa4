package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// tiny is a schema of our own with one of everything that the limits know.
const tiny = `
enum Kind { SMALL LARGE }
input Where { text: String, and: [Where!], or: [Where!] }
type Tag { code: String! projects(first: Int, last: Int): ProjectConnection! }
type Project { id: ID! title(lang: String): String parent: Project tags: [Tag!]! children(first: Int, after: String, last: Int): ProjectConnection! }
type ProjectEdge { cursor: String! node: Project! }
type ProjectConnection { totalCount: Int! edges: [ProjectEdge!] nodes: [Project!] }
type Query {
	hello(name: String, kind: Kind): String
	fail(how: String!): String
	project(id: ID!): Project
	nodes(ids: [ID!]!): [Project]!
	projects(first: Int, after: String, last: Int, where: Where): ProjectConnection!
}
type Mutation { open(title: String): String }
type Subscription { changed: String }
`

// fake answers every root field with null, "hello" with a text and "fail" with the error of its name.
type fake struct {
	schema   *ast.Schema
	executed atomic.Int64
	errors   map[string]error
}

func (f *fake) Schema() *ast.Schema { return f.schema }

func (f *fake) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (f *fake) Exec(ctx context.Context) graphql.ResponseHandler {
	f.executed.Add(1)
	op := graphql.GetOperationContext(ctx)
	return func(ctx context.Context) *graphql.Response {
		var b bytes.Buffer
		b.WriteByte('{')
		for i, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query", "Mutation"}) {
			if i > 0 {
				b.WriteString(", ") // a space no encoder writes: the bytes must arrive as they are
			}
			value := "null"
			switch field.Name {
			case "__typename":
				value = `"` + field.ObjectDefinition.Name + `"`
			case "hello":
				value = `"<hello>"`
			case "fail":
				how := field.ArgumentMap(op.Variables)["how"].(string)
				if how == "panic" {
					panic("secret of the panic")
				}
				graphql.AddError(ctx, f.errors[how])
				if how == "unavailable" {
					return &graphql.Response{Data: []byte("null")}
				}
			}
			b.WriteString(`"` + field.Alias + `":` + value)
		}
		b.WriteByte('}')
		graphql.RegisterExtension(ctx, "cost", 7)
		return &graphql.Response{Data: b.Bytes()}
	}
}

type server struct {
	http.Handler
	*fake
	log *bytes.Buffer
}

func newServer(t testing.TB, opt Options) *server {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: tiny})
	if err != nil {
		t.Fatal(err)
	}
	return newServerOf(t, schema, opt)
}

func newServerOf(t testing.TB, schema *ast.Schema, opt Options) *server {
	t.Helper()
	s := &server{fake: &fake{schema: schema, errors: map[string]error{"plain": errors.New("pq: relation secret")}}, log: &bytes.Buffer{}}
	opt.Log = slog.New(slog.NewJSONHandler(s.log, nil))
	h, err := Handler(s.fake, opt)
	if err != nil {
		t.Fatal(err)
	}
	s.Handler = h
	return s
}

// reply is a decoded answer.
type reply struct {
	*httptest.ResponseRecorder
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code   string
			Fields []string
			Values map[string]any
		}
	}
	Extensions struct{ Cost *Cost }
}

func (r *reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

func (s *server) do(t testing.TB, r *http.Request) *reply {
	t.Helper()
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	out := &reply{ResponseRecorder: w}
	if w.Code != http.StatusNotModified {
		if err := json.Unmarshal(w.Body.Bytes(), out); err != nil {
			t.Fatalf("status %d, not JSON: %v: %.300s", w.Code, err, w.Body)
		}
	}
	return out
}

// post sends a body of which the modern media type is asked.
func post(body string, headers ...string) *http.Request {
	r := httptest.NewRequest("POST", "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", modern)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return r
}

func body(query string, variables map[string]any) string {
	return string(encode(map[string]any{"query": query, "variables": variables}))
}
