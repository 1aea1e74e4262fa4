package joining

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/store"
)

// invited makes an invitation and returns what a session remembers of it.
func invited(t *testing.T, pool *sql.DB, id, email string, v access.Viewer, replaces bool) string {
	t.Helper()
	var state, organisation *string
	if len(v.States) > 0 {
		state = &v.States[0]
	}
	if len(v.Organisations) > 0 {
		organisation = &v.Organisations[0]
	}
	run(t, pool, `INSERT INTO invitations (id, created_at, updated_at, email, name, role, state_id, organisation_id, language, expires_at, note, replaces_focal_point, token_hash)
		VALUES ($1, now(), now(), $2, 'Invited', $3, $4, $5, 'fr', $6, 'Note verbale 7', $7, $8)`,
		"inv_"+id, email, v.Role, state, organisation, noon.Add(time.Hour), replaces, store.Hashed("inv_token_"+id))
	return store.Hashed("inv_token_" + id)
}

// signed is whom or why not, in a word.
func signed(in SignedIn, err error) string {
	var why Refusal
	switch {
	case errors.As(err, &why):
		return string(why)
	case err != nil:
		return err.Error()
	case in.Membership != "":
		return "member"
	}
	return "in"
}

var public = store.By{At: noon, Request: "req_1"}

