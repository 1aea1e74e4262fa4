//go:build unix

package embedded

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// superviseEnv holds the cluster to supervise, as JSON without secrets.
const superviseEnv = "ENTRAIDE_SUPERVISE_POSTGRES"

// Supervise must be the first line of main in a program that calls Open. In an ordinary process it returns at once. In
// the one that Open starts to be the parent of Postgres (the only program sure to be at hand is this one) it does that
// work and never returns. It is a call and not an init, so that main says what the program may become; only pgtest,
// whose users have no main, calls it from an init.
func Supervise() {
	text := os.Getenv(superviseEnv)
	if text == "" {
		return
	}
	var s supervisor
	err := json.Unmarshal([]byte(text), &s.cluster)
	if err == nil {
		err = s.run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "supervisor:", err) // into the log
		os.Exit(1)
	}
	os.Exit(0)
}

// supervisor is the parent of Postgres.
type supervisor struct {
	cluster
	gate, users *os.File
	asked       chan os.Signal // to stop: by the last user, who holds the gate, or by the system
}

// run keeps Postgres running until nobody uses it.
func (s *supervisor) run() error {
	syscall.CloseOnExec(3) // the lock that we inherited; Postgres must not hold it too
	held := os.NewFile(3, "pg.supervisor")
	defer held.Close()
	defer os.RemoveAll(s.Socket) // also after a failed start
	if err := held.Truncate(0); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(held, os.Getpid()); err != nil { // whom the last user asks to stop
		return err
	}
	var errGate, errUsers error
	s.gate, errGate = os.OpenFile(filepath.Join(s.Data, "pg.gate"), os.O_RDWR, 0)
	s.users, errUsers = os.OpenFile(filepath.Join(s.Data, "pg.users"), os.O_RDWR, 0)
	if err := errors.Join(errGate, errUsers); err != nil {
		return err
	}
	s.asked = make(chan os.Signal, 4)
	signal.Notify(s.asked, syscall.SIGTERM, syscall.SIGINT)
	signal.Ignore(syscall.SIGHUP)
	runtime.LockOSThread() // Pdeathsig is sent when the *thread* that forked ends
	defer s.Identity.onThread()()
	for failures := 0; ; failures++ {
		life, err := s.live()
		if err == nil { // stopped because nobody needs it
			if s.Ephemeral {
				return os.RemoveAll(s.Data)
			}
			return nil
		}
		if life.lasted > time.Minute {
			failures = 0
		}
		if failures > 20 || !life.again {
			return err
		}
		fmt.Fprintln(os.Stderr, "supervisor: Postgres ended, starting it again:", err)
		time.Sleep(100 * time.Millisecond)
	}
}

// life is what one run of Postgres tells about the next.
type life struct {
	lasted time.Duration
	again  bool // it was killed or crashed; one that could not even start is an error for Open to report
}

// live starts Postgres and returns when it has ended: without an error if on purpose. After a crash connections are
// lost, but pools reconnect.
func (s *supervisor) live() (life, error) {
	if pid, _ := s.postmaster(); pid == 0 { // what a kill -9 left, Postgres may take for a live server
		os.Remove(filepath.Join(s.pg(), "postmaster.pid"))
		os.Remove(filepath.Join(s.Socket, socketName))
		os.Remove(filepath.Join(s.Socket, socketName+".lock"))
	}
	cmd := exec.Command(filepath.Join(s.Bin, "postgres"), s.arguments()...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = "/", os.Stderr, os.Stderr
	cmd.Env, cmd.SysProcAttr = programEnv, s.Identity.attr()
	var logged int64
	if st, err := os.Stat(s.logFile()); err == nil {
		logged = st.Size()
	}
	started := time.Now()
	if err := cmd.Start(); err != nil {
		return life{}, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	err := s.watch(cmd.Process, ended)
	if err == nil {
		return life{}, nil
	}
	killed := cmd.ProcessState.Sys().(syscall.WaitStatus).Signaled()
	// The survivors of a killed postmaster may keep its shared memory for a moment.
	orphans := strings.Contains(s.logSince(logged), "shared memory block")
	lasted := time.Since(started)
	crashed := lasted > 5*time.Second && !cmd.ProcessState.Success()
	return life{lasted, killed || orphans || crashed}, err
}

// watch returns nil once Postgres has been stopped on purpose, with the gate still closed to others.
func (s *supervisor) watch(p *os.Process, ended <-chan error) error {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for used := time.Now(); ; {
		select {
		case err := <-ended:
			if err == nil {
				err = errors.New("stopped by someone else")
			}
			return fmt.Errorf("postgres: %w", err)
		case <-s.asked:
		case <-tick.C:
			if !tryLock(s.gate, syscall.LOCK_EX) {
				continue // someone is opening or closing
			}
			unused := tryLock(s.users, syscall.LOCK_EX)
			unlock(s.users)
			if !unused {
				used = time.Now()
			}
			if !unused || time.Since(used) < s.Linger {
				unlock(s.gate)
				continue
			}
		}
		p.Signal(syscall.SIGINT) // fast shutdown: ends connections, writes a checkpoint
		select {
		case <-ended:
		case <-time.After(patience * 2 / 3):
			p.Signal(syscall.SIGQUIT) // immediate: recovers at the next start
			<-ended
		}
		return nil
	}
}
