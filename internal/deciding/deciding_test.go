package deciding

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entraide/internal/access"
	"entraide/internal/fault"
	"entraide/internal/pgtest"
	"entraide/internal/store"
	"entraide/internal/wording"
)

var (
	noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	unit = store.By{Viewer: access.Viewer{Role: access.Secretariat, User: "usr_unit"}, At: noon}
	none = store.By{Viewer: access.Viewer{Role: access.Partner, User: "usr_p", Organisations: []string{"org_a"}}, At: noon}
)

// at is the desk of a member of the secretariat.
func at(user string) store.By {
	by := unit
	by.User = user
	return by
}

func want(t *testing.T, db *sql.DB, want, query string, args ...any) {
	t.Helper()
	var got sql.NullString
	if err := db.QueryRow(query, args...).Scan(&got); err != nil || got.String != want {
		t.Errorf("%s gives %q, want %q: %v", query, got.String, want, err)
	}
}

func says(o store.Outcome, err error) (s string) {
	if err != nil {
		return string(fault.Of(err).Code)
	}
	for _, p := range o.Problems {
		s += p.Field + ":" + p.Key[strings.Index(p.Key, ".")+1:] + " "
	}
	return s
}

// inAll is a text in all languages but those that are left out.
func inAll(text string, without ...string) (all []Text) {
	for _, l := range wording.Languages {
		if !slices.Contains(without, l) {
			all = append(all, Text{l, text + " " + l})
		}
	}
	return all
}

func TestReplies(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	ctx := t.Context()
	want(t, db, "6 6", "SELECT concat_ws(' ', count(*), min((SELECT count(*) FROM jsonb_each_text(text) t WHERE length(t.value) > 50))) FROM canned_replies")
	for _, c := range []struct {
		name  string
		texts []Text
		want  string
	}{
		{" ", inAll("x"), "name:name_missing "},
		{strings.Repeat("x", 101), inAll("x"), "name:too_long "},
		{"x\ny", inAll("x"), "name:one_line "},
		{"x", nil, "texts:languages_missing "},
		{"x", inAll("x", "zh"), "texts:languages_missing "},
		{"x", append(inAll("x", "zh"), Text{"en", "x"}), "texts.5.language:language_twice texts:languages_missing "},
		{"x", append(inAll("x", "zh"), Text{"zh", " "}), "texts.5.text:text_missing "},
		{"x", append(inAll("x", "zh"), Text{"zh", strings.Repeat("长", 2001)}), "texts.5.text:too_long "},
	} {
		if got := says(SaveReply(ctx, db, unit, "", 0, c.name, c.texts)); got != c.want {
			t.Errorf("%.20q: %s, want %s", c.name, got, c.want)
		}
	}
	o, err := SaveReply(ctx, db, unit, "", 0, " A name ", inAll("Text"))
	if says(o, err) != "" {
		t.Fatal(o, err)
	}
	want(t, db, "A name Text ar 1", "SELECT concat_ws(' ', name, text->>'ar', version) FROM canned_replies WHERE id = $1", o.Row)
	for code, verb := range map[string]func() (store.Outcome, error){
		"": func() (store.Outcome, error) { return SaveReply(ctx, db, unit, o.Row, 1, "B", inAll("More")) },
		"name:name_taken ": func() (store.Outcome, error) {
			return SaveReply(ctx, db, unit, "", 0, " Indicators missing ", inAll("More"))
		},
		"forbidden":     func() (store.Outcome, error) { return SaveReply(ctx, db, none, "", 0, "B", inAll("More")) },
		"not_found":     func() (store.Outcome, error) { return RemoveReply(ctx, db, none, o.Row, 2) },
		"stale_version": func() (store.Outcome, error) { return RemoveReply(ctx, db, unit, o.Row, 7) },
	} {
		if got := says(verb()); got != code {
			t.Errorf("%s, want %s", got, code)
		}
	}
	if o, err := SaveReply(ctx, db, unit, o.Row, 2, "Indicators missing", inAll("More")); says(o, err) != "name:name_taken " || o.Row == "" {
		t.Error(o, err)
	}
	if o, err := RemoveReply(ctx, db, unit, o.Row, 2); says(o, err) != "" || o.Row != "" {
		t.Error(o, err)
	}
	want(t, db, "saveReply saveReply removeReply", "SELECT string_agg(substr(verb, 10), ' ' ORDER BY sequence) FROM audit_entries")
	// what was removed does not come back
	if o, err := RemoveReply(ctx, db, unit, "rpl_budget", 1); says(o, err) != "" {
		t.Error(o, err)
	}
	if _, err := store.Migrate(ctx, db); err != nil {
		t.Fatal(err)
	}
	want(t, db, "5", "SELECT count(*) FROM canned_replies")
}

