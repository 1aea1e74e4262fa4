package difftest

import (
	"fmt"
	"math/rand"
	"testing"
)

// sees spells out what a viewer may see, for the oracle.
type sees struct{ project, need, line string }

func seen(v Viewer) sees {
	s := sees{"p.stage IN ('PUBLISHED','UNDER_WAY','COMPLETED')", "(NOT n.confidential AND n.stage<>'DRAFT')", "l.public"}
	switch v.Role {
	case "SECRETARIAT":
		return sees{"TRUE", "TRUE", "TRUE"}
	case "PARTNER":
		s.project = "(" + s.project + " OR p.organisation_id IN ('org_2','org_7'))"
	case "FOCAL_POINT":
		s.need = "(" + s.need + " OR n.state_id='sta_3')"
	}
	return s
}

func lang(v Viewer) string {
	if v.Lang != "" {
		return v.Lang
	}
	return "en"
}

const selMeasures = "{needed committed disbursed gap lines projects donors}"

const sumsSQL = `json_build_object('needed',coalesce(sum(usd) FILTER (WHERE measure='NEEDED'),0.00)::text,'committed',coalesce(sum(usd) FILTER (WHERE measure='COMMITTED'),0.00)::text,
'disbursed',coalesce(sum(usd) FILTER (WHERE measure='DISBURSED'),0.00)::text,'gap',greatest(coalesce(sum(usd) FILTER (WHERE measure='NEEDED'),0.00)-coalesce(sum(usd) FILTER (WHERE measure='COMMITTED'),0.00),0.00)::text,
'lines',count(*),'projects',count(DISTINCT project_id),'donors',count(DISTINCT donor_id))`

// TestSourcesBelowSources: what a child of an object Source reads is its ancestor's choice, for every viewer.
func TestSourcesBelowSources(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	for name, v := range viewers {
		see := seen(v)
		for _, c := range []struct {
			filter vars
			sql    string
		}{
			{nil, "TRUE"},
			{vars{"fromYear": 2017}, "l.year>=2017"},
			{vars{"toYear": 2018, "states": []string{"S01", "S05", "S3\"9"}}, "l.year<=2018 AND l.state_id IN ('sta_1','sta_5')"},
			{vars{"themes": []string{"theme-3"}, "donors": []string{"org_5", "org_6", "org_9"}}, "l.theme_id='thm_3' AND l.donor_id IN ('org_5','org_6','org_9')"},
			{vars{"states": []string{}}, "FALSE"},
			{vars{"themeCertainty": "CONFIRMED"}, "EXISTS (SELECT 1 FROM project_topics x JOIN projects p ON p.id=x.project_id WHERE x.project_id=l.project_id AND x.theme_id=l.theme_id AND x.certainty='CONFIRMED' AND " + see.project + ")"},
		} {
			from := "(SELECT * FROM ledger_lines l WHERE " + see.line + " AND " + c.sql + ") x"
			q := `query($f:CoverageFilter){coverage(filter:$f){totals` + selMeasures + ` byState{state{id} measures` + selMeasures + `} byYear{year measures{needed}} years
 cells{state{id} theme{id} year gapStatus measures{needed gap}}} state(iso3:"S05"){coverage(filter:$f){totals` + selMeasures + `}}}`
			d := w.ask(t, v, q, vars{"f": c.filter})
			at := fmt.Sprint(name, c.filter)
			s.same(at, dig(d, "coverage", "totals"), w.oracle(t, "SELECT "+sumsSQL+" FROM "+from))
			s.same(at+" state", dig(d, "state", "coverage", "totals"), w.oracle(t, "SELECT "+sumsSQL+" FROM "+from+" WHERE state_id='sta_5'"))
			s.same(at+" byState", dig(d, "coverage", "byState"), w.oracle(t, "SELECT coalesce(json_agg(json_build_object('state',CASE WHEN s IS NOT NULL THEN json_build_object('id',s) END,'measures',m) ORDER BY s),'[]') FROM (SELECT state_id s,"+sumsSQL+" m FROM "+from+" GROUP BY 1) y"))
			s.same(at+" byYear", dig(d, "coverage", "byYear"), w.oracle(t, "SELECT coalesce(json_agg(json_build_object('year',s,'measures',json_build_object('needed',m->'needed')) ORDER BY s NULLS LAST),'[]') FROM (SELECT year s,"+sumsSQL+" m FROM "+from+" GROUP BY 1) y"))
			s.same(at+" years", dig(d, "coverage", "years"), w.oracle(t, "SELECT coalesce(json_agg(DISTINCT year) FILTER (WHERE year IS NOT NULL),'[]') FROM "+from))
			s.same(at+" cells", dig(d, "coverage", "cells"), w.oracle(t, `SELECT coalesce(json_agg(json_build_object('state',CASE WHEN s IS NOT NULL THEN json_build_object('id',s) END,'theme',CASE WHEN h IS NOT NULL THEN json_build_object('id',h) END,'year',y,
 'gapStatus',CASE WHEN n=0 THEN 'NO_NEED_DECLARED' WHEN (m->>'gap')::numeric>0 THEN 'GAP' ELSE 'COVERED' END,'measures',json_build_object('needed',m->'needed','gap',m->'gap')) ORDER BY s NULLS LAST,h NULLS LAST,y NULLS LAST),'[]')
 FROM (SELECT state_id s,theme_id h,year y,count(*) FILTER (WHERE measure='NEEDED') n,`+sumsSQL+" m FROM "+from+" GROUP BY 1,2,3) z"))
		}
		rollup := "SELECT coalesce(json_agg(json_build_object('year',year,'usd',usd::text) ORDER BY year),'[]') FROM (SELECT year,sum(usd) usd FROM ledger_lines l WHERE year IS NOT NULL AND " + see.line + " GROUP BY 1) x"
		s.same(name+" rollup without an id", dig(w.ask(t, v, `{yearSums{year usd}}`, nil), "yearSums"), w.oracle(t, rollup))
	}
	s.done()
}

