// Package coverage splits money and needs into ledger lines, one for each place, theme and year, so that whatever is added up is added up exactly and nothing is dropped.
//
// Allocation is pure: Normalise, Lines and the lines of a need or a project know no database. RewriteProjects and
// RewriteNeeds bring the stored lines to what allocation says, and VerifyRollups proves that they and their sums still are.
package coverage

import (
	"github.com/shopspring/decimal"

	"entraide/internal/access"
)

// The words that the tables store.
const (
	needed, secured, uncosted, expired = "NEEDED", "SECURED", "UNCOSTED", "EXPIRED_UNMET" // measures of needs
	proposed, committed, disbursed     = "PROPOSED", "COMMITTED", "DISBURSED"             // measures of projects
	confirmed, suggested               = "CONFIRMED", "SUGGESTED"                         // certainties of a theme
	public                             = "PUBLIC"                                         // audience of a need that is not confidential
)

// openStages are the stages in which a need asks for help; in every other stage its cost counts nowhere.
var openStages = access.OpenNeed

// moneyMeasures say what a transaction that counts is, by kind.
var moneyMeasures = map[string]string{"COMMITMENT": committed, "DISBURSEMENT": disbursed}

// Fits tells whether an amount can be kept: numeric(18,2) has room for 16 digits before the point.
func Fits(amount decimal.Decimal) bool { return amount.Abs().LessThan(tooLarge) }

var tooLarge = decimal.New(1, 16)

// line is a row of ledger_lines but for its id. Empty ids and the year 0 stand for null.
type line struct {
	Measure string
	Part
	Currency                          string
	Other                             bool // counts as other assistance
	Donor, Project, Transaction, Need string
	Public                            bool
}

// Part is the part of a sum that falls to one place, theme and year.
type Part struct {
	Place
	Theme, Certainty string // both empty for unspecified theme
	Year             int    // 0 for undated
	Amount           decimal.Decimal
	USD              *decimal.Decimal // nil where the sum could not be converted
}
