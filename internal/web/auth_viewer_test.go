package web

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"entraide/internal/joining"
	"entraide/internal/store"
)

// A request comes on behalf of its key, else of its session, else of the public; a key that is not good is never the public.
func TestViewerOfARequest(t *testing.T) {
	p := newPortal(t, nil)
	err := store.Write(t.Context(), p.pool, func(tx *store.Tx) error {
		sum := sha256.Sum256([]byte("ek_good"))
		return tx.ApiKey.Create().SetID("key_1").SetUserID("usr_bo").SetMembershipID("mbr_bo").SetName("k").SetStart("ek_").SetScopes([]string{"READ"}).
			SetKeyHash(hex.EncodeToString(sum[:])).SetExpiresAt(time.Now().Add(time.Hour)).Exec(t.Context())
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.pool.Exec(`INSERT INTO sessions (token, data, expiry) VALUES ('iNQmb9TmM40TuEX88olXnSCciXgjuSF9o-Fhk28DFYk', '{"values": {"user": "usr_ana"}}', now() + interval '1 hour')`); err != nil { // of "abcd"
		t.Fatal(err)
	}
	const cookie = joining.Cookie + "=abcd"
	for _, c := range []struct {
		name    string
		headers []string
		want    string
	}{
		{"the public", nil, "PUBLIC   en private=false"},
		{"another cookie", []string{"Cookie", "lang=fr"}, "PUBLIC   en private=false"},
		{"a session", []string{"Cookie", cookie, "Accept-Language", "fr"}, "STATE_EDITOR mbr_first  fr private=true"},
		{"a session that is over", []string{"Cookie", joining.Cookie + "=x"}, "PUBLIC   en private=true"},
		{"a key", []string{"Authorization", "Bearer ek_good"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a key, written otherwise", []string{"Authorization", "bearer  ek_good"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a key and a session", []string{"Authorization", "Bearer ek_good", "Cookie", cookie}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"a bad key and a session", []string{"Authorization", "Bearer ek_bad", "Cookie", cookie}, "401"},
		{"no key", []string{"Authorization", "Bearer"}, "401"},
		{"as they see", []string{"Cookie", cookie, "Acting-As", "mbr_first"}, "STATE_EDITOR mbr_first  en private=true"},
		{"for another than they see", []string{"Cookie", cookie, "Acting-As", "mbr_second"}, "409"},
		{"a key, for another than they see", []string{"Authorization", "Bearer ek_good", "Acting-As", "mbr_first"}, "409"},
		{"a key, as they see", []string{"Authorization", "Bearer ek_good", "Acting-As", "mbr_bo"}, "SECRETARIAT mbr_bo key_1 en private=true"},
		{"signed out since", []string{"Cookie", joining.Cookie + "=x", "Acting-As", "mbr_first"}, "PUBLIC   en private=true"},
		{"another scheme", []string{"Authorization", "Basic ek_good"}, "401"},
		{"a key alone", []string{"Authorization", "ek_good"}, "401"},
	} {
		got := p.browser().get("/data/who", c.headers...)
		if got.status == 401 {
			if !strings.Contains(got.body, `"code":"unauthenticated"`) || got.header.Get("Cache-Control") != "no-store" {
				t.Error(got)
			}
			got.body = "401"
		}
		if got.status == 409 && strings.Contains(got.body, `"code":"conflict","key":"joining.acting_elsewhere"`) {
			got.body = "409"
		}
		if got.body != c.want {
			t.Errorf("%s: %s", c.name, got.body)
		}
	}
}
