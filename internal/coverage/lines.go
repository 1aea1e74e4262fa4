package coverage

import (
	"github.com/shopspring/decimal"

	"entraide/internal/money"
)

// Lines splits a transaction over its places and themes, by the product of their percentages. The amounts of the parts
// sum exactly to amount, their dollars exactly to usd; without usd no part has any. Shares need not be normalised, and
// no shares mean unspecified. The year is left for the caller to say.
func Lines(amount decimal.Decimal, usd *decimal.Decimal, places []PlaceShare, themes []ThemeShare) []Part {
	return spread(amount, usd, places, themes, []yearShare{{0, one}})
}

// spread splits a sum over places, themes and years, by the product of their weights.
func spread(amount decimal.Decimal, usd *decimal.Decimal, places []PlaceShare, themes []ThemeShare, years []yearShare) []Part {
	places, _ = Normalise(places)
	themes, _ = Normalise(themes)
	parts := make([]Part, 0, len(places)*len(themes)*len(years))
	weights := make([]decimal.Decimal, 0, cap(parts))
	for _, p := range places {
		for _, t := range themes {
			for _, y := range years {
				parts = append(parts, Part{Place: p.Place, Theme: t.Theme, Certainty: t.Certainty, Year: y.Year})
				weights = append(weights, p.Percentage.Mul(t.Percentage).Mul(y.Weight))
			}
		}
	}
	for i, a := range money.Split(amount, weights) {
		parts[i].Amount = a
	}
	if usd != nil {
		for i, d := range money.Split(*usd, weights) {
			parts[i].USD = &d
		}
	}
	return parts
}
