package notifying

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"net/url"
	"time"

	"entraide/ent/db"
	"entraide/internal/access"
	"entraide/internal/store"
)

// Act is what one click in a mail does, for the person whom the mail was for.
type Act struct {
	Token string
	User  string
	Name  string // of what is done, as in Notice.Act
	Row   string
	Done  bool
}

// actsGood is for how long a mail may be answered by a click: the year of a confirmation ends before.
const actsGood = 100 * 24 * time.Hour

// offer makes the address behind which one click does what a notice asks for; "" where it asks for nothing. Programs that
// check mail open every link: the page there asks first.
func (w *Worker) offer(ctx context.Context, tx *store.Tx, u *db.User, n Notice, now time.Time) (string, error) {
	if n.Act == "" {
		return "", nil
	}
	token := "act_" + rand.Text()
	_, err := tx.SQL.ExecContext(ctx, "INSERT INTO mail_acts (token_hash, user_id, act, row_id, expires_at) VALUES ($1, $2, $3, $4, $5)",
		store.Hashed(token), u.ID, n.Act, n.Row, now.Add(actsGood))
	return w.PublicURL + "/mail/act?" + url.Values{"token": {token}, "lang": {string(u.Language)}}.Encode(), err
}

// reader is a pool, or a transaction.
type reader interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// ActOf is what a token stands for. Whether one is unknown or over, nobody is told.
func ActOf(ctx context.Context, from reader, token string) (a Act, err error) {
	a.Token = token
	err = from.QueryRowContext(ctx, "SELECT user_id, act, row_id, done_at IS NOT NULL FROM mail_acts WHERE token_hash = $1 AND expires_at > now()", store.Hashed(token)).
		Scan(&a.User, &a.Name, &a.Row, &a.Done)
	if errors.Is(err, sql.ErrNoRows) {
		return a, access.NotFound()
	}
	return a, err
}

// Acted notes, in the transaction in which it is, that it was done.
func Acted(ctx context.Context, tx *store.Tx, token string) error {
	_, err := tx.SQL.ExecContext(ctx, "UPDATE mail_acts SET done_at = coalesce(done_at, now()) WHERE token_hash = $1", store.Hashed(token))
	return err
}
