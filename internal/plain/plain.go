// Package plain says what in a text nobody could see, and could therefore deceive.
package plain

import "unicode"

// IsHidden says whether a character shows nothing and has no part in how a language is written: a control, line breaks
// among them; one that embeds, overrides or isolates the direction of what follows; the space without width; the byte
// order mark. Joiners and the marks of direction are how Arabic, Persian and the scripts of India are spelt.
func IsHidden(r rune) bool {
	return unicode.IsControl(r) || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\u200b' || r == '\ufeff'
}
