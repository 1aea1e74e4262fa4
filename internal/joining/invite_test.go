package joining

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/audit"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// people who can be met in the tests: usr_ and mbr_ with their name, and an address at example.org.
var people = map[string]access.Viewer{
	"ada": {Role: access.Admin},
	"sol": {Role: access.Secretariat},
	"com": {Role: access.Committee},
	"foc": {Role: access.FocalPoint, States: []string{"sta_bdi"}},
	"edi": {Role: access.StateEditor, States: []string{"sta_bdi"}},
	"mis": {Role: access.Mission, States: []string{"sta_bdi"}},
	"ken": {Role: access.StateEditor, States: []string{"sta_ken"}},
	"don": {Role: access.DonorOfficer, Organisations: []string{"org_1"}},
	"par": {Role: access.Partner, Organisations: []string{"org_2"}},
	"reg": {Role: access.RegionalOrganisation, Organisations: []string{"org_3"}},
}

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// as is a request of one of the people, or of the public.
func as(name string) store.By {
	by := store.By{Viewer: people[name], At: noon, Request: "req_1"}
	if by.IsSignedIn() {
		by.User, by.Membership = "usr_"+name, "mbr_"+name
	}
	return by
}

// peopled is a database in which the people are members.
func peopled(t *testing.T) *sql.DB {
	t.Helper()
	pool, _ := pgtest.Migrated(t)
	run(t, pool, `INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_1', now(), now(), 'Agency for Peace', 'GOVERNMENT'), ('org_2', now(), now(), 'Disarmament Institute', 'INTERNATIONAL_NGO'),
		('org_3', now(), now(), 'Union of Neighbours', 'MULTILATERAL')`)
	for name, v := range people {
		run(t, pool, "INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ($1, now(), now(), $2, $3, $2)",
			"usr_"+name, strings.ToUpper(name), name+"@example.org")
		member(t, pool, "mbr_"+name, name, v)
	}
	t.Cleanup(func() {
		if _, _, err := audit.Verify(context.Background(), pool); err != nil {
			t.Error(err)
		}
	})
	return pool
}

// member makes one of the people act in one more way.
func member(t *testing.T, pool *sql.DB, id, name string, v access.Viewer) {
	t.Helper()
	var state, organisation *string
	if len(v.States) > 0 {
		state = &v.States[0]
	}
	if len(v.Organisations) > 0 {
		organisation = &v.Organisations[0]
	}
	run(t, pool, `INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, organisation_id)
		VALUES ($1, now(), now(), $2, $3, $4, $5)`, id, "usr_"+name, v.Role, state, organisation)
}

func run(t *testing.T, pool *sql.DB, statement string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(statement, args...); err != nil {
		t.Fatal(err)
	}
}

// one is the one value that a query finds, as text; "" for NULL, and for nothing.
func one(t *testing.T, pool *sql.DB, query string, args ...any) string {
	t.Helper()
	var s sql.NullString
	if err := pool.QueryRow(query, args...).Scan(&s); err != nil && err != sql.ErrNoRows {
		t.Fatal(err)
	}
	return s.String
}

