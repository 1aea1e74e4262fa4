package checking

import (
	"slices"
	"testing"
)

func TestKeep(t *testing.T) {
	if Optional("") != nil || *Optional("a") != "a" {
		t.Error("Optional")
	}
	ids := []string{"b", "a", "b"}
	if got := Unique(ids); !slices.Equal(got, []string{"a", "b"}) || !slices.Equal(ids, []string{"b", "a", "b"}) {
		t.Error(got, ids)
	}
	column := "was"
	put := func(v *string) { Put(v, func(s string) { column = s }, func() { column = "" }) }
	if put(Optional("is")); column != "is" {
		t.Error(column)
	}
	if put(nil); column != "" {
		t.Error(column)
	}
}
