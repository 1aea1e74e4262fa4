package graph

import (
	"strings"
	"testing"

	"entraide/graph/schema"
)

// Every type, field, argument and enum value has a description: the API documents itself.
func TestEverythingIsDescribed(t *testing.T) {
	for name, d := range schema.Schema().Types {
		if d.BuiltIn {
			continue
		}
		described(t, name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(t, name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(t, name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			described(t, name+"."+v.Name, v.Description)
		}
	}
}

func described(t *testing.T, what, description string) {
	t.Helper()
	if description == "" {
		t.Errorf("%s has no description", what)
	}
}
