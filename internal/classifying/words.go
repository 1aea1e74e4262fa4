package classifying

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxTokens bounds the words read of one text: a record's purpose stands at its head, and time must stay bounded.
const maxTokens = 4000

// token is one significant word: its folded form and where it stands in the text as given.
type token struct {
	word       string
	start, end int // bytes of the original text
}

// idle are function words of the six languages, dropped from texts and patterns alike, so that
// "armes légères et de petit calibre" and "armes légères, petit calibre" read the same.
var idle = setOf(`a an and as at by for from in into of off on or the to with
 au aux avec ce ces dans de des du d en et la le les l par pour sur un une ou s
 al con del e el las lo los para por y da das do dos na nas no nos o os um uma ao aos pelo pela com em
 и в на с о по для к от
 في من على عن الى`)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[fold(w)] = true
	}
	return set
}

// tokenise cuts a text into significant words: letters and digits between anything else; each Chinese character is a
// word of its own, so that a phrase of them matches without spaces.
func tokenise(text string) []token {
	var tokens []token
	start := -1
	flush := func(end int) {
		if start < 0 {
			return
		}
		if w := fold(text[start:end]); w != "" && !idle[w] {
			tokens = append(tokens, token{w, start, end})
		}
		start = -1
	}
	for i, r := range text {
		if len(tokens) >= maxTokens {
			return tokens
		}
		switch {
		case unicode.Is(unicode.Han, r):
			flush(i)
			tokens = append(tokens, token{string(r), i, i + len(string(r))})
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
		}
	}
	flush(len(text))
	return tokens
}

// fold is a word without case, marks, width variants and, in Arabic, without the conjunction and article before it.
func fold(word string) string {
	if isASCII(word) {
		return strings.ToLower(word)
	}
	if apart, ok := toldApart[strings.ToLower(norm.NFC.String(word))]; ok {
		return apart
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(word) {
		if !unicode.IsMark(r) && r != 'ـ' {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return bareArabic(b.String())
}

// toldApart are words that would read as another one without their marks: an armed group (armé) is no weapon (arme).
var toldApart = map[string]string{"armé": "armee", "armés": "armees"}

// arabicPrefixes stand before a noun without a space; the longest comes first.
var arabicPrefixes = []string{"وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و"}

// bareArabic strips such prefixes as long as at least three letters remain, so that a word reads the same with and
// without them even where it begins like one.
func bareArabic(w string) string {
	for _, p := range arabicPrefixes {
		if rest, ok := strings.CutPrefix(w, p); ok && len([]rune(rest)) >= 3 {
			return bareArabic(rest)
		}
	}
	return w
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
