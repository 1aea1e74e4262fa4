package reference

import (
	"testing"

	"github.com/shopspring/decimal"
)

func TestRatesArePositiveAndStartIn1990(t *testing.T) {
	first, last := 9999, 0
	for _, r := range tables(t).Rates {
		first, last = min(first, r.Year), max(last, r.Year)
		if !r.PerUSD.IsPositive() || len(r.Currency) != 3 || r.PerUSD.Exponent() < -12 {
			t.Errorf("rate %+v", r)
		}
	}
	if first != 1990 || last != 2025 {
		t.Errorf("rates from %d to %d", first, last)
	}
}

func TestRatesOfKnownYears(t *testing.T) {
	tab := tables(t)
	for _, c := range []struct {
		currency string
		year     int
		from, to string // units per USD, a range that a misplaced decimal point or a wrong unit leaves
	}{
		{"EUR", 2010, "0.75", "0.76"}, {"GBP", 2008, "0.54", "0.55"}, {"JPY", 1995, "94", "94.1"}, {"XOF", 2015, "591", "592"},
		{"XDR", 2010, "0.65", "0.66"}, {"BIF", 2010, "1230", "1231"}, {"FRF", 1998, "5.8", "6"}, {"DEM", 2000, "2.1", "2.2"},
		{"NLG", 1995, "1.6", "1.61"}, {"ANG", 1995, "1.79", "1.79"}, {"HTG", 2010, "39", "40"}, {"USD", 1990, "1", "1"},
		{"GHC", 2000, "5400", "5500"}, {"GHS", 2010, "1.4", "1.5"}, {"ROL", 2000, "21700", "21720"}, {"RON", 2010, "3.1", "3.2"},
		{"TRL", 2000, "625000", "626000"}, {"TRY", 2010, "1.5", "1.51"}, {"ZMK", 2010, "4700", "4900"}, {"ZMW", 2014, "6.1", "6.2"},
		{"SLL", 2010, "3900", "4000"}, {"MZM", 2000, "15000", "15500"}, {"VEB", 2000, "670", "690"}, {"VEF", 2010, "2.5", "2.7"},
		{"UYU", 2010, "20", "20.1"}, {"HRK", 2010, "5.4", "5.6"}, {"EUR", 2025, "0.88", "0.89"}, {"XAF", 2025, "579", "581"},
	} {
		r, ok := tab.Rate(c.currency, c.year)
		if !ok || r.PerUSD.LessThan(decimal.RequireFromString(c.from)) || r.PerUSD.GreaterThan(decimal.RequireFromString(c.to)) {
			t.Errorf("%s in %d: %s, want %s to %s", c.currency, c.year, r.PerUSD, c.from, c.to)
		}
	}
}

// A code has no rate for years in which it was not in use, so that no amount is converted at another unit's rate.
func TestRedenominatedCurrenciesKeepToTheirYears(t *testing.T) {
	tab := tables(t)
	for currency, years := range map[string][2]int{ // last year without a rate before, first year without after
		"EUR": {1998, 2026}, "RON": {2004, 2025}, "TRY": {2004, 2025}, "GHS": {2006, 2025}, "ZMW": {2012, 2025}, "SLE": {2021, 2024},
		"TRL": {1989, 2006}, "ROL": {1989, 2006}, "FRF": {1989, 2002}, "MRO": {1989, 2019}, "VEF": {2007, 2018}, "AFN": {2002, 2021},
	} {
		for _, y := range years {
			if r, ok := tab.Rate(currency, y); ok {
				t.Errorf("%s has the rate %s for %d", currency, r.PerUSD, y)
			}
		}
	}
	for _, currency := range []string{"ZWG", "VED", "XCG", "UYW", "HRD", ""} {
		if last := tab.LastRateYear(currency); last != 0 {
			t.Errorf("%q has rates up to %d; its published series is of another unit", currency, last)
		}
	}
	for _, pair := range []struct {
		old, current string
		year         int
		factor       int64
	}{{"TRL", "TRY", 2005, 1000000}, {"ROL", "RON", 2005, 10000}, {"GHC", "GHS", 2007, 10000}, {"MZM", "MZN", 2006, 1000}} {
		before, _ := tab.Rate(pair.old, pair.year)
		after, _ := tab.Rate(pair.current, pair.year)
		got := before.PerUSD.Div(after.PerUSD).Round(4)
		if want := decimal.NewFromInt(pair.factor); !got.Equal(want) {
			t.Errorf("in %d one %s is %s %s, want %s", pair.year, pair.current, got, pair.old, want)
		}
	}
}
