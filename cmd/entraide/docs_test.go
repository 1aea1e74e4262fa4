package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"entraide/graph/schema"
)

var block = regexp.MustCompile("(?s)```(\\w+)\n(.*?)```")
var target = regexp.MustCompile("`make ([a-z-]+)")

// What the documents tell a reader to type works: queries fit the schema, commands and their options exist.
func TestDocumentsAreTrue(t *testing.T) {
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../docs/*.md")
	if err != nil || len(files) == 0 {
		t.Fatal("no documents", err)
	}
	for _, name := range append(files, "../../README.md", "../../CONTRIBUTING.md") {
		body, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range block.FindAllStringSubmatch(string(body), -1) {
			switch m[1] {
			case "graphql":
				if _, errs := gqlparser.LoadQueryWithRules(schema.Schema(), m[2], rules.NewDefaultRules()); errs != nil {
					t.Errorf("%s: %v in\n%s", name, errs, m[2])
				}
			case "sh":
				for _, line := range strings.Split(strings.TrimSpace(m[2]), "\n") {
					command(t, name, line, string(makefile))
				}
			}
		}
		for _, m := range target.FindAllStringSubmatch(string(body), -1) {
			command(t, name, "make "+m[1], string(makefile))
		}
	}
}

func command(t *testing.T, name, line, makefile string) {
	t.Helper()
	words := strings.Fields(line)
	switch words[0] {
	case "entraide":
		parser, err := kong.New(&program{}, kong.Exit(func(int) {}))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parser.Parse(words[1:]); err != nil {
			t.Errorf("%s: %s: %v", name, line, err)
		}
	case "make":
		if !strings.Contains(makefile, "\n"+words[1]+":") {
			t.Errorf("%s: the Makefile has no target %s", name, words[1])
		}
	}
}
