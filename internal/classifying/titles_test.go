package classifying

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"entraide/internal/reference"
)

// testPurposes knows the few codes that these tests use.
func testPurposes(code string) []reference.Purpose {
	themes := map[string][]string{
		"15210": {"law-enforcement"}, "15220": {"conflict-prevention"}, "15240": {"ddr", "other"}, "15250": {"destruction"}, "15261": {"ddr"},
	}
	var all []reference.Purpose
	for _, theme := range themes[code] {
		all = append(all, reference.Purpose{Code: code, Theme: theme, Weight: decimal.New(8, -1), Sufficient: code == "15240" || code == "15261"})
	}
	return all
}

func TestTitlesOfEachThemeAndLanguage(t *testing.T) {
	file, err := os.ReadFile("testdata/titles.tsv")
	if err != nil {
		t.Fatal(err)
	}
	c := New(testPurposes)
	for i, line := range strings.Split(strings.TrimSpace(string(file)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 4 {
			t.Fatalf("line %d has %d cells, want 4", i+1, len(cells))
		}
		in := Input{Texts: []Text{{Lang: cells[0], Field: "title", Value: cells[3]}}}
		if cells[1] != "" {
			in.Codes = []Code{{Vocabulary: "1", Code: cells[1]}}
		}
		got, want := c.Classify(in), labels(cells[2])
		codes := got.codes()
		slices.Sort(codes)
		slices.Sort(want)
		if !slices.Equal(codes, want) {
			t.Errorf("%s %q: got %v, want %v (%+v)", cells[0], cells[3], codes, want, terms(got))
		}
	}
}

// terms is the rules that found something, for messages.
func terms(r Result) []string {
	var list []string
	for _, theme := range r.Themes {
		for _, e := range theme.Evidence {
			list = append(list, e.Term+e.Code+"="+e.Quote)
		}
	}
	return list
}
