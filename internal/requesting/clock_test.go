package requesting

import (
	"database/sql"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entraide/ent/db"
	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/ticking"
)

func day(s string) time.Time { return *checking.Date(s) }

func on(s string) *time.Time {
	if s == "" {
		return nil
	}
	t := day(s).Add(10 * time.Hour)
	return &t
}

func keys(events []Event) string {
	var all []string
	for _, e := range events {
		all = append(all, string(e.Action)+":"+e.Notice)
	}
	return strings.Join(all, " ")
}

func TestDue(t *testing.T) {
	for _, c := range []struct {
		stage                                        need.Stage
		opened, confirmed, reminded, asked, answered string
		now, want                                    string
	}{
		{"OPEN", "2024-01-31", "2024-01-31", "", "", "", "2024-12-30", ""},
		{"OPEN", "2024-01-31", "2024-01-31", "", "", "", "2024-12-31", "remind:confirm"},
		{"OPEN", "2024-01-31", "2024-01-31", "2024-12-31", "", "", "2025-01-30", ""},
		{"OPEN", "2024-03-31", "2024-03-31", "", "", "", "2025-02-28", "remind:confirm"}, // no 31 February
		{"OPEN", "2024-01-31", "", "2024-12-31", "", "", "2025-01-31", "remind:expiring remind:was_it_met"},
		{"PARTLY_MET", "2024-01-31", "2024-01-31", "2025-01-31", "2025-01-31", "", "2025-03-01", ""},
		{"PARTLY_MET", "2024-01-31", "2024-01-31", "2025-01-31", "2025-01-31", "", "2025-03-02", "remind:expiring"},
		{"OPEN", "2024-01-31", "2024-01-31", "2025-03-02", "2025-01-31", "", "2025-03-25", "remind:expiring"},
		{"OPEN", "2024-01-31", "2024-01-31", "2025-03-25", "2025-01-31", "", "2025-03-31", ""},
		{"OPEN", "2024-01-31", "2024-01-31", "2025-03-25", "2025-01-31", "", "2025-04-01", "expire:expired"},
		{"OPEN", "2024-01-31", "2024-01-31", "", "", "", "2029-01-01", "expire:expired"}, // the program was off
		{"OPEN", "2024-01-31", "2024-01-31", "", "", "", "2025-03-25", "remind:expiring remind:was_it_met"},
		{"OPEN", "2024-01-31", "2025-01-15", "2024-12-31", "2025-01-31", "", "2025-06-01", ""},
		{"OPEN", "2024-01-31", "2025-12-01", "", "2025-01-31", "2025-02-10", "2026-02-09", ""},
		{"OPEN", "2024-01-31", "2025-12-01", "", "2025-01-31", "2025-02-10", "2026-02-10", "remind:was_it_met"},
		{"OPEN", "2024-02-29", "2024-06-01", "", "", "", "2025-02-28", "remind:was_it_met"}, // as Postgres counts
		{"OPEN", "", "", "", "", "", "2029-01-01", ""},
		{"DRAFT", "", "", "", "", "", "2029-01-01", ""},
		{"MET", "2024-01-31", "2024-01-31", "", "", "", "2029-01-01", ""},
		{"EXPIRED", "2024-01-31", "2024-01-31", "", "", "", "2029-01-01", ""},
		{"WITHDRAWN", "2024-01-31", "2024-01-31", "", "", "", "2029-01-01", ""},
	} {
		n := &db.Need{Stage: c.stage, OpenedAt: on(c.opened), ConfirmedAt: on(c.confirmed), RemindedAt: on(c.reminded),
			AskedAt: on(c.asked), AnsweredAt: on(c.answered)}
		if got := keys(Due(n, *on(c.now))); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// However often or seldom the clock ticks, each notice comes once, in order, and the end comes when it is due.
func TestTheClockOfALife(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		opened := day("2024-01-01").Add(time.Duration(rapid.IntRange(0, 400*24).Draw(t, "opened")) * time.Hour)
		n := &db.Need{Stage: need.StageOPEN, OpenedAt: &opened, ConfirmedAt: &opened}
		told := map[string]int{}
		end := time.Time{}
		for now := opened; end.IsZero(); now = now.Add(time.Duration(rapid.IntRange(1, 60*24).Draw(t, "hours")) * time.Hour) {
			at := now
			for _, e := range Due(n, now) {
				told[e.Notice]++
				switch e {
				case expired:
					end = now
				case asked:
					n.AskedAt = &at
				default:
					n.RemindedAt = &at
				}
			}
			if due := Due(n, now); end.IsZero() && len(due) > 0 {
				t.Fatalf("due again at once: %v", due)
			}
		}
		due := ticking.After(opened, access.NeedConfirmed, grace)
		if end.Before(due) || end.Sub(due) > 61*24*time.Hour {
			t.Fatalf("expired %s, due %s", end, due)
		}
		if told["expired"] != 1 || told["confirm"] > 1 || told["expiring"] > 3 || told["was_it_met"] > 1 {
			t.Fatalf("opened %s, expired %s, told %v", opened, end, told)
		}
	})
}

