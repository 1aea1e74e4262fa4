package coverage

import (
	"github.com/shopspring/decimal"

	"entraide/internal/money"
)

// Place is where assistance goes: the id of a State, an area or a region, at most one of them; none is unspecified.
type Place struct {
	State  string `json:"state,omitempty"`
	Area   string `json:"area,omitempty"`
	Region string `json:"region,omitempty"`
}

// PlaceShare is the share of a whole that goes to a place.
type PlaceShare struct {
	Place
	Percentage decimal.Decimal `json:"percentage"`
}

// ThemeShare is the share of a whole that serves a theme; an empty theme is unspecified. A certainty that is empty means
// suggested.
type ThemeShare struct {
	Theme      string          `json:"theme,omitempty"`
	Certainty  string          `json:"certainty,omitempty"`
	Percentage decimal.Decimal `json:"percentage"`
}

// share is one of the two kinds. of replaces the percentage; without one a share is what it is a share for.
type share[S any] interface {
	comparable
	percent() decimal.Decimal
	of(percentage decimal.Decimal) S
}

func (s PlaceShare) percent() decimal.Decimal        { return s.Percentage }
func (s PlaceShare) of(p decimal.Decimal) PlaceShare { return PlaceShare{s.Place, p} }
func (s ThemeShare) percent() decimal.Decimal        { return s.Percentage }
func (s ThemeShare) of(p decimal.Decimal) (t ThemeShare) {
	if t = (ThemeShare{s.Theme, s.Certainty, p}); t.Theme == "" {
		t.Certainty = ""
	} else if t.Certainty == "" {
		t.Certainty = suggested
	}
	return t
}

// percentagePlaces is how many decimal places of a percentage are stored.
const percentagePlaces = 6

var hundred = decimal.NewFromInt(100)

// Normalise makes shares sum to exactly 100, in six decimal places: what is named twice is merged, percentages that sum
// to something else are scaled, a share of zero among others is left out, and where no percentage is given at all the
// parts are equal. Percentages below zero or beyond reading count as zero. No shares become one: unspecified.
//
// changed says that the percentages as given could not be kept and the record is to be flagged.
func Normalise[S share[S]](shares []S) (normal []S, changed bool) {
	var none S
	if len(shares) == 0 {
		return []S{none.of(hundred)}, false
	}
	var what []S
	var weights []decimal.Decimal
	position, sum := map[S]int{}, decimal.Decimal{}
	for _, s := range shares {
		p, key := s.percent(), s.of(decimal.Decimal{})
		if p.IsNegative() || !readable(p) {
			p, changed = decimal.Decimal{}, true
		}
		i, seen := position[key]
		if !seen {
			i = len(what)
			position[key], what, weights = i, append(what, key), append(weights, decimal.Decimal{})
		}
		weights[i], sum = weights[i].Add(p), sum.Add(p)
	}
	given := !sum.IsZero()
	for i, p := range money.Apportion(hundred, weights, percentagePlaces) {
		if given && weights[i].IsZero() {
			changed = true
		}
		if p.IsPositive() {
			normal = append(normal, what[i].of(p))
		}
	}
	return normal, changed || given && !sum.Equal(hundred) || !given && len(what) > 1
}

// readable keeps out exponents that would fill the memory with zeros.
func readable(p decimal.Decimal) bool {
	return p.Exponent() >= -40 && p.Exponent() <= 9 && p.NumDigits() <= 60
}
