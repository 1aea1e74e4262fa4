package difftest

import (
	"context"
	_ "embed"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/read/compile"
)

// Viewer is who asks. The zero value is the public.
type Viewer struct {
	Role         string // "", PARTNER, FOCAL_POINT, SECRETARIAT
	Orgs, States []string
	Lang         string
}

var (
	public      = Viewer{}
	secretariat = Viewer{Role: "SECRETARIAT"}
	partner     = Viewer{Role: "PARTNER", Orgs: []string{"org_2", "org_7"}}
	focal       = Viewer{Role: "FOCAL_POINT", States: []string{"sta_3"}, Lang: "fr"}
	viewers     = map[string]Viewer{"public": public, "secretariat": secretariat, "partner": partner, "focal": focal}
)

type viewerKey struct{}

func viewerOf(q *compile.Query) Viewer { return q.Viewer().(Viewer) }

// unless the secretariat asks.
func unless(predicate func(q *compile.Query, v Viewer, a string) string) compile.Scope {
	return func(q *compile.Query, a string) string {
		v := viewerOf(q)
		if v.Role == "SECRETARIAT" {
			return ""
		}
		return predicate(q, v, a)
	}
}

func scopes() map[string]compile.Scope {
	return map[string]compile.Scope{
		"Project": unless(func(q *compile.Query, v Viewer, a string) string {
			s := a + ".stage IN ('PUBLISHED','UNDER_WAY','COMPLETED')"
			if len(v.Orgs) > 0 {
				s += " OR " + a + ".organisation_id=ANY(" + q.Texts("orgs", v.Orgs) + ")"
			}
			return s
		}),
		"Need": unless(func(q *compile.Query, v Viewer, a string) string {
			s := "NOT " + a + ".confidential AND " + a + ".stage<>'DRAFT'"
			if len(v.States) > 0 {
				s += " OR " + a + ".state_id=ANY(" + q.Texts("states", v.States) + ")"
			}
			return s
		}),
		"LedgerLine": unless(func(_ *compile.Query, _ Viewer, a string) string { return a + ".public" }),
		"YearSums":   unless(func(_ *compile.Query, _ Viewer, a string) string { return a + ".public" }),
		"Transaction": unless(func(q *compile.Query, _ Viewer, a string) string {
			return "EXISTS (SELECT 1 FROM " + q.From("Project", "p0") + " WHERE p0.id=" + a + ".project_id)"
		}),
	}
}

// localized serves column field of On as text in the asked language, else English, else any; beside it the language.
func localized(on, field string, withLanguage bool) []compile.Source {
	out := []compile.Source{{On: on, Field: field,
		SQL: "COALESCE({" + field + "}->>{$lang},{" + field + "}->>'en',(SELECT x.value FROM jsonb_each_text({" + field + "}) x ORDER BY x.key LIMIT 1))"}}
	if withLanguage {
		out = append(out, compile.Source{On: on, Field: field + "Language",
			SQL: "SELECT x.key FROM jsonb_each_text({" + field + "}) x ORDER BY x.key={$lang} DESC,x.key='en' DESC,x.key LIMIT 1"})
	}
	return out
}

const measures = `
COALESCE(sum(l.usd) FILTER (WHERE l.measure='NEEDED'),0.00) AS measures_needed,
COALESCE(sum(l.usd) FILTER (WHERE l.measure='COMMITTED'),0.00) AS measures_committed,
COALESCE(sum(l.usd) FILTER (WHERE l.measure='DISBURSED'),0.00) AS measures_disbursed,
greatest(COALESCE(sum(l.usd) FILTER (WHERE l.measure='NEEDED'),0.00)-COALESCE(sum(l.usd) FILTER (WHERE l.measure='COMMITTED'),0.00),0.00) AS measures_gap,
count(*) AS measures_lines{?measures_projects},count(DISTINCT l.project_id) AS measures_projects{/}{?measures_donors},count(DISTINCT l.donor_id) AS measures_donors{/}`

// chosen are the lines that every part of one coverage answer is made of.
func chosen(more string) []compile.CTE {
	return []compile.CTE{{Name: "chosen", SQL: `SELECT l.* FROM {LedgerLine l}
WHERE ({$filter.fromYear} IS NULL OR l.year>={$filter.fromYear}) AND ({$filter.toYear} IS NULL OR l.year<={$filter.toYear})
AND ({$filter.states} IS NULL OR l.state_id IN (SELECT s.id FROM {State s} WHERE s.iso3=ANY({$filter.states})))
AND ({$filter.themes} IS NULL OR l.theme_id IN (SELECT t.id FROM {Theme t} WHERE t.code=ANY({$filter.themes})))
AND ({$filter.donors} IS NULL OR l.donor_id=ANY({$filter.donors}))
AND ({$filter.themeCertainty}='ANY' OR EXISTS (SELECT 1 FROM {Topic x} WHERE x.project_id=l.project_id AND x.theme_id=l.theme_id AND x.certainty={$filter.themeCertainty}))` + more}}
}

