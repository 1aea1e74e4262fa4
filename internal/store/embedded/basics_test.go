//go:build linux

package embedded

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestFirstStart: a cluster from nothing that speaks our languages, and each later way in.
func TestFirstStart(t *testing.T) {
	for name, root := range map[string]string{"npm": "", "system": tmp(t)} {
		t.Run(name, func(t *testing.T) {
			if installed, _ := filepath.Glob(debian); name == "system" && installed == nil {
				t.Skip("SKIPPED: no system PostgreSQL here (" + debian + ")")
			}
			cfg := Config{Data: filepath.Join(tmp(t), "deep", "data"), Root: root}
			took := map[string]time.Duration{}
			timed := func(what string) *Server {
				start := time.Now()
				s := use(t, cfg)
				took[what] = time.Since(start).Round(time.Millisecond)
				return s
			}
			s := timed("first start")
			answers(t, s.DSN(""))
			start := time.Now()
			s.Close()
			took["stop"] = time.Since(start).Round(time.Millisecond)
			if !stopped(cfg.Data) {
				t.Error("still runs")
			}
			if _, err := os.Stat(s.cluster.Socket); err == nil {
				t.Error("the socket directory is left")
			}
			s = timed("restart")
			exec1(t, s.DSN(""), "CREATE TABLE kept AS SELECT 7 AS n")
			joined := timed("join")
			joined.Close()
			s.Close()
			os.Remove(filepath.Join(cfg.Data, "secret"))
			s = timed("with a new secret")
			if got := query(t, s.DSN(""), "SELECT n FROM kept"); got != "7" {
				t.Error(got)
			}
			t.Log(query(t, s.DSN(""), "SELECT version()"), took)
		})
	}
}

func answers(t *testing.T, dsn string) {
	t.Helper()
	for _, q := range []struct{ query, want string }{
		{"SELECT lower('É')", "é"},
		{"SELECT to_tsvector('russian', 'ПРОЕКТЫ') @@ to_tsquery('russian', 'проект')", "true"},
		{"SELECT rolsuper FROM pg_roles WHERE rolname = current_user", "false"},
		{"SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()", "UTF8"},
		{"SHOW listen_addresses", ""},
		{"SHOW fsync", "on"},
		{"SHOW synchronous_commit", "on"},
		{"SHOW jit", "off"},
		{"SHOW shared_buffers", "256MB"},
		{"SHOW work_mem", "16MB"},
		{"SHOW max_connections", "200"},
		{"SHOW wal_level", "replica"},
		{"SHOW timezone", "UTC"},
		{"CREATE EXTENSION unaccent; SELECT unaccent('École')", "Ecole"},
		{"CREATE EXTENSION pg_trgm; SELECT similarity('abc', 'abd') > 0.3", "true"},
	} {
		if got := query(t, dsn, q.query); got != q.want {
			t.Errorf("%s = %q, want %q", q.query, got, q.want)
		}
	}
}

func TestSupervisorIsMain(t *testing.T) {
	t.Setenv(superviseEnv, "{}")
	if _, err := Open(t.Context(), Config{Data: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "first line of main") {
		t.Error(err)
	}
}

func TestFindBinaries(t *testing.T) {
	root := tmp(t)
	install := func(dir string) string {
		os.MkdirAll(dir, 0o755)
		for _, name := range []string{"postgres", "initdb"} {
			os.WriteFile(filepath.Join(dir, name), nil, 0o755)
		}
		return dir
	}
	t.Setenv("PATH", "/nowhere")
	below := filepath.Join(root, "a", "b")
	os.MkdirAll(below, 0o755)
	finds := func(want string) {
		t.Helper()
		if got, err := findBinaries(roots(below), root+"/system/*/bin"); got != want || err != nil {
			t.Error(got, err)
		}
	}
	if _, err := findBinaries(roots(below), root+"/system/*/bin"); err == nil || !strings.Contains(err.Error(), "npm ci") ||
		!strings.Contains(err.Error(), "DATABASE_URL") {
		t.Error("nothing there:", err)
	}
	install(root + "/system/9/bin")
	finds(install(root + "/system/16/bin"))
	path := install(root + "/path")
	t.Setenv("PATH", path)
	finds(path)

	native := filepath.Join(root, npmPackage(), "native")
	bin := install(native + "/bin")
	os.MkdirAll(native+"/lib", 0o755)
	os.WriteFile(native+"/lib/x.so.1.2", []byte("x"), 0o644)
	os.WriteFile(native+"/pg-symlinks.json", []byte(`[{"source":"native/lib/x.so.1.2","target":"native/lib/x.so"}]`), 0o644)
	finds(bin)
	finds(bin) // with the links there already
	if b, err := os.ReadFile(native + "/lib/x.so"); string(b) != "x" {
		t.Error(err)
	}
	os.WriteFile(native+"/pg-symlinks.json", []byte(`[{"source":"/etc/passwd","target":"native/../../x"}]`), 0o644)
	if _, err := findBinaries(roots(below), ""); err == nil {
		t.Error("a link leads out of the package")
	}
	os.Chmod(root, 0o777)
	finds(path) // anybody may have put that package there
}

// Statements that fail are not logged: whoever may send a query could fill the disk with them. That they failed is.
func TestLogHoldsNoStatements(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	s := use(t, Config{Data: data, Fast: true})
	db, err := sql.Open("postgres", s.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("SELECT 1/0 /* as much as anybody likes */"); err == nil {
		t.Fatal("it did not fail")
	}
	log := func() string { b, _ := os.ReadFile(filepath.Join(data, "pg.log")); return string(b) }
	eventually(t, "the failure is logged", func() bool { return strings.Contains(log(), "division by zero") })
	if strings.Contains(log(), "as much as anybody likes") {
		t.Error("the log holds the statement:\n" + log())
	}
}
