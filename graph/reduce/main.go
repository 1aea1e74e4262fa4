// Command reduce writes the schema from which gqlgen generates: nouns become scalars bound to compile.Ref, and the
// fields of Query that the read engine answers disappear with everything that only they reach. At run time the full
// schema is used.
package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"entraide/graph/schema"
	"entraide/internal/read"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: reduce FOLDER")
		os.Exit(2)
	}
	s := schema.Schema()
	reduce(s, read.Ordinary)
	for name, d := range documents(s) {
		var b strings.Builder
		b.WriteString("# Code generated from graph/schema by graph/reduce, DO NOT EDIT.\n")
		formatter.NewFormatter(&b, formatter.WithComments()).FormatSchemaDocument(d)
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(b.String()), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// documents are what is left, in files of the names it came from: gqlgen makes a file of resolvers for each. What came
// with the nouns, and what is built in, stands in one of its own.
func documents(s *ast.Schema) map[string]*ast.SchemaDocument {
	all := map[string]*ast.SchemaDocument{}
	file := func(p *ast.Position) *ast.SchemaDocument {
		name := "ent.graphql"
		if p != nil && p.Src != nil && !p.Src.BuiltIn {
			name = p.Src.Name
		}
		if all[name] == nil {
			all[name] = &ast.SchemaDocument{}
		}
		return all[name]
	}
	for _, name := range slices.Sorted(maps.Keys(s.Directives)) {
		if d := s.Directives[name]; !d.Position.Src.BuiltIn {
			file(nil).Directives = append(file(nil).Directives, d)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Types)) {
		d := s.Types[name]
		if d.BuiltIn {
			continue
		}
		if d != s.Query && d != s.Mutation {
			x := file(d.Position)
			x.Definitions = append(x.Definitions, d)
			continue
		}
		// each file extends the roots by what it asks for
		fields := map[*ast.SchemaDocument]ast.FieldList{}
		for _, f := range d.Fields {
			if !strings.HasPrefix(f.Name, "__") {
				fields[file(f.Position)] = append(fields[file(f.Position)], f)
			}
		}
		root := *d
		root.Fields = nil
		for _, x := range all {
			if fields[x] == nil {
				continue
			}
			part := root
			part.Description, part.Fields = "", fields[x]
			x.Extensions = append(x.Extensions, &part)
		}
		file(nil).Definitions = append(file(nil).Definitions, &root)
	}
	return all
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
