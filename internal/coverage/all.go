package coverage

import (
	"context"
	"database/sql"
	"slices"

	"github.com/lib/pq"
	"github.com/shopspring/decimal"

	"entraide/internal/money"
	"entraide/internal/store"
)

// RewriteAll converts the transactions again, by the exchange rates that are stored now, and brings all lines to what
// allocation says. It is called in the transaction that changed the rates, so that no reader sees figures at two rates.
func RewriteAll(ctx context.Context, tx *store.Tx) error {
	if err := LockAll(ctx, tx); err != nil {
		return err
	}
	rates, err := storedRates(ctx, tx.SQL)
	if err != nil {
		return err
	}
	projects, err := store.Texts(ctx, tx.SQL, "SELECT id FROM projects ORDER BY id")
	if err != nil {
		return err
	}
	for ids := range slices.Chunk(projects, batch) {
		if err := convert(ctx, tx.SQL, ids, rates); err != nil {
			return err
		}
		if err := RewriteProjects(ctx, tx, ids); err != nil {
			return err
		}
	}
	needs, err := store.Texts(ctx, tx.SQL, "SELECT id FROM needs ORDER BY id")
	if err != nil {
		return err
	}
	for ids := range slices.Chunk(needs, batch) {
		if err := RewriteNeeds(ctx, tx, ids); err != nil {
			return err
		}
	}
	return nil
}

// LockAll makes writers of projects and needs wait for the end of the transaction; all may read. To change every row
// under locks of rows alone would be to deadlock with them.
func LockAll(ctx context.Context, tx *store.Tx) error {
	_, err := tx.SQL.ExecContext(ctx, "LOCK TABLE projects, needs IN EXCLUSIVE MODE")
	return err
}

// storedRates are the rates of the table exchange_rates.
func storedRates(ctx context.Context, tx *sql.Tx) (money.Rates, error) {
	type key struct {
		currency string
		year     int
	}
	known := map[key]money.Rate{}
	err := store.Each(ctx, tx, func(scan store.Scan) error {
		var currency string
		var r money.Rate
		err := scan(&currency, &r.Year, &r.UnitsPerUSD, &r.Source)
		known[key{currency, r.Year}] = r
		return err
	}, "SELECT currency, year, units_per_usd, source FROM exchange_rates")
	return func(currency string, year int) (money.Rate, bool) {
		r, ok := known[key{currency, year}]
		return r, ok
	}, err
}

// conversion is what is derived from the rates in a transaction; all null where there is none.
type conversion struct {
	ID     string           `json:"id"`
	USD    *decimal.Decimal `json:"usd"`
	Rate   *decimal.Decimal `json:"rate"`
	Year   *int             `json:"rate_year"`
	Source string           `json:"rate_source"`
}

func (c conversion) equal(d conversion) bool {
	same := func(a, b *decimal.Decimal) bool { return a == b || a != nil && b != nil && a.Equal(*b) }
	return same(c.USD, d.USD) && same(c.Rate, d.Rate) && c.Source == d.Source && (c.Year == d.Year || c.Year != nil && d.Year != nil && *c.Year == *d.Year)
}

// convert brings the dollars of projects' transactions to what the rates say; the year is that of the value date, else of
// the transaction. One without any date or currency is left as it is; dollars too many to be kept are none.
func convert(ctx context.Context, tx *sql.Tx, projectIDs []string, rates money.Rates) error {
	var changed []conversion
	err := store.Each(ctx, tx, func(scan store.Scan) error {
		var amount decimal.Decimal
		var currency string
		var year int
		var stored, right conversion
		if err := scan(&stored.ID, &amount, &currency, &year, &stored.USD, &stored.Rate, &stored.Year, &stored.Source); err != nil {
			return err
		}
		right.ID = stored.ID
		if usd, rate, ok := money.Convert(amount, currency, year, rates); ok && Fits(usd) {
			right.USD, right.Rate, right.Year, right.Source = &usd, &rate.UnitsPerUSD, &rate.Year, rate.Source
		}
		if !right.equal(stored) {
			changed = append(changed, right)
		}
		return nil
	}, `SELECT id, amount, currency, extract(year FROM coalesce(value_date, date))::int, usd, rate, rate_year, rate_source FROM transactions
		WHERE project_id = ANY($1) AND superseded_by IS NULL AND currency IS NOT NULL AND coalesce(value_date, date) IS NOT NULL`, pq.Array(projectIDs))
	if err != nil || len(changed) == 0 {
		return err
	}
	return execJSON(ctx, tx, `UPDATE transactions t SET usd = c.usd, rate = c.rate, rate_year = c.rate_year, rate_source = c.rate_source,
			updated_at = now(), version = t.version + 1
		FROM json_populate_recordset(NULL::transactions, $1) c WHERE c.id = t.id`, changed)
}
