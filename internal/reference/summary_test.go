package reference

import (
	"flag"
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/summary.txt anew")

// TestSummary shows in one page what is in the tables, so that a change of facts is seen by whoever reviews it.
func TestSummary(t *testing.T) {
	tab := tables(t)
	var b strings.Builder
	line := func(format string, a ...any) { fmt.Fprintf(&b, format+"\n", a...) }
	list := func(title string, is func(State) bool) {
		var codes []string
		for _, s := range tab.States {
			if is(s) {
				codes = append(codes, s.ISO3)
			}
		}
		line("%s (%d): %s", title, len(codes), strings.Join(codes, " "))
	}
	for _, g := range []string{African, AsiaPacific, EasternEuropean, LatinAmericanAndCaribbean, WesternEuropeanAndOthers, NoGroup} {
		list(g, func(s State) bool { return s.Group == g })
	}
	list("LDC", func(s State) bool { return s.LDC })
	list("LDC with a graduation day", func(s State) bool { return !s.LDCGraduation.IsZero() })
	list("LLDC", func(s State) bool { return s.LLDC })
	list("SIDS", func(s State) bool { return s.SIDS })
	list("DAC members", func(s State) bool { return s.DACMember })
	list("ODA recipients", func(s State) bool { return s.ODARecipient })
	line("\nareas (%d):", len(tab.Areas))
	for _, a := range tab.Areas {
		dated := ""
		if !a.To.IsZero() {
			dated = ", until " + a.To.Format("2006-01-02")
		}
		line("  %s %s%s [%s]", a.Code, a.Names["en"], dated, a.NoteKey)
	}
	line("\nregions (%d):", len(tab.Regions))
	for _, r := range tab.Regions {
		line("  %s/%s %s < %s = %s", r.Vocabulary, r.Code, r.Names["en"], r.ParentID, r.M49ID)
	}
	line("\nthemes:")
	for _, th := range tab.Themes {
		g, _ := tab.ThemeGroupByID(th.GroupID)
		line("  %d %s (%s): %s", th.Position, th.Code, g.Code, strings.Join(th.ParagraphIDs, " "))
	}
	line("\nparagraphs:")
	for _, p := range tab.Paragraphs {
		line("  %s %s | %s", p.Code(), p.Labels["en"], p.Labels["fr"])
	}
	line("\npurpose codes:")
	for _, p := range tab.PurposeCodes {
		line("  %s %s %s %v", p.Code, p.Theme, p.Weight, p.Sufficient)
	}
	years := map[string][2]int{}
	for _, r := range tab.Rates {
		y, ok := years[r.Currency]
		if !ok {
			y = [2]int{r.Year, r.Year}
		}
		years[r.Currency] = [2]int{min(y[0], r.Year), max(y[1], r.Year)}
	}
	var currencies []string
	for c, y := range years {
		currencies = append(currencies, fmt.Sprintf("%s %d-%d", c, y[0], y[1]))
	}
	sort.Strings(currencies)
	line("\nrates (%d in %d currencies): %s", len(tab.Rates), len(years), strings.Join(currencies, ", "))
	line("\nmeetings:")
	for _, m := range tab.Meetings {
		line("  %s %s to %s %s: %s", m.Code, m.Start.Format("2006-01-02"), m.End.Format("2006-01-02"), m.City, m.Titles["en"])
	}
	line("\nfunding windows:")
	for _, w := range tab.FundingWindows {
		line("  %s %d: %s, at most USD %s, %d to %d months, %s", w.Code, w.AsOf, w.Names["en"], w.MaxUSD, w.MinMonths, w.MaxMonths, w.Cycle)
	}
	line("\nflows: %d", len(tab.CRSFlows))
	const golden = "testdata/summary.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got, old := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(got), len(old)) {
		if i >= len(got) || i >= len(old) || got[i] != old[i] {
			t.Fatalf("line %d differs from %s (if it is meant: go test ./internal/reference -run Summary -update)\n got %q\nwant %q",
				i+1, golden, at(got, i), at(old, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}
