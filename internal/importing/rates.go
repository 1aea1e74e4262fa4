package importing

import (
	"context"
	"fmt"

	"github.com/shopspring/decimal"

	"entraide/internal/coverage"
	"entraide/internal/iati"
	"entraide/internal/store"
)

// NewRates brings whatever was converted to the exchange rates of the tables: budgets, whose parts stand in the records
// alone, then transactions and all lines. It is called in the transaction that changed the stored rates.
func NewRates(ctx context.Context, tx *store.Tx) error {
	if err := coverage.LockAll(ctx, tx); err != nil {
		return err
	}
	m, err := newMapper()
	if err != nil {
		return err
	}
	type conversion struct {
		ID  string           `json:"id"`
		USD *decimal.Decimal `json:"budget_usd"`
	}
	var changed []conversion
	err = store.Each(ctx, tx.SQL, func(scan store.Scan) error {
		var id string
		var stored *decimal.Decimal
		var content []byte
		if err := scan(&id, &stored, &content); err != nil {
			return err
		}
		a, err := iati.Parse(content)
		if err != nil {
			return fmt.Errorf("the record of project %s cannot be read: %w", id, err)
		}
		if right := m.budgetOf(&draft{}, a.Budgets).usd; fixed(right, 2) != fixed(stored, 2) {
			changed = append(changed, conversion{id, right})
		}
		return nil
	}, `SELECT p.id, p.budget_usd, s.content FROM projects p JOIN source_records s ON s.id = p.source_record_id
		WHERE p.origin = 'IMPORTED' AND p.budget_amount IS NOT NULL AND p.budget_currency IS DISTINCT FROM 'USD'`)
	if err != nil {
		return err
	}
	if err := change(ctx, tx.SQL, "projects", "budget_usd", changed); err != nil {
		return err
	}
	return coverage.RewriteAll(ctx, tx)
}
