//go:build unix

package embedded

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

const socketName = ".s.PGSQL.5432"

// makeSocketDir makes the directory of the socket. The path of a socket has at most 104 bytes, so it cannot be in the
// data directory. The name depends on the secret: no other user of /tmp can guess it and be there first.
func (c *cluster) makeSocketDir(context.Context) error {
	secret, err := os.ReadFile(c.secretFile())
	if err != nil {
		return err
	}
	name := fmt.Sprintf("pg-%x", sha256.Sum256(append(secret, c.Data...)))[:19]
	bases := []string{os.TempDir(), "/tmp"}
	if c.Identity.Drop {
		bases = bases[1:] // root's own may be closed to the user that Postgres runs as
	}
	for _, base := range bases {
		dir := filepath.Join(base, name)
		if !filepath.IsAbs(dir) || len(filepath.Join(dir, socketName+".lock")) >= 104 {
			continue
		}
		if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
			continue
		}
		st, err := os.Lstat(dir)
		if err != nil {
			continue
		}
		if uid := owner(st); !st.IsDir() || uid != os.Geteuid() && uid != c.Identity.UID {
			return fmt.Errorf("%s belongs to someone else (user %d): remove it", dir, uid)
		}
		c.Socket = dir
		return errors.Join(os.Chmod(dir, 0o700), c.own(dir))
	}
	return errors.New("no short, writable directory for the socket: set TMPDIR to one")
}
