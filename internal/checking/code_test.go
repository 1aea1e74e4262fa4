package checking

import (
	"slices"
	"testing"
)

func TestCodes(t *testing.T) {
	for name, c := range map[string]struct {
		kind  Kind
		item  string
		codes []string
		want  []string
		few   bool
	}{
		"none":              {Theme, "", nil, nil, true},
		"themes":            {Theme, "", []string{"training", "research"}, nil, true},
		"a theme twice":     {Theme, "", []string{"training", "training"}, []string{"l.1 theme_twice"}, true},
		"no such theme":     {Theme, "theme", []string{"training", "mines", "mines"}, []string{"l.1.theme theme_unknown", "l.2.theme theme_unknown"}, true},
		"a flood of themes": {Theme, "theme", slices.Repeat([]string{"training"}, 10_000), []string{"l theme_twice"}, false},
		"States":            {State, "stateID", []string{"sta_bdi", "sta_ken"}, nil, true},
		"a State twice":     {State, "stateID", []string{"sta_bdi", "sta_bdi"}, []string{"l.1.stateID state_twice"}, true},
		"no such State":     {State, "", []string{"sta_zzz", "BDI", ""}, []string{"l.0 state_unknown", "l.1 state_unknown", "l.2 state_unknown"}, true},
		"regions":           {Region, "", []string{"reg_014"}, nil, true},
		"a region twice":    {Region, "", []string{"reg_014", "reg_014"}, []string{"l.1 region_twice"}, true},
		"no such region":    {Region, "", []string{"sta_bdi"}, []string{"l.0 region_unknown"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			var p Problems
			if few := p.Codes("l", c.item, c.kind, c.codes, tables(t)); few != c.few {
				t.Error(few)
			}
			expect(t, p, c.want...)
		})
	}
}

func TestThemes(t *testing.T) {
	for name, c := range map[string]struct {
		shares []ThemeShare
		want   []string
	}{
		"none":      {nil, nil},
		"two":       {[]ThemeShare{{"training", "50"}, {"research", "50"}}, nil},
		"all wrong": {[]ThemeShare{{"training", "50"}, {"training", "x"}}, []string{"l.1.theme theme_twice", "l.1.percentage percentage"}},
		"unequal":   {[]ThemeShare{{"mines", "50"}}, []string{"l.0.theme theme_unknown", "l percentages_sum"}},
		"a flood":   {slices.Repeat([]ThemeShare{{"training", "x"}}, 10_000), []string{"l theme_twice"}},
	} {
		t.Run(name, func(t *testing.T) {
			var p Problems
			p.Themes("l", c.shares, tables(t))
			expect(t, p, c.want...)
		})
	}
}
