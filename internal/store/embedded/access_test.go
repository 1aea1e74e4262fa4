//go:build linux

package embedded

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

var nobody = &syscall.Credential{Uid: 65534, Gid: 65534}

// TestAccess: no TCP, closed directories, no powers, and only the app role with its password.
func TestAccess(t *testing.T) {
	data := filepath.Join(tmp(t), "data")
	s := use(t, Config{Data: data, Fast: true})
	postmaster, _ := pids(data)
	if n := listens(t, postmaster); n != 0 {
		t.Error("TCP sockets that listen:", n)
	}
	for name, want := range map[string]os.FileMode{s.cluster.Socket: 0o700, filepath.Join(data, "secret"): 0o600, filepath.Join(data, "pg"): 0o700, filepath.Join(data, "pg.log"): 0o600} {
		if st, err := os.Stat(name); err != nil || st.Mode().Perm() != want {
			t.Error(name, st.Mode(), err)
		}
	}
	if len(s.cluster.Socket) > 85 {
		t.Error("the path is too long:", s.cluster.Socket)
	}
	status := procStatus(postmaster)
	if !strings.Contains(status, "CapEff:\t0000000000000000") || os.Geteuid() == 0 && !rootless() && strings.Contains(status, "Uid:\t0") {
		t.Error("privileges kept:", status)
	}
	if text, _ := os.ReadFile(filepath.Join(data, "pg.log")); strings.Contains(string(text), s.secret) {
		t.Error("the log has the password")
	}
	for _, dsn := range []string{
		strings.Replace(s.DSN(""), s.secret, "wrong", 1),
		strings.Replace(s.DSN(""), "user="+Role, "user=postgres", 1),
	} {
		db, _ := sql.Open("postgres", dsn)
		if err := db.Ping(); pq.As(err, pqerror.InvalidPassword) == nil {
			t.Error(dsn, err)
		}
		db.Close()
	}
}

// listens counts the TCP sockets of a process that listen.
func listens(t *testing.T, pid int) (n int) {
	t.Helper()
	open := map[string]bool{}
	fds, _ := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
	for _, fd := range fds {
		to, _ := os.Readlink(fd)
		open[strings.TrimSuffix(strings.TrimPrefix(to, "socket:["), "]")] = true
	}
	if len(open) == 0 {
		t.Log("not checked: this container hides the files of process", pid)
	}
	for _, table := range []string{"tcp", "tcp6"} {
		b, _ := os.ReadFile("/proc/net/" + table)
		for _, line := range strings.Split(string(b), "\n") {
			const listen = "0A"
			if f := strings.Fields(line); len(f) > 9 && f[3] == listen && open[f[9]] {
				n++
			}
		}
	}
	return n
}

// reachable copies this test's binary to where every user can run it.
func reachable(t *testing.T) string {
	t.Helper()
	exe := filepath.Join(tmp(t), "exe")
	b, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(exe, b, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	return exe
}

func TestStrangers(t *testing.T) {
	if os.Geteuid() != 0 || rootless() {
		t.Skip("SKIPPED: only root can be another user")
	}
	s := use(t, Config{Data: filepath.Join(tmp(t), "data"), Fast: true})
	stranger := *nobody
	if s.cluster.Identity.UID == int(stranger.Uid) { // Postgres runs as nobody where there is no user postgres
		stranger.Uid, stranger.Gid = 65533, 65533
	}
	cmd := exec.Command(reachable(t))
	cmd.Dir, cmd.Env = "/", []string{"TEST_PING=" + s.DSN("")} // even with the password
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &stranger}
	if out, err := cmd.CombinedOutput(); !strings.Contains(string(out), "permission denied") {
		t.Error(string(out), err)
	}
}

// TestOrdinaryUser: everything as a user without privileges; then root takes over the cluster, and gives it back.
func TestOrdinaryUser(t *testing.T) {
	if os.Geteuid() != 0 || rootless() {
		t.Skip("SKIPPED: only root can be another user")
	}
	exe, home := reachable(t), tmp(t)
	os.Chown(home, int(nobody.Uid), int(nobody.Gid))
	data := filepath.Join(home, "data")
	p, err := spawnAs(data, exe, nobody)
	if err != nil {
		t.Fatal(err)
	}
	exec1(t, p.dsn, "CREATE TABLE x AS SELECT 7 AS n")
	postmaster, supervisor := pids(data)
	for _, pid := range []int{postmaster, supervisor} {
		if !strings.Contains(procStatus(pid), "Uid:\t"+strconv.Itoa(int(nobody.Uid))) {
			t.Error(procStatus(pid))
		}
	}
	p.leave()
	if !stopped(data) {
		t.Error("still runs")
	}
	s := use(t, Config{Data: data, Fast: true})
	if query(t, s.DSN(""), "SELECT n FROM x") != "7" {
		t.Error("root does not see the row")
	}
	s.Close()
	if p, err = spawnAs(data, exe, nobody); err != nil {
		t.Fatal("after root used it: ", err)
	}
	p.leave()
}