// Who is let in, by what the database knows of them (rows) and of their invitation (columns). Where nobody is, nothing
// was written; where somebody is, exactly what the word says.
func TestSignIn(t *testing.T) {
	// a dash stands for what the word before says; "member" made one, "link" signed in to an account that waited
	columns := []string{"none", "sent", "expired", "used", "revoked", "unknown", "other"}
	table := `
		known              in          member      expired     expired     expired     expired     other_address
		known,unverified   in          unverified  expired     expired     expired     expired     unverified
		waiting            in          member      expired     expired     expired     expired     other_address
		waiting,unverified unverified  unverified  unverified  unverified  unverified  unverified  unverified
		waiting,closed     closed      closed      closed      closed      closed      closed      closed
		closed             closed      closed      closed      closed      closed      closed      closed
		taken              no_account  no_account  no_account  no_account  no_account  no_account  no_account
		nobody             no_account  member      expired     expired     expired     expired     other_address
		nobody,unverified  unverified  unverified  unverified  unverified  unverified  unverified  unverified
		nobody,nameless    unverified  unverified  unverified  unverified  unverified  unverified  unverified`
	pool := peopled(t)
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		words := strings.Fields(line)
		for i, want := range words[1:] {
			n++
			t.Run(words[0]+" "+columns[i], func(t *testing.T) {
				name := fmt.Sprintf("p%d", n)
				email, subject := name+"@example.org", "sub "+name
				who := Identity{Issuer: "https://id.example.org", Subject: subject, Email: strings.ToUpper(email), EmailVerified: true, Name: "Vouched"}
				about, more, _ := strings.Cut(words[0], ",")
				if about != "nobody" {
					run(t, pool, "INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ($1, now(), now(), 'Stored', $2, $1)", "usr_"+name, email)
				}
				switch about {
				case "known", "closed":
					run(t, pool, "UPDATE users SET issuer = $2, subject = $3 WHERE id = $1", "usr_"+name, who.Issuer, subject)
				case "taken": // by somebody else, who had the address before
					run(t, pool, "UPDATE users SET issuer = $2, subject = 'another' || id WHERE id = $1", "usr_"+name, who.Issuer)
				}
				if about == "closed" || more == "closed" {
					run(t, pool, "UPDATE users SET stage = 'CLOSED' WHERE id = $1", "usr_"+name)
				}
				switch more {
				case "unverified":
					who.EmailVerified = false
				case "nameless":
					who.Email = ""
				}
				remembered := ""
				if columns[i] != "none" {
					to := email
					if columns[i] == "other" {
						to = "x" + email
					}
					remembered = invited(t, pool, name, to, people["edi"], false)
				}
				switch columns[i] {
				case "expired":
					run(t, pool, "UPDATE invitations SET expires_at = $2 WHERE id = $1", "inv_"+name, noon)
				case "used":
					run(t, pool, "UPDATE invitations SET stage = 'ACCEPTED' WHERE id = $1", "inv_"+name)
				case "revoked":
					run(t, pool, "UPDATE invitations SET stage = 'REVOKED' WHERE id = $1", "inv_"+name)
				case "unknown":
					remembered = store.Hashed("x")
				}
				before := all(t, pool)
				in, err := SignIn(t.Context(), pool, public, who, remembered)
				if got := signed(in, err); got != want {
					t.Fatalf("%s, want %s", got, want)
				}
				if err != nil {
					if in != (SignedIn{}) || all(t, pool) != before {
						t.Errorf("%v, but something was written", in)
					}
					return
				}
				if got := one(t, pool, "SELECT id FROM users WHERE issuer = $1 AND subject = $2 AND email = $3 AND stage = 'ACTIVE'", who.Issuer, subject, email); got != in.User {
					t.Errorf("signed in %s, the account is %s", in.User, got)
				}
				wantVerbs := map[string]string{"known none": "", "known sent": "Invitation Membership", "waiting none": "link", "waiting sent": "Invitation Membership User", "nobody sent": "Invitation Membership User"}
				verbs := one(t, pool, "SELECT string_agg(CASE verb WHEN 'joining.accept' THEN noun ELSE substr(verb, 9) END, ' ' ORDER BY noun) FROM audit_entries WHERE user_id = $1", in.User)
				if verbs != wantVerbs[about+" "+columns[i]] {
					t.Errorf("the audit tells of %q", verbs)
				}
				if want != "member" {
					return
				}
				if got := one(t, pool, "SELECT concat_ws(' ', user_id, role, stage, state_id, organisation_id, note) FROM memberships WHERE id = $1", in.Membership); got != in.User+" STATE_EDITOR ACTIVE sta_bdi Note verbale 7" {
					t.Error(got)
				}
				if got := one(t, pool, "SELECT concat_ws(' ', stage, accepted_at = $2, version) FROM invitations WHERE id = $1", "inv_"+name, noon); got != "ACCEPTED t 2" {
					t.Error(got)
				}
				wantUser := map[bool]string{true: "Vouched fr", false: "Stored en"}[about == "nobody"]
				if got := one(t, pool, "SELECT name || ' ' || language FROM users WHERE id = $1", in.User); got != wantUser {
					t.Error(got)
				}
				if got := signed(SignIn(t.Context(), pool, public, who, remembered)); got != "expired" {
					t.Errorf("a second time: %s", got)
				}
			})
		}
	}
	if told := one(t, pool, `SELECT string_agg(e.changes, '') FROM audit_entries e, users u
		WHERE position(u.mail_token in e.changes) > 0 AND u.mail_token LIKE 'unsub%' OR position('@' in e.changes) > 0`); told != "" {
		t.Error("the audit tells a secret, or an address:", told)
	}
}

// all is everything that signing in may change.
func all(t *testing.T, pool *sql.DB) string {
	t.Helper()
	return one(t, pool, `SELECT concat((SELECT string_agg(u::text, '' ORDER BY id) FROM users u), (SELECT string_agg(m::text, '' ORDER BY id) FROM memberships m),
		(SELECT string_agg(i::text, '' ORDER BY id) FROM invitations i), (SELECT count(*) FROM audit_entries), (SELECT count(*) FROM outbox))`)
}

// Letters that only Unicode takes for the same do not make the same address.
func TestAddressesAreNotFolded(t *testing.T) {
	pool := peopled(t)
	token := invited(t, pool, "k", "kim@example.org", people["edi"], false)
	who := Identity{Issuer: "https://id.example.org", Subject: "k", Email: "\u212Aim@example.org", EmailVerified: true} // the sign of the kelvin
	if got := signed(SignIn(t.Context(), pool, public, who, token)); got != "other_address" {
		t.Error(got)
	}
}

func vouched(name string) Identity {
	return Identity{Issuer: "https://id.example.org", Subject: name, Email: name + "@example.org", EmailVerified: true, Name: name}
}

