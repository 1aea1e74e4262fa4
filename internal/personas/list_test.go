package personas

import (
	"encoding/json"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/reference"
)

// The list is what the page shows: with the names of States and organisations in six languages.
func TestList(t *testing.T) {
	w := open(t)
	_, _, said := w.do("GET", w.client.Issuer+"/personas", "", "")
	var people []struct {
		Key, Name, Language string
		Role                *access.Role
		Party               map[string]string
	}
	if err := json.Unmarshal([]byte(said), &people); err != nil || len(people) != len(All) {
		t.Fatalf("%s (%v)", said, err)
	}
	for i, p := range All {
		got := people[i]
		role := access.Public
		if got.Role != nil {
			role = *got.Role
		}
		if got.Key != p.Key || got.Name != p.Name || got.Language != p.Language || role != p.Role {
			t.Errorf("%+v, want %+v", got, p)
		}
		for _, l := range reference.Languages {
			if (got.Party[l] == "") != (p.Role.ActsFor() == access.Nobody) {
				t.Errorf("%s in %s: %q", p.Key, l, got.Party[l])
			}
		}
	}
	if got := people[0].Party["ar"]; got != "بوروندي" {
		t.Error(got)
	}
	if strings.Contains(said, "@") {
		t.Error("addresses are shown")
	}
}
