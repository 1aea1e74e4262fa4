// Package money keeps amounts exact: cents that are never lost, and dollars that always name the rate they were converted by.
package money

import (
	"strings"

	"github.com/shopspring/decimal"

	"entraide/internal/reference"
)

// Rate is the period-average rate of a year, and who published it.
type Rate struct {
	UnitsPerUSD decimal.Decimal // units of the currency for one United States dollar; positive
	Year        int             // the calendar year whose average it is
	Source      string          // keys of the sources, separated by spaces; Identity for the dollar itself
}

// Identity is the source of the rate of the dollar to itself.
const Identity = "identity"

// dollar is the currency that everything is converted to.
const dollar = "USD"

// Rates answers with the average of exactly that year; not ok where none is known: there is no guess at a missing rate.
type Rates func(currency string, year int) (Rate, bool)

// Published are the rates of the reference tables.
func Published(t *reference.Tables) Rates {
	return func(currency string, year int) (Rate, bool) {
		r, ok := t.Rate(currency, year)
		return Rate{UnitsPerUSD: r.PerUSD, Year: r.Year, Source: strings.Join(r.Sources, " ")}, ok
	}
}

// Convert gives an amount in dollars, to the cent, at the period average of the year of its value. It is not ok where
// the currency is none or has no rate in that year; usd is then worth nothing and must be stored as null, never as zero.
func Convert(amount decimal.Decimal, currency string, year int, rates Rates) (usd decimal.Decimal, rate Rate, ok bool) {
	code, ok := Currency(currency)
	switch {
	case !ok:
		return decimal.Decimal{}, Rate{}, false
	case code == dollar:
		rate = Rate{UnitsPerUSD: decimal.NewFromInt(1), Year: year, Source: Identity}
	default:
		if rate, ok = rates(code, year); !ok || !rate.UnitsPerUSD.IsPositive() {
			return decimal.Decimal{}, Rate{}, false
		}
	}
	return amount.DivRound(rate.UnitsPerUSD, 2), rate, true // exact: rounded once, half away from zero
}

// Cents rounds to two places, half away from zero.
func Cents(d decimal.Decimal) decimal.Decimal { return d.Round(2) }

// Currency is the code of a currency as it is stored: three capital letters. It is not ok for anything else; whether
// such a currency exists is for the rates to say.
func Currency(s string) (code string, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) != 3 || strings.Trim(s, letters) != "" {
		return "", false
	}
	return strings.ToUpper(s), true
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
