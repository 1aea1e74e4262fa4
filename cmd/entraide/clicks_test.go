package main

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"entraide/internal/pgtest"
	"entraide/internal/requesting"
)

// After eleven months the point of contact is reminded, and confirms the need by one click in the mail; after the grace
// it is opened again by another.
func TestClicksInMail(t *testing.T) {
	db, dsn := pgtest.Migrated(t)
	key := officer(t, db)
	p := start(t, dsn)
	need, err := draft(t.Context(), p.url, key, "Safe stores")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("UPDATE needs SET stage = 'OPEN', opened_at = '2026-01-01', confirmed_at = '2026-01-01' WHERE id = $1", need); err != nil {
		t.Fatal(err)
	}
	link := regexp.MustCompile(`http://\S+/mail/act\?\S+`)
	mailed := func(at time.Time) string { // the link of the newest mail, with the server's own address
		t.Helper()
		if err := requesting.Tick(t.Context(), db, at); err != nil {
			t.Fatal(err)
		}
		var body string
		for range 100 {
			if db.QueryRow("SELECT body FROM mails ORDER BY created_at DESC, id DESC LIMIT 1").Scan(&body); link.MatchString(body) {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
		found := link.FindString(body)
		if found == "" {
			t.Fatalf("no link in %q", body)
		}
		if _, err := db.Exec("DELETE FROM mails"); err != nil {
			t.Fatal(err)
		}
		return found
	}
	standing := func() (s string) {
		t.Helper()
		if err := db.QueryRow("SELECT stage || ' ' || (confirmed_at > '2026-02-01') FROM needs WHERE id = $1", need).Scan(&s); err != nil {
			t.Fatal(err)
		}
		return s
	}
	page := func(method, address, want string) {
		t.Helper()
		if status, body := exchange(t, "", method, address, "application/x-www-form-urlencoded", nil); status != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%s: %d %s", method, status, body)
		}
	}

	confirm := mailed(time.Date(2026, 12, 2, 0, 0, 0, 0, time.UTC))
	page(http.MethodGet, confirm, "Does “Safe stores” still stand?")
	page(http.MethodGet, strings.Replace(confirm, "lang=en", "lang=fr", 1), "est-il toujours d’actualité")
	if got := standing(); got != "OPEN false" {
		t.Errorf("looking at it did something: %s", got)
	}
	page(http.MethodPost, confirm, "is confirmed for another twelve months")
	if got := standing(); got != "OPEN true" {
		t.Error(got)
	}
	var times int
	page(http.MethodPost, confirm, "is confirmed for another twelve months")
	err = db.QueryRow("SELECT count(*) FROM audit_entries WHERE verb = 'requesting.reconfirm' AND request_id LIKE 'mail _%'").Scan(&times)
	if err != nil || times != 1 {
		t.Errorf("confirmed %d times, %v", times, err)
	}
	page(http.MethodPost, strings.Replace(confirm, "token=act_", "token=act_X", 1), "Nothing to do")

	if _, err := db.Exec("UPDATE needs SET stage = 'OPEN', confirmed_at = '2026-01-01', reminded_at = '2026-12-02' WHERE id = $1", need); err != nil {
		t.Fatal(err)
	}
	reopen := mailed(time.Date(2027, 4, 1, 0, 0, 0, 0, time.UTC))
	for range 10 { // the notices of the grace come first
		if strings.HasPrefix(standing(), "EXPIRED") {
			break
		}
		reopen = mailed(time.Date(2027, 4, 1, 0, 0, 0, 0, time.UTC))
	}
	if _, err := db.Exec("UPDATE memberships SET stage = 'ENDED'"); err != nil {
		t.Fatal(err)
	}
	page(http.MethodPost, reopen, "Nothing to do") // by who is a member no more
	if _, err := db.Exec("UPDATE memberships SET stage = 'ACTIVE'"); err != nil {
		t.Fatal(err)
	}
	page(http.MethodPost, reopen, "It is not done yet. Choose at least one theme") // it never was complete enough
	page(http.MethodPost, strings.Replace(reopen, "lang=en", "lang=ar", 1), "لم يتم ذلك بعد. يرجى اختيار موضوع واحد على الأقل")
	if got := standing(); got != "EXPIRED false" {
		t.Error(got)
	}
	_, err = db.Exec(`WITH theme AS (INSERT INTO need_themes (id, created_at, updated_at, need_id, theme_id, percentage) VALUES ('nth_1', now(), now(), $1, 'thm_training', 100))
		UPDATE needs SET summary = text, quantity = text, site = text, baseline = text, upkeep = text, cost_amount = 1, cost_currency = 'USD'
		FROM jsonb_build_object('en', repeat('Racks, locks and doors. ', 5)) text WHERE id = $1`, need)
	if err != nil {
		t.Fatal(err)
	}
	page(http.MethodPost, reopen, "is open again")
	if got := standing(); got != "OPEN true" {
		t.Error(got)
	}
}
