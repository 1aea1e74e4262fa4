package store_test

import (
	"slices"
	"testing"
	"time"

	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// Who names an organisation and who merges it wait for each other, and the second sees what the first did.
func TestHoldOrganisations(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	ctx := t.Context()
	if _, err := pool.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_a', now(), now(), 'A', 'OTHER'), ('org_b', now(), now(), 'B', 'OTHER')`); err != nil {
		t.Fatal(err)
	}
	merged := make(chan error)
	err := store.Write(ctx, pool, func(tx *store.Tx) error {
		held, err := tx.HoldOrganisations(ctx, "org_b", "org_x", "org_a")
		if !slices.Equal(held, []string{"org_a", "org_b"}) {
			t.Error(held)
		}
		go func() {
			merged <- store.Write(ctx, pool, func(tx *store.Tx) error {
				if _, err := tx.SQL.ExecContext(ctx, "SELECT FROM organisations WHERE id = 'org_a' FOR UPDATE"); err != nil {
					return err
				}
				_, err := tx.SQL.ExecContext(ctx, "UPDATE organisations SET merged_into_id = 'org_b' WHERE id = 'org_a'")
				return err
			})
		}()
		select {
		case <-merged:
			t.Error("a merger did not wait")
		case <-time.After(300 * time.Millisecond):
		}
		return err
	})
	if err != nil || <-merged != nil {
		t.Fatal(err)
	}
	if err := store.Write(ctx, pool, func(tx *store.Tx) error {
		held, err := tx.HoldOrganisations(ctx, "org_a", "org_b")
		if !slices.Equal(held, []string{"org_b"}) {
			t.Error(held)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
