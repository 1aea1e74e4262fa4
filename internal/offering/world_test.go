package offering

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// world is a database with the parties that the tests need.
type world struct{ pgtest.World }

func newWorld(t testing.TB) world {
	w := world{pgtest.NewWorld(t)}
	w.Exec(`INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_donor', now(), now(), 'Agency for Peace', 'GOVERNMENT'), ('org_other', now(), now(), 'Another Agency', 'GOVERNMENT')`)
	return w
}

// verify demands that the audit chain holds.
func (w world) verify() {
	w.Helper()
	w.Audited()
}

// later is somebody at another time.
func later(by store.By, at time.Time) store.By {
	by.At = at
	return by
}

var (
	officer = pgtest.By(access.DonorOfficer, "org_donor")
	rival   = pgtest.By(access.DonorOfficer, "org_other")
	unit    = pgtest.By(access.Secretariat)
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
func (w world) done(o store.Outcome, err error) string {
	w.Helper()
	if err != nil || len(o.Problems) > 0 {
		w.Fatal(o.Problems, err)
	}
	return o.Row
}

// published is an offer that was.
func (w world) published(change ...func(*Input)) string {
	w.Helper()
	id := w.done(Draft(w.Context(), w.DB, officer, whole(change...)))
	return w.done(Publish(w.Context(), w.DB, officer, id, 1))
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
func refused(_ store.Outcome, err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.Of(err).Code
}

// notices are the keys of what was told of an offer, in order.
func (w world) notices(id string) string {
	return w.One(`SELECT coalesce(string_agg(replace(payload->>'Key', 'offering.', ''), ' ' ORDER BY id), '')
		FROM outbox WHERE kind = 'notice' AND payload->>'Row' = $1`, id)
}