// walk reads a whole connection page by page, with its cursors written out and in a variable by turns. query has %s where
// first/after or last/before go.
func (w *world) walk(t *testing.T, v Viewer, query string, back bool, path ...any) (out []any, pages int) {
	args, c := "first:7", "after"
	if back {
		args, c = "last:7", "before"
	}
	var cursor any
	out = []any{}
	for {
		ask, variables := "query($c:Cursor)"+fmt.Sprintf(query, args+" "+c+":$c"), vars{"c": cursor}
		if pages%3 == 2 {
			ask, variables = fmt.Sprintf(query, fmt.Sprintf("%s %s:%q", args, c, cursor)), nil
		}
		d := dig(w.ask(t, v, ask, variables), path...)
		n := nodes(d)
		if back {
			out = append(n, out...)
		} else {
			out = append(out, n...)
		}
		pages++
		more, end := dig(d, "pageInfo", "hasNextPage"), dig(d, "pageInfo", "endCursor")
		if back {
			more, end = dig(d, "pageInfo", "hasPreviousPage"), dig(d, "pageInfo", "startCursor")
		}
		if more != true {
			return
		}
		cursor = end
		if pages > 400 {
			t.Fatal("endless walk")
		}
	}
}

const info = "pageInfo{hasNextPage hasPreviousPage startCursor endCursor}"

// TestPlainConnection: pages of rows that are no entity's, in several orders, both ways.
func TestPlainConnection(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	for name, v := range viewers {
		see := seen(v)
		base := fmt.Sprintf(`(SELECT h.kind,coalesce(h.title->>'%[1]s',h.title->>'en','') title,h.id,round(ts_rank(h.tsv,websearch_to_tsquery('simple','"marking" -296'))::numeric,4)::float8 score FROM search_rows h
 LEFT JOIN projects p ON p.id=h.id LEFT JOIN needs n ON n.id=h.id WHERE h.tsv @@ websearch_to_tsquery('simple','"marking" -296') AND (p.id IS NULL OR %[2]s) AND (n.id IS NULL OR %[3]s)) x`, lang(v), see.project, see.need)
		for _, c := range []struct{ args, where, order string }{
			{`kinds:[NEED]`, "kind='NEED'", "score DESC,id DESC"},
			{`where:{titleContainsFold:"9 MAR",kindIn:[NEED,STATE]} orderBy:{field:TITLE}`, "title ILIKE '%9 MAR%' AND kind='NEED'", "title,id"},
			{`where:{not:{kind:NEED} scoreGTE:0 or:[{titleContainsFold:"1"},{titleContainsFold:"7"}]} orderBy:{field:TITLE,direction:DESC}`, "kind<>'NEED' AND score>=0 AND (title ILIKE '%1%' OR title ILIKE '%7%')", "title DESC,id DESC"},
		} {
			q := `{search(text:"\"marking\" -296" ` + c.args + ` %s){` + info + ` totalCount edges{cursor node{kind title score node{id}}}}}`
			want := w.oracle(t, `SELECT coalesce(json_agg(json_build_object('kind',kind,'title',title,'score',score,'node',json_build_object('id',id)) ORDER BY `+c.order+`),'[]') FROM `+base+" WHERE "+c.where)
			got, _ := w.walk(t, v, q, false, "search")
			s.same(name+c.args, got, want)
			got, _ = w.walk(t, v, q, true, "search")
			s.same(name+c.args+" backwards", got, want)
			count := dig(w.ask(t, v, fmt.Sprintf(q, "first:1"), nil), "search", "totalCount")
			s.same(name+c.args+" count", count, float64(len(want.([]any))))
		}
	}
	s.done()
}

