package checking

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entraide/internal/plain"
)

// Shape says whether a text may have several lines.
type Shape bool

// The shapes of a text.
const (
	OneLine Shape = false
	Lines   Shape = true
)

// Text demands that a text has at most so many characters and holds nothing that cannot be seen. Markup is a text like any other.
func (p *Problems) Text(field, s string, most int, shape Shape) {
	if n := utf8.RuneCountInString(s); n > most {
		p.add(field, "too_long", "count", n, "most", most)
	}
	switch i := strings.IndexFunc(s, unseen); {
	case !utf8.ValidString(s):
		p.add(field, "characters", "code", "U+FFFD")
	case shape == OneLine && strings.ContainsAny(s, "\n\r\t"):
		p.add(field, "one_line")
	case i >= 0:
		r, _ := utf8.DecodeRuneInString(s[i:])
		p.add(field, "characters", "code", fmt.Sprintf("%U", r))
	}
}

// unseen are the hidden characters but those that part lines and columns.
func unseen(r rune) bool { return plain.IsHidden(r) && r != '\n' && r != '\r' && r != '\t' }

// Says tells whether there is a text.
func Says(s string) bool { return strings.TrimSpace(s) != "" }

// Extent is how much a text says, in letters of an alphabet; a Chinese character says as much as three of them.
func Extent(s string) (n int) {
	for _, r := range strings.TrimSpace(s) {
		if n++; unicode.Is(unicode.Han, r) {
			n += 2
		}
	}
	return n
}

// With is a text in several languages after one of them was written anew. What is empty goes.
func With(text map[string]string, lang, s string) map[string]string {
	text = maps.Clone(text)
	if text == nil {
		text = map[string]string{}
	}
	if text[lang] = s; !Says(s) {
		delete(text, lang)
	}
	return text
}

// Longest is the text in the language in which it says most.
func Longest(text map[string]string) (s string) {
	for _, t := range text {
		if Extent(t) > Extent(s) {
			s = t
		}
	}
	return s
}

// Joined is a text in all its languages, one after the other, by which it is found in any of them.
func Joined(text map[string]string) string {
	var all []string
	for _, lang := range slices.Sorted(maps.Keys(text)) {
		if !slices.Contains(all, text[lang]) {
			all = append(all, text[lang])
		}
	}
	return strings.Join(all, "\n")
}
