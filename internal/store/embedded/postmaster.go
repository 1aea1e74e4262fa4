//go:build unix

package embedded

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// postmaster returns the pid of the live server of this cluster, 0 if there is none, and the directory of its socket,
// "" until it takes connections.
func (c *cluster) postmaster() (pid int, socket string) { return postmasterOf(c.pg()) }

// postmasterOf reads postmaster.pid in dir.
func postmasterOf(dir string) (pid int, socket string) {
	b, err := os.ReadFile(filepath.Join(dir, "postmaster.pid"))
	if err != nil {
		return 0, ""
	}
	lines := strings.Split(string(b), "\n") // pid, directory, start, port, socket, address, shared memory, status
	pid, _ = strconv.Atoi(lines[0])
	pid = max(pid, -pid) // negative: initdb's, or of single-user mode
	if pid == 0 || !isPostmaster(pid, dir) {
		return 0, ""
	}
	if len(lines) > 7 && strings.HasPrefix(lines[7], "ready") {
		socket = lines[4]
	}
	return pid, socket
}
