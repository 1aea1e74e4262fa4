package embedded

import "syscall"

// capDACOverride is CAP_DAC_OVERRIDE of capabilities(7); container engines grant it to root by default.
const capDACOverride = 1

// attr is how to start a Postgres program. Postgres must not outlive its supervisor, whatever killed that.
func (id identity) attr() *syscall.SysProcAttr {
	a := &syscall.SysProcAttr{Setsid: true, Pdeathsig: syscall.SIGINT}
	switch {
	case id.Namespace:
		// Inside, uid 1000 and no capabilities, which satisfies Postgres; outside, still the owner of root's files,
		// which is what lets it through a 0700 home.
		one := []syscall.SysProcIDMap{{ContainerID: 1000, HostID: 0, Size: 1}}
		a.Cloneflags, a.UidMappings, a.GidMappings = syscall.CLONE_NEWUSER, one, one
		a.Credential = &syscall.Credential{Uid: 1000, Gid: 1000, NoSetGroups: true}
	case id.Drop:
		a.Credential = &syscall.Credential{Uid: uint32(id.UID), Gid: uint32(id.GID)}
		if id.Reach {
			a.AmbientCaps = []uintptr{capDACOverride}
		}
	}
	return a
}

// onThread readies the thread that will start a Postgres program, and returns what undoes it. With Reach, changing the
// user must not take our capabilities away before exec, which needs them to get to the program, and access(2), which
// Postgres asks about its files, must count the one that remains. See "securebits" in capabilities(7).
func (id identity) onThread() (undo func()) {
	const prSetSecurebits, noSetuidFixup = 28, 1 << 2
	if !id.Reach {
		return func() {}
	}
	syscall.RawSyscall(syscall.SYS_PRCTL, prSetSecurebits, noSetuidFixup, 0) // where refused, the program says so
	return func() { syscall.RawSyscall(syscall.SYS_PRCTL, prSetSecurebits, 0, 0) }
}
