package importing

import (
	"strings"
	"testing"

	"entraide/internal/pgtest"
)

// TestAccount: every activity of a file ends in exactly one count, and each that is not stored in a problem.
func TestAccount(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	path := put(t, t.TempDir(), "a.xml", file(
		activity("A-1", burundi, small, flow(3, "2010-05-01", "100.00")),
		activity("A-1", burundi, small, flow(3, "2010-05-01", "100.00")),
		activity("A-1", flow(3, "2010-05-01", "7")),
		"<iati-activity><title><narrative>nameless</narrative></title></iati-activity>",
		activity(" A-2 ", "<broken>"),
		activity(" a-1 ", flow(2, "2011-01-01", "5")), // case counts, blanks do not
	))
	r := imports(t, db, path)
	account(t, r, 6, 2, 0, 0, 2, 2)
	told(t, r, "missing_identifier")
	told(t, r, "malformed_xml")
	if p := told(t, r, DuplicateIdentifier, "same content"); p.Identifier != "A-1" || p.Line == 0 || p.File != path || p.Action != SkippedActivity {
		t.Errorf("%+v", p)
	}
	if r.Rules[DuplicateIdentifier] != 2 || !strings.Contains(r.Problems[1].Message+r.Problems[2].Message+r.Problems[3].Message, "other content") {
		t.Errorf("%v", r.Problems)
	}
	expect(t, db, "A-1 a-1", "SELECT string_agg(iati_identifier, ' ' ORDER BY iati_identifier COLLATE \"C\") FROM projects")
	expect(t, db, "FINISHED a.xml iati-2.03 6 2 0 0 2 2 64 t", `SELECT concat_ws(' ', stage, name, format, found, imported, updated, unchanged, skipped, refused,
		length(sha256), finished_at IS NOT NULL) FROM import_runs`)
	if r.ExitCode() != 1 {
		t.Errorf("exit code %d", r.ExitCode())
	}
	if again := imports(t, db, path); again.Imported+again.Updated != 0 || again.Unchanged != 2 {
		t.Errorf("%s", again.Counts)
	}
}

// TestAgain: a second import writes nothing but its own account.
func TestAgain(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	path := put(t, t.TempDir(), "a.xml", file(
		activity("A-1", burundi, small, org(1, "XX-FUND", "Fund for All"), flow(3, "2010-05-01", "100.00"), flow(2, "2010-05-01", "0.005")),
		activity("A-2", small)))
	first := imports(t, db, path)
	account(t, first, 2, 2, 0, 0, 0, 0)
	if first.Files[0].Rounded != 1 {
		t.Errorf("%d rounded", first.Files[0].Rounded)
	}
	before := rowsOf(t, db, "import_runs")
	again := imports(t, db, path)
	account(t, again, 2, 0, 0, 2, 0, 0)
	if after := rowsOf(t, db, "import_runs"); after != before {
		t.Errorf("rows were written:\n%s\n%s", before, after)
	}
	expect(t, db, "2", "SELECT count(*) FROM import_runs WHERE stage = 'FINISHED' AND found = 2")
	if len(again.Totals) != 2 || again.Totals[0].Amount.String() != "0.005" || again.Totals[1].Amount.String() != "100" {
		t.Errorf("totals of what is unchanged: %v", again.Totals)
	}
}

// TestChanged: a changed activity keeps its history and its unchanged rows; equal transactions stand as often as published.
func TestChanged(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	same, dup, gone := flow(3, "2010-05-01", "100"), flow(3, "2010-06-01", "50"), flow(3, "2010-07-01", "7")
	path := put(t, dir, "a.xml", file(activity("A-1", burundi, small, org(1, "XX-FUND", "Fund for All"), same, dup, dup, dup, gone)))
	imports(t, db, path)
	kept := one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM participations") + one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM project_recipients") +
		one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM project_themes")
	first := one(t, db, "SELECT id FROM source_records")

	put(t, dir, "a.xml", file(activity("A-1", burundi, small, org(1, "XX-FUND", "Fund for All"), dup, dup, same, flow(2, "2012-01-01", "9"))))
	account(t, imports(t, db, path), 1, 0, 1, 0, 0, 0)
	record := one(t, db, "SELECT source_record_id FROM projects")
	expect(t, db, record, "SELECT superseded_by FROM source_records WHERE id = $1", first)
	expect(t, db, "2", "SELECT count(*) FROM source_records")
	expect(t, db, "DISBURSEMENT 100.00 old, DISBURSEMENT 50.00 old, DISBURSEMENT 50.00 old, COMMITMENT 9.00 new", `SELECT string_agg(kind || ' ' || amount ||
		CASE source_record_id WHEN $1 THEN ' new' ELSE ' old' END, ', ' ORDER BY date, id) FROM transactions WHERE superseded_by IS NULL`, record)
	expect(t, db, "50.00 7.00", "SELECT string_agg(amount::text, ' ' ORDER BY date) FROM transactions WHERE superseded_by = $1", record)
	if now := one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM participations") + one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM project_recipients") +
		one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM project_themes"); now != kept {
		t.Errorf("parts that did not change were written: %s, before %s", now, kept)
	}
	expect(t, db, "200.00 9.00", "SELECT sum(disbursed) || ' ' || sum(committed) FROM coverage_sums WHERE state_id = 'sta_bdi'")

	// the state is that of a fresh import of the last version
	fresh, _ := pgtest.Migrated(t)
	imports(t, fresh, path)
	if a, b := stateOf(t, db), stateOf(t, fresh); a != b {
		t.Errorf("updated:\n%s\nfresh:\n%s", a, b)
	}
}

