//go:build unix && !linux

package embedded

import "syscall"

// attr is how to start a Postgres program. Only Linux can make it end with its parent: elsewhere one whose supervisor
// was killed with -9 must be stopped by hand, as the error of the next Open says.
func (id identity) attr() *syscall.SysProcAttr {
	a := &syscall.SysProcAttr{Setsid: true}
	if id.Drop {
		a.Credential = &syscall.Credential{Uid: uint32(id.UID), Gid: uint32(id.GID)}
	}
	return a
}

func (id identity) onThread() (undo func()) { return func() {} }
