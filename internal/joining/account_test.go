package joining

import (
	"strings"
	"testing"

	"entraide/ent/db/user"
	"entraide/internal/access"
)

func TestSaveAccount(t *testing.T) {
	pool := peopled(t)
	settings := AccountInput{Name: " Édith N. ", Language: "ar", Digest: user.DigestWEEKLY}
	for name, c := range map[string]struct {
		who     string
		version int
		change  func(*AccountInput)
		want    string
	}{
		"one's own":           {who: "edi", version: 1, want: "ok"},
		"a colleague's":       {who: "foc", version: 1, want: "forbidden"},
		"by the secretariat":  {who: "sol", version: 1, want: "forbidden"},
		"a stranger's":        {who: "don", version: 1, want: "not_found"},
		"old version":         {who: "edi", version: 0, want: "stale_version"},
		"no name":             {who: "edi", version: 1, change: func(i *AccountInput) { i.Name = "—" }, want: "name:name"},
		"name turned round":   {who: "edi", version: 1, change: func(i *AccountInput) { i.Name = "\u2066N." }, want: "name:hidden"},
		"name of a long line": {who: "edi", version: 1, change: func(i *AccountInput) { i.Name = strings.Repeat("N", 201) }, want: "name:long"},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, pool, "UPDATE users SET name = 'EDI', language = 'en', digest = 'IMMEDIATE', version = 1 WHERE id = 'usr_edi'")
			in := settings
			if c.change != nil {
				c.change(&in)
			}
			if got := result(SaveAccount(t.Context(), pool, as(c.who), "usr_edi", c.version, in)); got != c.want {
				t.Fatalf("%s, want %s", got, c.want)
			}
			want := "EDI en IMMEDIATE 1"
			if c.want == "ok" {
				want = "Édith N. ar WEEKLY 2"
			}
			if is := one(t, pool, "SELECT concat_ws(' ', name, language, digest, version) FROM users WHERE id = 'usr_edi'"); is != want {
				t.Errorf("it is %q, want %q", is, want)
			}
		})
	}
}

func TestCloseAccount(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_two", "edi", access.Viewer{Role: access.Committee})
	resting(t, pool, "edi", "mbr_edi")
	resting(t, pool, "edi", "mbr_two")
	run(t, pool, "UPDATE users SET issuer = 'https://id.example.org', subject = '7' WHERE id = 'usr_edi'")
	for _, c := range []struct {
		who     string
		version int
		want    string
	}{
		{"edi", 1, "forbidden"}, {"foc", 1, "forbidden"}, {"sol", 1, "forbidden"}, {"don", 1, "not_found"},
		{"ada", 2, "stale_version"}, {"ada", 1, "ok"}, {"ada", 2, "conflict"},
	} {
		if got := result(CloseAccount(t.Context(), pool, as(c.who), "usr_edi", c.version)); got != c.want {
			t.Errorf("%s: %s, want %s", c.who, got, c.want)
		}
	}
	if is := one(t, pool, "SELECT concat_ws(' ', stage, name, email, issuer, subject, version) FROM users WHERE id = 'usr_edi'"); is !=
		"CLOSED EDI closed-usr_edi@invalid https://id.example.org 7 2" {
		t.Error(is)
	}
	for membership, keys := range map[string]string{"mbr_edi": "REVOKED2 REVOKED2", "mbr_two": "REVOKED2 REVOKED2"} {
		if is := one(t, pool, keysAndVersions, membership); is != keys {
			t.Errorf("keys of %s: %s", membership, is)
		}
		if is := one(t, pool, "SELECT stage || version FROM memberships WHERE id = $1", membership); is != "ENDED2" {
			t.Errorf("%s is %s", membership, is)
		}
	}
	if is := one(t, pool, sessionsOf, "usr_edi"); is != "0" {
		t.Errorf("%s sessions", is)
	}
	if is := one(t, pool, "SELECT string_agg(noun, ' ' ORDER BY sequence) FROM audit_entries WHERE verb = 'joining.closeAccount'"); is !=
		"Membership ApiKey Membership ApiKey User" {
		t.Error(is)
	}
	if told := one(t, pool, "SELECT string_agg(changes, '') FROM audit_entries WHERE position('@' in changes) > 0"); told != "" {
		t.Error("the address stays in the audit:", told)
	}
	in := good(access.StateEditor)
	in.Email = "edi@example.org"
	if got := result(Invite(t.Context(), pool, as("foc"), in)); got != "ok" {
		t.Errorf("the next holder of the address: %s", got)
	}
}
