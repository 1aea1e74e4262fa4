package importing

import (
	"context"
	"encoding/xml"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"entraide/internal/pgtest"
)

// shared is a folder of published files, or a loud skip.
func shared(t testing.TB, below string) string {
	t.Helper()
	root := os.Getenv("ENTRAIDE_SHARED")
	if root == "" {
		root = "../../../shared"
	}
	dir := filepath.Join(root, "data", "iati", below)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("SKIPPED: ../shared is absent (looked for %s); the published files were not imported", dir)
	}
	return dir
}

// independently reads a file with a few lines that share nothing with the importer: how many activities it holds, their
// transactions summed by currency and type, and what the ledger should hold of those whose identifier is new.
func independently(t *testing.T, path string, known map[string]bool) (found int, sums, kept map[string]decimal.Decimal) {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sums, kept = map[string]decimal.Decimal{}, map[string]decimal.Decimal{}
	letters := map[string]string{"1": "INCOMING_FUNDS", "2": "COMMITMENT", "3": "DISBURSEMENT", "4": "EXPENDITURE", "5": "INTEREST_PAYMENT", "11": "INCOMING_COMMITMENT",
		"C": "COMMITMENT", "D": "DISBURSEMENT", "E": "EXPENDITURE", "IR": "INTEREST_PAYMENT", "LR": "LOAN_REPAYMENT"}
	for d := xml.NewDecoder(f); ; {
		token, err := d.Token()
		if err == io.EOF {
			return found, sums, kept
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "iati-activity" {
			var a struct {
				ID           string `xml:"iati-identifier"`
				Currency     string `xml:"default-currency,attr"`
				Transactions []struct {
					Type struct {
						Code string `xml:"code,attr"`
					} `xml:"transaction-type"`
					Value struct {
						Currency string `xml:"currency,attr"`
						Amount   string `xml:",chardata"`
					} `xml:"value"`
				} `xml:"transaction"`
			}
			if err := d.DecodeElement(&a, &start); err != nil {
				t.Fatal(err)
			}
			found++
			id := strings.TrimSpace(a.ID)
			for _, x := range a.Transactions {
				amount, err := decimal.NewFromString(strings.ReplaceAll(strings.TrimSpace(x.Value.Amount), ",", ""))
				if err != nil {
					t.Fatalf("%s %s: %v", path, id, err)
				}
				currency := strings.TrimSpace(x.Value.Currency)
				if currency == "" {
					currency = strings.TrimSpace(a.Currency)
				}
				key := currency + " " + letters[x.Type.Code]
				sums[key] = sums[key].Add(amount)
				if !known[id] {
					kept[key] = kept[key].Add(amount.Round(2))
				}
			}
			known[id] = true
		}
	}
}

// TestPublishedFiles imports every real file: the account balances, sums equal those of a reading that shares nothing
// with this one, in the report as in the database, and a second import changes nothing.
func TestPublishedFiles(t *testing.T) {
	dir := shared(t, "real")
	db, _ := pgtest.Migrated(t)
	first := imports(t, db, dir)
	if len(first.Files) != 31 || first.Imported == 0 || first.Updated+first.Refused != 0 || first.ExitCode() != 0 {
		t.Errorf("%s", first)
	}
	known, want := map[string]bool{}, map[string]decimal.Decimal{}
	for _, f := range first.Files {
		found, sums, kept := independently(t, f.File, known)
		if f.Found != found {
			t.Errorf("%s: %s, but %d stand in it", f.File, f.Counts, found)
		}
		got := map[string]decimal.Decimal{}
		for _, s := range f.Totals {
			got[s.Currency+" "+s.Kind] = s.Amount
		}
		compare(t, f.File, got, sums)
		for k, v := range kept {
			want[k] = want[k].Add(v)
		}
	}
	stored := map[string]decimal.Decimal{}
	rows, err := db.Query("SELECT coalesce(currency, '') || ' ' || kind, sum(amount) FROM transactions WHERE superseded_by IS NULL GROUP BY 1")
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		var key string
		var sum decimal.Decimal
		if err := rows.Scan(&key, &sum); err != nil {
			t.Fatal(err)
		}
		stored[key] = sum
	}
	compare(t, "the database", stored, want)

	before := rowsOf(t, db, "import_runs")
	again := imports(t, db, dir)
	if again.Imported+again.Updated != 0 || again.Unchanged != first.Imported || again.Skipped != first.Skipped {
		t.Errorf("again: %s", again.Counts)
	}
	if rowsOf(t, db, "import_runs") != before {
		t.Error("the second import wrote something")
	}
	contacts := contactsIn(t, dir)
	if len(contacts) == 0 {
		t.Error("the files name no contact: nothing was tried")
	}
	for _, contact := range contacts {
		if where := anywhere(t, db, contact); where != "" {
			t.Errorf("the contact %s is stored in %s", contact, where)
		}
	}
	verified(t, db)
	t.Logf("%s; %v", first.Counts, first.Rules)
}

