package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"pgregory.net/rapid"

	"entraide/graph/schema"
	"entraide/internal/fault"
)

// bomb is a document whose fragments double at every level.
func bomb(levels int, cyclic bool) string {
	var b strings.Builder
	b.WriteString("{project(id:1){...F0}}")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Project{parent{...F%d} p:parent{...F%d}}", i, i+1, i+1)
	}
	last := "id"
	if cyclic {
		last = "...F0"
	}
	fmt.Fprintf(&b, " fragment F%d on Project{%s}", levels, last)
	return b.String()
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

func nested(n int, open, inner, shut string) string {
	return strings.Repeat(open, n) + inner + strings.Repeat(shut, n)
}

// TestAttacks sends what only an attacker sends: everything is refused before execution, with a code, and without
// the allocations (hence the work) the attack is made for.
func TestAttacks(t *testing.T) {
	page := func(first string) string { return "{projects(first:" + first + "){edges{cursor}}}" }
	for name, a := range map[string]struct {
		body   string
		code   fault.Code
		status int // 400 if zero
	}{
		"10 MB body":               {body: body(strings.Repeat(" ", 10<<20), nil), code: fault.BadRequest, status: 413},
		"5 MB variable":            {body: body("query($n:String){hello(name:$n)}", map[string]any{"n": strings.Repeat("x", 5<<20)}), code: fault.BadRequest, status: 413},
		"query of 65 kB":           {body: body("{hello}"+strings.Repeat("#", 65<<10), nil), code: fault.BadRequest, status: 413},
		"JSON 100,000 deep":        {body: `{"query":"{hello}","variables":{"a":` + nested(100_000, "[", "", "]") + `}}`, code: fault.BadRequest},
		"JSON 65 deep":             {body: `{"query":"{hello}","variables":{"a":` + nested(64, "[", "", "]") + `}}`, code: fault.BadRequest},
		"100,000 JSON values":      {body: `{"query":"{hello}","variables":{"a":[0` + strings.Repeat(",0", 100_000) + `]}}`, code: fault.BadRequest},
		"batch":                    {body: `[` + body("{hello}", nil) + `]`, code: fault.BadRequest},
		"token flood":              {body: body("{"+strings.Repeat("a ", 20_000)+"}", nil), code: fault.TooExpensive},
		"tokens of directives":     {body: body("{hello "+strings.Repeat("@a ", 10_000)+"}", nil), code: fault.TooExpensive},
		"directive flood":          {body: body("{hello "+strings.Repeat("@a ", 900)+"}", nil), code: fault.TooExpensive},
		"directive bomb":           {body: body("{project(id:1){...A ...A ...A ...A}} fragment A on Project{"+strings.Repeat("id @a ", 20)+"}", nil), code: fault.TooExpensive},
		"repeated fields":          {body: body("{"+strings.Repeat("hello ", 1_900)+"}", nil), code: fault.TooExpensive},
		"repeated objects":         {body: body("{"+strings.Repeat("project(id:1){id}", 200)+"}", nil), code: fault.TooExpensive},
		"repeats below repeats":    {body: body("{"+strings.Repeat("project(id:1){"+strings.Repeat("parent{id} ", 10)+"}", 20)+"}", nil), code: fault.TooExpensive},
		"repeats in fragments":     {body: body("{project(id:1){...A ...A ...A}} fragment A on Project{"+strings.Repeat("id ", 20)+"}", nil), code: fault.TooExpensive},
		"unused fragment":          {body: body("{hello} fragment A on Project{"+strings.Repeat("id ", 1_900)+"}", nil), code: fault.TooExpensive},
		"conflicting repeats":      {body: body("{"+numbered(400, "hello(name:\"%d\")")+"}", nil), code: fault.TooExpensive},
		"alias flood":              {body: body("{"+numbered(600, "a%d:hello")+"}", nil), code: fault.TooExpensive},
		"alias bomb":               {body: body("{project(id:1){...A "+strings.Repeat("parent{...A}", 30)+"}} fragment A on Project{a:id b:id c:id d:id}", nil), code: fault.TooExpensive},
		"fragment bomb":            {body: body(bomb(12, false), nil), code: fault.TooExpensive},
		"deep fragment bomb":       {body: body(bomb(100, false), nil), code: fault.TooDeep},
		"flat fragment bomb":       {body: body("{...F0}"+numbered(60, "fragment F%d on Query{...G ...G}")+"fragment G on Query{"+strings.Repeat("...H ", 100)+"} fragment H on Query{hello}", nil), code: fault.TooExpensive},
		"fragment cycle":           {body: body(bomb(2, true), nil), code: fault.BadUserInput},
		"fragment in itself":       {body: body("{...A} fragment A on Query{...A}", nil), code: fault.BadUserInput},
		"16 levels":                {body: body("{"+nested(15, "project(id:1){", "id", "}")+"}", nil), code: fault.TooDeep},
		"200 levels":               {body: body("{"+nested(200, "project(id:1){", "id", "}")+"}", nil), code: fault.TooDeep},
		"600 inline fragments":     {body: body("{"+nested(600, "...{", "nothing", "}")+"}", nil), code: fault.TooDeep},
		"2,000 brackets":           {body: body("{hello(name:"+nested(1_990, "[", "", ""), nil), code: fault.TooDeep},
		"a name of 60 kB":          {body: body("{"+strings.Repeat("h", 60<<10)+"}", nil), code: fault.BadUserInput},
		"an enum value of 60 kB":   {body: body(`{hello(kind:"`+strings.Repeat("S", 60<<10)+`")}`, nil), code: fault.BadUserInput},
		"nested filter":            {body: body("{projects(where:"+nested(300, "{and:[", "", "]}")+"){totalCount}}", nil), code: fault.TooDeep},
		"unclosed":                 {body: body("{"+nested(10, "project(id:1){", "", ""), nil), code: fault.BadRequest},
		"flood of values":          {body: body("{nodes(ids:["+numbered(3_000, "%d")+"]){id}}", nil), code: fault.TooExpensive},
		"unused fragment bomb":     {body: body(strings.Replace(bomb(12, false), "...F0", "id", 1), nil), code: fault.TooExpensive},
		"400 operations":           {body: body(numbered(380, "query Q%d{hello}"), nil), code: fault.BadUserInput},
		"500 mistakes":             {body: body("{"+numbered(500, "x%d")+"}", nil), code: fault.BadUserInput},
		"circular introspection":   {body: body("{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}", nil), code: fault.BadUserInput},
		"broad introspection":      {body: body("{"+numbered(40, "s%d:__schema{types{fields{args{type{name}}}}}")+"}", nil), code: fault.TooExpensive},
		"many types":               {body: body("{"+numbered(90, `s%d:__type(name:"Query"){fields{type{fields{args{name}}}}}`)+"}", nil), code: fault.TooExpensive},
		"page of 101":              {body: body(page("101"), nil), code: fault.PageTooLarge},
		"page of 10^30":            {body: body(page("1000000000000000000000000000000"), nil), code: fault.BadUserInput},
		"page of -1":               {body: body(page("-1"), nil), code: fault.BadUserInput},
		"page by variable":         {body: body("query($n:Int){projects(first:$n){edges{cursor}}}", map[string]any{"n": 1_000}), code: fault.PageTooLarge},
		"page by default":          {body: body("query($n:Int=1000){projects(first:$n){edges{cursor}}}", nil), code: fault.PageTooLarge},
		"no page":                  {body: body("{projects{edges{cursor}}}", nil), code: fault.PageTooLarge},
		"no page, nodes":           {body: body("{projects{nodes{id}}}", nil), code: fault.PageTooLarge},
		"null page":                {body: body("{projects(first:null){edges{cursor}}}", nil), code: fault.PageTooLarge},
		"no page in a fragment":    {body: body("{projects{...{...A}}} fragment A on ProjectConnection{edges{cursor}}", nil), code: fault.PageTooLarge},
		"first and last":           {body: body("{projects(first:1,last:1){edges{cursor}}}", nil), code: fault.BadUserInput},
		"101 ids":                  {body: body("{nodes(ids:["+numbered(101, "%d")+"]){id}}", nil), code: fault.PageTooLarge},
		"multiplied pages":         {body: body("{projects(first:100){edges{node{children(first:100){edges{node{children(first:100){edges{cursor}}}}}}}}}", nil), code: fault.TooExpensive},
		"multiplied lists":         {body: body("{projects(first:100){nodes{tags{projects(first:100){nodes{tags{code}}}}}}}", nil), code: fault.TooExpensive},
		"multiplied beyond 64 bit": {body: body("{projects(first:100){nodes{"+nested(5, "children(first:100){nodes{", "id", "}}")+"}}}", nil), code: fault.TooExpensive},
		"huge Int":                 {body: body("query($n:Int){projects(first:$n){edges{cursor}}}", map[string]any{"n": 1e30}), code: fault.BadUserInput},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, Options{})
			request := post(a.body)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			w := httptest.NewRecorder()
			s.ServeHTTP(w, request)
			runtime.ReadMemStats(&after)
			if got, most := after.TotalAlloc-before.TotalAlloc, uint64(16<<20); got > most {
				t.Errorf("allocated %d bytes, more than %d", got, most)
			}
			if w.Body.Len() > 16<<10 {
				t.Errorf("the answer has %d bytes", w.Body.Len())
			}
			got := s.do(t, post(a.body)) // again: a refused document must not be in the cache
			status := a.status
			if status == 0 {
				status = http.StatusBadRequest
			}
			if got.Code != status || got.code() != string(a.code) {
				t.Errorf("status %d, code %q; want %d, %q: %.200s", got.Code, got.code(), status, a.code, got.Body)
			}
			if got.Data != nil || s.executed.Load() != 0 {
				t.Error("it was executed")
			}
		})
	}
}

