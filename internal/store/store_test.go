package store_test

import (
	"context"
	"errors"
	"testing"

	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func TestReferenceIsLoadedOnceAndWhole(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for table, n := range map[string]int{"states": 195, "themes": 15, "theme_groups": 10} {
		var got int
		if err := db.QueryRow("SELECT count(*) FROM " + table).Scan(&got); err != nil || got != n {
			t.Errorf("%s: %d rows, want %d (%v)", table, got, n, err)
		}
	}
	if err := store.LoadReference(t.Context(), db); err != nil {
		t.Error("loading again:", err)
	}
	if err := store.Current(t.Context(), db); err != nil {
		t.Error(err)
	}
}

func TestWriteIsAllOrNothing(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	boom := errors.New("boom")
	err := store.Write(t.Context(), db, func(tx *store.Tx) error {
		tx.Organisation.Create().SetName("One").SetKind("OTHER").SaveX(t.Context())
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatal(err)
	}
	var n int
	if err := db.QueryRow("SELECT count(*) FROM organisations").Scan(&n); err != nil || n != 0 {
		t.Errorf("%d rows left behind (%v)", n, err)
	}
}

func TestWriteTriesAgainAfterALostRace(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	tries := 0
	err := store.Write(t.Context(), db, func(tx *store.Tx) error {
		if tries++; tries < 3 {
			_, err := tx.SQL.ExecContext(context.Background(), "DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'deadlock_detected'; END $$")
			return err
		}
		return nil
	})
	if err != nil || tries != 3 {
		t.Errorf("%d tries, %v", tries, err)
	}
}

func TestSavepointUndoesItsOwnStatementsAlone(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	ctx := t.Context()
	err := store.Write(ctx, db, func(tx *store.Tx) error {
		tx.Organisation.Create().SetName("Kept").SetKind("OTHER").SaveX(ctx)
		err := tx.Savepoint(ctx, func() error {
			tx.Organisation.Create().SetName("Lost").SetKind("OTHER").SaveX(ctx)
			_, err := tx.SQL.ExecContext(ctx, "SELECT 1/0")
			return err
		})
		if err == nil {
			t.Error("the failure was swallowed")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var names string
	if err := db.QueryRow("SELECT string_agg(name, ',') FROM organisations").Scan(&names); err != nil || names != "Kept" {
		t.Errorf("%q, %v", names, err)
	}
}
