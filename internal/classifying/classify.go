// Package classifying owns one idea: which themes of the Programme of Action an activity's words and purpose codes
// speak of, with the evidence for each.
//
// What it finds is a suggestion until a person confirms it. Words decide. A purpose code lends weight to words that are
// weak without it; alone, only the few codes that stand for the Programme of Action make an activity relevant.
package classifying

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"entraide/internal/reference"
)

// Text is one text of an activity.
type Text struct {
	Lang  string // as published; not relied upon, for it is often wrong
	Field string // title, description, objective, sector_name …
	Value string
}

// Code is one sector of an activity.
type Code struct {
	Vocabulary string // IATI sector vocabulary: "1" or "DAC" for five digits, "2" or "DAC-3" for three, "" unknown
	Code       string // as published
}

// Input is what is known of an activity.
type Input struct {
	Texts []Text
	Codes []Code
}

// Kinds of evidence.
const (
	Lexicon     = "LEXICON"
	PurposeCode = "PURPOSE_CODE"
)

// Evidence is why a theme was found.
type Evidence struct {
	Kind  string // LEXICON or PURPOSE_CODE
	Field string // of the text, for LEXICON
	Lang  string // languages of the rule, for LEXICON
	Term  string // id of the rule, for LEXICON
	Quote string // the words matched, as they stand, at most 80 characters
	Code  string // for PURPOSE_CODE
}

// Theme is one theme found.
type Theme struct {
	Code       string
	Percentage decimal.Decimal // equal parts; those of a result sum to exactly 100
	Certainty  Strength        // of the strongest rule that found it
	Evidence   []Evidence      // at least one
}

// Result is what was found: Relevant where at least one theme was.
type Result struct {
	Themes   []Theme // in the order of the Programme of Action
	Relevant bool
}

// Classifier is immutable and may be used by many at once.
type Classifier struct {
	purposes func(code string) []reference.Purpose
}

// New makes a classifier that looks purpose codes up as given (reference.Tables.Purposes): what a code of five or three
// digits tells about themes, nothing for one unknown. The answer must not change between calls.
func New(purposes func(code string) []reference.Purpose) *Classifier { return &Classifier{purposes} }

// found gathers the evidence of each theme, by its index in themeCodes.
type found struct {
	evidence  []Evidence
	certainty Strength
	arms      bool // a rule that asks for weapons found it
}

// head is how many words of a text other than a title count as its head.
const head = 30

// Classify finds the themes of one activity. Equal input gives an equal result.
func (c *Classifier) Classify(in Input) Result {
	codes := c.read(in.Codes)
	themes := make([]found, len(themeCodes))
	var texts []string
	for _, text := range in.Texts {
		if text.Field == "sector_name" { // a code in words: it makes nothing relevant that its code does not
			continue
		}
		value := strings.TrimSpace(text.Value)
		if value == "" || slices.Contains(texts, value) { // many publishers repeat the title as the description
			continue
		}
		texts = append(texts, value)
		for _, h := range theLexicon.read(value, text.Field == "title") {
			r := &theLexicon.rules[h.rule]
			if r.strength == Weak && !codes.support(themeCodes[r.theme]) {
				continue
			}
			themes[r.theme].add(r, Evidence{
				Kind: Lexicon, Field: text.Field, Lang: r.lang, Term: r.id, Quote: quote(value[h.start:h.end]),
			})
		}
	}
	codes.settle(themes)
	return result(themes)
}

func (f *found) add(r *rule, e Evidence) {
	f.evidence = append(f.evidence, e)
	f.arms = f.arms || r.arms
	if f.certainty == "" || rank[r.strength] < rank[f.certainty] {
		f.certainty = r.strength
	}
}

var rank = map[Strength]int{Sure: 0, Likely: 1, Weak: 2}

// result puts what was found in order and gives each theme its part.
func result(themes []found) Result {
	var r Result
	for i, f := range themes {
		if len(f.evidence) > 0 {
			r.Themes = append(r.Themes, Theme{Code: themeCodes[i], Certainty: f.certainty, Evidence: f.evidence})
		}
	}
	r.Relevant = len(r.Themes) > 0
	for i, part := range equalParts(len(r.Themes)) {
		r.Themes[i].Percentage = part
	}
	return r
}

// hit is a rule's first match in a text.
type hit struct{ rule, start, end int }

// read is the rules that hold in a text, in the order of the tables.
func (l *lexicon) read(text string, title bool) []hit {
	tokens := tokenise(text)
	var hits []hit
	done := map[int]bool{}
	for at := range tokens {
		for _, e := range l.index[key(tokens[at].word)] {
			r := &l.rules[e.rule]
			if done[e.rule] || (!title && (r.titleOnly || at >= head && r.strength != Sure)) {
				continue
			}
			end := r.patterns[e.pattern].match(tokens, at)
			if end < 0 || !r.inContext(tokens, at, end) {
				continue
			}
			done[e.rule] = true
			hits = append(hits, hit{e.rule, tokens[at].start, tokens[end-1].end})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Compare(a.rule, b.rule) })
	return hits
}

// inContext tells whether what must stand near a match does, and what must not does not.
func (r *rule) inContext(tokens []token, at, end int) bool {
	if len(r.near) > 0 && !r.near.within(tokens, at-reach, end+reach) {
		return false
	}
	return !r.not.within(tokens, at-reach, end+reach)
}

// longestQuote is in characters.
const longestQuote = 80

func quote(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "�")), " ")
	if runes := []rune(s); len(runes) > longestQuote {
		return string(runes[:longestQuote-1]) + "…"
	}
	return s
}
