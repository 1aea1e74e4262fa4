package importing

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"time"
)

// lockOf is the lock by which a run is known to be alive: it belongs to a session, which ends with its process however
// that ends. The first number sets these locks apart from others and means nothing.
const lockOf = "(7011202, hashtext($1))"

// hold takes the lock of a run, on a connection of its own. It must be held before the run can be seen.
func hold(ctx context.Context, db *sql.DB, run string) (release func(), err error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	release = func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		if _, err := conn.ExecContext(end, "SELECT pg_advisory_unlock"+lockOf, run); err != nil {
			conn.Raw(func(any) error { return driver.ErrBadConn }) // closes the session: the pool must not keep the lock
		}
		conn.Close()
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock"+lockOf, run); err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// CloseAbandoned marks the runs that were cut off (by kill -9, or with the machine) as failed. What they had imported
// stands and can be undone. Runs that are alive, here or in other processes, are left alone.
func CloseAbandoned(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, `WITH running AS MATERIALIZED (SELECT id FROM import_runs WHERE stage = 'RUNNING')
		UPDATE import_runs r SET stage = 'FAILED', finished_at = now(), updated_at = now(), version = r.version + 1
		FROM running WHERE r.id = running.id AND r.stage = 'RUNNING' AND pg_try_advisory_xact_lock(7011202, hashtext(r.id))`)
	return err
}
