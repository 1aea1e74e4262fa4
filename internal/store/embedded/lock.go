//go:build unix

package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// lock opens and locks a file of the data directory, making both where needed, and waits for it until ctx is done.
// Closing the file releases the lock.
func (c *cluster) lock(ctx context.Context, file string, how int) (*os.File, error) {
	name := filepath.Join(c.Data, file)
	for {
		if err := c.makeData(); err != nil {
			return nil, err
		}
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
		if errors.Is(err, fs.ErrNotExist) {
			continue // the directory was removed in this very moment
		} else if err != nil {
			return nil, err
		}
		for err = flock(f, how); err != nil; err = flock(f, how) {
			busy := errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR)
			if !busy || !pause(ctx) {
				f.Close()
				return nil, fmt.Errorf("lock %s: %w", name, err)
			}
		}
		// The last holder may have removed the directory (Ephemeral), and with it the file that we waited for.
		ours, errOurs := f.Stat()
		there, errThere := os.Stat(name)
		if errOurs == nil && errThere == nil && os.SameFile(ours, there) {
			return f, nil
		}
		f.Close()
	}
}

// makeData makes the data directory. When we are root, Postgres is another user and has to get through to pg/;
// everything else inside is closed to it and to everybody.
func (c *cluster) makeData() error {
	if err := os.MkdirAll(filepath.Dir(c.Data), 0o755); err != nil {
		return err
	}
	mode := fs.FileMode(0o700)
	if os.Geteuid() == 0 {
		mode = 0o711
	}
	if err := os.Mkdir(c.Data, mode); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

func flock(f *os.File, how int) error { return syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB) }

func tryLock(f *os.File, how int) bool { return flock(f, how) == nil }

func unlock(f *os.File) { syscall.Flock(int(f.Fd()), syscall.LOCK_UN) }

// pause waits a moment; false when ctx is done.
func pause(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(10 * time.Millisecond):
		return true
	}
}
