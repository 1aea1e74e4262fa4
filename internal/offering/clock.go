package offering

import (
	"slices"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/internal/access"
	"entraide/internal/ticking"
)

// Event is something that falls due for an offer without anybody's doing.
type Event struct {
	Action access.Action // the step in its life
	Notice string        // what its donor is told
}

// The events.
var (
	beginning = Event{"begin", "begun"}
	recurring = Event{"recur", "recurs"}
	ending    = Event{"end", "ended"}
	reminding = Event{"remind", "confirm"}
	expiring  = Event{"remind", "expiring"}
	expired   = Event{"expire", "expired"}
)

// grace is for how many days an offer stands whose confirmation holds no more, and its donor is told.
const grace = 60

// reminders are when, counted from the last confirmation, the donor is told to confirm: each once, and of those that were
// missed the last alone.
var reminders = []struct {
	months, days int
	event        Event
}{
	{access.OfferConfirmed - 1, 0, reminding},
	{access.OfferConfirmed, 0, expiring},
	{access.OfferConfirmed, grace / 2, expiring},
	{access.OfferConfirmed, grace - 7, expiring},
}

// Due is what falls due for an offer at a time, if anything.
func Due(o *db.Offer, now time.Time) (Event, bool) {
	switch {
	case o.Stage == offer.StageUPCOMING:
		return beginning, hasBegun(o, now)
	case !stands(o):
		return Event{}, false
	case hasEnded(o, now):
		return atTheEnd(o, now), true
	case o.Stage != offer.StageOPEN || confirmed(o) == nil:
		return Event{}, false
	case !now.Before(expiry(o)):
		return expired, true
	}
	for _, r := range slices.Backward(reminders) {
		if at := ticking.After(counted(o), r.months, r.days); !now.Before(at) {
			return r.event, o.RemindedAt == nil || o.RemindedAt.Before(at)
		}
	}
	return Event{}, false
}

// atTheEnd is what becomes of an offer whose last day has passed. One that comes again each year does so as long as its
// donor confirms it: windows that are short must not stand for ever because each closes before its grace is over.
func atTheEnd(o *db.Offer, now time.Time) Event {
	switch {
	case !isYearly(o):
		return ending
	case o.Stage == offer.StageOPEN && confirmed(o) != nil && !now.Before(ticking.After(*confirmed(o), access.OfferConfirmed, grace)):
		return expired
	}
	return recurring
}

// confirmed is when the donor last said that the offer stands; nil where it never did.
func confirmed(o *db.Offer) *time.Time {
	if o.ConfirmedAt != nil {
		return o.ConfirmedAt
	}
	return o.PublishedAt
}

// counted is the time from which the twelve months of a confirmation count: they are not over before the window opens,
// for a donor is asked while it does.
func counted(o *db.Offer) time.Time {
	at := *confirmed(o)
	if o.OpensOn != nil {
		if year := ticking.After(*o.OpensOn, -access.OfferConfirmed, 0); year.After(at) {
			return year
		}
	}
	return at
}

// expiry is when an offer expires if it is not confirmed.
func expiry(o *db.Offer) time.Time { return ticking.After(counted(o), access.OfferConfirmed, grace) }

// stands says whether an offer was opened, and is not over.
func stands(o *db.Offer) bool {
	return slices.Contains([]offer.Stage{offer.StageOPEN, offer.StageSUSPENDED, offer.StageEXHAUSTED}, o.Stage)
}

// hasBegun says whether the first day has come, or there is none.
func hasBegun(o *db.Offer, now time.Time) bool {
	return o.OpensOn == nil || !o.OpensOn.After(dayOf(now))
}

// hasEnded says whether the last day has passed.
func hasEnded(o *db.Offer, now time.Time) bool {
	return o.ClosesOn != nil && o.ClosesOn.Before(dayOf(now))
}

// isYearly says whether the window comes again.
func isYearly(o *db.Offer) bool {
	return o.Recurrence == offer.RecurrenceYEARLY && o.OpensOn != nil && o.ClosesOn != nil
}

// nextWindow is the first window to come that is not over: the same days of a later year. A 29 February that such a year
// has not is its 28th.
func nextWindow(o *db.Offer, now time.Time) (opens, closes *time.Time) {
	for months := 12; ; months += 12 {
		first, last := ticking.After(*o.OpensOn, months, 0), ticking.After(*o.ClosesOn, months, 0)
		if !last.Before(dayOf(now)) {
			return &first, &last
		}
	}
}
