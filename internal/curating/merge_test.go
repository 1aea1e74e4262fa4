package curating

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"entraide/internal/fault"
	"entraide/internal/store"
)

// unmoved are the columns that name organisations or donors and do not move, each with the reason.
var unmoved = map[string]string{
	"audit_entries.organisation_id": "what was done is never told otherwise",
	"memberships.organisation_id":   "an active one is in the way of a merger, one that ended is history",
	"invitations.organisation_id":   "one that is open is in the way of a merger, the others are history",
	"organisations.merged_into_id":  "there are no chains",
	"organisation_matches.from_id":  "the question itself",
	"organisation_matches.into_id":  "the question itself",
	"donors.organisation_id":        "the profile goes, with all that names it given to the other",
	"ledger_lines.donor_id":         "written anew by coverage, from the donors of transactions",
}

// A column that names an organisation or a donor is known to the merger, or it stands above with a reason.
func TestEveryColumnIsKnown(t *testing.T) {
	w := newWorld(t)
	rows, err := w.DB.Query(`SELECT conrelid::regclass || '.' || a.attname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
			WHERE c.contype = 'f' AND c.confrelid IN ('organisations'::regclass, 'donors'::regclass)
		UNION SELECT table_name || '.' || column_name FROM information_schema.columns
			WHERE table_schema = 'public' AND column_name ~ '(organisation|donor|provider|receiver|reporter|owner|funder|partner)s?_id'
			AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = 'public')`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	known := map[string]bool{}
	for _, c := range slices.Concat(moved, movedOfDonors) {
		known[c.table+"."+c.name] = true
	}
	n := 0
	for rows.Next() {
		var c string
		if err := rows.Scan(&c); err != nil {
			t.Fatal(err)
		}
		if n++; !known[c] && unmoved[c] == "" {
			t.Errorf("%s names an organisation, and a merger does not know it", c)
		}
		delete(known, c)
	}
	if len(known) > 0 || n < 20 {
		t.Errorf("%d columns; a merger moves what is not there: %v", n, known)
	}
}

// state is all that the tables say, but for times and versions, which never go back, and the ids of lines.
func (w world) state() string {
	w.Helper()
	var b strings.Builder
	for _, c := range []string{"organisations", "donors", "organisation_aliases", "participations", "projects", "project_steps", "needs", "need_donors", "offers", "experiences",
		"comments", "transactions", "project_themes", "project_recipients", "memberships", "invitations", "ledger_lines"} {
		without := "- 'updated_at' - 'version'"
		if c == "ledger_lines" {
			without += " - 'id' - 'created_at'"
		}
		fmt.Fprintf(&b, "%s\n%s\n", c, w.One("SELECT string_agg(j, E'\\n' ORDER BY j) FROM (SELECT (to_jsonb(x) "+without+")::text FROM "+c+" x) s(j)"))
	}
	return b.String()
}

// Nothing but history names the one that was merged, and to take it back gives each table back as it was.
func TestMergeAndBack(t *testing.T) {
	for _, withB := range []bool{true, false} {
		for _, reversed := range []bool{true, false} {
			t.Run(fmt.Sprint(withB, reversed), func(t *testing.T) {
				t.Parallel()
				w := filled(t, withB)
				before := w.state()
				id := w.matched("org_a", "org_b")
				w.done(Merge(t.Context(), w.DB, unit, id, 1, reversed))
				from, into := "org_a", "org_b"
				if reversed {
					from, into = into, from
				}
				w.Want(into, "SELECT merged_into_id FROM organisations WHERE id = $1", from)
				w.Want("1", "SELECT count(*) FROM organisations WHERE merged_into_id IS NOT NULL")
				for _, c := range moved {
					w.Want("0", "SELECT count(*) FROM "+c.table+" WHERE "+c.name+" = $1", from)
				}
				w.Want("0", "SELECT count(*) FROM donors WHERE organisation_id = $1", from)
				w.Want("1", "SELECT count(DISTINCT donor_id) FROM ledger_lines WHERE donor_id IS NOT NULL")
				w.Want("4", "SELECT count(*) FROM participations WHERE organisation_id = $1", into)
				w.Want("MERGED 2", "SELECT concat_ws(' ', stage, version) FROM organisation_matches WHERE id = $1", id)
				w.verify()
				w.done(Unmerge(t.Context(), w.DB, unit, id, 2))
				if after := w.state(); after != before {
					t.Errorf("taken back it is\n%s\nwas\n%s", after, before)
				}
				w.Want("SUGGESTED 3 t", "SELECT concat_ws(' ', stage, version, moved IS NULL AND decided_at IS NULL) FROM organisation_matches WHERE id = $1", id)
				w.Want("suggest merge unmerge", "SELECT string_agg(substr(verb, 10), ' ' ORDER BY sequence) FROM audit_entries")
				w.verify()
			})
		}
	}
}

func TestNoChains(t *testing.T) {
	w := filled(t, true)
	ctx := t.Context()
	before := w.state()
	ab, bc, ca, db := w.matched("org_a", "org_b"), w.matched("org_b", "org_c"), w.matched("org_c", "org_a"), w.matched("org_d", "org_b")
	w.done(Merge(ctx, w.DB, unit, ab, 1, false))
	for _, c := range []struct {
		id       string
		reversed bool
		want     string
	}{
		{bc, false, ":curating.merged_into_it "}, {ca, false, ":curating.merged_already "}, {ca, true, ":curating.merged_already "},
	} {
		o, err := Merge(ctx, w.DB, unit, c.id, 1, c.reversed)
		if got := says(o.Problems, err); got != c.want {
			t.Errorf("%v: %s", c, got)
		}
	}
	if o, err := Suggest(ctx, w.DB, unit, "org_a", "org_d"); says(o.Problems, err) != "fromID:curating.merged_already " {
		t.Error(o, err)
	}
	// of several that were merged into one, the last is taken back first
	w.done(Merge(ctx, w.DB, unit, db, 1, false))
	if o, err := Unmerge(ctx, w.DB, unit, ab, 2); says(o.Problems, err) != ":curating.merged_later " {
		t.Error(o, err)
	}
	w.done(Unmerge(ctx, w.DB, unit, db, 2))
	w.done(Unmerge(ctx, w.DB, unit, ab, 2))
	if w.state() != before {
		t.Error("something stayed")
	}
	w.verify()
}

func TestWhatIsInTheWay(t *testing.T) {
	for key, sql := range map[string]string{
		"has_members":     "INSERT INTO memberships (id, created_at, updated_at, user_id, role, organisation_id) VALUES ('mbr_1', now(), now(), 'usr_1', 'PARTNER', 'org_a')",
		"has_invitations": "INSERT INTO invitations (id, created_at, updated_at, email, role, organisation_id, expires_at, token_hash) VALUES ('inv_1', now(), now(), 'a@example.org', 'PARTNER', 'org_a', '2030-01-01', 'x')",
		"change_waits": `INSERT INTO project_versions (id, created_at, updated_at, project_id, number, kind, content, input, submitted_at, reasons)
			VALUES ('pvr_1', now(), now(), 'prj_0', 1, 'CHANGE', '{}', '{"Partners": [{"OrganisationID": "org_a"}]}', now(), '{}')`,
	} {
		t.Run(key, func(t *testing.T) {
			t.Parallel()
			w := filled(t, true)
			w.Exec("INSERT INTO users (id, created_at, updated_at, name, email, mail_token) VALUES ('usr_1', now(), now(), 'A', 'a@example.org', 'x')")
			w.Exec(sql)
			id, before := w.matched("org_a", "org_b"), w.state()
			o, err := Merge(t.Context(), w.DB, unit, id, 1, false)
			if got := says(o.Problems, err); got != ":curating."+key+" " || o.Problems[0].Values["name"] != "Agency for Peace" || w.state() != before {
				t.Error(got, o)
			}
			w.done(Merge(t.Context(), w.DB, unit, id, 1, true)) // the other way round
			w.verify()
		})
	}
}

// at runs verbs at once, and tells what each said.
func at(verbs ...func() (store.Outcome, error)) (said []string) {
	said = make([]string, len(verbs))
	done := make(chan int)
	for i, v := range verbs {
		go func() {
			o, err := v()
			said[i] = says(o.Problems, err)
			done <- i
		}()
	}
	for range verbs {
		<-done
	}
	slices.Sort(said)
	return said
}

func TestTwoWhoMergeAtOnce(t *testing.T) {
	w := filled(t, true)
	ctx := t.Context()
	ab, bc := w.matched("org_a", "org_b"), w.matched("org_b", "org_c")
	merge := func(id string) func() (store.Outcome, error) {
		return func() (store.Outcome, error) { return Merge(ctx, w.DB, unit, id, 1, false) }
	}
	if said := at(merge(ab), merge(ab)); said[0] != "" || said[1] != string(fault.Conflict) {
		t.Error(said)
	}
	w.done(Unmerge(ctx, w.DB, unit, ab, 2))
	w.Exec("UPDATE organisation_matches SET version = 1")
	said := at(merge(ab), merge(bc)) // whichever comes first
	if said[0] != "" || said[1] != ":curating.merged_already " && said[1] != ":curating.merged_into_it " {
		t.Error(said)
	}
	w.Want("1", "SELECT count(*) FROM organisations WHERE merged_into_id IS NOT NULL")
	w.verify()
}

// A verb on a proposal, or on a need that names donors, writes back what it read: a merger waits for it, and it for a merger.
func TestWhatIsHeld(t *testing.T) {
	w := filled(t, true)
	for id, origin := range map[string]string{"prj_proposed": "DECLARED", "prj_imported": "IMPORTED"} {
		w.Exec(`INSERT INTO projects (id, created_at, updated_at, title, summary, titles, origin, stage) VALUES ($1, now(), now(), '{}', '{}', 'P', $2, 'SUBMITTED')`, id, origin)
		w.Exec(`INSERT INTO participations (id, created_at, updated_at, project_id, organisation_id, role) VALUES ('ptc_' || $1, now(), now(), $1, 'org_a', 'IMPLEMENTING')`, id)
	}
	w.Exec(`INSERT INTO needs (id, created_at, updated_at, title, summary, quantity, site, baseline, upkeep, financing_after, closing_note, titles, origin, stage, audience, state_id)
		VALUES ('nee_names', now(), now(), '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'N', 'DECLARED', 'DRAFT', 'NAMED', 'sta_bdi')`)
	w.Exec("INSERT INTO need_donors (id, created_at, updated_at, need_id, donor_id) VALUES ('ndo_names', now(), now(), 'nee_names', 'dnr_a')")
	if err := store.Write(t.Context(), w.DB, func(tx *store.Tx) error {
		projects, needs, err := (&merger{From: "org_a", Into: "org_c"}).hold(t.Context(), tx)
		if !slices.Contains(projects, "prj_proposed") || slices.Contains(projects, "prj_imported") || !slices.Contains(needs, "nee_names") {
			t.Error(projects, needs)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func TestDecisions(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	suggests := func(from, into, want string) {
		t.Helper()
		o, err := Suggest(ctx, w.DB, unit, from, into)
		if got := says(o.Problems, err); got != want {
			t.Errorf("%s %s: %s", from, into, got)
		}
	}
	suggests("org_a", "org_a", "intoID:curating.same_organisation ")
	suggests("org_x", "org_a", "fromID:curating.organisation_unknown ")
	suggests("org_a", "'; DROP", "intoID:curating.organisation_unknown ")
	id := w.matched("org_a", "org_b")
	suggests("org_b", "org_a", ":curating.asked_already ")
	for who, verb := range map[string]func() (store.Outcome, error){
		"forbidden":     func() (store.Outcome, error) { return Suggest(ctx, w.DB, partner, "org_a", "org_c") },
		"not_found":     func() (store.Outcome, error) { return Merge(ctx, w.DB, partner, id, 1, false) },
		"stale_version": func() (store.Outcome, error) { return Reject(ctx, w.DB, unit, id, 7) },
		"conflict":      func() (store.Outcome, error) { return Unmerge(ctx, w.DB, unit, id, 1) },
	} {
		if o, err := verb(); says(o.Problems, err) != who {
			t.Error(who, o, err)
		}
	}
	w.done(Reject(ctx, w.DB, unit, id, 1))
	suggests("org_a", "org_b", ":curating.asked_already ")
	w.done(Merge(ctx, w.DB, unit, id, 2, false)) // who thinks better of it
	w.verify()
}
