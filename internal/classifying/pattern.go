package classifying

import (
	"fmt"
	"strings"
)

// A pattern is written as words between spaces, matched one after the other over the significant words of a text:
//
//	word      that word          stem*     any word that begins so (three letters at least)
//	a/b       either             a_b       both, in this order, as one entry
//	..        up to three words in between
//	@name     any entry of a named list (words.txt)
//
// It is not a regular expression: a match takes a bounded number of steps from each place.
type pattern []element

// element is one place of a pattern: a gap, or alternatives, each one word or more (a Chinese word is several).
type element struct {
	gap          bool
	alternatives [][]matcher
}

type matcher struct {
	word string
	stem bool
}

// widestGap is the number of words that ".." may skip; mostGaps bounds the work of a pattern.
const (
	widestGap = 3
	mostGaps  = 2
)

func (m matcher) matches(w string) bool {
	if m.stem {
		return strings.HasPrefix(w, m.word)
	}
	return w == m.word
}

// parsePattern reads one pattern; lists are the named word lists.
func parsePattern(text string, lists map[string][][]matcher) (pattern, error) {
	var p pattern
	gaps := 0
	for _, field := range strings.Fields(text) {
		if field == ".." {
			if gaps++; gaps > mostGaps || len(p) == 0 || p[len(p)-1].gap {
				return nil, fmt.Errorf("pattern %q: a gap stands between two words, and at most %d of them", text, mostGaps)
			}
			p = append(p, element{gap: true})
			continue
		}
		var e element
		for _, a := range strings.Split(field, "/") {
			if name, ok := strings.CutPrefix(a, "@"); ok {
				list, ok := lists[name]
				if !ok {
					return nil, fmt.Errorf("pattern %q names the list %q, which words.txt does not have", text, name)
				}
				e.alternatives = append(e.alternatives, list...)
				continue
			}
			words, err := parseWords(a)
			if err != nil {
				return nil, fmt.Errorf("pattern %q: %w", text, err)
			}
			if len(words) > 0 {
				e.alternatives = append(e.alternatives, words)
			}
		}
		if len(e.alternatives) > 0 { // a function word alone leaves none
			p = append(p, e)
		}
	}
	if len(p) == 0 || p[len(p)-1].gap {
		return nil, fmt.Errorf("pattern %q has no word to match at its end", text)
	}
	return p, nil
}

// parseWords folds what is written as texts are folded, so that a pattern may be written with its accents; words joined
// by underscores are a phrase.
func parseWords(written string) ([]matcher, error) {
	var words []matcher
	for _, one := range strings.Split(written, "_") {
		body, stem := strings.CutSuffix(one, "*")
		if strings.ContainsAny(body, "*@") {
			return nil, fmt.Errorf("%q: a star stands at the end of a word, and @ before a list", written)
		}
		for _, t := range tokenise(body) {
			words = append(words, matcher{word: t.word})
		}
		if !stem {
			continue
		}
		if len(words) == 0 || len([]rune(words[len(words)-1].word)) < keyLength {
			return nil, fmt.Errorf("%q: a stem has at least %d letters", written, keyLength)
		}
		words[len(words)-1].stem = true
	}
	return words, nil
}

// match is the index after the last word of a match of p at tokens[at], or -1.
func (p pattern) match(tokens []token, at int) int {
	if len(p) == 0 {
		return at
	}
	if p[0].gap {
		for skip := 0; skip <= widestGap && at+skip < len(tokens); skip++ {
			if end := p[1:].match(tokens, at+skip); end >= 0 {
				return end
			}
		}
		return -1
	}
	for _, words := range p[0].alternatives {
		if !startsWith(tokens, at, words) {
			continue
		}
		if end := p[1:].match(tokens, at+len(words)); end >= 0 {
			return end
		}
	}
	return -1
}

func startsWith(tokens []token, at int, words []matcher) bool {
	if at+len(words) > len(tokens) {
		return false
	}
	for i, m := range words {
		if !m.matches(tokens[at+i].word) {
			return false
		}
	}
	return true
}

// keys are the index keys of the words that a match of p may begin with.
func (p pattern) keys() map[string]bool {
	keys := map[string]bool{}
	for _, words := range p[0].alternatives {
		keys[key(words[0].word)] = true
	}
	return keys
}

// surroundings are patterns that may stand near a match, by the key of their first word.
type surroundings map[string][]pattern

func newSurroundings(patterns []pattern) surroundings {
	s := surroundings{}
	for _, p := range patterns {
		for k := range p.keys() {
			s[k] = append(s[k], p)
		}
	}
	return s
}

// within tells whether one of the patterns begins somewhere in tokens[from:to].
func (s surroundings) within(tokens []token, from, to int) bool {
	for at := max(from, 0); at < min(to, len(tokens)); at++ {
		for _, p := range s[key(tokens[at].word)] {
			if p.match(tokens, at) >= 0 {
				return true
			}
		}
	}
	return false
}

// keyLength is the number of letters by which patterns are indexed.
const keyLength = 3

// key is the index key of a word: its first letters.
func key(word string) string {
	n := 0
	for i := range word {
		if n == keyLength {
			return word[:i]
		}
		n++
	}
	return word
}
