package joining

import (
	"context"
	"database/sql"
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
