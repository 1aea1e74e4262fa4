package compile

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// To write a statement costs about as much as to fetch one row by it, and most operations are sent again and again with
// other values in their variables. Where no variable has a say in the text, the statement is written once for each
// kind of viewer, and the values are put in afterwards.

// late is an argument whose value follows from the variables of each request.
type late func(*binding) any

// binding puts the values of one request into a statement.
type binding struct {
	e         *Engine
	viewer    any
	variables map[string]any
	read      map[*given]map[string]any // arguments are coerced once, however many parameters they become
}

// given is a field whose arguments name variables.
type given struct {
	field     *field
	collected graphql.CollectedField
}

func (b *binding) arguments(g *given) map[string]any {
	args, ok := b.read[g]
	if !ok {
		q := &Query{e: b.e, viewer: b.viewer}
		args = q.arguments(g.field.def.Arguments, g.collected.ArgumentMap(b.variables))
		b.read[g] = args
	}
	return args
}

// bind is the statement with the values of these variables.
func (s statement) bind(e *Engine, viewer any, variables map[string]any) (bound statement, err error) {
	defer guard(&err)
	b := &binding{e, viewer, variables, map[*given]map[string]any{}}
	bound = statement{SQL: s.SQL, Args: make([]any, len(s.Args)), Cost: s.Cost}
	for i, a := range s.Args {
		if l, ok := a.(late); ok {
			a = l(b)
		}
		bound.Args[i] = a
	}
	return bound, nil
}

// Operations longer than remembered bytes are written each time: their documents are not kept by the transport either,
// and would only fill the memory.
const remembered = 4 << 10

// writing is what the text of a statement depends on: the operation itself, which the cache of documents keeps, all that
// is known of the viewer, and which variables are null: no cursor is another text than any cursor.
type writing struct {
	operation     *ast.OperationDefinition
	viewer, nulls string
}

func nulls(operation *ast.OperationDefinition, variables map[string]any) string {
	which := make([]byte, len(operation.VariableDefinitions))
	for i, v := range operation.VariableDefinitions {
		which[i] = '.'
		if variables[v.Variable] == nil {
			which[i] = '0'
		}
	}
	return string(which)
}

// written is the statement of an operation, from memory where only the values of its variables are new.
func (e *Engine) written(ctx context.Context, operation *graphql.OperationContext, fields []graphql.CollectedField) (statement, error) {
	viewer := e.Viewer(ctx)
	key := writing{operation.Operation, fmt.Sprintf("%#v", viewer), nulls(operation.Operation, operation.Variables)}
	s, ok := e.known.Get(key)
	if !ok {
		var err error
		if s, err = e.compile(ctx, operation, fields); err != nil {
			return s, err
		}
		if !s.once && len(operation.RawQuery) <= remembered && !e.shaped(operation.Operation.SelectionSet, map[string]bool{}) {
			e.known.Add(key, s)
		}
	}
	return s.bind(e, viewer, operation.Variables)
}

// shaping are the arguments whose values decide what is written: pages, filters, orders, and lists of ids. Of cursors,
// see Query.cursor.
var shaping = map[string]bool{"first": true, "last": true, "where": true, "orderBy": true, "id": true, "ids": true}

// shaped says whether a variable stands where its value decides what is written: within one of those arguments or of a
// directive. Elsewhere values become parameters and nothing else.
func (e *Engine) shaped(set ast.SelectionSet, seen map[string]bool) bool {
	for _, s := range set {
		var below ast.SelectionSet
		var directives ast.DirectiveList
		switch s := s.(type) {
		case *ast.Field:
			for _, a := range s.Arguments {
				if shaping[a.Name] && namesVariable(a.Value) {
					return true
				}
			}
			below, directives = s.SelectionSet, s.Directives
		case *ast.InlineFragment:
			below, directives = s.SelectionSet, s.Directives
		case *ast.FragmentSpread:
			directives = s.Directives
			if !seen[s.Name] {
				seen[s.Name], below = true, s.Definition.SelectionSet
			}
		}
		for _, d := range directives {
			for _, a := range d.Arguments {
				if namesVariable(a.Value) {
					return true
				}
			}
		}
		if e.shaped(below, seen) {
			return true
		}
	}
	return false
}

func takesVariables(f graphql.CollectedField) bool {
	for _, a := range f.Arguments {
		if namesVariable(a.Value) {
			return true
		}
	}
	return false
}

func namesVariable(v *ast.Value) bool {
	if v == nil {
		return false
	}
	if v.Kind == ast.Variable {
		return true
	}
	for _, c := range v.Children {
		if namesVariable(c.Value) {
			return true
		}
	}
	return false
}
