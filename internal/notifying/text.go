package notifying

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"entraide/internal/plain"
	"entraide/internal/wording"
)

// Text is what a notice names: language → text, or "" → what is the same in every language, such as a person's name.
type Text map[string]string

// Word is a message of the catalogs as a value of another one, such as role.MISSION.
func Word(key string) Text {
	t := Text{}
	for _, l := range wording.Languages {
		t[l] = wording.In(key, l, nil)
	}
	return t
}

// Day is a date as each language writes it.
func Day(at time.Time) Text {
	at = at.UTC()
	form := "date"
	if at.Day() == 1 { // some languages write the first of a month in a way of its own
		form = "date.first"
	}
	t := Text{}
	for _, l := range wording.Languages {
		t[l] = wording.In(form, l, map[string]string{
			"day": strconv.Itoa(at.Day()), "month": wording.In(fmt.Sprintf("month.%d", at.Month()), l, nil), "year": strconv.Itoa(at.Year()),
		})
	}
	return t
}

// in is the text in a language, else the same for all, else in English, else in whichever there is.
func (t Text) in(lang string) string {
	for _, l := range append([]string{lang, "", "en"}, slices.Sorted(maps.Keys(t))...) {
		if t[l] != "" {
			return t[l]
		}
	}
	return ""
}

// words is a message in a language with its values.
func words(key, lang string, values map[string]Text) string {
	texts := map[string]string{}
	for name, t := range values {
		texts[name] = harmless(t.in(lang))
	}
	return wording.In(key, lang, texts)
}

// harmless is what somebody wrote, fit to stand within our own words: on one line, and without what does not show.
func harmless(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return ' '
		case plain.IsHidden(r):
			return -1
		}
		return r
	}, s)), " ")
}
