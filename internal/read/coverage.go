package read

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entraide/internal/read/compile"
	"entraide/internal/wording"
)

// included is the condition that a row l of a rollup or a ledger line is within the filter.
const included = `
({$filter.fromYear} IS NULL OR l.year>={$filter.fromYear}) AND ({$filter.toYear} IS NULL OR l.year<={$filter.toYear})
AND ({$filter.states} IS NULL OR l.state_id IN (SELECT s.id FROM {State s} WHERE s.iso3=ANY({$filter.states})))
AND ({$filter.areas} IS NULL OR l.area_id IN (SELECT a.id FROM {Area a} WHERE a.code=ANY({$filter.areas})))
AND ({$filter.regions} IS NULL OR l.region_id IN (SELECT id FROM chosen_regions) OR l.state_id IN (SELECT s.id FROM {State s} WHERE s.region_id IN (SELECT id FROM chosen_regions)))
AND ({$filter.groups} IS NULL OR l.state_id IN (SELECT s.id FROM {State s} WHERE s.un_regional_group=ANY({$filter.groups})
  OR s.is_ldc AND 'LDC'=ANY({$filter.groups}) OR s.is_lldc AND 'LLDC'=ANY({$filter.groups}) OR s.is_sids AND 'SIDS'=ANY({$filter.groups})))
AND ({$filter.themes} IS NULL OR l.theme_id IN (SELECT t.id FROM {Theme t} WHERE t.code=ANY({$filter.themes})))
AND ({$filter.donors} IS NULL OR l.donor_id=ANY({$filter.donors}))
AND (COALESCE({$filter.themeCertainty},'ANY')='ANY' OR l.certainty={$filter.themeCertainty})
AND ({$filter.hasTheme} IS NULL OR (l.theme_id IS NOT NULL)={$filter.hasTheme})
AND ({$filter.hasPlace} IS NULL OR (num_nonnulls(l.state_id,l.area_id,l.region_id)>0)={$filter.hasPlace})`

// chosenRegions are the regions of the filter with all that lie in them: the tree is at most five deep.
const chosenRegions = `
SELECT a.id FROM {Region a} LEFT JOIN {Region b} ON b.id=a.parent_id LEFT JOIN {Region c} ON c.id=b.parent_id
LEFT JOIN {Region d} ON d.id=c.parent_id LEFT JOIN {Region e} ON e.id=d.parent_id
WHERE a.code=ANY({$filter.regions}) OR b.code=ANY({$filter.regions}) OR c.code=ANY({$filter.regions}) OR d.code=ANY({$filter.regions}) OR e.code=ANY({$filter.regions})`

// chosen filters once: money from the sums, distinct counts from the members, and lines only where they are asked.
func chosen(more, state string) []compile.CTE {
	return []compile.CTE{
		{Name: "asked", SQL: "SELECT concat_ws('&'," + strings.Join([]string{
			asked("fromYear", "{$filter.fromYear}"), asked("toYear", "{$filter.toYear}"), asked("states", state),
			asked("areas", "array_to_string({$filter.areas},',')"), asked("regions", "array_to_string({$filter.regions},',')"), asked("groups", "array_to_string({$filter.groups},',')"),
			asked("themes", "array_to_string({$filter.themes},',')"), asked("donors", "array_to_string({$filter.donors},',')"),
			asked("themeCertainty", "NULLIF({$filter.themeCertainty},'ANY')"), asked("hasTheme", "{$filter.hasTheme}"), asked("hasPlace", "{$filter.hasPlace}"), "'lang='||{$lang}",
		}, ",") + ") AS query"},
		{Name: "chosen_regions", SQL: chosenRegions},
		{Name: "chosen_sums", SQL: "SELECT l.* FROM {CoverageSum l} WHERE " + included + more},
		{Name: "chosen_members", SQL: "SELECT l.* FROM {CoverageMember l} WHERE " + included + more},
		{Name: "chosen_lines", SQL: "SELECT l.* FROM {LedgerLine l} WHERE l.is_public AND " + included + more, Mode: "NOT MATERIALIZED"},
	}
}

