package iati

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
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
)

// shared is the folder of published files, or a loud skip.
func shared(t testing.TB, below string) string {
	t.Helper()
	root := os.Getenv("ENTRAIDE_SHARED")
	if root == "" {
		root = "../../../shared"
	}
	dir := filepath.Join(root, "data", "iati", below)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("SKIPPED: ../shared is absent (looked for %s); the published IATI files were not read", dir)
	}
	return dir
}

func filesIn(t testing.TB, dir string) (files []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".xml" {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) == 0 {
		t.Fatalf("no files below %s: %v", dir, err)
	}
	return files
}

// TestPublishedFiles reads every real file and compares with a few lines over encoding/xml that share nothing with this package.
func TestPublishedFiles(t *testing.T) {
	letters := map[string]string{"IF": "1", "C": "2", "D": "3", "E": "4", "IR": "5", "LR": "6", "R": "7"}
	var found, transactions, problems int
	rulesSeen := map[Rule]int{}
	for _, path := range filesIn(t, shared(t, "real")) {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		activities, sums, emails := independently(t, content, letters)
		got := map[string]decimal.Decimal{}
		sum, err := Read(context.Background(), bytes.NewReader(content), Limits{}, func(a *Activity) error {
			for _, tr := range a.Transactions {
				transactions++
				key := fmt.Sprintf("%d %s", tr.Type, tr.Currency)
				got[key] = got[key].Add(tr.Value)
			}
			canonical := string(a.Canonical())
			for _, e := range emails {
				if strings.Contains(canonical, e) {
					t.Errorf("%s: %s holds %s of a contact", path, a.Identifier, e)
				}
			}
			if back, err := Parse([]byte(canonical)); err != nil || back.Hash() != a.Hash() {
				t.Errorf("%s: %s is not read back as it was written: %v", path, a.Identifier, err)
			}
			return nil
		}, func(p Problem) { problems++; rulesSeen[p.Rule]++ })
		if err != nil {
			t.Errorf("%s: %v", path, err)
		}
		if sum.Found != activities || sum.Refused != 0 || sum.Read != activities || sum.Stopped != "" {
			t.Errorf("%s: %+v, but %d activities stand in it", path, sum, activities)
		}
		for key := range maps.Keys(sums) {
			if !got[key].Equal(sums[key]) {
				t.Errorf("%s: transactions of %s sum to %s, independently %s", path, key, got[key], sums[key])
			}
		}
		if len(got) != len(sums) {
			t.Errorf("%s: %d sums, independently %d", path, len(got), len(sums))
		}
		found += sum.Found
	}
	t.Logf("%d activities, %d transactions, %d problems %v", found, transactions, problems, rulesSeen)
}

// independently counts the activities, sums the transactions by type and currency, and lists the addresses of contacts.
func independently(t *testing.T, content []byte, letters map[string]string) (int, map[string]decimal.Decimal, []string) {
	d := xml.NewDecoder(bytes.NewReader(content))
	type transaction struct {
		Type struct {
			Code string `xml:"code,attr"`
		} `xml:"transaction-type"`
		Value struct {
			Currency string `xml:"currency,attr"`
			Text     string `xml:",chardata"`
		} `xml:"value"`
	}
	activities, sums, currency := 0, map[string]decimal.Decimal{}, ""
	var emails []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return activities, sums, emails
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		switch {
		case !ok:
		case start.Name.Local == "iati-activity":
			activities++
			currency = ""
			for _, a := range start.Attr {
				if a.Name.Local == "default-currency" {
					currency = a.Value
				}
			}
		case start.Name.Local == "email":
			var e string
			if err := d.DecodeElement(&e, &start); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(e, "@") {
				emails = append(emails, strings.TrimSpace(e))
			}
		case start.Name.Local == "transaction":
			var tr transaction
			if err := d.DecodeElement(&tr, &start); err != nil {
				t.Fatal(err)
			}
			code := tr.Type.Code
			if n, ok := letters[code]; ok {
				code = n
			}
			if tr.Value.Currency == "" {
				tr.Value.Currency = currency
			}
			v, err := decimal.NewFromString(strings.TrimSpace(tr.Value.Text))
			if err != nil {
				t.Fatal(err)
			}
			key := code + " " + tr.Value.Currency
			sums[key] = sums[key].Add(v)
		}
	}
}