// standard is what GraphiQL sends: graphql-js asks nine levels of ofType.
func standard() string {
	return `query IntrospectionQuery{__schema{queryType{name kind} types{...FullType} directives{name args{...InputValue}}}}
fragment FullType on __Type{kind name fields(includeDeprecated:true){name args{...InputValue} type{...TypeRef} isDeprecated}
	inputFields{...InputValue} interfaces{...TypeRef} enumValues{name} possibleTypes{...TypeRef}}
fragment InputValue on __InputValue{name type{...TypeRef} defaultValue}
fragment TypeRef on __Type{kind name ` + nested(9, "ofType{kind name ", "", "}") + `}`
}

// TestAllowed holds the limits open for what honest clients send, at the very edge.
func TestAllowed(t *testing.T) {
	for name, a := range map[string]struct {
		query     string
		variables map[string]any
		requested int
	}{
		"introspection of gqlgen":   {query: introspection.Query},
		"introspection of GraphiQL": {query: standard()},
		"15 levels":                 {query: "{project(id:1){" + nested(13, "parent{", "id", "}") + "}}", requested: 14},
		"100 aliases":               {query: "{" + numbered(100, "a%d:hello") + "}"},
		"50 repeats":                {query: "{" + strings.Repeat("hello ", 50) + "}"},
		"50 directives":             {query: "{" + numbered(50, "a%d:hello @include(if:true)") + "}"},
		"page of 100":               {query: "{projects(first:100){edges{cursor node{id}}}}", requested: 1 + 100*2},
		"last":                      {query: "{projects(last:5){nodes{id}}}", requested: 1 + 5},
		"count without page":        {query: "{projects{totalCount}}", requested: 1},
		"variables":                 {query: "query($n:Int!){projects(first:$n){edges{node{children(first:$n){edges{cursor}}}}}}", variables: map[string]any{"n": 10}, requested: 1 + 10*(1+1+1+10)},
		"ids":                       {query: "query($i:[ID!]!){nodes(ids:$i){id parent{id}}}", variables: map[string]any{"i": []string{"a", "b", "c"}}, requested: 3 * 2},
		"list":                      {query: "{project(id:1){tags{code}}}", requested: 1 + listSize},
		"64 levels of JSON":         {query: "query($w:Where){projects(where:$w){totalCount}}", variables: map[string]any{"w": filters(30)}, requested: 1},
		"empty page":                {query: "{projects(first:0){edges{cursor}}}", requested: 1 + 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, Options{})
			for range 2 { // the second time from the cache
				got := s.do(t, post(body(a.query, a.variables)))
				if got.Code != http.StatusOK || len(got.Errors) > 0 {
					t.Fatalf("status %d: %s", got.Code, got.Body)
				}
				if c := got.Extensions.Cost; c == nil || c.Requested != a.requested || c.Limit != DefaultLimits.Cost || c.Rows != 7.0 {
					t.Errorf("cost %+v, want %d requested and the engine's 7 rows", c, a.requested)
				}
			}
		})
	}
}

