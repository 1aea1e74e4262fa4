package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"

	"entraide/internal/fault"
)

// Limits bound what one request may ask for. They are checked before anything expensive is done with it: bytes before
// reading, tokens before parsing, the document's form before validation (whose rules are quadratic in repeated
// fields), pages and cost before execution.
type Limits struct {
	BodyBytes  int // of a request: its query, variables and extensions
	QueryBytes int // of its query alone
	Nesting    int // levels of JSON in variables, and of brackets in the query
	Values     int // JSON values in variables
	Tokens     int // of the query, without comments
	NameLength int // bytes of one name in the query
	Depth      int // levels of fields, the innermost included
	Fields     int // fields, spreads and inline fragments once every fragment is written out, whole document
	Aliases    int // fields under another name, likewise
	Directives int // likewise
	Repeats    int // fields that share one name in the answer, in one object of it
	Page       int // rows of one connection; Options.Page may raise it for a viewer
	Cost       int // rows of all connections and lists, multiplied; see price
}

// DefaultLimits let the largest operation of our own pages, and the introspection query of GraphiQL, pass with room.
var DefaultLimits = Limits{
	BodyBytes:  256 << 10,
	QueryBytes: 64 << 10,
	Nesting:    64,
	Values:     10_000,
	Tokens:     2_000,
	NameLength: 100,
	Depth:      15,
	Fields:     5_000,
	Aliases:    100,
	Directives: 50,
	Repeats:    50,
	Page:       100,
	Cost:       100_000,
}

// guard checks the form of each document that is not known yet, and the price of each operation.
type guard struct {
	Limits
	documents     graphql.Cache[*ast.QueryDocument]
	page          func(context.Context) int
	introspection introspectionPrice
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = (*guard)(nil)

// ExtensionName names the extension for gqlgen.
func (*guard) ExtensionName() string { return "Limits" }

// Validate has nothing to check: every schema can be bounded.
func (*guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters checks tokens and form. A document of the cache has passed before.
func (g *guard) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	if doc, ok := g.documents.Get(ctx, p.Query); ok {
		return unnamed(doc, p)
	}
	if f := g.tokens(p.Query); f != nil {
		return render(f)
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: p.Query})
	if err != nil {
		return nil // the executor parses it again and says where it is wrong
	}
	if f := g.form(doc); f != nil {
		return render(f)
	}
	return unnamed(doc, p)
}

// unnamed refuses a document of several operations of which none is named.
func unnamed(doc *ast.QueryDocument, p *graphql.RawParams) *gqlerror.Error {
	if p.OperationName != "" || len(doc.Operations) < 2 {
		return nil
	}
	var names []string
	for _, o := range doc.Operations {
		names = append(names, clip(o.Name, 40))
	}
	return render(fault.New(fault.BadUserInput, "the document has several operations: name one in operationName: %s", clip(strings.Join(names, ", "), 200)).On("operationName"))
}

// tokens bounds what the parser and the validator, which reads nested values once for each level, get to see.
func (l Limits) tokens(query string) *fault.Fault {
	lex := lexer.New(&ast.Source{Input: query})
	for n, open := 0, 0; ; {
		t, err := lex.ReadToken()
		switch {
		case err != nil || t.Kind == lexer.EOF:
			return nil
		case t.Kind == lexer.Comment:
			continue
		case t.Kind == lexer.Name && len(t.Value) > l.NameLength:
			return fault.New(fault.BadUserInput, "the name %s has more than %d letters", clip(t.Value, 20), l.NameLength)
		}
		switch t.Kind {
		case lexer.BraceL, lexer.BracketL, lexer.ParenL:
			open++
		case lexer.BraceR, lexer.BracketR, lexer.ParenR:
			open--
		}
		if n++; n > l.Tokens {
			return fault.New(fault.TooExpensive, "the query has more than %d tokens", l.Tokens)
		}
		if open > l.Nesting {
			return fault.New(fault.TooDeep, "the query has more than %d brackets within each other", l.Nesting)
		}
	}
}

// form is what a selection amounts to once every fragment in it is written out.
type form struct {
	fields, aliases, directives, depth int
}

// enough keeps the sums of a fragment bomb from overflowing.
const enough = 1 << 30

