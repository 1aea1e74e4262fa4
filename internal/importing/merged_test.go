package importing

import (
	"testing"

	"entraide/internal/access"
	"entraide/internal/checking"
	"entraide/internal/curating"
	"entraide/internal/pgtest"
	"entraide/internal/store"
)

// secretariat is who decides on what was imported.
func secretariat() store.By {
	return store.NewBy(access.Viewer{Role: access.Secretariat, User: "usr_unit"}, "")
}

// TestMergedOrganisation: a merger outlives imports: reference and names of the one that was merged lead to the other.
func TestMergedOrganisation(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	write := func(value string) string {
		return put(t, dir, "a.xml", file(
			activity("A-1", burundi, small, org(1, "GB-1", "Agency for Peace"), flow(3, "2010-05-01", value, `<provider-org ref="GB-1"/>`)),
			activity("A-2", burundi, small, org(1, "GB-GOV-1", "Agency for Peace"), org(4, "", "Helpers"), flow(3, "2010-05-01", "7")),
		))
	}
	imports(t, db, write("100"))
	const match = "SELECT id FROM organisation_matches"
	expect(t, db, "SAME_REF", "SELECT string_agg(evidence, ' ') FROM organisation_matches")
	first := one(t, db, "SELECT o.iati_ref FROM organisation_matches m JOIN organisations o ON o.id = m.from_id") // of two that came at once
	o, err := curating.Merge(t.Context(), db, secretariat(), one(t, db, match), 1, first != "GB-1")
	if err != nil || o.Troubled() {
		t.Fatal(o, err)
	}
	const names = `SELECT string_agg(DISTINCT o.iati_ref, ' ') FROM participations p JOIN organisations o ON o.id = p.organisation_id WHERE p.role = 'FUNDING'`
	expect(t, db, "GB-GOV-1", names)
	before := one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM transactions WHERE superseded_by IS NULL")
	path := put(t, dir, "b/b.xml", file(activity("B-1", org(1, "GB-1", "Agency of another name")), activity("B-2", org(1, "", "agency of ANOTHER name")),
		activity("B-3", org(1, "XX-7", "Agency for Peace"))))
	account(t, imports(t, db, path), 3, 3, 0, 0, 0, 0)
	expect(t, db, "GB-GOV-1 XX-7", names) // a name is not believed of another reference
	write("101")
	account(t, imports(t, db, dir+"/a.xml"), 2, 0, 1, 1, 0, 0)
	expect(t, db, "GB-GOV-1 XX-7", names)
	expect(t, db, "GB-1 t", "SELECT concat_ws(' ', iati_ref, merged_into_id IS NOT NULL) FROM organisations WHERE iati_ref = 'GB-1'")
	expect(t, db, "0", "SELECT count(*) FROM donors d JOIN organisations o ON o.id = d.organisation_id WHERE o.merged_into_id IS NOT NULL")
	if before == one(t, db, "SELECT string_agg(id, ' ' ORDER BY id) FROM transactions WHERE superseded_by IS NULL") {
		t.Error("the changed transaction did not come in")
	}
	// to read the same once more is to change nothing
	write("100")
	imports(t, db, dir+"/a.xml")
	expect(t, db, "2", "SELECT count(*) FROM transactions t JOIN projects p ON p.id = t.project_id WHERE t.superseded_by IS NULL AND p.iati_identifier IN ('A-1', 'A-2')")
	expect(t, db, "1", "SELECT count(*) FROM organisation_matches WHERE stage = 'MERGED'")
	verified(t, db)
}

// TestMergedMeanwhile: what an import remembers of organisations does not outlive a decision on them.
func TestMergedMeanwhile(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	m, err := newMapper()
	if err != nil {
		t.Fatal(err)
	}
	exec(t, db, `INSERT INTO organisations (id, created_at, updated_at, name, kind, iati_ref) VALUES
		('org_a', now(), now(), 'A', 'OTHER', 'XX-1'), ('org_b', now(), now(), 'B', 'OTHER', NULL)`)
	orgs, p := newOrganisations(m.tables), party{ref: "XX-1", name: "A", key: "a", kind: "OTHER"}
	resolved := func() (id string) {
		err := store.Write(t.Context(), db, func(tx *store.Tx) error {
			if err := orgs.keepUp(t.Context(), tx); err != nil {
				return err
			}
			return orgs.resolve(t.Context(), tx, []party{p})
		})
		if err != nil {
			t.Fatal(err)
		}
		return orgs.of(p)
	}
	if resolved() != "org_a" {
		t.Fatal(orgs.ids)
	}
	o, err := curating.Suggest(t.Context(), db, secretariat(), "org_a", "org_b")
	if err != nil || o.Troubled() {
		t.Fatal(o, err)
	}
	if o, err := curating.Merge(t.Context(), db, secretariat(), o.Row, 1, false); err != nil || o.Troubled() {
		t.Fatal(o, err)
	}
	if got := resolved(); got != "org_b" {
		t.Error(got)
	}
	if o, err := curating.Unmerge(t.Context(), db, secretariat(), o.Row, 2); err != nil || o.Troubled() {
		t.Fatal(o, err)
	}
	if got := resolved(); got != "org_a" {
		t.Error(got)
	}
}

// TestThemesThatAPersonConfirmed: what was confirmed as suggested, and what was assigned instead, outlive a record whose
// words say something else.
func TestThemesThatAPersonConfirmed(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	path := put(t, dir, "a.xml", file(activity("A-1", burundi, small, flow(3, "2010-05-01", "100")), activity("A-2", burundi, small, flow(3, "2010-05-01", "100"))))
	imports(t, db, path)
	first, second := one(t, db, "SELECT id FROM projects WHERE iati_identifier = 'A-1'"), one(t, db, "SELECT id FROM projects WHERE iati_identifier = 'A-2'")
	o, err := curating.ConfirmThemes(t.Context(), db, secretariat(), []curating.Confirmed{{ID: first, Version: 1}})
	if err != nil || o.Troubled() {
		t.Fatal(o, err)
	}
	assigned, err := curating.AssignThemes(t.Context(), db, secretariat(), second, 1, []checking.ThemeShare{{Theme: "research", Percentage: "40"}, {Theme: "training", Percentage: "60"}})
	if err != nil || assigned.Troubled() {
		t.Fatal(assigned, err)
	}
	const themes = "SELECT string_agg(concat_ws(' ', project_id, theme_id, percentage, certainty), ', ' ORDER BY project_id, theme_id) FROM project_themes"
	before := one(t, db, themes)
	const other = `<description><narrative>Training of police in marking and tracing of firearms</narrative></description>`
	put(t, dir, "a.xml", file(activity("A-1", burundi, other, flow(3, "2010-05-01", "101")), activity("A-2", burundi, other, flow(3, "2010-05-01", "101"))))
	account(t, imports(t, db, path), 2, 0, 2, 0, 0, 0)
	expect(t, db, before, themes)
	expect(t, db, "0", "SELECT count(*) FROM ledger_lines WHERE certainty = 'SUGGESTED'")
	verified(t, db)
}