// result is what a verb led to, in a word: problems as field:key, a code, or ok.
func result(o Outcome, err error) string {
	if err != nil {
		return string(fault.Of(err).Code)
	}
	if len(o.Problems) == 0 {
		return "ok"
	}
	var all []string
	for _, p := range o.Problems {
		all = append(all, p.Field+":"+strings.TrimPrefix(p.Key, "joining."))
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}

func ptr(s string) *string { return &s }

// good is an input without a problem, for the role.
func good(r access.Role) InviteInput {
	return InviteInput{Email: "new@example.org", Name: "Marie N.", Role: r, Language: "fr", Note: "Note verbale 12"}
}

// TestInvite: who may offer what, and for whom.
func TestInvite(t *testing.T) {
	pool := peopled(t)
	none, bdi, ken, xyz := ptr(""), ptr("sta_bdi"), ptr("sta_ken"), ptr("sta_xyz")
	org1, org2, org9, gone := ptr("org_1"), ptr("org_2"), ptr("org_9"), ptr("org_gone")
	run(t, pool, `INSERT INTO organisations (id, created_at, updated_at, name, kind, merged_into_id) VALUES ('org_gone', now(), now(), 'Agency for Paece', 'GOVERNMENT', 'org_1')`)
	for _, c := range []struct {
		who                 string
		role                access.Role
		state, organisation *string
		want                string
	}{
		{"foc", access.StateEditor, nil, nil, "ok"},
		{"foc", access.StateEditor, bdi, nil, "ok"},
		{"foc", access.StateEditor, ken, nil, "forbidden"},
		{"foc", access.StateEditor, none, nil, "forbidden"},
		{"foc", access.FocalPoint, nil, nil, "role:role"},
		{"foc", access.Secretariat, nil, nil, "role:role"},
		{"foc", "KING", nil, nil, "role:role"},
		{"foc", access.DonorOfficer, nil, nil, "organisationID:organisation role:role"},
		{"foc", access.DonorOfficer, nil, org1, "role:role"},
		{"mis", access.StateEditor, nil, nil, "ok"},
		{"don", access.DonorOfficer, nil, nil, "ok"},
		{"don", access.DonorOfficer, bdi, nil, "stateID:needless_state"},
		{"don", access.DonorOfficer, nil, org2, "forbidden"},
		{"don", access.Partner, nil, nil, "role:role"},
		{"par", access.Partner, nil, nil, "ok"},
		{"reg", access.RegionalOrganisation, nil, nil, "ok"},
		{"edi", access.StateEditor, nil, nil, "forbidden"},
		{"com", access.Committee, nil, nil, "forbidden"},
		{"", access.StateEditor, nil, nil, "unauthenticated"},
		{"sol", access.FocalPoint, ken, nil, "ok"},
		{"sol", access.FocalPoint, nil, nil, "stateID:state"},
		{"sol", access.Mission, xyz, nil, "stateID:state"},
		{"sol", access.Mission, ken, org1, "organisationID:needless_organisation"},
		{"sol", access.Partner, nil, org1, "ok"},
		{"sol", access.Partner, nil, nil, "organisationID:organisation"},
		{"sol", access.Partner, nil, org9, "organisationID:organisation"},
		{"sol", access.Partner, nil, gone, "organisationID:organisation"}, // it is another one by now
		{"sol", access.Partner, ken, nil, "organisationID:organisation stateID:needless_state"},
		{"sol", access.Committee, nil, nil, "ok"},
		{"sol", access.Committee, ken, nil, "stateID:needless_state"},
		{"sol", access.Secretariat, nil, nil, "role:role"},
		{"sol", access.Admin, nil, nil, "role:role"},
		{"ada", access.Admin, nil, nil, "ok"},
	} {
		in := good(c.role)
		in.StateID, in.OrganisationID = c.state, c.organisation
		t.Run(fmt.Sprint(c.who, " ", c.role, " ", party{c.state, c.organisation}.parties()), func(t *testing.T) { invites(t, pool, c.who, in, c.want) })
	}
}

// invites holds an invitation to what it must lead to: a row, a letter and an entry of the audit; or none of them.
func invites(t *testing.T, pool *sql.DB, who string, in InviteInput, want string) {
	t.Helper()
	run(t, pool, "DELETE FROM invitations; DELETE FROM outbox")
	before := one(t, pool, "SELECT sequence FROM audit_head")
	if got := result(Invite(t.Context(), pool, as(who), in)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	const all = "SELECT concat((SELECT count(*) FROM invitations), (SELECT count(*) FROM outbox), (SELECT sequence > $1 FROM audit_head))"
	if is, must := one(t, pool, all, before), map[bool]string{true: "11t", false: "00f"}[want == "ok"]; is != must {
		t.Errorf("invitations, letters, audited: %s, want %s", is, must)
	}
}

// TestInviteInput: what may be said of a person.
func TestInviteInput(t *testing.T) {
	pool := peopled(t)
	for email, want := range map[string]string{
		"":                                    "email:email",
		"new":                                 "email:email",
		"a@example.org, b@example.org":        "email:email",
		"A <a@example.org>":                   "email:email",
		"<a@example.org>":                     "email:email",
		"a@example.org (A)":                   "email:email",
		`"a b"@example.org`:                   "email:email",
		"a@example.org\r\nBcc: b@example.org": "email:email",
		"a\u202egro@example.org":              "email:email",
		"a\u200e@example.org":                 "email:email",
		"a@[127.0.0.1]":                       "email:email",
		"root@localhost":                      "email:email",
		strings.Repeat("a", 243) + "@example.org": "email:email",
		strings.Repeat("a", 242) + "@example.org": "ok",
		" New@Example.ORG ":                       "ok",
		"EDI@Example.org ":                        "email:member",
		"mis@example.org":                         "ok", // acts in another role
		"ken@example.org":                         "ok", // acts for another State
	} {
		in := good(access.StateEditor)
		in.Email = email
		t.Run(fmt.Sprintf("%.40q", email), func(t *testing.T) { invites(t, pool, "foc", in, want) })
	}
	for name, want := range map[string]string{
		"":                       "name:name",
		" \u00a0":                "name:name",
		"\u200d\u200c":           "name:name",
		strings.Repeat("é", 201): "name:long",
		strings.Repeat("é", 200): "ok",
		"A\nB":                   "name:hidden",
		"A \u202egro":            "name:hidden",
		"A\u200bB":               "name:hidden",
		"علی\u200cرضا":           "ok",
		"(علی)\u200f":            "ok", // a mark of direction, as people type it
		"王小明":                    "ok",
	} {
		in := good(access.StateEditor)
		in.Name = name
		t.Run(fmt.Sprintf("%.40q", name), func(t *testing.T) { invites(t, pool, "foc", in, want) })
	}
	for _, c := range []struct {
		note, want string
		role       access.Role
	}{
		{"", "ok", access.StateEditor},
		{" \n", "note:note", access.FocalPoint},
		{"", "note:note", access.Mission},
		{"A\r\n\tB", "ok", access.StateEditor},
		{"A\a", "note:hidden", access.StateEditor},
		{"a" + strings.Repeat("\n", 1000) + "b", "note:long", access.StateEditor},
	} {
		in := good(c.role)
		if in.Note = c.note; c.role != access.StateEditor {
			in.StateID = ptr("sta_ken")
		}
		t.Run(fmt.Sprintf("%s %.40q", c.role, c.note), func(t *testing.T) {
			who := "foc"
			if c.role != access.StateEditor {
				who = "sol"
			}
			invites(t, pool, who, in, c.want)
		})
	}
	in := InviteInput{Email: "x", Role: access.Mission, Language: "en"}
	invites(t, pool, "foc", in, "email:email name:name note:note role:role")
	in = good(access.Secretariat)
	in.Email = "sol@example.org"
	invites(t, pool, "ada", in, "email:member")
}

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

// atOnce runs do several times at the same time, and counts what came of it.
func atOnce(n int, do func(i int) string) map[string]int {
	var all sync.WaitGroup
	results := make([]string, n)
	for i := range n {
		all.Go(func() { results[i] = do(i) })
	}
	all.Wait()
	count := map[string]int{}
	for _, r := range results {
		count[r]++
	}
	return count
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

func TestRevoke(t *testing.T) {
	pool := peopled(t)
	for name, c := range map[string]struct {
		who     string
		version int
		stage   string
		want    string
	}{
		"who invited":      {who: "foc", version: 1, want: "ok"},
		"mission":          {who: "mis", version: 1, want: "ok"},
		"secretariat":      {who: "sol", version: 1, want: "ok"},
		"editor":           {who: "edi", version: 1, want: "forbidden"},
		"another State":    {who: "ken", version: 1, want: "not_found"},
		"an organisation":  {who: "don", version: 1, want: "not_found"},
		"public":           {who: "", version: 1, want: "unauthenticated"},
		"old version":      {who: "foc", version: 3, want: "stale_version"},
		"already accepted": {who: "foc", version: 1, stage: "ACCEPTED", want: "conflict"},
		"already revoked":  {who: "foc", version: 1, stage: "REVOKED", want: "conflict"},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, pool, "DELETE FROM invitations")
			o, err := Invite(t.Context(), pool, as("foc"), good(access.StateEditor))
			if err != nil {
				t.Fatal(err)
			}
			stage := "SENT"
			if c.stage != "" {
				stage = c.stage
				run(t, pool, "UPDATE invitations SET stage = $1", stage)
			}
			got, err := Revoke(t.Context(), pool, as(c.who), o.Row, c.version)
			if result(got, err) != c.want {
				t.Errorf("%s, want %s", result(got, err), c.want)
			}
			if got.Row != o.Row && c.who != "" {
				t.Errorf("the outcome is about %q", got.Row)
			}
			want := stage + " 1"
			if c.want == "ok" {
				want = "REVOKED 2"
			}
			if is := one(t, pool, "SELECT stage || ' ' || version FROM invitations"); is != want {
				t.Errorf("it is %s, want %s", is, want)
			}
		})
	}
}
