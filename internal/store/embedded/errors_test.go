//go:build linux

package embedded

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// fails opens cfg and wants an error with all the words, in time.
func fails(t *testing.T, cfg Config, words ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	s, err := Open(ctx, cfg)
	if err == nil {
		s.Close()
		t.Error("no error")
		return
	}
	for _, word := range words {
		if !strings.Contains(err.Error(), word) {
			t.Errorf("no %q in: %v", word, err)
		}
	}
	if ctx.Err() != nil {
		t.Error("only after", ctx.Err())
	}
}

func TestErrorsSayWhatToDo(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	use(t, Config{Data: data, Fast: true}).Close()
	conf := filepath.Join(data, "pg", "postgresql.conf")
	if err := os.WriteFile(conf, []byte("nonsense = 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	fails(t, Config{Data: data}, "did not start", `unrecognized configuration parameter "nonsense"`)
	os.WriteFile(filepath.Join(data, "pg", "PG_VERSION"), []byte("9\n"), 0o600)
	fails(t, Config{Data: data}, "was made by PostgreSQL 9", "DATABASE_URL")

	foreign := filepath.Join(tmp(t), "data")
	os.MkdirAll(filepath.Join(foreign, "pg"), 0o700)
	fails(t, Config{Data: foreign}, "move it away")
	fails(t, Config{}, "no data directory")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Open(ctx, Config{Data: filepath.Join(tmp(t), "data")}); !errors.Is(err, context.Canceled) {
		t.Error("cancelled:", err)
	}
}

// TestDiskFull in initdb, and at a later start; once there is room again, nothing is lost.
func TestDiskFull(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("SKIPPED: only root can make a small disk")
	}
	disk := func(size string) Config {
		dir := tmp(t)
		if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "mode=755,size="+size); err != nil {
			t.Skip("SKIPPED: no small disk here:", err)
		}
		t.Cleanup(func() { syscall.Unmount(dir, syscall.MNT_DETACH) })
		return Config{Data: filepath.Join(dir, "data")}
	}
	cfg := disk("20m")
	fails(t, cfg, "the disk is full")
	if left, _ := filepath.Glob(filepath.Join(cfg.Data, "new-*")); left != nil {
		t.Error("half a cluster is left:", left)
	}

	cfg = disk("80m")
	s := use(t, cfg)
	exec1(t, s.DSN(""), "CREATE TABLE x AS SELECT 7 AS n")
	s.Close()
	full := filepath.Join(filepath.Dir(cfg.Data), "full")
	fill(t, full)
	fails(t, cfg, "the disk is full")
	os.Remove(full)
	if got := query(t, use(t, cfg).DSN(""), "SELECT n FROM x"); got != "7" {
		t.Error(got)
	}
}

// fill writes until there is no room.
func fill(t *testing.T, name string) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for err == nil {
		_, err = f.Write(make([]byte, 4096))
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
}
