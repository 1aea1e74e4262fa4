package importing

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entraide/internal/coverage"
)

// one is the first column of the first row of a query, as text.
func one(t testing.TB, db *sql.DB, query string, args ...any) string {
	t.Helper()
	var s sql.NullString
	if err := db.QueryRow(query, args...).Scan(&s); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return s.String
}

// expect compares the first column of the first row.
func expect(t testing.TB, db *sql.DB, want, query string, args ...any) {
	t.Helper()
	if got := one(t, db, query, args...); got != want {
		t.Errorf("%s\n got %s\nwant %s", query, got, want)
	}
}

func exec(t testing.TB, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.Exec(query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// put writes a file below a folder and returns its path.
func put(t testing.TB, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// file is an activity file of version 2.03.
func file(activities ...string) string {
	return `<?xml version="1.0"?><iati-activities version="2.03">` + "\n" + strings.Join(activities, "\n") + "\n</iati-activities>\n"
}

// activity is one whose title is its identifier; more stands before its end. Attributes go before the identifier, apart
// by a bar: `hierarchy="2"|XX-1`.
func activity(identifier string, more ...string) string {
	attributes, id, ok := strings.Cut(identifier, "|")
	if !ok {
		attributes, id = "", identifier
	}
	return fmt.Sprintf(`<iati-activity default-currency="USD" xml:lang="en" %s><iati-identifier>%s</iati-identifier>
<reporting-org ref="XX-REP" type="21"><narrative>Reporter of Records</narrative></reporting-org>
<title><narrative>%[2]s</narrative></title><activity-status code="2"/>
%s</iati-activity>`, attributes, id, strings.Join(more, "\n"))
}

// flow is a transaction: type 2 is a commitment, 3 a disbursement.
func flow(kind int, date, value string, more ...string) string {
	return fmt.Sprintf(`<transaction><transaction-type code="%d"/><transaction-date iso-date="%s"/><value value-date="%[2]s">%s</value>%s</transaction>`,
		kind, date, value, strings.Join(more, ""))
}

func org(role int, ref, name string) string {
	return fmt.Sprintf(`<participating-org role="%d" ref="%s"><narrative>%s</narrative></participating-org>`, role, ref, name)
}

const (
	burundi = `<recipient-country code="BI" percentage="100"/>`
	small   = `<description><narrative>Collection and destruction of small arms and light weapons</narrative></description>`
)

// run imports and checks what must always hold.
func imports(t testing.TB, db *sql.DB, paths ...string) Report {
	t.Helper()
	r, err := Run(context.Background(), db, paths, Options{})
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, r)
	return r
}

func balanced(t testing.TB, r Report) {
	t.Helper()
	sum := Counts{}
	for _, f := range r.Files {
		if err := f.check(); err != nil {
			t.Errorf("%s: %v", f.File, err)
		}
		sum.add(f.Counts)
	}
	if sum != r.Counts || r.check() != nil {
		t.Errorf("total %s, files %s", r.Counts, sum)
	}
}

// account compares counts: found, imported, updated, unchanged, skipped, refused.
func account(t testing.TB, r Report, found, imported, updated, unchanged, skipped, refused int) {
	t.Helper()
	if want := (Counts{found, imported, updated, unchanged, skipped, refused}); r.Counts != want {
		t.Errorf("account\n got %s\nwant %s\n%v", r.Counts, want, r.Problems)
	}
}

// told finds the problem of a rule.
func told(t testing.TB, r Report, rule Rule, says ...string) Problem {
	t.Helper()
	for _, p := range r.Problems {
		if p.Rule != rule {
			continue
		}
		for _, s := range says {
			if !strings.Contains(p.Message, s) {
				t.Errorf("%s does not say %q: %s", rule, s, p.Message)
			}
		}
		return p
	}
	t.Errorf("nothing was told by the rule %s: %v", rule, r.Problems)
	return Problem{}
}

// rowsOf is a hash of every row, with its times: it changes whenever something is written.
func rowsOf(t testing.TB, db *sql.DB, without ...string) string {
	t.Helper()
	var b strings.Builder
	for _, table := range []string{"projects", "project_recipients", "project_themes", "participations", "transactions", "organisations",
		"organisation_aliases", "donors", "source_records", "ledger_lines", "import_runs"} {
		if !strings.Contains(strings.Join(without, " "), table) {
			fmt.Fprintf(&b, "%s %s\n", table, one(t, db, "SELECT count(*) || ' ' || coalesce(md5(string_agg(x::text, ' ' ORDER BY id)), '') FROM "+table+" x"))
		}
	}
	return b.String()
}

// stateOf is what the register says, whatever its ids and times: equal imports must give equal states.
func stateOf(t testing.TB, db *sql.DB) string {
	t.Helper()
	return projectsOf(t, db) + texts(t, db, `SELECT concat_ws('|', name, kind, iati_ref, state_id) FROM organisations`) +
		texts(t, db, `SELECT concat_ws('|', a.key, o.name) FROM organisation_aliases a JOIN organisations o ON o.id = a.organisation_id`)
}

// projectsOf is what it says of projects that are not withdrawn, and of coverage.
func projectsOf(t testing.TB, db *sql.DB) string {
	t.Helper()
	var b strings.Builder
	for _, query := range []string{
		`SELECT concat_ws('|', iati_identifier, title, summary, titles, origin, stage, start_date, end_date, budget_amount, budget_currency, budget_usd, gender_marker, o.name) FROM standing p LEFT JOIN organisations o ON o.id = p.reporter_id`,
		`SELECT concat_ws('|', p.iati_identifier, r.state_id, area_id, region_id, percentage) FROM project_recipients r JOIN standing p ON p.id = r.project_id`,
		`SELECT concat_ws('|', p.iati_identifier, theme_id, percentage, certainty, evidence) FROM project_themes r JOIN standing p ON p.id = r.project_id`,
		`SELECT concat_ws('|', p.iati_identifier, o.name, role) FROM participations r JOIN standing p ON p.id = r.project_id JOIN organisations o ON o.id = r.organisation_id`,
		`SELECT concat_ws('|', p.iati_identifier, t.kind, boundary, date, value_date, amount, currency, usd, rate, rate_year, rate_source, recipients, themes, d.name, pr.name, re.name)
			FROM transactions t JOIN projects p ON p.id = t.project_id LEFT JOIN donors d ON d.id = t.donor_id
			LEFT JOIN organisations pr ON pr.id = t.provider_id LEFT JOIN organisations re ON re.id = t.receiver_id WHERE t.superseded_by IS NULL`,
		`SELECT concat_ws('|', s.identifier, dataset, line, format, publisher, hash, published_at) FROM source_records s WHERE superseded_by IS NULL`,
	} {
		b.WriteString(texts(t, db, strings.ReplaceAll(query, "standing", "(SELECT * FROM projects WHERE stage <> 'WITHDRAWN')")))
	}
	return b.String() + coverageOf(t, db) + "\n"
}

// texts is the only column of a query, sorted.
func texts(t testing.TB, db *sql.DB, query string) string {
	t.Helper()
	return one(t, db, "SELECT string_agg(x, E'\n' ORDER BY x) FROM ("+query+") q(x)") + "\n\n"
}

// coverageOf is all sums of coverage, and those of donors.
func coverageOf(t testing.TB, db *sql.DB) string {
	t.Helper()
	return texts(t, db, `SELECT concat_ws('|', 'state', state_id, 'area', area_id, 'region', region_id, 'theme', theme_id,
		'year', year, needed, secured, proposed, committed, disbursed, other_assistance, lines)
		FROM coverage_sums WHERE lines <> 0`) + texts(t, db, `SELECT concat_ws('|', 'state', state_id, 'theme', theme_id, 'year', year, 'donor', d.name,
		certainty, measure, is_public, sum(usd), count(*)) FROM ledger_lines l JOIN donors d ON d.id = l.donor_id GROUP BY state_id, theme_id, year, d.name, certainty, measure, is_public`)
}

// verified recomputes everything that is derived.
func verified(t testing.TB, db *sql.DB) {
	t.Helper()
	differences, err := coverage.VerifyRollups(context.Background(), db)
	if err != nil || len(differences) > 0 {
		t.Errorf("%v %v", err, differences)
	}
}
