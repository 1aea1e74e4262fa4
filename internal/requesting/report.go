package requesting

import (
	"context"
	"database/sql"
	"net/url"
	"strings"

	"entraide/ent/db"
	"entraide/ent/db/nationalreport"
	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/reference"
	"entraide/internal/store"
)

// Report is what is said of a national report.
type Report struct {
	StateID     string // "" for the writer's own
	Year        int
	Language    string
	SubmittedOn string // YYYY-MM-DD; "" where it is not known
	URL         string
}

// Reported is what adding a report led to.
type Reported struct {
	Report   string // "" where there are problems
	Problems []fault.Problem
}

// Troubled says whether something must be mended first: nothing was done then.
func (o Reported) Troubled() bool { return len(o.Problems) > 0 }

// mostURL is how many characters an address may have.
const mostURL = 2000

// AddNationalReport adds a report of a State: one for each year and language.
func AddNationalReport(ctx context.Context, pool *sql.DB, by store.By, in Report) (Reported, error) {
	if in.StateID == "" && len(by.States) > 0 {
		in.StateID = by.States[0]
	}
	return store.Once(ctx, pool, by, func(tx *store.Tx) (Reported, error) {
		row := access.Row{Noun: access.NationalReport, Parties: map[access.Relation][]string{access.OwnState: {in.StateID}}}
		if err := by.Authorise("add", row); err != nil {
			return Reported{}, err
		}
		t, err := reference.Load()
		if err != nil {
			return Reported{}, err
		}
		if p := checkReport(in, by, t); len(p) > 0 {
			return Reported{Problems: p}, nil
		}
		var made *db.NationalReport
		err = tx.Savepoint(ctx, func() (err error) { // of two at once, one finds the other's
			made, err = tx.NationalReport.Create().SetStateID(in.StateID).SetYear(in.Year).SetLanguage(nationalreport.Language(in.Language)).
				SetNillableSubmittedOn(checking.Date(in.SubmittedOn)).SetURL(in.URL).Save(ctx)
			return err
		})
		if db.IsConstraintError(err) {
			return Reported{Problems: []fault.Problem{{Field: "year", Key: "requesting.report_exists"}}}, nil
		}
		if err != nil {
			return Reported{}, err
		}
		row.ID = made.ID
		return Reported{Report: made.ID}, audit.Record(ctx, tx, by, "requesting.addNationalReport", row, nil, made)
	})
}

// checkReport finds what is wrong with a report.
func checkReport(in Report, by store.By, t *reference.Tables) []fault.Problem {
	var p checking.Problems
	p.Code("stateID", checking.State, in.StateID, t)
	if in.Year < checking.First.Year() || in.Year > by.At.Year() {
		p.Add("year", "requesting.report_year", "first", checking.First.Year(), "last", by.At.Year())
	}
	if in.SubmittedOn != "" {
		switch d := checking.Date(in.SubmittedOn); {
		case d == nil:
			p.Add("submittedOn", "checking.date")
		case d.Before(checking.First) || d.After(by.At):
			p.Add("submittedOn", "requesting.submitted")
		}
	}
	p.Text("url", in.URL, mostURL, checking.OneLine)
	u, err := url.Parse(in.URL)
	if err != nil || u.Scheme != "https" || u.Hostname() == "" || u.User != nil || strings.ContainsAny(in.URL, " <>\"\\") {
		p.Add("url", "requesting.url")
	}
	return p
}
