package notifying

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"

	"entraide/ent/db"
)

// What becomes of a mail.
const (
	changed = "UPDATE mails SET updated_at = now(), version = version + 1, "
	kept    = changed + "stage = 'SENT', sent_at = now(), kept = true WHERE stage = 'WAITING'"
	sent    = changed + "stage = 'SENT', sent_at = now(), body = '', problem = '' WHERE id = $1"
	failed  = changed + "stage = CASE WHEN attempts >= " + most + " THEN 'FAILED' ELSE 'WAITING' END, body = CASE WHEN attempts >= " + most + " THEN '' ELSE body END, problem = $2 WHERE id = $1"
	taken   = changed + "attempts = attempts + 1, due_at = " + later + ` WHERE id = (
		SELECT id FROM mails WHERE stage = 'WAITING' AND due_at <= now() AND created_at > now() - interval '14 days' ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
		RETURNING id, to_address, to_name, language, subject, body, unsubscribe_url, attempts`
)

// send sees off one mail that is due. The next attempt is written down before this one is made: if the program dies on
// the way, the mail is tried again, under the same Message-ID; while it lives, nobody else takes it.
func (w *Worker) send(ctx context.Context) (more bool, err error) {
	if w.Keep {
		_, err := w.DB.ExecContext(ctx, kept)
		return false, err
	}
	if w.Post == nil {
		return false, nil
	}
	m, err := w.take(ctx)
	if m == nil {
		w.Post.rest()
		return false, err
	}
	away := w.Post.open(ctx)
	problem := away
	if away == nil {
		problem = w.Post.send(m)
	}
	ctx = context.WithoutCancel(ctx) // what has left must be written down as sent
	if problem == nil {
		_, err = w.DB.ExecContext(ctx, sent, m.ID)
		return true, err
	}
	slog.Warn("a mail did not leave; its row says why", "mail", m.ID, "attempt", m.Attempts)
	_, err = w.DB.ExecContext(ctx, failed, m.ID, problem.Error())
	return false, errors.Join(away, err)
}

// take takes the mail that has been due longest and puts its next attempt off; nil where none is due.
func (w *Worker) take(ctx context.Context) (*db.Mail, error) {
	m := &db.Mail{}
	err := w.DB.QueryRowContext(ctx, taken).
		Scan(&m.ID, &m.ToAddress, &m.ToName, &m.Language, &m.Subject, &m.Body, &m.UnsubscribeURL, &m.Attempts)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return m, nil
}
