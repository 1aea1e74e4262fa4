package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"entraide/ent/migrations"
)

// Migrate brings the database to the present schema. Several servers may do so at once: one works, the others wait.
func Migrate(ctx context.Context, db *sql.DB) (applied int, err error) {
	p, err := provider(db)
	if err != nil {
		return 0, err
	}
	done, err := p.Up(ctx)
	if err != nil {
		return 0, fmt.Errorf("migrating the database: %w", err)
	}
	return len(done), nil
}

// Current says whether the database has exactly the migrations that this program knows.
func Current(ctx context.Context, db *sql.DB) error {
	p, err := provider(db)
	if err != nil {
		return err
	}
	at, target, err := p.GetVersions(ctx)
	switch {
	case err != nil:
		return err
	case at < target:
		return fmt.Errorf("the database is at migration %d, this program needs %d: run `entraide migrate`", at, target)
	case at > target:
		return fmt.Errorf("the database is at migration %d, this program knows only %d: run a newer program", at, target)
	}
	return nil
}

func provider(db *sql.DB) (*goose.Provider, error) {
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return nil, err
	}
	files, err := fs.Sub(migrations.Files, ".")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectPostgres, db, files, goose.WithSessionLocker(locker))
}
