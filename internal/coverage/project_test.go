package coverage

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"entraide/internal/access"
)

func usd(s string) *decimal.Decimal {
	if s == "" {
		return nil
	}
	v := d(s)
	return &v
}

func flow(kind, day, amount, dollars string) transaction {
	return transaction{ID: kind + day, Kind: kind, Date: on(day), Amount: d(amount), Currency: "EUR", USD: usd(dollars), Donor: "donor"}
}

func TestOtherAssistanceIsTheGreaterMeasure(t *testing.T) {
	commitment, payment := flow("COMMITMENT", "2020-01-01", "10", "11"), flow("DISBURSEMENT", "2021-01-01", "10", "11")
	more, unconverted := flow("DISBURSEMENT", "2022-01-01", "1", "0.01"), flow("DISBURSEMENT", "2022-01-01", "1000", "")
	for _, c := range []struct {
		name    string
		money   []transaction
		answers bool
		want    string
	}{
		{"the same: committed", []transaction{commitment, payment}, false, committed},
		{"more disbursed", []transaction{commitment, payment, more}, false, disbursed},
		{"what is not converted does not weigh", []transaction{commitment, payment, unconverted}, false, committed},
		{"only disbursed", []transaction{payment}, false, disbursed},
		{"answers a need", []transaction{commitment, payment, more}, true, ""},
	} {
		for _, l := range (project{ID: "p", Stage: "UNDER_WAY", Transactions: c.money, Answers: c.answers}).lines() {
			if l.Other != (l.Measure == c.want) {
				t.Errorf("%s: %s is other assistance: %v", c.name, l.Measure, l.Other)
			}
		}
	}
}

func TestPublicProjectsAreThoseOfPublicStages(t *testing.T) {
	for _, stage := range []string{"DRAFT", "SUBMITTED", "RETURNED", "AWAITING_CONSENT", "REFUSED", "PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED", "CANCELLED", "WITHDRAWN", "EXPIRED"} {
		budget := d("300")
		p := project{ID: "p", Stage: stage, Start: on("2020-07-01"), End: on("2022-06-30"), Budget: &budget, Currency: "EUR",
			Transactions: []transaction{flow("COMMITMENT", "2020-01-01", "10", "11")}}
		asked := decimal.Decimal{}
		for _, l := range p.lines() {
			if l.Public != slices.Contains(access.PublicStages, stage) {
				t.Errorf("%s: public is %v", stage, l.Public)
			}
			if l.Measure == proposed {
				asked = asked.Add(l.Amount)
				if l.USD != nil || l.Currency != "EUR" || l.Transaction != "" {
					t.Errorf("%+v", l)
				}
			}
		}
		if want := stage == "PUBLISHED"; asked.Equal(budget) != want || asked.IsZero() == want {
			t.Errorf("%s: proposed %s", stage, asked)
		}
	}
}

func TestATransactionsOwnSharesWin(t *testing.T) {
	own := flow("COMMITMENT", "2020-01-01", "10", "")
	own.Places, own.Themes = []PlaceShare{{Place{State: "x"}, hundred}}, themes("own", "100")
	undated := flow("DISBURSEMENT", "", "5", "5")
	p := project{ID: "p", Stage: "UNDER_WAY", Places: []PlaceShare{{Place{Region: "r"}, hundred}}, Themes: themes("wide", "100"), Transactions: []transaction{own, undated}}
	lines := p.lines()
	if len(lines) != 2 {
		t.Fatal(lines)
	}
	if l := lines[0]; l.State != "x" || l.Theme != "own" || l.Year != 2020 || l.USD != nil || l.Donor != "donor" || l.Transaction != own.ID || l.Project != "p" {
		t.Errorf("%+v", l)
	}
	if l := lines[1]; l.Region != "r" || l.Theme != "wide" || l.Year != 0 || l.Measure != disbursed {
		t.Errorf("%+v", l)
	}
}
