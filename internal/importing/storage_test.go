package importing

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

// TestOneBadActivity: what the database refuses costs no other activity.
func TestOneBadActivity(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	exec(t, db, "ALTER TABLE transactions ADD CONSTRAINT odd CHECK (amount <> 13)")
	r := imports(t, db, put(t, t.TempDir(), "a.xml", file(
		activity("A-1", org(1, "F-1", "First"), burundi, flow(3, "2010-01-01", "1")),
		activity("A-2", org(1, "F-2", "Second"), burundi, flow(3, "2010-01-01", "13")),
		activity("A-3", org(1, "F-2", "Second"), burundi, flow(3, "2010-01-01", "3")))))
	account(t, r, 3, 2, 0, 0, 0, 1)
	if p := told(t, r, StorageRefused, "odd"); p.Identifier != "A-2" || p.Line == 0 {
		t.Errorf("%+v", p)
	}
	expect(t, db, "A-1 A-3", "SELECT string_agg(iati_identifier, ' ' ORDER BY iati_identifier) FROM projects")
	expect(t, db, "4.00", "SELECT sum(disbursed) FROM coverage_sums")
	expect(t, db, "2 1", "SELECT imported || ' ' || refused FROM import_runs")
	expect(t, db, "0", "SELECT count(*) FROM projects p WHERE NOT EXISTS (SELECT FROM source_records s WHERE s.id = p.source_record_id)")
}

// TestDatabaseFails: the account balances even so, what was written before stands, and importing again completes it.
func TestDatabaseFails(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	exec(t, db, `CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = 'disk_full'; END $$`)
	exec(t, db, `CREATE TRIGGER crash BEFORE INSERT ON transactions FOR EACH ROW WHEN (NEW.amount = 13) EXECUTE FUNCTION crash()`)
	var all []string
	for n := range 3 * batchActivities {
		value := "1"
		if n == batchActivities+5 {
			value = "13"
		}
		all = append(all, activity(fmt.Sprint("A-", n), burundi, flow(3, "2010-01-01", value)))
	}
	path := put(t, t.TempDir(), "a.xml", file(all...))
	r, err := Run(context.Background(), db, []string{path}, Options{})
	if err == nil {
		t.Fatal("no error")
	}
	balanced(t, r)
	account(t, r, 2*batchActivities, batchActivities, 0, 0, 0, batchActivities)
	told(t, r, StorageFailed)
	if r.Files[0].Outcome != FileFailed || r.ExitCode() != 1 {
		t.Errorf("%s", r)
	}
	expect(t, db, "FAILED 400 200 200 200.00", "SELECT concat_ws(' ', stage, found, imported, refused, (SELECT sum(disbursed) FROM coverage_sums)) FROM import_runs")
	exec(t, db, "DROP TRIGGER crash ON transactions")
	account(t, imports(t, db, path), 600, 400, 0, 200, 0, 0)
}

// TestLostRace: an attempt that lost a race is made again from the start, and remembers nothing of what was undone.
func TestLostRace(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	exec(t, db, "CREATE SEQUENCE tries")
	exec(t, db, `CREATE FUNCTION race() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
		IF nextval('tries') IN (1, 3) THEN RAISE EXCEPTION 'deadlock' USING ERRCODE = 'deadlock_detected'; END IF; RETURN NEW; END $$`)
	exec(t, db, `CREATE TRIGGER race BEFORE INSERT ON transactions FOR EACH ROW EXECUTE FUNCTION race()`)
	exec(t, db, `CREATE CONSTRAINT TRIGGER late AFTER INSERT ON transactions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION race()`)
	r := imports(t, db, put(t, t.TempDir(), "a.xml", file(activity("A-1", org(1, "F-1", "First"), burundi, flow(3, "2010-01-01", "1")))))
	account(t, r, 1, 1, 0, 0, 0, 0)
	expect(t, db, "2 1", "SELECT (SELECT count(*) FROM organisations) || ' ' || (SELECT count(*) FROM donors)")
}

// TestCancelled: a context that ends stops the import, and the account balances.
func TestCancelled(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	var all []string
	for n := range 5 * batchActivities {
		all = append(all, activity(fmt.Sprint("A-", n)))
	}
	ctx, stop := context.WithCancel(context.Background())
	r, err := Run(ctx, db, []string{put(t, t.TempDir(), "a.xml", file(all...))}, Options{Progress: func(Progress) { stop() }})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	balanced(t, r)
	expect(t, db, "FAILED t", "SELECT concat_ws(' ', stage, imported < 1000) FROM import_runs")
}

