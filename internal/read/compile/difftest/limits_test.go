package difftest

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"entraide/internal/read/compile"
)

// TestArguments: every kind of argument arrives in SQL as it was sent, typed, with the defaults of the SDL.
func TestArguments(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	d := w.ask(t, focal, `query($in:Probe){echo(in:$in){n ns d when day flag text texts kind inner f lang}}`, vars{"in": vars{
		"n": 7, "ns": []int{1, -2}, "d": "12345678901234567890.12", "when": "2024-01-02T03:04:05.5+02:00", "day": "2024-02-29", "text": `'; DROP TABLE x; -- $1 {id} "`,
		"texts": []any{`a,b`, nil, `"{}\`, "NULL"}, "inner": vars{"n": 1, "list": []any{vars{"text": "é"}}}, "f": 1.25}})
	s.same("echo", d, vars{"echo": vars{"n": 7., "ns": "{1,-2}", "d": "12345678901234567890.12", "when": "2024-01-02T01:04:05.5Z", "day": "2024-02-29", "flag": true,
		"text": `'; DROP TABLE x; -- $1 {id} "`, "texts": `{"a,b",NULL,"\"{}\\","NULL"}`, "kind": "NEED", "f": 1.25, "lang": "fr",
		"inner": `{"d": "1.50", "n": 1, "flag": true, "kind": "NEED", "list": [{"d": "1.50", "flag": true, "kind": "NEED", "text": "é"}]}`}})
	d = w.ask(t, public, `{echo{n ns d flag kind inner lang}}`, nil)
	s.same("absent", d, vars{"echo": vars{"n": nil, "ns": nil, "d": "1.50", "flag": true, "kind": "NEED", "inner": nil, "lang": "en"}})
}

// TestLimits: what is asked wrongly or too much is refused before any SQL, but for what only Postgres can tell.
func TestLimits(t *testing.T) {
	w := open(t, func(c *compile.Config) { c.MaxIDs = 3 })
	ofNeed := `{needs(first:1){edges{cursor}}}`
	cursor := dig(w.ask(t, public, ofNeed, nil), "needs", "edges", 0, "cursor").(string)
	forge := func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }
	for _, c := range []struct{ code, says, query string }{
		{"bad_user_input", "decimal", `{echo(in:{d:"1e5"}){d}}`},
		{"bad_user_input", "RFC 3339", `{echo(in:{when:"yesterday"}){d}}`},
		{"bad_user_input", "date", `{echo(in:{day:"2023-02-29"}){d}}`},
		{"bad_user_input", "NUL", `{echo(in:{text:"a\u0000b"}){d}}`},
		{"page_too_large", "100", `{projects(first:101){totalCount}}`},
		{"page_too_large", "100", `{projects(last:101){edges{cursor}}}`},
		{"page_too_large", "3", `{nodes(ids:["a_1","a_2","a_3","a_4"]){id}}`},
		{"bad_user_input", "first must not be negative", `{projects(first:-1){totalCount}}`},
		{"bad_user_input", "last must not be negative", `{projects(last:-1){edges{cursor}}}`},
		{"bad_user_input", "together", `{projects(first:1,last:1){totalCount}}`},
		{"bad_user_input", "projects(first: 20)", `{projects{edges{node{id}}}}`},
		{"bad_user_input", "projects(first: 20)", `{projects{pageInfo{endCursor}}}`},
		{"bad_user_input", "needs(first: 20)", `{state(iso3:"S01"){needs{edges{node{id}}}}}`},
		{"bad_user_input", "search(first: 20)", `{search(text:"x"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{projects(first:1,after:"x"){edges{cursor}}}`},
		{"bad_user_input", "another order", `{needs(first:1,orderBy:{field:COST},after:"` + cursor + `"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{needs(first:1,after:"` + forge(`["+id",null]`) + `"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{needs(first:1,after:"` + forge(`["+id"]`) + `"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{needs(first:1,after:"` + forge(`["+id","a\u0000"]`) + `"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{needs(first:1,orderBy:{field:COST},after:"` + forge(`["+cost+id","'; --","x"]`) + `"){edges{cursor}}}`},
		{"bad_user_input", "cursor", `{search(text:"a",first:1,after:"` + forge(`["-score-node_id","x","y"]`) + `"){edges{cursor}}}`},
		{"bad_user_input", "longer than 63", `{` + strings.Repeat("a", 64) + `:dataVersion}`},
		{"bad_user_input", "longer than 63", `{projects(first:1){` + strings.Repeat("a", 64) + `:edges{cursor}}}`},
		{"too_deep", "12", `{` + strings.Repeat("projects(first:1){edges{node{organisation{", 8) + "id" + strings.Repeat("}}}}", 8) + `}`},
		{"too_deep", "12", `{projects(first:1,where:` + strings.Repeat("{not:", 20) + "{}" + strings.Repeat("}", 20) + `){totalCount}}`},
		{"bad_user_input", "1000", `{projects(where:{idIn:[` + strings.Repeat(`"x"`, 1001) + `]}){totalCount}}`},
	} {
		if code, message := w.refused(t, public, c.query, nil); code != c.code || !strings.Contains(message, c.says) {
			t.Errorf("%.200s: %s %s, want %s %s", c.query, code, message, c.code, c.says)
		}
	}
	if w.failed != nil {
		t.Error(w.failed)
	}
	later := `query($c:Cursor){needs(first:1,after:$c){edges{cursor}}}`
	for _, c := range []any{cursor, nil, "x", 5, forge(`["+id","a","b"]`), cursor} { // its statement is kept; what it refuses, is not
		if c == nil || c == cursor {
			w.ask(t, public, later, vars{"c": c})
		} else if code, message := w.refused(t, public, later, vars{"c": c}); code != "bad_user_input" || !strings.Contains(message, "cursor") {
			t.Errorf("after %v: %s %s", c, code, message)
		}
	}
	w.ask(t, public, `{`+strings.Repeat("a", 63)+`:dataVersion projects(first:100){totalCount edges{`+strings.Repeat("b", 63)+`:node{id}}}}`, nil)
	w.ask(t, public, `{projects{totalCount __typename}}`, nil)
	w.engine.MaxPageFor = func(v any) int { return map[string]int{"": 5, "SECRETARIAT": 500}[v.(Viewer).Role] }
	w.ask(t, secretariat, `{projects(first:500){edges{node{id}}}}`, nil)
	if code, _ := w.refused(t, public, `{projects(first:6){edges{node{id}}}}`, nil); code != "page_too_large" {
		t.Error(code)
	}
}

