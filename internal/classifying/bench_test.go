package classifying

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entraide/internal/reference"
)

func TestScoresAreThoseCountedByHand(t *testing.T) {
	got := scoreOf([]marked{
		{labels: []string{"ddr"}, found: []string{"ddr"}},
		{labels: []string{"ddr", "training"}, found: []string{"ddr", "research"}},
		{labels: []string{"research"}},
		{found: []string{"research"}},
		{},
	})
	// Relevance: 2 right, 1 wrong, 1 missed. Pairs: 2 right, 2 wrong, 2 missed. Themes: ddr 1, training 0, research 0.
	want := score{N: 5, Relevance: rates{0.6667, 0.6667, 0.6667}, Themes: themeScore{Micro: 0.5, Macro: 0.3333}}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

const labelsHeader = "source_file\tidentifier\tthemes\trelevance_confidence\tevidence\tlanguage\n"

func writeBench(t *testing.T, labels, texts string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "some.tsv")
	for name, content := range map[string]string{path: labels, strings.TrimSuffix(path, ".tsv") + "_text.jsonl": texts} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

func TestBenchPrintsOneLine(t *testing.T) {
	path := writeBench(t, labelsHeader+
		"f.xml\tA\tddr,other\tsure\t\tes\r\nf.xml\tA\tnone\tunsure\t\tpt\nf.xml\tB\tnone\tlikely\t\tes\n",
		`{"src":"f.xml","id":"A","title":"Desarme y control de armas ligeras","desc":"","sec":["152"],"lang":"es"}
{"src":"f.xml","id":"A","title":"Desminagem"}

{"src":"f.xml","id":"B","title":"Hospital","desc":null,"sec":null}
{"src":"f.xml","id":"C","title":"no label"}
`)
	var out bytes.Buffer
	if err := New(testPurposes).Bench(t.Context(), path, &out); err != nil {
		t.Fatal(err)
	}
	var line benchLine
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	all := rates{1, 1, 1}
	if strings.Count(out.String(), "\n") != 1 || line.File != path || line.N != 3 || line.Relevance != all ||
		line.Themes != (themeScore{1, 1}) || line.ByLanguage["es"].N != 2 || line.ByLanguage["pt"].N != 1 || line.WithoutUnsure.N != 2 {
		t.Errorf("got %s", out.String())
	}
}

func TestBenchTellsWhatIsWrongWithItsFiles(t *testing.T) {
	for _, c := range []struct{ labels, texts, says string }{
		{"source_file\tthemes\n", "", "identifier"},
		{labelsHeader + "f\tA\tnone\tsure\t\ten\n", "", "no text for f A"},
		{labelsHeader, "{", "line 1"},
	} {
		err := New(testPurposes).Bench(t.Context(), writeBench(t, c.labels, c.texts), &bytes.Buffer{})
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("got %v, want an error that says %q", err, c.says)
		}
	}
	if err := New(testPurposes).Bench(t.Context(), filepath.Join(t.TempDir(), "absent.tsv"), &bytes.Buffer{}); err == nil {
		t.Error("an absent file passed")
	}
}

// TestAgreementWithAReader holds the classifier to what one reader said of real records.
func TestAgreementWithAReader(t *testing.T) {
	shared := os.Getenv("ENTRAIDE_SHARED")
	if shared == "" {
		shared = "../../../shared" // beside the repository's root
	}
	path := filepath.Join(shared, "data/gold/dev/themes.tsv")
	if _, err := os.Stat(path); err != nil {
		t.Skipf("SKIPPED: ../shared is absent, so agreement with the labels was not checked (%v)", err)
	}
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := New(tables.Purposes).Bench(t.Context(), path, &out); err != nil {
		t.Fatal(err)
	}
	var line benchLine
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	if line.Relevance.F1 < 0.85 || line.Themes.Micro < 0.75 {
		t.Errorf("relevance F1 %.2f, want .85; micro F1 %.2f, want .75", line.Relevance.F1, line.Themes.Micro)
	}
}

func TestTheThemesAreThoseOfTheReference(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, theme := range tables.Themes {
		codes = append(codes, theme.Code)
	}
	if !slices.Equal(codes, themeCodes) {
		t.Errorf("the reference has %v, the lexicon %v", codes, themeCodes)
	}
}
