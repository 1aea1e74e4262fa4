package coverage

import (
	"context"
	"database/sql"

	"github.com/lib/pq"
	"github.com/shopspring/decimal"

	"entraide/internal/money"
	"entraide/internal/store"
)

// RewriteAll converts the transactions again, by the exchange rates that are stored now, and brings all lines to what
// allocation says. It works in batches, each a transaction of its own; run again after an interruption, it goes on with
// what is left to do.
func RewriteAll(ctx context.Context, db *sql.DB) error {
	rates, err := storedRates(ctx, db)
	if err != nil {
		return err
	}
	err = inBatches(ctx, db, "projects", func(tx *store.Tx, ids []string) error {
		if err := Lock(ctx, tx, ids, nil); err != nil {
			return err
		}
		if err := convert(ctx, tx.SQL, ids, rates); err != nil {
			return err
		}
		return RewriteProjects(ctx, tx, ids)
	})
	if err != nil {
		return err
	}
	return inBatches(ctx, db, "needs", func(tx *store.Tx, ids []string) error { return RewriteNeeds(ctx, tx, ids) })
}

// inBatches does something to all rows of a table, in the order of their ids.
func inBatches(ctx context.Context, db *sql.DB, table string, do func(tx *store.Tx, ids []string) error) error {
	for last := ""; ; {
		var ids []string
		err := store.Write(ctx, db, func(tx *store.Tx) (err error) {
			ids, err = texts(ctx, tx.SQL, "SELECT id FROM "+table+" WHERE id > $1 ORDER BY id LIMIT $2", last, batch)
			if err != nil || len(ids) == 0 {
				return err
			}
			return do(tx, ids)
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		last = ids[len(ids)-1]
	}
}

// storedRates are the rates of the table exchange_rates.
func storedRates(ctx context.Context, db *sql.DB) (money.Rates, error) {
	type key struct {
		currency string
		year     int
	}
	known := map[key]money.Rate{}
	err := store.Write(ctx, db, func(tx *store.Tx) error {
		return each(ctx, tx.SQL, func(scan scanner) error {
			var currency string
			var r money.Rate
			err := scan(&currency, &r.Year, &r.UnitsPerUSD, &r.Source)
			known[key{currency, r.Year}] = r
			return err
		}, "SELECT currency, year, units_per_usd, source FROM exchange_rates")
	})
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
// the transaction. One without any date or currency is left as it is.
func convert(ctx context.Context, tx *sql.Tx, projectIDs []string, rates money.Rates) error {
	var changed []conversion
	err := each(ctx, tx, func(scan scanner) error {
		var amount decimal.Decimal
		var currency string
		var year int
		var stored, right conversion
		if err := scan(&stored.ID, &amount, &currency, &year, &stored.USD, &stored.Rate, &stored.Year, &stored.Source); err != nil {
			return err
		}
		right.ID = stored.ID
		if usd, rate, ok := money.Convert(amount, currency, year, rates); ok {
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
