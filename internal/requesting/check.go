package requesting

import (
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
)

// Known is what must be known beside an input to check it.
type Known struct {
	Tables   *reference.Tables
	States   []string // those that ask
	Donors   []string // those of the named donors that there are
	ReportOf string   // the State whose report is named; "" where there is no such report
}

// mostDonors is how many donors a need may name.
const mostDonors = 100

// writings are the texts of a need with their limits in characters.
var writings = []struct {
	field string
	text  func(Input) string
	most  int
	shape checking.Shape
}{
	{"title", func(in Input) string { return in.Title }, 200, checking.OneLine},
	{"summary", func(in Input) string { return in.Summary }, 5000, checking.Lines},
	{"quantity", func(in Input) string { return in.Quantity }, 1000, checking.Lines},
	{"site", func(in Input) string { return in.Site }, 1000, checking.Lines},
	{"baseline", func(in Input) string { return in.Baseline }, 2000, checking.Lines},
	{"agency", func(in Input) string { return in.Agency }, 200, checking.OneLine},
	{"upkeep", func(in Input) string { return in.Upkeep }, 1000, checking.Lines},
	{"financingAfter", func(in Input) string { return in.FinancingAfter }, 1000, checking.Lines},
}

// Check finds the values of an input that are wrong. What is not said yet is no problem: see ToOpen.
func Check(in Input, k Known) []fault.Problem {
	var p checking.Problems
	for _, w := range writings {
		p.Text(w.field, w.text(in), w.most, w.shape)
	}
	p.Themes("themes", in.Themes, k.Tables)
	start, end := p.Dates("startDate", in.StartDate, "endDate", in.EndDate)
	checkYearly(&p, in, checkCost(&p, in, k), start, end)
	checkDonors(&p, in, k)
	if in.ReportID != "" && !slices.Contains(k.States, k.ReportOf) {
		p.Add("reportID", "requesting.report_unknown")
	}
	if wider(in.detailsAudience(), in.audience()) {
		p.Add("detailsAudience", "requesting.details_wider")
	}
	return p
}

// ToOpen finds what a need lacks that is to be open, or to stay so.
func ToOpen(in Input, today time.Time) []fault.Problem {
	var p checking.Problems
	if !checking.Says(in.Title) {
		p.Add("title", "requesting.title_missing")
	}
	if len(in.Themes) == 0 {
		p.Add("themes", "requesting.themes_missing")
	}
	if hasEnded(in, today) {
		p.Add("endDate", "requesting.ended")
	}
	if in.audience() == "NAMED" && len(in.NamedDonors) == 0 {
		p.Add("namedDonors", "requesting.donors_missing")
	}
	if s := Completeness(in); s.Score < Demanded {
		p.Add("", "requesting.incomplete", "score", s.Score, "demanded", Demanded)
	}
	return p
}

// hasEnded says whether the last day has passed.
func hasEnded(in Input, today time.Time) bool {
	end := checking.Date(in.EndDate)
	return end != nil && end.Before(today.Truncate(24*time.Hour))
}

// checkCost is the cost, if it can be read.
func checkCost(p *checking.Problems, in Input, k Known) (cost *decimal.Decimal) {
	if in.CostAmount != "" {
		cost = p.Amount("costAmount", in.CostAmount)
	}
	fits := p.Currency("costCurrency", in.CostCurrency, in.CostAmount != "", k.Tables)
	if fits && in.CostAmount == "" && (in.CostCurrency != "" || len(in.Yearly) > 0) {
		p.Add("costAmount", "requesting.cost_missing")
	}
	return cost
}

// checkYearly finds figures that do not stand in years within the dates, each once, or do not sum to the cost.
func checkYearly(p *checking.Problems, in Input, cost *decimal.Decimal, start, end time.Time) {
	if len(in.Yearly) > end.Year()-start.Year()+1 {
		p.Add("yearly", "requesting.year_outside", "first", start.Year(), "last", end.Year())
		return
	}
	sum, readable, seen := decimal.Decimal{}, cost != nil && len(in.Yearly) > 0, map[int]bool{}
	for i, y := range in.Yearly {
		field := fmt.Sprintf("yearly.%d.", i)
		switch {
		case y.Year < start.Year() || y.Year > end.Year():
			p.Add(field+"year", "requesting.year_outside", "first", start.Year(), "last", end.Year())
		case seen[y.Year]:
			p.Add(field+"year", "requesting.year_twice")
		}
		seen[y.Year] = true
		if d := p.Amount(field+"amount", y.Amount); d != nil {
			sum = sum.Add(*d)
		} else {
			readable = false
		}
	}
	if readable && !sum.Equal(*cost) {
		p.Add("yearly", "requesting.yearly_sum", "sum", sum.StringFixed(2), "cost", cost.StringFixed(2))
	}
}

func checkDonors(p *checking.Problems, in Input, k Known) {
	if len(in.NamedDonors) > mostDonors {
		p.Add("namedDonors", "requesting.too_many_donors", "most", mostDonors)
		return
	}
	for i, id := range in.NamedDonors {
		if !slices.Contains(k.Donors, id) {
			p.Add(fmt.Sprintf("namedDonors.%d", i), "requesting.donor_unknown")
		}
	}
}
