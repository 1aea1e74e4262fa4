package graph

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// maxKey bounds the header Idempotency-Key.
const maxKey = 255

// retryOf is the key under which the running operation may be sent again, with the hash of all that it asks: the
// document, the operation of it and the variables.
func retryOf(ctx context.Context) (key string, body [32]byte) {
	if !graphql.HasOperationContext(ctx) {
		return "", body
	}
	oc := graphql.GetOperationContext(ctx)
	if key = oc.Headers.Get("Idempotency-Key"); key == "" {
		return "", body
	}
	whole, err := json.Marshal([]any{oc.RawQuery, oc.OperationName, oc.Variables}) // keys of maps come in order
	if err != nil {
		panic(err) // variables came as JSON
	}
	return key, sha256.Sum256(whole)
}

// single refuses a mutation that does more than one thing: each is a transaction of its own, and one key could not stand
// for several.
func single(op *ast.OperationDefinition, doc *ast.QueryDocument, header http.Header) *fault.Fault {
	if op.Operation != ast.Mutation {
		return nil
	}
	if key := header.Get("Idempotency-Key"); len(key) > maxKey {
		return fault.New(fault.BadRequest, "Idempotency-Key has %d bytes, more than %d", len(key), maxKey)
	} else if strings.ContainsFunc(key, func(r rune) bool { return r < ' ' || r > '~' }) {
		return fault.New(fault.BadRequest, "Idempotency-Key must be printable ASCII, such as a UUID")
	}
	if n := roots(op.SelectionSet, doc, map[string]bool{}); n > 1 {
		return fault.New(fault.BadRequest, "a mutation does one thing: send %d operations instead of one with %[1]d fields", n)
	}
	return nil
}

// roots counts the fields at the root but __typename, through fragments.
func roots(set ast.SelectionSet, doc *ast.QueryDocument, seen map[string]bool) (n int) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name != "__typename" {
				n++
			}
		case *ast.InlineFragment:
			n += roots(s.SelectionSet, doc, seen)
		case *ast.FragmentSpread:
			if f := doc.Fragments.ForName(s.Name); f != nil && !seen[s.Name] {
				seen[s.Name] = true
				n += roots(f.SelectionSet, doc, seen)
			}
		}
	}
	return n
}
