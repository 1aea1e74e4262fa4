package requesting

import (
	"context"

	"entraide/ent/db/need"
	"entraide/internal/coverage"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// NewRates converts the costs of all needs again. It is called in the transaction that changed the rates, before the
// ledger lines follow them: a need for a year to come gets its dollars once that year has a rate.
func NewRates(ctx context.Context, tx *store.Tx) error {
	if err := coverage.LockAll(ctx, tx); err != nil {
		return err
	}
	t, err := reference.Load()
	if err != nil {
		return err
	}
	rates := money.Published(t)
	all, err := tx.Need.Query().Where(need.CostAmountNotNil(), need.CostCurrencyNotNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, n := range all {
		if right := usd(n, n.CreatedAt, rates); !same(right, n.CostUsd) {
			u := tx.Need.UpdateOneID(n.ID).AddVersion(1)
			put(right, u.Mutation().SetCostUsd, u.Mutation().ClearCostUsd)
			if err := u.Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}
