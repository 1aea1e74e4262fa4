package requesting

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"entraide/internal/fault"
	"entraide/internal/plain"
)

// problems are what is found wrong with an input.
type problems []fault.Problem

// add notes a problem with a field; values are pairs of name and value that the message names.
func (p *problems) add(field, key string, values ...any) {
	x := fault.Problem{Field: field, Key: "requesting." + key}
	for i := 0; i < len(values); i += 2 {
		if x.Values == nil {
			x.Values = map[string]string{}
		}
		x.Values[values[i].(string)] = fmt.Sprint(values[i+1])
	}
	*p = append(*p, x)
}

// text demands that a text is not too long and holds nothing that cannot be seen. Markup is a text like any other.
func (p *problems) text(field, s string, most int, lines bool) {
	if n := utf8.RuneCountInString(s); n > most {
		p.add(field, "too_long", "count", n, "most", most)
	}
	switch i := strings.IndexFunc(s, unseen); {
	case !utf8.ValidString(s):
		p.add(field, "characters", "code", "U+FFFD")
	case !lines && strings.ContainsAny(s, "\n\r\t"):
		p.add(field, "one_line")
	case i >= 0:
		r, _ := utf8.DecodeRuneInString(s[i:])
		p.add(field, "characters", "code", fmt.Sprintf("%U", r))
	}
}

// unseen are the hidden characters but those that part lines and columns.
func unseen(r rune) bool { return plain.IsHidden(r) && r != '\n' && r != '\r' && r != '\t' }