// A note verbale names another point of contact: theirs is the State's, the former one's access ends, with keys and
// sessions, and nothing of the State's files changes.
func TestAcceptReplacesTheFocalPoint(t *testing.T) {
	for _, c := range []struct {
		name       string
		alsoElse   bool // the former one acts for an organisation too
		replaces   bool
		want       string
		sessions   string
		former, ac string
	}{
		{"says so", false, true, "member", "0", "ENDED true Note verbale 7", "member"},
		{"who acts elsewhere stays signed in", true, true, "member", "1", "ENDED true Note verbale 7", "member"},
		{"was invited to be the first", false, false, "expired", "1", "ACTIVE ", "expired"},
	} {
		t.Run(c.name, func(t *testing.T) {
			pool := peopled(t)
			run(t, pool, "INSERT INTO sessions (token, data, expiry) VALUES ('x', '{\"values\": {\"user\": \"usr_foc\"}}', now() + interval '1 hour')")
			run(t, pool, `INSERT INTO api_keys (id, created_at, updated_at, user_id, name, start, scopes, expires_at, key_hash, membership_id)
				VALUES ('key_1', now(), now(), 'usr_foc', 'k', 'ek_', '["READ"]', now() + interval '1 hour', $1, 'mbr_foc')`, store.Hashed("ek_foc"))
			if err := store.Write(t.Context(), pool, func(tx *store.Tx) error {
				return tx.Need.Create().SetStateID("sta_bdi").SetOrigin("DECLARED").SetStage("OPEN").Exec(t.Context())
			}); err != nil {
				t.Fatal(err)
			}
			if c.alsoElse {
				member(t, pool, "mbr_also", "foc", people["par"])
			}
			needs := one(t, pool, "SELECT string_agg(n::text, '') FROM needs n")
			token := invited(t, pool, "new", "new@example.org", people["foc"], c.replaces)
			in, err := SignIn(t.Context(), pool, public, vouched("new"), token)
			if got := signed(in, err); got != c.want {
				t.Fatal(got)
			}
			if got := one(t, pool, "SELECT concat_ws(' ', stage, ended_at = $1, note) FROM memberships WHERE id = 'mbr_foc'", noon); strings.ReplaceAll(got, " t ", " true ") != c.former {
				t.Error(got)
			}
			if got := one(t, pool, "SELECT count(*) FROM sessions"); got != c.sessions {
				t.Errorf("%s sessions", got)
			}
			if got := one(t, pool, "SELECT string_agg(n::text, '') FROM needs n"); got != needs {
				t.Error("the State's needs were changed")
			}
			_, err = ViewerByKey(t.Context(), pool, "ek_foc")
			if ended := fault.Of(err) != nil; ended != c.replaces {
				t.Errorf("the key: %v", err)
			}
			verbs := one(t, pool, "SELECT string_agg(DISTINCT concat_ws(' ', verb, noun, role, state_id, user_id = $1), ', ') FROM audit_entries", in.User)
			if c.replaces && verbs != "joining.accept Invitation FOCAL_POINT sta_bdi t, joining.accept Membership FOCAL_POINT sta_bdi t, joining.accept User FOCAL_POINT sta_bdi t, "+
				"joining.endMembership ApiKey FOCAL_POINT sta_bdi t, joining.endMembership Membership FOCAL_POINT sta_bdi t" {
				t.Error(verbs)
			}
			v, err := Viewer(t.Context(), pool, session(t, pool, in))
			if err != nil || c.replaces && (v.Role != access.FocalPoint || v.Membership != in.Membership) {
				t.Error(v, err)
			}
		})
	}
}

// A member who is invited to what they are already stays it, and the letter is used.
func TestAcceptWhatOneIs(t *testing.T) {
	pool := peopled(t)
	token := invited(t, pool, "again", "foc@example.org", people["foc"], true)
	in, err := SignIn(t.Context(), pool, public, vouched("foc"), token)
	if err != nil || in.Membership != "mbr_foc" || one(t, pool, "SELECT stage FROM memberships WHERE id = 'mbr_foc'") != "ACTIVE" {
		t.Error(in, err)
	}
}

