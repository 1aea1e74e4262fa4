package notifying

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	netmail "net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"entraide/ent/db/mail"
	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// due writes a mail that waits.
func due(t testing.TB, pool *sql.DB, id, to string) {
	t.Helper()
	write(t, pool, func(tx *store.Tx) error {
		return tx.Mail.Create().SetID(id).SetToAddress(to).SetToName("منى \"M\" Núñez\r\nBcc: x@example.org").SetLanguage(mail.LanguageAr).
			SetSubject("انتهاء صلاحية الدخول: السيدة نيونزيما").SetBody(arabicMail).SetUnsubscribeURL("https://entraide.example/mail/unsubscribe?lang=ar&token=t").
			SetDueAt(time.Now().Add(-time.Second)).Exec(t.Context())
	})
}

func mailed(t testing.TB, pool *sql.DB) []string {
	t.Helper()
	return column(t, pool, "SELECT concat_ws(' ', id, stage, attempts, length(body) > 0, sent_at IS NOT NULL, kept) FROM mails ORDER BY id")
}

// A mail travels as plain text in its language, says that a program wrote it, and how to get no more.
func TestAMailAsItTravels(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	due(t, pool, "mai_1", "mona@example.org")
	s := newTaker(t)
	w := worker(pool)
	w.Post = s.post(t)
	all(t, w.send)
	expect(t, "mails", mailed(t, pool), "mai_1 SENT 1 f t f")
	if len(s.taken()) != 1 {
		t.Fatal(s.taken())
	}
	m, err := netmail.ReadMessage(strings.NewReader(s.taken()[0]))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"From": `"Entraide" <entraide@example.org>`, "Message-Id": "<mai_1@example.org>", "Auto-Submitted": "auto-generated", "Content-Language": "ar",
		"Content-Type": "text/plain; charset=UTF-8", "List-Unsubscribe": "<https://entraide.example/mail/unsubscribe?lang=ar&token=t>",
		"List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "Bcc": "", "User-Agent": "", "X-Mailer": "",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	to, err := m.Header.AddressList("To")
	if err != nil || len(to) != 1 || *to[0] != (netmail.Address{Name: "منى \"M\" Núñez Bcc: x@example.org", Address: "mona@example.org"}) {
		t.Errorf("%v %v", to, err)
	}
	if subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject")); err != nil || subject != "انتهاء صلاحية الدخول: السيدة نيونزيما" {
		t.Errorf("%q %v", subject, err)
	}
	if at, err := m.Header.Date(); err != nil || time.Since(at).Abs() > time.Minute {
		t.Error(at, err)
	}
	if m.Header.Get("Content-Transfer-Encoding") != "quoted-printable" {
		t.Error(m.Header)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if got := strings.ReplaceAll(string(body), "\r\n", "\n"); err != nil || strings.TrimSpace(got) != strings.TrimSpace(arabicMail) {
		t.Errorf("%q %v", got, err)
	}
}

// Two workers on one database: of 200 notices to two people each, everybody is told once and mailed once.
func TestTwoWorkers(t *testing.T) {
	const notices = 200
	pool := world(t)
	var ns []Notice
	for range notices {
		ns = append(ns, ended("nee_public", To{Roles: []access.Role{access.FocalPoint}}))
	}
	tell(t, pool, ns...)
	s := newTaker(t)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 2)
	for range 2 {
		w := worker(pool)
		w.Post = s.post(t)
		go func() { done <- w.Run(ctx) }()
	}
	for start := time.Now(); len(s.taken()) < 2*notices && time.Since(start) < time.Minute; {
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(1500 * time.Millisecond) // time enough to do something twice
	stop()
	for range 2 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	found(t, pool, "SELECT concat_ws(' ', user_id, count(*)) FROM notifications GROUP BY user_id ORDER BY 1", "usr_foc 200", "usr_ken 200")
	found(t, pool, "SELECT concat_ws(' ', stage, attempts, length(body), count(*)) FROM mails GROUP BY stage, attempts, length(body)", "SENT 1 0 400")
	found(t, pool, "SELECT count(*) FROM outbox WHERE done_at IS NOT NULL AND attempts = 0", "200")
	if ids := messageIDs(t, s); len(ids) != 2*notices || len(slices.Compact(ids)) != 2*notices {
		t.Errorf("%d mails, %d of them different", len(ids), len(slices.Compact(ids)))
	}
	if s.lines > 20 {
		t.Errorf("%d connections for %d mails", s.lines, 2*notices)
	}
}

// messageIDs are those of all mails taken, in order of their names.
func messageIDs(t *testing.T, s *taker) (ids []string) {
	t.Helper()
	for _, m := range s.taken() {
		message, err := netmail.ReadMessage(strings.NewReader(m))
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, message.Header.Get("Message-Id"))
	}
	slices.Sort(ids)
	return ids
}

