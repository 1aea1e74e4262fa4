package requesting

import (
	"cmp"
	"slices"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/internal/checking"
)

// Input is what a need says. It stands for the whole: what it does not say, the need does not say any more, but for the
// texts in other languages, which stay.
type Input struct {
	Language                                 string // of the texts
	Title, Summary, Quantity, Site, Baseline string
	Agency, Upkeep, FinancingAfter           string
	Themes                                   []checking.ThemeShare
	CostAmount, CostCurrency                 string
	Yearly                                   []YearAmount
	StartDate, EndDate                       string // YYYY-MM-DD
	Modality                                 *need.Modality
	Priority                                 *need.Priority
	ReportID                                 string
	Audience, DetailsAudience                string
	NamedDonors                              []string
}

// YearAmount is the part of a cost that falls in a year.
type YearAmount struct {
	Year   int
	Amount string
}

// audiences are the widest first.
var audiences = []string{"PUBLIC", "STATES", "NAMED", "SECRETARIAT"}

// audience is who may see the need: everybody if the State says nothing.
func (in Input) audience() string { return cmp.Or(in.Audience, "PUBLIC") }

// detailsAudience is who may see its details: if the State says nothing, the named donors at most. Where arms lie and how
// many is shown to more only by who says so.
func (in Input) detailsAudience() string {
	if in.DetailsAudience == "" && wider(in.audience(), "NAMED") {
		return "NAMED"
	}
	return cmp.Or(in.DetailsAudience, in.audience())
}

// keeping is the input with the audiences of a need that is there, where it names none: to leave one out never widens it.
func (in Input) keeping(was *db.Need) Input {
	in.Audience = cmp.Or(in.Audience, string(was.Audience))
	if in.DetailsAudience == "" && !wider(string(was.DetailsAudience), in.Audience) {
		in.DetailsAudience = string(was.DetailsAudience)
	}
	return in
}

// isNamed says whether anything is shown to the donors that the State names.
func (in Input) isNamed() bool { return in.audience() == "NAMED" || in.detailsAudience() == "NAMED" }

// wider says whether an audience is wider than another.
func wider(a, b string) bool { return slices.Index(audiences, a) < slices.Index(audiences, b) }
