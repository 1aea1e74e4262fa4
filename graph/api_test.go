package graph

import (
	"bytes"
	"database/sql"
	_ "embed"
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"entraide/graph/schema"
	"entraide/internal/access"
	"entraide/internal/pgtest"
	"entraide/internal/read"
)

var update = flag.Bool("update", false, "write the golden replies anew")

//go:embed testdata/fixture.sql
var fixture string

var viewers = map[string]access.Viewer{
	"public":        {},
	"partner":       {Role: access.Partner, Organisations: []string{"org_1"}, Language: "fr"},
	"focal point":   {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_1", Membership: "mbr_1"},
	"mission":       {Role: access.Mission, States: []string{"sta_rwa"}, User: "usr_2"},
	"donor officer": {Role: access.DonorOfficer, Organisations: []string{"org_1"}, User: "usr_3"},
	"secretariat":   {Role: access.Secretariat},
	"blind key":     {Role: access.FocalPoint, States: []string{"sta_bdi"}, User: "usr_1", Membership: "mbr_1", Key: "key_1", Scopes: []access.Scope{access.ScopeWriteNeeds}},
}

// api is the handler as it is served, over the fixture. The header Viewer names who asks.
func api(t *testing.T) *server {
	t.Helper()
	db, _ := pgtest.Migrated(t)
	if _, err := db.Exec(fixture); err != nil {
		t.Fatal(err)
	}
	return over(t, db, viewers)
}

// over is the handler over a database. The header Viewer names who of the viewers asks.
func over(t *testing.T, db *sql.DB, viewers map[string]access.Viewer) *server {
	t.Helper()
	engine, err := read.New(db, schema.Schema())
	if err != nil {
		t.Fatal(err)
	}
	es, err := Executable(engine, &Resolver{DB: db})
	if err != nil {
		t.Fatal(err)
	}
	h, err := Handler(es, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return &server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r.WithContext(read.WithViewer(r.Context(), viewers[r.Header.Get("Viewer")])))
	})}
}

// TestReplies compares the API's replies with those that people have looked at: testdata/*.txtar, each with a viewer, a
// query, perhaps variables, and the reply. Run with -update to write them anew, and read the difference.
func TestReplies(t *testing.T) {
	s := api(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 8 {
		t.Fatal("golden replies are missing: ", files, err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			part := func(name string) string {
				i := slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == name })
				if i < 0 {
					return ""
				}
				return string(a.Files[i].Data)
			}
			viewer := strings.TrimSpace(part("viewer"))
			if _, ok := viewers[viewer]; !ok {
				t.Fatalf("there is no viewer %q", viewer)
			}
			var variables map[string]any
			if v := part("variables"); v != "" {
				if err := json.Unmarshal([]byte(v), &variables); err != nil {
					t.Fatal(err)
				}
			}
			got := s.do(t, post(body(part("query"), variables), "Viewer", viewer))
			var reply bytes.Buffer
			var whole map[string]json.RawMessage
			if err := json.Unmarshal(got.Body.Bytes(), &whole); err != nil {
				t.Fatal(err)
			}
			delete(whole, "extensions") // the cost
			e := json.NewEncoder(&reply)
			e.SetEscapeHTML(false)
			e.SetIndent("", "  ")
			if err := e.Encode(whole); err != nil {
				t.Fatal(err)
			}
			if *update {
				a.Files = append(slices.DeleteFunc(a.Files, func(f txtar.File) bool { return f.Name == "reply" }), txtar.File{Name: "reply", Data: reply.Bytes()})
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if want := part("reply"); reply.String() != want {
				t.Errorf("got %s\nwant %s", &reply, want)
			}
		})
	}
}

