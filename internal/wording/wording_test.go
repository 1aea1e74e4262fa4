package wording

import (
	"regexp"
	"slices"
	"testing"
)

var placeholder = regexp.MustCompile(`\{\w+\}`)

// Every message stands in all six languages, with the same placeholders.
func TestEveryMessageIsComplete(t *testing.T) {
	for key, m := range All() {
		want := placeholder.FindAllString(m["en"], -1)
		slices.Sort(want)
		for _, l := range Languages {
			got := placeholder.FindAllString(m[l], -1)
			slices.Sort(got)
			if m[l] == "" || !slices.Equal(got, want) {
				t.Errorf("%s in %s: %q, placeholders %v, want %v", key, l, m[l], got, want)
			}
		}
	}
}

func TestIn(t *testing.T) {
	if got := In("citation", "xx", map[string]string{"version": "v1", "date": "today"}); got != "Entraide, coverage of assistance under the Programme of Action on small arms, data version v1, retrieved today." {
		t.Error(got)
	}
}
