package benching

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"io/fs"
	"strings"

	"entraide/ent/migrations"
	"entraide/internal/seeding"
	"entraide/internal/store"
	"entraide/internal/store/embedded"
)

// Database is a seeded database on a server of its own, which nobody else's data share.
type Database struct {
	*sql.DB
	server *embedded.Server
}

// Open opens the database of o in the folder, making it where the folder has none of the present schema, reference data
// and records. Durability is given up for speed: it can be made again at any time.
func Open(ctx context.Context, folder string, o seeding.Options) (*Database, error) {
	name, err := fingerprint(o)
	if err != nil {
		return nil, err
	}
	server, err := embedded.Open(ctx, embedded.Config{Data: folder, Fast: true})
	if err != nil {
		return nil, err
	}
	d := &Database{server: server}
	if err := d.connect(ctx, name, o); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// Close leaves the server, which stops; its files stay for the next time.
func (d *Database) Close() error {
	if d.DB != nil {
		d.DB.Close()
	}
	return d.server.Close()
}

// connections are as many as the site has.
const connections = 16

func (d *Database) connect(ctx context.Context, name string, o seeding.Options) error {
	admin, err := store.Connect(d.server.DSN(""), 1)
	if err != nil {
		return err
	}
	defer admin.Close()
	var made bool
	if err := admin.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&made); err != nil {
		return err
	}
	if !made {
		if err := d.make(ctx, admin, name, o); err != nil {
			return fmt.Errorf("making the database to measure on: %w", err)
		}
	}
	d.DB, err = store.Connect(d.server.DSN(name), connections)
	return err
}

// make removes those of other schemas and seeds a new one, under another name until it is whole.
func (d *Database) make(ctx context.Context, admin *sql.DB, name string, o seeding.Options) error {
	var old sql.NullString
	if err := admin.QueryRowContext(ctx, "SELECT string_agg(datname, ' ') FROM pg_database WHERE datname LIKE 'bench\\_%'").Scan(&old); err != nil {
		return err
	}
	for _, n := range strings.Fields(old.String) {
		if _, err := admin.ExecContext(ctx, "DROP DATABASE "+n+" WITH (FORCE)"); err != nil {
			return err
		}
	}
	half := name + "_half"
	if _, err := admin.ExecContext(ctx, "CREATE DATABASE "+half+" TEMPLATE template0"); err != nil {
		return err
	}
	if err := fill(ctx, d.server.DSN(half), o); err != nil {
		return err
	}
	_, err := admin.ExecContext(ctx, "ALTER DATABASE "+half+" RENAME TO "+name)
	return err
}

func fill(ctx context.Context, dsn string, o seeding.Options) error {
	db, err := store.Connect(dsn, 2)
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := store.Migrate(ctx, db); err != nil {
		return err
	}
	if err := store.LoadReference(ctx, db); err != nil {
		return err
	}
	_, err = seeding.Fill(ctx, db, o)
	return err
}

// fingerprint names a database by all that its content follows from.
func fingerprint(o seeding.Options) (string, error) {
	h := sha256.New()
	err := fs.WalkDir(migrations.Files, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := fs.ReadFile(migrations.Files, name)
		fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
		return err
	})
	if err != nil {
		return "", err
	}
	reference, err := store.ReferenceVersion()
	fmt.Fprintf(h, "%s\n%s", reference, seeding.Fingerprint(o))
	return fmt.Sprintf("bench_%x", h.Sum(nil)[:10]), err
}
