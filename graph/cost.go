package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
)

// listSize is how many elements a list is taken to have that tells nothing about its size.
const listSize = 10

// Cost is what extensions.cost of an answer tells.
type Cost struct {
	Requested int `json:"requested"`      // rows of all pages and lists, multiplied, as the query asks for them
	Limit     int `json:"limit"`          // the most that is allowed
	Rows      any `json:"rows,omitempty"` // the read engine's own estimate of the rows it reads
}

const costKey = "cost"

// MutateOperationContext checks the pages and the price of an operation with its variables.
func (g *guard) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	p := &pricing{vars: op.Variables, page: g.Page, introspection: &g.introspection}
	if g.page != nil {
		p.page = max(p.page, g.page(ctx))
	}
	rows := p.selection(op.Operation.SelectionSet, 0)
	op.Stats.SetExtension(costKey, Cost{Requested: rows, Limit: g.Cost})
	var f *fault.Fault
	switch {
	case p.refused != nil:
		f = p.refused
	case rows > g.Cost:
		f = fault.New(fault.TooExpensive, "the query may return %d rows, more than the %d allowed; ask for smaller pages or fewer levels", rows, g.Cost)
		f.Values = map[string]any{"cost": rows, "limit": g.Cost}
	case p.types > g.introspection.limit:
		f = fault.New(fault.TooExpensive, "the query may return %d elements of the schema, more than the %d allowed", p.types, g.introspection.limit)
		f.Values = map[string]any{"cost": p.types, "limit": g.introspection.limit}
	default:
		return nil
	}
	return render(f)
}

// InterceptResponse reports the price beside the engine's own, of answers and of refusals.
func (g *guard) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	resp := next(ctx)
	if resp == nil || !graphql.HasOperationContext(ctx) {
		return resp
	}
	cost, ok := graphql.GetOperationContext(ctx).Stats.GetExtension(costKey).(Cost)
	if !ok {
		return resp
	}
	cost.Rows = resp.Extensions[costKey]
	if resp.Extensions == nil {
		resp.Extensions = map[string]any{}
	}
	resp.Extensions[costKey] = cost
	return resp
}

// pricing walks one validated operation. Fields that directives may leave out are counted.
type pricing struct {
	vars          map[string]any
	page          int
	introspection *introspectionPrice
	types         int // elements of the schema asked for, apart from rows
	refused       *fault.Fault
}

// selection is the price of one object: one for each object inside it, leaves are free. rows is how many times a
// connection repeats its edges and nodes; 0 in any other object.
func (p *pricing) selection(set ast.SelectionSet, rows int) int {
	sum := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			sum += p.field(s, rows)
		case *ast.InlineFragment:
			sum += p.selection(s.SelectionSet, rows)
		case *ast.FragmentSpread:
			sum += p.selection(s.Definition.SelectionSet, rows)
		}
		sum = min(sum, enough)
	}
	return sum
}

func (p *pricing) field(f *ast.Field, rows int) int {
	switch {
	case p.refused != nil || len(f.SelectionSet) == 0:
		return 0
	case strings.HasPrefix(f.Name, "__"):
		p.types = min(p.types+p.introspection.field(f, p.introspection.largest), enough)
		return 0
	case rows > 0 && (f.Name == "edges" || f.Name == "nodes"):
		return times(rows, 1+p.selection(f.SelectionSet, 0))
	case isConnection(f) && (picks(f.SelectionSet, "edges") || picks(f.SelectionSet, "nodes")):
		return 1 + p.selection(f.SelectionSet, p.pageOf(f))
	case f.Definition.Type.Elem != nil:
		return times(p.sizeOf(f), 1+p.selection(f.SelectionSet, 0))
	}
	return 1 + p.selection(f.SelectionSet, 0)
}

func times(a, b int) int { return int(min(int64(a)*int64(b), enough)) }

func isConnection(f *ast.Field) bool {
	return strings.HasSuffix(f.Definition.Type.Name(), "Connection")
}

// picks tells whether a selection names a field, in a fragment or not.
func picks(set ast.SelectionSet, name string) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name == name {
				return true
			}
		case *ast.InlineFragment:
			if picks(s.SelectionSet, name) {
				return true
			}
		case *ast.FragmentSpread:
			if picks(s.Definition.SelectionSet, name) {
				return true
			}
		}
	}
	return false
}

// pageOf is the page a connection asks for, at most p.page.
func (p *pricing) pageOf(f *ast.Field) int {
	first, isFirst := p.argument(f, "first")
	last, isLast := p.argument(f, "last")
	n := first
	if isLast {
		n = last
	}
	switch {
	case isFirst && isLast:
		p.refuse(fault.BadUserInput, f, "first and last cannot be used together")
	case !isFirst && !isLast:
		p.refuse(fault.PageTooLarge, f, fmt.Sprintf("first or last is needed, at most %d", p.page))
	case n < 0:
		p.refuse(fault.BadUserInput, f, "first and last must not be negative")
	case n > p.page:
		p.refuse(fault.PageTooLarge, f, fmt.Sprintf("a page of %d rows is more than the %d allowed", n, p.page))
	default:
		return max(n, 1)
	}
	return 1
}

