package importing

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"entraide/internal/coverage"
	"entraide/internal/iati"
)

var hundred = decimal.NewFromInt(100)

// placesOf are the shares of States, areas and regions; they sum to 100. A code that is on no list becomes a share of
// unspecified State, so that its money is not handed to others. Where nothing is named there are none.
func (m *mapper) placesOf(d *draft, line int, countries, regions []iati.Share) []coverage.PlaceShare {
	if len(countries) > 0 && len(regions) > 0 && !slices.ContainsFunc(slices.Concat(countries, regions), func(s iati.Share) bool { return s.Percentage != nil }) {
		d.tell(RegionBesideCountries, line, "Regions stand beside countries, and nothing has a percentage; the countries were taken.")
		regions = nil
	}
	var shares []coverage.PlaceShare
	for _, s := range countries {
		r, ok := m.tables.Recipient(s.Code)
		p := coverage.Place{}
		switch {
		case !ok:
			d.tell(UnknownCountry, line, "The recipient country %q is on no list; its share goes to unspecified State.", shown(cmp.Or(s.Code, nameOf(s.Names, ""))))
		case r.State != nil:
			p.State = r.ID
		default:
			p.Area = r.ID
		}
		shares = append(shares, coverage.PlaceShare{Place: p})
	}
	for _, s := range regions {
		r, ok := m.tables.RegionByCode(s.Vocabulary, s.Code)
		if !ok {
			d.tell(UnknownRegion, line, "The recipient region %q (vocabulary %s) is on no list; its share goes to unspecified State.", shown(cmp.Or(s.Code, nameOf(s.Names, ""))), s.Vocabulary)
		}
		shares = append(shares, coverage.PlaceShare{Place: coverage.Place{Region: r.ID}})
	}
	if len(shares) == 0 {
		return nil
	}
	fill(shares, slices.Concat(countries, regions))
	normal, changed := coverage.Normalise(shares)
	if changed {
		d.tell(PercentagesNormalised, line, "The percentages of the recipients do not sum to 100; they were put in proportion.")
	}
	return normal
}

// fill takes the percentages over; those without one have equal parts of what the others leave of 100.
func fill(shares []coverage.PlaceShare, published []iati.Share) {
	left, without := hundred, int64(0)
	for i, s := range published {
		if s.Percentage == nil {
			without++
			continue
		}
		shares[i].Percentage = *s.Percentage
		left = left.Sub(*s.Percentage)
	}
	if without == 0 || without == int64(len(shares)) && without > 1 || !left.IsPositive() {
		return // nothing to fill, or equal parts of the whole, which Normalise makes
	}
	part := left.DivRound(decimal.NewFromInt(without), 12)
	for i, s := range published {
		if s.Percentage == nil {
			shares[i].Percentage = part
		}
	}
}