// However many come at once, a letter is good once.
func TestAcceptRaces(t *testing.T) {
	// at once, each with a name and a token of theirs
	race := func(t *testing.T, pool *sql.DB, names, tokens []string) map[string]int {
		t.Helper()
		got, lock := map[string]int{}, sync.Mutex{}
		var all sync.WaitGroup
		for i := range tokens {
			all.Go(func() {
				what := signed(SignIn(t.Context(), pool, public, vouched(names[i]), tokens[i]))
				lock.Lock()
				got[what]++
				lock.Unlock()
			})
		}
		all.Wait()
		return got
	}
	t.Run("one letter", func(t *testing.T) {
		pool := peopled(t)
		token := invited(t, pool, "1", "new@example.org", people["edi"], false)
		got := race(t, pool, []string{"new", "new", "new", "new", "new", "new"}, []string{token, token, token, token, token, token})
		if got["member"] != 1 || got["expired"] != 5 {
			t.Error(got)
		}
	})
	t.Run("one person, several letters", func(t *testing.T) {
		pool := peopled(t)
		var tokens []string
		for _, role := range []string{"edi", "mis", "par", "com"} {
			tokens = append(tokens, invited(t, pool, role, "new@example.org", people[role], false))
		}
		got := race(t, pool, []string{"new", "new", "new", "new"}, tokens)
		if got["member"] != 4 || one(t, pool, "SELECT concat(count(DISTINCT user_id), ' ', count(*)) FROM memberships WHERE user_id NOT IN (SELECT 'usr_' || lower(name) FROM users WHERE id = user_id)") != "1 4" {
			t.Error(got, one(t, pool, "SELECT count(*) FROM users WHERE email = 'new@example.org'"))
		}
	})
	t.Run("several who were each invited to be the first", func(t *testing.T) {
		pool := peopled(t)
		names, tokens := []string{"n1", "n2", "n3", "n4"}, []string{}
		for _, n := range names {
			tokens = append(tokens, invited(t, pool, n, n+"@example.org", access.Viewer{Role: access.FocalPoint, States: []string{"sta_ken"}}, false))
		}
		if got := race(t, pool, names, tokens); got["member"] != 1 || got["expired"] != 3 {
			t.Error(got)
		}
	})
	t.Run("several who each replace the same one", func(t *testing.T) {
		pool := peopled(t)
		names, tokens := []string{"n1", "n2", "n3"}, []string{}
		for _, n := range names {
			tokens = append(tokens, invited(t, pool, n, n+"@example.org", people["foc"], true))
		}
		got := race(t, pool, names, tokens)
		stages := one(t, pool, "SELECT string_agg(stage, ' ' ORDER BY stage) FROM memberships WHERE role = 'FOCAL_POINT' AND state_id = 'sta_bdi'")
		if got["member"] != 3 || stages != "ACTIVE ENDED ENDED ENDED" {
			t.Error(got, stages)
		}
	})
}

