package joining

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/store"
)

// TestInvitation: what is stored, what is sent, and that the token is in the letter alone.
func TestInvitation(t *testing.T) {
	pool := peopled(t)
	in := good(access.StateEditor)
	in.Email = " New@Example.ORG "
	o, err := Invite(t.Context(), pool, as("foc"), in)
	if err != nil {
		t.Fatal(err)
	}
	is := one(t, pool, `SELECT concat_ws('|', email, name, role, state_id, organisation_id, language, stage, note, replaces_focal_point, invited_by,
		expires_at AT TIME ZONE 'UTC', version) FROM invitations WHERE id = $1`, o.Row)
	if is != "new@example.org|Marie N.|STATE_EDITOR|sta_bdi|fr|SENT|Note verbale 12|f|usr_foc|2026-03-16 12:00:00|1" {
		t.Error(is)
	}
	var letter struct {
		Address, Name, Language, Key, Path string
		Values                             map[string]map[string]string
	}
	if err := json.Unmarshal([]byte(one(t, pool, "SELECT payload FROM outbox WHERE kind = 'letter'")), &letter); err != nil {
		t.Fatal(err)
	}
	token, ok := strings.CutPrefix(letter.Path, "/fr/invitation#")
	if !ok || len(token) != len("inv_")+52 || store.Hashed(token) != one(t, pool, "SELECT token_hash FROM invitations") {
		t.Errorf("the path %q does not lead to the invitation", letter.Path)
	}
	if letter.Address != "new@example.org" || letter.Name != "Marie N." || letter.Language != "fr" || letter.Key != "invitation" ||
		letter.Values["party"]["ru"] != "Бурунди" || letter.Values["role"]["en"] == "" || letter.Values["expires"]["en"] != "16 March 2026" {
		t.Errorf("%+v", letter)
	}
	outcome, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	entry := one(t, pool, "SELECT concat_ws(' ', verb, noun, row_id, state_id, changes) FROM audit_entries")
	for _, told := range []string{string(outcome), entry} {
		if strings.Contains(told, token[4:]) || strings.Contains(told, store.Hashed(token)) {
			t.Errorf("%s tells of the token", told)
		}
	}
	if !strings.HasPrefix(entry, "joining.invite Invitation "+o.Row+" sta_bdi {") || !strings.Contains(entry, "Marie N.") || strings.Contains(entry, "@") {
		t.Error(entry)
	}
}

// TestInviteByNobody: the program itself invites the first who is to run it.
func TestInviteByNobody(t *testing.T) {
	pool := peopled(t)
	by := store.By{Viewer: access.Viewer{Role: access.Admin}, At: noon}
	o, err := Invite(t.Context(), pool, by, good(access.Admin))
	if got := result(o, err); got != "ok" || store.Hashed(o.Secret) != one(t, pool, "SELECT token_hash FROM invitations WHERE invited_by IS NULL") {
		t.Error(got)
	}
}

// TestInviteAgain: an invitation that can be accepted stands in the way of another one, and no other does.
func TestInviteAgain(t *testing.T) {
	pool := peopled(t)
	invite := func(who string, at time.Time) (string, string) {
		by := as(who)
		by.At = at
		o, err := Invite(t.Context(), pool, by, good(access.StateEditor))
		return result(o, err), o.Row
	}
	got, first := invite("foc", noon)
	if got != "ok" {
		t.Fatal(got)
	}
	if got, _ := invite("mis", noon); got != "email:invited" {
		t.Error("the same by somebody else: ", got)
	}
	in := good(access.StateEditor)
	in.StateID = ptr("sta_ken")
	if got := result(Invite(t.Context(), pool, as("sol"), in)); got != "ok" {
		t.Error("the same for another State: ", got)
	}
	if got, _ := invite("foc", noon.Add(opens)); got != "ok" {
		t.Error("once it has expired: ", got)
	}
	if got := result(Revoke(t.Context(), pool, as("foc"), first, 1)); got != "ok" {
		t.Error("revoked: ", got)
	}
	run(t, pool, "UPDATE invitations SET stage = 'REVOKED'")
	if got, _ := invite("foc", noon); got != "ok" {
		t.Error("once it was revoked: ", got)
	}
}

func TestInviteReplacesTheFocalPoint(t *testing.T) {
	pool := peopled(t)
	for _, c := range []struct {
		role        access.Role
		state, want string
	}{
		{access.FocalPoint, "sta_bdi", "true"}, {access.FocalPoint, "sta_ken", "false"}, {access.Mission, "sta_bdi", "false"},
	} {
		in := good(c.role)
		in.StateID = &c.state
		o, err := Invite(t.Context(), pool, as("sol"), in)
		if got := result(o, err); got != "ok" {
			t.Fatal(got)
		}
		if got := one(t, pool, "SELECT replaces_focal_point::text FROM invitations WHERE id = $1", o.Row); got != c.want {
			t.Errorf("%s of %s replaces: %s", c.role, c.state, got)
		}
	}
}

func TestInviteAtOnce(t *testing.T) {
	pool := peopled(t)
	got := atOnce(6, func(i int) string {
		return result(Invite(t.Context(), pool, as([]string{"foc", "mis"}[i%2]), good(access.StateEditor)))
	})
	if got["ok"] != 1 || got["email:invited"] != 5 {
		t.Error(got)
	}
}
