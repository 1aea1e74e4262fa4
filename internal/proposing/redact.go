package proposing

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"golang.org/x/text/unicode/norm"

	"entraide/ent/db"
	"entraide/internal/checking"
	"entraide/internal/money"
	"entraide/internal/reference"
)

// places is to how many decimals shares are kept; hundred is what they sum to.
const places = 6

var hundred = decimal.NewFromInt(100)

// without is the project without a State that refused: it receives nothing, its needs are not answered, and no text names it.
func without(p db.Project, state string, t *reference.Tables) db.Project {
	p.Edges.Recipients = scaled(slices.DeleteFunc(slices.Clone(p.Edges.Recipients), func(r *db.ProjectRecipient) bool {
		return r.StateID != nil && *r.StateID == state
	}))
	p.Edges.NeedLinks = slices.DeleteFunc(slices.Clone(p.Edges.NeedLinks), func(l *db.NeedProject) bool {
		return l.Edges.Need != nil && l.Edges.Need.StateID != nil && *l.Edges.Need.StateID == state
	})
	r := redacting(state, t)
	p.Title, p.Summary = r.texts(p.Title), r.texts(p.Summary)
	p.Titles = checking.Joined(p.Title)
	p.Edges.BudgetLines = copies(p.Edges.BudgetLines, func(l *db.BudgetLine) { l.Label = r.texts(l.Label) })
	p.Edges.Results = copies(p.Edges.Results, func(x *db.Result) { x.Title, x.Indicator = r.texts(x.Title), r.texts(x.Indicator) })
	return p
}

// scaled are recipients whose shares sum to 100 again, in the same proportions.
func scaled(rows []*db.ProjectRecipient) []*db.ProjectRecipient {
	weights := make([]decimal.Decimal, len(rows))
	for i, r := range rows {
		weights[i] = r.Percentage
	}
	for i, share := range money.Apportion(hundred, weights, places) {
		row := *rows[i]
		row.Percentage = share
		rows[i] = &row
	}
	return rows
}

// copies are rows each of which was changed, the former ones staying as they were.
func copies[T any](rows []*T, change func(*T)) (changed []*T) {
	for _, r := range rows {
		c := *r
		change(&c)
		changed = append(changed, &c)
	}
	return changed
}

// redaction takes the names of a State out of texts.
type redaction struct {
	state string
	names map[string][]name // of all States and areas, by first word
}

// name is one that a State or an area has, word by word.
type name struct {
	of    string
	words []string
}

// redacting is the redaction of a State's names.
func redacting(state string, t *reference.Tables) redaction { return redaction{state, namesOf(t)} }

// gone stands where a name stood.
const gone = "…"

// texts are the texts in several languages without the names, in whichever language they stand.
func (r redaction) texts(text map[string]string) map[string]string {
	out := map[string]string{}
	for lang, s := range text {
		out[lang] = r.text(s)
	}
	return out
}

// text is a text without the names. At each word the longest name of any State is the one that is meant: what another
// State's name holds of this one, such as Guinea in Guinea-Bissau, is not touched.
func (r redaction) text(s string) string {
	var b strings.Builder
	words, from := split(s), 0
	for i := 0; i < len(words); {
		n := 0
		var own bool
		for _, first := range roots(words[i].folded) {
			for _, x := range r.names[first] {
				if len(x.words) >= n && matches(s, words[i:], x.words) {
					own = own && len(x.words) == n || x.of == r.state
					n = len(x.words)
				}
			}
		}
		if n == 0 {
			i++
			continue
		}
		if own {
			b.WriteString(s[from:words[i].start])
			b.WriteString(gone)
			from = closed(s, words[i].start, words[i+n-1].end)
		}
		i += n
	}
	return b.String() + s[from:]
}

// matches says whether words begin with those of a name, and nothing but spaces and signs within names parts them.
func matches(s string, words []word, name []string) bool {
	if len(words) < len(name) {
		return false
	}
	for i, w := range name {
		if i > 0 && strings.ContainsFunc(s[words[i-1].end:words[i].start], parts) {
			return false
		}
		if !slices.Contains(roots(words[i].folded), w) {
			return false
		}
	}
	return true
}

// parts says whether a sign between two words keeps them from being of one name.
func parts(r rune) bool {
	return !unicode.Is(unicode.Pd, r) && !strings.ContainsRune(" \u00a0\u202f'’ʼ()（）", r)
}

