package difftest

import (
	"bytes"
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/read/compile"
)

// resolvers stand for what gqlgen generates: one ordinary field of Query, a mutation, and a subscription of three
// events. They return Refs.
type resolvers struct{ schema *ast.Schema }

func (r resolvers) Schema() *ast.Schema { return r.schema }

func (r resolvers) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (r resolvers) Exec(ctx context.Context) graphql.ResponseHandler {
	oc := graphql.GetOperationContext(ctx)
	events := []string{"prj_00002", "prj_00006", "prj_00003"} // PUBLISHED, DRAFT, UNDER_WAY
	return func(ctx context.Context) *graphql.Response {
		event := ""
		if len(events) > 0 {
			event = events[0]
		}
		switch oc.Operation.Operation {
		case ast.Subscription:
			if event == "" {
				return nil
			}
			events = events[1:]
		default:
			if event == "" {
				return nil
			}
			events = nil
		}
		var b bytes.Buffer
		r.object(ctx, &b, oc, oc.Operation.SelectionSet, func(f graphql.CollectedField) any {
			args := f.ArgumentMap(oc.Variables)
			switch f.Name {
			case "explainMatch":
				return vars{"score": 0.5, "project": compile.Ref{Type: "Project", ID: fmt.Sprint(args["project"])}, "need": compile.Ref{Type: "Need", ID: fmt.Sprint(args["need"])}}
			case "openNeed":
				return vars{"need": compile.Ref{Type: "Need", ID: fmt.Sprint(args["id"])}, "problems": []any{}}
			case "projectChanged":
				return compile.Ref{Type: "Project", ID: event}
			}
			return nil
		})
		return &graphql.Response{Data: b.Bytes()}
	}
}

// object writes the selected fields as gqlgen does, with a field context around each.
func (r resolvers) object(ctx context.Context, b *bytes.Buffer, oc *graphql.OperationContext, sel ast.SelectionSet, resolve func(graphql.CollectedField) any) {
	for i, f := range graphql.CollectFields(oc, sel, nil) {
		fmt.Fprintf(b, "%c%q:", "{,"[min(i, 1)], f.Alias)
		switch v := resolve(f).(type) {
		case compile.Ref:
			if err := v.MarshalGQLContext(graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: f}), b); err != nil {
				panic(err)
			}
		case vars:
			r.object(ctx, b, oc, f.Selections, func(g graphql.CollectedField) any { return v[g.Name] })
		case []any:
			b.WriteString("[]")
		case nil:
			b.WriteString("null")
		default:
			fmt.Fprint(b, v)
		}
	}
	b.WriteByte('}')
}
