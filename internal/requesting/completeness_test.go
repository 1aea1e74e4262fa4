package requesting

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entraide/ent/db/need"
	"entraide/internal/checking"
	"entraide/internal/wording"
)

// whole is an input that lacks nothing.
func whole() Input {
	modality, priority := need.ModalityEQUIPMENT, need.PriorityHIGH
	return Input{
		Language: "en", Title: "Marking machines", Summary: strings.Repeat("Four machines that mark pistols and rifles. ", 3),
		Quantity: "4 machines", Site: "Bujumbura", Baseline: "None", Agency: "National Commission", Upkeep: "The police workshop",
		FinancingAfter: "The State budget", Themes: []checking.ThemeShare{{Theme: "training", Percentage: "100"}}, CostAmount: "100000.50", CostCurrency: "USD",
		StartDate: "2027-01-01", EndDate: "2028-12-31", Modality: &modality, Priority: &priority, ReportID: "rep_1",
	}
}

// fields are what makes a need complete, each taken from another input.
var fields = []func(into *Input, from Input){
	func(i *Input, o Input) { i.Title = o.Title },
	func(i *Input, o Input) { i.Summary = o.Summary },
	func(i *Input, o Input) { i.Quantity = o.Quantity },
	func(i *Input, o Input) { i.Site = o.Site },
	func(i *Input, o Input) { i.Baseline = o.Baseline },
	func(i *Input, o Input) { i.Agency = o.Agency },
	func(i *Input, o Input) { i.Upkeep = o.Upkeep },
	func(i *Input, o Input) { i.FinancingAfter = o.FinancingAfter },
	func(i *Input, o Input) { i.Themes = o.Themes },
	func(i *Input, o Input) { i.CostAmount, i.CostCurrency = o.CostAmount, o.CostCurrency },
	func(i *Input, o Input) { i.StartDate = o.StartDate },
	func(i *Input, o Input) { i.EndDate = o.EndDate },
	func(i *Input, o Input) { i.Modality = o.Modality },
	func(i *Input, o Input) { i.Priority = o.Priority },
	func(i *Input, o Input) { i.ReportID = o.ReportID },
}

func TestEveryPointIsGivenOnce(t *testing.T) {
	sum := 0
	for i, a := range aspects {
		sum += a.points
		if i > 0 && a.points > aspects[i-1].points {
			t.Errorf("%s stands after %s, which weighs less", a.field, aspects[i-1].field)
		}
		if wording.All()[Missing{Field: a.field}.Why()] == nil {
			t.Errorf("nothing says why %s matters", a.field)
		}
	}
	if sum != 100 || len(aspects) != len(fields) {
		t.Error(sum, len(aspects), len(fields))
	}
}

func TestCompleteness(t *testing.T) {
	if s := Completeness(whole()); s.Score != 100 || len(s.Missing) != 0 {
		t.Error(s)
	}
	s := Completeness(Input{Language: "fr", Title: " \n", Summary: "Help."})
	if s.Score != 0 || len(s.Missing) != len(aspects) || s.Missing[0].Field != "summary" {
		t.Error(s)
	}
	rapid.Check(t, func(t *rapid.T) {
		var in Input
		order := rapid.Permutation(fields).Draw(t, "order")
		for _, add := range order[:rapid.IntRange(0, len(order)).Draw(t, "how many")] {
			less := Completeness(in)
			add(&in, whole())
			more := Completeness(in)
			if more.Score <= less.Score || len(more.Missing) != len(less.Missing)-1 {
				t.Fatalf("%v, after one more field %v", less, more)
			}
			lost := 0
			for _, m := range more.Missing {
				lost += m.Points
			}
			if more.Score+lost != 100 || (more.Score == 100) != (len(more.Missing) == 0) {
				t.Fatalf("%v", more)
			}
			if !slices.IsSortedFunc(more.Missing, func(a, b Missing) int { return b.Points - a.Points }) {
				t.Fatalf("not the weightiest first: %v", more.Missing)
			}
		}
	})
}

// A summary says enough in about two lines of any script.
func TestTheExtentOfASummary(t *testing.T) {
	for summary, enough := range map[string]bool{
		"Help with weapons.":         false,
		strings.Repeat("x", 99):      false,
		strings.Repeat("x", 100):     true,
		strings.Repeat(" ", 200):     false,
		strings.Repeat("я", 100):     true,
		strings.Repeat("需求", 16):     false,
		strings.Repeat("需求", 17):     true,
		strings.Repeat("احتياج ", 5): false,
	} {
		s := Completeness(Input{Summary: summary})
		if (s.Score == 20) != enough {
			t.Errorf("%q: %d", summary, s.Score)
		}
	}
}
