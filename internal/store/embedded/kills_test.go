//go:build linux

package embedded

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestUsersComeAndGo: who came first does not matter, nor how anybody leaves.
func TestUsersComeAndGo(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	first, second := spawn(t, data), spawn(t, data)
	first.leave()
	if !pings(second.dsn) {
		t.Fatal("gone with the one who started it")
	}
	third := spawn(t, data)
	before, _ := pids(data)
	second.kill()
	time.Sleep(time.Second) // several ticks of the supervisor
	if after, _ := pids(data); !pings(third.dsn) || after != before {
		t.Fatal("gone with one of two users")
	}
	third.kill()
	t.Log("stopped after kill -9 of the last user:", eventually(t, "stop", func() bool { return stopped(data) }))
	first = spawn(t, data)
	first.kill()
	second = spawn(t, data) // whether it stops by now or not
	second.leave()
	if !stopped(data) {
		t.Error("the last to leave left it running")
	}
}

// TestKills: no committed row is lost, whoever is killed.
func TestKills(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	kill := func(pids ...int) {
		for _, pid := range pids {
			if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
				t.Fatal(pid, err)
			}
		}
	}
	s := use(t, Config{Data: data})
	exec1(t, s.DSN(""), "CREATE TABLE x (n int)")
	rows := 0
	insert := func(dsn string) { query(t, dsn, "INSERT INTO x VALUES (1) RETURNING n"); rows++ }
	insert(s.DSN(""))

	postmaster, _ := pids(data)
	kill(postmaster)
	t.Log("Postgres killed, answers again in", eventually(t, "restart", func() bool { return pings(s.DSN("")) }))
	insert(s.DSN(""))

	_, supervisor := pids(data)
	kill(supervisor)
	t.Log("supervisor killed, Postgres gone in", eventually(t, "stop", func() bool { p, _ := pids(data); return p == 0 }))
	second := use(t, Config{Data: data})
	insert(s.DSN("")) // the old string is good again

	postmaster, supervisor = pids(data)
	kill(supervisor, postmaster)
	start := time.Now()
	third := use(t, Config{Data: data}) // at once: the old backends may still be there
	t.Log("both killed, opened in", time.Since(start).Round(time.Millisecond))
	insert(third.DSN(""))

	other := spawn(t, data)
	for _, s := range []*Server{s, second, third} {
		s.Close()
	}
	insert(other.dsn)
	postmaster, supervisor = pids(data)
	kill(other.cmd.Process.Pid, supervisor, postmaster)
	s = use(t, Config{Data: data})
	if got := query(t, s.DSN(""), "SELECT count(*) FROM x"); got != strconv.Itoa(rows) {
		t.Error("rows:", got, "of", rows)
	}
	s.Close()
	if left := processesOf(data); len(left) > 0 {
		t.Error("left behind:", left)
	}
}

// processesOf are the command lines of live processes that name data.
func processesOf(data string) (lines []string) {
	names, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, name := range names {
		if b, _ := os.ReadFile(name); strings.Contains(string(b), data) {
			lines = append(lines, strings.ReplaceAll(string(b), "\x00", " "))
		}
	}
	return lines
}

// TestStaleFiles: whatever a crash left, and whoever has the pid now.
func TestStaleFiles(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	s := use(t, Config{Data: data, Fast: true})
	s.Close()
	postgres := filepath.Join(tmp(t), "postgres") // by name, so that the name alone does not give it away
	b, err := os.ReadFile("/bin/sleep")
	if err == nil {
		err = os.WriteFile(postgres, b, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	zombie, recycled := exec.Command(postgres, "0"), exec.Command(postgres, "60")
	for _, cmd := range []*exec.Cmd{zombie, recycled} {
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		defer func() { cmd.Process.Kill(); cmd.Wait() }()
	}
	eventually(t, "zombie", func() bool { return strings.Contains(procStatus(zombie.Process.Pid), "State:\tZ") })
	for name, pid := range map[string]int{
		"zombie": zombie.Process.Pid, "another postgres": recycled.Process.Pid, "another program": os.Getpid(), "nobody": 4194000,
	} {
		text := fmt.Sprintf("%d\n%s\n1\n5432\n%s\n\n  1 1\nready   \n", pid, filepath.Join(data, "pg"), s.cluster.Socket)
		os.Mkdir(s.cluster.Socket, 0o700)
		for _, file := range []string{filepath.Join(data, "pg", "postmaster.pid"), filepath.Join(s.cluster.Socket, socketName), filepath.Join(s.cluster.Socket, socketName+".lock")} {
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		again, err := Open(t.Context(), Config{Data: data, Fast: true})
		if err != nil {
			t.Fatal(name, err)
		}
		again.Close()
	}
}

// TestFirstStartAtOnce: four processes on nothing become users of one server.
func TestFirstStartAtOnce(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	users := make([]*process, 4)
	errs := make([]error, len(users))
	var all sync.WaitGroup
	for i := range users {
		all.Go(func() { users[i], errs[i] = spawnAs(data, os.Args[0], nil) })
	}
	all.Wait()
	for i, u := range users {
		if errs[i] != nil {
			t.Fatal(errs[i])
		}
		if u.dsn != users[0].dsn || !pings(u.dsn) {
			t.Error(u.dsn)
		}
		defer u.leave()
	}
	b, _ := os.ReadFile(filepath.Join(data, "pg.log"))
	if n := strings.Count(string(b), "ready to accept connections"); n != 1 {
		t.Error("starts:", n)
	}
}

// TestKilledInitdb never leaves half a cluster.
func TestKilledInitdb(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	for _, after := range []time.Duration{50, 200, 350, 500, 700} {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "TEST_OPEN="+data)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(after * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
	}
	s := use(t, Config{Data: data, Fast: true})
	exec1(t, s.DSN(""), "CREATE TABLE x ()")
	time.Sleep(500 * time.Millisecond) // the children of the killed ones end
	s.Close()
	use(t, Config{Data: data, Fast: true})
	if left, _ := filepath.Glob(filepath.Join(data, "new-*")); left != nil {
		t.Error(left)
	}
}
