// Command reduce writes the schema from which gqlgen generates: nouns become scalars bound to compile.Ref, and the
// fields of Query that the read engine answers disappear with everything that only they reach. At run time the full
// schema is used.
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"entraide/graph"
	"entraide/internal/read"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: reduce FILE.graphql")
		os.Exit(2)
	}
	s := graph.Schema()
	reduce(s, read.Ordinary)
	var b strings.Builder
	b.WriteString("# Code generated from graph/schema by graph/reduce, DO NOT EDIT.\n")
	formatter.NewFormatter(&b, formatter.WithComments()).FormatSchema(s)
	if err := os.WriteFile(os.Args[1], []byte(b.String()), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func reduce(s *ast.Schema, ordinary []string) {
	s.Query.Fields = slices.DeleteFunc(s.Query.Fields, func(f *ast.FieldDefinition) bool { return !slices.Contains(ordinary, f.Name) })
	for name, d := range s.Types {
		if slices.Contains(d.Interfaces, "Node") {
			s.Types[name] = &ast.Definition{Kind: ast.Scalar, Name: name, Directives: ast.DirectiveList{{Name: "goModel",
				Arguments: ast.ArgumentList{{Name: "model", Value: &ast.Value{Kind: ast.StringValue, Raw: "entraide/internal/read/compile.Ref"}}}}}}
		}
	}
	reached := map[string]bool{}
	var reach func(name string)
	reach = func(name string) {
		d := s.Types[name]
		if d == nil || reached[name] {
			return
		}
		reached[name] = true
		for _, f := range d.Fields {
			reach(f.Type.Name())
			for _, a := range f.Arguments {
				reach(a.Type.Name())
			}
		}
		for _, t := range d.Types {
			reach(t)
		}
	}
	for _, root := range []string{"Query", "Mutation", "Subscription"} {
		reach(root)
	}
	for name, d := range s.Types {
		if !reached[name] && !d.BuiltIn {
			delete(s.Types, name)
		}
	}
}
