package importing

import (
	"context"
	"database/sql"
	"errors"
	"testing"

	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

func undo(t *testing.T, db *sql.DB, run string, want fault.Code) {
	t.Helper()
	err := Undo(context.Background(), db, run)
	var f *fault.Fault
	switch {
	case want == "" && err != nil:
		t.Errorf("undo: %v", err)
	case want != "" && (!errors.As(err, &f) || f.Code != want):
		t.Errorf("undo: %v, not %s", err, want)
	}
}

// TestUndo: what an import brought is taken back exactly, in the right order only, and comes back with the file.
func TestUndo(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	imports(t, db, put(t, dir, "other.xml", file(activity("O-1", burundi, small, flow(3, "2010-05-01", "11")))))
	empty := projectsOf(t, db)
	path := put(t, dir, "a.xml", file(
		activity("A-1", burundi, small, org(1, "XX-FUND", "Fund for All"), flow(3, "2010-05-01", "100"), flow(3, "2010-06-01", "50")),
		activity("A-2", burundi, flow(2, "2011-05-01", "8"))))
	first := imports(t, db, path).Files[0].Run
	const rows = "SELECT string_agg(id, ' ' ORDER BY id) FROM transactions WHERE superseded_by IS NULL"
	afterFirst, rowsOfFirst := projectsOf(t, db), one(t, db, rows)
	put(t, dir, "a.xml", file(
		activity("A-1", "", `<recipient-country code="RW"/>`, org(1, "XX-FUN2", "Another"), flow(3, "2010-05-01", "100"), flow(3, "2010-06-01", "60")),
		activity("A-2", burundi, flow(2, "2011-05-01", "8")),
		activity("A-3", burundi, flow(2, "2011-05-01", "9"))))
	r := imports(t, db, path)
	account(t, r, 3, 1, 1, 1, 0, 0)
	second, afterSecond := r.Files[0].Run, stateOf(t, db)

	undo(t, db, first, fault.Conflict)
	undo(t, db, "imp_none", fault.NotFound)
	if now := stateOf(t, db); now != afterSecond {
		t.Error("an undo that was refused changed something")
	}

	undo(t, db, second, "")
	undo(t, db, second, fault.Conflict)
	expect(t, db, "UNDONE true", "SELECT stage || ' ' || (undone_at IS NOT NULL) FROM import_runs WHERE id = $1", second)
	expect(t, db, "WITHDRAWN", "SELECT stage FROM projects WHERE iati_identifier = 'A-3'")
	expect(t, db, "1", "SELECT count(*) FROM transactions t JOIN projects p ON p.id = t.project_id WHERE p.iati_identifier = 'A-3' AND t.superseded_by = $1", second)
	if now := projectsOf(t, db); now != afterFirst {
		t.Errorf("after the undo\n%s\nbefore\n%s", now, afterFirst)
	}
	expect(t, db, rowsOfFirst, rows) // the very same rows stand again

	account(t, imports(t, db, path), 3, 1, 1, 1, 0, 0) // revived
	if now := stateOf(t, db); now != afterSecond {
		t.Errorf("revived\n%s\nbefore\n%s", now, afterSecond)
	}
	expect(t, db, "4", "SELECT count(*) FROM projects")

	undo(t, db, one(t, db, "SELECT id FROM import_runs ORDER BY created_at DESC LIMIT 1"), "")
	undo(t, db, first, "")
	if now := projectsOf(t, db); now != empty {
		t.Errorf("after all was undone:\n%s\nbefore\n%s", now, empty)
	}
	account(t, imports(t, db, path), 3, 3, 0, 0, 0, 0)
	if now := stateOf(t, db); now != afterSecond {
		t.Errorf("all revived\n%s\nbefore\n%s", now, afterSecond)
	}
	expect(t, db, "4", "SELECT count(*) FROM projects")
	verified(t, db)
}
