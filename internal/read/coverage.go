package read

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entraide/internal/read/compile"
	"entraide/internal/wording"
)

// included is the condition that a row l of the sums or of the lines is within the filter, but for what only lines can
// tell. What is not asked for is not written, so that Postgres plans for what is.
const included = `{?$filter.fromYear} AND l.year>={$filter.fromYear}{/}{?$filter.toYear} AND l.year<={$filter.toYear}{/}
{?$filter.states} AND l.state_id IN (SELECT s.id FROM {State s} WHERE s.iso3=ANY({$filter.states})){/}
{?$filter.areas} AND l.area_id IN (SELECT a.id FROM {Area a} WHERE a.code=ANY({$filter.areas})){/}
{?$filter.regions} AND (l.region_id IN (SELECT id FROM chosen_regions) OR l.state_id IN (SELECT s.id FROM {State s} WHERE s.region_id IN (SELECT id FROM chosen_regions))){/}
{?$filter.groups} AND l.state_id IN (SELECT s.id FROM {State s} WHERE s.un_regional_group=ANY({$filter.groups})
  OR s.is_ldc AND 'LDC'=ANY({$filter.groups}) OR s.is_lldc AND 'LLDC'=ANY({$filter.groups}) OR s.is_sids AND 'SIDS'=ANY({$filter.groups})){/}
{?$filter.themes} AND l.theme_id IN (SELECT t.id FROM {Theme t} WHERE t.code=ANY({$filter.themes})){/}
{?$filter.hasTheme} AND (l.theme_id IS NOT NULL)={$filter.hasTheme}{/}
{?$filter.hasPlace} AND (num_nonnulls(l.state_id,l.area_id,l.region_id)>0)={$filter.hasPlace}{/}`

// chosenRegions are the regions of the filter with all that lie in them: the tree is at most five deep.
const chosenRegions = `
SELECT a.id FROM {Region a} LEFT JOIN {Region b} ON b.id=a.parent_id LEFT JOIN {Region c} ON c.id=b.parent_id
LEFT JOIN {Region d} ON d.id=c.parent_id LEFT JOIN {Region e} ON e.id=d.parent_id
WHERE a.code=ANY({$filter.regions}) OR b.code=ANY({$filter.regions}) OR c.code=ANY({$filter.regions}) OR d.code=ANY({$filter.regions}) OR e.code=ANY({$filter.regions})`

// ofLines are the conditions that only lines can tell. Needs are declared by States, whoever gives and however themes are
// assigned: they stay, or a State that declared a need would be said to have none.
const ofLines = `{?$filter.donors} AND (l.donor_id=ANY({$filter.donors}) OR ` + ofNeeds + `){/}
{?$filter.themeCertainty} AND ({$filter.themeCertainty}='ANY' OR l.certainty={$filter.themeCertainty} OR ` + ofNeeds + `){/}`

const ofNeeds = "l.measure IN ('NEEDED','SECURED','UNCOSTED','EXPIRED_UNMET')"

// bySums says whether the sums can answer.
const bySums = "({$filter.donors} IS NULL AND COALESCE({$filter.themeCertainty},'ANY')='ANY')"