// TestClosedHome: root whose files no other user can reach runs Postgres in a user namespace, or where containers
// forbid that, with one capability; the cluster survives when that changes, both ways. The binaries come without their links.
func TestClosedHome(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("SKIPPED: only root can drop privileges")
	}
	home := closedHome(t)
	cfg := Config{Data: filepath.Join(home, "data"), Root: home, Fast: true}
	s := use(t, cfg)
	if !strings.HasPrefix(s.cluster.Bin, home) {
		t.Fatal("other binaries:", s.cluster.Bin)
	}
	postmaster, _ := pids(cfg.Data)
	ours, _ := os.Readlink("/proc/self/ns/user")
	its, _ := os.Readlink(fmt.Sprintf("/proc/%d/ns/user", postmaster))
	powers := map[bool]string{true: "CapEff:\t0000000000000000", false: "CapEff:\t0000000000000002"}[s.cluster.Identity.Namespace]
	if s.cluster.Identity.Namespace && ours == its || !strings.Contains(procStatus(postmaster), powers) {
		t.Error(s.cluster.Identity, ours, its, procStatus(postmaster))
	}
	exec1(t, s.DSN(""), "CREATE TABLE x AS SELECT 7 AS n")
	for _, mode := range []os.FileMode{0o755, 0o700} {
		s.Close()
		os.Chmod(home, mode)
		s = use(t, cfg)
		postmaster, _ = pids(cfg.Data)
		if open := mode == 0o755; open && !rootless() && strings.Contains(procStatus(postmaster), "Uid:\t0") {
			t.Error("still root:", procStatus(postmaster))
		}
		if query(t, s.DSN(""), "SELECT n FROM x") != "7" {
			t.Errorf("with mode %o", mode)
		}
	}
}

// findNative is the npm package installed here.
func findNative() (string, error) {
	for _, dir := range roots("") {
		native := filepath.Join(dir, npmPackage(), "native")
		if hasPostgres(filepath.Join(native, "bin")) {
			return native, nil
		}
	}
	return "", fmt.Errorf("no %s: run `npm ci`", npmPackage())
}

// TestReach: the last resort in a closed home, which only containers without user namespaces come to by themselves.
func TestReach(t *testing.T) {
	if os.Geteuid() != 0 || rootless() {
		t.Skip("SKIPPED: only root can be another user")
	}
	home := closedHome(t)
	c := &cluster{Config: Config{Data: filepath.Join(home, "data"), Root: home, Fast: true}}
	if err := errors.Join(c.makeData(), c.findBinaries(t.Context()), c.chooseIdentity(t.Context())); err != nil {
		t.Fatal(err)
	}
	ids := c.identities()
	c.Identity = ids[len(ids)-1]
	if !c.Identity.Reach {
		t.Fatal(ids)
	}
	if err := c.prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	if st, err := os.Stat(filepath.Join(c.pg(), "PG_VERSION")); err != nil || owner(st) != c.Identity.UID {
		t.Error(c.Identity, err)
	}
}

// closedHome is a directory of root alone with a copy of the npm package, without its links.
func closedHome(t *testing.T) string {
	t.Helper()
	home := tmp(t)
	os.Chmod(home, 0o700)
	native := filepath.Join(home, npmPackage(), "native")
	installed, err := findNative()
	if err != nil {
		t.Fatal(err)
	}
	os.MkdirAll(filepath.Dir(native), 0o755)
	if exec.Command("cp", "-rl", installed, native).Run() != nil { // hard links, where both are on one disk
		os.RemoveAll(native)
		if out, err := exec.Command("cp", "-r", installed, native).CombinedOutput(); err != nil {
			t.Fatal(string(out))
		}
	}
	if out, err := exec.Command("find", native, "-type", "l", "-delete").CombinedOutput(); err != nil {
		t.Fatal(string(out))
	}
	return home
}
