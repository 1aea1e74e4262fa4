package reference

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// scripts says which letters a name in each language is made of.
var scripts = map[string]*unicode.RangeTable{
	"ar": unicode.Arabic, "zh": unicode.Han, "ru": unicode.Cyrillic, "en": unicode.Latin, "fr": unicode.Latin, "es": unicode.Latin,
}

func TestNamesAreWrittenInTheirScript(t *testing.T) {
	tab := tables(t)
	check := func(id string, names map[string]string) {
		for l, n := range names {
			own, other := 0, 0
			for _, r := range n {
				switch {
				case !unicode.IsLetter(r):
				case unicode.Is(scripts[l], r):
					own++
				default:
					other++
				}
				// Characters that change how text around them is shown have no place in a name.
				if unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Cc, r) || r == '\u200b' || r == '\ufeff' {
					t.Errorf("%s in %s holds the control character %U", id, l, r)
				}
			}
			if own == 0 || other > 0 {
				t.Errorf("%s in %s: %q has %d letters of its script and %d of others", id, l, n, own, other)
			}
			if !norm.NFC.IsNormalString(n) {
				t.Errorf("%s in %s is not in composed form", id, l)
			}
		}
	}
	all := func(id string, names map[string]string) {
		if len(names) != len(Languages) {
			t.Errorf("%s has names in %d languages", id, len(names))
		}
		check(id, names)
	}
	both := func(id string, names map[string]string) {
		if names["en"] == "" || names["fr"] == "" {
			t.Errorf("%s lacks English or French: %v", id, names)
		}
		check(id, names)
	}
	for _, s := range tab.States {
		all(s.ID, s.Names)
		all(s.ID, s.Formal)
		check(s.ID, s.Articles)
	}
	for _, a := range tab.Areas {
		all(a.ID, a.Names)
		if a.NoteKey != "" {
			all(a.ID, a.Note)
		}
	}
	for _, r := range tab.Regions {
		all(r.ID, r.Names)
	}
	for _, g := range tab.ThemeGroups {
		all(g.ID, g.Names)
	}
	for _, th := range tab.Themes {
		all(th.ID, th.Names)
		both(th.ID, th.Descriptions)
	}
	for _, p := range tab.Paragraphs {
		both(p.ID, p.Labels)
	}
	for _, m := range tab.Meetings {
		all(m.Code, m.Titles)
		all(m.Code, m.Formal)
		if m.NoteKey != "" {
			both(m.Code, m.Notes)
		}
	}
	for _, w := range tab.FundingWindows {
		both(w.Code, w.Names)
		both(w.Code, w.Scope)
		both(w.Code, w.Applicants)
	}
}

// A name that stands for two things in the same list would make a table of States unreadable.
func TestNamesAreDistinct(t *testing.T) {
	tab := tables(t)
	for _, l := range Languages {
		seen := map[string]string{}
		note := func(id, name string) {
			if other := seen[name]; other != "" {
				t.Errorf("%q in %s is both %s and %s", name, l, other, id)
			}
			seen[name] = id
		}
		for _, s := range tab.States {
			note(s.ID, s.Names[l])
		}
		for _, a := range tab.Areas {
			note(a.ID, a.Names[l])
		}
	}
}
