package requesting

import (
	"cmp"
	"slices"

	"entraide/ent/db/need"
)

// Input is what a need says. It stands for the whole: what it does not say, the need does not say any more, but for the
// texts in other languages, which stay.
type Input struct {
	Language                                 string // of the texts
	Title, Summary, Quantity, Site, Baseline string
	Agency, Upkeep, FinancingAfter           string
	Themes                                   []ThemeShare
	CostAmount, CostCurrency                 string
	Yearly                                   []YearAmount
	StartDate, EndDate                       string // YYYY-MM-DD
	Modality                                 *need.Modality
	Priority                                 *need.Priority
	ReportID                                 string
	Audience, DetailsAudience                string
	NamedDonors                              []string
}

// ThemeShare is the share of a need that falls under a theme.
type ThemeShare struct{ Theme, Percentage string }

// YearAmount is the part of a cost that falls in a year.
type YearAmount struct {
	Year   int
	Amount string
}

// audiences are the widest first.
var audiences = []string{"PUBLIC", "STATES", "NAMED", "SECRETARIAT"}

// sensitive are the themes of which places and numbers are nobody's business but that of whom the State names.
var sensitive = []string{"stockpile-management", "marking-tracing", "destruction"}

// audience is who may see the need: everybody if the State says nothing.
func (in Input) audience() string { return cmp.Or(in.Audience, "PUBLIC") }

// detailsAudience is who may see its details: if the State says nothing, those who see the need; but the named donors at
// most where the need is about arms that lie somewhere.
func (in Input) detailsAudience() string {
	if in.DetailsAudience != "" {
		return in.DetailsAudience
	}
	if slices.ContainsFunc(in.Themes, func(t ThemeShare) bool { return slices.Contains(sensitive, t.Theme) }) && wider(in.audience(), "NAMED") {
		return "NAMED"
	}
	return in.audience()
}

// isNamed says whether anything is shown to the donors that the State names.
func (in Input) isNamed() bool { return in.audience() == "NAMED" || in.detailsAudience() == "NAMED" }

// wider says whether an audience is wider than another.
func wider(a, b string) bool { return slices.Index(audiences, a) < slices.Index(audiences, b) }
