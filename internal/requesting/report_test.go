package requesting

import (
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func TestNationalReports(t *testing.T) {
	w := newWorld(t)
	good := Report{Year: 2026, Language: "fr", SubmittedOn: "2026-03-01", URL: "https://example.org/r?a=1#b"}
	add := func(by store.By, in Report) (string, error) {
		r, err := AddNationalReport(t.Context(), w.DB, by, in)
		return w.problems(Outcome{Problems: r.Problems}, nil), err
	}
	if got, err := add(editor, good); got != "" || err != nil {
		t.Fatal(got, err)
	}
	w.Want("sta_bdi fr 2026-03-01", "SELECT concat_ws(' ', state_id, language, submitted_on) FROM national_reports WHERE year = 2026")
	for want, change := range map[string]func(*Report){
		"year:report_exists ":       func(*Report) {},
		"year:report_year ":         func(r *Report) { r.Year = 2027 },
		"submittedOn:date ":         func(r *Report) { r.SubmittedOn = "2026-02-30" },
		"submittedOn:submitted ":    func(r *Report) { r.SubmittedOn = "2026-11-24" },
		"url:url ":                  func(r *Report) { r.URL = "http://example.org" },
		"url:characters url:url ":   func(r *Report) { r.URL = "https://example.org/\u202e" + "\x7f" },
		"url:one_line url:url ":     func(r *Report) { r.URL = "https://example.org/\n" },
		"url:too_long ":             func(r *Report) { r.URL = "https://example.org/" + strings.Repeat("x", 2000) },
		"year:report_year url:url ": func(r *Report) { r.Year, r.URL = 1999, "https://user:password@example.org/" },
	} {
		in := good
		change(&in)
		if got, err := add(editor, in); got != want || err != nil {
			t.Errorf("%q %v, want %q", got, err, want)
		}
	}
	for _, by := range []store.By{pgtest.By(access.Partner, "org_other"), pgtest.By(access.Public), kenya} {
		in := good
		in.StateID = "sta_bdi"
		if _, err := add(by, in); err == nil {
			t.Error(by.Role, "added a report of Burundi")
		}
	}
	if got, err := add(unit, good); got != "stateID:state_unknown " || err != nil {
		t.Error(got, err)
	}
	good.StateID = "sta_rwa"
	if got, err := add(unit, good); got != "" || err != nil {
		t.Error(got, err)
	}
	w.verify()
}