func sources() []compile.Source {
	out := []compile.Source{
		{On: "Query", Field: "coverage", SQL: "SELECT 1", With: chosen(""), Cost: 1000},
		{On: "State", Field: "coverage", SQL: "SELECT 1", With: chosen(" AND l.state_id={id}"), Cost: 100},
		{On: "Coverage", Field: "totals", SQL: "SELECT " + strings.ReplaceAll(measures, "measures_", "") + " FROM chosen l"},
		{On: "Coverage", Field: "byState", Rows: 200, SQL: "SELECT l.state_id,NULL::int AS year," + measures + " FROM chosen l GROUP BY 1 ORDER BY 1"},
		{On: "Coverage", Field: "byYear", Rows: 20, SQL: "SELECT NULL AS state_id,l.year," + measures + " FROM chosen l GROUP BY l.year ORDER BY 2 NULLS LAST"},
		{On: "Coverage", Field: "cells", Rows: 500, Max: 5000, SQL: "SELECT l.state_id,l.theme_id,l.year,CASE WHEN NOT bool_or(l.measure='NEEDED') THEN 'NO_NEED_DECLARED' WHEN COALESCE(sum(l.usd) FILTER (WHERE l.measure='NEEDED'),0)>COALESCE(sum(l.usd) FILTER (WHERE l.measure='COMMITTED'),0) THEN 'GAP' ELSE 'COVERED' END AS gap_status," +
			measures + " FROM chosen l GROUP BY 1,2,3 ORDER BY 1 NULLS LAST,2 NULLS LAST,3 NULLS LAST"},
		{On: "CoverageCell", Field: "lines", SQL: "SELECT l.* FROM chosen l WHERE l.state_id IS NOT DISTINCT FROM {state_id} AND l.theme_id IS NOT DISTINCT FROM {theme_id} AND l.year IS NOT DISTINCT FROM {year}"},
		{On: "Coverage", Field: "years", SQL: "SELECT COALESCE(array_agg(DISTINCT l.year ORDER BY l.year),'{}') FROM chosen l WHERE l.year IS NOT NULL"},
		{On: "Coverage", Field: "boundary", SQL: "CASE {$lang} WHEN 'fr' THEN 'Engagements sortants' ELSE 'Outgoing commitments' END"},
		{On: "Coverage", Field: "asOf", SQL: "now()"},
		{On: "Query", Field: "yearSums", Rows: 20, SQL: "SELECT y.year,sum(y.usd) AS usd FROM {YearSums y} GROUP BY 1 ORDER BY 1"},
		{On: "Project", Field: "budget",
			SQL: "SELECT {budget_amount} AS amount,{budget_currency} AS currency,CASE {budget_currency} WHEN 'USD' THEN {budget_amount} END AS usd WHERE {budget_amount} IS NOT NULL"},
		{On: "Project", Field: "recipients", Rows: 3, SQL: "SELECT r.state_id,r.region,r.percentage FROM {Recipient r here} ORDER BY r.percentage DESC,r.state_id,r.region NULLS FIRST"},
		{On: "Project", Field: "themes", Rows: 3, SQL: "SELECT r.theme_id,r.certainty,r.percentage FROM {Topic r here} ORDER BY r.percentage DESC,r.theme_id"},
		{On: "Project", Field: "permissions", Gen: permissions},
		{On: "Project", Field: "funding", Cost: 10, SQL: `
SELECT m.committed AS committed_amount,'USD' AS committed_currency,m.committed AS committed_usd,
       m.disbursed AS disbursed_amount,'USD' AS disbursed_currency,m.disbursed AS disbursed_usd,
       CASE WHEN m.gap IS NOT NULL THEN 'USD' END AS gap_currency,m.gap AS gap_amount,m.gap AS gap_usd,
       CASE WHEN m.committed IS NULL THEN 'UNFUNDED' WHEN m.gap>0 THEN 'PARTLY_FUNDED' ELSE 'FUNDED' END AS status
FROM (SELECT l.committed,l.disbursed,{?gap_amount,gap_usd,status}CASE WHEN n.cost IS NOT NULL THEN greatest(n.cost-coalesce(l.committed,0),0) END+{/}0 AS gap
      FROM (SELECT sum(l.usd) FILTER (WHERE l.measure='COMMITTED') AS committed,sum(l.usd) FILTER (WHERE l.measure='DISBURSED') AS disbursed
            FROM {LedgerLine l} WHERE l.project_id={id}) l
      {?gap_amount,gap_usd,status},(SELECT sum(n.cost) AS cost FROM {Need n} WHERE n.project_id={id}) n{/}) m`},
		{On: "Query", Field: "search", Cost: 500,
			// the narrow table finds; the macros of the nouns decide who is seen
			SQL: `SELECT h.kind,COALESCE(h.title->>{$lang},h.title->>'en','') AS title,h.id AS node_id,
round(ts_rank(h.tsv,websearch_to_tsquery('simple',{$text}))::numeric,4)::float8 AS score
FROM {SearchRow h} WHERE h.tsv @@ websearch_to_tsquery('simple',{$text}) AND ({$kinds} IS NULL OR h.kind=ANY({$kinds}))
AND CASE h.kind WHEN 'PROJECT' THEN EXISTS (SELECT 1 FROM {Project p} WHERE p.id=h.id)
                WHEN 'NEED' THEN EXISTS (SELECT 1 FROM {Need n} WHERE n.id=h.id) ELSE TRUE END`,
			Filters: []string{"kind", "score", "title"}, Orders: map[string]string{"SCORE": "score", "TITLE": "title"},
			Sort: []string{"-score"}, Key: []string{"node_id"}},
		{On: "Query", Field: "dataVersion", SQL: "SELECT 'v'||doubled(1)"},
		{On: "Query", Field: "nap", SQL: "SELECT pg_sleep({$seconds}) IS NULL"},
		{On: "Query", Field: "echo", SQL: `SELECT r.n,{$in.ns}::text AS ns,{$in.d} AS d,{$in.when} AS "when",r.day,{$in.flag} AS flag,{$in.text} AS text,
{$in.texts}::text AS texts,r.kind,({$in.inner}::jsonb)::text AS inner,{$in.f} AS f,{$lang} AS lang
FROM jsonb_to_record({$in}) AS r(n int,day date,kind text)`},
	}
	for _, l := range [][]compile.Source{localized("State", "name", false), localized("Theme", "name", false), localized("Need", "title", true), localized("Project", "title", true)} {
		out = append(out, l...)
	}
	return out
}

