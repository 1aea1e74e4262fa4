package joining

import (
	"database/sql"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/store"
)

// TestEndMembership: who may end whose.
func TestEndMembership(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_bob", "com", access.Viewer{Role: access.Admin}) // so that ada is not the last
	for name, c := range map[string]struct {
		who, id string
		version int
		note    string
		want    string
	}{
		"one's own":                      {who: "edi", id: "mbr_edi", version: 1, want: "ok"},
		"focal point, one's own":         {who: "foc", id: "mbr_foc", version: 1, want: "ok"},
		"focal point, editor":            {who: "foc", id: "mbr_edi", version: 1, note: "Note verbale 13", want: "ok"},
		"focal point, another State":     {who: "foc", id: "mbr_ken", version: 1, want: "not_found"},
		"focal point, donor":             {who: "foc", id: "mbr_don", version: 1, want: "not_found"},
		"editor, focal point":            {who: "edi", id: "mbr_foc", version: 1, want: "forbidden"},
		"mission, editor":                {who: "mis", id: "mbr_edi", version: 1, want: "forbidden"},
		"donor, another organisation":    {who: "don", id: "mbr_par", version: 1, want: "not_found"},
		"secretariat, donor":             {who: "sol", id: "mbr_don", version: 1, want: "ok"},
		"public":                         {who: "", id: "mbr_edi", version: 1, want: "unauthenticated"},
		"nobody's":                       {who: "foc", id: "mbr_xyz", version: 1, want: "not_found"},
		"admin, one of two":              {who: "ada", id: "mbr_ada", version: 1, want: "ok"},
		"old version":                    {who: "foc", id: "mbr_edi", version: 7, want: "stale_version"},
		"note that does not show itself": {who: "foc", id: "mbr_edi", version: 1, note: "\u202eNote", want: "note:hidden"},
		"long note":                      {who: "foc", id: "mbr_edi", version: 1, note: strings.Repeat("a", 1001), want: "note:long"},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, pool, "UPDATE memberships SET stage = 'ACTIVE', version = 1, ended_at = NULL, note = 'Note verbale 1'; DELETE FROM outbox")
			got := result(EndMembership(t.Context(), pool, as(c.who), c.id, c.version, c.note))
			if got != c.want {
				t.Fatalf("%s, want %s", got, c.want)
			}
			want := ""
			if c.want == "ok" {
				want = c.id + " 2 2026-03-02 12:00:00 Note verbale 1"
				if c.note != "" {
					want = c.id + " 2 2026-03-02 12:00:00 " + c.note
				}
			}
			is := one(t, pool, `SELECT string_agg(concat_ws(' ', id, version, ended_at AT TIME ZONE 'UTC', note), ',')
				FROM memberships WHERE stage = 'ENDED'`)
			if is != want {
				t.Errorf("ended are %q, want %q", is, want)
			}
			if told := one(t, pool, "SELECT count(*) FROM outbox WHERE kind = 'notice'"); (told == "1") != (c.want == "ok") {
				t.Errorf("%s notices", told)
			}
		})
	}
}

// resting puts a session and two keys under a membership: one that is good, and one that was revoked.
func resting(t *testing.T, pool *sql.DB, name, membership string) {
	t.Helper()
	run(t, pool, `INSERT INTO sessions (token, data, expiry)
		VALUES ($1, jsonb_build_object('values', jsonb_build_object('user', $2::text)), now() + interval '1 hour')`, "tok_"+membership, "usr_"+name)
	for stage, version := range map[string]int{"ACTIVE": 1, "REVOKED": 2} {
		run(t, pool, `INSERT INTO api_keys (id, created_at, updated_at, version, user_id, membership_id, name, start, scopes, expires_at, key_hash, stage)
			VALUES ($1, now(), now(), $2, $3, $4, 'A key', 'ek_aaaaaa', '[]', now() + interval '1 day', $1, $5)`,
			"key_"+strings.ToLower(stage)+membership, version, "usr_"+name, membership, stage)
	}
}

const (
	keysAndVersions = "SELECT string_agg(stage || version, ' ' ORDER BY id) FROM api_keys WHERE membership_id = $1"
	sessionsOf      = "SELECT count(*) FROM sessions WHERE user_id = $1"
)

// TestEndOfAccess: keys end with their membership; sessions with the last one.
func TestEndOfAccess(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_two", "edi", access.Viewer{Role: access.Committee})
	resting(t, pool, "edi", "mbr_edi")
	resting(t, pool, "edi", "mbr_two")
	resting(t, pool, "foc", "mbr_foc")
	for i, c := range []struct{ end, keys, otherKeys, sessions string }{
		{"mbr_edi", "REVOKED2 REVOKED2", "ACTIVE1 REVOKED2", "2"},
		{"mbr_two", "REVOKED2 REVOKED2", "REVOKED2 REVOKED2", "0"},
	} {
		if got := result(EndMembership(t.Context(), pool, as("sol"), c.end, 1, "")); got != "ok" {
			t.Fatal(got)
		}
		if is := one(t, pool, keysAndVersions, c.end); is != c.keys {
			t.Errorf("keys of %s: %s", c.end, is)
		}
		if is := one(t, pool, keysAndVersions, "mbr_two"); is != c.otherKeys {
			t.Errorf("keys of the other: %s", is)
		}
		if is := one(t, pool, sessionsOf, "usr_edi"); is != c.sessions {
			t.Errorf("%s sessions", is)
		}
		did := one(t, pool, "SELECT string_agg(concat_ws(' ', verb, noun, stage), ',' ORDER BY sequence) FROM audit_entries WHERE sequence > $1", 2*i)
		if did != "joining.endMembership Membership ENDED,joining.endMembership ApiKey REVOKED" {
			t.Error(did)
		}
	}
	if is := one(t, pool, keysAndVersions, "mbr_foc") + one(t, pool, sessionsOf, "usr_foc"); is != "ACTIVE1 REVOKED21" {
		t.Errorf("somebody else's: %s", is)
	}
	if got := result(EndMembership(t.Context(), pool, as("sol"), "mbr_edi", 2, "")); got != "conflict" {
		t.Errorf("it ended twice: %s", got)
	}
}

