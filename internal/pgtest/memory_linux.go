package pgtest

import (
	"os"
	"path/filepath"
	"syscall"
)

// enough for the databases of all tests that run at a time. Containers often have 64 MB in all.
const enough = 2 << 30

// hasRoom tells whether a server in dir is there already, or would have room.
func hasRoom(dir string) bool {
	if _, err := os.Stat(dir); err == nil {
		return true
	}
	const writeAndEnter = 3
	parent := filepath.Dir(dir)
	var s syscall.Statfs_t
	return syscall.Statfs(parent, &s) == nil && s.Bavail*uint64(s.Bsize) >= enough && syscall.Access(parent, writeAndEnter) == nil
}
