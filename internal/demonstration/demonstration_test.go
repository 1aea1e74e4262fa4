package demonstration

import (
	"database/sql"
	"testing"

	"entraide/internal/coverage"
	"entraide/internal/pgtest"
	"entraide/internal/reference"
)

// The figures of the demonstration are those published, to the cent; loading twice adds nothing; removing leaves nothing.
func TestLoadAndRemove(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for range 2 {
		if err := Load(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	var found, refused, transactions, runs, windows int
	if err := db.QueryRow("SELECT sum(found), sum(refused), count(*) FROM import_runs").Scan(&found, &refused, &runs); err != nil || refused != 0 || runs != 1 {
		t.Errorf("%d found, %d refused in %d runs (%v)", found, refused, runs, err)
	}
	if err := db.QueryRow("SELECT count(*) FROM transactions WHERE superseded_by IS NULL").Scan(&transactions); err != nil || transactions != len(tables.CRSFlows) {
		t.Errorf("%d transactions, want %d (%v)", transactions, len(tables.CRSFlows), err)
	}
	if err := db.QueryRow("SELECT count(*) FROM offers WHERE origin = 'PUBLISHED_SOURCE'").Scan(&windows); err != nil || windows != len(tables.FundingWindows) {
		t.Errorf("%d windows, want %d (%v)", windows, len(tables.FundingWindows), err)
	}
	var afghanistan string // 2013, 15220: as the table has it, in dollars
	want := ""
	for _, f := range tables.CRSFlows {
		if f.RecipientID == "sta_afg" && f.Year == 2013 && f.PurposeCode == "15220" {
			want = f.USDMillion.Shift(6).StringFixed(2)
		}
	}
	if err := db.QueryRow(`SELECT sum(l.usd) FROM ledger_lines l JOIN projects p ON p.id = l.project_id
		WHERE p.iati_identifier = 'OECD-CRS-AF-15220' AND l.year = 2013`).Scan(&afghanistan); err != nil || afghanistan != want || want == "" {
		t.Errorf("%s, want %s (%v)", afghanistan, want, err)
	}

	if err := Remove(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	var left int
	if err := db.QueryRow("SELECT (SELECT count(*) FROM ledger_lines) + (SELECT count(*) FROM coverage_sums WHERE lines > 0)").Scan(&left); err != nil || left != 0 {
		t.Errorf("%d rows left (%v)", left, err)
	}
	if differences, err := coverage.VerifyRollups(t.Context(), db); err != nil || len(differences) > 0 {
		t.Error(differences, err)
	}
}

func exec(t *testing.T, db *sql.DB, query string) {
	t.Helper()
	if _, err := db.Exec(query); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func want(t *testing.T, db *sql.DB, want, query string) {
	t.Helper()
	var got string
	if err := db.QueryRow(query).Scan(&got); err != nil || got != want {
		t.Errorf("%s\n got %s (%v)\nwant %s", query, got, err, want)
	}
}

const counted = "SELECT coalesce(sum(disbursed), 0)::numeric(20,2) FROM coverage_sums"

// cutOff loads the demonstration up to its second batch and leaves the run in a stage.
func cutOff(t *testing.T, db *sql.DB, stage string) {
	t.Helper()
	exec(t, db, `CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = 'disk_full'; END $$;
		CREATE TRIGGER crash BEFORE UPDATE ON import_runs FOR EACH ROW WHEN (NEW.stage = 'RUNNING' AND NEW.found > 200) EXECUTE FUNCTION crash()`)
	if err := Load(t.Context(), db); err == nil {
		t.Fatal("it was not cut off")
	}
	exec(t, db, "DROP TRIGGER crash ON import_runs")
	if stage == "RUNNING" {
		exec(t, db, "UPDATE import_runs SET stage = 'RUNNING', finished_at = NULL")
	}
	want(t, db, stage, "SELECT stage FROM import_runs")
	want(t, db, "true", "SELECT (count(*) = 200)::text FROM projects WHERE origin = 'IMPORTED'")
}

// What a load that was cut off has left is no part of any total twice, and leaves with the demonstration.
func TestCutOff(t *testing.T) {
	whole, _ := pgtest.Migrated(t)
	if err := Load(t.Context(), whole); err != nil {
		t.Fatal(err)
	}
	var all string
	if err := whole.QueryRow(counted).Scan(&all); err != nil {
		t.Fatal(err)
	}
	for _, stage := range []string{"FAILED", "RUNNING"} {
		t.Run(stage, func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			cutOff(t, db, stage)
			if err := Load(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			want(t, db, all, counted)
			want(t, db, "FINISHED, UNDONE", "SELECT string_agg(stage, ', ' ORDER BY stage) FROM import_runs")
			if err := Remove(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			want(t, db, "0.00", counted)
		})
		t.Run(stage+", removed", func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			cutOff(t, db, stage)
			if err := Remove(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			want(t, db, "0.00", counted)
			want(t, db, "UNDONE", "SELECT stage FROM import_runs")
		})
		t.Run(stage+", another import", func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			exec(t, db, "INSERT INTO import_runs (id, created_at, updated_at, name, format, stage) VALUES ('imp_real', now(), now(), 'real.xml', 'iati-2.03', '"+stage+"')")
			if err := Load(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			want(t, db, "1", "SELECT count(*) FROM import_runs")
			want(t, db, "0", "SELECT count(*) FROM projects WHERE origin = 'IMPORTED'")
		})
	}
}