// TestEntityConnectionOfSource: entities paged, filtered and ordered out of a Source below a list Source.
func TestEntityConnectionOfSource(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	for name, v := range viewers {
		for _, o := range []struct{ args, order string }{{"", "id"}, {"orderBy:{field:USD,direction:DESC}", "usd DESC,id DESC"}, {"where:{usdGT:\"20000\",hasDonorWith:{name:\"Organisation 5\"}} orderBy:{field:USD}", "usd,id"}} {
			d := w.ask(t, v, `{coverage(filter:{states:["S08"],fromYear:2016}){cells{state{id} theme{id} year lines(first:100 `+o.args+`){totalCount edges{node{id}}}}}}`, nil)
			for i, c := range dig(d, "coverage", "cells").([]any) {
				cond := ""
				if o.args != "" && o.args[0] == 'w' {
					cond = " AND usd>20000 AND donor_id IN ('org_5','org_30')"
				}
				want := w.oracle(t, `SELECT coalesce(json_agg(json_build_object('id',id) ORDER BY `+o.order+`),'[]') FROM ledger_lines l WHERE `+seen(v).line+` AND state_id='sta_8' AND theme_id IS NOT DISTINCT FROM $1 AND year IS NOT DISTINCT FROM $2`+cond,
					dig(c, "theme", "id"), dig(c, "year"))
				s.same(fmt.Sprint(name, i), nodes(dig(c, "lines")), want)
				s.same("count", dig(c, "lines", "totalCount"), float64(len(want.([]any))))
			}
		}
	}
	s.done()
}

