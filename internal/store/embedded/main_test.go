//go:build linux

package embedded

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMain doubles as main of the other processes of these tests: the supervisor, users of a server, and strangers.
func TestMain(m *testing.M) {
	Supervise()
	if data := os.Getenv("TEST_OPEN"); data != "" {
		os.Exit(useUntilTold(Config{Data: data, Root: os.Getenv("TEST_ROOT"), Fast: true}))
	}
	if dsn := os.Getenv("TEST_PING"); dsn != "" {
		db, _ := sql.Open("postgres", dsn)
		fmt.Println(db.Ping())
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func useUntilTold(cfg Config) int {
	s, err := Open(context.Background(), cfg)
	if err != nil {
		fmt.Println("ERROR", strings.ReplaceAll(err.Error(), "\n", " | "))
		return 1
	}
	fmt.Println(s.DSN(""))
	io.Copy(io.Discard, os.Stdin)
	if err := s.Close(); err != nil {
		fmt.Println("ERROR", err)
		return 1
	}
	return 0
}

// process is another process of ours that uses a server.
type process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	dsn string
}

// spawn starts a process and waits until it has its server.
func spawn(t *testing.T, data string) *process {
	t.Helper()
	p, err := spawnAs(data, os.Args[0], nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.leave() })
	return p
}

func spawnAs(data, program string, user *syscall.Credential) (*process, error) {
	wd, _ := os.Getwd()
	p := &process{cmd: exec.Command(program)}
	p.cmd.Dir, p.cmd.Env = "/", append(os.Environ(), "TEST_OPEN="+data, "TEST_ROOT="+wd)
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: user}
	p.in, _ = p.cmd.StdinPipe()
	out, _ := p.cmd.StdoutPipe()
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if p.dsn = strings.TrimSpace(line); err != nil || strings.HasPrefix(line, "ERROR") {
		p.kill()
		return nil, fmt.Errorf("%s %w", line, err)
	}
	return p, nil
}

func (p *process) leave() { p.in.Close(); p.cmd.Wait() }
func (p *process) kill()  { p.cmd.Process.Kill(); p.cmd.Wait() }

// tmp is a directory that other users can enter, unlike t.TempDir for root.
func tmp(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "embedded")
	if err != nil {
		t.Fatal(err)
	}
	os.Chmod(dir, 0o755)
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

func use(t *testing.T, cfg Config) *Server {
	t.Helper()
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func query(t *testing.T, dsn, q string) (answer string) {
	t.Helper()
	db, _ := sql.Open("postgres", dsn)
	defer db.Close()
	if err := db.QueryRow(q).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	return answer
}

func exec1(t *testing.T, dsn, statement string) {
	t.Helper()
	query(t, dsn, statement+"; SELECT 'done'")
}

func pings(dsn string) bool {
	db, _ := sql.Open("postgres", dsn)
	defer db.Close()
	return db.Ping() == nil
}

func pids(data string) (postmaster, supervisor int) {
	postmaster, _ = (&cluster{Config: Config{Data: data}}).postmaster()
	b, _ := os.ReadFile(filepath.Join(data, "pg.supervisor"))
	supervisor, _ = strconv.Atoi(strings.TrimSpace(string(b)))
	return postmaster, supervisor
}

// procStatus is /proc/PID/status.
func procStatus(pid int) string {
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	return string(b)
}

// stopped: neither Postgres nor its supervisor runs.
func stopped(data string) bool {
	postmaster, _ := pids(data)
	f, err := os.OpenFile(filepath.Join(data, "pg.supervisor"), os.O_RDWR, 0)
	if err != nil {
		return os.IsNotExist(err) && postmaster == 0
	}
	defer f.Close()
	return postmaster == 0 && tryLock(f, syscall.LOCK_EX)
}

func eventually(t *testing.T, what string, is func() bool) time.Duration {
	t.Helper()
	start := time.Now()
	for !is() {
		if time.Since(start) > time.Minute {
			t.Fatal("never: " + what)
		}
		time.Sleep(5 * time.Millisecond)
	}
	return time.Since(start).Round(time.Millisecond)
}

// rootless: root of a user namespace that has no other user, as under `unshare -r` or in rootless containers.
func rootless() bool {
	b, _ := os.ReadFile("/proc/self/uid_map")
	f := strings.Fields(string(b))
	return len(f) > 2 && f[2] == "1"
}
