package importing

import (
	"testing"

	"entraide/internal/pgtest"
)

func TestFold(t *testing.T) {
	for _, same := range [][]string{
		{"Agence Française de Développement", "agence francaise  de developpement", "AGENCE FRANÇAISE DE DÉVELOPPEMENT."},
		{"The World Bank", "World Bank"},
		{"Saferworld Ltd.", "SAFERWORLD Limited", "Saferworld"},
		{"U.S. Agency for Aid", "US Agency for Aid", "U.S. Agency, for Aid"},
		{"Deutsche Gesellschaft (GIZ) GmbH", "Deutsche Gesellschaft - GIZ"},
		{"منظمة", "منظّمة"},
	} {
		for _, name := range same[1:] {
			if fold(name) != fold(same[0]) {
				t.Errorf("%q is %q, %q is %q", same[0], fold(same[0]), name, fold(name))
			}
		}
	}
	for _, none := range []string{"", " - ", "..."} {
		if fold(none) != "" {
			t.Errorf("%q is %q", none, fold(none))
		}
	}
	if fold("The") == "" || fold("SA") == "" {
		t.Error("a name that is all article or legal form is nothing")
	}
}

// TestOrganisations: found by reference, then by name, then by alias; what only names a kind is no reference.
func TestOrganisations(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir := t.TempDir()
	imports(t, db, put(t, dir, "a.xml", file(
		activity("A-1", org(1, "XX-1", "Fund for All"), org(4, "", "Helpers Ltd")),
		activity("A-2", org(1, "XX-1", "Fonds pour tous"), org(4, "", "HELPERS")),                     // another spelling under the reference
		activity("A-3", org(1, "", "Fonds  pour tous"), org(4, "XX-2", "Helpers")),                    // by alias; a name that gets its reference
		activity("A-4", org(1, "XX-3", "Ministry of Finance"), org(1, "XX-4", "Ministry of Finance")), // two of one name
		activity("A-5", org(4, "22000", "One NGO"), org(4, "22000", "Other NGO"), org(4, "N/A", "Third NGO")),
		activity("A-6", `<participating-org role="1" ref="GB-GOV-1" type="10"/>`, org(1, "", "")),
	)))
	expect(t, db, "Fund for All XX-1, GB-GOV-1 GB-GOV-1, Helpers Ltd XX-2, Ministry of Finance XX-3, Ministry of Finance XX-4, One NGO, Other NGO, Reporter of Records XX-REP, Third NGO",
		`SELECT string_agg(concat_ws(' ', name, iati_ref), ', ' ORDER BY name, iati_ref) FROM organisations`)
	expect(t, db, "fonds pour tous, fund for all", "SELECT string_agg(key, ', ' ORDER BY key) FROM organisation_aliases a JOIN organisations o ON o.id = a.organisation_id WHERE iati_ref = 'XX-1'")
	expect(t, db, "3", "SELECT count(*) FROM participations r JOIN organisations o ON o.id = r.organisation_id WHERE iati_ref = 'XX-1'")
	expect(t, db, "sta_gbr GOVERNMENT", "SELECT state_id || ' ' || kind FROM organisations WHERE iati_ref = 'GB-GOV-1'")
	expect(t, db, "Fund for All, GB-GOV-1, Ministry of Finance, Ministry of Finance", "SELECT string_agg(name, ', ' ORDER BY name) FROM donors")
	expect(t, db, "9 9", "SELECT count(*) || ' ' || count(DISTINCT id) FROM organisations")
}

// TestSeveralImproveOne: what parties of one batch know of an organisation is put together, whoever comes first.
func TestSeveralImproveOne(t *testing.T) {
	const kind, ref = `<participating-org role="4" type="22"><narrative>Helpers</narrative></participating-org>`, `<participating-org role="4" ref="XX-2"><narrative>Helpers</narrative></participating-org>`
	for name, parties := range map[string][2]string{"kind first": {kind, ref}, "reference first": {ref, kind}} {
		t.Run(name, func(t *testing.T) {
			db, _ := pgtest.Migrated(t)
			dir := t.TempDir()
			imports(t, db, put(t, dir, "a.xml", file(activity("A-1", org(4, "", "Helpers")))))
			exec(t, db, "ANALYZE organisations") // a plan in which the first of several changes of a row is the one that is made
			imports(t, db, put(t, dir, "b.xml", file(activity("B-1", parties[0]), activity("B-2", parties[1]))))
			expect(t, db, "NATIONAL_NGO XX-2", "SELECT concat_ws(' ', kind, iati_ref) FROM organisations WHERE name = 'Helpers'")
		})
	}
}

// TestDonors: the donor of a transaction is its provider if that funds, else the only one that funds, else nobody.
func TestDonors(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	provider := func(ref string) string { return `<provider-org ref="` + ref + `"/>` }
	imports(t, db, put(t, t.TempDir(), "a.xml", file(
		activity("A-1", org(1, "F-1", "First"), org(1, "F-2", "Second"), org(4, "I-1", "Implementer"), org(2, "I-2", "Accountable"), org(4, "I-2", "Accountable"),
			flow(3, "2010-01-01", "1", provider("F-2")), flow(3, "2010-01-02", "2"), flow(3, "2010-01-03", "3", provider("I-1")), flow(3, "2010-01-04", "4", provider("I-2"))),
		activity("A-2", org(1, "F-1", "First"), flow(3, "2010-01-05", "5", provider("XX-REP")), flow(1, "2010-01-06", "6"), flow(4, "2010-01-07", "7")),
		activity("A-3", flow(3, "2010-01-08", "8")))))
	expect(t, db, "1.00 Second COUNTED, 2.00 COUNTED, 3.00 INTERNAL, 4.00 COUNTED, 5.00 First COUNTED, 6.00 First INCOMING, 7.00 First NOT_COUNTED_KIND, 8.00 COUNTED",
		`SELECT string_agg(concat_ws(' ', amount, d.name, boundary), ', ' ORDER BY date) FROM transactions t LEFT JOIN donors d ON d.id = t.donor_id`)
}
