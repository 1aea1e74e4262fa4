package proposing

import (
	"context"
	"encoding/json"

	"github.com/shopspring/decimal"

	"entraide/ent/db"
	"entraide/ent/db/project"
	"entraide/internal/coverage"
	"entraide/internal/money"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// usd is the budget in dollars, by the rate of the year in which the work begins, else of that in which it was first
// written; nil where there is no budget or no such rate.
func usd(p *db.Project, rates money.Rates) *decimal.Decimal {
	if p.BudgetAmount == nil || p.BudgetCurrency == nil {
		return nil
	}
	at := p.CreatedAt
	if p.StartDate != nil {
		at = *p.StartDate
	}
	d, _, ok := money.Convert(*p.BudgetAmount, *p.BudgetCurrency, at.UTC().Year(), rates)
	if !ok || !coverage.Fits(d) {
		return nil
	}
	return &d
}

// NewRates converts the budgets of all projects that were proposed here again. It is called in the transaction that
// changed the rates, before the ledger lines follow them. Versions stay: they guard what people wrote, which nobody changed.
func NewRates(ctx context.Context, tx *store.Tx) error {
	if err := coverage.LockAll(ctx, tx); err != nil {
		return err
	}
	t, err := reference.Load()
	if err != nil {
		return err
	}
	rates := money.Published(t)
	all, err := tx.Project.Query().Where(project.OriginEQ(project.OriginDECLARED), project.BudgetAmountNotNil(), project.BudgetCurrencyNotNil()).
		Select(project.FieldID, project.FieldBudgetAmount, project.FieldBudgetCurrency, project.FieldBudgetUsd, project.FieldStartDate,
			project.FieldCreatedAt).All(ctx)
	if err != nil {
		return err
	}
	type conversion struct {
		ID  string           `json:"id"`
		USD *decimal.Decimal `json:"budget_usd"`
	}
	changed := []conversion{}
	for _, p := range all {
		if right := usd(p, rates); number(right) != number(p.BudgetUsd) {
			changed = append(changed, conversion{p.ID, right})
		}
	}
	body, err := json.Marshal(changed)
	if err != nil {
		return err
	}
	_, err = tx.SQL.ExecContext(ctx, `UPDATE projects p SET budget_usd = c.budget_usd, updated_at = now()
		FROM json_populate_recordset(NULL::projects, $1) c WHERE c.id = p.id`, string(body))
	return err
}
