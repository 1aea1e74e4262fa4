package personas

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/reference"
)

// Each persona acts for what their role acts for, every role has somebody, and one person waits to be invited.
func TestAll(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	seen, uninvited := map[string]bool{}, 0
	for _, p := range All {
		t.Run(p.Key, func(t *testing.T) {
			for _, unique := range []string{p.Key, p.Name, p.Email} {
				if unique == "" || seen[unique] {
					t.Errorf("%q stands twice, or is empty", unique)
				}
				seen[unique] = true
			}
			if !regexp.MustCompile(`^[a-z.]+@example\.org$`).MatchString(p.Email) {
				t.Error(p.Email)
			}
			if !slices.Contains(reference.Languages, p.Language) {
				t.Error(p.Language)
			}
			party := access.Nobody
			switch {
			case p.State != "" && p.Organisation != nil:
				t.Error("acts for two")
			case p.State != "":
				party = access.AState
			case p.Organisation != nil:
				party = access.AnOrganisation
			}
			if want := p.Role.ActsFor(); party != want {
				t.Errorf("%s acts for %v, not %v", p.Role, want, party)
			}
			if names := p.party(tables); (party != access.Nobody) != (len(names) == len(reference.Languages)) {
				t.Errorf("names of the party: %v", names)
			}
			if o := p.Organisation; o != nil && (!strings.Contains(o.Names()["en"], "Demonstration") || !strings.HasPrefix(o.ID, "org_")) {
				t.Error(o.ID, o.Names())
			}
		})
		if p.Role == access.Public {
			uninvited++
		}
	}
	for _, role := range access.Roles {
		if !slices.ContainsFunc(All, func(p Persona) bool { return p.Role == role }) {
			t.Error("nobody is", role)
		}
	}
	for _, language := range reference.Languages {
		if !slices.ContainsFunc(All, func(p Persona) bool { return p.Language == language }) {
			t.Error("nobody reads", language)
		}
	}
	if uninvited != 1 {
		t.Errorf("%d without an account", uninvited)
	}
}