// TestBadInput: whatever is wrong with a request, the answer is a code and a sentence that names it, and nothing of ours.
func TestBadInput(t *testing.T) {
	s := api(t)
	const ids, coverage = "{edges{node{id}}}", "{totals{needed}}"
	for name, c := range map[string]struct {
		query     string
		variables map[string]any
		code      string
		says      string // part of the message
	}{
		"negative page":        {query: "{projects(first:-1)" + ids + "}", code: "bad_user_input", says: "negative"},
		"no page":              {query: "{projects" + ids + "}", code: "page_too_large", says: "first or last"},
		"both ends":            {query: "{projects(first:1 last:1)" + ids + "}", code: "bad_user_input", says: "together"},
		"large page":           {query: "{projects(first:101)" + ids + "}", code: "page_too_large", says: "101"},
		"large page below":     {query: `{node(id:"prj_1"){... on Project{transactions(first:101)` + ids + "}}}", code: "page_too_large", says: "101"},
		"page of text":         {query: "query($n:Int){projects(first:$n)" + ids + "}", variables: map[string]any{"n": "ten"}, code: "bad_user_input"},
		"page beyond 32 bits":  {query: "query($n:Int){projects(first:$n)" + ids + "}", variables: map[string]any{"n": 1 << 40}, code: "page_too_large"},
		"forged cursor":        {query: `{projects(first:1 after:"eA==")` + ids + "}", code: "bad_user_input", says: "cursor"},
		"cursor of no base64":  {query: `{projects(first:1 after:"'; DROP TABLE projects")` + ids + "}", code: "bad_user_input", says: "cursor"},
		"cursor of NUL":        {query: `{projects(first:1 after:"WyIraWQiLCAiXHUwMDAwIl0=")` + ids + "}", code: "bad_user_input", says: "cursor"},
		"foreign cursor":       {query: `{projects(first:1 orderBy:[{field:CREATED_AT}] after:"WyIraWQiLCAicHJqXzEiXQ==")` + ids + "}", code: "bad_user_input", says: "cursor"},
		"cursor of no time":    {query: `{projects(first:1 orderBy:[{field:CREATED_AT}] after:"WyIrY3JlYXRlZF9hdCtpZCIsICJ5ZXN0ZXJ0aW1lIiwgInByal8xIl0=")` + ids + "}", code: "bad_user_input", says: "cursor"},
		"unknown enum":         {query: "{projects(first:1 where:{stage:OPEN})" + ids + "}", code: "bad_user_input", says: "OPEN"},
		"unknown enum, sent":   {query: "query($s:ProjectStage){projects(first:1 where:{stage:$s})" + ids + "}", variables: map[string]any{"s": "OPEN"}, code: "bad_user_input"},
		"enum in lower case":   {query: "query($s:[ProjectStage!]){projects(first:1 where:{stageIn:$s})" + ids + "}", variables: map[string]any{"s": []string{"completed"}}, code: "bad_user_input", says: "COMPLETED"},
		"no such member":       {query: "query($w:ProjectWhereInput){projects(first:1 where:$w)" + ids + "}", variables: map[string]any{"w": map[string]any{"colour": "red"}}, code: "bad_user_input", says: "$w.colour"},
		"number as text":       {query: "query($f:CoverageFilter){coverage(filter:$f)" + coverage + "}", variables: map[string]any{"f": map[string]any{"fromYear": "2010"}}, code: "bad_user_input", says: "$f.fromYear"},
		"which operation":      {query: "query A{__typename} query B{__typename}", code: "bad_user_input", says: "A, B"},
		"unknown order":        {query: "{projects(first:1 orderBy:[{field:BUDGET}])" + ids + "}", code: "bad_user_input"},
		"unknown field":        {query: "{projects(first:1){edges{node{budgetAmount}}}}", code: "bad_user_input"},
		"hidden filter":        {query: "{needs(first:1 where:{audience:SECRETARIAT})" + ids + "}", code: "bad_user_input"},
		"unknown language":     {query: `{node(id:"prj_1"){... on Project{title(lang:de)}}}`, code: "bad_user_input", says: "de"},
		"absurd date":          {query: `{projects(first:1 where:{startDate:"961963"})` + ids + "}", code: "bad_user_input", says: "961963"},
		"no such day":          {query: `{projects(first:1 where:{startDate:"2024-02-30"})` + ids + "}", code: "bad_user_input", says: "2024-02-30"},
		"year 0":               {query: `{projects(first:1 where:{startDate:"0000-01-01"})` + ids + "}", code: "bad_user_input"},
		"absurd time":          {query: `{projects(first:1 where:{createdAtGT:"now"})` + ids + "}", code: "bad_user_input", says: "now"},
		"float of money":       {query: `{transactions(first:1 where:{amountGT:"1e9"})` + ids + "}", code: "bad_user_input", says: "1e9"},
		"unknown State":        {query: `{coverage(filter:{states:["BDI","XYZ"]})` + coverage + "}", code: "bad_user_input", says: "XYZ"},
		"State in lower case":  {query: `{coverage(filter:{states:"bdi"})` + coverage + "}", code: "bad_user_input", says: "bdi"},
		"unknown theme":        {query: "query($f:CoverageFilter){coverage(filter:$f)" + coverage + "}", variables: map[string]any{"f": map[string]any{"themes": []string{"mines"}}}, code: "bad_user_input", says: "mines"},
		"unknown theme, below": {query: `query($t:[String!]){state(iso3:"BDI"){...s}} fragment s on State{coverage(filter:{themes:$t})` + coverage + "}", variables: map[string]any{"t": []string{"mines"}}, code: "bad_user_input", says: "mines"},
		"unknown region":       {query: `{coverage(filter:{regions:["777"]})` + coverage + "}", code: "bad_user_input", says: "777"},
		"unknown group":        {query: `{coverage(filter:{groups:[G77]})` + coverage + "}", code: "bad_user_input", says: "G77"},
		"years the wrong way":  {query: `{coverage(filter:{fromYear:2020 toYear:2010})` + coverage + "}", code: "bad_user_input", says: "after"},
		"absurd year":          {query: `{coverage(filter:{toYear:961963})` + coverage + "}", code: "bad_user_input", says: "961963"},
		"year 1":               {query: `{coverage(filter:{fromYear:1})` + coverage + "}", code: "bad_user_input", says: "1"},
		"too many ids":         {query: "query($i:[ID!]!){nodes(ids:$i){id}}", variables: map[string]any{"i": slices.Repeat([]string{"prj_1"}, 101)}, code: "page_too_large"},
		"5 MB variable":        {query: "query($i:ID!){node(id:$i){id}}", variables: map[string]any{"i": strings.Repeat("x", 5<<20)}, code: "bad_request"},
		"NUL in an id":         {query: `{node(id:"prj_\u0000"){id}}`, code: "bad_request"},
	} {
		t.Run(name, func(t *testing.T) {
			got := s.do(t, post(body(c.query, c.variables)))
			if got.code() != c.code {
				t.Fatalf("code %q, want %q: %.400s", got.code(), c.code, got.Body)
			}
			m := got.Errors[0].Message
			if !strings.Contains(m, c.says) || len(m) > 600 {
				t.Errorf("the message %q does not say %q", m, c.says)
			}
			for _, ours := range []string{"pq:", "SELECT", "SQLSTATE", "column", "panic", "interface", "projects.", "s0"} {
				if strings.Contains(m, ours) {
					t.Errorf("the message %q tells of %q", m, ours)
				}
			}
		})
	}
}

