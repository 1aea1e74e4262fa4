// Package embedded runs a private Postgres, so that the program works with nothing installed: no service, no port to
// choose, no password to invent. Callers that have a DATABASE_URL use that and leave this package alone.
//
// # Who runs what
//
// Postgres needs a parent that outlives whoever asked for it first, reaps it, starts it again after a crash and stops
// it when nobody is left. That parent is this same program started again (see Supervise); Postgres dies with it. A
// second process on the same directory finds the server in Postgres's own postmaster.pid and merely adds itself to its
// users, so who came first never matters.
//
// # Locks
//
// Three files are locked with flock. The kernel releases such a lock however its holder ends, so kill -9 leaves
// nothing stale to clean up:
//
//	pg.gate        held for the moment of opening or closing; nothing changes hands without it
//	pg.users       held (shared) by every process that uses the server, for as long as it does
//	pg.supervisor  held by the supervisor, for as long as Postgres may run
//
// # Who may come in
//
// Nobody but the same user and root: there is no TCP port, the socket is in a directory of mode 0700, and the app role
// has a random password. The role is no superuser: it owns its databases and may create more and install trusted
// extensions. The superuser has no password, so nobody can log in as one.
package embedded

import "time"

// Config says where things are. Only Data is required.
type Config struct {
	// Data is made on first use. It holds pg/ (the cluster), secret (the password), pg.log and the locks.
	Data string

	// Root is where node_modules is looked for, there and upwards. When empty, that is the working directory, then the
	// directory of the executable.
	Root string

	// The rest is for tests.
	Fast      bool          // give up durability for speed
	Linger    time.Duration // keep the server this long after its last user has gone
	Ephemeral bool          // remove Data when the server stops
}

// Role is who DSN connects as, and Database the one that is there from the start.
const (
	Role     = "app"
	Database = "app"
)
