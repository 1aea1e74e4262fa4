package importing

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"
)

// Counts account for every activity found: Found is the sum of the five others.
type Counts struct {
	Found     int `json:"found"`
	Imported  int `json:"imported"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	Skipped   int `json:"skipped"`
	Refused   int `json:"refused"`
}

// String is the counts in words.
func (c Counts) String() string {
	return fmt.Sprintf("%d found = %d imported + %d updated + %d unchanged + %d skipped + %d refused",
		c.Found, c.Imported, c.Updated, c.Unchanged, c.Skipped, c.Refused)
}

func (c *Counts) add(o Counts) {
	c.Found += o.Found
	c.Imported += o.Imported
	c.Updated += o.Updated
	c.Unchanged += o.Unchanged
	c.Skipped += o.Skipped
	c.Refused += o.Refused
}

// check is an error if an activity is not accounted for.
func (c Counts) check() error {
	if c.Found != c.Imported+c.Updated+c.Unchanged+c.Skipped+c.Refused {
		return fmt.Errorf("the account does not balance: %s", c)
	}
	return nil
}

// outcome is what became of an activity.
type outcome int

const (
	imported outcome = iota
	updated
	unchanged
	skipped
	refused
)

func (c *Counts) count(o outcome) {
	c.Found++
	switch o {
	case imported:
		c.Imported++
	case updated:
		c.Updated++
	case unchanged:
		c.Unchanged++
	case skipped:
		c.Skipped++
	case refused:
		c.Refused++
	}
}

// Total is the sum of the readable transactions of one currency and kind, exact as published: also of activities that
// were unchanged or skipped, so that it can be compared with the file.
type Total struct {
	Currency string          `json:"currency"` // "" where none is published
	Kind     string          `json:"kind"`     // as transactions.kind; UNKNOWN for those whose type is on no list, which are not kept
	Count    int             `json:"count"`
	Amount   decimal.Decimal `json:"amount"`
}

type totalKey struct{ currency, kind string }

// totals sums by currency and kind.
type totals map[totalKey]Total

func (t totals) add(o Total) {
	k := totalKey{o.Currency, o.Kind}
	sum := t[k]
	t[k] = Total{o.Currency, o.Kind, sum.Count + o.Count, sum.Amount.Add(o.Amount)}
}

func (t totals) sorted() []Total {
	return slices.SortedFunc(maps.Values(t), func(a, b Total) int {
		return cmp.Or(strings.Compare(a.Currency, b.Currency), strings.Compare(a.Kind, b.Kind))
	})
}

// What became of a file.
const (
	FileRead    = "read"    // to its end
	FileSkipped = "skipped" // of a format that is not imported
	FileRefused = "refused" // it, or the rest of it, could not be read
	FileFailed  = "failed"  // the import was stopped while reading it
)

// FileReport is the account of one file.
type FileReport struct {
	File    string `json:"file"`    // as given or found
	Dataset string `json:"dataset"` // the name under which its records are kept
	Format  string `json:"format"`
	Outcome string `json:"outcome"`
	Run     string `json:"run,omitempty"` // id of the import run, by which it can be undone
	Counts
	Totals   []Total `json:"totals,omitempty"`
	Rounded  int     `json:"roundedToCents,omitempty"` // amounts with more than two decimal places; the record keeps them exact
	Problems int     `json:"problems"`                 // in all, listed or not

	sums   totals
	listed []Problem
	rules  map[Rule]int
}

// Report is the full account of an import.
type Report struct {
	DryRun     bool      `json:"dryRun,omitempty"`
	StartedAt  time.Time `json:"startedAt"`
	FinishedAt time.Time `json:"finishedAt"`
	Counts
	Totals   []Total      `json:"totals,omitempty"`
	Files    []FileReport `json:"files"`
	Rules    map[Rule]int `json:"rules,omitempty"` // how often each kind of problem was met
	Problems []Problem    `json:"problems,omitempty"`
	Unlisted int          `json:"unlistedProblems,omitempty"` // problems beyond those listed; Rules counts them

	sums totals
}

// mostListed bounds the problems that a report lists, and mostKept those that are kept with the import run.
const (
	mostListed = 10_000
	mostKept   = 1_000
)

func newReport(dry bool, now time.Time) *Report {
	return &Report{DryRun: dry, StartedAt: now, FinishedAt: now, Files: []FileReport{}, Rules: map[Rule]int{}, sums: totals{}}
}

func (r *Report) add(f FileReport) {
	r.Counts.add(f.Counts)
	for _, t := range f.sums {
		r.sums.add(t)
	}
	f.Totals, r.Totals = f.sums.sorted(), r.sums.sorted()
	for rule, n := range f.rules {
		r.Rules[rule] += n
	}
	room := min(len(f.listed), mostListed-len(r.Problems))
	r.Problems = append(r.Problems, f.listed[:room]...)
	r.Unlisted += f.Problems - room
	f.listed = nil
	r.Files = append(r.Files, f)
}

func (f *FileReport) tell(problems ...Problem) {
	for _, p := range problems {
		p.File = f.File
		f.Problems++
		f.rules[p.Rule]++
		if len(f.listed) < mostListed {
			f.listed = append(f.listed, p)
		}
	}
}

// ExitCode is 0 if all is well, 1 if something was refused, and 2 if nothing was usable.
func (r Report) ExitCode() int {
	if r.Found == r.Refused {
		return 2
	}
	code := min(1, r.Refused)
	for _, f := range r.Files {
		if f.Outcome == FileRefused || f.Outcome == FileFailed {
			code = 1
		}
	}
	return code
}

// String is the account in a few lines, for a terminal.
func (r Report) String() string {
	var b strings.Builder
	for _, f := range r.Files {
		if f.Outcome == FileRead {
			fmt.Fprintf(&b, "%s (%s): %s\n", f.File, f.Format, f.Counts)
		} else {
			fmt.Fprintf(&b, "%s (%s) was %s: %s\n", f.File, f.Format, f.Outcome, f.Counts)
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(r.Rules)) {
		fmt.Fprintf(&b, "  %6d × %s\n", r.Rules[rule], rule)
	}
	if r.DryRun {
		b.WriteString("dry run, nothing was changed: ")
	}
	fmt.Fprintf(&b, "%d files: %s", len(r.Files), r.Counts)
	return b.String()
}