// TestConfirmedThemes: what a person has confirmed outlives a change of the record.
func TestConfirmedThemes(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	path := put(t, dir, "a.xml", file(activity("A-1", burundi, small, flow(3, "2010-05-01", "100"))))
	imports(t, db, path)
	exec(t, db, "DELETE FROM project_themes")
	exec(t, db, `INSERT INTO project_themes (id, created_at, updated_at, version, percentage, certainty, evidence, project_id, theme_id)
		SELECT 'pth_x', now(), now(), 1, 40, 'CONFIRMED', '[]', id, 'thm_research' FROM projects`)
	put(t, dir, "a.xml", file(activity("A-1", burundi, small, flow(3, "2010-05-01", "101"))))
	account(t, imports(t, db, path), 1, 0, 1, 0, 0, 0)
	expect(t, db, "100 40 true", `SELECT sum(percentage) || ' ' || sum(percentage) FILTER (WHERE theme_id = 'thm_research' AND certainty = 'CONFIRMED')
		|| ' ' || (count(*) > 1) FROM project_themes`)
}

// TestOtherFile: of two files that disagree the newer wins, and importing their folder again changes nothing.
func TestOtherFile(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	const older, newer = `last-updated-datetime="2019-01-01T00:00:00Z"|`, `last-updated-datetime="2020-01-01T00:00:00Z"|`
	put(t, dir, "a.xml", file(activity(older+"A-1", flow(3, "2010-05-01", "1")), activity(newer+"A-2", flow(3, "2010-05-01", "1")), activity("A-3", flow(3, "2010-05-01", "1")), activity("A-4")))
	put(t, dir, "b.xml", file(activity(newer+"A-1", flow(3, "2010-05-01", "2")), activity(older+"A-2", flow(3, "2010-05-01", "2")), activity("A-3", flow(3, "2010-05-01", "2")), activity("A-4")))
	r := imports(t, db, dir)
	account(t, r, 8, 4, 1, 1, 2, 0)
	told(t, r, KnownFromOtherFile, "a.xml")
	expect(t, db, "A-1 2.00 b.xml, A-2 1.00 a.xml, A-3 1.00 a.xml", `SELECT string_agg(identifier || ' ' || amount || ' ' || dataset, ', ' ORDER BY identifier)
		FROM transactions t JOIN source_records s ON s.id = t.source_record_id WHERE t.superseded_by IS NULL`)
	before := rowsOf(t, db, "import_runs")
	account(t, imports(t, db, dir), 8, 0, 0, 5, 3, 0)
	if after := rowsOf(t, db, "import_runs"); after != before {
		t.Error("importing the folder again changed something")
	}
}

// TestSameName: two files of one name in one import do not take each other's place in turn.
func TestSameName(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	put(t, dir, "x/a.xml", file(activity("A-1", flow(3, "2010-05-01", "1"))))
	put(t, dir, "y/a.xml", file(activity("A-1", flow(3, "2010-05-01", "2"))))
	r := imports(t, db, dir)
	account(t, r, 2, 1, 0, 0, 1, 0)
	told(t, r, KnownFromOtherFile, "x/a.xml")
	account(t, imports(t, db, dir, dir), 2, 0, 0, 1, 1, 0)
}

// TestDeclaredHere: a file does not change what its owner declared.
func TestDeclaredHere(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	exec(t, db, `INSERT INTO projects (id, created_at, updated_at, version, iati_identifier, title, summary, origin, stage)
		VALUES ('prj_own', now(), now(), 1, 'A-1', '{"en": "ours"}', '{}', 'DECLARED', 'PUBLISHED')`)
	r := imports(t, db, put(t, t.TempDir(), "a.xml", file(activity("A-1"), activity("A-2"))))
	account(t, r, 2, 1, 0, 0, 1, 0)
	told(t, r, DeclaredHere)
	expect(t, db, "ours", "SELECT title ->> 'en' FROM projects WHERE iati_identifier = 'A-1'")
}
