package requesting

import "entraide/internal/checking"

// Demanded is how complete a need must be before it can be opened, in percent.
const Demanded = 60

// Score is how complete a need is, in percent, and what it lacks, the weightiest first.
type Score struct {
	Score   int
	Missing []Missing
}

// Missing is something that a need lacks: the field of the input, and how many points it would add.
type Missing struct {
	Field  string
	Points int
}

// Why is the key of the message that says why it matters.
func (m Missing) Why() string { return "requesting.why." + m.Field }

// aspects are what a need is complete by, the weightiest first. The points sum to 100.
var aspects = []struct {
	field   string
	points  int
	present func(Input) bool
}{
	{"summary", 20, func(in Input) bool { return checking.Extent(in.Summary) >= telling }},
	{"themes", 10, func(in Input) bool { return len(in.Themes) > 0 }},
	{"costAmount", 10, func(in Input) bool { return in.CostAmount != "" }},
	{"quantity", 8, func(in Input) bool { return checking.Says(in.Quantity) }},
	{"site", 8, func(in Input) bool { return checking.Says(in.Site) }},
	{"baseline", 8, func(in Input) bool { return checking.Says(in.Baseline) }},
	{"agency", 6, func(in Input) bool { return checking.Says(in.Agency) }},
	{"title", 5, func(in Input) bool { return checking.Says(in.Title) }},
	{"upkeep", 5, func(in Input) bool { return checking.Says(in.Upkeep) }},
	{"financingAfter", 5, func(in Input) bool { return checking.Says(in.FinancingAfter) }},
	{"modality", 4, func(in Input) bool { return in.Modality != nil }},
	{"startDate", 3, func(in Input) bool { return in.StartDate != "" }},
	{"endDate", 3, func(in Input) bool { return in.EndDate != "" }},
	{"priority", 3, func(in Input) bool { return in.Priority != nil }},
	{"reportID", 2, func(in Input) bool { return in.ReportID != "" }},
}

// Completeness is how complete a need would be that says this.
func Completeness(in Input) Score {
	s := Score{Score: 100, Missing: []Missing{}}
	for _, a := range aspects {
		if !a.present(in) {
			s.Score -= a.points
			s.Missing = append(s.Missing, Missing{a.field, a.points})
		}
	}
	return s
}

// telling is how long a summary must be to say what exactly is needed: about two lines.
const telling = 100
