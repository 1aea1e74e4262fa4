package notifying

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"entraide/ent/db"
	"entraide/ent/db/mail"
	"entraide/ent/db/user"
	"entraide/internal/store"
	"entraide/internal/wording"
)

// deliver makes notices and mail of one row of the outbox, in one transaction with the mark that it is done: it is all
// there once, or the row is still due.
func (w *Worker) deliver(ctx context.Context) (found bool, err error) {
	err = store.Write(ctx, w.DB, func(tx *store.Tx) error {
		var id int64
		var kind string
		var payload []byte
		var now time.Time // the database's: what is due is judged by its clock
		err := tx.SQL.QueryRowContext(ctx, `SELECT id, kind, payload, now() FROM outbox
			WHERE done_at IS NULL AND due_at <= now() AND kind IN ('`+aNotice+`', '`+aLetter+`')
			ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`).Scan(&id, &kind, &payload, &now)
		if found = err == nil; !found {
			if errors.Is(err, sql.ErrNoRows) {
				return nil
			}
			return err
		}
		problem := tx.Savepoint(ctx, func() error { return w.fulfil(ctx, tx, kind, payload, now) })
		if problem == nil { // what it said may be secret
			_, err = tx.SQL.ExecContext(ctx, "UPDATE outbox SET done_at = now(), payload = '{}', problem = '' WHERE id = $1", id)
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		slog.Error("a row of the outbox cannot be delivered", "row", id, "error", problem)
		_, err = tx.SQL.ExecContext(ctx, "UPDATE outbox SET attempts = attempts + 1, problem = $2, due_at = "+later+
			", done_at = CASE WHEN attempts + 1 >= "+most+" THEN now() END, payload = CASE WHEN attempts + 1 >= "+most+" THEN '{}' ELSE payload END WHERE id = $1", id, problem.Error())
		return err
	})
	return found, err
}

func (w *Worker) fulfil(ctx context.Context, tx *store.Tx, kind string, payload []byte, now time.Time) error {
	if kind == aLetter {
		var l Letter
		if err := json.Unmarshal(payload, &l); err != nil {
			return err
		}
		if err := complete("letter."+l.Key, l.Values); err != nil { // a newer program may have posted it
			return err
		}
		return w.letter(tx, l, now).Exec(ctx)
	}
	var n Notice
	if err := json.Unmarshal(payload, &n); err != nil {
		return err
	}
	if err := complete("notice."+n.Key, n.Values); err != nil {
		return err
	}
	return w.notice(ctx, tx, n, now)
}

// notice tells each recipient once, and by mail those who want it at once.
func (w *Worker) notice(ctx context.Context, tx *store.Tx, n Notice, now time.Time) error {
	people, err := recipients(ctx, tx, n)
	if err != nil {
		return err
	}
	values, err := json.Marshal(n.Values)
	if err != nil {
		return err
	}
	text := map[string]string{}
	for _, l := range wording.Languages {
		text[l] = words("notice."+n.Key+".text", l, n.Values)
	}
	for _, u := range people {
		told := tx.Notification.Create().SetUserID(u.ID).SetKey(n.Key).SetValues(values).SetText(text).SetNoun(string(n.Noun)).SetRowID(n.Row)
		if u.Digest == user.DigestIMMEDIATE || n.Must && u.Digest != user.DigestNEVER {
			told.SetMailedAt(now)
			subject := words("notice."+n.Key+".subject", string(u.Language), n.Values)
			click, err := w.offer(ctx, tx, u, n, now)
			if err != nil {
				return err
			}
			if err := w.mail(tx, u, subject, []item{{text[string(u.Language)], n.Noun, n.Row, n.Act, click}}, now).Exec(ctx); err != nil {
				return err
			}
		}
		if err := told.Exec(ctx); err != nil {
			return fmt.Errorf("telling %s: %w", u.ID, err)
		}
	}
	return nil
}

// letter is the mail to somebody without an account.
func (w *Worker) letter(tx *store.Tx, l Letter, now time.Time) *db.MailCreate {
	body := paragraphs(
		greeting(l.Name, l.Language),
		words("letter."+l.Key+".text", l.Language, l.Values),
		w.PublicURL+l.Path,
		signature, wording.In("mail.letter", l.Language, nil))
	return tx.Mail.Create().SetToAddress(l.Address).SetToName(l.Name).SetLanguage(mail.Language(l.Language)).SetDueAt(now).
		SetSubject(words("letter."+l.Key+".subject", l.Language, l.Values)).SetBody(body)
}
