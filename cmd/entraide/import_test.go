package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entraide/internal/demonstration"
	"entraide/internal/importing"
	"entraide/internal/pgtest"
)

func one(t *testing.T, db *sql.DB, query string) (s string) {
	t.Helper()
	if err := db.QueryRow(query).Scan(&s); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return s
}

// Published data take the place of the demonstration, which would count the same money again; nothing else does.
func TestDemonstrationGivesWay(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if err := demonstration.Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	empty := t.TempDir()
	for _, c := range []struct {
		path   string
		dry    bool
		fails  bool
		stages string // of all runs
	}{
		{path: "testdata/nothing-here", fails: true, stages: "FINISHED"},
		{path: empty, stages: "FINISHED"},
		{path: "testdata/one.xml", dry: true, stages: "FINISHED"},
		{path: "testdata/one.xml", stages: "UNDONE, FINISHED"},
		{path: "testdata/one.xml", stages: "UNDONE, FINISHED, FINISHED"},
	} {
		if _, err := bring(t.Context(), db, []string{c.path}, importing.Options{DryRun: c.dry}); (err != nil) != c.fails {
			t.Errorf("%s: %v", c.path, err)
		}
		if got := one(t, db, "SELECT string_agg(stage, ', ' ORDER BY created_at) FROM import_runs"); got != c.stages {
			t.Errorf("after %s (dry: %v): %s, want %s", c.path, c.dry, got, c.stages)
		}
	}
	if got := one(t, db, "SELECT sum(committed) + sum(disbursed) FROM coverage_sums"); got != "1000.01" {
		t.Error("all that counts is", got)
	}
}

func TestImportOfNothingThere(t *testing.T) {
	var out said
	if code := run(t.Context(), []string{"import", "testdata/nothing-here"}, &out, &out); code != 2 || !strings.Contains(out.text(), "nothing-here") {
		t.Errorf("exit %d: %s", code, out.text())
	}
}

// watched calls do once something was written that contains a text.
type watched struct {
	said
	text string
	do   func()
}

func (w *watched) Write(b []byte) (int, error) {
	if strings.Contains(string(b), w.text) {
		w.do()
	}
	return w.said.Write(b)
}

// An import that is interrupted says so by its status, and accounts for what it had done.
func TestImportInterrupted(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	t.Setenv("DATABASE_URL", dsn)
	var b strings.Builder
	for n := range 1000 {
		fmt.Fprintf(&b, "<iati-activity><iati-identifier>XX-%d</iati-identifier></iati-activity>\n", n)
	}
	dir := t.TempDir()
	big, account := filepath.Join(dir, "big.xml"), filepath.Join(dir, "report.json")
	if err := os.WriteFile(big, []byte(`<iati-activities version="2.03">`+b.String()+"</iati-activities>"), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var out said
	log := watched{text: "found", do: stop}
	if code := run(ctx, []string{"import", "--report", account, big}, &out, &log); code != interrupted {
		t.Errorf("exit %d", code)
	}
	if !strings.Contains(out.text(), "was failed") || !strings.Contains(log.said.text(), "interrupted") {
		t.Errorf("%s\n%s", out.text(), log.said.text())
	}
	var report importing.Report
	body, err := os.ReadFile(account)
	if err == nil {
		err = json.Unmarshal(body, &report)
	}
	if err != nil || len(report.Files) != 1 || report.Files[0].Run != one(t, db, "SELECT id FROM import_runs WHERE stage = 'FAILED'") || report.Imported == 0 {
		t.Errorf("%v %s", err, body)
	}
}

// Exchange rates that a new version of the program brings reach the figures before anything is served.
func TestMigrateConvertsAgain(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	t.Setenv("DATABASE_URL", dsn)
	body, err := os.ReadFile("testdata/one.xml")
	if err != nil {
		t.Fatal(err)
	}
	euros := filepath.Join(t.TempDir(), "euros.xml")
	if err := os.WriteFile(euros, []byte(strings.ReplaceAll(string(body), `currency="USD"`, `currency="EUR"`)), 0o600); err != nil {
		t.Fatal(err)
	}
	var out said
	if code := run(t.Context(), []string{"import", euros}, &out, &out); code != 0 {
		t.Fatalf("exit %d: %s", code, out.text())
	}
	const figures = "SELECT sum(committed) FROM coverage_sums"
	right := one(t, db, figures)
	for _, command := range []string{"migrate", "verify-rollups"} { // as if an older program had been there, with other rates
		if _, err := db.Exec(`UPDATE exchange_rates SET units_per_usd = 2 WHERE currency = 'EUR'; UPDATE reference_version SET version = 'older';
			UPDATE transactions SET usd = 500, rate = 2; UPDATE ledger_lines SET usd = amount / 2`); err != nil {
			t.Fatal(err)
		}
		if code := run(t.Context(), []string{command}, &out, &out); code != 0 {
			t.Fatalf("%s: exit %d: %s", command, code, out.text())
		}
		if got := one(t, db, figures); got != right {
			t.Errorf("after %s: %s, want %s", command, got, right)
		}
	}
}
