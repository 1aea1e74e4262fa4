//go:build unix

package embedded

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// cluster is one data directory and what serves it. The supervisor gets it as JSON.
type cluster struct {
	Config
	Bin      string   // the directory of initdb and postgres
	Identity identity // who they run as
	Socket   string   // the directory of the socket
	major    int      // version of Bin
}

func (c *cluster) pg() string         { return filepath.Join(c.Data, "pg") }
func (c *cluster) secretFile() string { return filepath.Join(c.Data, "secret") }

// prepare makes the cluster if there is none, and checks the one there is.
func (c *cluster) prepare(ctx context.Context) error {
	halves, _ := filepath.Glob(filepath.Join(c.Data, "new-*")) // of a create that was killed
	for _, dir := range halves {
		// Its postgres is about to end; without its files it would leak its shared memory.
		for pid, _ := postmasterOf(dir); pid != 0 && pause(ctx); pid, _ = postmasterOf(dir) {
		}
		os.RemoveAll(dir)
	}
	b, err := os.ReadFile(filepath.Join(c.pg(), "PG_VERSION"))
	if errors.Is(err, fs.ErrNotExist) {
		return c.create(ctx)
	} else if err != nil {
		return err
	}
	if v := strings.TrimSpace(string(b)); v != strconv.Itoa(c.major) {
		return fmt.Errorf("%s was made by PostgreSQL %s but %s is version %d: use the old binaries to dump it, or remove %s to begin anew, or set DATABASE_URL",
			c.pg(), v, c.Bin, c.major, c.Data)
	}
	if err := c.own(c.pg()); err != nil {
		return err
	}
	if _, err := os.Stat(c.secretFile()); errors.Is(err, fs.ErrNotExist) { // lost: only the role needs to learn a new one
		secret := rand.Text()
		if err := c.single(ctx, c.pg(), "ALTER ROLE "+Role+" PASSWORD '"+secret+"'"); err != nil {
			return err
		}
		return os.WriteFile(c.secretFile(), []byte(secret), 0o600)
	}
	return nil
}

// create makes the cluster beside its place and moves it there when complete, so that there is never half of one.
func (c *cluster) create(ctx context.Context) error {
	if _, err := os.Lstat(c.pg()); err == nil {
		return fmt.Errorf("%s exists but is no PostgreSQL cluster: move it away", c.pg())
	}
	dir, err := os.MkdirTemp(c.Data, "new-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := c.own(dir); err != nil {
		return err
	}
	// Plain C would not lower-case É nor stem Russian. The builtin provider (17) does, without depending on the libc,
	// whose upgrades reorder indexes.
	args := []string{"-D", dir, "-U", "postgres", "-A", "reject", "-E", "UTF8", "--locale=C.UTF-8"}
	// We remove what fails. Were we killed, initdb would do it while its postgres still runs: see prepare.
	args = append(args, "--no-clean")
	if c.major >= 17 {
		args = append(args, "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
	}
	if c.Fast {
		args = append(args, "--no-sync")
	}
	if _, err := c.program(ctx, "/", "", "initdb", args...); err != nil {
		return err
	}
	secret := rand.Text()
	err = c.single(ctx, dir,
		"CREATE ROLE "+Role+" LOGIN CREATEDB PASSWORD '"+secret+"'",
		"CREATE DATABASE "+Database+" OWNER "+Role)
	if err != nil {
		return err
	}
	// The file exists already, so its owner stays.
	if err := os.WriteFile(filepath.Join(dir, "pg_hba.conf"), []byte("local all all scram-sha-256\n"), 0o600); err != nil {
		return err
	}
	if err := errors.Join(os.WriteFile(c.secretFile(), []byte(secret), 0o600), os.Rename(dir, c.pg())); err != nil {
		return err
	}
	d, err := os.Open(c.Data)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

// single runs statements as the superuser, who cannot log in. Postgres reports their failure only in words.
func (c *cluster) single(ctx context.Context, dir string, statements ...string) error {
	args := []string{"--single", "-D", dir, "-c", "log_min_error_statement=panic"} // keeps the password out of messages
	if c.Fast {
		args = append(args, "-F")
	}
	out, err := c.program(ctx, "/", strings.Join(statements, "\n")+"\n", "postgres", append(args, "postgres")...)
	if err == nil && (strings.Contains(out, "ERROR:") || strings.Contains(out, "FATAL:")) {
		err = explain(errors.New("preparing the cluster"), out)
	}
	return err
}

// programEnv holds no PGDATA, PGOPTIONS or LD_PRELOAD by accident.
var programEnv = []string{"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"}

// program runs one of the Postgres programs in dir, to its end, and returns what it said.
func (c *cluster) program(ctx context.Context, dir, stdin, name string, args ...string) (string, error) {
	runtime.LockOSThread() // Pdeathsig is sent when the *thread* that forked ends
	defer runtime.UnlockOSThread()
	defer c.Identity.onThread()()
	cmd := exec.CommandContext(ctx, filepath.Join(c.Bin, name), args...)
	cmd.Dir, cmd.Env, cmd.SysProcAttr = dir, programEnv, c.Identity.attr()
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = explain(fmt.Errorf("%s: %w", name, err), string(out))
	}
	return string(out), err
}

// explain adds the last lines of what Postgres said, and puts the commonest cause in plain words first.
func explain(err error, output string) error {
	lines := strings.Split(strings.TrimSpace(output), "\n")
	lines = lines[max(0, len(lines)-15):]
	if strings.Contains(output, "No space left on device") {
		err = fmt.Errorf("the disk is full: %w", errors.Join(syscall.ENOSPC, err))
	}
	return fmt.Errorf("%w\n  %s", err, strings.Join(lines, "\n  "))
}