// asked is a condition of the filter as a query parameter. Its name is written in two parts: the engine refuses the
// name of a table in written SQL, even within quotes.
func asked(name, value string) string {
	return fmt.Sprintf("'%s'||'%s='||%s", name[:1], name[1:], value)
}

// sums are the columns of CoverageMeasures that are money.
var sums = []string{"needed", "secured", "proposed", "committed", "disbursed", "other_assistance"}

// counts are the columns of CoverageMeasures that count distinct records, each with what it counts.
var counts = []struct{ column, of string }{
	{"needs", "l.need_id) FILTER (WHERE l.measure IN ('NEEDED','UNCOSTED')"},
	{"uncosted", "l.need_id) FILTER (WHERE l.measure='UNCOSTED'"},
	{"expired_unmet", "l.need_id) FILTER (WHERE l.measure='EXPIRED_UNMET'"},
	{"projects", "l.project_id"},
	{"donors", "l.donor_id) FILTER (WHERE l.measure IN ('COMMITTED','DISBURSED')"},
}

// keys are the columns that a cell or row may stand for, with their types.
var keys = []struct{ column, null string }{
	{"state_id", "NULL::varchar"}, {"area_id", "NULL::varchar"}, {"region_id", "NULL::varchar"}, {"theme_id", "NULL::varchar"}, {"year", "NULL::bigint"},
}

// measured writes the rows of what was chosen, grouped by the keys named. Sums and members stand one below the other
// and are grouped once: whatever Postgres thinks of their numbers, there is no join to get wrong. The members are read
// only where a count is.
func measured(by string, prefix string) string {
	var out, group, inner, money, nothing, of, wanted []string
	for _, k := range keys {
		of = append(of, k.column)
		if strings.Contains(by, k.column) {
			out, group = append(out, "s."+k.column), append(group, "l."+k.column)
		} else {
			out = append(out, k.null+" AS "+k.column)
		}
	}
	for _, m := range sums {
		money, nothing = append(money, m), append(nothing, "NULL")
		inner = append(inner, fmt.Sprintf("COALESCE(sum(l.%[1]s),0.00) AS %[1]s", m))
		out = append(out, fmt.Sprintf("s.%s AS %s%[1]s", m, prefix))
	}
	numbers := ""
	for _, c := range counts {
		wanted = append(wanted, prefix+c.column)
		numbers += "{?" + prefix + c.column + "},count(DISTINCT " + c.of + ") AS " + c.column + "{/}"
		out = append(out, "{?"+prefix+c.column+"}s."+c.column+" AS "+prefix+c.column+",{/}")
	}
	groupBy := ""
	if group != nil {
		groupBy = " GROUP BY " + strings.Join(group, ",")
	}
	list := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), ",") }
	return "SELECT " + strings.ReplaceAll(list(out), ",{/},", ",{/}") +
		"s.needed-s.secured AS " + prefix + "gap," + gapStatus + " FROM (SELECT " + list(group, inner) +
		",COALESCE(sum(l.costed),0) AS costed,COALESCE(sum(l.uncosted),0) AS uncosted_lines" + numbers +
		" FROM (SELECT " + list(of, money) + ",costed,uncosted,NULL AS measure,NULL AS project_id,NULL AS need_id,NULL AS donor_id FROM chosen_sums" +
		"{?" + strings.Join(wanted, ",") + "} UNION ALL SELECT " + list(of, nothing) + ",NULL,NULL,measure,project_id,need_id,donor_id FROM chosen_members{/}) l" +
		groupBy + ") s"
}

const gapStatus = `CASE WHEN s.costed=0 AND s.uncosted_lines=0 THEN 'NO_NEED_DECLARED' WHEN s.costed=0 THEN 'UNCOSTED' WHEN s.needed>s.secured THEN 'GAP' ELSE 'COVERED' END AS gap_status`

