package proposing

import (
	"entraide/ent/db/participation"
	"entraide/internal/checking"
)

// Input is what a proposal says. It stands for the whole: what it does not say, the proposal does not say any more, but
// for the texts in other languages, which stay.
type Input struct {
	Language         string // of the texts
	Title, Summary   string
	Needs            []NeedShare
	Recipients       []Recipient
	Themes           []checking.ThemeShare
	Partners         []Partner
	Currency         string
	Budget           []BudgetLine
	StartDate        string // YYYY-MM-DD
	EndDate          string // YYYY-MM-DD
	GenderMarker     *int
	Results          []Result
	WorkingLanguages []string
}

// NeedShare is the share of the project's money that answers a need, in percent.
type NeedShare struct{ NeedID, Percentage string }

// Recipient is a State or a region, with its share of the money in percent.
type Recipient struct {
	StateID, RegionID, Percentage string
	HasActivity                   *bool // nil for yes
}

// Partner is an organisation with its role.
type Partner struct {
	OrganisationID string
	Role           participation.Role
}

// BudgetLine is what is planned for one thing in one year, in the currency of the budget.
type BudgetLine struct {
	Year          int
	Label, Amount string
}

// Result is a result with its indicator.
type Result struct {
	Title, Indicator string
	CountsPeople     bool
	Baseline, Target string
}

// Reached is what was reached of a result.
type Reached struct{ ResultID, Actual, Women, Men string }
