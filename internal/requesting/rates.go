package requesting

import (
	"context"
	"encoding/json"

	"github.com/shopspring/decimal"

	"entraide/ent/db/need"
	"entraide/internal/coverage"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// NewRates converts the costs of all needs again. It is called in the transaction that changed the rates, before the
// ledger lines follow them: a need for a year to come gets its dollars once that year has a rate.
// Versions stay: they guard what people wrote, which nobody changed, and a form that is open need not be compared.
func NewRates(ctx context.Context, tx *store.Tx) error {
	if err := coverage.LockAll(ctx, tx); err != nil {
		return err
	}
	t, err := reference.Load()
	if err != nil {
		return err
	}
	rates := money.Published(t)
	all, err := tx.Need.Query().Where(need.CostAmountNotNil(), need.CostCurrencyNotNil()).Select(need.FieldID, need.FieldCostAmount,
		need.FieldCostCurrency, need.FieldCostUsd, need.FieldStartDate, need.FieldOpenedAt, need.FieldCreatedAt).All(ctx)
	if err != nil {
		return err
	}
	type conversion struct {
		ID  string           `json:"id"`
		USD *decimal.Decimal `json:"cost_usd"`
	}
	changed := []conversion{}
	for _, n := range all {
		if right := usd(n, rates); !same(right, n.CostUsd) {
			changed = append(changed, conversion{n.ID, right})
		}
	}
	body, err := json.Marshal(changed)
	if err != nil {
		return err
	}
	_, err = tx.SQL.ExecContext(ctx, `UPDATE needs n SET cost_usd = c.cost_usd, updated_at = now()
		FROM json_populate_recordset(NULL::needs, $1) c WHERE c.id = n.id`, string(body))
	return err
}
