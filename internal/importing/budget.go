package importing

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"entraide/internal/coverage"
	"entraide/internal/iati"
	"entraide/internal/money"
)

// budgetOf is the sum of the budgets, each in dollars at the rate of its year. A revised budget takes the place of the
// original one of the same period. Budgets in several currencies have no sum.
func (m *mapper) budgetOf(d *draft, all []iati.Budget) budget {
	const original, revised = 1, 2
	valid := slices.DeleteFunc(slices.Clone(all), func(b iati.Budget) bool {
		return cmp.Or(b.Type, original) == original && slices.ContainsFunc(all, func(r iati.Budget) bool {
			return r.Type == revised && r.PeriodStart == b.PeriodStart
		})
	})
	if len(valid) == 0 {
		return budget{}
	}
	sum, dollars, converted, currency := decimal.Decimal{}, decimal.Decimal{}, true, valid[0].Currency
	for _, b := range valid {
		if b.Currency != currency {
			d.tell(BudgetCurrencies, d.line, "The budgets are in %s and %s; the project has no budget in one sum.", cmp.Or(currency, "no currency"), cmp.Or(b.Currency, "no currency"))
			return budget{}
		}
		amount := money.Cents(b.Value)
		usd, _, ok := money.Convert(amount, currency, cmp.Or(b.ValueDate.Year(), b.PeriodStart.Year()), m.rates)
		sum, dollars, converted = sum.Add(amount), dollars.Add(usd), converted && ok
	}
	if !coverage.Fits(sum) {
		d.tell(BudgetOutOfRange, d.line, "The budgets sum to %s, more than can be kept; the project has no budget.", sum)
		return budget{}
	}
	b := budget{amount: &sum, currency: currency}
	if converted && coverage.Fits(dollars) {
		b.usd = &dollars
	}
	return b
}
