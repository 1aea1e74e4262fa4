package store_test

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"entraide/internal/store"
	"entraide/internal/store/embedded"
)

// The built-in server and its supervisor are killed; the store has them back, with what was committed.
func TestKeepBringsTheServerBack(t *testing.T) {
	data := filepath.Join(t.TempDir(), "db")
	s, err := store.Open(t.Context(), store.Config{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.DB.Exec("CREATE TABLE kept AS SELECT 1 AS n"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Keep(ctx) }()
	kill(t, filepath.Join(data, "pg.supervisor"))
	kill(t, filepath.Join(data, "pg", "postmaster.pid"))
	var n int
	for range 300 {
		if err = s.DB.QueryRow("SELECT n FROM kept").Scan(&n); err == nil {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if err != nil || n != 1 {
		t.Errorf("%d, %v", n, err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// kill ends the process whose id stands first in the file.
func kill(t *testing.T, file string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.Fields(string(b))[0])
	if err != nil || pid < 2 {
		t.Fatalf("%s: %q", file, b)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil && err != syscall.ESRCH {
		t.Fatal(err)
	}
}

func TestMain(m *testing.M) {
	embedded.Supervise()
	os.Exit(m.Run())
}