// TestEndRevokesInvitations: with a membership go the invitations that only it let its holder send, whoever ends it.
func TestEndRevokesInvitations(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_mis2", "foc", people["mis"]) // who invites editors as well
	for _, c := range []struct{ id, by, to string }{
		{"editor", "foc", "edi"}, {"elsewhere", "foc", "ken"}, {"another", "mis", "edi"}, {"used", "foc", "edi"}, {"program", "", "edi"},
		{"donor", "don", "don"}, {"unit", "sol", "foc"},
	} {
		invited(t, pool, c.id, c.id+"@example.org", people[c.to], false)
		run(t, pool, "UPDATE invitations SET invited_by = CASE WHEN $2 <> '' THEN 'usr_' || $2 END, stage = CASE WHEN id = 'inv_used' THEN 'ACCEPTED' ELSE 'SENT' END WHERE id = $1",
			"inv_"+c.id, c.by)
	}
	for _, c := range []struct {
		end     func() (Outcome, error)
		revoked string // until then
	}{
		{func() (Outcome, error) { return EndMembership(t.Context(), pool, as("foc"), "mbr_foc", 1, "") }, "inv_elsewhere"},
		{func() (Outcome, error) { return EndMembership(t.Context(), pool, as("sol"), "mbr_mis2", 1, "") }, "inv_editor inv_elsewhere"},
		{func() (Outcome, error) { return CloseAccount(t.Context(), pool, as("ada"), "usr_don", 1) }, "inv_donor inv_editor inv_elsewhere"},
		{func() (Outcome, error) { return EndMembership(t.Context(), pool, as("sol"), "mbr_sol", 1, "") }, "inv_donor inv_editor inv_elsewhere inv_unit"},
	} {
		if got := result(c.end()); got != "ok" {
			t.Fatal(got)
		}
		if is := one(t, pool, "SELECT string_agg(id, ' ' ORDER BY id) FROM invitations WHERE stage = 'REVOKED' AND version = 2"); is != c.revoked {
			t.Errorf("revoked are %q, want %q", is, c.revoked)
		}
	}
	if did := one(t, pool, "SELECT string_agg(concat_ws(' ', row_id, verb, user_id), ', ' ORDER BY row_id) FROM audit_entries WHERE noun = 'Invitation'"); did !=
		"inv_donor joining.closeAccount usr_ada, inv_editor joining.endMembership usr_sol, inv_elsewhere joining.endMembership usr_foc, inv_unit joining.endMembership usr_sol" {
		t.Error(did)
	}
}

// TestLastAdmin: somebody always runs the installation, whoever tries and however many at once.
func TestLastAdmin(t *testing.T) {
	pool := peopled(t)
	member(t, pool, "mbr_abc", "ada", people["com"])
	for who, want := range map[string]string{"ada": ":last_admin", "sol": "forbidden"} { // who may not offer a role does not end it
		if got := result(EndMembership(t.Context(), pool, as(who), "mbr_ada", 1, "")); got != want {
			t.Errorf("%s ends the last: %s", who, got)
		}
	}
	if got := result(CloseAccount(t.Context(), pool, as("ada"), "usr_ada", 1)); got != ":last_admin" {
		t.Errorf("closed: %s", got)
	}
	is := one(t, pool, `SELECT string_agg(m.stage || m.version || u.stage, ' ')
		FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.id = 'usr_ada'`)
	if is != "ACTIVE1ACTIVE ACTIVE1ACTIVE" {
		t.Errorf("half closed: %s", is)
	}
	for range 3 {
		run(t, pool, "DELETE FROM memberships WHERE id LIKE 'mbr_adm%'; UPDATE memberships SET stage = 'ACTIVE', version = 1 WHERE id = 'mbr_ada'")
		for _, name := range []string{"edi", "don", "par"} {
			member(t, pool, "mbr_adm"+name, name, people["ada"])
		}
		all := []string{"mbr_ada", "mbr_admedi", "mbr_admdon", "mbr_admpar"}
		program := store.By{Viewer: access.Viewer{Role: access.Admin}, At: noon}
		got := atOnce(len(all), func(i int) string { return result(EndMembership(t.Context(), pool, program, all[i], 1, "")) })
		if got["ok"] != 3 || got[":last_admin"] != 1 {
			t.Error(got)
		}
	}
}
