package joining

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"

	"entraide/internal/access"
	"entraide/internal/store"
)

// Cookie is the name of the cookie that holds a session's token. By the prefix browsers take it over TLS alone (or from
// the machine itself), from no other host and for the whole site.
const Cookie = "__Host-entraide"

const (
	lifetime  = 12 * time.Hour // of a session, from the sign-in
	beginning = time.Hour      // of one in which nobody has signed in yet
)

// What a session holds: a user and the membership they act in, or what is needed until they have signed in.
const (
	theUser       = "user"
	theMembership = "acting"
	theAttempt    = "attempt"
	theInvitation = "invitation"
)

// Sessions are who is signed in where. They stand in the database, so that each server knows them and any of them can be
// ended at once; the token that a browser holds is stored hashed.
type Sessions struct {
	*scs.SessionManager
	db *sql.DB
}

// NewSessions are the sessions in a database; failed answers a request whose session cannot be read or kept.
func NewSessions(pool *sql.DB, failed func(http.ResponseWriter, *http.Request, error)) *Sessions {
	m := scs.New()
	m.Store, m.Codec, m.HashTokenInStore = table{pool}, codec{}, true
	m.Lifetime = lifetime
	m.ErrorFunc = failed
	m.Cookie = scs.SessionCookie{Name: Cookie, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode} // gone with the browser
	return &Sessions{m, pool}
}

// LoadAndSave gives each request its session.
func (s *Sessions) LoadAndSave(next http.Handler) http.Handler {
	kept := s.SessionManager.LoadAndSave(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), visitKey{}, &visit{})))
	})
}

// Begin keeps an attempt to sign in until it is answered; a newer one takes its place.
func (s *Sessions) Begin(ctx context.Context, a Attempt) { s.expect(ctx, theAttempt, a) }

// Begun is the attempt to sign in that the session waits for.
func (s *Sessions) Begun(ctx context.Context) (a Attempt) {
	b, err := json.Marshal(s.Get(ctx, theAttempt)) // a map, where it was read from the database
	if err != nil || json.Unmarshal(b, &a) != nil {
		return Attempt{}
	}
	return a
}

// End forgets the attempt: it is answered once.
func (s *Sessions) End(ctx context.Context) { s.Remove(ctx, theAttempt) }

// Remember keeps an invitation until its bearer has signed in: by the hash of its token, for who reads the database must
// not be able to accept it.
func (s *Sessions) Remember(ctx context.Context, token string) {
	s.expect(ctx, theInvitation, store.Hashed(token))
}

// Remembered is the invitation that its bearer has yet to sign in for, by the hash of its token; "" for none.
func (s *Sessions) Remembered(ctx context.Context) string { return s.GetString(ctx, theInvitation) }

// Forget drops the invitation.
func (s *Sessions) Forget(ctx context.Context) { s.Remove(ctx, theInvitation) }

// expect keeps a value; a session in which nobody has signed in is not kept for long.
func (s *Sessions) expect(ctx context.Context, key string, value any) {
	if s.User(ctx) == "" {
		s.SetDeadline(ctx, time.Now().Add(beginning).UTC())
	}
	s.Put(ctx, key, value)
}

// User is the id of who is signed in; "" for nobody.
func (s *Sessions) User(ctx context.Context) string { return s.GetString(ctx, theUser) }

// Enter signs somebody in: under a new token, which nobody can have planted or seen before, and with nothing of what the
// session held.
func (s *Sessions) Enter(ctx context.Context, in SignedIn) error {
	if err := s.Clear(ctx); err != nil {
		return err
	}
	if err := s.RenewToken(ctx); err != nil {
		return err
	}
	s.Put(ctx, theUser, in.User)
	if in.Membership != "" {
		s.Put(ctx, theMembership, in.Membership)
	}
	return nil
}

// Leave ends the session, or all sessions of its user.
func (s *Sessions) Leave(ctx context.Context, everywhere bool) error {
	if user := s.User(ctx); everywhere && user != "" {
		if _, err := s.db.ExecContext(ctx, "DELETE FROM sessions WHERE user_id = $1", user); err != nil {
			return away(err)
		}
	}
	return s.Destroy(ctx)
}

