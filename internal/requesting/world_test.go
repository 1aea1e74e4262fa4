package requesting

import (
	"fmt"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/coverage"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
)

// world is a database with the parties that the tests need.
type world struct{ pgtest.World }

func newWorld(t testing.TB) world {
	w := world{pgtest.NewWorld(t)}
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_union', now(), now(), 'Union of the Lakes', 'OTHER'), ('org_other', now(), now(), 'Another Union', 'OTHER'),
		('org_donor', now(), now(), 'Agency for Peace', 'GOVERNMENT')`)
	w.Exec(`INSERT INTO donors (id, created_at, updated_at, organisation_id, name) VALUES
		('dnr_1', now(), now(), 'org_donor', 'Agency for Peace'), ('dnr_2', now(), now(), 'org_other', 'Another Union')`)
	w.Exec(`INSERT INTO national_reports (id, created_at, updated_at, state_id, year, language, url) VALUES
		('rep_1', now(), now(), 'sta_bdi', 2024, 'en', 'https://example.org/1'), ('rep_2', now(), now(), 'sta_ken', 2024, 'en', 'https://example.org/2')`)
	return w
}

// verify demands that what follows from needs is right, and that the audit chain holds.
func (w world) verify() {
	w.Helper()
	differences, err := coverage.VerifyRollups(w.Context(), w.DB)
	if err != nil || len(differences) > 0 {
		w.Error(err, differences[:min(len(differences), 5)])
	}
	w.Audited()
}

var (
	focal    = pgtest.By(access.FocalPoint, "sta_bdi")
	editor   = pgtest.By(access.StateEditor, "sta_bdi")
	kenya    = pgtest.By(access.FocalPoint, "sta_ken")
	union    = pgtest.By(access.RegionalOrganisation, "org_union")
	unit     = pgtest.By(access.Secretariat)
	stranger = pgtest.By(access.FocalPoint, "sta_rwa")
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
	if err := w.DB.QueryRowContext(w.Context(), "SELECT version FROM needs WHERE id = $1", id).Scan(&v); err != nil {
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
	id := w.done(Draft(w.Context(), w.DB, focal, in, "")).Need
	w.done(Open(w.Context(), w.DB, focal, id, 1))
	return id
}

// document attaches a file to a need.
func (w world) document(id, need string) {
	w.Exec(`INSERT INTO documents (id, created_at, updated_at, need_id, name, media_type, size, sha256)
		VALUES ($1, now(), now(), $2, 'a.pdf', 'application/pdf', 1, 'x')`, id, need)
	w.Exec("INSERT INTO document_contents VALUES ($1, 'x')", id)
}

// notices are the keys of what was told of a need, in order.
func (w world) notices(id string) string {
	return w.One(`SELECT coalesce(string_agg(replace(payload->>'Key', 'requesting.', ''), ' ' ORDER BY id), '')
		FROM outbox WHERE kind = 'notice' AND payload->>'Row' = $1`, id)
}