// sizeOf is how many elements a list may have: as many as the ids it is asked for, else a guess.
func (p *pricing) sizeOf(f *ast.Field) int {
	a := f.Arguments.ForName("ids")
	if a == nil {
		return listSize
	}
	v, _ := a.Value.Value(p.vars)
	ids, ok := v.([]any)
	if !ok {
		return 1
	}
	if len(ids) > p.page {
		p.refuse(fault.PageTooLarge, f, fmt.Sprintf("%d ids are more than the %d allowed", len(ids), p.page))
	}
	return max(len(ids), 1)
}

func (p *pricing) refuse(code fault.Code, f *ast.Field, why string) {
	if p.refused == nil {
		p.refused = fault.New(code, "%s: %s", f.Alias, why).On(f.Alias)
	}
}

// argument is the value of an Int argument with variables and defaults; false when it is absent or null.
func (p *pricing) argument(f *ast.Field, name string) (int, bool) {
	value := (*ast.Value)(nil)
	if a := f.Arguments.ForName(name); a != nil {
		value = a.Value
	} else if d := f.Definition.Arguments.ForName(name); d != nil {
		value = d.DefaultValue
	}
	v, err := value.Value(p.vars)
	if err != nil { // a literal beyond 64 bits
		return math.MaxInt32, true
	}
	switch v := v.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case float64:
		return int(min(v, math.MaxInt32)), true
	case json.Number:
		n, err := v.Int64()
		if err != nil {
			return math.MaxInt32, true
		}
		return int(n), true
	}
	return 0, false
}

// introspectionPrice prices questions about the schema by the lengths of its own lists. Twice the standard query that
// tools send is allowed.
type introspectionPrice struct {
	limit         int
	types         int
	mean, largest map[string]int // length of each list field of the introspection types
}

// newIntrospectionPrice fails when the limits would refuse the standard query itself.
func newIntrospectionPrice(schema *ast.Schema, l Limits) (introspectionPrice, error) {
	ip := introspectionPrice{types: len(schema.Types), mean: map[string]int{}, largest: map[string]int{}}
	observe := func(name string, n int) {
		ip.mean[name] += n
		ip.largest[name] = max(ip.largest[name], n)
	}
	fields := 0
	for _, t := range schema.Types {
		switch t.Kind {
		case ast.InputObject:
			observe("inputFields", len(t.Fields))
		case ast.Object, ast.Interface:
			observe("fields", len(t.Fields))
			for _, f := range t.Fields {
				fields++
				observe("args", len(f.Arguments))
			}
		}
		observe("enumValues", len(t.EnumValues))
		observe("interfaces", len(t.Interfaces))
		observe("possibleTypes", len(schema.PossibleTypes[t.Name]))
	}
	for name, sum := range ip.mean {
		of := ip.types
		if name == "args" {
			of = max(fields, 1)
		}
		ip.mean[name] = (sum + of - 1) / of
	}
	doc, errs := gqlparser.LoadQueryWithRules(schema, introspection.Query, nil)
	if len(errs) > 0 {
		return ip, fmt.Errorf("graph: the schema refuses the standard introspection query: %w", errs)
	}
	if f := l.form(doc); f != nil {
		return ip, fmt.Errorf("graph: the limits refuse the standard introspection query: %w", f)
	}
	p := &pricing{introspection: &ip}
	p.selection(doc.Operations[0].SelectionSet, 0)
	ip.limit = 2 * p.types
	return ip, nil
}

// field is the price of a field of the introspection types. Below the list of all types the lists have their mean
// length; below one type, which the caller may choose, that of the longest.
func (ip *introspectionPrice) field(f *ast.Field, sizes map[string]int) int {
	n := 1
	switch f.Name {
	case "types":
		n, sizes = ip.types, ip.mean
	case "__type", "type", "ofType":
		sizes = ip.largest
	case "interfaces", "possibleTypes":
		n, sizes = sizes[f.Name], ip.largest
	default:
		if f.Definition.Type.Elem != nil {
			n = max(sizes[f.Name], 1)
		}
	}
	return times(n, 1+ip.selection(f.SelectionSet, sizes))
}

func (ip *introspectionPrice) selection(set ast.SelectionSet, sizes map[string]int) int {
	sum := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if len(s.SelectionSet) > 0 {
				sum += ip.field(s, sizes)
			}
		case *ast.InlineFragment:
			sum += ip.selection(s.SelectionSet, sizes)
		case *ast.FragmentSpread:
			sum += ip.selection(s.Definition.SelectionSet, sizes)
		}
		sum = min(sum, enough)
	}
	return sum
}
