package classifying

import (
	"bufio"
	"embed"
	"fmt"
	"path"
	"strings"
)

//go:embed lexicon/*.txt
var tables embed.FS

// Strength is what a rule's match is worth.
type Strength string

const (
	// Sure rules name weapons, combatants or explosives; they hold anywhere in a text.
	Sure Strength = "SURE"
	// Likely rules name a function; they hold in titles and at the head of other texts, where the purpose is stated.
	Likely Strength = "LIKELY"
	// Weak rules hold in titles, and only where a purpose code of the record points the same way.
	Weak Strength = "WEAK"
)

// worth is how a table writes a strength, and whether the rule is read in titles alone.
var worth = map[string]struct {
	strength  Strength
	titleOnly bool
}{
	"sure": {Sure, false}, "likely": {Likely, false}, "title": {Likely, true}, "weak": {Weak, true},
}

// Codes of the themes, in the order in which they are shown.
var themeCodes = []string{
	"coordination", "conflict-prevention", "legislation", "law-enforcement", "marking-tracing",
	"stockpile-management", "destruction", "information-exchange", "training", "technology",
	"illicit-links", "ddr", "development", "research", "other",
}

// rule is one line of the lexicon.
type rule struct {
	id        string
	theme     int // index in themeCodes
	lang      string
	strength  Strength
	titleOnly bool // read in titles alone
	patterns  []pattern
	near      surroundings // one of them must stand within reach, if any is given
	not       surroundings // none of them may stand within reach
	arms      bool         // it asks for a word for weapons
}

// reach is how many words before and after a match its context extends.
const reach = 8

// lexicon is the compiled rules, indexed by the first letters of the words their patterns begin with.
type lexicon struct {
	rules []rule
	index map[string][]entry
}

type entry struct{ rule, pattern int }

// theLexicon is compiled once and never changed.
var theLexicon = mustCompile()

// mustCompile panics on a fault in the tables built into the program; TestTheTablesCompile meets it first.
func mustCompile() *lexicon {
	l, err := compile()
	if err != nil {
		panic(err)
	}
	return l
}

func compile() (*lexicon, error) {
	lists, err := readLists()
	if err != nil {
		return nil, err
	}
	l := &lexicon{index: map[string][]entry{}}
	seen := map[string]bool{}
	for theme, code := range themeCodes {
		err := eachLine(code+".txt", func(line string) error {
			r, err := parseRule(line, lists)
			if err != nil {
				return err
			}
			if seen[r.id] {
				return fmt.Errorf("rule %q stands twice", r.id)
			}
			seen[r.id] = true
			r.theme = theme
			l.add(r)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return l, nil
}

func (l *lexicon) add(r rule) {
	l.rules = append(l.rules, r)
	n := len(l.rules) - 1
	for i, p := range r.patterns {
		for k := range p.keys() {
			l.index[k] = append(l.index[k], entry{n, i})
		}
	}
}

// parseRule reads "id | languages | strength | patterns | near | not"; the last two may be left out, and patterns are
// separated by semicolons.
func parseRule(line string, lists map[string][][]matcher) (rule, error) {
	cells := strings.Split(line, "|")
	if len(cells) < 4 || len(cells) > 6 {
		return rule{}, fmt.Errorf("%d cells, want id | languages | strength | patterns | near | not", len(cells))
	}
	cell := func(i int) string {
		if i < len(cells) {
			return strings.TrimSpace(cells[i])
		}
		return ""
	}
	w := worth[cell(2)]
	r := rule{id: cell(0), lang: cell(1), strength: w.strength, titleOnly: w.titleOnly}
	if r.id == "" || r.strength == "" {
		return rule{}, fmt.Errorf("rule %q needs an id and a strength (sure, likely, title or weak)", r.id)
	}
	r.arms = strings.Contains(cell(3)+cell(4), "@weapon")
	var columns [3][]pattern // patterns, near, not
	for i := range columns {
		var err error
		if columns[i], err = parsePatterns(cell(3+i), lists); err != nil {
			return rule{}, fmt.Errorf("rule %q: %w", r.id, err)
		}
	}
	r.patterns, r.near, r.not = columns[0], newSurroundings(columns[1]), newSurroundings(columns[2])
	if len(r.patterns) == 0 {
		return rule{}, fmt.Errorf("rule %q has no pattern", r.id)
	}
	return r, nil
}

func parsePatterns(text string, lists map[string][][]matcher) ([]pattern, error) {
	var patterns []pattern
	for _, one := range strings.Split(text, ";") {
		if strings.TrimSpace(one) == "" {
			continue
		}
		p, err := parsePattern(one, lists)
		if err != nil {
			return nil, err
		}
		patterns = append(patterns, p)
	}
	return patterns, nil
}

// readLists reads words.txt: "name = word word …"; a list may be continued by another line of the same name, and may
// take in an earlier one by @name.
func readLists() (map[string][][]matcher, error) {
	lists := map[string][][]matcher{}
	err := eachLine("words.txt", func(line string) error {
		name, words, ok := strings.Cut(line, "=")
		if !ok {
			return fmt.Errorf("%q is not name = words", line)
		}
		name = strings.TrimSpace(name)
		for _, w := range strings.Fields(words) {
			if from, ok := strings.CutPrefix(w, "@"); ok {
				if lists[from] == nil {
					return fmt.Errorf("list %q takes in %q, which is not above it", name, from)
				}
				lists[name] = append(lists[name], lists[from]...)
				continue
			}
			m, err := parseWords(w)
			if err != nil {
				return err
			}
			if len(m) > 0 {
				lists[name] = append(lists[name], m)
			}
		}
		return nil
	})
	return lists, err
}

// eachLine calls f with each line of a table that is neither empty nor a comment, joined with the lines after it that
// begin with a space; an error names the file and the last of them.
func eachLine(name string, f func(string) error) error {
	file, err := tables.Open(path.Join("lexicon", name))
	if err != nil {
		return err
	}
	defer file.Close()
	n, whole := 0, ""
	give := func() error {
		if whole == "" {
			return nil
		}
		if err := f(whole); err != nil {
			return fmt.Errorf("%s line %d: %w", name, n, err)
		}
		whole = ""
		return nil
	}
	for lines := bufio.NewScanner(file); lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, " "):
			whole += line
			continue
		case strings.HasPrefix(line, "#") || line == "":
			continue
		}
		if err := give(); err != nil {
			return err
		}
		whole = line
	}
	return give()
}