// A recipient who is refused is tried again and given up in the end; others are not kept waiting.
func TestARefusedMail(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	due(t, pool, "mai_1", "nobody@example.org")
	due(t, pool, "mai_2", "mona@example.org")
	due(t, pool, "mai_3", "not an address")
	s := newTaker(t)
	s.refuse = func(recipient string) bool { return strings.Contains(recipient, "nobody") }
	w := worker(pool)
	w.Post = s.post(t)
	tick := func() {
		t.Helper()
		for range 4 { // after a failure the worker waits a second
			if _, err := w.send(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	for attempt := 1; attempt < 10; attempt++ {
		tick()
		waits := fmt.Sprintf(" WAITING %d t f f", attempt)
		expect(t, "mails", mailed(t, pool), "mai_1"+waits, "mai_2 SENT 1 f t f", "mai_3"+waits)
		found(t, pool, "SELECT id FROM mails WHERE stage = 'WAITING' AND due_at > now() + interval '40 seconds' ORDER BY 1", "mai_1", "mai_3")
		run(t, pool, "UPDATE mails SET due_at = now()")
	}
	tick()
	expect(t, "mails", mailed(t, pool), "mai_1 FAILED 10 f f f", "mai_2 SENT 1 f t f", "mai_3 FAILED 10 f f f")
	found(t, pool, "SELECT id FROM mails WHERE problem LIKE '%nobody here%'", "mai_1")
	if n := len(s.taken()); n != 1 {
		t.Errorf("%d mails arrived", n)
	}
}

// A worker that dies on the way leaves a mail that is tried again, under the same Message-ID; so does a server that takes
// a mail and does not say so. One that says so and then goes away has taken it.
func TestDeathOnTheWay(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	s := newTaker(t)
	w := worker(pool)
	w.Post = s.post(t)

	due(t, pool, "mai_1", "mona@example.org")
	m, err := w.take(t.Context())
	if err != nil || m.ID != "mai_1" {
		t.Fatal(m, err)
	}
	if err := w.Post.open(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := w.Post.send(m); err != nil {
		t.Fatal(err)
	}
	w.Post.line.Close() // and here it dies
	again := worker(pool)
	again.Post = s.post(t)
	all(t, again.send)
	expect(t, "while the first may still be at work", mailed(t, pool), "mai_1 WAITING 1 t f f")
	run(t, pool, "UPDATE mails SET due_at = now()")
	all(t, again.send)
	expect(t, "mails", mailed(t, pool), "mai_1 SENT 2 f t f")
	expect(t, "ids", messageIDs(t, s), "<mai_1@example.org>", "<mai_1@example.org>")

	s.mute.Store(true)
	due(t, pool, "mai_2", "mona@example.org")
	all(t, again.send)
	s.mute.Store(false)
	run(t, pool, "UPDATE mails SET due_at = now()")
	all(t, again.send)
	s.hangUp.Store(true)
	due(t, pool, "mai_3", "mona@example.org")
	all(t, again.send)
	expect(t, "mails", mailed(t, pool), "mai_1 SENT 2 f t f", "mai_2 SENT 2 f t f", "mai_3 SENT 1 f t f")
	expect(t, "ids", messageIDs(t, s)[2:], "<mai_2@example.org>", "<mai_2@example.org>", "<mai_3@example.org>")
}

// Mail waits where nothing takes it, and stays in the mailbox of a demonstration.
func TestMailThatStays(t *testing.T) {
	pool, _ := pgtest.Migrated(t)
	due(t, pool, "mai_1", "mona@example.org")
	w := worker(pool)
	all(t, w.send)
	expect(t, "without a server", mailed(t, pool), "mai_1 WAITING 0 t f f")

	away := newTaker(t)
	closed, err := NewPost("smtp://127.0.0.1:1", "entraide@example.org")
	if err != nil {
		t.Fatal(err)
	}
	w.Post = closed
	if more, err := w.send(t.Context()); more || err == nil {
		t.Errorf("a server that is away: %v, %v", more, err)
	}
	expect(t, "with a server that is away", mailed(t, pool), "mai_1 WAITING 1 t f f")
	found(t, pool, "SELECT id FROM mails WHERE problem LIKE '%connection refused%'", "mai_1")

	all(t, (&Worker{DB: pool, Keep: true, Post: away.post(t)}).send)
	expect(t, "in a demonstration", mailed(t, pool), "mai_1 SENT 1 t t t")
	if n := len(away.taken()); n != 0 {
		t.Errorf("%d mails left the demonstration", n)
	}
}

func TestNewPost(t *testing.T) {
	for _, x := range []struct{ address, from, server, problem string }{
		{"smtps://u:secret@mail.example.org", "entraide@example.org", "mail.example.org:465 TLSMandatory", ""},
		{"smtps://mail.example.org:2465", "Entraide <entraide@example.org>", "mail.example.org:2465 TLSMandatory", ""},
		{"smtp://mail.example.org", "entraide@example.org", "mail.example.org:587 TLSMandatory", ""},
		{"smtp://localhost:25", "entraide@example.org", "localhost:25 TLSOpportunistic", ""},
		{"smtp://[::1]:25", "entraide@example.org", "::1:25 TLSOpportunistic", ""},
		{"mail.example.org:25", "entraide@example.org", "", "SMTP_URL is not an address"},
		{"https://u:secret@mail.example.org", "entraide@example.org", "", "SMTP_URL is not an address"},
		{"smtps://u:secret%@mail.example.org", "entraide@example.org", "", "SMTP_URL is not an address"},
		{"smtps://mail.example.org", "", "", "MAIL_FROM"},
		{"smtps://mail.example.org", "Entraide", "", "MAIL_FROM"},
	} {
		p, err := NewPost(x.address, x.from)
		switch {
		case x.problem != "":
			if err == nil || !strings.Contains(err.Error(), x.problem) || strings.Contains(err.Error(), "secret") {
				t.Errorf("%s: %v, want %q", x.address, err, x.problem)
			}
		case err != nil:
			t.Errorf("%s: %v", x.address, err)
		default:
			if got := p.server.ServerAddr() + " " + p.server.TLSPolicy(); got != x.server {
				t.Errorf("%s: %s, want %s", x.address, got, x.server)
			}
		}
	}
}
