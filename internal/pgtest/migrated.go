package pgtest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"io/fs"
	"testing"

	"entraide/ent/migrations"
	"entraide/internal/store"
)

// Migrated returns a fresh database with the present schema and the reference data, and its connection string.
func Migrated(t testing.TB) (*sql.DB, string) {
	t.Helper()
	dsn := New(t, Template{Key: schemaKey(t), Migrate: func(ctx context.Context, db *sql.DB) error {
		if _, err := store.Migrate(ctx, db); err != nil {
			return err
		}
		return store.LoadReference(ctx, db)
	}})
	db, err := store.Connect(dsn, 8)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db, dsn
}

// schemaKey changes with every migration and with the reference data.
func schemaKey(t testing.TB) string {
	t.Helper()
	h := sha256.New()
	err := fs.WalkDir(migrations.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(migrations.Files, name)
		h.Write([]byte(name))
		h.Write(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	version, err := store.ReferenceVersion()
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%x %s", h.Sum(nil), version)
}
