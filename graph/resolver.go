package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"entraide/graph/generated"
	"entraide/internal/read"
	"entraide/internal/read/compile"
)

// Resolver answers the few fields that the read engine leaves over.
type Resolver struct{}

// Executable is the whole API: the engine answers what it can, resolvers the rest, and filters that name what does not
// exist are refused before either. Everything that reads is served through it: the site, its downloads and the benchmarks.
func Executable(e *compile.Engine) (graphql.ExecutableSchema, error) {
	return read.Checked(e.Wrap(generated.NewExecutableSchema(generated.Config{Schema: Schema(), Resolvers: &Resolver{}})))
}