func TestTick(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	id := w.opened(func(in *Input) { in.EndDate = "2035-12-31" })
	// tick lets several clocks strike at once
	tick := func(at time.Time) {
		t.Helper()
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				if err := Tick(ctx, w.DB, at); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	}
	stages := func() string {
		return w.One("SELECT concat_ws(' ', stage, confirmed_at::date, reminded_at::date, asked_at::date) FROM needs WHERE id = $1", id)
	}
	for _, c := range []struct {
		at             time.Time
		stands, notice string
	}{
		{pgtest.Noon.AddDate(0, 10, 0), "OPEN 2026-11-23", ""},
		{pgtest.Noon.AddDate(0, 11, 0), "OPEN 2026-11-23 2027-10-23", " confirm"},
		{pgtest.Noon.AddDate(0, 11, 5), "OPEN 2026-11-23 2027-10-23", ""},
		{pgtest.Noon.AddDate(0, 12, 0), "OPEN 2026-11-23 2027-11-23 2027-11-23", " expiring was_it_met"},
		{pgtest.Noon.AddDate(0, 12, 60), "EXPIRED 2026-11-23 2027-11-23 2027-11-23", " expired"},
		{pgtest.Noon.AddDate(3, 0, 0), "EXPIRED 2026-11-23 2027-11-23 2027-11-23", ""},
	} {
		told := w.notices(id)
		tick(c.at)
		w.Want(c.stands, "SELECT $1::text", stages())
		w.Want(told+c.notice, "SELECT $1::text", w.notices(id))
	}
	w.Want("EXPIRED_UNMET", "SELECT string_agg(DISTINCT measure, ' ') FROM ledger_lines WHERE need_id = $1", id)
	w.Want("remind remind expire",
		"SELECT string_agg(replace(verb, 'requesting.', ''), ' ' ORDER BY sequence) FROM audit_entries WHERE user_id IS NULL AND role = ''")
	w.Want(`[{"User": "", "Roles": ["FOCAL_POINT"], "State": "sta_bdi", "Organisation": ""}]`,
		"SELECT payload->>'To' FROM outbox WHERE payload->>'Key' = 'requesting.expired'")

	later := focal
	later.At = pgtest.Noon.AddDate(3, 0, 1)
	if code := refused(Reconfirm(ctx, w.DB, later, id, w.version(id))); code != fault.Conflict {
		t.Error(code)
	}
	w.done(Reopen(ctx, w.DB, later, id, w.version(id)))
	w.Want("OPEN 2029-11-24 2027-11-23 2027-11-23", "SELECT $1::text", stages())
	w.Want("2026-11-23", "SELECT opened_at::date::text FROM needs WHERE id = $1", id)
	tick(later.At.AddDate(0, 10, 0))
	w.Want("OPEN 2029-11-24 2027-11-23 2027-11-23", "SELECT $1::text", stages())
	w.done(Reconfirm(ctx, w.DB, later, id, w.version(id)))
	w.done(DeclareUnmet(ctx, w.DB, later, id, w.version(id)))
	tick(later.At.AddDate(1, 0, 0))
	w.Want("OPEN 2029-11-24 2030-11-24 2030-11-24", "SELECT $1::text", stages())
	w.verify()
}

// The clock waits a little for who is at work on a need, and judges it as they leave it; then it turns to the next.
func TestTickWaitsALittle(t *testing.T) {
	w := newWorld(t)
	later := pgtest.Noon.AddDate(2, 0, 0)
	held, confirmed, noted, free := w.opened(), w.opened(), w.opened(), w.opened()
	hold := func(id string) *sql.Tx {
		t.Helper()
		tx, err := w.DB.Begin()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { tx.Rollback() })
		if _, err := tx.Exec("SELECT FROM needs WHERE id = $1 FOR UPDATE", id); err != nil {
			t.Fatal(err)
		}
		return tx
	}
	hold(held)
	for id, change := range map[string]string{confirmed: "confirmed_at = $2", noted: "reminded_at = $2"} {
		tx := hold(id)
		if _, err := tx.Exec("UPDATE needs SET "+change+" WHERE id = $1", id, later); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Second, func() { tx.Commit() })
	}
	if err := Tick(t.Context(), w.DB, later); err == nil {
		t.Error("nobody is told of a need that is held too long")
	}
	for id, want := range map[string]string{held: "OPEN", confirmed: "OPEN", noted: "EXPIRED", free: "EXPIRED"} {
		w.Want(want, "SELECT stage FROM needs WHERE id = $1", id)
	}
}