// chosen filters once: money comes from the sums, or where they cannot answer from the lines; counts from the lines.
func chosen(more, state string) []compile.CTE {
	var kept, added []string
	for _, m := range amounts {
		kept, added = append(kept, "l."+m.column), append(added, m.ofLine+" AS "+m.column)
	}
	return []compile.CTE{
		{Name: "asked", SQL: "SELECT concat_ws('&'," + strings.Join([]string{
			asked("fromYear", "{$filter.fromYear}"), asked("toYear", "{$filter.toYear}"), asked("states", state),
			asked("areas", "array_to_string({$filter.areas},',')"), asked("regions", "array_to_string({$filter.regions},',')"), asked("groups", "array_to_string({$filter.groups},',')"),
			asked("themes", "array_to_string({$filter.themes},',')"), asked("donors", "CASE WHEN {$filter.donors} IS NOT NULL THEN array_to_string(ARRAY(SELECT d FROM unnest({$filter.donors}) d WHERE d !~ '[^A-Za-z0-9_]'),',') END"), // others name nobody
			asked("themeCertainty", "NULLIF({$filter.themeCertainty},'ANY')"), asked("hasTheme", "{$filter.hasTheme}"), asked("hasPlace", "{$filter.hasPlace}"), "'lang='||{$lang}",
		}, ",") + ") AS query"},
		{Name: "chosen_regions", SQL: chosenRegions},
		{Name: "chosen_lines", Mode: "NOT MATERIALIZED", SQL: "SELECT l.* FROM {LedgerLine l} WHERE l.is_public" + ofLines + included + more},
		{Name: "chosen_sums", Mode: "NOT MATERIALIZED", SQL: "SELECT " + cell + strings.Join(kept, ",") + " FROM {CoverageSum l} WHERE " + bySums + included + more +
			" UNION ALL SELECT " + cell + strings.Join(added, ",") + " FROM chosen_lines l WHERE NOT " + bySums},
		{Name: "chosen_records", SQL: "SELECT " + cell + "l.measure,l.usd,l.project_id,l.need_id,l.donor_id FROM chosen_lines l"},
	}
}

const cell = "l.state_id,l.area_id,l.region_id,l.theme_id,l.year,"

// asked is a condition of the filter as a query parameter. Its name is written in two parts: the engine refuses the
// name of a table in written SQL, even within quotes.
func asked(name, value string) string {
	return fmt.Sprintf("'%s'||'%s='||%s", name[:1], name[1:], value)
}

// amounts are the sums of cells, each with what a line adds to it; what costed and uncosted needs add, gapStatus asks.
var amounts = []struct {
	column, ofLine string
	shown          bool
}{
	{"needed", "CASE WHEN l.measure='NEEDED' THEN l.usd END", true},
	{"secured", "CASE WHEN l.measure='SECURED' THEN l.usd END", true},
	{"proposed", "CASE WHEN l.measure='PROPOSED' THEN l.usd END", true},
	{"committed", "CASE WHEN l.measure='COMMITTED' THEN l.usd END", true},
	{"disbursed", "CASE WHEN l.measure='DISBURSED' THEN l.usd END", true},
	{"other_assistance", "CASE WHEN l.is_other_assistance THEN l.usd END", true},
	{"costed", "CASE WHEN l.measure='NEEDED' AND l.usd IS NOT NULL THEN 1 END", false},
	{"uncosted", "CASE WHEN l.measure='UNCOSTED' OR l.measure='NEEDED' AND l.usd IS NULL THEN 1 END", false},
}

// counts are the columns of CoverageMeasures that count distinct records, each with what it counts in which lines.
var counts = []struct{ column, id, lines string }{
	{"needs", "need_id", "l.measure IN ('NEEDED','UNCOSTED')"},
	{"uncosted", "need_id", "l.measure='UNCOSTED' OR l.measure='NEEDED' AND l.usd IS NULL"},
	{"expired_unmet", "need_id", "l.measure='EXPIRED_UNMET'"},
	{"projects", "project_id", "TRUE"},
	{"donors", "donor_id", "l.measure IN ('COMMITTED','DISBURSED')"},
}

// keys are the columns that a cell or row may stand for, with their types.
var keys = []struct{ column, null string }{
	{"state_id", "NULL::varchar"}, {"area_id", "NULL::varchar"}, {"region_id", "NULL::varchar"}, {"theme_id", "NULL::varchar"}, {"year", "NULL::bigint"},
}

