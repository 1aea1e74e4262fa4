package requesting

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

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

// Limits of what a need may say.
var (
	first, last   = day("2001-01-01"), day("2100-12-31")   // of its dates
	least, utmost = decimal.New(1, -2), decimal.New(1, 12) // of its cost
	hundred       = decimal.NewFromInt(100)
)

const (
	mostDonors    = 100
	percentPlaces = 6 // as many as coverage keeps
)

// writings are the texts of a need with their limits in characters.
var writings = []struct {
	field string
	text  func(Input) string
	most  int
	lines bool // may have several lines
}{
	{"title", func(in Input) string { return in.Title }, 200, false},
	{"summary", func(in Input) string { return in.Summary }, 5000, true},
	{"quantity", func(in Input) string { return in.Quantity }, 1000, true},
	{"site", func(in Input) string { return in.Site }, 1000, true},
	{"baseline", func(in Input) string { return in.Baseline }, 2000, true},
	{"agency", func(in Input) string { return in.Agency }, 200, false},
	{"upkeep", func(in Input) string { return in.Upkeep }, 1000, true},
	{"financingAfter", func(in Input) string { return in.FinancingAfter }, 1000, true},
}

// Check finds the values of an input that are wrong. What is not said yet is no problem: see ToOpen.
func Check(in Input, k Known) []fault.Problem {
	var p problems
	for _, w := range writings {
		p.text(w.field, w.text(in), w.most, w.lines)
	}
	p.themes(in.Themes, k)
	start, end := p.dates(in)
	p.yearly(in, p.cost(in, k), start, end)
	p.donors(in, k)
	if in.ReportID != "" && !slices.Contains(k.States, k.ReportOf) {
		p.add("reportID", "report_unknown")
	}
	if wider(in.detailsAudience(), in.audience()) {
		p.add("detailsAudience", "details_wider")
	}
	return p
}

// ToOpen finds what a need lacks that is to be open, or to stay so.
func ToOpen(in Input, today time.Time) []fault.Problem {
	var p problems
	if !says(in.Title) {
		p.add("title", "title_missing")
	}
	if len(in.Themes) == 0 {
		p.add("themes", "themes_missing")
	}
	if hasEnded(in, today) {
		p.add("endDate", "ended")
	}
	if in.audience() == "NAMED" && len(in.NamedDonors) == 0 {
		p.add("namedDonors", "donors_missing")
	}
	if s := Completeness(in); s.Score < Demanded {
		p.add("", "incomplete", "score", s.Score, "demanded", Demanded)
	}
	return p
}

// hasEnded says whether the last day has passed.
func hasEnded(in Input, today time.Time) bool {
	end, ok := date(in.EndDate)
	return ok && end.Before(today.Truncate(24*time.Hour))
}

func (p *problems) themes(shares []ThemeShare, k Known) {
	if len(shares) > len(k.Tables.Themes) {
		p.add("themes", "theme_twice")
		return
	}
	seen, percentages := map[string]bool{}, make([]string, len(shares))
	for i, s := range shares {
		field := fmt.Sprintf("themes.%d.theme", i)
		if _, ok := k.Tables.ThemeByCode(s.Theme); !ok {
			p.add(field, "theme_unknown")
		} else if seen[s.Theme] {
			p.add(field, "theme_twice")
		}
		seen[s.Theme], percentages[i] = true, s.Percentage
	}
	p.percentages("themes", percentages)
}

// percentages must each be above zero, and sum to exactly 100.
func (p *problems) percentages(list string, all []string) {
	sum, readable := decimal.Decimal{}, len(all) > 0
	for i, s := range all {
		d, ok := number(s, percentPlaces)
		if !ok || !d.IsPositive() || d.GreaterThan(hundred) {
			p.add(fmt.Sprintf("%s.%d.percentage", list, i), "percentage")
			readable = false
		}
		sum = sum.Add(d)
	}
	if readable && !sum.Equal(hundred) {
		p.add(list, "percentages_sum", "sum", sum)
	}
}

