package joining

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"entraide/internal/access"

	"entraide/internal/store"
)

func TestCreateKey(t *testing.T) {
	pool := peopled(t)
	read, needs, reports := access.ScopeRead, access.ScopeWriteNeeds, access.ScopeWriteReports
	form := regexp.MustCompile(`^ek_[a-z2-7]{40}$`)
	for name, c := range map[string]struct {
		who    string
		in     KeyInput
		scopes string
		want   string
	}{
		"to read":        {who: "don", in: KeyInput{" A script ", []access.Scope{read}, 1}, want: "ok", scopes: `["READ"]`},
		"to write alone": {who: "edi", in: KeyInput{"脚本", []access.Scope{needs}, 30}, want: "ok", scopes: `["WRITE_NEEDS"]`},
		"for all": {who: "foc", in: KeyInput{"2026", []access.Scope{needs, reports, read, needs}, 365}, want: "ok",
			scopes: `["READ", "WRITE_NEEDS", "WRITE_REPORTS"]`},
		"for what is not theirs": {who: "don", in: KeyInput{"A", []access.Scope{read, needs}, 30}, want: "scopes:scopes"},
		"for what is not there":  {who: "foc", in: KeyInput{"A", []access.Scope{"ALL"}, 30}, want: "scopes:scopes"},
		"for nothing":            {who: "foc", in: KeyInput{"A", nil, 30}, want: "scopes:scopes"},
		"for no day":             {who: "foc", in: KeyInput{"A", []access.Scope{read}, 0}, want: "days:days"},
		"for ever":               {who: "foc", in: KeyInput{"A", []access.Scope{read}, 366}, want: "days:days"},
		"without a name":         {who: "foc", in: KeyInput{" ", []access.Scope{read}, -1}, want: "days:days name:name"},
		"with a long name":       {who: "foc", in: KeyInput{strings.Repeat("A", 101), []access.Scope{read}, 1}, want: "name:long"},
		"by nobody":              {who: "", in: KeyInput{"A", []access.Scope{read}, 1}, want: "unauthenticated"},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, pool, "DELETE FROM api_keys")
			o, err := CreateKey(t.Context(), pool, as(c.who), c.in)
			if got := result(o, err); got != c.want {
				t.Fatalf("%s, want %s", got, c.want)
			}
			if c.want != "ok" {
				if n := one(t, pool, "SELECT count(*) FROM api_keys"); n != "0" || o.Secret != "" || o.Row != "" {
					t.Error("a key was made")
				}
				return
			}
			if !form.MatchString(o.Secret) {
				t.Errorf("the key is %q", o.Secret)
			}
			var is struct {
				ID, User_ID, Membership_ID, Name, Start, Key_Hash, Stage, Expires string
				Scopes                                                            json.RawMessage
			}
			row := one(t, pool, "SELECT to_jsonb(k) || jsonb_build_object('expires', (expires_at AT TIME ZONE 'UTC')::text) FROM api_keys k")
			if err := json.Unmarshal([]byte(row), &is); err != nil {
				t.Fatal(err)
			}
			if is.ID != o.Row || is.User_ID != "usr_"+c.who || is.Membership_ID != "mbr_"+c.who || is.Name != strings.TrimSpace(c.in.Name) ||
				is.Start != o.Secret[:9] || is.Key_Hash != store.Hashed(o.Secret) || is.Stage != "ACTIVE" || string(is.Scopes) != c.scopes ||
				is.Expires != noon.AddDate(0, 0, c.in.Days).Format("2006-01-02 15:04:05") {
				t.Error(row)
			}
			outcome, err := json.Marshal(o)
			if err != nil {
				t.Fatal(err)
			}
			told := string(outcome) + row + one(t, pool, "SELECT changes FROM audit_entries ORDER BY sequence DESC LIMIT 1")
			if strings.Contains(told, o.Secret) || strings.Count(told, store.Hashed(o.Secret)) != 1 {
				t.Error("the key shows: ", told)
			}
		})
	}
}

// TestNoKeyOfAKey: whoever finds a key cannot make another one, nor invite or end anybody.
func TestNoKeyOfAKey(t *testing.T) {
	pool := peopled(t)
	by := as("foc")
	by.Viewer.Key, by.Scopes = "key_1", access.ScopesFor(by.Role)
	for name, got := range map[string]string{
		"key":        result(CreateKey(t.Context(), pool, by, KeyInput{"A", []access.Scope{access.ScopeRead}, 1})),
		"invitation": result(Invite(t.Context(), pool, by, good(access.StateEditor))),
		"membership": result(EndMembership(t.Context(), pool, by, "mbr_edi", 1, "")),
		"account":    result(SaveAccount(t.Context(), pool, by, "usr_foc", 1, AccountInput{Name: "A", Language: "en", Digest: "NEVER"})),
	} {
		if got != "forbidden" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// TestKeyOfAnEndedMembership: a membership that ends while a key is made leaves no key that is good.
func TestKeyOfAnEndedMembership(t *testing.T) {
	pool := peopled(t)
	in := KeyInput{"A", []access.Scope{access.ScopeRead}, 1}
	for range 5 {
		run(t, pool, "UPDATE memberships SET stage = 'ACTIVE', version = 1 WHERE id = 'mbr_edi'")
		got := atOnce(4, func(i int) string {
			if i == 0 {
				return result(EndMembership(t.Context(), pool, as("foc"), "mbr_edi", 1, ""))
			}
			return result(CreateKey(t.Context(), pool, as("edi"), in))
		})
		if got["ok"] == 0 || got["ok"]+got["unauthenticated"] != 4 {
			t.Error(got)
		}
		if n := one(t, pool, "SELECT count(*) FROM api_keys WHERE stage = 'ACTIVE'"); n != "0" {
			t.Errorf("%s keys are left", n)
		}
	}
}

func TestRevokeKey(t *testing.T) {
	pool := peopled(t)
	o, err := CreateKey(t.Context(), pool, as("edi"), KeyInput{"A", []access.Scope{access.ScopeRead}, 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		who     string
		version int
		want    string
	}{
		{"foc", 1, "not_found"}, {"ada", 1, "not_found"}, {"", 1, "unauthenticated"}, {"edi", 2, "stale_version"}, {"edi", 1, "ok"}, {"edi", 2, "conflict"},
	} {
		if got := result(RevokeKey(t.Context(), pool, as(c.who), o.Row, c.version)); got != c.want {
			t.Errorf("%s: %s, want %s", c.who, got, c.want)
		}
	}
	if is := one(t, pool, "SELECT stage || version FROM api_keys"); is != "REVOKED2" {
		t.Error(is)
	}
}
