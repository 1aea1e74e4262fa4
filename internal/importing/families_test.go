package importing

import (
	"database/sql"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/lib/pq"

	"entraide/internal/coverage"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// TestInParentIsLast: settling families relies on it that money in the parent is the last reason not to count.
func TestInParentIsLast(t *testing.T) {
	for kind := range kinds {
		for role := range coverage.Role(32) {
			for _, secondary := range []bool{false, true} {
				f := coverage.Flow{Kind: kinds[kind], Provider: role, SecondaryReporter: secondary}
				alone := coverage.Boundary(f)
				f.ParentReportsKind = true
				if with := coverage.Boundary(f); with != alone && !(alone == coverage.Counted && with == coverage.InParent) {
					t.Errorf("%+v: %s, alone %s", f, with, alone)
				}
			}
		}
	}
}

func boundaries(t *testing.T, db *sql.DB, want string) {
	t.Helper()
	expect(t, db, want, `SELECT string_agg(concat_ws(' ', iati_identifier, t.kind, boundary), ', ' ORDER BY iati_identifier, t.kind)
		FROM transactions t JOIN projects p ON p.id = t.project_id WHERE t.superseded_by IS NULL`)
}

// TestFamilies: a child's money counts unless its parent reports money of the same kind, whichever comes first.
func TestFamilies(t *testing.T) {
	const childOfP, childOfC = `<related-activity ref="P" type="1"/>`, `<related-activity ref="C" type="1"/>`
	commit, pay := flow(2, "2010-01-01", "100"), flow(3, "2010-01-01", "30")
	parent, child := activity("P", burundi, commit), activity("C", burundi, childOfP, commit, pay)
	for name, files := range map[string][]string{
		"parent first": {file(parent), file(child)}, "child first": {file(child), file(parent)}, "together": {file(child, parent), file()},
	} {
		t.Run(name, func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			dir := t.TempDir()
			var parentRun string
			for n, content := range files {
				r := imports(t, db, put(t, dir, []string{"1.xml", "2.xml"}[n], content))
				if content == file(parent) {
					parentRun = r.Files[0].Run
				}
			}
			boundaries(t, db, "C COMMITMENT IN_PARENT, C DISBURSEMENT COUNTED, P COMMITMENT COUNTED")
			expect(t, db, "100.00 30.00", "SELECT sum(committed) || ' ' || sum(disbursed) FROM coverage_sums")
			if parentRun == "" {
				return
			}
			undo(t, db, parentRun, "")
			boundaries(t, db, "C COMMITMENT COUNTED, C DISBURSEMENT COUNTED")
			expect(t, db, "100.00 30.00", "SELECT sum(committed) || ' ' || sum(disbursed) FROM coverage_sums")
		})
	}
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	imports(t, db, put(t, dir, "a.xml", file(parent, child, activity("G", burundi, childOfC, pay), activity(`hierarchy="2"|S`, `<related-activity ref="S" type="1"/>`, pay))))
	boundaries(t, db, "C COMMITMENT IN_PARENT, C DISBURSEMENT COUNTED, G DISBURSEMENT IN_PARENT, P COMMITMENT COUNTED, S DISBURSEMENT COUNTED")

	// the parent changes: it now reports what was paid, and no commitment
	imports(t, db, put(t, dir, "a.xml", file(activity("P", burundi, pay), child)))
	boundaries(t, db, "C COMMITMENT COUNTED, C DISBURSEMENT IN_PARENT, G DISBURSEMENT IN_PARENT, P DISBURSEMENT COUNTED, S DISBURSEMENT COUNTED")

	// two that name each other: both count
	imports(t, db, put(t, dir, "a.xml", file(activity("P", burundi, childOfC, pay), child)))
	boundaries(t, db, "C COMMITMENT COUNTED, C DISBURSEMENT COUNTED, G DISBURSEMENT IN_PARENT, P DISBURSEMENT COUNTED, S DISBURSEMENT COUNTED")
}

// TestChildrenAreFoundByAnIndex: each batch asks for the children of its activities, however many records there are.
func TestChildrenAreFoundByAnIndex(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	imports(t, db, put(t, t.TempDir(), "a.xml", file(activity("P"), activity("C", `<related-activity ref="P" type="1"/>`), activity("S", `<related-activity ref="P" type="3"/>`))))
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := tx.Exec("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off"); err != nil {
		t.Fatal(err)
	}
	var plan string
	if err := tx.QueryRow("EXPLAIN (FORMAT json) "+findChildren, pq.Array([]string{"P", "Q"})).Scan(&plan); err != nil || !strings.Contains(plan, "source_record_parents") {
		t.Errorf("%s, %v", plan, err)
	}
	found, err := childrenOf(t.Context(), &store.Tx{SQL: tx}, []string{"P", "Q"})
	if err != nil || len(found) != 1 || found[0] != one(t, db, "SELECT id FROM projects WHERE iati_identifier = 'C'") {
		t.Errorf("%v, %v", found, err)
	}
}

// TestFamiliesAtOnce: parents and children that are imported at the same time find each other.
func TestFamiliesAtOnce(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	var parents, children []string
	for n := range 5 * batchActivities {
		parents = append(parents, activity(fmt.Sprint("P-", n), flow(2, "2010-01-01", "1")))
		children = append(children, activity(fmt.Sprint("C-", n), fmt.Sprintf(`<related-activity ref="P-%d" type="1"/>`, n*7%1000), flow(2, "2010-01-01", "1")))
	}
	var together sync.WaitGroup
	for name, activities := range map[string][]string{"p.xml": parents, "c.xml": children} {
		path := put(t, dir, name, file(activities...))
		together.Go(func() { imports(t, db, path) })
	}
	together.Wait()
	expect(t, db, "1000 COUNTED, 1000 IN_PARENT", "SELECT string_agg(n || ' ' || boundary, ', ' ORDER BY boundary) FROM (SELECT boundary, count(*) n FROM transactions GROUP BY 1) x")
	verified(t, db)
}

// TestSecondaryReporter: who republishes what others report does not count.
func TestSecondaryReporter(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	imports(t, db, put(t, t.TempDir(), "a.xml", file(`<iati-activity default-currency="USD"><iati-identifier>A-1</iati-identifier>
		<reporting-org ref="XX-REP" type="21" secondary-reporter="1"><narrative>R</narrative></reporting-org><activity-status code="2"/>`+
		flow(3, "2010-01-01", "5")+`</iati-activity>`)))
	boundaries(t, db, "A-1 DISBURSEMENT SECONDARY_REPORTER")
	expect(t, db, "", "SELECT sum(disbursed) FROM coverage_sums WHERE lines > 0")
}
