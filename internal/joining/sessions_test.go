package joining

import (
	"context"
	"database/sql"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"entraide/internal/fault"

	"entraide/internal/store"
)

// ask sends a request with a token to what is done in its session, and returns the token that the browser has then.
func ask(t *testing.T, pool *sql.DB, token string, do func(context.Context, *Sessions)) string {
	t.Helper()
	s := NewSessions(pool, func(_ http.ResponseWriter, _ *http.Request, err error) { t.Error(err) })
	w, r := httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)
	if token != "" {
		r.AddCookie(&http.Cookie{Name: Cookie, Value: token})
	}
	s.LoadAndSave(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { do(r.Context(), s) })).ServeHTTP(w, r)
	for _, c := range w.Result().Cookies() {
		if c.Name != Cookie || !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
			t.Error("the cookie is", c)
		}
		token = c.Value
	}
	return token
}

// session signs somebody in and returns the token of their session.
func session(t *testing.T, pool *sql.DB, in SignedIn) string {
	t.Helper()
	return ask(t, pool, "", func(ctx context.Context, s *Sessions) {
		if err := s.Enter(ctx, in); err != nil {
			t.Error(err)
		}
	})
}

func TestSessionIsJSONUnderItsHash(t *testing.T) {
	pool := peopled(t)
	token := session(t, pool, SignedIn{"usr_edi", "mbr_edi"})
	if token == "" {
		t.Fatal("no cookie")
	}
	if got := one(t, pool, "SELECT concat_ws(' ', token, user_id, data -> 'values', (data ->> 'deadline')::timestamptz = date_trunc('microseconds', expiry)) FROM sessions"); got !=
		stored(token)+` usr_edi {"user": "usr_edi", "acting": "mbr_edi"} t` {
		t.Error(got)
	}
	if got := one(t, pool, "SELECT abs(extract(epoch FROM expiry - now() - interval '12 hours')) < 60 FROM sessions"); got != "true" {
		t.Error("it is not good for twelve hours")
	}
}

// A sign-in takes another token, and nothing of what was there before: neither what somebody planted nor another user.
func TestEnterTakesAnotherToken(t *testing.T) {
	pool := peopled(t)
	planted := ask(t, pool, "", func(ctx context.Context, s *Sessions) {
		s.Begin(ctx, Begin("/en/", time.Now()))
		s.Remember(ctx, "inv_x")
	})
	if got := one(t, pool, "SELECT abs(extract(epoch FROM expiry - now() - interval '1 hour')) < 60 FROM sessions"); got != "true" {
		t.Error("a session in which nobody has signed in is kept for long")
	}
	if kept := one(t, pool, "SELECT data FROM sessions"); strings.Contains(kept, "inv_x") {
		t.Error("the session keeps a secret:", kept)
	}
	token := ask(t, pool, planted, func(ctx context.Context, s *Sessions) {
		if a := s.Begun(ctx); a.To != "/en/" || a.State == "" || s.Remembered(ctx) != store.Hashed("inv_x") {
			t.Error(a)
		}
		s.Enter(ctx, SignedIn{"usr_edi", "mbr_edi"})
	})
	again := ask(t, pool, token, func(ctx context.Context, s *Sessions) { s.Enter(ctx, SignedIn{User: "usr_don"}) })
	if token == planted || again == token {
		t.Error("the token stayed")
	}
	if got := one(t, pool, "SELECT string_agg(concat(token, data -> 'values'), ' ') FROM sessions"); got != stored(again)+`{"user": "usr_don"}` {
		t.Error(got)
	}
}

// A session that ended while requests of it were under way stays ended.
func TestEndedSessionsStayEnded(t *testing.T) {
	pool := peopled(t)
	for _, c := range []struct {
		name string
		do   func(context.Context, *Sessions)
	}{
		{"a sign-in begins", func(ctx context.Context, s *Sessions) { s.Begin(ctx, Begin("/", time.Now())) }},
		{"an invitation is opened", func(ctx context.Context, s *Sessions) { s.Remember(ctx, "inv_x") }},
		{"they act in another membership", func(ctx context.Context, s *Sessions) {
			if err := s.Act(ctx, "mbr_edi"); fault.Of(err).Code != fault.NotFound {
				t.Error(err)
			}
		}},
	} {
		token := session(t, pool, SignedIn{"usr_edi", ""})
		ask(t, pool, token, func(ctx context.Context, s *Sessions) {
			run(t, pool, "DELETE FROM sessions WHERE user_id = 'usr_edi'") // by another request
			c.do(ctx, s)
		})
		if got := one(t, pool, "SELECT count(*) FROM sessions"); got != "0" {
			t.Errorf("%s: %s sessions", c.name, got)
		}
	}
}

func TestLeave(t *testing.T) {
	for everywhere, left := range map[bool]string{false: "usr_don usr_edi", true: "usr_don"} {
		pool := peopled(t)
		token := session(t, pool, SignedIn{User: "usr_edi"})
		session(t, pool, SignedIn{User: "usr_edi"})
		session(t, pool, SignedIn{User: "usr_don"})
		after := ask(t, pool, token, func(ctx context.Context, s *Sessions) {
			if err := s.Leave(ctx, everywhere); err != nil {
				t.Error(err)
			}
		})
		if got := one(t, pool, "SELECT string_agg(user_id, ' ' ORDER BY user_id) FROM sessions"); got != left || after != "" {
			t.Errorf("everywhere %t: %s is left, cookie %q", everywhere, got, after)
		}
	}
}

func TestAct(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_second", "edi", people["par"])
	member(t, pool, "mbr_over", "edi", people["com"])
	run(t, pool, "UPDATE memberships SET stage = 'ENDED' WHERE id = 'mbr_over'")
	token := session(t, pool, SignedIn{User: "usr_edi"})
	for _, c := range []struct{ membership, want, acting string }{
		{"mbr_second", "", "mbr_second"}, {"mbr_edi", "", "mbr_edi"}, {"mbr_over", "not_found", "mbr_edi"}, {"mbr_don", "not_found", "mbr_edi"},
		{"", "not_found", "mbr_edi"}, {"mbr\x00", "not_found", "mbr_edi"}, {strings.Repeat("m", 10000), "not_found", "mbr_edi"},
	} {
		ask(t, pool, token, func(ctx context.Context, s *Sessions) {
			got := ""
			if err := s.Act(ctx, c.membership); err != nil {
				got = string(fault.Of(err).Code)
			}
			if got != c.want {
				t.Errorf("%.20q: %s", c.membership, got)
			}
		})
		if v, err := Viewer(t.Context(), pool, token); err != nil || v.Membership != c.acting {
			t.Errorf("%.20q: acts in %s, %v", c.membership, v.Membership, err)
		}
	}
}

func TestForgetSessions(t *testing.T) {
	pool := peopled(t)
	session(t, pool, SignedIn{User: "usr_edi"})
	token := session(t, pool, SignedIn{User: "usr_don"})
	run(t, pool, "UPDATE sessions SET expiry = now() - interval '1 second' WHERE user_id = 'usr_don'")
	ask(t, pool, token, func(ctx context.Context, s *Sessions) {
		if s.User(ctx) != "" {
			t.Error("a session goes on after its end")
		}
	})
	if err := ForgetSessions(t.Context(), pool); err != nil {
		t.Error(err)
	}
	if got := one(t, pool, "SELECT string_agg(user_id, ' ') FROM sessions"); got != "usr_edi" {
		t.Error(got)
	}
}
