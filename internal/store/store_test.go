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

// A savepoint that failed and is tried again, inside another: the outer one still reaches back to its own beginning.
func TestSavepointsNest(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	ctx := t.Context()
	boom := errors.New("boom")
	err := store.Write(ctx, db, func(tx *store.Tx) error {
		add := func(name string, err error) func() error {
			return func() error {
				tx.Organisation.Create().SetName(name).SetKind("OTHER").SaveX(ctx)
				return err
			}
		}
		if err := add("Kept", nil)(); err != nil {
			return err
		}
		err := tx.Savepoint(ctx, func() error {
			if err := add("Before", nil)(); err != nil {
				return err
			}
			if err := tx.Savepoint(ctx, add("Once", boom)); !errors.Is(err, boom) {
				t.Error(err)
			}
			if err := tx.Savepoint(ctx, add("Again", nil)); err != nil {
				return err
			}
			return boom
		})
		if !errors.Is(err, boom) {
			t.Error(err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var names string
	if err := db.QueryRow("SELECT string_agg(name, ',' ORDER BY name) FROM organisations").Scan(&names); err != nil || names != "Kept" {
		t.Errorf("%q, %v", names, err)
	}
}

// A new version of the reference data changes the rows that differ, and no others; what nothing points to goes with it.
func TestNewReferenceData(t *testing.T) {
	for _, c := range []struct {
		name, change string
		rates        bool // changed
		query, want  string
	}{
		{"nothing", "SELECT 1", false, "SELECT max(version) FROM states", "1"},
		{"a name", `UPDATE states SET name = '{"en": "Nowhere"}', version = 7 WHERE id = 'sta_bdi'`, false,
			"SELECT string_agg(concat_ws(' ', name ->> 'en', version), ', ' ORDER BY id) FROM states WHERE id IN ('sta_bdi', 'sta_rwa')", "Burundi 8, Rwanda 1"},
		{"a link too many", "INSERT INTO theme_paragraphs SELECT min(t.id), p.id FROM themes t, paragraphs p GROUP BY p.id ON CONFLICT DO NOTHING", false,
			"SELECT count(*) = (SELECT count(*) FROM was) FROM theme_paragraphs", "true"},
		{"a link too few", "DELETE FROM theme_paragraphs WHERE paragraph_id IN (SELECT min(paragraph_id) FROM theme_paragraphs)", false,
			"SELECT count(*) = (SELECT count(*) FROM was) FROM theme_paragraphs", "true"},
		{"a rate", "UPDATE exchange_rates SET units_per_usd = 0.75 WHERE currency = 'EUR' AND year = 2020", true,
			"SELECT units_per_usd <> 0.75 AND version = 2 FROM exchange_rates WHERE currency = 'EUR' AND year = 2020", "true"},
		{"a rate too many", "INSERT INTO exchange_rates (id, created_at, updated_at, currency, year, units_per_usd, source) VALUES ('xrt_xxx', now(), now(), 'XXX', 2020, 1, '')", true,
			"SELECT count(*) FROM exchange_rates WHERE currency = 'XXX'", "0"},
		{"a rate too few", "DELETE FROM exchange_rates WHERE currency = 'EUR' AND year = 2020", true,
			"SELECT count(*) FROM exchange_rates WHERE currency = 'EUR' AND year = 2020", "1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			for _, q := range []string{"CREATE TABLE was AS SELECT * FROM theme_paragraphs", c.change, "UPDATE reference_version SET version = 'older'"} {
				if _, err := db.Exec(q); err != nil {
					t.Fatal(err)
				}
			}
			calls := 0
			follow := func(context.Context, *store.Tx) error { calls++; return nil }
			for range 2 { // the second time there is nothing to do
				if err := store.LoadReference(t.Context(), db, follow); err != nil {
					t.Fatal(err)
				}
			}
			if c.rates != (calls == 1) || calls > 1 {
				t.Errorf("told of new rates %d times", calls)
			}
			var got string
			if err := db.QueryRow("SELECT (" + c.query + ")::text").Scan(&got); err != nil || got != c.want {
				t.Errorf("%s, %v", got, err)
			}
		})
	}
}

// Where what follows from new rates cannot be brought up to date, the old rates stand, and it is tried again.
func TestNewRatesAndWhatFollowsAreOne(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec("UPDATE exchange_rates SET units_per_usd = 0.75; UPDATE reference_version SET version = 'older'"); err != nil {
		t.Fatal(err)
	}
	boom := errors.New("boom")
	if err := store.LoadReference(t.Context(), db, func(context.Context, *store.Tx) error { return boom }); !errors.Is(err, boom) {
		t.Error(err)
	}
	var rates, versions string
	if err := db.QueryRow("SELECT string_agg(DISTINCT units_per_usd::text, ' '), (SELECT version FROM reference_version) FROM exchange_rates").Scan(&rates, &versions); err != nil || rates != "0.75" || versions != "older" {
		t.Errorf("%s, %s, %v", rates, versions, err)
	}
}
