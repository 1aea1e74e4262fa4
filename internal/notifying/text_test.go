package notifying

import (
	"testing"
	"time"

	"entraide/internal/wording"
)

func TestDay(t *testing.T) {
	for day, want := range map[string]Text{
		"2026-11-23": {"en": "23 November 2026", "fr": "23 novembre 2026", "es": "23 de noviembre de 2026", "ar": "23 تشرين الثاني/نوفمبر 2026",
			"ru": "23 ноября 2026 года", "zh": "2026年11月23日"},
		"2027-01-01": {"en": "1 January 2027", "fr": "1er janvier 2027", "es": "1 de enero de 2027", "ar": "1 كانون الثاني/يناير 2027",
			"ru": "1 января 2027 года", "zh": "2027年1月1日"},
	} {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		got := Day(at)
		for _, l := range wording.Languages {
			if got[l] != want[l] {
				t.Errorf("%s in %s: %q, want %q", day, l, got[l], want[l])
			}
		}
	}
}

func TestIn(t *testing.T) {
	for _, x := range []struct {
		text Text
		want string
	}{
		{Text{"fr": "a", "": "b", "en": "c", "ru": "d"}, "a"},
		{Text{"": "b", "en": "c", "ru": "d"}, "b"},
		{Text{"en": "c", "ru": "d"}, "c"},
		{Text{"zh": "e", "ru": "d"}, "d"},
		{nil, ""},
	} {
		if got := x.text.in("fr"); got != x.want {
			t.Errorf("%v: %q, want %q", x.text, got, x.want)
		}
	}
}

// What people write stays what it is within our words, whatever it is made of.
func TestHarmless(t *testing.T) {
	for written, want := range map[string]string{
		"Dépôts  sûrs":             "Dépôts sûrs",
		"a\r\nBcc: x@example.org":  "a Bcc: x@example.org",
		"a\u202eb\u2066c\u200bd":   "abcd",
		"a\x00b\x1bc\u2028d\u0085": "a b c d",
		"نم\u200cونه":              "نم\u200cونه",   // a joiner is part of the word
		"(نمونه)\u200f":            "(نمونه)\u200f", // and a mark of direction of the text
	} {
		if got := harmless(written); got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
	got := words("notice.focal_point_changed.subject", "en", map[string]Text{"name": {"": "{state}"}, "state": {"": "{name}"}})
	if want := "National point of contact: {state}"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
