package coverage_test

import (
	"testing"

	"entraide/internal/coverage"
)

// Every kind × every set of roles × both marks, against a table that says it another way.
func TestBoundary(t *testing.T) {
	kinds := map[string]string{ // the answer whatever else holds; "" where the rest decides
		"COMMITMENT": "", "DISBURSEMENT": "",
		"INCOMING_FUNDS": "INCOMING", "INCOMING_COMMITMENT": "INCOMING", "INCOMING_PLEDGE": "INCOMING",
		"EXPENDITURE": "NOT_COUNTED_KIND", "INTEREST_PAYMENT": "NOT_COUNTED_KIND", "LOAN_REPAYMENT": "NOT_COUNTED_KIND", "REIMBURSEMENT": "NOT_COUNTED_KIND",
		"PURCHASE_OF_EQUITY": "NOT_COUNTED_KIND", "SALE_OF_EQUITY": "NOT_COUNTED_KIND", "CREDIT_GUARANTEE": "NOT_COUNTED_KIND",
		"OUTGOING_PLEDGE": "NOT_COUNTED_KIND", "": "NOT_COUNTED_KIND", "SOMETHING_NEW": "NOT_COUNTED_KIND",
	}
	rest := map[[3]bool]string{ // only implements, secondary reporter, parent reports it
		{false, false, false}: "COUNTED", {false, false, true}: "IN_PARENT", {false, true, false}: "SECONDARY_REPORTER", {false, true, true}: "SECONDARY_REPORTER",
		{true, false, false}: "INTERNAL", {true, false, true}: "INTERNAL", {true, true, false}: "INTERNAL", {true, true, true}: "INTERNAL",
	}
	for kind, want := range kinds {
		for role := coverage.Role(0); role < 32; role++ {
			for mark := range 4 {
				f := coverage.Flow{Kind: kind, Provider: role, SecondaryReporter: mark&1 > 0, ParentReportsKind: mark&2 > 0}
				want := want
				if want == "" {
					implements := role&coverage.Implementing > 0
					others := role&(coverage.Funding|coverage.Accountable|coverage.Extending|coverage.Reporting) > 0
					want = rest[[3]bool{implements && !others, f.SecondaryReporter, f.ParentReportsKind}]
				}
				if got := coverage.Boundary(f); got != want {
					t.Errorf("%+v: %s, want %s", f, got, want)
				}
			}
		}
	}
}
