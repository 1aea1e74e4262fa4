package web

import (
	"database/sql"
	"net/http"
	"strings"
	"testing"

	"entraide/internal/audit"
	"entraide/internal/pgtest"
)

// To look at the page changes nothing; the button and the one click of a mail program end the mail, in the language of
// the link. Nobody learns whether a token names anybody.
func TestUnsubscribe(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	for name, stage := range map[string]string{"foc": "ACTIVE", "shut": "CLOSED"} {
		_, err := pool.Exec(`INSERT INTO users (id, created_at, updated_at, name, email, mail_token, digest, stage)
			VALUES ('usr_' || $1::text, now(), now(), 'N', $1::text || '@example.org', 'unsub_' || $1::text, 'WEEKLY', $2)`, name, stage)
		if err != nil {
			t.Fatal(err)
		}
	}
	w := newWorld(t, func(o *Options) { o.Routes, o.PublicURL = Mail(pool, nil), "https://entraide.example" })
	const path = "/mail/unsubscribe?lang=ar&token="
	click := []string{"Content-Type", "application/x-www-form-urlencoded"}
	button := append([]string{"Origin", "https://entraide.example", "Sec-Fetch-Site", "same-origin"}, click...)
	elsewhere := append([]string{"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}, click...)

	question, done := w.ask("GET", path+"unsub_none").Body.String(), w.ask("POST", path+"unsub_none", click...).Body.String()
	if question == done {
		t.Error("the page looks the same before and after")
	}
	for _, page := range []string{question, done} {
		if !strings.Contains(page, `<html lang="ar" dir="rtl">`) || strings.Contains(page, "<script") || strings.Contains(page, "<style") {
			t.Error(page)
		}
	}
	if got := w.ask("GET", "/mail/unsubscribe?token=%22%3E%3Cscript%3E", "Accept-Language", "fr").Body.String(); !strings.Contains(got, "Ne plus envoyer de messages") ||
		strings.Contains(got, "script") {
		t.Error(got)
	}
	for _, x := range []struct {
		method, token string
		headers       []string
		status        int
		page, digest  string // digest of usr_foc afterwards
	}{
		{"GET", "unsub_foc", nil, http.StatusOK, question, "WEEKLY"},
		{"POST", "unsub_fo", click, http.StatusOK, done, "WEEKLY"},
		{"POST", "", click, http.StatusOK, done, "WEEKLY"},
		{"POST", "unsub_shut", click, http.StatusOK, done, "WEEKLY"},
		{"POST", "unsub_foc", elsewhere, http.StatusForbidden, "", "WEEKLY"},
		{"POST", "unsub_foc", button, http.StatusOK, done, "NEVER"},
		{"POST", "unsub_foc", click, http.StatusOK, done, "NEVER"},
		{"GET", "unsub_foc", nil, http.StatusOK, question, "NEVER"},
	} {
		got := w.ask(x.method, path+x.token, x.headers...)
		if got.Code != x.status || x.page != "" && got.Body.String() != x.page || got.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s %s: %d %v\n%s", x.method, x.token, got.Code, got.Header(), got.Body)
		}
		if digest := one(t, pool, "SELECT digest FROM users WHERE id = 'usr_foc'"); digest != x.digest {
			t.Errorf("after %s %s: %s, want %s", x.method, x.token, digest, x.digest)
		}
	}
	if got := one(t, pool, "SELECT string_agg(verb || ' ' || row_id || ' ' || changes, ';') FROM audit_entries"); got !=
		`notifying.unsubscribe usr_foc {"digest":["WEEKLY","NEVER"]}` {
		t.Error(got)
	}
	if _, _, err := audit.Verify(t.Context(), pool); err != nil {
		t.Error(err)
	}
	if strings.Contains(w.log.String(), "unsub_foc") {
		t.Error("the log holds a token")
	}
}

func one(t *testing.T, pool *sql.DB, query string) (s string) {
	t.Helper()
	if err := pool.QueryRow(query).Scan(&s); err != nil {
		t.Fatal(err)
	}
	return s
}
