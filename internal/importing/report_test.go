package importing

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"entraide/internal/iati"
	"entraide/internal/pgtest"
)

func TestExitCode(t *testing.T) {
	for _, c := range []struct {
		report Report
		want   int
	}{
		{Report{}, 2},
		{Report{Counts: Counts{Found: 2, Refused: 2}}, 2},
		{Report{Counts: Counts{Found: 2, Imported: 2}}, 0},
		{Report{Counts: Counts{Found: 2, Unchanged: 1, Skipped: 1}}, 0},
		{Report{Counts: Counts{Found: 2, Imported: 1, Refused: 1}}, 1},
		{Report{Counts: Counts{Found: 1, Imported: 1}, Files: []FileReport{{Outcome: FileRead}, {Outcome: FileSkipped}}}, 0},
		{Report{Counts: Counts{Found: 1, Imported: 1}, Files: []FileReport{{Outcome: FileRead}, {Outcome: FileRefused}}}, 1},
		{Report{Counts: Counts{Found: 1, Imported: 1}, Files: []FileReport{{Outcome: FileFailed}}}, 1},
	} {
		if got := c.report.ExitCode(); got != c.want {
			t.Errorf("%+v: %d, not %d", c.report, got, c.want)
		}
	}
}

// TestEveryRuleHasItsAction: the table of rules is complete and no rule of the codec is taken twice.
func TestEveryRuleHasItsAction(t *testing.T) {
	seen := map[Rule]bool{}
	for _, r := range append(Rules(), iati.Rules()...) {
		if seen[r.Rule] || r.Action == "" || r.Meaning == "" {
			t.Errorf("%+v", r)
		}
		seen[r.Rule] = true
	}
}

// TestManyProblems: problems beyond a bound are counted, not kept, and the JSON says so.
func TestManyProblems(t *testing.T) {
	db, _ := pgtest.Migrated(t)
	const many = mostListed + 500
	r := imports(t, db, put(t, t.TempDir(), "a.xml", file(strings.Repeat("<iati-activity/>\n", many), activity("A-1"))))
	account(t, r, many+1, 1, 0, 0, 0, many)
	if len(r.Problems) != mostListed || r.Unlisted != 500 || r.Rules[iati.MissingIdentifier] != many || r.Files[0].Problems != many {
		t.Errorf("%d listed, %d not, %v", len(r.Problems), r.Unlisted, r.Rules)
	}
	expect(t, db, fmt.Sprint(mostKept), "SELECT jsonb_array_length(problems) FROM import_runs")
	body, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{`"found":10501`, `"refused":10500`, `"unlistedProblems":500`, `"line":`, `"rule":"missing_identifier"`, `"action":"refused_activity"`, `"file":`} {
		if !strings.Contains(string(body), key) {
			t.Errorf("the report has no %s: %.600s", key, body)
		}
	}
}

// TestBatchesAreBounded: however long a file is and whatever stands in it, little of it is held at a time.
func TestBatchesAreBounded(t *testing.T) {
	m, err := newMapper()
	if err != nil {
		t.Fatal(err)
	}
	content, w := io.Pipe()
	const large, nameless = 100, 5_000
	go func() {
		fmt.Fprint(w, `<iati-activities version="2.03">`)
		long := strings.Repeat("<description><narrative>"+strings.Repeat("words ", 8_000)+"</narrative></description>", 4)
		for n := range large {
			fmt.Fprint(w, activity(fmt.Sprint("A-", n), long))
		}
		for range nameless {
			fmt.Fprint(w, "<iati-activity/>")
		}
		fmt.Fprint(w, "</iati-activities>")
		w.Close()
	}()
	ready, found := make(chan batch), 0
	r := reading{mapper: &m, out: ready, seen: identifiers{}}
	go func() {
		defer close(ready)
		if _, err := r.run(context.Background(), content, iati.Limits{Bytes: 1 << 40}); err != nil {
			t.Error(err)
		}
	}()
	for b := range ready {
		found += len(b.drafts) + b.refused
		if b.bytes > batchBytes+4<<20 || len(b.drafts) > batchActivities || len(b.problems) > batchProblems+200 {
			t.Errorf("%d activities, %d bytes, %d problems in a batch", len(b.drafts), b.bytes, len(b.problems))
		}
	}
	if found != large+nameless {
		t.Errorf("%d found", found)
	}
}
