//go:build unix

package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// patience bounds Open without a deadline, and Close. Recovery after a crash is what may take long.
const patience = time.Minute

// Server is a running Postgres that this process uses.
type Server struct {
	cluster *cluster
	users   *os.File // its lock says that we are a user
	secret  string
}

// Open uses the server of cfg.Data, starting and creating it where needed: in milliseconds when it runs, in well under
// a second when it does not, in about one second the first time. Without a deadline it tries for a minute. Its errors
// tell a person what to do.
func Open(ctx context.Context, cfg Config) (*Server, error) {
	if os.Getenv(superviseEnv) != "" {
		return nil, errors.New("this process was to supervise Postgres: embedded.Supervise() must be the first line of main")
	}
	s, err := open(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("built-in Postgres: %w", err)
	}
	return s, nil
}

func open(ctx context.Context, cfg Config) (_ *Server, err error) {
	if cfg.Data == "" {
		return nil, errors.New("no data directory given")
	}
	if cfg.Data, err = filepath.Abs(cfg.Data); err != nil {
		return nil, err
	}
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, patience)
		defer cancel()
	}
	s := &Server{cluster: &cluster{Config: cfg}}
	gate, err := s.cluster.lock(ctx, "pg.gate", syscall.LOCK_EX)
	if err != nil {
		return nil, err
	}
	defer gate.Close()
	if s.users, err = s.cluster.lock(ctx, "pg.users", syscall.LOCK_SH); err != nil {
		return nil, err
	}
	if err := s.joinOrStart(ctx); err != nil {
		s.users.Close()
		return nil, err
	}
	return s, nil
}

// DSN is the lib/pq connection string of a database; "" is the one that is there from the start.
func (s *Server) DSN(db string) string {
	if db == "" {
		db = Database
	}
	quote := strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace
	return fmt.Sprintf("host='%s' port=5432 user=%s password=%s dbname='%s' sslmode=disable",
		quote(s.cluster.Socket), Role, s.secret, quote(db))
}

// Close says that this process no longer uses the server. The last to say so stops it and waits for that.
func (s *Server) Close() error {
	defer s.users.Close()
	if s.cluster.Linger > 0 {
		return nil // the supervisor sees to it
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	gate, err := s.cluster.lock(ctx, "pg.gate", syscall.LOCK_EX)
	if err != nil {
		return err
	}
	defer gate.Close()
	if !tryLock(s.users, syscall.LOCK_EX) {
		return nil // others remain
	}
	held, err := os.OpenFile(filepath.Join(s.cluster.Data, "pg.supervisor"), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer held.Close()
	if tryLock(held, syscall.LOCK_EX) {
		return nil // it was killed, and Postgres with it
	}
	var pid int
	fmt.Fscan(held, &pid)
	if pid > 1 { // the lock is held, so the pid is no recycled one
		syscall.Kill(pid, syscall.SIGTERM)
	}
	for !tryLock(held, syscall.LOCK_EX) {
		if !pause(ctx) {
			return fmt.Errorf("built-in Postgres: the supervisor of %s (process %d) does not stop: end it with SIGTERM", s.cluster.Data, pid)
		}
	}
	return nil
}
