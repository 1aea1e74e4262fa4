package store_test

import (
	"cmp"
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ariga.io/atlas/sql/migrate"
	atlas "ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	_ "github.com/lib/pq"

	"entraide/ent/db"
	"entraide/internal/pgtest"
)

var name = flag.String("migration", "", "write a migration of this name for what the schema says and the migrations do not")

// The migrations, replayed on an empty database, give exactly what ent/schema says. With -migration NAME the difference
// is written as the next migration instead of failing.
func TestMigrationsMatchSchema(t *testing.T) {
	const folder = "../../ent/migrations"
	replica := t.TempDir() // the checksums that atlas wants stay there
	known, err := filepath.Glob(folder + "/*.sql")
	if err != nil || len(known) == 0 {
		t.Fatal("no migrations", err)
	}
	for _, f := range known {
		copyFile(t, f, filepath.Join(replica, filepath.Base(f)))
	}
	dir, err := sqltool.NewGooseDir(replica)
	if err != nil {
		t.Fatal(err)
	}
	sum, err := dir.Checksum()
	if err != nil {
		t.Fatal(err)
	}
	if err := migrate.WriteSumFile(dir, sum); err != nil {
		t.Fatal(err)
	}
	client, err := db.Open(dialect.Postgres, pgtest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	err = client.Schema.NamedDiff(context.Background(), cmp.Or(*name, "drift"), schema.WithDir(dir),
		schema.WithMigrationMode(schema.ModeReplay), schema.WithFormatter(sqltool.GooseFormatter), schema.WithDropIndex(true), schema.WithDropColumn(true),
		schema.WithDiffHook(keep(t, known)))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(replica + "/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if slices.ContainsFunc(known, func(k string) bool { return filepath.Base(k) == filepath.Base(f) }) {
			continue
		}
		if *name != "" {
			copyFile(t, f, filepath.Join(folder, filepath.Base(f)))
			continue
		}
		b, _ := os.ReadFile(f)
		t.Errorf("ent/schema says more than the migrations: run `make migration NAME=…` and read what it writes:\n%s", b)
	}
}

// keep leaves alone the indexes and checks that hand-written migrations add: ent does not know of them. Hand-written
// migrations are those without a way down.
func keep(t *testing.T, files []string) schema.DiffHook {
	var ours strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(b), "-- +goose Down") {
			ours.Write(b)
		}
	}
	known := func(name string) bool { return strings.Contains(ours.String(), " "+name+" ") }
	unknownToEnt := func(c atlas.Change) bool {
		switch c := c.(type) {
		case *atlas.DropIndex:
			return known(c.I.Name)
		case *atlas.DropCheck:
			return known(c.C.Name)
		}
		return false
	}
	return func(next schema.Differ) schema.Differ {
		return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
			changes, err := next.Diff(current, desired)
			var left []atlas.Change
			for _, c := range changes {
				if m, ok := c.(*atlas.ModifyTable); ok {
					m.Changes = slices.DeleteFunc(m.Changes, unknownToEnt)
					if len(m.Changes) == 0 {
						continue
					}
				}
				left = append(left, c)
			}
			return left, err
		})
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
