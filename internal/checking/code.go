package checking

import (
	"fmt"
	"slices"

	"entraide/internal/reference"
)

// Kind is what a code stands for. Its messages are checking.<name>_unknown and checking.<name>_twice.
type Kind struct {
	name  string
	count func(*reference.Tables) int
	known func(*reference.Tables, string) bool
}

// The kinds: themes by code, States and regions by id.
var (
	Theme = Kind{"theme",
		func(t *reference.Tables) int { return len(t.Themes) },
		func(t *reference.Tables, code string) bool { _, ok := t.ThemeByCode(code); return ok }}
	State = Kind{"state",
		func(t *reference.Tables) int { return len(t.States) },
		func(t *reference.Tables, id string) bool { _, ok := t.StateByID(id); return ok }}
	Region = Kind{"region",
		func(t *reference.Tables) int { return len(t.Regions) },
		func(t *reference.Tables, id string) bool {
			return slices.ContainsFunc(t.Regions, func(r reference.Region) bool { return r.ID == id })
		}}
)

// Code demands one that there is.
func (p *Problems) Code(field string, k Kind, code string, t *reference.Tables) {
	if !k.known(t, code) {
		p.add(field, k.name+"_unknown")
	}
}

// Codes demands codes that there are, each once. That of the i-th of a list is at list.i.item, or list.i where item is "".
// It is false where they are so many that some must stand twice: then one problem says so, and nothing else need be checked.
func (p *Problems) Codes(list, item string, k Kind, codes []string, t *reference.Tables) bool {
	if len(codes) > k.count(t) {
		p.add(list, k.name+"_twice")
		return false
	}
	seen := map[string]bool{}
	for i, code := range codes {
		field := fmt.Sprintf("%s.%d", list, i)
		if item != "" {
			field += "." + item
		}
		if k.known(t, code) && seen[code] {
			p.add(field, k.name+"_twice")
		} else {
			p.Code(field, k, code, t)
		}
		seen[code] = true
	}
	return true
}

// ThemeShare is the share of something that falls under a theme.
type ThemeShare struct{ Theme, Percentage string }

// Themes demands themes that there are, each once, with shares that sum to 100, if there are any.
func (p *Problems) Themes(list string, shares []ThemeShare, t *reference.Tables) {
	codes, percentages := make([]string, len(shares)), make([]string, len(shares))
	for i, s := range shares {
		codes[i], percentages[i] = s.Theme, s.Percentage
	}
	if p.Codes(list, "theme", Theme, codes, t) {
		p.Percentages(list, percentages)
	}
}
