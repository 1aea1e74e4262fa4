package embedded

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// isPostmaster tells whether pid is a live postgres at work in dir. A pid may be recycled, or belong to a zombie that
// a careless PID 1 never reaps: Postgres itself takes both for a running server and refuses to start.
func isPostmaster(pid int, dir string) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid)) // 4711 (postgres) S …
	if err != nil {
		return false
	}
	head, state, ok := strings.Cut(string(stat), ") ")
	if !ok || !strings.HasSuffix(head, "(postgres") || strings.HasPrefix(state, "Z") || strings.HasPrefix(state, "X") {
		return false
	}
	cwd, err := os.Readlink(fmt.Sprintf("/proc/%d/cwd", pid))
	if err != nil {
		return true // another user's: may be ours, from before we were this user
	}
	real, err := filepath.EvalSymlinks(dir)
	return err == nil && cwd == real
}
