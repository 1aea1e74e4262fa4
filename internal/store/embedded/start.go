//go:build unix

package embedded

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// errKilled is no failure of Postgres: it is worth another try.
var errKilled = errors.New("the supervisor was killed while starting")

// joinOrStart ends with a server that answers. The caller holds the gate.
func (s *Server) joinOrStart(ctx context.Context) error {
	c := s.cluster
	for {
		err := s.ping(ctx)
		if err == nil || pq.As(err, pqerror.InvalidPassword) != nil {
			return err
		}
		// The lock is free: nothing runs. It is held: its supervisor is starting, recovering or stopping a server.
		never, cancel := context.WithCancel(ctx)
		cancel()
		if held, busy := c.lock(never, "pg.supervisor", syscall.LOCK_EX); busy == nil {
			err = s.start(ctx, held)
			held.Close() // the supervisor keeps the lock through its own copy
			if !errors.Is(err, errKilled) {
				return err
			}
		}
		if !pause(ctx) {
			return explain(fmt.Errorf("the server of %s does not answer: %w (%w)", c.Data, context.Cause(ctx), err), c.logSince(0))
		}
	}
}

// start makes the cluster if there is none, and starts a supervisor that inherits the lock held.
func (s *Server) start(ctx context.Context, held *os.File) error {
	c := s.cluster
	for pid, _ := c.postmaster(); pid != 0; pid, _ = c.postmaster() { // on its way out, its supervisor killed?
		if !pause(ctx) {
			return fmt.Errorf("%s is in use by a Postgres that others started (process %d): stop it", c.pg(), pid)
		}
	}
	for _, step := range []func(context.Context) error{c.findBinaries, c.chooseIdentity, c.prepare, c.makeSocketDir} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	log, before, err := c.openLog()
	if err != nil {
		return err
	}
	defer log.Close()
	self, err := os.Executable()
	if err != nil {
		return err
	}
	job, err := json.Marshal(c)
	if err != nil {
		return err
	}
	cmd := exec.Command(self)
	cmd.Args = []string{os.Args[0], "supervise-postgres"} // read by people only, in ps
	cmd.Dir, cmd.Env = "/", []string{superviseEnv + "=" + string(job)}
	cmd.Stderr, cmd.ExtraFiles = log, []*os.File{held}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // Ctrl-C is for us; Postgres is to go after us
	if err := cmd.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }() // for our whole life: leaves no zombie
	for {
		ping := s.ping(ctx)
		if ping == nil {
			return nil
		}
		select {
		case err := <-ended:
			if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && !exit.Exited() {
				return errKilled
			}
			return explain(errors.New("it did not start"), c.logSince(before))
		default:
		}
		if !pause(ctx) {
			cmd.Process.Signal(syscall.SIGTERM)
			return explain(fmt.Errorf("it did not start in time: %w (%w)", context.Cause(ctx), ping), c.logSince(before))
		}
	}
}

// ping finds the running server by the file that Postgres itself keeps, and tries to log in.
func (s *Server) ping(ctx context.Context) error {
	pid, socket := s.cluster.postmaster()
	secret, err := os.ReadFile(s.cluster.secretFile())
	if pid == 0 || socket == "" || err != nil {
		return errors.New("it is not running")
	}
	s.cluster.Socket, s.secret = socket, string(secret)
	db, err := sql.Open("postgres", s.DSN(Database))
	if err != nil {
		return err
	}
	defer db.Close()
	if err = db.PingContext(ctx); pq.As(err, pqerror.TooManyConnections) != nil {
		return nil // full, so it runs
	}
	return err
}

// openLog opens the log to append to it, and returns its length. It begins a new one when the old one is long.
func (c *cluster) openLog() (*os.File, int64, error) {
	name := c.logFile()
	if st, err := os.Stat(name); err == nil && st.Size() > 8<<20 {
		os.Rename(name, name+".1")
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, 0, err
	}
	st, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, st.Size(), nil
}

func (c *cluster) logFile() string { return filepath.Join(c.Data, "pg.log") }

func (c *cluster) logSince(offset int64) string {
	b, _ := os.ReadFile(c.logFile())
	return string(b[min(offset, int64(len(b))):])
}