// order puts what is unspecified last.
const order = " ORDER BY s.state_id NULLS LAST,s.area_id NULLS LAST,s.region_id NULLS LAST"

const place = "state_id area_id region_id"

var coverage = []compile.Source{
	{On: "Query", Field: "coverage", SQL: "SELECT 1 AS one", With: chosen("", "array_to_string({$filter.states},',')"), Cost: 2000},
	{On: "State", Field: "coverage", SQL: "SELECT 1 AS one", With: chosen(" AND l.state_id={id}", "{iso3}"), Cost: 200},
	{On: "Coverage", Field: "totals", SQL: measured("", "")},
	{On: "Coverage", Field: "cells", Rows: 2000, Max: 50_000, SQL: "SELECT *,FALSE AS any_year FROM (" + measured(place+" theme_id year", "measures_") + order + ",s.theme_id NULLS LAST,s.year NULLS LAST) s"},
	{On: "Coverage", Field: "matrix", Rows: 1000, Max: 10_000, SQL: "SELECT *,TRUE AS any_year FROM (" + measured(place+" theme_id", "measures_") + order + ",s.theme_id NULLS LAST) s"},
	{On: "Coverage", Field: "byState", Rows: 200, SQL: measured(place, "measures_") + order},
	{On: "Coverage", Field: "byTheme", Rows: 16, SQL: measured("theme_id", "measures_") + " ORDER BY s.theme_id NULLS LAST"},
	{On: "Coverage", Field: "byYear", Rows: 40, SQL: measured("year", "measures_") + " ORDER BY s.year NULLS LAST"},
	{On: "CoverageCell", Field: "lines", Cost: 50, SQL: `SELECT l.* FROM chosen_lines l WHERE l.state_id IS NOT DISTINCT FROM {state_id} AND l.area_id IS NOT DISTINCT FROM {area_id}
AND l.region_id IS NOT DISTINCT FROM {region_id} AND l.theme_id IS NOT DISTINCT FROM {theme_id} AND ({any_year} OR l.year IS NOT DISTINCT FROM {year})`},
	{On: "Coverage", Field: "unconverted", Rows: 10, SQL: `SELECT l.measure,l.currency,sum(l.amount) AS amount,count(*)::int AS lines FROM chosen_lines l
WHERE l.usd IS NULL AND l.measure<>'UNCOSTED' AND l.measure<>'EXPIRED_UNMET' GROUP BY 1,2 ORDER BY 1,2 NULLS LAST`},
	{On: "Coverage", Field: "boundary", Gen: said("boundary")},
	{On: "Coverage", Field: "asOf", SQL: "now()"},
	{On: "Coverage", Field: "dataVersion", SQL: dataVersion},
	{On: "Coverage", Field: "citation", Gen: func(q *compile.Query) string {
		return "replace(replace(" + said("citation")(q) + ",chr(123)||'version'||chr(125)," + dataVersion + "),chr(123)||'date'||chr(125),to_char(now() AT TIME ZONE 'UTC','YYYY-MM-DD'))"
	}},
	{On: "Coverage", Field: "csvUrl", SQL: "(SELECT '/data/coverage.csv'||COALESCE('?'||NULLIF(a.query,''),'') FROM asked a)"},
}

// dataVersion names the snapshot that the answer was read in: the same version means the same data. It also changes with
// writes that the answer does not show.
const dataVersion = "left(md5(pg_current_snapshot()::text),12)"

// said is a sentence of the server in the asked language, as a parameter: words are never part of a statement.
func said(key string) func(*compile.Query) string {
	words, err := json.Marshal(wording.All()[key])
	if err != nil || len(wording.All()[key]) == 0 {
		panic("read: no message " + key)
	}
	return func(q *compile.Query) string { return "(" + q.Arg(string(words), "jsonb") + "->>{$lang})" }
}
