package pgtest

import (
	"database/sql"
	"strings"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/store"
)

// World is a database of a test, with what its tests say of it.
type World struct {
	testing.TB
	DB *sql.DB
}

// NewWorld is a fresh database that was migrated.
func NewWorld(t testing.TB) World {
	pool, _ := Migrated(t)
	return World{t, pool}
}

// Exec runs a statement.
func (w World) Exec(query string, args ...any) {
	w.Helper()
	if _, err := w.DB.ExecContext(w.Context(), query, args...); err != nil {
		w.Fatal(query, err)
	}
}

// One is the single value of a query, as text; "" for null.
func (w World) One(query string, args ...any) string {
	w.Helper()
	var s sql.NullString
	if err := w.DB.QueryRowContext(w.Context(), query, args...).Scan(&s); err != nil {
		w.Fatal(query, err)
	}
	return s.String
}

// Want demands the single value of a query.
func (w World) Want(want, query string, args ...any) {
	w.Helper()
	if got := w.One(query, args...); got != want {
		w.Errorf("%s %v\n gives %q, want %q", query, args, got, want)
	}
}

// Audited demands that the audit chain holds.
func (w World) Audited() {
	w.Helper()
	if _, broken, err := audit.Verify(w.Context(), w.DB); err != nil || broken != nil {
		w.Error(broken, err)
	}
}

// Noon is the time at which tests begin: a Monday.
var Noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// By is somebody who acts for States or organisations in a role, at noon.
func By(r access.Role, parties ...string) store.By {
	by := store.By{Viewer: access.Viewer{Role: r, User: "usr_" + string(r)}, At: Noon}
	for _, p := range parties {
		if strings.HasPrefix(p, "sta_") {
			by.States = append(by.States, p)
		} else {
			by.Organisations = append(by.Organisations, p)
		}
	}
	return by
}