var lowerSnake = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// TestBrokenValuesAreTold gives the broken activities, which have none, an identifier, so that each fault inside is met;
// what concerns money, dates and the like is told by its rule.
func TestBrokenValuesAreTold(t *testing.T) {
	dir := filepath.Join(shared(t, "broken"), "iati-schemas-2.03", "activity-tests", "should-fail")
	read, seen := 0, map[Rule]int{}
	for _, path := range filesIn(t, dir) {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		o := reading(t, strings.Replace(string(content), "<iati-identifier></iati-identifier>", "<iati-identifier>X</iati-identifier>", 1), Limits{})
		read += o.Summary.Read
		for _, r := range o.rules() {
			seen[r]++
		}
		for name, rule := range map[string]Rule{
			"budget/03-missing-value": MissingValue, "budget/12-non-decimal-value": BadValue, "budget/13-empty-decimal-value": MissingValue,
			"budget/11-two-value": DuplicateElement, "26-two-activity-status": DuplicateElement, "17-bad-hierarchy": BadFlag,
			"transaction/04-missing-value": MissingValue, "20-two-reporting-orgs": DuplicateElement,
		} {
			if strings.HasSuffix(path, name+".xml") && !slices.Contains(o.rules(), rule) {
				t.Errorf("%s gives %v, not %s", path, o.rules(), rule)
			}
		}
	}
	if read == 0 {
		t.Error("none was read")
	}
	t.Logf("%d activities read; %v", read, seen)
}

// TestSampleAndBrokenFiles reads the good and bad samples of the standard: none is an error, none panics, every problem is coded.
func TestSampleAndBrokenFiles(t *testing.T) {
	known := actionOf
	for _, below := range []string{"broken", "samples", "xsd", "rulesets"} {
		seen, silent := map[Rule]int{}, 0
		for _, path := range filesOrNone(t, shared(t, below)) {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			told := 0
			sum, err := Read(context.Background(), bytes.NewReader(content), Limits{}, func(*Activity) error { return nil }, func(p Problem) {
				told++
				seen[p.Rule]++
				if known[p.Rule] == "" || known[p.Rule] != p.Action || !lowerSnake.MatchString(string(p.Rule)) || p.Message == "" || p.Line < 1 {
					t.Errorf("%s: problem %+v", path, p)
				}
			})
			if err != nil {
				t.Errorf("%s: %v", path, err)
			}
			if sum.Found != sum.Read+sum.Refused || sum.Problems != told || (sum.Found == 0 && told == 0) {
				t.Errorf("%s: %+v, %d problems", path, sum, told)
			}
			if told == 0 {
				silent++
			}
		}
		t.Logf("%s: %d files without a problem; %v", below, silent, seen)
	}
}

func filesOrNone(t *testing.T, dir string) (files []string) {
	_ = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files = append(files, path)
		}
		return nil
	})
	return files
}

// BenchmarkRead reads all real files; the unit that matters is activities/s.
func BenchmarkRead(b *testing.B) {
	var contents [][]byte
	var size int64
	for _, path := range filesIn(b, shared(b, "real")) {
		c, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		contents = append(contents, c)
		size += int64(len(c))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	read := 0
	for b.Loop() {
		for _, c := range contents {
			sum, err := Read(context.Background(), bytes.NewReader(c), Limits{}, func(*Activity) error { return nil }, func(Problem) {})
			if err != nil {
				b.Fatal(err)
			}
			read += sum.Read
		}
	}
	b.ReportMetric(float64(read)/b.Elapsed().Seconds(), "activities/s")
}
