package importing

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"entraide/internal/coverage"
	"entraide/internal/iati"
)

// draft is what an activity says, in our words: all that can be told without the database.
type draft struct {
	identifier, hash string
	canonical        []byte
	line             int
	format           string
	published        *time.Time
	publisher        string

	titles, summary map[string]string
	stage           string
	start, end      iati.Date
	budget          budget
	gender          *int
	reporter        party
	parts           []part
	secondary       bool // its reporter republishes what others reported
	places          []coverage.PlaceShare
	themes          []theme
	transactions    []transaction

	totals   totals
	rounded  int
	problems []Problem

	duplicate, differs bool // its identifier stood in the file before, with another content
}

// part is what an organisation does in an activity.
type part struct {
	party
	role string // as participations.role
}

// stages by IATI status.
var stages = map[iati.Status]string{
	iati.Pipeline: "PUBLISHED", iati.Implementation: "UNDER_WAY", iati.Finalisation: "COMPLETED",
	iati.Closed: "COMPLETED", iati.Cancelled: "CANCELLED", iati.Suspended: "SUSPENDED",
}

var roles = map[iati.Role]string{
	iati.Funding: "FUNDING", iati.Accountable: "ACCOUNTABLE", iati.Extending: "EXTENDING", iati.Implementing: "IMPLEMENTING",
}

// draft maps an activity. It is pure: equal activities give equal drafts.
func (m *mapper) draft(a *iati.Activity) *draft {
	d := &draft{
		identifier: a.Identifier, line: a.Line, canonical: a.Canonical(), format: formatName(a.Version), published: a.LastUpdated,
		publisher: nameOf(a.ReportingOrg.Names, a.DefaultLang),
		titles:    textOf(a.Titles), summary: summaryOf(a.Descriptions),
		start: cmp.Or(a.Dates.ActualStart, a.Dates.PlannedStart), end: cmp.Or(a.Dates.ActualEnd, a.Dates.PlannedEnd),
		secondary: a.SecondaryReporter, totals: totals{},
	}
	d.hash = iati.HashOf(d.canonical)
	d.stage = d.stageOf(a)
	if marker, ok := a.GenderMarker(); ok {
		d.gender = &marker
	}
	d.reporter = d.party(a.ReportingOrg, a.DefaultLang)
	for _, p := range a.ParticipatingOrgs {
		if role := roles[p.Role]; role != "" {
			d.parts = append(d.parts, part{d.party(p.Org, a.DefaultLang), role})
		}
	}
	d.budget = m.budgetOf(d, a.Budgets)
	d.places = m.placesOf(d, a.Line, a.RecipientCountries, a.RecipientRegions)
	c := m.classification(a)
	d.themes = c.ofActivity()
	for n, t := range a.Transactions {
		d.add(m, c, n+1, a.DefaultLang, t)
	}
	return d
}

func (d *draft) tell(rule Rule, line int, format string, a ...any) {
	d.problems = append(d.problems, problem(rule, line, d.identifier, format, a...))
}

func formatName(version string) string {
	if version == "" {
		return "iati"
	}
	return "iati-" + version
}

func (d *draft) stageOf(a *iati.Activity) string {
	if stage := stages[a.Status]; stage != "" {
		return stage
	}
	stage := "UNDER_WAY"
	if a.Dates.ActualEnd != "" {
		stage = "COMPLETED"
	}
	d.tell(MissingStatus, a.Line, "The activity has no status that is known; it was taken as %s.", stage)
	return stage
}

// textOf is a text by language, never nil; "" where the publisher names no language.
func textOf(t iati.Text) map[string]string {
	text := map[string]string{}
	for _, tag := range slices.Sorted(maps.Keys(t)) {
		if lang := languageOf(tag); text[lang] == "" {
			text[lang] = t[tag]
		}
	}
	return text
}

// languageOf is the language of a tag in its shortest code: publishers write en, eng and en-GB for the same. A tag that is
// none stays as it is.
func languageOf(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	base, _, _ := t.Raw()
	return base.String()
}

// summaryOf is, for each language, the first description: general ones before objectives, target groups and others.
func summaryOf(all []iati.Description) map[string]string {
	summary := map[string]string{}
	for _, d := range slices.SortedStableFunc(slices.Values(all), func(a, b iati.Description) int { return cmp.Compare(a.Type, b.Type) }) {
		for lang, text := range textOf(d.Text) {
			if _, ok := summary[lang]; !ok {
				summary[lang] = text
			}
		}
	}
	return summary
}

// joined is all titles, one after the other, by which a project is found in any language.
func joined(titles map[string]string) string {
	var all []string
	for _, lang := range slices.Sorted(maps.Keys(titles)) {
		if !slices.Contains(all, titles[lang]) {
			all = append(all, titles[lang])
		}
	}
	return strings.Join(all, "\n")
}

// budget is the sum of the budgets; amount is nil where there is none, usd where it could not be converted.
type budget struct {
	amount   *decimal.Decimal
	currency string
	usd      *decimal.Decimal
}
