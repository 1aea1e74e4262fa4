package offering

import (
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/offer"
	"entraide/internal/checking"
)

func TestDue(t *testing.T) {
	for _, c := range []struct {
		stage, opens, closes, every, confirmed, reminded, now, want string
	}{
		{"DRAFT", "2026-01-01", "2026-02-01", "NONE", "", "", "2027-01-01", ""},
		{"UPCOMING", "2026-03-01", "", "NONE", "2026-01-01", "", "2026-02-28 23:59", ""},
		{"UPCOMING", "2026-03-01", "", "NONE", "2026-01-01", "", "2026-03-01 00:00", "begin:begun"},
		{"OPEN", "", "2026-03-31", "NONE", "2026-01-01", "", "2026-03-31 23:59", ""},
		{"OPEN", "", "2026-03-31", "NONE", "2026-01-01", "", "2026-04-01 00:00", "end:ended"},
		{"SUSPENDED", "", "2026-03-31", "NONE", "2026-01-01", "", "2026-04-01 00:00", "end:ended"},
		{"EXHAUSTED", "2026-03-01", "2026-03-31", "YEARLY", "2026-01-01", "", "2026-04-01 00:00", "recur:recurs"},
		{"OPEN", "2026-03-01", "2026-03-31", "YEARLY", "2026-01-01", "", "2026-04-01 00:00", "recur:recurs"},
		{"OPEN", "2027-03-01", "2027-03-31", "YEARLY", "2026-01-30", "2027-03-31", "2027-03-31 23:00", ""},
		{"OPEN", "2027-03-01", "2027-03-31", "YEARLY", "2026-01-30", "2027-03-30", "2027-04-01 00:00", "expire:expired"}, // 60 days into the grace
		{"OPEN", "2027-03-01", "2027-03-31", "YEARLY", "2026-02-01", "2027-03-30", "2027-04-01 00:00", "recur:recurs"},
		{"OPEN", "2027-03-01", "2027-03-31", "NONE", "2026-01-01", "2027-03-30", "2027-04-01 00:00", "end:ended"}, // over is over
		{"CLOSED", "", "2026-03-31", "NONE", "2026-01-01", "", "2029-01-01", ""},
		{"EXPIRED", "", "", "NONE", "2026-01-01", "", "2029-01-01", ""},
		{"AS_PUBLISHED", "2026-01-01", "2026-01-31", "YEARLY", "", "", "2029-01-01", ""},
		{"OPEN", "", "", "NONE", "", "", "2029-01-01", ""},
		{"OPEN", "", "", "NONE", "2024-01-31", "", "2024-12-30 23:59", ""},
		{"OPEN", "", "", "NONE", "2024-01-31", "", "2024-12-31", "remind:confirm"},
		{"OPEN", "", "", "NONE", "2024-03-31", "", "2025-02-28", "remind:confirm"}, // no 31 February
		{"OPEN", "", "", "NONE", "2024-01-31", "2024-12-31", "2025-01-30", ""},
		{"OPEN", "", "", "NONE", "2024-01-31", "2024-12-31", "2025-01-31", "remind:expiring"},
		{"OPEN", "", "", "NONE", "2024-01-31", "2025-01-31", "2025-03-02", "remind:expiring"},
		{"OPEN", "", "", "NONE", "2024-01-31", "2025-03-02", "2025-03-25", "remind:expiring"},
		{"OPEN", "", "", "NONE", "2024-01-31", "2025-03-25", "2025-03-31 23:59", ""},
		{"OPEN", "", "", "NONE", "2024-01-31", "2025-03-25", "2025-04-01", "expire:expired"},
		{"OPEN", "", "", "NONE", "2024-01-31", "", "2029-01-01", "expire:expired"}, // the program was off
		{"SUSPENDED", "", "", "NONE", "2024-01-31", "", "2029-01-01", ""},
		{"OPEN", "", "", "NONE", "2024-02-29", "", "2025-04-28", "remind:expiring"}, // of a leap day, a year on is the 28th
		{"OPEN", "", "", "NONE", "2024-02-29", "", "2025-04-29", "expire:expired"},
		{"OPEN", "2028-05-01", "", "NONE", "2026-01-01", "", "2028-05-01", "remind:expiring"}, // announced long ago: asked while it opens
		{"OPEN", "2028-05-01", "", "NONE", "2026-01-01", "2028-06-23", "2028-06-29", ""},
		{"OPEN", "2028-05-01", "", "NONE", "2026-01-01", "2028-06-23", "2028-06-30", "expire:expired"},
	} {
		o := &db.Offer{Stage: offer.Stage(c.stage), OpensOn: checking.Date(c.opens), ClosesOn: checking.Date(c.closes), Recurrence: offer.Recurrence(c.every),
			ConfirmedAt: checking.Date(c.confirmed), RemindedAt: checking.Date(c.reminded)}
		got := ""
		if e, due := Due(o, when(c.now)); due {
			got = string(e.Action) + ":" + e.Notice
		}
		if got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// when is a time of day, else midnight.
func when(s string) time.Time {
	date, clock, _ := strings.Cut(s, " ")
	at := *checking.Date(date)
	if clock != "" {
		d, _ := time.ParseDuration(strings.Replace(clock, ":", "h", 1) + "m")
		at = at.Add(d)
	}
	return at
}

// A window that comes again keeps its days, over leap years too, and skips the years that nobody saw.
func TestNextWindow(t *testing.T) {
	for _, c := range [][5]string{
		{"2026-03-01", "2026-04-30", "2026-05-01", "2027-03-01", "2027-04-30"},
		{"2028-02-29", "2028-03-31", "2028-04-01", "2029-02-28", "2029-03-31"},
		{"2027-03-01", "2028-02-29", "2028-03-01", "2028-03-01", "2029-02-28"},
		{"2028-02-29", "2028-03-31", "2031-04-01", "2032-02-29", "2032-03-31"},
		{"2026-12-01", "2027-01-31", "2027-02-01", "2027-12-01", "2028-01-31"},
		{"2026-03-01", "2026-04-30", "2029-04-30", "2029-03-01", "2029-04-30"}, // its last day is not over
	} {
		opens, closes := nextWindow(&db.Offer{OpensOn: checking.Date(c[0]), ClosesOn: checking.Date(c[1])}, when(c[2]).Add(time.Hour))
		if got := checking.Written(opens) + " " + checking.Written(closes); got != c[3]+" "+c[4] {
			t.Errorf("%v: %s", c, got)
		}
	}
}

// The clock of a yearly window, struck by several at once: it begins, recurs, begins again, and expires unconfirmed.
func TestTick(t *testing.T) {
	w := newWorld(t)
	id := w.published(window("2027-02-01", "2027-02-28"), yearly)
	for _, c := range []struct{ now, want, notices string }{
		{"2027-01-31 23:59", "UPCOMING 2027-02-01 2", "offered"},
		{"2027-02-01 00:00", "OPEN 2027-02-01 3", "offered begun"},
		{"2027-02-28 23:59", "OPEN 2027-02-01 3", "offered begun"},
		{"2027-03-01 00:00", "UPCOMING 2028-02-01 4", "offered begun recurs"},
		{"2028-02-01 00:00", "OPEN 2028-02-01 6", "offered begun recurs begun expiring"}, // a year after the last word of its donor
		{"2028-02-01 02:00", "OPEN 2028-02-01 6", "offered begun recurs begun expiring"},
		{"2028-03-01 00:00", "EXPIRED 2028-02-01 7", "offered begun recurs begun expiring expired"},
	} {
		for range 2 { // what begins may have something due at the next tick
			var all sync.WaitGroup
			for range 4 {
				all.Go(func() {
					if err := Tick(t.Context(), w.DB, when(c.now)); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
		}
		w.Want(c.want, "SELECT concat_ws(' ', stage, opens_on, version) FROM offers WHERE id = $1", id)
		if got := w.notices(id); got != c.notices {
			t.Errorf("%s: %s", c.now, got)
		}
	}
	// opened again, it waits for its next window
	w.done(Reopen(t.Context(), w.DB, later(officer, when("2028-04-01")), id, 7))
	w.Want("UPCOMING 2029-02-01 2029-02-28 2028-04-01", "SELECT concat_ws(' ', stage, opens_on, closes_on, confirmed_at::date) FROM offers WHERE id = $1", id)
	w.Want("4", "SELECT count(*) FROM offers WHERE stage = 'AS_PUBLISHED' AND version = 1") // no clock for known windows
	w.verify()
}