// cost is the cost, if it can be read.
func (p *problems) cost(in Input, k Known) (cost *decimal.Decimal) {
	if in.CostAmount != "" {
		cost = p.amount("costAmount", in.CostAmount)
	}
	switch _, known := currency(in.CostCurrency, k.Tables); {
	case in.CostCurrency == "" && in.CostAmount != "":
		p.add("costCurrency", "currency_missing")
	case in.CostCurrency != "" && !known:
		p.add("costCurrency", "currency_unknown")
	case in.CostAmount == "" && (in.CostCurrency != "" || len(in.Yearly) > 0):
		p.add("costAmount", "cost_missing")
	}
	return cost
}

// amount reads money; nil where it cannot.
func (p *problems) amount(field, s string) *decimal.Decimal {
	d, ok := number(s, 2)
	switch {
	case !ok:
		p.add(field, "amount")
	case d.LessThan(least) || d.GreaterThan(utmost):
		p.add(field, "amount_range")
	default:
		return &d
	}
	return nil
}

// yearly figures stand in years within the dates, each once, and sum to the cost.
func (p *problems) yearly(in Input, cost *decimal.Decimal, start, end time.Time) {
	if len(in.Yearly) > end.Year()-start.Year()+1 {
		p.add("yearly", "year_outside", "first", start.Year(), "last", end.Year())
		return
	}
	sum, readable, seen := decimal.Decimal{}, cost != nil && len(in.Yearly) > 0, map[int]bool{}
	for i, y := range in.Yearly {
		field := fmt.Sprintf("yearly.%d.", i)
		switch {
		case y.Year < start.Year() || y.Year > end.Year():
			p.add(field+"year", "year_outside", "first", start.Year(), "last", end.Year())
		case seen[y.Year]:
			p.add(field+"year", "year_twice")
		}
		seen[y.Year] = true
		if d := p.amount(field+"amount", y.Amount); d != nil {
			sum = sum.Add(*d)
		} else {
			readable = false
		}
	}
	if readable && !sum.Equal(*cost) {
		p.add("yearly", "yearly_sum", "sum", sum.StringFixed(2), "cost", cost.StringFixed(2))
	}
}

// dates are the first and the last day, as far as they can be read, else those within which all needs lie.
func (p *problems) dates(in Input) (start, end time.Time) {
	start, end = first, last
	for _, x := range []struct {
		field, s string
		into     *time.Time
	}{{"startDate", in.StartDate, &start}, {"endDate", in.EndDate, &end}} {
		switch d, ok := date(x.s); {
		case x.s == "":
		case !ok:
			p.add(x.field, "date")
		case d.Before(first) || d.After(last):
			p.add(x.field, "date_range")
		default:
			*x.into = d
		}
	}
	if end.Before(start) {
		p.add("endDate", "end_before_start")
		return first, last
	}
	return start, end
}

func (p *problems) donors(in Input, k Known) {
	if len(in.NamedDonors) > mostDonors {
		p.add("namedDonors", "too_many_donors", "most", mostDonors)
		return
	}
	for i, id := range in.NamedDonors {
		if !slices.Contains(k.Donors, id) {
			p.add(fmt.Sprintf("namedDonors.%d", i), "donor_unknown")
		}
	}
}

var digits = regexp.MustCompile(`^-?[0-9]{1,20}(\.[0-9]{1,20})?$`)

// number reads one written with digits and a point alone, of at most so many places.
func number(s string, places int) (d decimal.Decimal, ok bool) {
	if !digits.MatchString(s) {
		return d, false
	}
	if _, fraction, _ := strings.Cut(s, "."); len(fraction) > places {
		return d, false
	}
	d, err := decimal.NewFromString(s)
	return d, err == nil
}

// date reads YYYY-MM-DD.
func date(s string) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, s)
	return t, err == nil
}

func day(s string) time.Time {
	t, _ := date(s)
	return t
}
