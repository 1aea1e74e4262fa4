package offering

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/audit"
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
		('org_donor', now(), now(), 'Agency for Peace', 'GOVERNMENT'), ('org_other', now(), now(), 'Another Agency', 'GOVERNMENT')`)
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

// verify demands that the audit chain holds.
func (w world) verify() {
	w.Helper()
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

// later is somebody at another time.
func later(by store.By, at time.Time) store.By {
	by.At = at
	return by
}

var (
	officer = of(access.DonorOfficer, "org_donor")
	rival   = of(access.DonorOfficer, "org_other")
	unit    = of(access.Secretariat)
)

// whole is an offer that can be published.
func whole(change ...func(*Input)) Input {
	in := Input{Language: "en", Name: "Safe stores", Summary: "For stores.", Modality: new(offer.ModalityFUNDING), Currency: "EUR",
		Themes: []string{"training"}, States: []string{"sta_bdi"}, ApplicantKinds: []string{"STATE"},
		EnvelopeAmount: "1000000", LeastAmount: "1000.50", MostAmount: "50000"}
	for _, c := range change {
		c(&in)
	}
	return in
}

func window(opens, closes string) func(*Input) {
	return func(in *Input) { in.OpensOn, in.ClosesOn = opens, closes }
}

func yearly(in *Input) { in.Recurrence = new(offer.RecurrenceYEARLY) }

// done is the id of what a verb that must succeed was done to.
func (w world) done(o Outcome, err error) string {
	w.Helper()
	if err != nil || len(o.Problems) > 0 {
		w.Fatal(o.Problems, err)
	}
	return o.Offer
}

// published is an offer that was.
func (w world) published(change ...func(*Input)) string {
	w.Helper()
	id := w.done(Draft(w.Context(), w.db, officer, whole(change...)))
	return w.done(Publish(w.Context(), w.db, officer, id, 1))
}

// troubles are problems as field and key.
func troubles(problems []fault.Problem) string {
	var all []string
	for _, p := range problems {
		all = append(all, fmt.Sprintf("%s:%s", p.Field, p.Key[strings.Index(p.Key, ".")+1:]))
	}
	return strings.Join(all, " ")
}

// refused is the code of an error.
func refused(_ Outcome, err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.Of(err).Code
}

// notices are the keys of what was told of an offer, in order.
func (w world) notices(id string) string {
	return w.one(`SELECT coalesce(string_agg(replace(payload->>'Key', 'offering.', ''), ' ' ORDER BY id), '')
		FROM outbox WHERE kind = 'notice' AND payload->>'Row' = $1`, id)
}
