package classifying

import (
	"strings"
	"testing"
)

func TestPatternsMatchWordsPhrasesStemsAndGaps(t *testing.T) {
	lists := map[string][][]matcher{"arms": {{{word: "arms"}}, {{word: "small"}, {word: "weapon", stem: true}}}}
	for _, c := range []struct {
		pattern, text string
		want          bool
	}{
		{"police", "The POLICE of today", true},
		{"police", "policies", false},
		{"polic*", "policies", true},
		{"polícia", "policia", true},
		{"réform* police", "Réforme de la police", true},
		{"reform* police", "reform of the national police", false},
		{"reform* .. police", "reform of the national police", true},
		{"reform* .. police", "reform of one two three police", true},
		{"reform* .. police", "reform one two three four police", false},
		{"reform*/train* police", "training the police", true},
		{"law_order police", "law and order police", true},
		{"@arms control", "arms control", true},
		{"@arms control", "small-weapons control", true},
		{"@arms control", "small control", false},
		{"小武器", "关于小武器的", true},
		{"武器", "器武", false},
		{"لجنة وطنية", "اللجنة الوطنية", true},
		{"оружи*", "стрелковое оружие", true},
		{"armes", "conflit et groupes armés", false},
		{"last", "first and last", true},
	} {
		p, err := parsePattern(c.pattern, lists)
		if err != nil {
			t.Fatal(err)
		}
		tokens := tokenise(c.text)
		if got := newSurroundings([]pattern{p}).within(tokens, 0, len(tokens)); got != c.want {
			t.Errorf("%q in %q: got %v, want %v", c.pattern, c.text, got, c.want)
		}
	}
}

func TestPatternsThatCannotBeAreRefused(t *testing.T) {
	for _, c := range []struct{ pattern, says string }{
		{"", "no word"},
		{"the of", "no word"},
		{"police ..", "no word"},
		{".. police", "gap"},
		{"a1 .. .. police", "gap"},
		{"one .. two .. three .. four", "at most 2"},
		{"@nothing", "words.txt"},
		{"po*", "at least 3"},
		{"po*lice", "star"},
	} {
		if _, err := parsePattern(c.pattern, nil); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: got %v, want an error that says %q", c.pattern, err, c.says)
		}
	}
}

func TestTheTablesCompile(t *testing.T) {
	l, err := compile()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[int]bool{}
	for _, r := range l.rules {
		seen[r.theme] = true
	}
	for i, code := range themeCodes {
		if !seen[i] {
			t.Errorf("%s has no rule", code)
		}
	}
}

func TestRulesThatCannotBeAreRefused(t *testing.T) {
	for _, c := range []struct{ line, says string }{
		{"id | en | sure", "cells"},
		{" | en | sure | police", "id"},
		{"id | en | certain | police", "strength"},
		{"id | en | sure | ;", "no pattern"},
		{"id | en | sure | police | @none", "words.txt"},
	} {
		if _, err := parseRule(c.line, nil); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: got %v, want an error that says %q", c.line, err, c.says)
		}
	}
}

func TestEachWordIsFoldedTheSameWayTwice(t *testing.T) {
	for word, want := range map[string]string{
		"Légères": "legeres", "POLÍCIA": "policia", "ＡＲＭＳ": "arms", "الأسلحة": "اسلحة", "أسلحة": "اسلحة",
		"للأسلحة": "اسلحة", "الوطنية": "طنية", "وطنية": "طنية", "Armés": "armees", "ОРУЖИЙ": "оружии",
	} {
		if got := fold(word); got != want || fold(got) != want {
			t.Errorf("%q folds to %q and again to %q, want %q", word, got, fold(got), want)
		}
	}
}
