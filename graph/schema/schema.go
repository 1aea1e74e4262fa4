// Package schema is the text of the API: a file for each activity, and one that follows from the nouns.
package schema

import (
	"embed"
	"regexp"
	"sort"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

//go:embed *.graphql
var files embed.FS

// SDL is the whole schema as clients may read it, without the directives by which our own code is generated.
var SDL = sync.OnceValue(func() string {
	var b strings.Builder
	for _, s := range sources() {
		b.WriteString(generating.ReplaceAllString(s.Input, "") + "\n")
	}
	return b.String()
})

var generating = regexp.MustCompile(`(?m)^directive @go\w+\(.*\n| @go\w+\([^)]*\)`)

// Schema is the parsed schema. A schema that does not parse cannot be built: it is checked by every test.
var Schema = sync.OnceValue(func() *ast.Schema { return gqlparser.MustLoadSchema(sources()...) })

func sources() (all []*ast.Source) {
	names, _ := files.ReadDir(".")
	sort.Slice(names, func(i, j int) bool { return names[i].Name() < names[j].Name() })
	for _, n := range names {
		b, err := files.ReadFile(n.Name())
		if err != nil {
			panic(err) // embedded: cannot happen
		}
		all = append(all, &ast.Source{Name: n.Name(), Input: string(b)})
	}
	return all
}
