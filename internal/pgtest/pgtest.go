package pgtest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"strings"
	"testing"
)

// Template says what a fresh database holds. Key must change whenever Migrate's result does: hash the migrations.
type Template struct {
	Key     string
	Migrate func(ctx context.Context, db *sql.DB) error // run once, by whichever process comes first
}

// Empty returns the DSN of a fresh empty database, which is dropped when the test ends.
func Empty(t testing.TB) string {
	t.Helper()
	s := get(t)
	return s.clone(t, "template0")
}

// New returns the DSN of a fresh database made from tpl, which is dropped when the test ends.
func New(t testing.TB, tpl Template) string {
	t.Helper()
	s := get(t)
	name, err := s.template(t.Context(), tpl)
	if err != nil {
		t.Fatalf("template %s: %v", tpl.Key, err)
	}
	return s.clone(t, name)
}

func get(t testing.TB) *server {
	t.Helper()
	s, err := connect()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *server) clone(t testing.TB, from string) string {
	t.Helper()
	name := "t_" + strings.ToLower(rand.Text())
	// file_copy costs two checkpoints, which are cheap without fsync, and spares the log that wal_log writes.
	if _, err := s.admin.ExecContext(t.Context(), "CREATE DATABASE "+name+" TEMPLATE "+from+" STRATEGY file_copy"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // t.Context() has ended by now
		if _, err := s.admin.Exec("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return s.DSN(name)
}

// template returns the name of the database to clone. It makes it once per server: other processes wait for it.
func (s *server) template(ctx context.Context, tpl Template) (string, error) {
	s.making.Lock()
	defer s.making.Unlock()
	if name := s.templates[tpl.Key]; name != "" {
		return name, nil
	}
	name := fmt.Sprintf("tpl_%x", sha256.Sum256([]byte(tpl.Key)))[:20]
	conn, err := s.admin.Conn(ctx)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(hashtext($1))", name); err != nil {
		return "", err
	}
	defer conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock(hashtext($1))", name)
	var done bool
	if err := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&done); err != nil {
		return "", err
	}
	if !done {
		if err := s.migrate(ctx, conn, name, tpl); err != nil {
			return "", err
		}
	}
	s.templates[tpl.Key] = name
	return name, nil
}

// migrate makes a template, under another name, so that a migration cut short never passes for one. A template takes no
// connections: with one open it could not be cloned.
func (s *server) migrate(ctx context.Context, conn *sql.Conn, name string, tpl Template) error {
	half := name + "_half"
	all := func(statements ...string) error {
		for _, q := range statements {
			if _, err := conn.ExecContext(ctx, q); err != nil {
				return err
			}
		}
		return nil
	}
	if err := all("DROP DATABASE IF EXISTS "+half+" WITH (FORCE)", "CREATE DATABASE "+half+" TEMPLATE template0"); err != nil {
		return err
	}
	db, err := sql.Open("postgres", s.DSN(half))
	if err != nil {
		return err
	}
	err = tpl.Migrate(ctx, db)
	db.Close()
	if err != nil {
		return fmt.Errorf("migrating: %w", err)
	}
	return all("ALTER DATABASE "+half+" ALLOW_CONNECTIONS false", "ALTER DATABASE "+half+" RENAME TO "+name)
}
