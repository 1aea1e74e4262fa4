package reference

import "github.com/shopspring/decimal"

// Purpose says what a purpose code (DAC/CRS, five digits, or its three-digit category) tells about the theme of a record.
type Purpose struct {
	Code   string
	Theme  string          // theme code
	Weight decimal.Decimal // the share of the code's records that the theme takes, in (0, 1]; the weights of a code sum to at most 1
	// Sufficient marks the codes that stand for the Programme of Action and little else: they make a record relevant
	// whatever its words.
	Sufficient bool
	Note       string
	Sources    []string
}

func readPurpose(r *row) Purpose {
	return Purpose{
		Code: r.must("code"), Theme: r.must("theme"), Weight: r.exact("weight"), Sufficient: r.flag("sufficient"),
		Note: r.must("note"), Sources: r.sources(),
	}
}
