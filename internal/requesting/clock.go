package requesting

import (
	"slices"
	"time"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/ticking"
)

// Event is something that falls due for a need without anybody's doing.
type Event struct {
	Action access.Action // the step in its life
	Notice string        // what those whose need it is are told
}

// The events. A need that is not confirmed in time is told of, then expires; each year its State is asked whether it was met.
var (
	reminding = Event{"remind", "confirm"}
	expiring  = Event{"remind", "expiring"}
	expired   = Event{"expire", "expired"}
	asked     = Event{"remind", "was_it_met"}
)

// grace is for how many days a need stands whose confirmation holds no more, and its State is told.
const grace = 60

// reminders are when, counted from the last confirmation, a State is told to confirm: each once, and of those that were
// missed the last alone.
var reminders = []struct {
	months, days int
	event        Event
}{
	{access.NeedConfirmed - 1, 0, reminding},
	{access.NeedConfirmed, 0, expiring},
	{access.NeedConfirmed, grace / 2, expiring},
	{access.NeedConfirmed, grace - 7, expiring},
}

// Due is what falls due for a need at a time. Times are those that Postgres would find.
func Due(n *db.Need, now time.Time) (events []Event) {
	if !isOpen(n) || n.OpenedAt == nil {
		return nil
	}
	if !now.Before(expiry(n)) {
		return []Event{expired}
	}
	for _, r := range slices.Backward(reminders) {
		if at := ticking.After(latest(n.OpenedAt, n.ConfirmedAt), r.months, r.days); !now.Before(at) {
			if n.RemindedAt == nil || n.RemindedAt.Before(at) {
				events = append(events, r.event)
			}
			break
		}
	}
	if at := ticking.After(latest(n.OpenedAt, n.AnsweredAt), access.NeedAnswered, 0); !now.Before(at) && (n.AskedAt == nil || n.AskedAt.Before(at)) {
		events = append(events, asked)
	}
	return events
}

// expiry is when a need expires if it is not confirmed.
func expiry(n *db.Need) time.Time {
	return ticking.After(latest(n.OpenedAt, n.ConfirmedAt), access.NeedConfirmed, grace)
}

// latest is the time of the opening, or of what was said since.
func latest(opened, since *time.Time) time.Time {
	if since != nil {
		return *since
	}
	return *opened
}