// Act has the user act in another of their memberships. One that is not theirs, or has ended, is not found.
func (s *Sessions) Act(ctx context.Context, membership string) error {
	if strings.ContainsRune(membership, 0) { // no id, and no text that Postgres could compare
		return access.NotFound()
	}
	// in one statement, so that a session that ends at the same time stays ended
	result, err := s.db.ExecContext(ctx, `UPDATE sessions s SET data = jsonb_set(s.data, '{values,`+theMembership+`}', to_jsonb(m.id))
		FROM memberships m WHERE s.token = $1 AND s.expiry > now() AND m.id = $2 AND m.user_id = s.user_id AND m.stage = 'ACTIVE'`,
		stored(s.Token(ctx)), membership)
	if err != nil {
		return away(err)
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, access.NotFound())
	}
	return nil
}

// signOutStranger ends the sessions of a user who is a member of nothing any more.
func signOutStranger(ctx context.Context, tx *store.Tx, user string) error {
	_, err := tx.SQL.ExecContext(ctx, `DELETE FROM sessions WHERE user_id = $1
		AND NOT EXISTS (SELECT FROM memberships WHERE user_id = $1 AND stage = 'ACTIVE')`, user)
	return err
}

// ForgetSessions removes those that are over.
func ForgetSessions(ctx context.Context, pool *sql.DB) error {
	_, err := pool.ExecContext(ctx, "DELETE FROM sessions WHERE expiry < now()")
	return err
}

// stored is a token as the table has it: as scs hashes it.
func stored(token string) string {
	sum := sha256.Sum256([]byte(token))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

type visitKey struct{}

// visit is which session a request came with.
type visit struct{ token string }

// table is where scs keeps sessions. One that a request came with is only ever changed, not made again: it stays ended
// where it was ended meanwhile, however many requests of it were under way.
type table struct{ db *sql.DB }

func (t table) FindCtx(ctx context.Context, token string) (b []byte, found bool, err error) {
	err = t.db.QueryRowContext(ctx, "SELECT data FROM sessions WHERE token = $1 AND expiry > now()", token).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if v, ok := ctx.Value(visitKey{}).(*visit); ok && err == nil {
		v.token = token
	}
	return b, err == nil, away(err)
}

func (t table) CommitCtx(ctx context.Context, token string, b []byte, expiry time.Time) error {
	statement := `INSERT INTO sessions (token, data, expiry) VALUES ($1, $2, $3)
		ON CONFLICT (token) DO UPDATE SET data = excluded.data, expiry = excluded.expiry`
	if v, ok := ctx.Value(visitKey{}).(*visit); ok && v.token == token {
		statement = "UPDATE sessions SET data = $2, expiry = $3 WHERE token = $1"
	}
	_, err := t.db.ExecContext(ctx, statement, token, string(b), expiry)
	return away(err)
}

func (t table) DeleteCtx(ctx context.Context, token string) error {
	_, err := t.db.ExecContext(ctx, "DELETE FROM sessions WHERE token = $1", token)
	return away(err)
}

func (t table) Find(token string) ([]byte, bool, error) {
	return t.FindCtx(context.Background(), token)
}
func (t table) Delete(token string) error { return t.DeleteCtx(context.Background(), token) }
func (t table) Commit(token string, b []byte, expiry time.Time) error {
	return t.CommitCtx(context.Background(), token, b, expiry)
}

// codec writes sessions as JSON: Postgres reads in them whose they are.
type codec struct{}

type content struct {
	Deadline time.Time      `json:"deadline"`
	Values   map[string]any `json:"values"`
}

func (codec) Encode(deadline time.Time, values map[string]any) ([]byte, error) {
	return json.Marshal(content{deadline, values})
}

func (codec) Decode(b []byte) (time.Time, map[string]any, error) {
	c := content{Values: map[string]any{}}
	err := json.Unmarshal(b, &c)
	return c.Deadline, c.Values, err
}
