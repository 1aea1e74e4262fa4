package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entraide/internal/access"
	"entraide/internal/pgtest"
)

// members are those who join, invite and leave in the tests.
var members = map[string]access.Viewer{
	"public":      {},
	"focal point": {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_foc", Membership: "mbr_foc", Language: "fr"},
	"editor":      {Role: access.StateEditor, States: []string{"sta_bdi"}, User: "usr_edi", Membership: "mbr_edi"},
	"donor":       {Role: access.DonorOfficer, Organisations: []string{"org_1"}, User: "usr_don", Membership: "mbr_don"},
	"admin":       {Role: access.Admin, User: "usr_adm", Membership: "mbr_adm", Language: "ar"},
	"a key": {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_foc", Membership: "mbr_foc",
		Key: "key_1", Scopes: access.ScopesFor(access.FocalPoint)},
}

// joined is the handler over a database in which the members are members, each with a notice.
func joined(t *testing.T) *server {
	t.Helper()
	db, _ := pgtest.Migrated(t)
	_, err := db.Exec("INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES ('org_1', now(), now(), 'Agency', 'GOVERNMENT')")
	if err != nil {
		t.Fatal(err)
	}
	for who, v := range members {
		if v.User == "" || v.Key != "" {
			continue
		}
		var state, organisation *string
		if len(v.States) > 0 {
			state = &v.States[0]
		}
		if len(v.Organisations) > 0 {
			organisation = &v.Organisations[0]
		}
		for _, x := range []struct {
			statement string
			args      []any
		}{
			{`INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ($1, now(), now(), $2, $3, $1)`,
				[]any{v.User, who, v.User[4:] + "@example.org"}},
			{`INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, organisation_id) VALUES ($1, now(), now(), $2, $3, $4, $5)`,
				[]any{v.Membership, v.User, v.Role, state, organisation}},
			{`INSERT INTO notifications (id, created_at, updated_at, user_id, key, text) VALUES ($1, now(), now(), $2, 'need_met', '{}')`,
				[]any{"ntf_" + v.User[4:], v.User}},
		} {
			if _, err := db.Exec(x.statement, x.args...); err != nil {
				t.Fatal(err)
			}
		}
	}
	return over(t, db, members)
}

// verb is a mutation in a request of its own.
type verb struct{ who, name, args string }

// selected is what is asked of each mutation.
var selected = map[string]string{
	"inviteMember":      invitation,
	"revokeInvitation":  invitation,
	"endMembership":     "{membership{id stage version note} problems{key message}}",
	"saveAccount":       account,
	"closeAccount":      account,
	"createApiKey":      key,
	"revokeApiKey":      key,
	"readNotifications": "{count}",
}

const (
	invitation = "{invitation{id email role stage version state{iso3} permissions{canRevoke}} problems{field key message}}"
	account    = "{user{id name email language digest stage version} problems{field key message}}"
	key        = "{apiKey{id name start scopes stage version} secret problems{field key message}}"
)

// done sends a verb under a key for its retries, if any, and returns the code and what stands under its name, without spaces.
func (s *server) done(t *testing.T, v verb, key string) (code, payload string) {
	t.Helper()
	query := fmt.Sprintf("mutation{%s(%s)%s}", v.name, v.args, selected[v.name])
	got := s.do(t, post(body(query, nil), "Viewer", v.who, "Idempotency-Key", key))
	var data map[string]json.RawMessage
	if len(got.Data) > 0 {
		if err := json.Unmarshal(got.Data, &data); err != nil {
			t.Fatal(err)
		}
	}
	return got.code(), strings.NewReplacer(" ", "", "\n", "").Replace(string(data[v.name]))
}

const (
	settings = `input:{name:"É. N.",language:zh,digest:NEVER}`
	marie    = `input:{email:"Marie@Example.org",name:"Marie",role:STATE_EDITOR,language:es}`
	script   = `input:{name:"Script",scopes:[READ],days:30}`
)

// before is what is done before a verb of its kind, for the row that its arguments call $id.
var before = map[string]verb{
	"revokeInvitation": {"focal point", "inviteMember", marie},
	"revokeApiKey":     {"donor", "createApiKey", script},
}

// TestJoining runs every verb of joining as those who may and those who may not, each on the same rows. What is wanted is
// a code, or a pattern of the payload, or both.
func TestJoining(t *testing.T) {
	for name, c := range map[string]struct {
		verb
		code, want string
	}{
		"invite": {verb{"focal point", "inviteMember", marie}, "",
			`{"invitation":{"id":"inv_\w+","email":"marie@example.org","role":"STATE_EDITOR","stage":"SENT","version":1,` +
				`"state":{"iso3":"BDI"},"permissions":{"canRevoke":true}},"problems":\[\]}`},
		"invite, with problems": {verb{"focal point", "inviteMember", `input:{email:"x",name:"A",role:MISSION,language:en}`}, "",
			`{"invitation":null,"problems":\[{"field":"email","key":"joining.email","message":"Indiquezuneadresseélectronique[^"]+"},` +
				`{"field":"role",.*},{"field":"note",.*}\]}`},
		"invite, for another State": {verb{"focal point", "inviteMember", strings.Replace(marie, "input:{", `input:{stateID:"sta_ken",`, 1)}, "forbidden", ""},
		"invite, in no language":    {verb{"focal point", "inviteMember", strings.Replace(marie, ":es", ":de", 1)}, "bad_user_input", ""},
		"invite, in no role":        {verb{"focal point", "inviteMember", strings.Replace(marie, "STATE_EDITOR", "KING", 1)}, "bad_user_input", ""},
		"invite, as an editor":      {verb{"editor", "inviteMember", marie}, "forbidden", ""},
		"invite, by a key":          {verb{"a key", "inviteMember", marie}, "forbidden", ""},
		"invite, as the public":     {verb{"public", "inviteMember", marie}, "unauthenticated", ""},

		"revoke": {verb{"focal point", "revokeInvitation", `id:"$id",version:1`}, "",
			`{"invitation":{.*"stage":"REVOKED","version":2,.*"canRevoke":false}},"problems":\[\]}`},
		"revoke, stale": {verb{"focal point", "revokeInvitation", `id:"$id",version:7`}, "stale_version",
			`{"invitation":{.*"stage":"SENT","version":1,.*},"problems":\[\]}`},
		"revoke, as a stranger": {verb{"donor", "revokeInvitation", `id:"$id",version:7`}, "not_found", ""},
		"revoke, as an editor":  {verb{"editor", "revokeInvitation", `id:"$id",version:1`}, "forbidden", ""},

		"end": {verb{"focal point", "endMembership", `id:"mbr_edi",version:1,note:"NV 3"`}, "",
			`{"membership":null,"problems":\[\]}`},
		"end, one's own": {verb{"donor", "endMembership", `id:"mbr_don",version:1`}, "",
			`{"membership":{"id":"mbr_don","stage":"ENDED","version":2,"note":""},"problems":\[\]}`},
		"end, the last of its kind": {verb{"admin", "endMembership", `id:"mbr_adm",version:1`}, "",
			`{"membership":{"id":"mbr_adm","stage":"ACTIVE","version":1,"note":""},"problems":\[{"key":"joining.last_admin","message":"هذا[^"]+"}\]}`},
		"end, stale": {verb{"focal point", "endMembership", `id:"mbr_edi",version:0`}, "stale_version",
			`{"membership":{"id":"mbr_edi","stage":"ACTIVE",.*`},
		"end, one's superior":           {verb{"editor", "endMembership", `id:"mbr_foc",version:1`}, "forbidden", ""},
		"end, a stranger's":             {verb{"focal point", "endMembership", `id:"mbr_don",version:1`}, "not_found", ""},
		"end, a stranger's, stale":      {verb{"focal point", "endMembership", `id:"mbr_don",version:0`}, "not_found", ""},
		"end, one that does not exist":  {verb{"focal point", "endMembership", `id:"mbr_xyz",version:1`}, "not_found", ""},
		"end, the membership of no one": {verb{"public", "endMembership", `id:"mbr_xyz",version:1`}, "unauthenticated", ""},

		"save": {verb{"editor", "saveAccount", `id:"usr_edi",version:1,` + settings}, "",
			`{"user":{"id":"usr_edi","name":"É.N.","email":"edi@example.org","language":"zh","digest":"NEVER","stage":"ACTIVE","version":2},"problems":\[\]}`},
		"save, without a name": {verb{"focal point", "saveAccount", `id:"usr_foc",version:1,input:{name:"",language:en,digest:NEVER}`}, "",
			`{"user":{"id":"usr_foc","name":"focalpoint",.*"version":1},"problems":\[{"field":"name","key":"joining.name","message":"Indiquezunnom."}\]}`},
		"save, stale": {verb{"editor", "saveAccount", `id:"usr_edi",version:9,` + settings}, "stale_version",
			`{"user":{"id":"usr_edi","name":"editor",.*`},
		"save, a colleague's": {verb{"focal point", "saveAccount", `id:"usr_edi",version:1,` + settings}, "forbidden", ""},
		"save, a stranger's":  {verb{"donor", "saveAccount", `id:"usr_edi",version:1,` + settings}, "not_found", ""},

		"close": {verb{"admin", "closeAccount", `id:"usr_edi",version:1`}, "",
			`{"user":{"id":"usr_edi","name":"editor","email":"closed-usr_edi@invalid",.*"stage":"CLOSED","version":2},"problems":\[\]}`},
		"close, the last of its kind": {verb{"admin", "closeAccount", `id:"usr_adm",version:1`}, "",
			`{"user":{"id":"usr_adm",.*"stage":"ACTIVE","version":1},"problems":\[{"field":null,"key":"joining.last_admin",.*`},
		"close, stale": {verb{"admin", "closeAccount", `id:"usr_edi",version:2`}, "stale_version",
			`{"user":{"id":"usr_edi",.*"stage":"ACTIVE","version":1},.*`},
		"close, one's own": {verb{"editor", "closeAccount", `id:"usr_edi",version:1`}, "forbidden", ""},

		"key": {verb{"focal point", "createApiKey", `input:{name:"Script",scopes:[WRITE_NEEDS,READ],days:30}`}, "",
			`{"apiKey":{"id":"key_\w+","name":"Script","start":"ek_\w{6}","scopes":\["READ","WRITE_NEEDS"\],"stage":"ACTIVE","version":1},` +
				`"secret":"ek_\w{40}","problems":\[\]}`},
		"key, with problems": {verb{"donor", "createApiKey", `input:{name:"S",scopes:[WRITE_NEEDS],days:366}`}, "",
			`{"apiKey":null,"secret":null,"problems":\[{"field":"scopes","key":"joining.scopes",.*},` +
				`{"field":"days","key":"joining.days","message":"[^"]*1to365."}\]}`},
		"key, in no scope":      {verb{"donor", "createApiKey", `input:{name:"S",scopes:[ALL],days:1}`}, "bad_user_input", ""},
		"key, by a key":         {verb{"a key", "createApiKey", script}, "forbidden", ""},
		"key, as the public":    {verb{"public", "createApiKey", script}, "unauthenticated", ""},
		"key, revoked":          {verb{"donor", "revokeApiKey", `id:"$id",version:1`}, "", `{"apiKey":{.*"stage":"REVOKED","version":2},"secret":null,.*`},
		"key, revoked, stale":   {verb{"donor", "revokeApiKey", `id:"$id",version:4`}, "stale_version", `{"apiKey":{.*"stage":"ACTIVE","version":1},.*`},
		"key, revoked by admin": {verb{"admin", "revokeApiKey", `id:"$id",version:1`}, "not_found", ""},

		"read":                {verb{"donor", "readNotifications", `ids:["ntf_don","ntf_foc","ntf_xyz"]`}, "", `{"count":1}`},
		"read, as the public": {verb{"public", "readNotifications", `ids:["ntf_don"]`}, "unauthenticated", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := joined(t)
			if first, ok := before[c.name]; ok {
				code, row := s.done(t, first, "")
				id := regexp.MustCompile(`"id":"(\w+)"`).FindStringSubmatch(row)
				if code != "" || id == nil {
					t.Fatal(code, row)
				}
				c.args = strings.Replace(c.args, "$id", id[1], 1)
			}
			code, got := s.done(t, c.verb, "")
			if code != c.code {
				t.Fatalf("code %q, want %q: %s", code, c.code, got)
			}
			if c.want == "" {
				c.want = "(null)?"
			}
			if !regexp.MustCompile("^" + c.want + "$").MatchString(got) {
				t.Errorf("got %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestSentAgain: what is sent again under its key is done once and answered alike, but for a secret, which is shown once.
// Another request under the key is refused; that of somebody else is another matter.
func TestSentAgain(t *testing.T) {
	s := joined(t)
	secret := regexp.MustCompile(`"secret":"\w+"`)
	writes := map[string]struct {
		verb
		other string // other arguments
	}{
		"k1": {verb{"focal point", "inviteMember", marie}, strings.Replace(marie, "Marie", "Jean", 1)},
		"k2": {verb{"donor", "createApiKey", script}, strings.Replace(script, "30", "31", 1)},
		"k3": {verb{"editor", "saveAccount", `id:"usr_edi",version:1,` + settings}, `id:"usr_edi",version:2,` + settings},
		"k4": {verb{"focal point", "endMembership", `id:"mbr_edi",version:1`}, `id:"mbr_edi",version:2`},
		"k6": {verb{"donor", "readNotifications", `ids:["ntf_don"]`}, `ids:["ntf_foc"]`},
	}
	for _, key := range slices.Sorted(maps.Keys(writes)) { // in order: one ends the access of another
		c := writes[key]
		code, first := s.done(t, c.verb, key)
		if code != "" || first == "" {
			t.Fatal(c.verb, code, first)
		}
		if code, again := s.done(t, c.verb, key); code != "" || again != secret.ReplaceAllString(first, `"secret":null`) {
			t.Errorf("%v: %s; sent again: %s %s", c.verb, first, code, again)
		}
		c.args = c.other
		if code, _ := s.done(t, c.verb, key); code != "conflict" {
			t.Errorf("%v: code %q", c.verb, code)
		}
	}
	if code, got := s.done(t, verb{"focal point", "createApiKey", script}, "k2"); code != "" || !secret.MatchString(got) {
		t.Errorf("the key of somebody else: %s %s", code, got)
	}
}

// TestTwoVerbs: an operation does one thing, or nothing.
func TestTwoVerbs(t *testing.T) {
	s := joined(t)
	const read = `readNotifications(ids:["ntf_don"]){count}`
	got := s.do(t, post(body("mutation{a:"+read+" b:"+read+"}", nil), "Viewer", "donor"))
	if got.code() != "bad_request" || got.Data != nil {
		t.Errorf("%s", got.Body)
	}
	if _, count := s.done(t, verb{"donor", "readNotifications", `ids:["ntf_don"]`}, ""); count != `{"count":1}` {
		t.Error("one of the two was done")
	}
}
