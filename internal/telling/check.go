package telling

import (
	"context"

	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// mostPlaces is how many States an experience may name.
const mostPlaces = 50

// check finds the values of an input that are wrong. What is not said yet is no problem: see toPublish.
func check(ctx context.Context, tx *store.Tx, by store.By, in Input, t *reference.Tables) ([]fault.Problem, error) {
	p := checkInput(in, by.At.Year(), t)
	seen, err := sees(ctx, tx, by, in.ProjectID)
	if err == nil && !seen {
		p.Add("projectID", "telling.project_unknown")
	}
	return p, err
}

// checkInput finds what is wrong with an input by itself.
func checkInput(in Input, thisYear int, t *reference.Tables) (p checking.Problems) {
	p.Text("title", in.Title, 200, checking.OneLine)
	p.Text("summary", in.Summary, 5000, checking.Lines)
	p.Text("learnt", in.Learnt, 5000, checking.Lines)
	p.Codes("themes", "", checking.Theme, in.Themes, t)
	if len(in.Places) > mostPlaces {
		p.Add("places", "telling.too_many_places", "most", mostPlaces)
	} else {
		p.Codes("places", "", checking.State, in.Places, t)
	}
	if first := checking.First.Year(); in.Year != nil && (*in.Year < first || *in.Year > thisYear) {
		p.Add("year", "telling.year", "first", first, "last", thisYear)
	}
	return p
}

// sees says whether the writer sees a project, or names none. Whether one is hidden or not there, nobody is told.
func sees(ctx context.Context, tx *store.Tx, by store.By, project string) (bool, error) {
	if project == "" {
		return true, nil
	}
	row, err := tx.Facts(ctx, access.Project, project)
	if f := fault.Of(err); f != nil && f.Code == fault.NotFound {
		return false, nil
	}
	return err == nil && by.Sees(row), err
}

// toPublish finds what an experience lacks that is to be told to everybody, or stays so. A State that names no place
// tells of itself.
func (c *change) toPublish() []fault.Problem {
	if len(c.ties.places) == 0 && c.next.StateID != nil {
		c.ties.places = []string{*c.next.StateID}
	}
	var p checking.Problems
	for _, x := range []struct {
		field string
		lacks bool
	}{
		{"title", !checking.Says(checking.Longest(c.next.Title))},
		{"summary", !checking.Says(checking.Longest(c.next.Summary))},
		{"learnt", !checking.Says(checking.Longest(c.next.Learnt))},
		{"themes", len(c.ties.themes) == 0},
		{"places", len(c.ties.places) == 0 && c.by.Role != access.RegionalOrganisation}, // which tells of its region
	} {
		if x.lacks {
			p.Add(x.field, "telling."+x.field+"_missing")
		}
	}
	return p
}
