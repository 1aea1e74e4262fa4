package demonstration

import (
	"database/sql"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/joining"
	"entraide/internal/personas"
	"entraide/internal/pgtest"
	"entraide/internal/requesting"
	"entraide/internal/store"
)

// all is everything that People may write, as one text.
func all(t *testing.T, db *sql.DB) (rows string) {
	t.Helper()
	for _, table := range []string{"users", "memberships", "organisations", "donors", "needs"} {
		var part string
		if err := db.QueryRow("SELECT coalesce(string_agg(x::text, E'\\n' ORDER BY id), '') FROM " + table + " x").Scan(&part); err != nil {
			t.Fatal(err)
		}
		rows += table + "\n" + part + "\n"
	}
	return rows
}

// Every role has somebody who can sign in, and one who waits to be invited has no account; twice, or twice at once,
// changes nothing.
func TestPeople(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			if err := People(t.Context(), db); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	before := all(t, db)
	if err := People(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	if after := all(t, db); after != before {
		t.Errorf("the second time changed something:\n%s\n%s", before, after)
	}

	for _, p := range personas.All {
		var role access.Role
		var state, organisation, name, kind string
		err := db.QueryRow(`SELECT m.role, coalesce(m.state_id, ''), coalesce(m.organisation_id, ''), coalesce(o.name, ''), coalesce(o.kind, '')
			FROM users u JOIN memberships m ON m.user_id = u.id LEFT JOIN organisations o ON o.id = m.organisation_id
			WHERE u.email = $1 AND u.name = $2 AND u.language = $3 AND u.stage = 'ACTIVE' AND u.issuer IS NULL AND u.subject IS NULL AND m.stage = 'ACTIVE'`,
			p.Email, p.Name, p.Language).Scan(&role, &state, &organisation, &name, &kind)
		if p.Role == access.Public {
			if err != sql.ErrNoRows {
				t.Errorf("%s has an account (%v)", p.Name, err)
			}
			continue
		}
		if err != nil || role != p.Role || state != p.State {
			t.Errorf("%s: %s of %q (%v)", p.Name, role, state, err)
		}
		if o := p.Organisation; o != nil && (organisation != o.ID || name != o.Names()["en"] || kind != o.Kind) || o == nil && organisation != "" {
			t.Errorf("%s: acts for %s, %s, %s", p.Name, organisation, name, kind)
		}
	}
	for _, role := range access.Roles {
		want(t, db, "true", "SELECT EXISTS (SELECT FROM memberships WHERE role = '"+string(role)+"')::text")
	}
	want(t, db, "DONOR_OFFICER", "SELECT string_agg(m.role, ' ') FROM donors d JOIN memberships m USING (organisation_id)")
}

// The drafts are those of their parties alone, counted nowhere. One is ready to be opened and one is not; one waits for two
// States to concur.
func TestPeopleHaveBegun(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if err := People(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	want(t, db, "4 DRAFT", "SELECT count(*) || ' ' || string_agg(DISTINCT stage, ' ') FROM needs")
	want(t, db, "0", "SELECT count(*) FROM ledger_lines")
	want(t, db, "ASKED sta_bdi, ASKED sta_ken", `SELECT string_agg(concurrence || ' ' || s.state_id, ', ' ORDER BY s.state_id)
		FROM need_states s JOIN needs n ON n.id = s.need_id WHERE n.owner_id = 'org_demonstration_regional'`)
	for begins, opens := range map[string]bool{"%Armureries%": true, "%Marquage%": false} {
		var id string
		var version int
		if err := db.QueryRow("SELECT id, version FROM needs WHERE title ->> 'fr' LIKE $1", begins).Scan(&id, &version); err != nil {
			t.Fatal(begins, err)
		}
		if did, err := requesting.Open(t.Context(), db, as("aline"), id, version); err != nil || (len(did.Problems) == 0) != opens {
			t.Errorf("%s: %v (%v)", begins, did.Problems, err)
		}
	}
	for _, d := range drafts {
		if !strings.HasPrefix(d.in.Title, "[demonstration] ") && !strings.HasPrefix(d.in.Title, "[démonstration] ") {
			t.Errorf("%s could pass for what a State asks for", d.in.Title)
		}
	}
}

// Each account is there for who proves to hold its address, at the first sign-in and at the next.
func TestPeopleSignIn(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if err := People(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	for _, p := range personas.All {
		who := joining.Identity{Issuer: personas.Path, Subject: p.Key, Email: p.Email, EmailVerified: true, Name: p.Name}
		for range 2 {
			in, err := joining.SignIn(t.Context(), db, store.By{At: time.Now()}, who, "")
			if p.Role == access.Public {
				if err != joining.NoAccount {
					t.Errorf("%s, who was not invited: %v (%v)", p.Name, in, err)
				}
			} else if err != nil || in.User != "usr_demonstration_"+p.Key {
				t.Errorf("%s: %v (%v)", p.Name, in, err)
			}
		}
	}
}

// A walk through the portals outlives a restart: who left stays out, who changed their name keeps it, and who signed in is
// known again.
func TestPeopleAfterAWalk(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	if err := Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	exec(t, db, `UPDATE users SET name = 'Renamed', issuer = '`+personas.Path+`', subject = 'aline' WHERE id = 'usr_demonstration_aline';
		UPDATE users SET stage = 'CLOSED', email = 'closed@invalid' WHERE id = 'usr_demonstration_ingrid';
		UPDATE memberships SET stage = 'ENDED' WHERE user_id = 'usr_demonstration_egide'`)
	walked := all(t, db)
	if err := Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	if after := all(t, db); after != walked {
		t.Errorf("the restart changed something:\n%s\n%s", walked, after)
	}
}
