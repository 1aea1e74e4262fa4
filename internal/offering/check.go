package offering

import (
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/ent/db/offer"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/ticking"
)

// mostMonths is how long a project may be at most.
const mostMonths = 240

// applicantKinds are all kinds of who can apply.
var applicantKinds = []string{"STATE", "REGIONAL_ORGANISATION", "INTERNATIONAL_ORGANISATION", "CIVIL_SOCIETY", "ACADEMIC", "PRIVATE_SECTOR"}

// Check finds the values of an input that are wrong. What is not said yet is no problem, but for the form of the help,
// without which nothing is an offer: see ToPublish.
func Check(in Input, t *reference.Tables) []fault.Problem {
	var p checking.Problems
	p.Text("name", in.Name, 200, checking.OneLine)
	p.Text("summary", in.Summary, 5000, checking.Lines)
	p.Text("conditions", in.Conditions, 5000, checking.Lines)
	if in.Modality == nil {
		p.Add("modality", "offering.modality_missing")
	}
	p.Codes("themes", "", checking.Theme, in.Themes, t)
	p.Codes("states", "", checking.State, in.States, t)
	p.Codes("regions", "", checking.Region, in.Regions, t)
	for i, kind := range in.ApplicantKinds {
		if !slices.Contains(applicantKinds, kind) {
			p.Add(fmt.Sprintf("applicantKinds.%d", i), "offering.applicants_unknown")
		}
	}
	p.Currency("currency", in.Currency, in.hasAmount(), t)
	checkAmounts(&p, in)
	checkMonths(&p, in)
	from, until := p.Dates("opensOn", in.OpensOn, "closesOn", in.ClosesOn)
	if in.yearly() && in.OpensOn != "" && in.ClosesOn != "" && len(p) == 0 && !until.Before(ticking.After(from, 12, 0)) {
		p.Add("closesOn", "offering.over_a_year")
	}
	return p
}

// checkAmounts demands that the least is at most the most, and each at most the envelope. What it finds names no amount:
// who is shown a problem need not be shown the envelope.
func checkAmounts(p *checking.Problems, in Input) {
	read := func(field, s string) *decimal.Decimal {
		if s == "" {
			return nil
		}
		return p.Amount(field, s)
	}
	envelope, least, most := read("envelopeAmount", in.EnvelopeAmount), read("leastAmount", in.LeastAmount), read("mostAmount", in.MostAmount)
	over := func(a, b *decimal.Decimal) bool { return a != nil && b != nil && a.GreaterThan(*b) }
	switch {
	case over(least, most):
		p.Add("leastAmount", "offering.least_over_most")
	case over(least, envelope):
		p.Add("leastAmount", "offering.over_envelope")
	}
	if over(most, envelope) {
		p.Add("mostAmount", "offering.over_envelope")
	}
}

// checkMonths demands durations that are not absurd, the shortest at most the longest.
func checkMonths(p *checking.Problems, in Input) {
	fits := func(field string, n *int) bool {
		if n != nil && (*n < 1 || *n > mostMonths) {
			p.Add(field, "offering.months", "most", mostMonths)
			return false
		}
		return n != nil
	}
	least, most := fits("leastMonths", in.LeastMonths), fits("mostMonths", in.MostMonths)
	if least && most && *in.LeastMonths > *in.MostMonths {
		p.Add("leastMonths", "offering.least_over_most_months")
	}
}

// ToPublish finds what an offer lacks that is to be published, or to stay so.
func ToPublish(in Input, now time.Time) []fault.Problem {
	var p checking.Problems
	if !checking.Says(in.Name) {
		p.Add("name", "offering.name_missing")
	}
	if !checking.Says(in.Summary) {
		p.Add("summary", "offering.summary_missing")
	}
	if in.Currency == "" && in.Modality != nil && *in.Modality == offer.ModalityFUNDING {
		p.Add("currency", "offering.currency_missing")
	}
	if in.yearly() && in.OpensOn == "" {
		p.Add("opensOn", "offering.yearly_dates")
	}
	if in.yearly() && in.ClosesOn == "" {
		p.Add("closesOn", "offering.yearly_dates")
	}
	if last := checking.Date(in.ClosesOn); last != nil && last.Before(dayOf(now)) {
		p.Add("closesOn", "offering.ended")
	}
	return p
}

// dayOf is the day of a time, in UTC.
func dayOf(t time.Time) time.Time { return t.UTC().Truncate(24 * time.Hour) }
