package classifying

import (
	"math"
	"slices"
)

// rates are precision, recall and their harmonic mean, each in [0, 1] to four places.
type rates struct {
	P  float64 `json:"p"`
	R  float64 `json:"r"`
	F1 float64 `json:"f1"`
}

// tally counts right, wrong and missed findings.
type tally struct{ right, wrong, missed int }

func (t *tally) count(found, labelled bool) {
	switch {
	case found && labelled:
		t.right++
	case found:
		t.wrong++
	case labelled:
		t.missed++
	}
}

// rates is zero throughout where nothing was found that is right.
func (t tally) rates() rates {
	if t.right == 0 {
		return rates{}
	}
	p := float64(t.right) / float64(t.right+t.wrong)
	r := float64(t.right) / float64(t.right+t.missed)
	return rates{round(p), round(r), round(2 * p * r / (p + r))}
}

func round(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// themeScore is micro F1 over all pairs of record and theme, and macro F1 over the themes that labels or findings name.
type themeScore struct {
	Micro float64 `json:"micro_f1"`
	Macro float64 `json:"macro_f1"`
}

// score is how well findings agree with labels over N records.
type score struct {
	N         int        `json:"n"`
	Relevance rates      `json:"relevance"`
	Themes    themeScore `json:"themes"`
}

// marked is one record: the themes a reader gave it, and those found.
type marked struct {
	labels, found []string
	language      string
	unsure        bool
}

func scoreOf(records []marked) score {
	var relevance, all tally
	byTheme := make([]tally, len(themeCodes))
	for _, m := range records {
		relevance.count(len(m.found) > 0, len(m.labels) > 0)
		for i, theme := range themeCodes {
			found, labelled := slices.Contains(m.found, theme), slices.Contains(m.labels, theme)
			all.count(found, labelled)
			byTheme[i].count(found, labelled)
		}
	}
	sum, n := 0.0, 0
	for _, t := range byTheme {
		if t != (tally{}) {
			sum, n = sum+t.rates().F1, n+1
		}
	}
	s := score{N: len(records), Relevance: relevance.rates(), Themes: themeScore{Micro: all.rates().F1}}
	if n > 0 {
		s.Themes.Macro = round(sum / float64(n))
	}
	return s
}
