package reference

import "github.com/shopspring/decimal"

// Rate is the average of a year: units of the currency for one US dollar.
//
// A currency has rates only for years in which its ISO code was in use. An amount outside them stays unconverted:
// after a redenomination a wrong guess is wrong by a factor of a thousand or more.
type Rate struct {
	Currency   string
	Year       int
	PerUSD     decimal.Decimal
	Derivation string // "" as published; else how it follows from the published series
	Sources    []string
}

func readRate(r *row) Rate {
	return Rate{
		Currency: r.must("currency"), Year: r.whole("year"), PerUSD: r.exact("per_usd"),
		Derivation: r.text("derivation"), Sources: r.sources(),
	}
}