// TestOwnSchema: the real schema lets the introspection queries of tools pass, whatever it has grown to.
func TestOwnSchema(t *testing.T) {
	price, err := newIntrospectionPrice(schema.Schema(), DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	doc, errs := gqlparser.LoadQueryWithRules(schema.Schema(), standard(), nil)
	if errs != nil {
		t.Fatal(errs)
	}
	if f := DefaultLimits.form(doc); f != nil {
		t.Error(f)
	}
	p := &pricing{introspection: &price}
	if p.selection(doc.Operations[0].SelectionSet, 0); p.types > price.limit {
		t.Errorf("GraphiQL asks for %d elements, %d are allowed", p.types, price.limit)
	}
	t.Logf("GraphiQL asks for %d elements, %d are allowed", p.types, price.limit)
}

func filters(levels int) any {
	if levels == 0 {
		return map[string]any{"text": "x"}
	}
	return map[string]any{"and": []any{filters(levels - 1)}}
}

// TestAttacksOnOwnSchema: what is quadratic in the size of the real schema, whose filters have hundreds of fields.
func TestAttacksOnOwnSchema(t *testing.T) {
	name := strings.Repeat("n", 80)
	for what, query := range map[string]string{
		"unknown fields":    "{" + numbered(640, name+"%d") + "}",
		"unknown filters":   "{projects(where:{" + numbered(600, name+"%d:1") + "}){totalCount}}",
		"unknown arguments": "{projects(" + numbered(600, name+"%d:1") + "){totalCount}}",
		"unknown types":     "{" + numbered(300, "...on "+name+"%d{a}") + "}",
		"nested filters":    "{projects(where:" + nested(300, "{and:[", "", "]}") + "){totalCount}}",
		"nested to 64":      "{projects(where:" + nested(30, "{and:[", "", "]}") + "x){totalCount}}",
	} {
		t.Run(what, func(t *testing.T) {
			s := newServerOf(t, schema.Schema(), Options{})
			request := post(body(query, nil))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got := s.do(t, request)
			runtime.ReadMemStats(&after)
			if got.Code != http.StatusBadRequest || got.code() == "" || s.executed.Load() != 0 {
				t.Errorf("status %d: %.300s", got.Code, got.Body)
			}
			if n := after.TotalAlloc - before.TotalAlloc; n > 6<<20 {
				t.Errorf("allocated %d bytes", n)
			}
		})
	}
}

// TestSharedDocument: requests that share one parsed document do not disturb each other.
func TestSharedDocument(t *testing.T) {
	s := newServer(t, Options{})
	var group sync.WaitGroup
	for i := range 20 {
		group.Go(func() {
			got := s.do(t, post(body("query($n:Int){projects(first:$n){nodes{...A}}} fragment A on Project{tags{code}}", map[string]any{"n": i + 1})))
			if c := got.Extensions.Cost; c == nil || c.Requested != 1+(i+1)*(1+listSize) {
				t.Errorf("first %d: cost %+v", i+1, c)
			}
		})
	}
	group.Wait()
}

// TestLongDocumentsAreNotKept: what a stream of ever new documents can hold is bounded by their number and length.
func TestLongDocumentsAreNotKept(t *testing.T) {
	cache := shortDocuments{lru.New[*ast.QueryDocument](documents)}
	for length, kept := range map[int]bool{documentBytes: true, documentBytes + 1: false} {
		text := strings.Repeat("x", length)
		cache.Add(t.Context(), text, &ast.QueryDocument{})
		if _, ok := cache.Get(t.Context(), text); ok != kept {
			t.Errorf("%d bytes: kept %v", length, ok)
		}
	}
}

// TestLimitIsReported holds a refusal to naming its cost.
func TestLimitIsReported(t *testing.T) {
	s := newServer(t, Options{})
	got := s.do(t, post(body("{projects(first:100){nodes{children(first:100){nodes{children(first:100){nodes{id}}}}}}}", nil)))
	if v := got.Errors[0].Extensions.Values; v["cost"] != 1020201.0 || v["limit"] != 100000.0 {
		t.Errorf("values %v", v)
	}
	if c := got.Extensions.Cost; c == nil || c.Requested != 1020201 {
		t.Errorf("extensions.cost %+v", c)
	}
	got = s.do(t, post(body("{projects(first:101){nodes{id}}}", nil)))
	if f := got.Errors[0].Extensions.Fields; len(f) != 1 || f[0] != "projects" {
		t.Errorf("fields %v", f)
	}
}

// TestFormAgreesWithExpansion compares the memoised measure with a document whose fragments were written out by hand.
func TestFormAgreesWithExpansion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Fragment i may spread only later ones, so there is no cycle; text is the same selection without fragments.
		const fragments = 5
		var text [fragments + 1]string
		var defs strings.Builder
		for i := fragments - 1; i >= 0; i-- {
			var with, without strings.Builder
			for range rapid.IntRange(1, 4).Draw(t, "parts") {
				switch part := rapid.IntRange(0, 3).Draw(t, "part"); {
				case part == 0:
					with.WriteString("id ")
					without.WriteString("id ")
				case part == 1:
					with.WriteString("a:id @x ")
					without.WriteString("a:id @x ")
				default:
					j := rapid.IntRange(i+1, fragments).Draw(t, "next")
					if j == fragments {
						with.WriteString("title ")
						without.WriteString("title ")
						continue
					}
					// An inline fragment counts as the spread it replaces.
					fmt.Fprintf(&with, "parent{...F%d} ", j)
					fmt.Fprintf(&without, "parent{...{%s}} ", text[j])
				}
			}
			text[i] = without.String()
			fmt.Fprintf(&defs, "fragment F%d on Project{%s} ", i, with.String())
		}
		got := measured(t, "{...F0} "+defs.String())
		want := measured(t, "{...{"+text[0]+"}}")
		if got != want {
			t.Fatalf("%+v with fragments, %+v without: %s", got, want, defs.String())
		}
	})
}

// measured is the form of a document's first operation.
func measured(t *rapid.T, text string) form {
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	m := &measure{fragments: map[string]*ast.FragmentDefinition{}, done: map[string]form{}, open: map[string]bool{}}
	for _, f := range doc.Fragments {
		m.fragments[f.Name] = f
	}
	return m.selection(doc.Operations[0].SelectionSet)
}
