package difftest

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entraide/internal/read/compile"
)

func noFacets(c *compile.Config) { c.Facets = nil }

func containsWord(s, word string) bool {
	return regexp.MustCompile(`\b` + word + `\b`).MatchString(s)
}

// probes ask as the public for what only others may see. Each yields the values that must equal the oracle's.
var probes = []struct{ name, query, oracle string }{
	{"node", `{node(id:"prj_00006"){id}}`, `SELECT '{"node":null}'`},
	{"nodes", `{nodes(ids:["prj_00006","nee_0009","nee_0003","prj_00001"]){id}}`, `SELECT '{"nodes":[null,null,null,null]}'`},
	{"unique", `{project(iatiIdentifier:"XM-6"){id}}`, `SELECT '{"project":null}'`},
	{"list by id", `{projects(first:5,where:{id:"prj_00006"}){totalCount edges{node{id}}}}`, `SELECT '{"projects":{"totalCount":0,"edges":[]}}'`},
	{"count", `{projects{totalCount} needs{totalCount}}`, `SELECT json_build_object('projects',json_build_object('totalCount',(SELECT count(*) FROM projects WHERE stage NOT IN ('DRAFT','SUBMITTED'))),'needs',json_build_object('totalCount',(SELECT count(*) FROM needs WHERE NOT confidential AND stage<>'DRAFT')))`},
	{"has with", `{states(where:{hasNeedsWith:[{id:"nee_0009"}]}){totalCount} organisations(where:{hasProjectsWith:[{id:"prj_00006"}]}){totalCount}}`, `SELECT '{"states":{"totalCount":0},"organisations":{"totalCount":0}}'`},
	{"has deep", `{states(where:{hasProjectsWith:[{hasNeedsWith:[{id:"nee_0036"}]}]}){totalCount} organisations(where:{hasProjectsWith:{hasTransactionsWith:{id:"trx_00005"}}}){totalCount}}`, `SELECT '{"states":{"totalCount":0},"organisations":{"totalCount":0}}'`},
	{"has not", `{needs(where:{id:"nee_0002",hasProject:false}){totalCount}}`, `SELECT json_build_object('needs',json_build_object('totalCount',(SELECT count(*) FROM needs n WHERE id='nee_0002' AND NOT EXISTS (SELECT 1 FROM projects p WHERE p.id=n.project_id AND stage NOT IN ('DRAFT','SUBMITTED')))))`},
	{"foreign key", `{needs(first:100,where:{projectIDNotNil:true}){totalCount edges{node{projectID}}}}`, `SELECT json_build_object('needs',json_build_object('totalCount',count(*),'edges',json_agg(json_build_object('node',json_build_object('projectID',project_id)) ORDER BY id))) FROM (SELECT n.* FROM needs n JOIN projects p ON p.id=n.project_id AND p.stage NOT IN ('DRAFT','SUBMITTED') WHERE NOT confidential AND n.stage<>'DRAFT' ORDER BY n.id LIMIT 100) n`},
	{"m2m", `{state(iso3:"S03"){projects{totalCount}}}`, `SELECT json_build_object('state',json_build_object('projects',json_build_object('totalCount',(SELECT count(*) FROM projects p WHERE stage NOT IN ('DRAFT','SUBMITTED') AND EXISTS (SELECT 1 FROM project_recipients r WHERE r.project_id=p.id AND r.state_id='sta_3')))))`},
	{"edge of a line", `{coverage(filter:{states:["S11"]}){cells{lines(first:100,where:{hasProjectWith:{stage:DRAFT}}){totalCount}}}}`, `SELECT json_build_object('coverage',json_build_object('cells',(SELECT json_agg(json_build_object('lines',json_build_object('totalCount',0))) FROM (SELECT 1 FROM ledger_lines WHERE public AND state_id='sta_11' GROUP BY theme_id,year) x)))`},
	{"search", `{search(text:"marking"){totalCount}}`, `SELECT json_build_object('search',json_build_object('totalCount',(SELECT count(*) FROM search_rows h LEFT JOIN projects p USING (id) LEFT JOIN needs n USING (id) WHERE h.tsv @@ to_tsquery('simple','marking') AND (p.id IS NULL OR p.stage NOT IN ('DRAFT','SUBMITTED')) AND (n.id IS NULL OR NOT n.confidential AND n.stage<>'DRAFT'))))`},
	{"search one", `{search(text:"prj_00006",first:5){totalCount edges{node{title node{id}}}}}`, `SELECT '{"search":{"totalCount":0,"edges":[]}}'`},
	{"totals", `{coverage{totals{lines needed}}}`, `SELECT json_build_object('coverage',json_build_object('totals',(SELECT json_build_object('lines',count(*),'needed',sum(usd) FILTER (WHERE measure='NEEDED')::text) FROM ledger_lines WHERE public)))`},
	{"rollup", `{yearSums{usd}}`, `SELECT json_build_object('yearSums',json_agg(json_build_object('usd',usd::text) ORDER BY year)) FROM year_sums WHERE public`},
	{"state totals", `{state(iso3:"S03"){coverage{totals{lines}}}}`, `SELECT json_build_object('state',json_build_object('coverage',json_build_object('totals',(SELECT json_build_object('lines',count(*)) FROM ledger_lines WHERE public AND state_id='sta_3'))))`},
	{"certainty", `{coverage(filter:{themeCertainty:CONFIRMED}){totals{lines}} state(iso3:"S11"){coverage(filter:{themeCertainty:CONFIRMED}){totals{lines}}}}`, `WITH c AS (SELECT l.* FROM ledger_lines l WHERE public AND EXISTS (SELECT 1 FROM project_topics x JOIN projects p ON p.id=x.project_id WHERE x.project_id=l.project_id AND x.theme_id=l.theme_id AND x.certainty='CONFIRMED' AND p.stage NOT IN ('DRAFT','SUBMITTED')))
 SELECT json_build_object('coverage',json_build_object('totals',json_build_object('lines',(SELECT count(*) FROM c))),'state',json_build_object('coverage',json_build_object('totals',json_build_object('lines',(SELECT count(*) FROM c WHERE state_id='sta_11')))))`},
	{"funding", `{nodes(ids:FUNDED){... on Project{funding{committed{amount} disbursed{amount} gap{amount}}}}}`, `SELECT json_build_object('nodes',json_agg(json_build_object('funding',json_build_object('committed',(SELECT json_build_object('amount',sum(usd)::text) FROM ledger_lines WHERE public AND project_id=p.id AND measure='COMMITTED' HAVING count(*)>0),
 'disbursed',(SELECT json_build_object('amount',sum(usd)::text) FROM ledger_lines WHERE public AND project_id=p.id AND measure='DISBURSED' HAVING count(*)>0),
 'gap',(SELECT json_build_object('amount',greatest(sum(cost)-coalesce((SELECT sum(usd) FROM ledger_lines WHERE public AND project_id=p.id AND measure='COMMITTED'),0),0)::text) FROM needs WHERE NOT confidential AND stage<>'DRAFT' AND project_id=p.id HAVING count(*)>0))) ORDER BY id))
 FROM projects p WHERE to_jsonb(id) <@ ('FUNDED'::jsonb)`},
	{"facet", `{projects(where:{hasThemesWith:{id:"thm_4"},hasStatesWith:{id:"sta_8"}}){totalCount}}`, `SELECT json_build_object('projects',json_build_object('totalCount',(SELECT count(*) FROM project_facets WHERE theme_id='thm_4' AND state_id='sta_8' AND stage NOT IN ('DRAFT','SUBMITTED'))))`},
}

