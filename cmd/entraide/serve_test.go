package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"entraide/internal/store/embedded"
)

func TestMain(m *testing.M) {
	embedded.Supervise()
	if os.Getenv("ENTRAIDE_PROGRAM") != "" { // a test started this binary as the program
		main()
	}
	os.Exit(m.Run())
}

// said is what a command has written so far.
type said struct {
	sync.Mutex
	bytes.Buffer
}

func (s *said) Write(b []byte) (int, error) {
	s.Lock()
	defer s.Unlock()
	return s.Buffer.Write(b)
}

func (s *said) text() string {
	s.Lock()
	defer s.Unlock()
	return s.Buffer.String()
}

// The program as a newcomer meets it: it serves the demonstration from an empty folder; a second process imports while
// it serves; figures open down to their record; and it ends in good order.
func TestServeAndImport(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	t.Setenv("DATA_DIR", data)
	t.Setenv("DATABASE_URL", "")
	t.Setenv("ADDR", "127.0.0.1:0")
	t.Setenv("DEMO", "1")
	ctx, stop := context.WithCancel(t.Context())
	var out, log said
	ended := make(chan int, 1)
	go func() { ended <- run(ctx, []string{"serve"}, &out, &log) }()
	defer stop()
	base := wait(t, &log, func() string { return regexp.MustCompile(`http://[0-9.:]+`).FindString(out.text()) })

	wait(t, &log, func() string {
		return ask(t, base, `{importRuns(first:1,where:{stage:FINISHED}){edges{node{name}}}}`, "oecd-crs")
	})
	if got := get(t, base+"/readyz"); !strings.Contains(got, "ok") {
		t.Error(got)
	}
	totals := ask(t, base, `{coverage(filter:{states:["AFG"],hasTheme:true}){totals{disbursed projects} byTheme{theme{code}}}}`, "law-enforcement")
	if totals == "" {
		t.Error("the demonstration says nothing about Afghanistan")
	}

	var report, problems said
	if code := run(t.Context(), []string{"import", "testdata/one.xml"}, &report, &problems); code != 0 {
		t.Fatalf("import: exit %d\n%s%s", code, report.text(), problems.text())
	}
	cell := ask(t, base, `{coverage(filter:{states:["BDI"],fromYear:2007,toYear:2007}){cells{theme{code} measures{committed} lines(first:5){edges{node{amount transaction{amount line sourceRecord{dataset identifier}}}}}}}}`, "XX-TEST-1")
	for _, want := range []string{`"committed":"600.01"`, `"amount":"1000.01"`, `"dataset":"one.xml"`} { // 60 % of 1,000.01 is 600.006
		if !strings.Contains(cell, want) {
			t.Errorf("no %s in %s", want, cell)
		}
	}
	csv := get(t, base+"/data/coverage.csv?states=BDI&fromYear=2007&toYear=2007&lang=fr")
	if !strings.Contains(csv, "Engagé") || !strings.Contains(csv, "600.01") {
		t.Error(csv)
	}
	for _, wrong := range []string{"year=2007", "groups=XX", "groups=ldc", "themeCertainty=perhaps", "states=XXX", "fromYear=2001&fromYear=2002", "lang=de"} {
		if refused := get(t, base+"/data/coverage.csv?"+wrong); !strings.Contains(refused, "bad_user_input") {
			t.Errorf("%s: %.300s", wrong, refused)
		}
	}
	if none := get(t, base+"/data/coverage.csv?states=&hxl=1"); strings.Count(none, "\n") != 2 || !strings.Contains(none, "\n#geo+type,") {
		t.Errorf("no States, for programs: %.300s", none)
	}
	var again said
	if run(t.Context(), []string{"import", "testdata/one.xml"}, &again, &again); !strings.Contains(again.text(), "1 unchanged") {
		t.Error(again.text())
	}
	if code := run(t.Context(), []string{"verify-rollups"}, &again, &again); code != 0 {
		t.Error(again.text())
	}

	stop()
	select {
	case code := <-ended:
		if code != 0 {
			t.Errorf("exit %d\n%s", code, log.text())
		}
	case <-time.After(30 * time.Second):
		t.Fatal("it does not end")
	}
}

// The demonstration is for the machine it runs on.
func TestDemonstrationStaysOnLoopback(t *testing.T) {
	var out said
	if code := run(t.Context(), []string{"serve", "--demo", "--addr", "0.0.0.0:0"}, &out, &out); code != 1 || !strings.Contains(out.text(), "loopback") {
		t.Errorf("exit %d: %s", code, out.text())
	}
}

func wait(t *testing.T, log *said, ready func() string) string {
	t.Helper()
	for range 600 {
		if s := ready(); s != "" {
			return s
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("not within a minute\n%s", log.text())
	return ""
}

func get(t *testing.T, address string) string {
	t.Helper()
	reply, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	body, err := io.ReadAll(reply.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// ask is the answer to a query if it mentions want, else "".
func ask(t *testing.T, base, query, want string) string {
	t.Helper()
	body := get(t, base+"/graphql?query="+url.QueryEscape(query))
	var answer struct{ Errors []any }
	if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.Errors != nil {
		t.Fatalf("%s: %s", query, body)
	}
	if !strings.Contains(body, want) {
		return ""
	}
	return body
}

// What cannot be brought in does not stop the site: it says so and serves what it has.
func TestServeWithoutItsData(t *testing.T) {
	t.Setenv("DATA_DIR", filepath.Join(t.TempDir(), "data"))
	t.Setenv("DATABASE_URL", "")
	t.Setenv("ADDR", "127.0.0.1:0")
	t.Setenv("DATA", "testdata/nothing-here")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var out, log said
	ended := make(chan int, 1)
	go func() { ended <- run(ctx, []string{"serve"}, &out, &log) }()
	base := wait(t, &log, func() string { return regexp.MustCompile(`http://[0-9.:]+`).FindString(out.text()) })
	wait(t, &log, func() string {
		return regexp.MustCompile("could not be brought in.*nothing-here").FindString(log.text())
	})
	if got := get(t, base+"/readyz"); !strings.Contains(got, "ok") {
		t.Error(got)
	}
	stop()
	if code := <-ended; code != 0 {
		t.Errorf("exit %d\n%s", code, log.text())
	}
}