// TestUndoneWhileRunning: a run that is undone stops; nothing of it stands.
func TestUndoneWhileRunning(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	var all []string
	for n := range 5 * batchActivities {
		all = append(all, activity(fmt.Sprint("A-", n), burundi, flow(3, "2010-01-01", "1")))
	}
	once := sync.Once{}
	r, err := Run(context.Background(), db, []string{put(t, t.TempDir(), "a.xml", file(all...))}, Options{Progress: func(Progress) {
		once.Do(func() { undo(t, db, one(t, db, "SELECT id FROM import_runs"), "") })
	}})
	var f *fault.Fault
	if !errors.As(err, &f) || f.Code != fault.Conflict {
		t.Errorf("%v", err)
	}
	balanced(t, r)
	expect(t, db, "UNDONE 0 0", "SELECT concat_ws(' ', stage, (SELECT count(*) FROM projects WHERE stage <> 'WITHDRAWN'), (SELECT count(*) FROM ledger_lines WHERE is_public)) FROM import_runs")
}

// TestDryRun: the same account as the import that follows, and nothing is changed.
func TestDryRun(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	put(t, dir, "a.xml", file(activity("A-1", burundi, small, org(1, "F-1", "First"), flow(3, "2010-01-01", "1")), activity("A-1"), "<iati-activity/>"))
	put(t, dir, "b.xml", file(activity("A-1", flow(3, "2010-01-01", "2")), activity("A-2")))
	put(t, dir, "c.csv", "a,b\n")
	before := rowsOf(t, db)
	dry, err := Run(context.Background(), db, []string{dir}, Options{DryRun: true})
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, dry)
	if after := rowsOf(t, db); after != before || !dry.DryRun {
		t.Errorf("a dry run changed\n%s\nto\n%s", before, after)
	}
	for _, f := range dry.Files {
		if f.Run != "" {
			t.Errorf("%s names the run %s, which cannot be undone: it was not kept", f.File, f.Run)
		}
	}
	real := imports(t, db, dir)
	if dry.Counts != real.Counts || fmt.Sprint(dry.Problems) != fmt.Sprint(real.Problems) || fmt.Sprint(dry.Totals) != fmt.Sprint(real.Totals) {
		t.Errorf("dry\n%s\n%v\nreal\n%s\n%v", dry, dry.Problems, real, real.Problems)
	}
}

// TestAtOnce: imports of the same files at the same time end in the state of one.
func TestAtOnce(t *testing.T) {
	dir := t.TempDir()
	var all []string
	for n := range 450 {
		all = append(all, activity(fmt.Sprint("A-", n), burundi, small, org(1, "", fmt.Sprint("Fund ", n%7)), org(4, fmt.Sprint("I-", n%5), fmt.Sprint("Implementer ", n%11)),
			fmt.Sprintf(`<related-activity ref="A-%d" type="1"/>`, n/2), flow(3, "2010-01-01", fmt.Sprint(n))))
	}
	put(t, dir, "a.xml", file(all[:300]...))
	put(t, dir, "b.xml", file(all[300:]...))
	alone, _ := pgtest.Migrated(t)
	imports(t, alone, dir)
	db, _ := pgtest.Migrated(t)
	var together sync.WaitGroup
	var sum Counts
	var lock sync.Mutex
	for range 3 {
		together.Go(func() {
			r := imports(t, db, dir)
			lock.Lock()
			defer lock.Unlock()
			sum.add(r.Counts)
		})
	}
	together.Wait()
	if want := (Counts{Found: 1350, Imported: 450, Unchanged: 900}); sum != want {
		t.Errorf("%s", sum)
	}
	if a, b := stateOf(t, db), stateOf(t, alone); a != b {
		t.Errorf("together:\n%.2000s\nalone:\n%.2000s", a, b)
	}
	expect(t, db, "0", "SELECT count(*) FROM source_records WHERE superseded_by IS NOT NULL")
	expect(t, db, "7", "SELECT count(*) FROM donors")
	verified(t, db)
}

// TestContactsAreNotStored looks for addresses of contacts in every column of every table.
func TestContactsAreNotStored(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	imports(t, db, put(t, t.TempDir(), "a.xml", file(activity("A-1", small,
		`<contact-info type="1"><organisation><narrative>O</narrative></organisation><person-name><narrative>Jane Private</narrative></person-name>
		<telephone>+257 22 99 99</telephone><email>jane@example.org</email><website>https://example.org</website></contact-info>`))))
	for _, secret := range []string{"@", "Jane", "22 99 99"} {
		if where := anywhere(t, db, secret); where != "" {
			t.Errorf("%q is stored in %s", secret, where)
		}
	}
	if anywhere(t, db, "light weapons") == "" {
		t.Error("the search finds nothing")
	}
}

// anywhere is a table that holds a text.
func anywhere(t *testing.T, db *sql.DB, text string) string {
	t.Helper()
	var tables []string
	if err := json.Unmarshal([]byte(one(t, db, "SELECT json_agg(tablename) FROM pg_tables WHERE schemaname = 'public'")), &tables); err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		if one(t, db, "SELECT count(*) FROM "+table+" x WHERE strpos(x::text, $1) > 0", text) != "0" && !strings.HasPrefix(table, "goose") {
			return table
		}
	}
	return ""
}