// TestObjects: scalars, objects, lists, groups, permissions and connections of one entity by plain SQL.
func TestObjects(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	rnd := rand.New(rand.NewSource(1))
	ids := []string{}
	for i := 0; i < 60; i++ {
		ids = append(ids, fmt.Sprintf("prj_%05d", 1+rnd.Intn(600)))
	}
	for name, v := range viewers {
		see := seen(v)
		edit := map[string]string{"": "FALSE", "PARTNER": "p.stage IN ('DRAFT','SUBMITTED') AND p.organisation_id IN ('org_2','org_7')", "SECRETARIAT": "p.stage IN ('SUBMITTED','PUBLISHED')",
			"FOCAL_POINT": "p.stage='PUBLISHED' AND EXISTS (SELECT 1 FROM project_recipients r WHERE r.project_id=p.id AND r.state_id='sta_3')"}[v.Role]
		d := w.ask(t, v, `query($ids:[ID!]!){nodes(ids:$ids){... on Project{id iatiIdentifier title es:title(lang:es) titleLanguage stage startDate updatedAt budget{amount currency usd}
 recipients{state{id} region percentage} themes{theme{id} certainty percentage} funding{committed{amount currency} disbursed{usd} gap{amount} status} permissions{canEdit}
 transactions(first:100 orderBy:{field:AMOUNT}){totalCount edges{node{id amount}}} needs(first:100){edges{node{id}}}}}}`, vars{"ids": ids})
		for i, id := range ids {
			want := w.oracle(t, fmt.Sprintf(`SELECT (SELECT json_build_object('id',p.id,'iatiIdentifier',p.iati_identifier,'stage',p.stage,'startDate',p.start_date,
'updatedAt',rtrim(rtrim(to_char(p.updated_at AT TIME ZONE 'UTC','YYYY-MM-DD"T"HH24:MI:SS.US'),'0'),'.')||'Z',
'title',coalesce(p.title->>'%[3]s',p.title->>'en',(SELECT value FROM jsonb_each_text(p.title) ORDER BY key LIMIT 1)),
'es',coalesce(p.title->>'es',p.title->>'en',(SELECT value FROM jsonb_each_text(p.title) ORDER BY key LIMIT 1)),
'titleLanguage',CASE WHEN p.title ? '%[3]s' THEN '%[3]s' WHEN p.title ? 'en' THEN 'en' ELSE (SELECT min(key) FROM jsonb_each_text(p.title)) END,
'budget',CASE WHEN p.budget_amount IS NOT NULL THEN json_build_object('amount',p.budget_amount::text,'currency',p.budget_currency,'usd',CASE WHEN p.budget_currency='USD' THEN p.budget_amount::text END) END,
'recipients',(SELECT json_agg(json_build_object('state',json_build_object('id',r.state_id),'region',r.region,'percentage',r.percentage::text) ORDER BY r.percentage DESC,r.state_id,r.region NULLS FIRST) FROM project_recipients r WHERE r.project_id=p.id),
'themes',(SELECT json_agg(json_build_object('theme',json_build_object('id',r.theme_id),'certainty',r.certainty,'percentage',r.percentage::text) ORDER BY r.percentage DESC,r.theme_id) FROM project_topics r WHERE r.project_id=p.id),
'funding',(SELECT json_build_object('committed',CASE WHEN c IS NOT NULL THEN json_build_object('amount',c::text,'currency','USD') END,'disbursed',CASE WHEN b IS NOT NULL THEN json_build_object('usd',b::text) END,
 'gap',CASE WHEN n IS NOT NULL THEN json_build_object('amount',greatest(n-coalesce(c,0),0)::text) END,'status',CASE WHEN c IS NULL THEN 'UNFUNDED' WHEN greatest(n-coalesce(c,0),0)>0 THEN 'PARTLY_FUNDED' ELSE 'FUNDED' END)
 FROM (SELECT (SELECT sum(usd) FROM ledger_lines l WHERE l.project_id=p.id AND measure='COMMITTED' AND %[4]s) c,(SELECT sum(usd) FROM ledger_lines l WHERE l.project_id=p.id AND measure='DISBURSED' AND %[4]s) b,
  (SELECT sum(cost) FROM needs n WHERE n.project_id=p.id AND %[5]s) n) z),
'permissions',json_build_object('canEdit',%[6]s),
'transactions',json_build_object('totalCount',(SELECT count(*) FROM transactions WHERE project_id=p.id),'edges',(SELECT coalesce(json_agg(json_build_object('node',json_build_object('id',id,'amount',amount::text)) ORDER BY amount,id),'[]') FROM transactions WHERE project_id=p.id)),
'needs',json_build_object('edges',(SELECT coalesce(json_agg(json_build_object('node',json_build_object('id',id)) ORDER BY id),'[]') FROM needs n WHERE project_id=p.id AND %[5]s))
) FROM projects p WHERE p.id='%[1]s' AND %[2]s)`, id, see.project, lang(v), see.line, see.need, edit))
			s.same(name+" "+id, dig(d, "nodes", i), want)
		}
	}
	s.done()
}

