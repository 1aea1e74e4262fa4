package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entraide/internal/fault"
	"entraide/internal/read"
	"entraide/internal/wording"
)

// errPanic stands for a panic: the log has the rest.
var errPanic = errors.New("panic")

// known are the codes an error may carry already; any other is not ours, and neither is its message.
var known = map[string]fault.Code{
	errcode.ParseFailed:      fault.BadRequest,
	errcode.ValidationFailed: fault.BadUserInput,

	string(fault.BadRequest):      fault.BadRequest,
	string(fault.BadUserInput):    fault.BadUserInput,
	string(fault.Unauthenticated): fault.Unauthenticated,
	string(fault.Forbidden):       fault.Forbidden,
	string(fault.NotFound):        fault.NotFound,
	string(fault.Conflict):        fault.Conflict,
	string(fault.StaleVersion):    fault.StaleVersion,
	string(fault.TooExpensive):    fault.TooExpensive,
	string(fault.TooDeep):         fault.TooDeep,
	string(fault.PageTooLarge):    fault.PageTooLarge,
	string(fault.RateLimited):     fault.RateLimited,
	string(fault.Timeout):         fault.Timeout,
	string(fault.Unavailable):     fault.Unavailable,
}

// present is gqlgen's error presenter: any error becomes a code, a sentence and the fields at fault. What went wrong
// on our side is written to the log, with the request's id in its context, and to nowhere else.
func present(opt Options) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		f := presented(err)
		if f.Code == fault.Unauthenticated || f.Code == fault.Forbidden {
			v := read.ViewerOf(ctx)
			opt.Log.InfoContext(ctx, "refused", "code", f.Code, "key", f.Key, "user", v.User, "membership", v.Membership, "api_key", v.Key)
		}
		if f.Code == fault.Internal || f.Code == fault.Unavailable {
			opt.Log.ErrorContext(ctx, "graphql", "code", f.Code, "error", err, "cause", f.Unwrap(), "query", queryOf(ctx))
		}
		out := render(f)
		if wording.All()[f.Key] != nil {
			out.Message = wording.In(f.Key, read.ViewerOf(ctx).Language, texts(f.Values))
		}
		if opt.RequestID != nil && (f.Code == fault.Internal || f.Code == fault.Unavailable) {
			out.Extensions["requestId"] = opt.RequestID(ctx) // by which we find it in the log
		}
		var g *gqlerror.Error
		if errors.As(err, &g) {
			out.Path, out.Locations = g.Path, g.Locations
		}
		return out
	}
}

// presented is err as the fault a caller may see.
func presented(err error) *fault.Fault {
	var f *fault.Fault
	var g *gqlerror.Error
	var overflow *graphql.IntegerError
	var sign *graphql.UintSignError
	switch {
	case errors.As(err, &f):
		return f
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return fault.Wrap(err, fault.Timeout, "the request took too long and was stopped; ask for less, or again later")
	case errors.As(err, &overflow), errors.As(err, &sign):
		return fault.Wrap(err, fault.BadUserInput, "a number is outside its range")
	case errors.As(err, &g):
		name, _ := g.Extensions["code"].(string)
		if code, ok := known[name]; ok {
			return fault.Wrap(err, code, "%s%s", variable(g.Path), g.Message)
		}
	}
	return fault.Of(err)
}

// variable names the variable that an error is about, which the parser tells in the path alone.
func variable(path ast.Path) string {
	if name, ok := strings.CutPrefix(path.String(), "variable."); ok {
		return "$" + name + ": "
	}
	return ""
}

// texts are the values of a message that are texts.
func texts(values map[string]any) map[string]string {
	out := map[string]string{}
	for k, v := range values {
		out[k] = fmt.Sprint(v)
	}
	return out
}

// render is a fault as GraphQL shows it.
func render(f *fault.Fault) *gqlerror.Error {
	x := map[string]any{"code": f.Code}
	if len(f.Fields) > 0 {
		x["fields"] = f.Fields
	}
	if f.Key != "" {
		x["key"] = f.Key
	}
	if len(f.Values) > 0 {
		x["values"] = f.Values
	}
	return &gqlerror.Error{Err: f, Message: clip(f.Message, 500), Extensions: x}
}

// recovered makes an error of a resolver's panic, which costs one field and never the process.
func recovered(log *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, cause any) error {
		log.ErrorContext(ctx, "panic", "cause", cause, "stack", string(debug.Stack()), "query", queryOf(ctx))
		return fault.Of(fmt.Errorf("%w: %v", errPanic, cause))
	}
}

func queryOf(ctx context.Context) query {
	if !graphql.HasOperationContext(ctx) {
		return ""
	}
	return query(graphql.GetOperationContext(ctx).RawQuery)
}

// query is a document in a log: its beginning is enough.
type query string

// LogValue cuts the text.
func (q query) LogValue() slog.Value { return slog.StringValue(clip(string(q), 500)) }