// contactsIn are the addresses that the files give under contact-info.
func contactsIn(t *testing.T, dir string) (contacts []string) {
	t.Helper()
	address := regexp.MustCompile(`<email>\s*([^<\s]+@[^<\s]+)\s*</email>`)
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := os.ReadFile(path)
		for _, m := range address.FindAllStringSubmatch(string(body), -1) {
			if !slices.Contains(contacts, m[1]) {
				contacts = append(contacts, m[1])
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return contacts
}

func compare(t *testing.T, what string, got, want map[string]decimal.Decimal) {
	t.Helper()
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if !got[key].Equal(want[key]) {
			t.Errorf("%s: %s is %s, independently %s", what, key, got[key], want[key])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d sums, independently %d", what, len(got), len(want))
	}
}

// TestBrokenFiles: each file that is wrong on purpose, and each good sample, ends in success or in a problem with a code.
func TestBrokenFiles(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	for _, below := range []string{"broken", "samples"} {
		r := imports(t, db, shared(t, below))
		byFile := map[string]int{}
		for _, p := range r.Problems {
			if p.Rule == "" || p.Message == "" || p.Action == "" || p.File == "" {
				t.Errorf("%+v", p)
			}
			byFile[p.File]++
		}
		for _, f := range r.Files {
			if f.Found == 0 && byFile[f.File] == 0 || f.Outcome == FileFailed || f.Format == "" {
				t.Errorf("%s: nothing was told: %+v", f.File, f)
			}
		}
		t.Logf("%s: %d files, %s; %v", below, len(r.Files), r.Counts, r.Rules)
	}
}

// TestBurundi: the small-arms and disarmament projects of 2005 to 2010 stand under themes, in cells of Burundi that are
// the sums of lines, each of which leads back to a line of the file.
func TestBurundi(t *testing.T) {
	path := filepath.Join(shared(t, "real"), "aiddata", "iati_1.04_BurundiAIMS_GeocodedResearchRelease.xml")
	db, _ := pgtest.Migrated(t)
	var seen []Progress
	r, err := Run(context.Background(), db, []string{path}, Options{Progress: func(p Progress) { seen = append(seen, p) }})
	if err != nil || r.Imported != 950 {
		t.Fatalf("%v %s", err, r)
	}
	if len(seen) < 5 || !seen[len(seen)-1].Done || seen[0].Bytes == 0 || seen[0].Counts.Found >= seen[1].Counts.Found {
		t.Errorf("%v", seen)
	}
	for _, c := range []struct {
		title, theme, measure string // an empty theme is any
		year                  int
		amount                string // of the project, in all its themes
	}{
		{"Appui à la lutte contre les armes légères", "", "COMMITTED", 2007, "2460792.00"},
		{"Appui à la lutte contre les armes légères", "", "DISBURSED", 2007, "2606634.00"},
		{"Désarmement de la population et lutte contre la prolifération des armes légères", "thm_ddr", "DISBURSED", 2007, "533570.00"},
		{"Projet d'Urgence de Démobilisation et de Réinsertion Transitoire (PUDRT)", "thm_ddr", "COMMITTED", 2009, "23367819.00"},
		{"Programme de démobilisation, de réinsertion et de réintégration des démobilisés (DDR)", "thm_ddr", "COMMITTED", 2004, "53890273.00"},
	} {
		expect(t, db, c.amount+" true true", `SELECT concat_ws(' ', sum(l.usd), bool_and(l.theme_id IS NOT NULL)::text, bool_or(l.theme_id = $4 OR $4 = '')::text) FROM ledger_lines l
			JOIN projects p ON p.id = l.project_id WHERE p.titles = $1 AND l.measure = $2 AND l.year = $3 AND l.state_id = 'sta_bdi'`, c.title, c.measure, c.year, c.theme)
	}
	for what, query := range map[string]string{
		"a cell that is not the sum of its lines": `SELECT count(*) FROM (SELECT theme_id, year, sum(disbursed) FROM coverage_sums WHERE state_id = 'sta_bdi' AND lines > 0 GROUP BY 1, 2
			EXCEPT SELECT theme_id, year, coalesce(sum(usd) FILTER (WHERE measure = 'DISBURSED'), 0) FROM ledger_lines WHERE state_id = 'sta_bdi' GROUP BY 1, 2) x`,
		"a transaction that is not the sum of its lines": `SELECT count(*) FROM transactions t WHERE boundary = 'COUNTED' AND amount <> (SELECT sum(amount) FROM ledger_lines l WHERE l.transaction_id = t.id)`,
		"a line without source":                          `SELECT count(*) FROM ledger_lines l JOIN transactions t ON t.id = l.transaction_id LEFT JOIN source_records s ON s.id = t.source_record_id WHERE s.id IS NULL OR t.line <= s.line`,
		"a project without its record":                   `SELECT count(*) FROM projects p LEFT JOIN source_records s ON s.id = p.source_record_id AND s.superseded_by IS NULL WHERE s.id IS NULL`,
	} {
		if n := one(t, db, query); n != "0" {
			t.Errorf("%s: %s", what, n)
		}
	}
	undo(t, db, r.Files[0].Run, "")
	if now := coverageOf(t, db); strings.TrimSpace(now) != "" {
		t.Errorf("coverage after the import was undone: %.500s", now)
	}
	verified(t, db)
}