// closed is the end of a name that opened a bracket, after its closing one.
func closed(s string, start, end int) int {
	for _, pair := range []string{"()", "（）"} {
		signs := []rune(pair)
		if strings.Count(s[start:end], string(signs[0])) > strings.Count(s[start:end], string(signs[1])) && strings.HasPrefix(s[end:], string(signs[1])) {
			return end + utf8.RuneLen(signs[1])
		}
	}
	return end
}

// word is one of a text, with its place. A Chinese character is a word.
type word struct {
	folded     string
	start, end int
}

func split(s string) (words []word) {
	start := -1
	end := func(i int) {
		if start >= 0 {
			words = append(words, word{fold(s[start:i]), start, i})
		}
		start = -1
	}
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			end(i)
			start = i
			end(i + utf8.RuneLen(r))
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start < 0 {
				start = i
			}
		default:
			end(i)
		}
	}
	end(len(s))
	return words
}

// fold is a word without case, and without the accents of the Latin and the reading aids of the Arabic script.
func fold(s string) string {
	if r, _ := utf8.DecodeRuneInString(s); unicode.Is(unicode.Latin, r) {
		return strings.ToLower(strings.Map(func(r rune) rune {
			if unicode.IsMark(r) {
				return -1
			}
			return r
		}, norm.NFD.String(s)))
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Arabic, r) && unicode.IsMark(r) || r == 'ـ' {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// endings are those by which Russian nouns and adjectives of names change, each with the one in the nominative.
var endings = map[string][]string{
	"": {"а", "у", "ом", "е", "ы"}, "а": {"ы", "и", "у", "ой", "е"}, "я": {"и", "ю", "ей", "е"}, "ь": {"и", "я", "ью", "ю", "ем", "е"}, "й": {"я", "ю", "ем", "е"},
	"ая": {"ой", "ую"}, "ий": {"ого", "ому", "им", "ом"}, "ый": {"ого", "ому", "ым", "ом"}, "ые": {"ых", "ым", "ыми"}, "ие": {"их", "им", "ими"},
	"ы": {"", "ов", "ам", "ами", "ах"}, "ое": {"ого", "ому", "ым", "ом"},
}

// roots are the words of which a word of a text may be a form: in Arabic, with a letter in front that joins it; in Russian,
// with another ending. A word itself is the first.
func roots(w string) []string {
	forms := []string{w}
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case unicode.Is(unicode.Arabic, r):
		rest := w
		for range 2 {
			next, cut := strings.CutPrefix(rest, string([]rune(rest)[:1]))
			if !cut || !strings.ContainsRune("وفبكل", []rune(rest)[0]) || next == "" {
				break
			}
			if strings.HasPrefix(rest, "لل") {
				forms = append(forms, "ا"+next) // for the article loses its first letter
			}
			forms = append(forms, next)
			rest = next
		}
	case unicode.Is(unicode.Cyrillic, r):
		for nominative, others := range endings {
			for _, e := range others {
				if stem, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(stem) >= 3 && (e != "" || nominative != "") {
					forms = append(forms, stem+nominative)
				}
			}
		}
	}
	return forms
}

// namesOf are the names of all States and areas by their first word: short, formal, with their article and without, and
// what stands before a bracket.
func namesOf(t *reference.Tables) map[string][]name {
	namesOnce.Do(func() {
		allNames = map[string][]name{}
		add := func(of string, all map[string]string) {
			for _, s := range all {
				for _, form := range forms(s) {
					x := name{of: of}
					for _, w := range split(form) {
						x.words = append(x.words, w.folded)
					}
					if len(x.words) > 0 {
						allNames[x.words[0]] = append(allNames[x.words[0]], x)
					}
				}
			}
		}
		for _, s := range t.States {
			add(s.ID, s.Names)
			add(s.ID, s.Formal)
		}
		for _, a := range t.Areas {
			add(a.ID, a.Names)
		}
	})
	return allNames
}

var (
	namesOnce sync.Once
	allNames  map[string][]name
)

// articles stand before formal names.
var articles = []string{"the ", "la ", "le ", "les ", "l'", "l’", "el ", "los ", "las "}

// forms are those in which a name is written.
func forms(s string) []string {
	all := []string{s}
	for _, a := range articles {
		if rest, ok := strings.CutPrefix(s, a); ok {
			all = append(all, rest)
		}
	}
	for _, x := range all {
		if before, _, ok := strings.Cut(strings.ReplaceAll(x, "（", "("), "("); ok && strings.TrimSpace(before) != "" {
			all = append(all, before)
		}
	}
	return all
}
