package reference

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func tables(t testing.TB) *Tables {
	t.Helper()
	tab, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

// edited is the real tables with one file passed through edit.
func edited(t *testing.T, table string, edit func(string) string) fs.FS {
	t.Helper()
	m := fstest.MapFS{}
	names, err := fs.Glob(files, "tables/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		body, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		if name == "tables/"+table+".csv" {
			changed := edit(string(body))
			if changed == string(body) {
				t.Fatalf("the edit of %s changes nothing", table)
			}
			body = []byte(changed)
		}
		m[name] = &fstest.MapFile{Data: body}
	}
	return m
}

func TestBrokenTablesAreRefusedWithTheirPlace(t *testing.T) {
	replace := func(old, with string) func(string) string {
		return func(s string) string { return strings.Replace(s, old, with, 1) }
	}
	for _, c := range []struct {
		name, table string
		edit        func(string) string
		want        string
	}{
		{"blank name", "states", replace(",Afghanistan,Afghanistan,", ",,Afghanistan,"), "states.csv:2: short_en: may not be empty"},
		{"unknown group", "states", replace("ASIA_PACIFIC", "ASIA"), "states.csv:2: un_regional_group"},
		{"bad flag", "states", replace(",true,", ",yes,"), "is neither true nor false"},
		{"same code twice", "states", replace("sta_ago,AO,AGO", "sta_ago,AF,AGO"), "recipient code AF stands twice"},
		{"same id twice", "areas", replace("are_ai,", "are_xk,"), "id are_xk stands twice"},
		{"misspelt header", "themes", replace("group_id", "groupid"), "themes.csv:2: group_id: the table has no such column"},
		{"column nobody reads", "rates", replace("derivation,source", "derivation,remark,source"), "rates.csv"},
		{"bad number", "rates", replace("AED,1990,3.", "AED,1990,3;"), "rates.csv:2: per_usd:"},
		{"bad date", "meetings", replace("2001-07-09", "2001-07-32"), "meetings.csv:2: start"},
		{"note missing", "area_notes", replace("kosovo,", "kosova,"), `"kosovo" is not in area_notes.csv`},
		{"stray space", "regions", replace(",World,", ", World,"), "begins or ends with a space"},
		{"empty file", "sources", func(string) string { return "" }, "sources.csv: the header is missing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := read(edited(t, c.table, c.edit))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, want one that says %q", err, c.want)
			}
		})
	}
}

func TestVersionFollowsTheContent(t *testing.T) {
	want := tables(t).Version
	if again, err := read(files); err != nil || again.Version != want {
		t.Fatalf("the same files give version %s, then %v (%v)", want, again, err)
	}
	changed, err := read(edited(t, "states", func(s string) string { return strings.Replace(s, "Afghanistan", "Afganistan", 1) }))
	if err != nil {
		t.Fatal(err)
	}
	if changed.Version == want {
		t.Error("a changed name leaves the version as it was")
	}
}

func TestEverySourceIsExplainedAndUsed(t *testing.T) {
	tab := tables(t)
	used := map[string]bool{}
	use := func(where string, keys []string) {
		for _, k := range keys {
			used[k] = true
			if !hasSource(tab, k) {
				t.Errorf("%s: source %q is not in sources.csv", where, k)
			}
		}
	}
	for _, r := range tab.Regions {
		use(r.ID, r.Sources)
	}
	for _, s := range tab.States {
		use(s.ID, s.Sources)
	}
	for _, a := range tab.Areas {
		use(a.ID, a.Sources)
	}
	for _, g := range tab.ThemeGroups {
		use(g.ID, g.Sources)
	}
	for _, th := range tab.Themes {
		use(th.ID, th.Sources)
	}
	for _, p := range tab.Paragraphs {
		use(p.ID, p.Sources)
	}
	for _, p := range tab.PurposeCodes {
		use("purpose "+p.Code, p.Sources)
	}
	for _, r := range tab.Rates {
		use("rate "+r.Currency, r.Sources)
	}
	for _, m := range tab.Meetings {
		use(m.Code, m.Sources)
	}
	for _, w := range tab.FundingWindows {
		use(w.Code, w.Sources)
	}
	for _, f := range tab.CRSFlows {
		use("flow to "+f.RecipientID, f.Sources)
	}
	for _, s := range tab.Sources {
		if !used[s.Key] {
			t.Errorf("source %q is named by no row", s.Key)
		}
	}
}

func hasSource(tab *Tables, key string) bool {
	for _, s := range tab.Sources {
		if s.Key == key {
			return true
		}
	}
	return false
}
