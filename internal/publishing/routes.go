package publishing

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// Routes are the downloads by ServeMux pattern.
func Routes(es graphql.ExecutableSchema) map[string]http.Handler {
	return map[string]http.Handler{"GET /data/coverage.csv": Coverage(es)}
}