func TestQueue(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	ctx := t.Context()
	for i, role := range []string{"SECRETARIAT", "PARTNER", "ADMIN", "SECRETARIAT"} {
		if _, err := db.Exec(`WITH u AS (INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ($1::text, now(), now(), 'A', $1::text || '@example.org', $1::text))
			INSERT INTO memberships (id, created_at, updated_at, user_id, role, stage) VALUES ($1::text || 'm', now(), now(), $1::text, $2, $3)`,
			fmt.Sprint("usr_", i), role, map[bool]string{true: "ENDED", false: "ACTIVE"}[i == 3]); err != nil {
			t.Fatal(err)
		}
	}
	put := func(at time.Time) {
		t.Helper()
		by := unit
		by.At = at
		if err := store.Write(ctx, db, func(tx *store.Tx) error {
			return Put(ctx, tx, by, Item{Kind: "REVIEW_PROPOSAL", Noun: access.Project, Row: "prj_1", Title: map[string]string{"en": "P"}, Days: 10})
		}); err != nil {
			t.Fatal(err)
		}
	}
	put(noon)
	put(noon.AddDate(0, 0, 5)) // it waits already, and keeps its clock
	want(t, db, "1 1", "SELECT concat_ws(' ', count(*), count(DISTINCT due_on)) FROM queue_items")
	var id string
	if err := db.QueryRow("SELECT id FROM queue_items").Scan(&id); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		by       store.By
		version  int
		assignee string
		want     string
	}{
		{none, 1, "usr_0", "not_found"}, {unit, 2, "usr_0", "stale_version"}, {unit, 1, "usr_1", "assigneeID:not_of_secretariat "},
		{unit, 1, "usr_3", "assigneeID:not_of_secretariat "}, {unit, 1, "usr_x", "assigneeID:not_of_secretariat "},
		{unit, 1, "usr_0", ""}, {unit, 2, "usr_0", ""}, {unit, 3, "usr_2", ""}, {at("usr_0"), 4, "usr_0", ""}, {unit, 5, "", ""},
	} {
		if got := says(Assign(ctx, db, c.by, id, c.version, c.assignee)); got != c.want {
			t.Errorf("%s: %s, want %s", c.assignee, got, c.want)
		}
	}
	// who is newly assigned is told, but for who took it
	want(t, db, "usr_0 prj_1 P, usr_2 prj_1 P", `SELECT string_agg(concat_ws(' ', payload #>> '{To,0,User}', payload->>'Row', payload #>> '{Values,title,en}'), ', ' ORDER BY id)
		FROM outbox WHERE payload->>'Key' = 'deciding.assigned'`)
	if err := store.Write(ctx, db, func(tx *store.Tx) error { return Done(ctx, tx, unit, "prj_1", "REVIEW_CHANGE") }); err != nil {
		t.Fatal(err)
	}
	want(t, db, "WAITING", "SELECT stage FROM queue_items")
	if err := store.Write(ctx, db, func(tx *store.Tx) error { return Done(ctx, tx, unit, "prj_1") }); err != nil {
		t.Fatal(err)
	}
	want(t, db, "DONE 5", "SELECT concat_ws(' ', stage, (SELECT count(*) FROM audit_entries)) FROM queue_items")
	if got := says(Assign(ctx, db, unit, id, 7, "usr_0")); got != "conflict" {
		t.Error(got)
	}
	put(noon) // what was decided can come anew
	want(t, db, "2", "SELECT count(*) FROM queue_items")
}
