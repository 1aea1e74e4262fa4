package coverage

import (
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/access"
)

// project is what is known of a project when its lines are made.
type project struct {
	ID, Stage    string
	Start, End   *time.Time
	Budget, USD  *decimal.Decimal // budget in its own currency and in dollars
	Currency     string
	Places       []PlaceShare
	Themes       []ThemeShare
	Transactions []transaction // those that count and are not superseded
	Answers      bool          // linked to a need that is public and open
}

// transaction is a commitment or disbursement that counts.
type transaction struct {
	ID, Kind, Currency, Donor string
	Date                      *time.Time
	Amount                    decimal.Decimal
	USD                       *decimal.Decimal
	Places                    []PlaceShare // its own; they win over the project's
	Themes                    []ThemeShare // its own; they win over the project's
}

// lines are the lines of a project: its proposed budget while it seeks partners, and its transactions.
func (p project) lines() (lines []line) {
	seen := slices.Contains(access.PublicStages, p.Stage)
	if p.Stage == "PUBLISHED" && p.Budget != nil && p.Budget.IsPositive() {
		for _, part := range spread(*p.Budget, p.USD, p.Places, p.Themes, byDay(p.Start, p.End)) {
			lines = append(lines, line{Measure: proposed, Part: part, Currency: p.Currency, Project: p.ID, Public: seen})
		}
	}
	other := p.other()
	for _, t := range p.Transactions {
		measure := moneyMeasures[t.Kind]
		for _, part := range spread(t.Amount, t.USD, first(t.Places, p.Places), first(t.Themes, p.Themes), in(t.Date)) {
			lines = append(lines, line{Measure: measure, Part: part, Currency: t.Currency, Other: measure == other,
				Donor: t.Donor, Project: p.ID, Transaction: t.ID, Public: seen})
		}
	}
	return lines
}

// other is the measure that counts as other assistance: of a project that answers no need, the greater of its committed
// and disbursed dollars; committed if they are the same. A need that is confidential or closed counts as none.
func (p project) other() string {
	if p.Answers {
		return ""
	}
	sums := map[string]decimal.Decimal{}
	for _, t := range p.Transactions {
		if m := moneyMeasures[t.Kind]; t.USD != nil {
			sums[m] = sums[m].Add(*t.USD)
		}
	}
	if sums[disbursed].GreaterThan(sums[committed]) {
		return disbursed
	}
	return committed
}

// first is the first list that is not empty.
func first[T any](own, wider []T) []T {
	if len(own) > 0 {
		return own
	}
	return wider
}
