package coverage

import (
	"encoding/json"

	"github.com/shopspring/decimal"
)

// row is a row of ledger_lines as JSON: empty is null. Without its id it can be compared.
type row struct {
	ID          string      `json:"id"`
	Measure     string      `json:"measure"`
	State       string      `json:"state_id,omitempty"`
	Area        string      `json:"area_id,omitempty"`
	Region      string      `json:"region_id,omitempty"`
	Theme       string      `json:"theme_id,omitempty"`
	Year        int         `json:"year,omitempty"`
	Amount      json.Number `json:"amount"`
	Currency    string      `json:"currency,omitempty"`
	USD         json.Number `json:"usd,omitempty"`
	Certainty   string      `json:"certainty,omitempty"`
	Other       bool        `json:"is_other_assistance"`
	Donor       string      `json:"donor_id,omitempty"`
	Project     string      `json:"project_id,omitempty"`
	Transaction string      `json:"transaction_id,omitempty"`
	Need        string      `json:"need_id,omitempty"`
	Public      bool        `json:"is_public"`
}

// columns are those that a line is made of; a row that changes in any is another row.
var columns = []string{"measure", "state_id", "area_id", "region_id", "theme_id", "year", "amount", "currency", "usd", "certainty", "is_other_assistance",
	"donor_id", "project_id", "transaction_id", "need_id", "is_public"}

// values are the values of the columns, nil for null.
func (r row) values() []any {
	return []any{r.Measure, null(r.State), null(r.Area), null(r.Region), null(r.Theme), null(r.Year), string(r.Amount), null(r.Currency), null(string(r.USD)), null(r.Certainty), r.Other,
		null(r.Donor), null(r.Project), null(r.Transaction), null(r.Need), r.Public}
}

// null is nil for what stands for null in a row.
func null[T comparable](v T) any {
	if v == *new(T) {
		return nil
	}
	return v
}

func (l line) row() row {
	return row{
		Measure: l.Measure, State: l.State, Area: l.Area, Region: l.Region, Theme: l.Theme, Year: l.Year,
		Amount: cents(&l.Amount), Currency: l.Currency, USD: cents(l.USD), Certainty: l.Certainty, Other: l.Other,
		Donor: l.Donor, Project: l.Project, Transaction: l.Transaction, Need: l.Need, Public: l.Public,
	}
}

// cents is an amount as Postgres writes it, "" for none.
func cents(d *decimal.Decimal) json.Number {
	if d == nil {
		return ""
	}
	return json.Number(d.StringFixed(2))
}

// cell is the key of coverage_sums that a public row adds to.
type cell struct {
	State  string `json:"state_id,omitempty"`
	Area   string `json:"area_id,omitempty"`
	Region string `json:"region_id,omitempty"`
	Theme  string `json:"theme_id,omitempty"`
	Year   int    `json:"year,omitempty"`
}

func (r row) cell() cell { return cell{r.State, r.Area, r.Region, r.Theme, r.Year} }

// changes are the rows to remove, to add and to alter; rows that stay as they are, are in none. Of an altered row both
// the former and the new values are kept, at the same position.
type changes struct{ removed, added, former, altered []row }

// compare finds the changes that turn the stored rows into the right ones. Equal rows may stand several times.
func (c *changes) compare(stored []row, right []line) {
	left := map[row][]row{} // stored rows that are not yet found right, by all that they say
	for _, r := range stored {
		left[r.without()] = append(left[r.without()], r)
	}
	var missing []row
	for _, l := range right {
		if r := l.row(); !take(left, r, &row{}) {
			missing = append(missing, r)
		}
	}
	alterable := map[row][]row{}
	for _, r := range stored {
		var found row
		if take(left, r.without(), &found) {
			alterable[found.part()] = append(alterable[found.part()], found)
		}
	}
	for _, r := range missing {
		var former row
		if take(alterable, r.part(), &former) {
			r.ID = former.ID
			c.former, c.altered = append(c.former, former), append(c.altered, r)
			continue
		}
		c.added = append(c.added, r)
	}
	for _, r := range stored {
		var surplus row
		if take(alterable, r.part(), &surplus) {
			c.removed = append(c.removed, surplus)
		}
	}
}

// take moves the first row under a key into found.
func take(rows map[row][]row, key row, found *row) bool {
	some := rows[key]
	if len(some) == 0 {
		return false
	}
	*found, rows[key] = some[0], some[1:]
	return true
}

// without is all that a row says, without its id.
func (r row) without() row {
	r.ID = ""
	return r
}

// part is what a row is a part of, and which: what may change is left out.
func (r row) part() row {
	return row{Measure: r.Measure, State: r.State, Area: r.Area, Region: r.Region, Theme: r.Theme, Year: r.Year, Project: r.Project, Transaction: r.Transaction, Need: r.Need}
}