// TestVariables: one value stands for a list of one, in a variable as in the document itself.
func TestVariables(t *testing.T) {
	s := api(t)
	const counted = "{totalCount}"
	for _, c := range []struct {
		declared, used, literal string
		value                   any
	}{
		{"$v:[ProjectStage!]", "projects(where:{stageIn:$v})" + counted, "COMPLETED", "COMPLETED"},
		{"$v:[ProjectWhereInput!]", "projects(where:{and:$v})" + counted, "{stage:COMPLETED}", map[string]any{"stage": "COMPLETED"}},
		{"$v:ProjectWhereInput", "projects(where:$v)" + counted, "{or:{not:{stageIn:COMPLETED}}}", map[string]any{"or": map[string]any{"not": map[string]any{"stageIn": "COMPLETED"}}}},
		{"$v:ProjectWhereInput", "projects(where:$v)" + counted, `{hasRecipientsWith:{stateID:"sta_bdi"}}`, map[string]any{"hasRecipientsWith": map[string]any{"stateID": "sta_bdi"}}},
		{"$v:[ProjectOrder!]", "projects(first:3 orderBy:$v){edges{node{id}}}", "{field:START_DATE direction:DESC}", map[string]any{"field": "START_DATE", "direction": "DESC"}},
		{"$v:[ID!]!", "nodes(ids:$v){id}", `"sta_bdi"`, "sta_bdi"},
		{"$v:CoverageFilter", "coverage(filter:$v){totals{committed} csvUrl}", `{states:"BDI" groups:LDC}`, map[string]any{"states": "BDI", "groups": "LDC"}},
		{`$v:[String!]="BDI"`, "coverage(filter:{states:$v}){totals{committed} csvUrl}", `"BDI"`, nil},
	} {
		var variables map[string]any
		if c.value != nil {
			variables = map[string]any{"v": c.value}
		}
		sent := s.do(t, post(body("query("+c.declared+"){"+c.used+"}", variables)))
		written := s.do(t, post(body("{"+strings.Replace(c.used, "$v", c.literal, 1)+"}", nil)))
		if sent.code() != "" || string(sent.Data) != string(written.Data) {
			t.Errorf("%s: %s, and %s as a variable", c.used, written.Body, sent.Body)
		}
	}
}

// TestUnknownIDs: an id that nobody has is absent, whatever its form.
func TestUnknownIDs(t *testing.T) {
	s := api(t)
	for _, id := range []string{"prj_9", "prj_3", "xyz_1", "", "prj", "_", "prj_1 ", strings.Repeat("x", 1000), `\"`, "🦆"} {
		got := s.do(t, post(body("query($i:ID!){node(id:$i){id} nodes(ids:[$i]){id}}", map[string]any{"i": id})))
		if string(got.Data) != `{"node":null,"nodes":[null]}` && strings.Join(strings.Fields(string(got.Data)), "") != `{"node":null,"nodes":[null]}` {
			t.Errorf("%.20q: %s", id, got.Body)
		}
	}
}

// TestAuditsOfTheAPI holds the handler as it is served to the specification of the transport.
func TestAuditsOfTheAPI(t *testing.T) { audit(t, api(t)) }
