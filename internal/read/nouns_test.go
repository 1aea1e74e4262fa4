package read

import (
	"slices"
	"strings"
	"testing"
)

// Every noun is thought of: it is open to everybody, or its rows have a scope or are seen with another one's.
func TestEveryNounHasAScope(t *testing.T) {
	known := map[string]bool{}
	for _, e := range slices.Concat(Entities, rollups) {
		known[e.Type] = true
		hides := scopes[e.Type] != nil || covering[e.Type] != ""
		if open := slices.Contains(open, e.Type); open == hides {
			t.Errorf("%s: open to everybody %v, with rows that are hidden %v", e.Type, open, hides)
		}
	}
	for _, name := range open {
		if !known[name] {
			t.Errorf("%s, which is open, is no noun", name)
		}
	}
	for _, edge := range covered {
		name, _, _ := strings.Cut(edge, ".")
		if scopes[name] == nil && covering[name] == "" {
			t.Errorf("%s: %s hides no row", edge, name)
		}
	}
}

// A noun that nobody thought of is seen by nobody.
func TestUnthoughtOf(t *testing.T) {
	mail := scopes["Mail"]
	delete(scopes, "Mail")
	defer func() { scopes["Mail"] = mail }()
	if s := denied(Entities)["Mail"]; s == nil || s(nil, "x") != "FALSE" {
		t.Error("a noun without a scope is seen")
	}
}
