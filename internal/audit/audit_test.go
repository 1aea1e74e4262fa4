package audit_test

import (
	"database/sql"
	"fmt"
	"sync"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

var at = time.Date(2026, 3, 1, 12, 0, 0, 123456000, time.UTC)

// record adds n entries, one transaction each.
func record(t *testing.T, db *sql.DB, n int) {
	t.Helper()
	for i := range n {
		by := store.By{Viewer: access.Viewer{Role: access.FocalPoint, User: "usr_1", States: []string{"sta_bdi"}}, At: at.Add(time.Duration(i) * time.Second), Request: "r"}
		err := store.Write(t.Context(), db, func(tx *store.Tx) error {
			return audit.Record(t.Context(), tx, by, "testing.do", access.Row{Noun: access.Need, ID: fmt.Sprint("nee_", i), Stage: "OPEN"},
				map[string]any{"title": "a", "version": 1}, map[string]any{"title": "b\u2028<é>", "version": 2, "extra": i})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestVerifyNamesTheFirstBadEntry(t *testing.T) {
	for _, tt := range []struct {
		name, tamper string
		broken       int
	}{
		{"untouched", "SELECT 1", 0},
		{"edited change", `UPDATE audit_entries SET changes = replace(changes, '"a"', '"c"') WHERE sequence = 4`, 4},
		{"edited person", `UPDATE audit_entries SET user_id = 'usr_2' WHERE sequence = 3`, 3},
		{"person removed", `UPDATE audit_entries SET user_id = NULL WHERE sequence = 3`, 3},
		{"moved time", `UPDATE audit_entries SET at = at + interval '1 microsecond' WHERE sequence = 5`, 5},
		{"deleted", `DELETE FROM audit_entries WHERE sequence = 2`, 2},
		{"first deleted", `DELETE FROM audit_entries WHERE sequence = 1`, 1},
		{"tail deleted", `DELETE FROM audit_entries WHERE sequence > 4`, 5},
		{"all deleted", `DELETE FROM audit_entries`, 1},
		{"moved", `UPDATE audit_entries SET sequence = -1 WHERE sequence = 2; UPDATE audit_entries SET sequence = 2 WHERE sequence = 3; UPDATE audit_entries SET sequence = 3 WHERE sequence = -1`, 2},
		{"added", `INSERT INTO audit_entries SELECT 'aud_x', created_at, updated_at, version, 7, at, user_id, api_key_id, role, state_id, organisation_id, verb, noun, row_id, stage, changes, salt, request_id, hash, hash FROM audit_entries WHERE sequence = 6`, 7},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			record(t, db, 6)
			if _, err := db.Exec("ALTER TABLE audit_entries DISABLE TRIGGER append_only; " + tt.tamper); err != nil {
				t.Fatal(err)
			}
			head, broken, err := audit.Verify(t.Context(), db)
			switch {
			case err != nil:
				t.Fatal(err)
			case tt.broken == 0 && (broken != nil || head.Sequence != 6):
				t.Errorf("%v, %v", head, broken)
			case tt.broken > 0 && (broken == nil || broken.Sequence != tt.broken):
				t.Errorf("found %v, want entry %d", broken, tt.broken)
			}
		})
	}
}

func TestEntriesAreNeverChanged(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	record(t, db, 1)
	for _, statement := range []string{"UPDATE audit_entries SET role = 'ADMIN'", "DELETE FROM audit_entries"} {
		if _, err := db.Exec(statement); err == nil {
			t.Error("done: ", statement)
		}
	}
}

func TestChangesAreTheFieldsThatDiffer(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	record(t, db, 1)
	var got string
	if err := db.QueryRow("SELECT changes FROM audit_entries").Scan(&got); err != nil {
		t.Fatal(err)
	}
	if want := `{"extra":[null,0],"title":["a","b\u2028\u003cé\u003e"]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Writers side by side make one chain without a gap, and those that fail leave none.
func TestOneChain(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	var wait sync.WaitGroup
	for w := range 8 {
		wait.Go(func() {
			for i := range 10 {
				err := store.Write(t.Context(), db, func(tx *store.Tx) error {
					by := store.By{At: at}
					if err := audit.Record(t.Context(), tx, by, "testing.do", access.Row{Noun: access.Need, ID: "nee_1"}, nil, map[string]int{"n": w*10 + i}); err != nil {
						return err
					}
					if i%3 == 0 {
						return fmt.Errorf("undone")
					}
					return nil
				})
				if (err != nil) != (i%3 == 0) {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	head, broken, err := audit.Verify(t.Context(), db)
	if err != nil || broken != nil || head.Sequence != 8*6 {
		t.Error(head, broken, err)
	}
}
