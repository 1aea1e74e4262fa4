package store_test

import (
	"slices"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// Who waits for a row sees its parties as they are when it gets the row, not as they were when it came.
func TestLockReadsAfterItWaited(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(`INSERT INTO needs (id, created_at, updated_at, state_id, title, summary, titles, origin, stage, quantity, site, baseline, upkeep, financing_after, closing_note)
			VALUES ('nee_1', now(), now(), 'sta_bdi', '{}', '{}', '', 'DECLARED', 'OPEN', '{}', '{}', '{}', '{}', '{}', '{}');
		INSERT INTO need_states (id, created_at, updated_at, need_id, state_id, concurrence) VALUES ('nst_1', now(), now(), 'nee_1', 'sta_ken', 'ASKED')`); err != nil {
		t.Fatal(err)
	}
	first, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := first.Exec("UPDATE needs SET version = 2; DELETE FROM need_states"); err != nil {
		t.Fatal(err)
	}
	read := make(chan access.Row)
	go func() {
		var row access.Row
		err := store.Write(t.Context(), db, func(tx *store.Tx) (err error) {
			row, err = tx.Lock(t.Context(), access.Need, "nee_1")
			return err
		})
		if err != nil {
			t.Error(err)
		}
		read <- row
	}()
	time.Sleep(100 * time.Millisecond) // it waits for the row
	if err := first.Commit(); err != nil {
		t.Fatal(err)
	}
	row := <-read
	if row.Version != 2 || slices.Contains(row.Parties[access.Asked], "sta_ken") {
		t.Errorf("%+v", row)
	}
}
