package seeding_test

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/seeding"
)

const projects = 600

func fill(t *testing.T, o seeding.Options) *sql.DB {
	t.Helper()
	db, _ := pgtest.Migrated(t)
	made, err := seeding.Fill(t.Context(), db, o)
	if err != nil {
		t.Fatal(err)
	}
	if made.Projects != o.Projects || made.Transactions != 3*o.Projects || made.Donors < 50 || made.Lines < made.Transactions {
		t.Errorf("made %+v", made)
	}
	if 4*made.Hidden < made.Projects || 5*made.Hidden > 2*made.Projects {
		t.Errorf("%d of %d projects are hidden, not about a third", made.Hidden, made.Projects)
	}
	return db
}

func one(t *testing.T, db *sql.DB, query string, args ...any) (answer string) {
	t.Helper()
	if err := db.QueryRow(query, args...).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return answer
}

// Whatever a reader may see says that it is synthetic.
func TestMarks(t *testing.T) {
	db := fill(t, seeding.Options{Projects: projects, Seed: 1})
	for table, unmarked := range map[string]string{
		"projects":       `iati_identifier NOT LIKE 'XX-SYNTHETIC-1-%' OR titles NOT LIKE '[synthetic] %' OR EXISTS (SELECT FROM jsonb_each_text(title) x WHERE x.value NOT LIKE '[synthetic] %') OR summary->>'en' NOT LIKE '[synthetic] %'`,
		"organisations":  "name NOT LIKE '[synthetic] %'",
		"donors":         "name NOT LIKE '[synthetic] %'",
		"source_records": "identifier NOT LIKE 'XX-SYNTHETIC-1-%' OR dataset <> 'synthetic' OR publisher NOT LIKE '[synthetic] %'",
		"import_runs":    "name <> 'synthetic'",
		"transactions":   "usd IS NOT NULL AND rate_source <> 'synthetic'",
	} {
		if n := one(t, db, "SELECT count(*) FROM "+table+" WHERE "+unmarked); n != "0" {
			t.Errorf("%s rows of %s are not marked", n, table)
		}
		if n := one(t, db, "SELECT count(*) FROM "+table); n == "0" {
			t.Errorf("no rows in %s", table)
		}
	}
	if n := one(t, db, "SELECT count(*) FROM projects p JOIN source_records s ON s.id = p.source_record_id AND s.project_id = p.id JOIN import_runs i ON i.id = s.import_run_id"); n != fmt.Sprint(projects) {
		t.Errorf("%s projects have a source", n)
	}
}

// The lines are those that allocation makes, the sums those of the lines, and every kind of cell occurs.
func TestRollups(t *testing.T) {
	db := fill(t, seeding.Options{Projects: projects, Seed: 2})
	differences, err := coverage.VerifyRollups(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range differences[:min(5, len(differences))] {
		t.Error(d)
	}
	for _, some := range []string{"state_id IS NOT NULL", "area_id IS NOT NULL", "region_id IS NOT NULL", "num_nonnulls(state_id, area_id, region_id) = 0", "theme_id IS NULL",
		"year IS NULL", "usd IS NULL", "NOT is_public", "is_other_assistance", "certainty = 'CONFIRMED'", "measure = 'PROPOSED'", "measure = 'COMMITTED'", "measure = 'DISBURSED'"} {
		if one(t, db, "SELECT EXISTS (SELECT FROM ledger_lines WHERE "+some+")") != "true" {
			t.Error("no line where", some)
		}
	}
}

// content is a hash of all rows but the time of the import run.
const content = `SELECT md5(string_agg(x, E'\n' ORDER BY x)) FROM (
	SELECT p::text AS x FROM projects p UNION ALL SELECT o::text FROM organisations o UNION ALL SELECT d::text FROM donors d UNION ALL SELECT s::text FROM source_records s
	UNION ALL SELECT r::text FROM project_recipients r UNION ALL SELECT h::text FROM project_themes h UNION ALL SELECT a::text FROM participations a
	UNION ALL SELECT t::text FROM transactions t UNION ALL SELECT l::text FROM ledger_lines l) y`

func TestTheSeedDecides(t *testing.T) {
	first := one(t, fill(t, seeding.Options{Projects: projects, Seed: 3}), content)
	if again := one(t, fill(t, seeding.Options{Projects: projects, Seed: 3}), content); again != first {
		t.Error("the same seed made other records")
	}
	if other := one(t, fill(t, seeding.Options{Projects: projects, Seed: 4}), content); other == first {
		t.Error("another seed made the same records")
	}
}

func TestRefusals(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	refused := func(o seeding.Options, code fault.Code, word string) {
		t.Helper()
		_, err := seeding.Fill(t.Context(), db, o)
		if err == nil || fault.Of(err).Code != code || !strings.Contains(err.Error(), word) {
			t.Errorf("%+v: %v", o, err)
		}
	}
	refused(seeding.Options{Projects: 0}, fault.BadUserInput, "from 1")
	refused(seeding.Options{Projects: 1 << 40}, fault.BadUserInput, "from 1")
	if n := one(t, db, "SELECT count(*) FROM projects"); n != "0" {
		t.Error(n, "projects after refusals")
	}
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 1, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	refused(seeding.Options{Projects: 1, Seed: 2}, fault.Conflict, "--add")
	refused(seeding.Options{Projects: 1, Seed: 1, Add: true}, fault.Conflict, "--seed")
	if _, err := seeding.Fill(t.Context(), db, seeding.Options{Projects: 100, Seed: 2, Add: true}); err != nil {
		t.Fatal(err)
	}
	if n := one(t, db, "SELECT count(*) FROM projects"); n != "101" {
		t.Error(n, "projects in all")
	}
}
