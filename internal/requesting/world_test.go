package requesting

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// noon is the time at which tests begin.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// world is a database with the parties that the tests need.
type world struct {
	testing.TB
	db *sql.DB
}

func newWorld(t testing.TB) world {
	pool, _ := pgtest.Migrated(t)
	w := world{t, pool}
	w.exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_union', now(), now(), 'Union of the Lakes', 'OTHER'), ('org_other', now(), now(), 'Another Union', 'OTHER'),
		('org_donor', now(), now(), 'Agency for Peace', 'GOVERNMENT')`)
	w.exec(`INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES
		('dnr_1', now(), now(), 'org_donor', 'Agency for Peace'), ('dnr_2', now(), now(), 'org_other', 'Another Union')`)
	w.exec(`INSERT INTO national_reports (id, created_at, updated_at, state_id, year, language, url) VALUES
		('rep_1', now(), now(), 'sta_bdi', 2024, 'en', 'https://example.org/1'), ('rep_2', now(), now(), 'sta_ken', 2024, 'en', 'https://example.org/2')`)
	return w
}

func (w world) exec(query string, args ...any) {
	w.Helper()
	if _, err := w.db.ExecContext(w.Context(), query, args...); err != nil {
		w.Fatal(query, err)
	}
}

// one is the single value of a query, as text.
func (w world) one(query string, args ...any) string {
	w.Helper()
	var s sql.NullString
	if err := w.db.QueryRowContext(w.Context(), query, args...).Scan(&s); err != nil {
		w.Fatal(query, err)
	}
	return s.String
}

func (w world) want(want, query string, args ...any) {
	w.Helper()
	if got := w.one(query, args...); got != want {
		w.Errorf("%s %v\n gives %q, want %q", query, args, got, want)
	}
}

// verify demands that what follows from needs is right, and that the audit chain holds.
func (w world) verify() {
	w.Helper()
	differences, err := coverage.VerifyRollups(w.Context(), w.db)
	if err != nil || len(differences) > 0 {
		w.Error(err, differences[:min(len(differences), 5)])
	}
	if _, broken, err := audit.Verify(w.Context(), w.db); err != nil || broken != nil {
		w.Error(broken, err)
	}
}

// of is somebody who acts for States or organisations in a role.
func of(r access.Role, parties ...string) store.By {
	by := store.By{Viewer: access.Viewer{Role: r, User: "usr_" + string(r)}, At: noon}
	for _, p := range parties {
		if p[:3] == "sta" {
			by.States = append(by.States, p)
		} else {
			by.Organisations = append(by.Organisations, p)
		}
	}
	return by
}

var (
	focal    = of(access.FocalPoint, "sta_bdi")
	editor   = of(access.StateEditor, "sta_bdi")
	kenya    = of(access.FocalPoint, "sta_ken")
	union    = of(access.RegionalOrganisation, "org_union")
	unit     = of(access.Secretariat)
	stranger = of(access.FocalPoint, "sta_rwa")
)

// done is the outcome of a verb that must succeed.
func (w world) done(o Outcome, err error) Outcome {
	w.Helper()
	if err != nil || len(o.Problems) > 0 {
		w.Fatal(o.Problems, err)
	}
	return o
}

// problems is what is wrong, as field and key.
func (w world) problems(o Outcome, err error) string {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	s := ""
	for _, p := range o.Problems {
		s += fmt.Sprintf("%s:%s ", p.Field, p.Key[strings.Index(p.Key, ".")+1:])
	}
	return s
}

// refused is the code of an error.
func refused(_ Outcome, err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.Of(err).Code
}

// version is that of a need as it stands.
func (w world) version(id string) (v int) {
	w.Helper()
	if err := w.db.QueryRowContext(w.Context(), "SELECT version FROM needs WHERE id = $1", id).Scan(&v); err != nil {
		w.Fatal(err)
	}
	return v
}

// opened is the id of a need of Burundi that is open.
func (w world) opened(change ...func(*Input)) string {
	w.Helper()
	in := whole()
	for _, c := range change {
		c(&in)
	}
	id := w.done(Draft(w.Context(), w.db, focal, in, "")).Need
	w.done(Open(w.Context(), w.db, focal, id, 1))
	return id
}

// document attaches a file to a need.
func (w world) document(id, need string) {
	w.exec(`INSERT INTO documents (id, created_at, updated_at, need_id, name, media_type, size, sha256)
		VALUES ($1, now(), now(), $2, 'a.pdf', 'application/pdf', 1, 'x')`, id, need)
	w.exec("INSERT INTO document_contents VALUES ($1, 'x')", id)
}

// notices are the keys of what was told of a need, in order.
func (w world) notices(id string) string {
	return w.one(`SELECT coalesce(string_agg(replace(payload->>'Key', 'requesting.', ''), ' ' ORDER BY id), '')
		FROM outbox WHERE kind = 'notice' AND payload->>'Row' = $1`, id)
}