// add joins the form of a neighbour.
func (f *form) add(o form) {
	f.fields = min(f.fields+o.fields, enough)
	f.aliases = min(f.aliases+o.aliases, enough)
	f.directives = min(f.directives+o.directives, enough)
	f.depth = max(f.depth, o.depth)
}

// measure computes forms; each fragment once, however often it is spread.
type measure struct {
	fragments map[string]*ast.FragmentDefinition
	done      map[string]form
	open      map[string]bool // being measured: a spread of one of these is a cycle
	cycle     string
}

// form measures every operation and fragment of an unvalidated document, those that nothing spreads too: the
// validator walks all of them.
func (l Limits) form(doc *ast.QueryDocument) *fault.Fault {
	m := &measure{fragments: map[string]*ast.FragmentDefinition{}, done: map[string]form{}, open: map[string]bool{}}
	for _, f := range doc.Fragments {
		m.fragments[f.Name] = f
	}
	var total form
	for _, o := range doc.Operations {
		total.add(m.selection(o.SelectionSet))
		total.directives += len(o.Directives)
	}
	for _, f := range doc.Fragments {
		total.add(m.fragment(f.Name))
	}
	if m.cycle != "" {
		return fault.New(fault.BadUserInput, "the fragment %s contains itself", m.cycle)
	}
	for _, bound := range []struct {
		code       fault.Code
		what       string
		found, max int
	}{
		{fault.TooDeep, "levels of fields", total.depth, l.Depth},
		{fault.TooExpensive, "fields, its fragments written out", total.fields, l.Fields},
		{fault.TooExpensive, "aliases", total.aliases, l.Aliases},
		{fault.TooExpensive, "directives", total.directives, l.Directives},
	} {
		if bound.found > bound.max {
			f := fault.New(bound.code, "the query has %d %s; at most %d are allowed", bound.found, bound.what, bound.max)
			f.Values = map[string]any{"found": bound.found, "limit": bound.max}
			return f
		}
	}
	for _, o := range doc.Operations {
		if f := l.repeats(m, o.SelectionSet); f != nil {
			return f
		}
	}
	for _, fragment := range doc.Fragments {
		if f := l.repeats(m, fragment.SelectionSet); f != nil {
			return f
		}
	}
	return nil
}

func (m *measure) selection(set ast.SelectionSet) form {
	var sum form
	for _, s := range set {
		sum.fields++
		switch s := s.(type) {
		case *ast.Field:
			inner := m.selection(s.SelectionSet)
			inner.depth++
			sum.add(inner)
			sum.directives += len(s.Directives)
			if s.Alias != s.Name {
				sum.aliases++
			}
		case *ast.InlineFragment:
			sum.add(m.selection(s.SelectionSet))
			sum.directives += len(s.Directives)
		case *ast.FragmentSpread:
			sum.add(m.fragment(s.Name))
			sum.directives += len(s.Directives)
		}
	}
	return sum
}

func (m *measure) fragment(name string) form {
	if sum, ok := m.done[name]; ok {
		return sum
	}
	f := m.fragments[name]
	switch {
	case f == nil: // the validator names it
		return form{}
	case m.open[name]:
		m.cycle = name
		return form{}
	}
	m.open[name] = true
	sum := m.selection(f.SelectionSet)
	sum.directives += len(f.Directives)
	delete(m.open, name)
	m.done[name] = sum
	return sum
}

// repeats merges the selections of one object of the answer as execution would, whatever the types, and counts the
// fields under each name. Fields bounds what there is to merge.
func (l Limits) repeats(m *measure, sets ...ast.SelectionSet) *fault.Fault {
	count := map[string]int{}
	inner := map[string][]ast.SelectionSet{}
	var collect func(ast.SelectionSet)
	collect = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				count[s.Alias]++
				if len(s.SelectionSet) > 0 {
					inner[s.Alias] = append(inner[s.Alias], s.SelectionSet)
				}
			case *ast.InlineFragment:
				collect(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := m.fragments[s.Name]; f != nil {
					collect(f.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		collect(set)
	}
	for name, n := range count {
		if n > l.Repeats {
			return fault.New(fault.TooExpensive, "%s is asked for %d times in one object; at most %d are allowed", name, n, l.Repeats)
		}
	}
	for _, sets := range inner {
		if f := l.repeats(m, sets...); f != nil {
			return f
		}
	}
	return nil
}
