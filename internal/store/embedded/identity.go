//go:build unix

package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// identity is who runs Postgres, which refuses to run as root.
type identity struct {
	UID, GID  int
	Drop      bool // we are root: become UID and GID
	Namespace bool // we are root: stay it, but powerless, in a user namespace
	Reach     bool // with Drop: keep the one power to get at files whatever their mode
}

func (id identity) String() string {
	if id.Namespace {
		return "in a user namespace (not every container allows one)"
	}
	if id.Reach {
		return fmt.Sprintf("as user %d that may reach all files", id.UID)
	}
	return fmt.Sprintf("as user %d", id.UID)
}

// chooseIdentity settles who runs Postgres, and which version it is, by trying: `postgres --version` run as the
// identity, in the data directory, proves at once that it can reach both. Mode bits alone would miss ACLs, mounts and
// missing libraries.
func (c *cluster) chooseIdentity(ctx context.Context) error {
	var failures []error
	for _, c.Identity = range c.identities() {
		out, err := c.program(ctx, c.Data, "", "postgres", "--version")
		if words := strings.Fields(out); err == nil && len(words) > 2 {
			_, err = fmt.Sscanf(words[2], "%d", &c.major) // 17.10, 15.8, 18beta1
			return err
		}
		failures = append(failures, fmt.Errorf("%s: %w", c.Identity, err))
	}
	return fmt.Errorf("cannot run %s/postgres for %s: run as an ordinary user, or move both to a directory others can enter, or set DATABASE_URL: %w",
		c.Bin, c.Data, errors.Join(failures...))
}

// identities are the candidates, the least powerful first. The last two are for files in a directory closed to other
// users, such as the home of root: a user namespace has no capabilities, but root's files are its own; where
// containers forbid those, one capability must do.
func (c *cluster) identities() (ids []identity) {
	if os.Geteuid() != 0 {
		return []identity{{UID: os.Geteuid(), GID: os.Getegid()}}
	}
	if st, err := os.Stat(c.pg()); err == nil && owner(st) != 0 { // the cluster keeps the owner it has
		ids = append(ids, identity{UID: owner(st), GID: int(st.Sys().(*syscall.Stat_t).Gid), Drop: true})
	}
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			uid, _ := strconv.Atoi(u.Uid)
			gid, _ := strconv.Atoi(u.Gid)
			ids = append(ids, identity{UID: uid, GID: gid, Drop: true})
		}
	}
	if runtime.GOOS == "linux" {
		ids = append(ids, identity{Namespace: true})
		if ids[0].Drop {
			ids = append(ids, identity{UID: ids[0].UID, GID: ids[0].GID, Drop: true, Reach: true})
		}
	}
	return ids
}

// own gives dir to the identity, as when root takes over a cluster, or its path has become closed to others.
func (c *cluster) own(dir string) error {
	if os.Geteuid() != 0 {
		return nil
	}
	if st, err := os.Lstat(dir); err != nil || owner(st) == c.Identity.UID {
		return err
	}
	return filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		return errors.Join(err, os.Lchown(path, c.Identity.UID, c.Identity.GID))
	})
}

func owner(st fs.FileInfo) int { return int(st.Sys().(*syscall.Stat_t).Uid) }
