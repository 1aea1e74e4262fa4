package notifying

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"
	"time"

	"entraide/ent/db/need"
	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// people who can be told, each with their memberships: role, State or organisation.
var people = map[string][][2]string{
	"foc": {{"FOCAL_POINT", "sta_bdi"}},
	"edi": {{"STATE_EDITOR", "sta_bdi"}},
	"mis": {{"MISSION", "sta_bdi"}},
	"ken": {{"FOCAL_POINT", "sta_ken"}},
	"don": {{"DONOR_OFFICER", "org_1"}},
	"par": {{"PARTNER", "org_2"}},
	"sec": {{"SECRETARIAT", ""}},
	"two": {{"MISSION", "sta_bdi"}, {"DONOR_OFFICER", "org_1"}},
	"was": {}, // a member of nothing any more
}

// world is a database in which the people are, with needs of Burundi.
func world(t *testing.T) *sql.DB {
	t.Helper()
	pool, _ := pgtest.Migrated(t)
	run(t, pool, `INSERT INTO organisations (id, created_at, updated_at, name, kind) VALUES
		('org_1', now(), now(), 'Agency for Peace', 'GOVERNMENT'), ('org_2', now(), now(), 'Disarmament Institute', 'INTERNATIONAL_NGO')`)
	run(t, pool, `INSERT INTO donors (id, created_at, updated_at, name, organisation_id) VALUES ('dnr_1', now(), now(), 'Agency for Peace', 'org_1')`)
	for name, memberships := range people {
		run(t, pool, "INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ($1, now(), now(), $2, $3, $4)",
			"usr_"+name, strings.ToUpper(name), name+"@example.org", "unsub_"+name)
		for i, m := range memberships {
			var state, organisation any
			switch {
			case strings.HasPrefix(m[1], "sta_"):
				state = m[1]
			case m[1] != "":
				organisation = m[1]
			}
			run(t, pool, `INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, organisation_id)
				VALUES ($1, now(), now(), $2, $3, $4, $5)`, "mbr_"+name+string(rune('0'+i)), "usr_"+name, m[0], state, organisation)
		}
	}
	run(t, pool, `INSERT INTO memberships (id, created_at, updated_at, user_id, role, state_id, stage) VALUES
		('mbr_was', now(), now(), 'usr_was', 'MISSION', 'sta_bdi', 'ENDED')`)
	run(t, pool, `INSERT INTO users (id, created_at, updated_at, name, email, mail_token, stage) VALUES
		('usr_shut', now(), now(), 'Shut', 'shut@example.org', 'unsub_shut', 'CLOSED')`)
	run(t, pool, `INSERT INTO memberships (id, created_at, updated_at, user_id, role) VALUES ('mbr_shut', now(), now(), 'usr_shut', 'SECRETARIAT')`)
	for id, x := range map[string]struct {
		stage    need.Stage
		audience need.Audience
	}{
		"nee_public": {need.StageOPEN, need.AudiencePUBLIC}, "nee_draft": {need.StageDRAFT, need.AudiencePUBLIC},
		"nee_named": {need.StageOPEN, need.AudienceNAMED}, "nee_quiet": {need.StageOPEN, need.AudienceSECRETARIAT},
	} {
		write(t, pool, func(tx *store.Tx) error {
			return tx.Need.Create().SetID(id).SetStateID("sta_bdi").SetOrigin(need.OriginDECLARED).SetStage(x.stage).SetAudience(x.audience).Exec(t.Context())
		})
	}
	run(t, pool, `INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id) VALUES ('ndo_1', now(), now(), 'nee_named', 'dnr_1')`)
	return pool
}

func run(t testing.TB, pool *sql.DB, statement string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// column is the first column of what a query finds.
func column(t testing.TB, pool *sql.DB, query string, args ...any) (values []string) {
	t.Helper()
	rows, err := pool.Query(query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		values = append(values, s)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return values
}

func expect(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// found demands what a query finds.
func found(t testing.TB, pool *sql.DB, query string, want ...string) {
	t.Helper()
	expect(t, query, column(t, pool, query), want...)
}

// tell puts notices into the outbox.
func tell(t testing.TB, pool *sql.DB, notices ...Notice) {
	t.Helper()
	write(t, pool, func(tx *store.Tx) error {
		for _, n := range notices {
			if err := Tell(t.Context(), tx, n); err != nil {
				return err
			}
		}
		return nil
	})
}

func write(t testing.TB, pool *sql.DB, do func(tx *store.Tx) error) {
	t.Helper()
	if err := store.Write(t.Context(), pool, do); err != nil {
		t.Fatal(err)
	}
}

// ended is a notice, whatever row it is about.
func ended(row string, to ...To) Notice {
	return Notice{Key: "membership_ended", Noun: access.Need, Row: row, To: to, Values: map[string]Text{
		"name": {"en": "Ms. Niyonzima", "fr": "Mme Niyonzima", "ar": "السيدة نيونزيما"}, "role": Word("role.MISSION")}}
}

// all does a step until there is nothing left to do.
func all(t testing.TB, step func(context.Context) (bool, error)) {
	t.Helper()
	for {
		more, err := step(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if !more {
			return
		}
	}
}

func worker(pool *sql.DB) *Worker { return &Worker{DB: pool, PublicURL: "https://entraide.example"} }

// as is a request of one of the people.
func as(name string, role access.Role) store.By {
	return store.By{Viewer: access.Viewer{User: "usr_" + name, Role: role}, At: time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)}
}