// funded are visible projects with hidden lines or needs.
const funded = `SELECT json_agg(id ORDER BY id) FROM (SELECT id FROM projects p WHERE stage='PUBLISHED' AND (EXISTS (SELECT 1 FROM ledger_lines l WHERE l.project_id=p.id AND NOT public AND measure<>'NEEDED')
 OR EXISTS (SELECT 1 FROM needs n WHERE n.project_id=p.id AND (confidential OR n.stage='DRAFT'))) ORDER BY EXISTS (SELECT 1 FROM needs n WHERE n.project_id=p.id AND (confidential OR n.stage='DRAFT')) DESC,id LIMIT 60) x`

// leaks lists the probes that see more than they may.
func (w *world) leaks(t testing.TB) (out []string) {
	b, _ := json.Marshal(w.oracle(t, funded))
	fill := strings.NewReplacer("FUNDED", string(b))
	for _, p := range probes {
		r := w.post(public, fill.Replace(p.query), nil)
		if r.Errors != nil {
			t.Fatalf("%s: %v %v", p.name, r.Errors, w.failed)
		}
		a, _ := json.Marshal(decode(t, r))
		want, _ := json.Marshal(w.oracle(t, fill.Replace(p.oracle)))
		if string(a) != string(want) {
			out = append(out, p.name)
			if t.Name() == "TestLeaks" {
				t.Logf("%s: %.400s\n%.400s", p.name, a, want)
			}
		}
	}
	return out
}

