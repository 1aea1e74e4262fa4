package importing

import (
	"strings"
	"testing"
	"unicode/utf16"

	"entraide/internal/pgtest"
)

func utf16le(s string) string {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

// others are contents that are no activity file, and what they are.
var others = map[string]string{
	"":                            "empty file",
	" \n\t":                       "empty file",
	"PK\x03\x04 and more":         "ZIP archive or office document",
	"\x1f\x8b\x08":                "gzip archive",
	"%PDF-1.7":                    "PDF",
	"\x00\x01\x02\x03":            "binary file",
	"<!DOCTYPE html><html><body>": "HTML",
	"<html lang='en'>":            "HTML",
	"<?xml version='1.0'?><!-- x --><iati-organisations/>": "IATI organisation file",
	"<rss/>":                                 "XML with the root element rss",
	`{"data": []}`:                           "JSON",
	"[1]":                                    "JSON",
	"donor_code,1012,913\nAfghanistan,1,2":   "OECD CRS (CSV)",
	"Year;DonorCode;DonorName;PurposeCode\n": "OECD CRS (CSV)",
	"Row Labels,AfDB,AfDF\n":                 "OECD CRS (CSV)",
	"date,budgetYear,amountUSD,srcOrganization,destOrganization\r\n": "OCHA FTS flows (CSV)",
	"countryCode,id,requirements,funding\n":                          "OCHA FTS requirements (CSV)",
	`"project_id","is_geocoded","project_title","donors"` + "\n":     "AIMS projects (CSV)",
	"transaction_id\tproject_id\ttransaction_value\n":                "AIMS transactions (CSV)",
	"a,b,c\n1,2,3": "table (CSV)",
	"just words":   "text",
}

func TestRecognise(t *testing.T) {
	for content, want := range others {
		if got := recognise([]byte(content)); got.Name != want || got.Rule == "" {
			t.Errorf("%q is %+v, not %s", content, got, want)
		}
	}
	for _, content := range []string{
		file(), "\xef\xbb\xbf" + file(), "\n\n" + file(), utf16le(file()), "<iati-activities", "<!-- " + strings.Repeat("x", peeked),
		"<?xml version='1.0' encoding='iso-8859-1'?><iati-activities>", "<!DOCTYPE x [<!ENTITY a 'b'>]><iati-activities>",
	} {
		if got := recognise([]byte(content[:min(len(content), peeked)])); got.Rule != "" {
			t.Errorf("%.40q is %+v, not left to the codec", content, got)
		}
	}
}

func FuzzRecognise(f *testing.F) {
	for content := range others {
		f.Add([]byte(content))
	}
	f.Add([]byte(file(activity("A-1"))))
	f.Fuzz(func(t *testing.T, content []byte) {
		if got := recognise(content); got.Name == "" {
			t.Errorf("%q is nothing", content)
		}
	})
}

// TestFolderOfOthers: a folder of other formats works, says what each file is, and is of no use.
func TestFolderOfOthers(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	dir, n := t.TempDir(), 0
	for content := range others {
		put(t, dir, "f"+strings.Repeat("x", n), content)
		n++
	}
	put(t, dir, ".hidden", file(activity("A-1")))
	put(t, dir, ".git/a.xml", file(activity("A-1")))
	r := imports(t, db, dir)
	if len(r.Files) != len(others) || r.ExitCode() != 2 || r.Rules[FormatNotSupported] != len(others)-1 || r.Rules[NotAnActivityFile] != 1 {
		t.Errorf("%s\n%v", r, r.Rules)
	}
	for _, f := range r.Files {
		if f.Outcome != FileSkipped || f.Format == "" || f.Run != "" {
			t.Errorf("%+v", f)
		}
	}
	expect(t, db, "0", "SELECT count(*) FROM import_runs")
	put(t, dir, "good", file(activity("A-1")))
	if r := imports(t, db, dir); r.Imported != 1 || r.ExitCode() != 0 {
		t.Errorf("%s", r)
	}
	empty := imports(t, db, t.TempDir())
	if empty.ExitCode() != 2 || len(empty.Files) != 0 {
		t.Errorf("%+v", empty)
	}
	if _, err := Run(t.Context(), db, []string{dir, dir + "/none"}, Options{}); err == nil {
		t.Error("a path that does not exist is no error")
	}
}
