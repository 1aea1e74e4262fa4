package importing

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"entraide/internal/pgtest"
)

// TestAbandoned: a run whose process is gone fails when the next import begins; one that is alive is left alone, also by
// another import.
func TestAbandoned(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	const stage = "SELECT concat_ws(' ', stage, finished_at IS NOT NULL) FROM import_runs WHERE name = $1"
	exec(t, db, "INSERT INTO import_runs (id, created_at, updated_at, name, format, stage) VALUES ('imp_gone', now(), now(), 'gone.xml', 'iati-2.03', 'RUNNING')")
	dir := t.TempDir()
	other := put(t, dir, "other.xml", file(activity("O-1")))
	if _, err := Run(context.Background(), db, []string{other}, Options{DryRun: true}); err != nil {
		t.Fatal(err)
	}
	expect(t, db, "RUNNING f", stage, "gone.xml") // a dry run changes nothing

	var all []string
	for n := range 3 * batchActivities {
		all = append(all, activity(fmt.Sprint("A-", n)))
	}
	once := sync.Once{}
	r, err := Run(context.Background(), db, []string{put(t, dir, "alive.xml", file(all...))}, Options{Progress: func(Progress) {
		once.Do(func() {
			expect(t, db, "FAILED t", stage, "gone.xml")
			imports(t, db, other)
			expect(t, db, "RUNNING f", stage, "alive.xml")
		})
	}})
	if err != nil {
		t.Fatal(err)
	}
	account(t, r, 600, 600, 0, 0, 0, 0)
	expect(t, db, "FINISHED t", stage, "alive.xml")
	expect(t, db, "FINISHED t", stage, "other.xml")
	expect(t, db, "0", "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 7011202 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
}

func TestUsable(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "none/a.csv", "a,b\n")
	put(t, dir, "some/a.csv", "a,b\n")
	put(t, dir, "some/b/c.xml", file())
	put(t, dir, "empty/.hidden", file())
	for below, want := range map[string]bool{"none": false, "some": true, "empty": false, "some/b/c.xml": true, "none/a.csv": false} {
		if got, err := Usable([]string{dir + "/" + below}); got != want || err != nil {
			t.Errorf("%s: %v, %v", below, got, err)
		}
	}
	if _, err := Usable([]string{dir + "/some", dir + "/nowhere"}); err == nil {
		t.Error("no error for a path that does not exist")
	}
}