// TestCost: the estimate multiplies down the levels, is reported, and refuses what is too much before any SQL.
func TestCost(t *testing.T) {
	w := open(t)
	cost := func(q string) int {
		w.ask(t, public, q, nil)
		r := w.post(public, q, nil)
		return r.Extensions["cost"].(int)
	}
	narrow, wide := cost(`{projects(first:10){edges{node{id}}}}`), cost(`{projects(first:10){edges{node{transactions(first:10){edges{node{id}}}}}}}`)
	if narrow < 10 || wide < narrow+100 {
		t.Error(narrow, wide)
	}
	oc, ctx, errs := w.operation(t.Context(), public, `{projects(first:10,where:{id:"x"}){edges{node{id}}} explainMatch(project:"a",need:"b"){score}}`, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	sql, args, explained, err := w.engine.Explain(ctx, oc)
	if err != nil || explained != narrow || !strings.Contains(sql, "$1::text") || len(args) != 1 || args[0] != "x" {
		t.Error(sql, args, explained, err)
	}
	w.engine.MaxCost = narrow
	cost(`{projects(first:10){edges{node{id}}}}`)
	w.sent = nil
	code, message := w.refused(t, public, `{projects(first:50){edges{node{id}}}}`, nil)
	if code != "too_expensive" || !strings.Contains(message, fmt.Sprint(narrow)) || len(w.sent) != 0 {
		t.Error(code, message, w.sent)
	}
}

// TestLongLists: a list that would have to be cut is refused instead.
func TestLongLists(t *testing.T) {
	db := openDatabase(t)
	limit := func(n, own int) func(*compile.Config) {
		return func(c *compile.Config) {
			c.MaxList = n
			for i := range c.Sources {
				if c.Sources[i].Field == "yearSums" {
					c.Sources[i].Max = own
				}
			}
		}
	}
	for _, c := range []struct {
		max, own int
		query    string
		refused  string
	}{
		{15, 0, `{themes{id}}`, ""},
		{14, 0, `{themes{id}}`, "Query.themes has more than 14 rows"},
		{10, 0, `{yearSums{year}}`, ""},
		{9, 0, `{yearSums{year}}`, "Query.yearSums has more than 9 rows"},
		{9, 10, `{yearSums{year}}`, ""},
		{20, 9, `{yearSums{year}}`, "Query.yearSums has more than 9 rows"},
		{1, 0, `{project(iatiIdentifier:"XM-4"){recipients{region}}}`, "Project.recipients has more than 1 rows"},
	} {
		w := openOn(t, db, limit(c.max, c.own))
		if c.refused == "" {
			w.ask(t, public, c.query, nil)
			continue
		}
		if code, message := w.refused(t, public, c.query, nil); code != "page_too_large" || !strings.Contains(message, c.refused) {
			t.Error(c.query, code, message)
		}
	}
}

// napping counts the statements that sleep.
func (w *world) napping(t *testing.T) (n int) {
	t.Helper()
	if err := w.db.QueryRow("SELECT count(*) FROM pg_stat_activity WHERE datname=current_database() AND state='active' AND query LIKE '%pg_sleep%' AND pid<>pg_backend_pid()").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func (w *world) awake(t *testing.T) {
	t.Helper()
	for range 500 {
		if w.napping(t) == 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Error("a statement goes on")
}

func TestTimeout(t *testing.T) {
	w := open(t, func(c *compile.Config) { c.Timeout = 300 * time.Millisecond })
	for range 3 { // the second time from a prepared statement
		if code, message := w.refused(t, public, `{nap(seconds:60)}`, nil); code != "timeout" || !strings.Contains(message, "too long") {
			t.Error(code, message)
		}
	}
	w.awake(t)
	w.ask(t, public, `{nap(seconds:0) dataVersion}`, nil)
	if w.failed != nil {
		t.Error(w.failed)
	}
}

func TestCancellation(t *testing.T) {
	w := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan string)
	go func() {
		r := w.responses(ctx, public, `{nap(seconds:60)}`, nil)[0]
		done <- fmt.Sprint(r.Errors[0].Extensions["code"])
	}()
	for range 500 {
		if w.napping(t) == 1 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if w.napping(t) != 1 {
		t.Error("the statement has not begun")
	}
	cancel()
	if code := <-done; code != "timeout" {
		t.Error(code)
	}
	w.awake(t)
}

// TestUnavailable: a database that is away, or refuses, is told apart from our mistakes; those leak nothing.
func TestUnavailable(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close() // nobody listens there now
	away, err := sql.Open("postgres", "postgres://x:y@"+l.Addr().String()+"/x?sslmode=disable")
	if err != nil {
		t.Fatal(err)
	}
	defer away.Close()
	w := openOn(t, away)
	if code, _ := w.refused(t, public, `{dataVersion}`, nil); code != "unavailable" || w.failed != nil {
		t.Error(code, w.failed)
	}
	w = open(t, func(c *compile.Config) { c.Sources[0].SQL, c.Sources[0].With = "SELECT 1", nil })
	code, message := w.refused(t, public, `{coverage{totals{needed}}}`, nil)
	if code != "internal" || strings.Contains(message, "chosen") || len(w.failed) != 1 || !strings.Contains(w.failed[0].Error(), "chosen") {
		t.Error(code, message, w.failed)
	}
	w.db.Exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname=current_database() AND pid<>pg_backend_pid()")
	w.ask(t, public, `{dataVersion}`, nil) // the pool recovers
}

// TestResolvers: queries that mix both kinds of fields, mutations and subscriptions, with their Refs.
func TestResolvers(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	for id, want := range map[string]any{"prj_00006": nil, "prj_00002": vars{"id": "prj_00002", "title": "Project 2 arms training"}} { // DRAFT, PUBLISHED
		r := w.post(public, fmt.Sprintf(`{a:project(iatiIdentifier:"XM-2"){id} explainMatch(project:%q,need:"nee_0009"){score project{id title} need{id}} z:dataVersion}`, id), nil)
		s.same(id, decode(t, r), vars{"a": vars{"id": "prj_00002"}, "explainMatch": vars{"score": 0.5, "project": want, "need": nil}, "z": "v2"})
		if len(w.sent) != 2 || !strings.HasPrefix(string(r.Data), `{"a":{`) || !strings.Contains(string(r.Data), `,"z":`) {
			t.Errorf("%d statements: %s", len(w.sent), r.Data)
		}
		if cost, _ := r.Extensions["cost"].(int); cost < 4 {
			t.Error(r.Extensions)
		}
	}
	r := w.post(public, `{explainMatch(project:"prj_00002",need:"nee_0002"){need{id}}}`, nil)
	s.same("ordinary alone", string(r.Data), `{"explainMatch":{"need":{"id":"nee_0002"}}}`)
	r = w.post(public, `mutation{a:openNeed(id:"nee_0002"){problems need{id state{iso3}}} b:openNeed(id:"nee_0009"){need{id}}}`, nil)
	s.same("mutation", string(r.Data), `{"a":{"problems":[],"need":{"id":"nee_0002","state":{"iso3":"S03"}}},"b":{"need":null}}`)
	if len(w.sent) != 1 {
		t.Errorf("%d statements", len(w.sent))
	}
	var events []string
	for _, r := range w.responses(t.Context(), public, `subscription{projectChanged{id}}`, nil) {
		events = append(events, string(r.Data))
	}
	if !slices.Equal(events, []string{`{"projectChanged":{"id":"prj_00002"}}`, `{"projectChanged":null}`, `{"projectChanged":{"id":"prj_00003"}}`}) {
		t.Error(events)
	}
	r = w.post(public, `{nap(seconds:-1) z:projects{edges{cursor}} explainMatch(project:"a",need:"b"){score}}`, nil)
	if string(r.Data) != "null" || len(r.Errors) != 1 {
		t.Errorf("%s %v", r.Data, r.Errors)
	}
}

// TestReplica: queries read there; what a mutation refers to is read from the primary.
func TestReplica(t *testing.T) {
	db, replica := openDatabase(t), openDatabase(t)
	if _, err := replica.Exec("UPDATE states SET iso3='OLD' WHERE iso3='S03'"); err != nil {
		t.Fatal(err)
	}
	w := openOn(t, db, func(c *compile.Config) { c.Replica = replica })
	if d := w.ask(t, public, `{node(id:"sta_3"){... on State{iso3}}}`, nil); dig(d, "node", "iso3") != "OLD" {
		t.Error(d)
	}
	if r := w.post(public, `mutation{openNeed(id:"nee_0002"){need{state{iso3}}}}`, nil); !strings.Contains(string(r.Data), "S03") {
		t.Errorf("%s", r.Data)
	}
}

// FuzzArguments sends any JSON as variables: the answer is data or a coded error, never "internal".
func FuzzArguments(f *testing.F) {
	for _, s := range []string{`{"in":{"n":1}}`, `{"in":{"ns":[1,null],"texts":["a\u0000"]}}`, `{"in":{"d":"1","f":1e400}}`, `{"w":{"kindIn":["NEED"],"or":[{"scoreGTE":1}]},"c":"WyItc2NvcmUtbm9kZV9pZCIsICIxIiwgIngiXQ=="}`,
		`{"f":{"states":[null],"fromYear":99999999999}}`, `{"f":{"donors":"x"},"id":["a_b",1]}`, `{"in":[[]],"w":[]}`, `{"p":{"updatedAtGT":"0000-01-01T00:00:00Z","hasNeedsWith":[{"costIn":["1"]}]}}`,
		`{"in":{"inner":{"text":"\u0000"}}}`, `{"n":-1}`, `{"n":1e3}`, `{"c":"x"}`, `{"p":{"idIn":[]}}`, `{"p":{"hasThemesWith":[],"hasStatesWith":[{"iso3":"S08"}]}}`, `{"p":{"hasThemesWith":{"code":"theme-4"},"hasStatesWith":{"iso3":"S08"}}}`, `{"p":{"not":{"and":[],"or":[]}}}`, `{"in":{"d":"9999999999999999999999999999999"}}`, `{"in":{"day":"9999-12-31","when":"9999-12-31T23:59:59Z"}}`} {
		f.Add(s)
	}
	w := open(f)
	f.Fuzz(func(t *testing.T, s string) {
		var v vars
		if !utf8.ValidString(s) || json.Unmarshal([]byte(s), &v) != nil {
			t.Skip()
		}
		r := w.post(public, `query($in:Probe,$w:SearchWhere,$f:CoverageFilter,$p:ProjectWhereInput,$c:Cursor,$id:[ID!]=[],$n:Int=2){echo(in:$in){n ns d when day flag text texts kind inner f lang}
 search(text:"marking",first:$n,where:$w,after:$c){totalCount edges{node{score}}} coverage(filter:$f){totals{lines}} nodes(ids:$id){id} projects(first:1,where:$p){totalCount}}`, v)
		for _, e := range r.Errors {
			if e.Extensions["code"] == "internal" {
				t.Fatalf("%s\n%v", s, w.failed)
			}
		}
	})
}

// TestManyStatements: more texts than are remembered, from several callers, while old ones are forgotten.
func TestManyStatements(t *testing.T) {
	w := open(t)
	var group sync.WaitGroup
	for caller := range 4 {
		group.Go(func() {
			for i := range 200 {
				for _, alias := range []string{fmt.Sprintf("a%d_%d", caller, i), "same"} {
					oc, ctx, errs := w.operation(t.Context(), public, "{"+alias+":dataVersion}", nil)
					if errs != nil {
						t.Error(errs)
						return
					}
					next, ctx := w.run.DispatchOperation(ctx, oc)
					if got := string(next(ctx).Data); got != `{"`+alias+`":"v2"}` {
						t.Error(got)
						return
					}
				}
			}
		})
	}
	group.Wait()
	if w.failed != nil {
		t.Error(w.failed)
	}
}
