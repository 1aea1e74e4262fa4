package importing

import (
	"cmp"

	"github.com/shopspring/decimal"

	"entraide/internal/coverage"
	"entraide/internal/iati"
	"entraide/internal/money"
)

// transaction is a flow of money, in our words.
type transaction struct {
	position, line     int
	kind               string
	date, valueDate    iati.Date
	amount             decimal.Decimal
	currency           string
	usd                *decimal.Decimal
	rate               money.Rate // where usd is not nil
	provider, receiver party
	places             []coverage.PlaceShare // nil: the project's
	themes             []coverage.ThemeShare // nil: the project's
}

// kinds by IATI transaction type.
var kinds = map[iati.TransactionType]string{
	iati.IncomingFunds: "INCOMING_FUNDS", iati.OutgoingCommitment: "COMMITMENT", iati.Disbursement: "DISBURSEMENT",
	iati.Expenditure: "EXPENDITURE", iati.InterestPayment: "INTEREST_PAYMENT", iati.LoanRepayment: "LOAN_REPAYMENT",
	iati.Reimbursement: "REIMBURSEMENT", iati.PurchaseOfEquity: "PURCHASE_OF_EQUITY", iati.SaleOfEquity: "SALE_OF_EQUITY",
	iati.CreditGuarantee: "CREDIT_GUARANTEE", iati.IncomingCommitment: "INCOMING_COMMITMENT",
	iati.OutgoingPledge: "OUTGOING_PLEDGE", iati.IncomingPledge: "INCOMING_PLEDGE",
}

const unknownKind = "UNKNOWN"

// add takes a transaction into the draft, or tells why not.
func (d *draft) add(m *mapper, c *classification, position int, lang string, t iati.Transaction) {
	kind := cmp.Or(kinds[t.Type], unknownKind)
	d.totals.add(Total{Currency: t.Currency, Kind: kind, Count: 1, Amount: t.Value})
	amount := money.Cents(t.Value)
	switch {
	case kind == unknownKind:
		d.tell(UnknownKind, t.Line, "The transaction of %s has no type that is on the list; it was left out.", t.Value)
		return
	case !coverage.Fits(amount):
		d.tell(AmountOutOfRange, t.Line, "The amount %s is larger than can be kept; the transaction was left out.", t.Value)
		return
	case !amount.Equal(t.Value):
		d.rounded++
	}
	own := transaction{
		position: position, line: t.Line, kind: kind, date: t.Date, valueDate: t.ValueDate, amount: amount, currency: t.Currency,
		provider: d.party(t.Provider.Org, lang), receiver: d.party(t.Receiver.Org, lang),
		places: m.placesOf(d, t.Line, t.RecipientCountries, t.RecipientRegions), themes: c.ofTransaction(t.Sectors),
	}
	if usd, rate, ok := money.Convert(amount, t.Currency, cmp.Or(t.ValueDate.Year(), t.Date.Year()), m.rates); ok && coverage.Fits(usd) {
		own.usd, own.rate = &usd, rate
	}
	d.transactions = append(d.transactions, own)
}
