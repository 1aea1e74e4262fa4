package iati

import "strings"

// The tables give the code of version 2.03 for each code and word met in any version, in lower case.
// Sources: the code lists of the standard for 1.0x and 2.0x, and words that publishers put where a code belongs.

var statuses = map[string]Status{
	"1": Pipeline, "2": Implementation, "3": Finalisation, "4": Closed, "5": Cancelled, "6": Suspended,
	"pipeline/identification": Pipeline, "pipeline": Pipeline, "implementation": Implementation,
	"completion": Finalisation, "finalisation": Finalisation,
	"post-completion": Closed, "closed": Closed, "cancelled": Cancelled, "suspended": Suspended,
}

var roles = map[string]Role{
	"1": Funding, "2": Accountable, "3": Extending, "4": Implementing,
	"funding": Funding, "accountable": Accountable, "extending": Extending, "implementing": Implementing,
}

var transactionTypes = map[string]TransactionType{
	"1": IncomingFunds, "2": OutgoingCommitment, "3": Disbursement, "4": Expenditure, "5": InterestPayment,
	"6": LoanRepayment, "7": Reimbursement, "8": PurchaseOfEquity, "9": SaleOfEquity, "10": CreditGuarantee,
	"11": IncomingCommitment, "12": OutgoingPledge, "13": IncomingPledge,
	"if": IncomingFunds, "c": OutgoingCommitment, "d": Disbursement, "e": Expenditure, "ir": InterestPayment,
	"lr": LoanRepayment, "r": Reimbursement, "qp": PurchaseOfEquity, "qs": SaleOfEquity, "cg": CreditGuarantee,
}

// kindOfDate is which of the four dates of an activity is meant.
type kindOfDate int

const (
	plannedStart kindOfDate = iota + 1
	actualStart
	plannedEnd
	actualEnd
)

var kindsOfDate = map[string]kindOfDate{
	"1": plannedStart, "2": actualStart, "3": plannedEnd, "4": actualEnd,
	"start-planned": plannedStart, "start-actual": actualStart, "end-planned": plannedEnd, "end-actual": actualEnd,
}

var budgetTypes = map[string]int{"1": 1, "2": 2, "original": 1, "revised": 2}

var budgetStatuses = map[string]int{"1": 1, "2": 2, "indicative": 1, "committed": 2}

var relations = map[string]int{
	"1": 1, "2": 2, "3": 3, "4": 4, "5": 5,
	"parent": 1, "child": 2, "sibling": 3, "co-funded": 4, "third party": 5,
}

var significances = map[string]int{"0": 0, "1": 1, "2": 2, "3": 3, "4": 4}

var descriptionTypes = map[string]string{
	"1": "1", "2": "2", "3": "3", "4": "4",
	"general": "1", "objectives": "2", "target groups": "3", "other": "4",
}

// reportersOwn is the vocabulary that the reporting organisation made for itself.
const reportersOwn = "99"

var sectorVocabularies = map[string]string{
	"1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "6": "6", "7": "7", "8": "8", "9": "9", "10": "10", "11": "11", "12": "12", "98": "98", "99": "99",
	"dac": "1", "dac-3": "2", "cofog": "3", "nace": "4", "ntee": "5", "adt": "6", "ro2": "98", "ro": "99",
}

var regionVocabularies = map[string]string{"1": "1", "2": "2", "99": "99", "dac": "1", "un": "2", "ro": "99"}

var policyVocabularies = map[string]string{"1": "1", "98": "98", "99": "99", "dac": "1", "ro": "99"}

// Tags: 1 Agrovoc, 2 SDG goal, 3 SDG target, 4 team marker.
var tagVocabularies = map[string]string{"1": "1", "2": "2", "3": "3", "4": "4", "98": "98", "99": "99"}

// look finds the published code in a table.
func look[T any](table map[string]T, published string) (T, bool) {
	v, ok := table[strings.ToLower(published)]
	return v, ok
}
