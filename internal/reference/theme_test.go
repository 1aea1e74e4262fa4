package reference

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func TestThemesAreTheFifteenOfTheContract(t *testing.T) {
	tab := tables(t)
	contract := strings.Fields(`coordination conflict-prevention legislation law-enforcement marking-tracing stockpile-management destruction
		information-exchange training technology illicit-links ddr development research other`)
	var codes []string
	groups := map[string]int{}
	for i, th := range tab.Themes {
		codes = append(codes, th.Code)
		groups[th.GroupID]++
		if th.ID != "thm_"+strings.ReplaceAll(th.Code, "-", "_") || th.Position != i+1 {
			t.Errorf("theme %s: id %s, position %d", th.Code, th.ID, th.Position)
		}
		if _, ok := tab.ThemeGroupByID(th.GroupID); !ok {
			t.Errorf("theme %s hangs under %q", th.Code, th.GroupID)
		}
		if len(th.ParagraphIDs) == 0 {
			t.Errorf("theme %s rests on no paragraph", th.Code)
		}
		for _, p := range th.ParagraphIDs {
			if !tab.Has(p) {
				t.Errorf("theme %s rests on %q, which is nowhere", th.Code, p)
			}
		}
	}
	if !slices.Equal(codes, contract) {
		t.Errorf("themes %v, want %v", codes, contract)
	}
	if len(tab.ThemeGroups) != 10 || len(groups) != 10 || groups["thg_capacity_building"] != 6 {
		t.Errorf("%d groups, used as %v", len(tab.ThemeGroups), groups)
	}
}

func TestParagraphsAreAllThere(t *testing.T) {
	tab := tables(t)
	var ids, want []string
	linked := map[string]bool{}
	for _, th := range tab.Themes {
		for i, p := range th.ParagraphIDs {
			linked[p] = true
			if slices.Contains(th.ParagraphIDs[:i], p) {
				t.Errorf("theme %s names %s twice", th.Code, p)
			}
		}
	}
	for _, p := range tab.Paragraphs {
		ids = append(ids, p.Code())
		if p.ID != "par_"+strings.ToLower(strings.ReplaceAll(p.Code(), ".", "_")) || p.Version != "2001" {
			t.Errorf("paragraph %+v", p)
		}
		if !linked[p.ID] {
			t.Errorf("%s belongs to no theme", p.Code())
		}
		level := ""
		if p.Section == "II" {
			switch {
			case p.Number >= 32:
				level = "GLOBAL"
			case p.Number >= 24:
				level = "REGIONAL"
			case p.Number >= 2:
				level = "NATIONAL"
			}
		}
		if p.Level != level {
			t.Errorf("%s stands under %q, want %q", p.Code(), p.Level, level)
		}
	}
	for _, s := range []struct {
		section string
		last    int
	}{{"II", 41}, {"III", 18}} {
		for n := 1; n <= s.last; n++ {
			want = append(want, Paragraph{Section: s.section, Number: n}.Code())
		}
	}
	if !slices.Equal(ids, want) {
		t.Errorf("paragraphs %v", ids)
	}
}

// What the working paper says about each theme's paragraph in section III.
func TestThemesRestOnTheParagraphsOfThePaper(t *testing.T) {
	tab := tables(t)
	for code, paragraphs := range map[string][]string{
		"coordination": {"par_iii_2"}, "conflict-prevention": {"par_iii_4"}, "legislation": {"par_iii_6"}, "law-enforcement": {"par_iii_6"},
		"marking-tracing": {"par_iii_6", "par_ii_7", "par_ii_9"}, "stockpile-management": {"par_iii_6", "par_ii_17"},
		"destruction": {"par_iii_6", "par_ii_16", "par_ii_19"}, "information-exchange": {"par_iii_6", "par_ii_33"},
		"training": {"par_iii_7", "par_iii_8"}, "technology": {"par_iii_10"}, "illicit-links": {"par_iii_15"},
		"ddr": {"par_iii_16", "par_ii_21", "par_ii_22"}, "development": {"par_iii_17"}, "research": {"par_iii_18"},
	} {
		th, _ := tab.ThemeByCode(code)
		for _, p := range paragraphs {
			if !slices.Contains(th.ParagraphIDs, p) {
				t.Errorf("%s does not name %s", code, p)
			}
		}
	}
}

func TestPurposeWeights(t *testing.T) {
	tab := tables(t)
	sum := map[string]decimal.Decimal{}
	one := decimal.NewFromInt(1)
	for _, p := range tab.PurposeCodes {
		if _, ok := tab.ThemeByCode(p.Theme); !ok {
			t.Errorf("code %s stands for %q, which is no theme", p.Code, p.Theme)
		}
		if !p.Weight.IsPositive() {
			t.Errorf("code %s, theme %s: weight %s", p.Code, p.Theme, p.Weight)
		}
		if sum[p.Code] = sum[p.Code].Add(p.Weight); sum[p.Code].GreaterThan(one) {
			t.Errorf("code %s: weights sum to %s", p.Code, sum[p.Code])
		}
		if p.Sufficient && !strings.Contains(" 15240 15261 ", " "+p.Code+" ") {
			t.Errorf("code %s alone would make a record relevant; only codes about arms or combatants may", p.Code)
		}
		if all := tab.Purposes(p.Code); !slices.IsSortedFunc(all, func(a, b Purpose) int { return b.Weight.Cmp(a.Weight) }) {
			t.Errorf("code %s: the strongest theme does not come first", p.Code)
		}
	}
	// The money under 15240 must be given out in full.
	if !sum["15240"].Equal(one) {
		t.Errorf("15240 gives out %s", sum["15240"])
	}
	if got := tab.Purposes("12220"); got != nil {
		t.Errorf("basic health care says something about arms: %v", got)
	}
}
