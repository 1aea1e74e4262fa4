package checking

import (
	"slices"
	"strings"
	"testing"

	"entraide/internal/reference"
	"entraide/internal/wording"
)

// tables are the reference tables.
func tables(t testing.TB) *reference.Tables {
	t.Helper()
	all, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// expect compares problems, as field and key; each must be a message whose placeholders have values.
func expect(t testing.TB, got Problems, want ...string) {
	t.Helper()
	var short []string
	for _, p := range got {
		for _, l := range wording.Languages {
			if m := wording.In(p.Key, l, p.Values); strings.Contains(m, "{") {
				t.Errorf("%s in %s: %s", p.Key, l, m)
			}
		}
		short = append(short, p.Field+" "+strings.TrimPrefix(p.Key, "checking."))
	}
	if !slices.Equal(short, want) {
		t.Errorf("%q, want %q", short, want)
	}
}

func TestAdd(t *testing.T) {
	var p Problems
	p.Add("a", "x.y")
	p.Add("b", "x.z", "count", 3, "most", "2")
	if len(p) != 2 || p[0].Values != nil || p[1].Field != "b" || p[1].Key != "x.z" || p[1].Values["count"] != "3" || p[1].Values["most"] != "2" {
		t.Errorf("%+v", p)
	}
}
