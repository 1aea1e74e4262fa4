package joining

import (
	"context"
	"database/sql"
	"fmt"
	"reflect"
	"testing"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

func TestViewer(t *testing.T) {
	pool := peopled(t)
	for name, v := range people {
		v.User, v.Membership = "usr_"+name, "mbr_"+name
		if got, err := Viewer(t.Context(), pool, session(t, pool, SignedIn{User: v.User})); err != nil || !reflect.DeepEqual(got, v) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	later := func(n int) string {
		return fmt.Sprintf("UPDATE memberships SET created_at = now() + interval '%d hours' WHERE id = ", n)
	}
	for _, c := range []struct {
		name    string
		acting  string
		changes []string
		want    string // the membership they act in
	}{
		{"the first", "", []string{later(2) + "'mbr_edi'", later(1) + "'mbr_second'"}, "mbr_second"},
		{"the chosen", "mbr_edi", []string{later(2) + "'mbr_edi'"}, "mbr_edi"},
		{"the chosen has ended", "mbr_second", []string{"UPDATE memberships SET stage = 'ENDED' WHERE id = 'mbr_second'"}, ""},
		{"one that was not chosen has ended", "mbr_second", []string{"UPDATE memberships SET stage = 'ENDED' WHERE id = 'mbr_edi'"}, "mbr_second"},
		{"the chosen is another's", "mbr_don", []string{later(1) + "'mbr_second'"}, ""},
		{"all have ended", "mbr_edi", []string{"UPDATE memberships SET stage = 'ENDED' WHERE user_id = 'usr_edi'"}, ""},
		{"the account was closed", "mbr_edi", []string{"UPDATE users SET stage = 'CLOSED' WHERE id = 'usr_edi'"}, ""},
		{"the session is over", "mbr_edi", []string{"UPDATE sessions SET expiry = now() WHERE user_id = 'usr_edi'"}, ""},
		{"the session was ended", "mbr_edi", []string{"DELETE FROM sessions WHERE user_id = 'usr_edi'"}, ""},
	} {
		pool := peopled(t)
		member(t, pool, "mbr_second", "edi", people["par"])
		token := session(t, pool, SignedIn{"usr_edi", c.acting})
		for _, s := range c.changes {
			run(t, pool, s)
		}
		v, err := Viewer(t.Context(), pool, token)
		if err != nil || v.Membership != c.want || v.IsSignedIn() != (c.want != "") {
			t.Errorf("%s: %+v, %v", c.name, v, err)
		}
	}
	begun := ask(t, pool, "", func(ctx context.Context, s *Sessions) { s.Remember(ctx, "inv_x") })
	for _, token := range []string{"", "x", begun, stored(session(t, pool, SignedIn{User: "usr_edi"})), "\x00\xff"} {
		if v, err := Viewer(t.Context(), pool, token); err != nil || !reflect.DeepEqual(v, access.Viewer{}) {
			t.Errorf("%q: %+v, %v", token, v, err)
		}
	}
}

// keyed makes an API key of one of the people.
func keyed(t *testing.T, pool *sql.DB, key, name string) {
	t.Helper()
	run(t, pool, `INSERT INTO api_keys (id, created_at, updated_at, user_id, name, start, scopes, expires_at, key_hash, membership_id)
		VALUES ($1, now(), now(), $2, 'k', 'ek_', '["READ", "WRITE_NEEDS"]', now() + interval '1 hour', $3, $4)`, "key_"+key, "usr_"+name, store.Hashed(key), "mbr_"+name)
}

func TestViewerByKey(t *testing.T) {
	for _, c := range []struct{ name, key, change string }{
		{"good", "ek_good", "SELECT 1"},
		{"unknown", "ek_other", "SELECT 1"},
		{"no key", "", "SELECT 1"},
		{"of another form", "good", "SELECT 1"},
		{"with NUL", "ek_\x00", "SELECT 1"},
		{"its hash", "ek_" + store.Hashed("ek_good"), "SELECT 1"},
		{"revoked", "ek_good", "UPDATE api_keys SET stage = 'REVOKED'"},
		{"expired", "ek_good", "UPDATE api_keys SET expires_at = now()"},
		{"of a membership that ended", "ek_good", "UPDATE memberships SET stage = 'ENDED' WHERE id = 'mbr_edi'"},
		{"of an account that was closed", "ek_good", "UPDATE users SET stage = 'CLOSED' WHERE id = 'usr_edi'"},
		{"in a membership of another", "ek_good", "UPDATE memberships SET user_id = 'usr_don' WHERE id = 'mbr_edi'"},
	} {
		t.Run(c.name, func(t *testing.T) {
			pool := peopled(t)
			keyed(t, pool, "ek_good", "edi")
			run(t, pool, c.change)
			v, err := ViewerByKey(t.Context(), pool, c.key)
			if c.name == "good" {
				want := access.Viewer{Role: access.StateEditor, States: []string{"sta_bdi"}, User: "usr_edi", Membership: "mbr_edi", Key: "key_ek_good",
					Scopes: []access.Scope{access.ScopeRead, access.ScopeWriteNeeds}}
				if err != nil || !reflect.DeepEqual(v, want) {
					t.Errorf("%+v, %v", v, err)
				}
				return
			}
			if f := fault.Of(err); f == nil || f.Code != fault.Unauthenticated || f.Message != "this API key is not good: it is unknown, expired or revoked; make another one in your account" || v.IsSignedIn() {
				t.Errorf("%+v, %v", v, err)
			}
			if used := one(t, pool, "SELECT last_used_at FROM api_keys"); used != "" {
				t.Error("what was refused counts as used")
			}
		})
	}
}

// To know who asks costs one statement at most; that a key was used is written down once a minute, and changes nothing
// that a write could be based on.
func TestViewerIsOneStatement(t *testing.T) {
	pool, dsn := pgtest.Migrated(t)
	if err := store.Write(t.Context(), pool, func(tx *store.Tx) error {
		u := tx.User.Create().SetID("usr_edi").SetName("E").SetEmail("edi@example.org").SaveX(t.Context())
		tx.Membership.Create().SetID("mbr_edi").SetUserID(u.ID).SetRole("STATE_EDITOR").SetStateID("sta_bdi").SaveX(t.Context())
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	keyed(t, pool, "ek_good", "edi")
	token := session(t, pool, SignedIn{User: "usr_edi"})
	counting, sent := pgtest.Recorded(t, dsn)
	for _, c := range []struct {
		name string
		most int
		do   func() (access.Viewer, error)
	}{
		{"a session", 1, func() (access.Viewer, error) { return Viewer(t.Context(), counting, token) }},
		{"no session", 1, func() (access.Viewer, error) { return Viewer(t.Context(), counting, "x") }},
		{"a key, first", 2, func() (access.Viewer, error) { return ViewerByKey(t.Context(), counting, "ek_good") }},
		{"a key", 1, func() (access.Viewer, error) { return ViewerByKey(t.Context(), counting, "ek_good") }},
		{"no key of ours", 0, func() (access.Viewer, error) { return ViewerByKey(t.Context(), counting, "xx_good") }},
		{"no key", 1, func() (access.Viewer, error) { return ViewerByKey(t.Context(), counting, "ek_bad") }},
	} {
		c.do()
		if got := sent.Take(); len(got) != c.most {
			t.Errorf("%s: %q", c.name, got)
		}
	}
	if got := one(t, pool, "SELECT concat_ws(' ', version, last_used_at = date_trunc('minute', last_used_at), now() - last_used_at < interval '2 minutes') FROM api_keys"); got != "1 t t" {
		t.Error(got)
	}
}

// Who asks cannot be known while the database is away: that is said, and nobody is taken for the public.
func TestViewerWithoutADatabase(t *testing.T) {
	pool, err := store.Connect("host=127.0.0.1 port=1 sslmode=disable", 1) // where nothing listens
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	for name, do := range map[string]func() (access.Viewer, error){
		"session": func() (access.Viewer, error) { return Viewer(t.Context(), pool, "x") },
		"key":     func() (access.Viewer, error) { return ViewerByKey(t.Context(), pool, "ek_x") },
	} {
		if _, err := do(); err == nil || fault.Of(err).Code != fault.Unavailable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMemberByAddress(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_second", "edi", people["ken"])
	member(t, pool, "mbr_over", "edi", people["com"])
	run(t, pool, `UPDATE memberships SET stage = 'ENDED' WHERE id = 'mbr_over'; UPDATE users SET stage = 'CLOSED' WHERE id = 'usr_don';
		UPDATE memberships SET created_at = now() + interval '1 hour' WHERE id = 'mbr_second'`)
	edi := as("edi").Viewer
	for _, c := range []struct {
		address string
		role    access.Role
		want    access.Viewer
	}{
		{"edi@example.org", access.StateEditor, edi},
		{" Edi@Example.ORG", access.StateEditor, edi},
		{"edi@example.org", access.Committee, access.Viewer{}},
		{"edi@example.org", access.Admin, access.Viewer{}},
		{"don@example.org", access.DonorOfficer, access.Viewer{}},
		{"nobody@example.org", access.StateEditor, access.Viewer{}},
	} {
		v, err := MemberByAddress(t.Context(), pool, c.address, c.role)
		if !reflect.DeepEqual(v, c.want) || (err == nil) != v.IsSignedIn() || err != nil && fault.Of(err).Code != fault.NotFound {
			t.Errorf("%s as %s: %+v, %v", c.address, c.role, v, err)
		}
	}
}