// TestRoots: one row by each unique column and by id, plain lists, and edges over a join table that names a row twice.
func TestRoots(t *testing.T) {
	w, s := open(t), &sieve{t: t}
	for i := 1; i <= 14; i++ {
		id := fmt.Sprintf("prj_%05d", i)
		for name, v := range viewers {
			d := w.ask(t, v, fmt.Sprintf(`{project(iatiIdentifier:"XM-%d"){id} node(id:%q){id __typename}}`, i, id), nil)
			visible := w.oracle(t, fmt.Sprintf("SELECT to_json(EXISTS (SELECT 1 FROM projects p WHERE id=$1 AND %s))", seen(v).project), id) == true
			var byIATI, byID any
			if visible && i%7 != 0 {
				byIATI = vars{"id": id}
			}
			if visible {
				byID = vars{"id": id, "__typename": "Project"}
			}
			s.same(name+id, d, vars{"project": byIATI, "node": byID})
		}
	}
	s.same("unique", w.ask(t, public, `{__typename state(iso3:"S09"){id} theme(code:"theme-4"){id} none:state(iso3:"ZZZ"){id} node(id:"zzz_1"){id} other:node(id:"sta_1"){... on Project{id}}}`, nil),
		vars{"__typename": "Query", "state": vars{"id": "sta_9"}, "theme": vars{"id": "thm_4"}, "none": nil, "node": nil, "other": vars{}})
	s.same("list", dig(w.ask(t, public, `{themes{id}}`, nil), "themes"), w.oracle(t, "SELECT json_agg(json_build_object('id',id) ORDER BY id) FROM themes"))
	for _, back := range []bool{false, true} {
		got, _ := w.walk(t, public, `{state(iso3:"S15"){projects(%s){`+info+` edges{node{id}}}}}`, back, "state", "projects")
		s.same("named twice", got, w.oracle(t, "SELECT json_agg(json_build_object('id',id) ORDER BY id) FROM projects p WHERE "+seen(public).project+" AND EXISTS (SELECT 1 FROM project_recipients r WHERE r.project_id=p.id AND r.state_id='sta_15')"))
	}
	s.same("counted once", w.ask(t, secretariat, `{states(first:0){totalCount} state(iso3:"S15"){projects{totalCount}}}`, nil),
		w.oracle(t, "SELECT json_build_object('states',json_build_object('totalCount',20),'state',json_build_object('projects',json_build_object('totalCount',(SELECT count(DISTINCT project_id) FROM project_recipients WHERE state_id='sta_15'))))"))
	s.done()
}

// TestFacets: pages found in the facet table equal those of the tables, and only filters that fix all its edges use it.
func TestFacets(t *testing.T) {
	db := openDatabase(t)
	with, without := openOn(t, db), openOn(t, db, noFacets)
	s := &sieve{t: t}
	used := func() bool { return len(with.sent) == 1 && containsWord(with.sent[0], "project_facets") }
	for i, where := range []string{
		`hasThemesWith:[{id:"thm_4"}] hasStatesWith:{id:"sta_8"}`,
		`hasThemesWith:{code:"theme-7"} hasStatesWith:{iso3:"S15"}`,
		`hasThemesWith:{code:"theme-10"} hasStatesWith:{iso3:"S15"} stageIn:[PUBLISHED,DRAFT] updatedAtGT:"2024-06-01T00:00:00Z"`,
		`hasThemesWith:{code:"nothing"} hasStatesWith:{iso3:"S08"}`,
		`hasThemesWith:{code:"theme-4"}`,
		`hasThemesWith:[] hasStatesWith:{iso3:"S08"}`,
		`hasThemesWith:{code:null} hasStatesWith:{iso3:"S08"}`,
		`hasThemesWith:{codeNEQ:"theme-4"} hasStatesWith:{iso3:"S08"}`,
		`hasThemesWith:[{code:"theme-4"},{code:"theme-5"}] hasStatesWith:{iso3:"S08"}`,
		`hasThemesWith:{code:"theme-4"} hasStatesWith:{iso3:"S08"} startDateGT:"2016-01-01"`,
		`hasThemesWith:{code:"theme-4"} hasStatesWith:{iso3:"S08"} hasOrganisation:true`,
	} {
		for _, order := range []string{"", "orderBy:[{field:UPDATED_AT,direction:DESC}]", "orderBy:[{field:STAGE},{field:UPDATED_AT,direction:DESC}]", "orderBy:[{field:START_DATE}]"} {
			q := `{projects(where:{` + where + `} ` + order + ` %s){` + info + ` totalCount edges{cursor node{id title startDate}}}}`
			for _, back := range []bool{false, true} {
				got, _ := with.walk(t, partner, q, back, "projects")
				if facet := i < 4 && order != "orderBy:[{field:START_DATE}]"; used() != facet {
					t.Errorf("%s %s: facet used: %v", where, order, used())
				}
				want, _ := without.walk(t, partner, q, back, "projects")
				s.same(where+order, got, want)
			}
			count := fmt.Sprintf(`{projects(where:{%s}){totalCount}}`, where)
			s.same("count", with.ask(t, partner, count, nil), without.ask(t, partner, count, nil))
		}
	}
	s.done()
}
