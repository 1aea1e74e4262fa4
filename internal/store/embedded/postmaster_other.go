//go:build unix && !linux

package embedded

import "syscall"

// isPostmaster tells whether pid is alive; what it is, this platform does not say cheaply.
func isPostmaster(pid int, _ string) bool {
	err := syscall.Kill(pid, 0)
	return err == nil || err == syscall.EPERM
}
