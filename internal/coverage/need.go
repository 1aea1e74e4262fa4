package coverage

import (
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/money"
)

// need is what is known of a need when its lines are made.
type need struct {
	ID, Stage, Audience string
	Region              string           // where the amount of several States stands, as far as they declare no shares
	Asking              []asking         // the States that ask
	Cost, USD           *decimal.Decimal // estimated cost in its own currency and in dollars
	Currency            string
	Start, End, Opened  *time.Time
	Yearly              map[string]string // the State's own figures
	Themes              []ThemeShare

	// what the public projects linked to it have, by declared shares, in dollars; not rounded
	Committed, Disbursed decimal.Decimal
}

// asking is a State that asks, alone or with others.
type asking struct {
	State   string
	Concurs bool
	Share   *decimal.Decimal // of the cost, in percent; nil where the States declare no shares
}

// places are where the amount of a need stands: in the State that asks alone; else with each State that concurs by its
// declared share. What no State has declared stays in the region row: a State is never shown to need what it did not
// concur with.
func (n need) places() (out []PlaceShare) {
	if len(n.Asking) == 1 && n.Asking[0].Concurs {
		return []PlaceShare{{Place{State: n.Asking[0].State}, hundred}}
	}
	left := hundred
	for _, a := range n.Asking {
		if a.Concurs && a.Share != nil && a.Share.IsPositive() {
			out, left = append(out, PlaceShare{Place{State: a.State}, *a.Share}), left.Sub(*a.Share)
		}
	}
	if left.IsPositive() {
		out = append(out, PlaceShare{Place{Region: n.Region}, left})
	}
	return out
}

// lines are the lines of a need. A confidential need has none: no cell may tell of it.
func (n need) lines() (lines []line) {
	if n.Audience != public {
		return nil
	}
	nothing := decimal.Decimal{}
	open, costed := slices.Contains(openStages, n.Stage), n.Cost != nil && n.Cost.IsPositive()
	switch {
	case open && costed:
		return append(n.spread(needed, *n.Cost, n.Currency, n.USD), n.secured()...)
	case open:
		return n.spread(uncosted, nothing, "", &nothing)
	case n.Stage == "EXPIRED":
		return n.spread(expired, nothing, "", &nothing)
	}
	return nil
}

// spread splits a sum over the need's cells: its States, its themes and its years.
func (n need) spread(measure string, amount decimal.Decimal, currency string, usd *decimal.Decimal) (lines []line) {
	for _, p := range spread(amount, usd, n.places(), n.Themes, n.years()) {
		lines = append(lines, line{Measure: measure, Part: p, Currency: currency, Need: n.ID, Public: true})
	}
	return lines
}

// years are those of the State's own figures, else equal parts by day, else the year in which the need was opened.
func (n need) years() []yearShare {
	if own := byFigures(n.Yearly); len(own) > 0 {
		return own
	}
	if n.Start == nil && n.End == nil {
		return in(n.Opened)
	}
	return byDay(n.Start, n.End)
}

// secured are the lines of what the need has: the greater of committed and disbursed, never more than its cost, spread
// over its cells in proportion to what each needs. A part is less than a cent from its exact share, which is no more
// than the whole cents that its cell needs: so no cell is ever secured beyond its need, and gaps are never negative.
// Where the cost could not be converted there is no gap to fill.
func (n need) secured() (lines []line) {
	if n.USD == nil {
		return nil
	}
	cells := n.spread(secured, *n.Cost, "USD", n.USD)
	weights := make([]decimal.Decimal, len(cells))
	for i, c := range cells {
		weights[i] = *c.USD
	}
	has := money.Cents(decimal.Max(n.Committed, n.Disbursed, decimal.Decimal{}))
	for i, part := range money.Split(decimal.Min(has, *n.USD), weights) {
		if part.IsPositive() {
			cells[i].Amount, cells[i].USD = part, &part
			lines = append(lines, cells[i])
		}
	}
	return lines
}
