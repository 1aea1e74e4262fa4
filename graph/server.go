package graph

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Options are what the handler must be told; the zero value serves.
type Options struct {
	Limits Limits                    // DefaultLimits if zero
	Page   func(context.Context) int // the largest page of this viewer, if above Limits.Page
	// Private tells whether an answer is meant for its viewer alone and must not be kept by caches. If nil, every
	// request with credentials is.
	Private   func(*http.Request) bool
	RequestID func(context.Context) string // the id under which the log knows the request; errors of ours name it
	Log       *slog.Logger                 // slog.Default() if nil; the request's id is expected to come with the context
}

// The cache of parsed documents: entries, and the bytes of the longest text worth keeping. A document takes up to
// about a hundred times its text, so both together bound what a stream of ever new ones can hold.
const (
	documents     = 256
	documentBytes = 4 << 10
)

// Handler serves GraphQL over HTTP. It fails if the limits would refuse the introspection query of common tools.
func Handler(es graphql.ExecutableSchema, opt Options) (http.Handler, error) {
	if opt.Limits == (Limits{}) {
		opt.Limits = DefaultLimits
	}
	if opt.Log == nil {
		opt.Log = slog.Default()
	}
	if opt.Private == nil {
		opt.Private = hasCredentials
	}
	introspection, err := newIntrospectionPrice(es.Schema(), opt.Limits)
	if err != nil {
		return nil, err
	}
	cache := shortDocuments{lru.New[*ast.QueryDocument](documents)}
	exec := executor.New(es)
	exec.SetQueryCache(cache)
	exec.SetDefaultRulesFn(validation)
	exec.SetDisableSuggestion(true)
	exec.SetErrorPresenter(present(opt))
	exec.SetRecoverFunc(recovered(opt.Log))
	exec.Use(extension.Introspection{})
	exec.Use(&guard{Limits: opt.Limits, documents: cache, page: opt.Page, introspection: introspection})
	return &transport{exec: exec, opt: opt}, nil
}

// validation are the rules of the specification without "did you mean": comparing every unknown name with hundreds of
// fields letter by letter is a second's work for one request.
func validation() *rules.Rules {
	r := rules.NewDefaultRules()
	for name, plain := range map[string]core.Rule{
		rules.FieldsOnCorrectTypeRule.Name: rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRule.Name:         rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.ReplaceRule(name, plain.RuleFunc)
	}
	return r
}

func hasCredentials(r *http.Request) bool {
	return r.Header.Get("Authorization") != "" || r.Header.Get("Cookie") != ""
}

// shortDocuments keeps the parsed form of short queries only.
type shortDocuments struct {
	*lru.LRU[*ast.QueryDocument]
}

// Add keeps doc if its text is short.
func (c shortDocuments) Add(ctx context.Context, text string, doc *ast.QueryDocument) {
	if len(text) <= documentBytes {
		c.LRU.Add(ctx, text, doc)
	}
}