// permissions leave no trace of other roles' rights in the statement.
func permissions(q *compile.Query) string {
	v := viewerOf(q)
	edit, submit := "FALSE", "FALSE"
	switch v.Role {
	case "PARTNER":
		own := "EXISTS (SELECT 1 FROM {Project p} WHERE p.id={id} AND {Project.own p})"
		edit, submit = "{stage} IN ('DRAFT','SUBMITTED') AND "+own, "{stage}='DRAFT' AND "+own
	case "FOCAL_POINT":
		edit = "{stage}='PUBLISHED' AND EXISTS (SELECT 1 FROM {Recipient r here} WHERE r.state_id=ANY(" + q.Texts("states", v.States) + "))"
	case "SECRETARIAT":
		edit = "{stage} IN ('SUBMITTED','PUBLISHED')"
	}
	return "SELECT " + edit + " AS can_edit," + submit + " AS can_submit"
}

//go:embed testdata/fields.graphql
var fieldsSDL string

// config is the whole declaration, new with each call.
func config(schema *ast.Schema) compile.Config {
	return compile.Config{
		Schema: schema, Entities: entities(), Sources: sources(), Scopes: scopes(),
		Facets: []compile.Facet{{Type: "Project", Table: "project_facets", Key: "project_id", Edges: map[string]string{"themes": "theme_id", "states": "state_id"},
			Columns: []string{"stage", "organisation_id", "updated_at"}}},
		Guards: map[string]compile.Scope{"Project.own": func(q *compile.Query, a string) string {
			return a + ".organisation_id IN (SELECT o.id FROM organisations o WHERE o.id=ANY(" + q.Texts("orgs", viewerOf(q).Orgs) + "))" // any table, as in a scope
		}},
		Prefixes: map[string]string{"Project": "prj_", "Organisation": "org_", "Transaction": "trx_", "LedgerLine": "lin_", "Need": "nee_", "State": "sta_", "Theme": "thm_"},
		Covered:  []string{"Transaction.project"},
		Covering: map[string]string{"Recipient": "Project.project_id", "Topic": "Project.project_id"},
		Nodes:    map[string][]string{"SearchHit.node": {"Project", "Need", "State", "Organisation"}},
		Ordinary: []string{"explainMatch"},
		Viewer: func(ctx context.Context) any {
			v, _ := ctx.Value(viewerKey{}).(Viewer)
			return v
		},
		Viewers: []any{public, partner, focal, secretariat},
		Defaults: map[string]func(any) any{"lang": func(v any) any {
			if l := v.(Viewer).Lang; l != "" {
				return l
			}
			return "en"
		}},
		Timeout: 20 * time.Second, MaxPage: 100, MaxList: 1000, MaxIDs: 100, MaxDepth: 12, MaxCost: 1e9, ListEstimate: 5, CountCost: 100, EdgeFilterCost: 50,
	}
}
