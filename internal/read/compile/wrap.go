package compile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// Wrap returns an executable schema which answers the compiled root fields of queries by one statement and leaves
// all else to inner; the entities that inner's resolvers refer to are read by one statement more. Schema() is the
// full schema, so parsing, validation and introspection see everything. The estimated cost of what was read stands
// in the response's extensions under "cost".
func (e *Engine) Wrap(inner graphql.ExecutableSchema) graphql.ExecutableSchema {
	return &executable{ExecutableSchema: inner, e: e}
}

type executable struct {
	graphql.ExecutableSchema
	e *Engine
}

func (x *executable) Schema() *ast.Schema { return x.e.Config.Schema }

func (x *executable) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	if operation.Operation.Operation != ast.Query {
		return x.splicing(ctx, x.e.primary, 0)
	}
	all, ours, rest := x.e.divide(operation)
	if len(ours) == 0 {
		return x.splicing(ctx, x.e.replica, 0)
	}
	done := false
	return func(ctx context.Context) *graphql.Response { // asked again until it answers nil
		if done {
			return nil
		}
		done = true
		s, err := x.e.written(ctx, operation, ours)
		if err != nil {
			return x.fail(ctx, ours, err)
		}
		if len(rest) > 0 {
			return x.mixed(ctx, operation, s, all, ours, rest)
		}
		data, err := x.e.one(ctx, x.e.replica, s)
		if err != nil {
			return x.fail(ctx, ours, err)
		}
		graphql.RegisterExtension(ctx, "cost", s.Cost)
		return &graphql.Response{Data: data}
	}
}

// mixed runs the statement beside the ordinary resolvers and merges both objects in the order of the query.
func (x *executable) mixed(ctx context.Context, operation *graphql.OperationContext, s statement, all, ours, rest []graphql.CollectedField) *graphql.Response {
	type result struct {
		data []byte
		err  error
	}
	answer := make(chan result, 1)
	go func() {
		data, err := x.e.one(ctx, x.e.replica, s)
		answer <- result{data, err}
	}()
	restCtx := graphql.WithOperationContext(ctx, only(operation, rest))
	resp := x.splicing(restCtx, x.e.replica, s.Cost)(restCtx)
	compiled := <-answer
	if compiled.err != nil {
		return x.fail(ctx, ours, compiled.err)
	}
	if resp == nil || bytes.Equal(bytes.TrimSpace(resp.Data), []byte("null")) {
		return resp
	}
	data, err := merge(all, compiled.data, resp.Data)
	if err != nil {
		return x.fail(ctx, ours, err)
	}
	resp.Data = data
	return resp
}

// only is the operation reduced to some of its root fields. Fragments are resolved and directives obeyed already.
func only(operation *graphql.OperationContext, fields []graphql.CollectedField) *graphql.OperationContext {
	reduced := *operation.Operation
	reduced.SelectionSet = nil
	for _, f := range fields {
		field := *f.Field
		field.SelectionSet, field.Directives = f.Selections, nil
		reduced.SelectionSet = append(reduced.SelectionSet, &field)
	}
	return &graphql.OperationContext{
		RawQuery: operation.RawQuery, Variables: operation.Variables, OperationName: operation.OperationName,
		Doc: operation.Doc, Extensions: operation.Extensions, Headers: operation.Headers, Operation: &reduced,
		DisableIntrospection: operation.DisableIntrospection, RecoverFunc: operation.RecoverFunc,
		ResolverMiddleware: operation.ResolverMiddleware, RootResolverMiddleware: operation.RootResolverMiddleware,
		Stats: operation.Stats,
	}
}

// merge writes the members of both objects in the order of the fields.
func merge(fields []graphql.CollectedField, objects ...[]byte) ([]byte, error) {
	members := map[string]json.RawMessage{}
	for _, o := range objects {
		if err := json.Unmarshal(o, &members); err != nil {
			return nil, err
		}
	}
	out := []byte{'{'}
	for i, f := range fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, `"`+f.Alias+`":`...) // a GraphQL name needs no escaping
		out = append(out, members[f.Alias]...)
	}
	return append(out, '}'), nil
}

// fail answers with an error and no data. Those who asked in vain and left are not worth a line in the log.
func (x *executable) fail(ctx context.Context, fields []graphql.CollectedField, err error) *graphql.Response {
	g := report(err)
	if x.e.Failed != nil && g.Extensions["code"] == string(fault.Internal) && !errors.Is(ctx.Err(), context.Canceled) {
		x.e.Failed(ctx, err)
	}
	if len(fields) == 1 {
		g.Path = ast.Path{ast.PathName(fields[0].Alias)}
	}
	graphql.AddError(ctx, g)
	return &graphql.Response{Data: []byte("null")}
}