func TestLeaks(t *testing.T) {
	if l := open(t).leaks(t); l != nil {
		t.Error(l)
	}
}

// TestMutants takes the scope from one entity at a time, and from one macro of one Source at a time by an entity
// without scope over the same table. The probes must notice each.
func TestMutants(t *testing.T) {
	db := openDatabase(t)
	n := 0
	check := func(name string, change func(c *compile.Config)) {
		n++
		if openOn(t, db, change).leaks(t) == nil {
			t.Errorf("%s: not noticed", name)
		}
	}
	whole := config(loadSchema(t, ""))
	for entity := range whole.Scopes {
		if entity != "Transaction" { // hidden with its project wherever that is; see TestHiddenTransaction
			check("scope of "+entity, func(c *compile.Config) { delete(c.Scopes, entity) })
		}
	}
	scoped := append(slices.Collect(maps.Keys(whole.Scopes)), slices.Collect(maps.Keys(whole.Covering))...)
	for _, entity := range scoped {
		macro := regexp.MustCompile(`\{` + entity + ` (\w+)\}`)
		i := slices.IndexFunc(whole.Entities, func(n *compile.Entity) bool { return n.Type == entity })
		view := "bare_" + whole.Entities[i].Table
		if _, err := db.Exec("CREATE VIEW " + view + " AS SELECT * FROM " + whole.Entities[i].Table); err != nil {
			t.Fatal(err)
		}
		bare := &compile.Entity{Type: "Bare", Table: view, ID: "id", Internal: true}
		for i, s := range whole.Sources {
			if macro.MatchString(s.SQL) {
				check(s.On+"."+s.Field+" {"+entity+"}", func(c *compile.Config) {
					c.Entities = append(c.Entities, bare)
					c.Sources[i].SQL = macro.ReplaceAllString(s.SQL, "{Bare $1}")
				})
			}
			for k, with := range s.With {
				if macro.MatchString(with.SQL) {
					check(s.On+"."+s.Field+" with "+with.Name+" {"+entity+"}", func(c *compile.Config) {
						c.Entities = append(c.Entities, bare)
						c.Sources[i].With[k].SQL = macro.ReplaceAllString(with.SQL, "{Bare $1}")
					})
				}
			}
		}
	}
	t.Logf("%d mutants", n)
	if n < 11 {
		t.Error("mutants are missing")
	}
}

// TestHiddenTransaction: the scope of Transaction hides what its project hides, and is noticed when it is gone.
func TestHiddenTransaction(t *testing.T) {
	db := openDatabase(t)
	const q = `{node(id:"trx_00005"){id}}` // of prj_00006, a draft
	if d := openOn(t, db).ask(t, public, q, nil); d["node"] != nil {
		t.Error(d)
	}
	if d := openOn(t, db, func(c *compile.Config) { delete(c.Scopes, "Transaction") }).ask(t, public, q, nil); d["node"] == nil {
		t.Error("the probe notices nothing")
	}
}

// TestBareTables looks at the statements of many queries: a scoped table never stands outside its predicate.
func TestBareTables(t *testing.T) {
	w := open(t)
	r := newRandom(t, w, 3)
	for i := 0; i < 60; i++ {
		if difference := r.query(public); difference != "" {
			t.Fatal(difference)
		}
	}
	for _, p := range probes {
		if !strings.Contains(p.query, "FUNDED") {
			w.ask(t, public, p.query, nil)
		}
	}
	for table, predicate := range map[string]string{"projects": "s0 WHERE (s0.stage IN (", "needs": "s0 WHERE (NOT s0.confidential AND", "ledger_lines": "s0 WHERE (s0.public)", "transactions": "s0 WHERE (EXISTS (SELECT 1 FROM (SELECT s0.* FROM projects s0"} {
		re, n := regexp.MustCompile(`(?:FROM|JOIN|,)\s*`+table+`\b`), 0
		for _, s := range w.all {
			for _, m := range re.FindAllStringIndex(s, -1) {
				n++
				if !strings.HasPrefix(s[m[1]:], " "+predicate) {
					t.Fatalf("bare %s: …%.200s", table, s[m[0]:])
				}
			}
		}
		if n == 0 {
			t.Errorf("%s was never read", table)
		}
		t.Logf("%s: %d times in %d statements", table, n, len(w.all))
	}
}