func TestInvitationOf(t *testing.T) {
	pool := peopled(t)
	for _, c := range []struct{ name, as, change, want string }{
		{"for a State", "edi", "", "STATE_EDITOR Invited for a State@example.org Burundi"},
		{"for an organisation", "par", "", "PARTNER Invited for an organisation@example.org Disarmament Institute"},
		{"for neither", "sol", "", "SECRETARIAT Invited for neither@example.org "},
		{"used", "edi", "stage = 'ACCEPTED'", "not_found"},
		{"revoked", "edi", "stage = 'REVOKED'", "not_found"},
		{"expired", "edi", "expires_at = '2026-03-02T12:00:00Z'", "not_found"},
		{"unknown", "edi", "token_hash = 'x'", "not_found"},
	} {
		invited(t, pool, c.name, c.name+"@example.org", people[c.as], false)
		if c.change != "" {
			run(t, pool, "UPDATE invitations SET "+c.change+" WHERE id = $1", "inv_"+c.name)
		}
		i, err := InvitationOf(t.Context(), pool, "inv_token_"+c.name, noon)
		got := fmt.Sprintf("%s %s %s %s", i.Role, i.Name, i.Email, i.Party["en"])
		if err != nil {
			got = string(fault.Of(err).Code)
		} else if !i.ExpiresAt.Equal(noon.Add(time.Hour)) {
			t.Error(i.ExpiresAt)
		}
		if got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

// An invitation is good as long as who sent it could send it, by any membership.
func TestAcceptUnbacked(t *testing.T) {
	pool := peopled(t)
	for _, c := range []struct{ name, by, to, change, want string }{
		{"by the program", "", "edi", "", "member"},
		{"by the focal point", "foc", "edi", "", "member"},
		{"by the secretariat", "sol", "edi", "", "member"},
		{"by an admin", "ada", "sol", "", "member"},
		{"by who may not offer it", "mis", "foc", "", "expired"},
		{"by another State's", "ken", "edi", "", "expired"},
		{"by who left", "foc", "edi", "mbr_foc", "expired"},
		{"by who left elsewhere", "foc", "edi", "mbr_more", "member"},
		{"by who left, and is in the secretariat", "foc", "par", "mbr_foc", "member"},
	} {
		run(t, pool, "UPDATE memberships SET stage = 'ACTIVE'; DELETE FROM invitations; DELETE FROM memberships WHERE id LIKE 'mbr_more%' OR user_id NOT LIKE 'usr____'")
		member(t, pool, "mbr_more", "foc", people["com"])
		if c.to == "par" {
			member(t, pool, "mbr_more2", "foc", people["sol"])
		}
		remembered := invited(t, pool, "x", "new@example.org", people[c.to], false)
		run(t, pool, "UPDATE invitations SET invited_by = CASE WHEN $1 <> '' THEN 'usr_' || $1 END", c.by)
		run(t, pool, "UPDATE memberships SET stage = 'ENDED' WHERE id = $1", c.change) // as a program before this one could
		if got := signed(SignIn(t.Context(), pool, public, vouched("new"), remembered)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Who sent an invitation is told that it was accepted, unless they have left by the time that the notice is given.
func TestTellJoined(t *testing.T) {
	pool := peopled(t)
	remembered := invited(t, pool, "x", "new@example.org", people["edi"], false)
	run(t, pool, "UPDATE invitations SET invited_by = 'usr_sol'")
	if got := signed(SignIn(t.Context(), pool, public, vouched("new"), remembered)); got != "member" {
		t.Fatal(got)
	}
	told := one(t, pool, `SELECT concat_ws(' ', payload ->> 'Key', t ->> 'User', jsonb_array_length(t -> 'Roles'))
		FROM outbox, jsonb_array_elements(payload -> 'To') t WHERE t ->> 'User' <> ''`)
	if want := fmt.Sprint("member_joined usr_sol ", len(access.Roles)); told != want {
		t.Errorf("%q, want %q", told, want)
	}
}

// A membership that ends while its invitation is accepted: one comes first.
func TestAcceptWhileWhoSentItLeaves(t *testing.T) {
	pool := peopled(t)
	for i := range 5 {
		run(t, pool, "UPDATE memberships SET stage = 'ACTIVE', version = 1 WHERE id = 'mbr_foc'")
		id := fmt.Sprint("race", i)
		remembered := invited(t, pool, id, id+"@example.org", people["edi"], false)
		run(t, pool, "UPDATE invitations SET invited_by = 'usr_foc' WHERE id = $1", "inv_"+id)
		got := atOnce(2, func(n int) string {
			if n == 0 {
				return result(EndMembership(t.Context(), pool, as("foc"), "mbr_foc", 1, ""))
			}
			return signed(SignIn(t.Context(), pool, public, vouched(id), remembered))
		})
		want := map[int]string{1: "ACCEPTED", 0: "REVOKED"}[got["member"]]
		if stage := one(t, pool, "SELECT stage FROM invitations WHERE id = $1", "inv_"+id); got["ok"] != 1 || got["member"]+got["expired"] != 1 || stage != want {
			t.Error(got, stage)
		}
	}
}