// measured writes the rows of what was chosen, grouped by the keys named. Sums, and each count that is selected, are
// grouped by themselves and then stand one below the other: there is no join to get wrong. Distinct records are found
// before they are counted, since Postgres sorts for count(DISTINCT) and hashes for this.
func measured(by string, prefix string) string {
	list := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), ",") }
	group := strings.Fields(by)
	groupBy := ""
	if len(group) > 0 {
		groupBy = " GROUP BY " + list(group)
	}
	var out, whole, sums, none []string
	for _, k := range keys {
		if slices.Contains(group, k.column) {
			out = append(out, k.column)
		} else {
			out = append(out, k.null+" AS "+k.column)
		}
	}
	for _, m := range amounts {
		sums, none = append(sums, fmt.Sprintf("sum(%[1]s) AS sum_%[1]s", m.column)), append(none, "NULL")
		whole = append(whole, fmt.Sprintf("COALESCE(sum(sum_%[1]s),0.00) AS sum_%[1]s", m.column))
	}
	for _, m := range amounts {
		if m.shown {
			out = append(out, "sum_"+m.column+" AS "+prefix+m.column)
		}
	}
	counted := ""
	for i, c := range counts {
		n := fmt.Sprintf("n%d", i)
		sums, whole = append(sums, "NULL::bigint AS "+n), append(whole, "COALESCE(max("+n+"),0) AS "+n)
		out = append(out, n+" AS "+prefix+c.column)
		numbers := slices.Repeat([]string{"NULL"}, len(counts))
		numbers[i] = "count(*)"
		counted += "{?" + prefix + c.column + "} UNION ALL SELECT " + list(group, none, numbers) + " FROM (SELECT DISTINCT " + list(group, []string{c.id}) +
			" FROM chosen_records l WHERE " + c.id + " IS NOT NULL AND (" + c.lines + ")) l" + groupBy + "{/}"
	}
	return "SELECT " + list(out) + ",sum_needed-sum_secured AS " + prefix + "gap," + gapStatus +
		" FROM (SELECT " + list(group, whole) + " FROM (SELECT " + list(group, sums) + " FROM chosen_sums" + groupBy + counted + ") l" + groupBy + ") s"
}

const gapStatus = `CASE WHEN sum_costed=0 AND sum_uncosted=0 THEN 'NO_NEED_DECLARED' WHEN sum_costed=0 THEN 'UNCOSTED' WHEN sum_needed>sum_secured THEN 'GAP' ELSE 'COVERED' END AS gap_status`

// order puts what is unspecified last.
const order = " ORDER BY state_id NULLS LAST,area_id NULLS LAST,region_id NULLS LAST"

const place = "state_id area_id region_id"

var coverage = []compile.Source{
	{On: "Query", Field: "coverage", SQL: "SELECT 1 AS one", With: chosen("", "array_to_string({$filter.states},',')"), Cost: 2000},
	{On: "State", Field: "coverage", SQL: "SELECT 1 AS one", With: chosen(" AND l.state_id={id}", "CASE WHEN {$filter.states} IS NULL OR {iso3}=ANY({$filter.states}) THEN {iso3} ELSE '' END"), Cost: 200},
	{On: "Coverage", Field: "totals", SQL: measured("", "")},
	{On: "Coverage", Field: "cells", Rows: 2000, Max: 50_000, SQL: "SELECT *,FALSE AS any_year FROM (" + measured(place+" theme_id year", "measures_") + order + ",theme_id NULLS LAST,year NULLS LAST) s"},
	{On: "Coverage", Field: "matrix", Rows: 1000, Max: 10_000, SQL: "SELECT *,TRUE AS any_year FROM (" + measured(place+" theme_id", "measures_") + order + ",theme_id NULLS LAST) s"},
	{On: "Coverage", Field: "byState", Rows: 200, SQL: measured(place, "measures_") + order},
	{On: "Coverage", Field: "byTheme", Rows: 16, SQL: measured("theme_id", "measures_") + " ORDER BY theme_id NULLS LAST"},
	{On: "Coverage", Field: "byYear", Rows: 40, SQL: measured("year", "measures_") + " ORDER BY year NULLS LAST"},
	{On: "CoverageCell", Field: "lines", Cost: 50, SQL: `SELECT l.* FROM chosen_lines l WHERE COALESCE(l.state_id,l.area_id,l.region_id,'')=COALESCE({state_id},{area_id},{region_id},'')
AND COALESCE(l.theme_id,'')=COALESCE({theme_id},'') AND ({any_year} OR COALESCE(l.year,0)=COALESCE({year},0))`}, // ids tell their kind; there is an index
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
