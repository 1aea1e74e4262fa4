package pgtest

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var demo = Template{Key: "demo", Migrate: func(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, `
		CREATE TABLE item (id text PRIMARY KEY);
		CREATE TABLE migrated AS SELECT pg_backend_pid() AS by;
		CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm`)
	return err
}}

func login(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func one(t *testing.T, db *sql.DB, query string) (answer string) {
	t.Helper()
	if err := db.QueryRow(query).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return answer
}

func TestEmptyIsEmptyAndDropped(t *testing.T) {
	var name string
	t.Run("inner", func(t *testing.T) {
		db := login(t, Empty(t))
		if n := one(t, db, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"); n != "0" {
			t.Error("relations:", n)
		}
		name = one(t, db, "SELECT current_database()") // the connection stays open: it must not keep the database
	})
	db := login(t, Empty(t))
	if n := one(t, db, "SELECT count(*) FROM pg_database WHERE datname = '"+name+"'"); n != "0" {
		t.Error(name, "is still there")
	}
}

// TestParallel: many tests at a time, each alone in its database, all from one migration.
func TestParallel(t *testing.T) {
	makers := make(chan string, 40)
	t.Run("all", func(t *testing.T) {
		for i := range cap(makers) {
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				db := login(t, New(t, demo))
				if n := one(t, db, "INSERT INTO item VALUES ('a') RETURNING (SELECT count(*) FROM item)"); n != "0" {
					t.Error("not alone:", n)
				}
				makers <- one(t, db, "SELECT by FROM migrated")
			})
		}
	})
	close(makers)
	first := <-makers
	for maker := range makers {
		if maker != first {
			t.Error("migrated twice, by", first, "and", maker)
		}
	}
}

// TestFailedMigration: the next one begins anew.
func TestFailedMigration(t *testing.T) {
	tries := 0
	tpl := Template{Key: "fails once", Migrate: func(ctx context.Context, db *sql.DB) error {
		if _, err := db.ExecContext(ctx, "CREATE TABLE item (id text)"); err != nil {
			return err
		}
		if tries++; tries == 1 {
			return fmt.Errorf("cut short")
		}
		return nil
	}}
	failed := make(chan string, 1)
	func() {
		defer func() { recover() }()
		New(&catcher{TB: t, failed: failed}, tpl)
	}()
	if got := <-failed; !strings.Contains(got, "cut short") {
		t.Error(got)
	}
	one(t, login(t, New(t, tpl)), "SELECT count(*) FROM item")
}

// catcher takes a Fatalf where a test expects one.
type catcher struct {
	testing.TB
	failed chan string
}

func (c *catcher) Fatalf(format string, args ...any) {
	c.failed <- fmt.Sprintf(format, args...)
	panic("failed")
}

// TestProcess is what the other processes of the next test do: tell the server and who migrated, and hang.
func TestProcess(t *testing.T) {
	if os.Getenv("PGTEST_PROCESS") == "" {
		return
	}
	db := login(t, New(t, demo))
	fmt.Println("DATA", data())
	fmt.Println("SAYS", one(t, db, "SELECT pg_postmaster_start_time()::text || by FROM migrated"))
	io.Copy(io.Discard, os.Stdin)
}

// TestProcessesShareOneServer, as the test packages of a `go test ./...` do; it is gone after the last of them, even
// by kill -9.
func TestProcessesShareOneServer(t *testing.T) {
	t.Parallel()
	// Another checkout, or the server of this process would be shared, too.
	checkout, err := os.MkdirTemp("/tmp", "pgtest")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(checkout) })
	wd, _ := os.Getwd()
	if err := os.WriteFile(filepath.Join(checkout, "go.mod"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(wd, "..", "..", "node_modules"), filepath.Join(checkout, "node_modules")); err != nil {
		t.Fatal(err)
	}
	os.Chmod(checkout, 0o755)
	var says, dirs [3]string
	done := make(chan error)
	for i := range says {
		cmd := exec.Command(os.Args[0], "-test.run=^TestProcess$")
		cmd.Dir, cmd.Env = checkout, append(os.Environ(), "PGTEST_PROCESS=1", "PWD="+checkout)
		in, _ := cmd.StdinPipe()
		defer in.Close()
		out, _ := cmd.StdoutPipe()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
		go func() {
			lines := bufio.NewScanner(out)
			for says[i] == "" && lines.Scan() {
				if s, ok := strings.CutPrefix(lines.Text(), "DATA "); ok {
					dirs[i] = s
				}
				if s, ok := strings.CutPrefix(lines.Text(), "SAYS "); ok {
					says[i] = s
				}
			}
			cmd.Process.Kill()
			done <- lines.Err()
		}()
	}
	for range says {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if says[0] == "" || says[0] != says[1] || says[0] != says[2] {
		t.Fatal("not the same server and template:", says)
	}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if _, err := os.Stat(dirs[0]); os.IsNotExist(err) {
			break
		}
		if time.Now().After(end) {
			t.Fatal(dirs[0], "is still there")
		}
	}
}
