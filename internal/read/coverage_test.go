package read_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// measures in words of SQL over the lines l of a cell.
var measures = map[string]string{
	"needed": dollars("l.measure='NEEDED'"), "secured": dollars("l.measure='SECURED'"), "proposed": dollars("l.measure='PROPOSED'"),
	"gap":       "(coalesce(sum(l.usd) FILTER (WHERE l.measure='NEEDED'),0.00)-coalesce(sum(l.usd) FILTER (WHERE l.measure='SECURED'),0.00))::text",
	"committed": dollars("l.measure='COMMITTED'"), "disbursed": dollars("l.measure='DISBURSED'"), "otherAssistance": dollars("l.is_other_assistance"),
	"needs":    "count(DISTINCT l.need_id) FILTER (WHERE l.measure IN ('NEEDED','UNCOSTED'))",
	"uncosted": "count(DISTINCT l.need_id) FILTER (WHERE l.measure='UNCOSTED' OR l.measure='NEEDED' AND l.usd IS NULL)", "expiredUnmet": "count(DISTINCT l.need_id) FILTER (WHERE l.measure='EXPIRED_UNMET')",
	"projects": "count(DISTINCT l.project_id)", "donors": "count(DISTINCT l.donor_id) FILTER (WHERE l.measure IN ('COMMITTED','DISBURSED'))",
}

const status = `CASE WHEN NOT bool_or(l.measure IN ('NEEDED','UNCOSTED')) THEN 'NO_NEED_DECLARED' WHEN NOT bool_or(l.measure='NEEDED' AND l.usd IS NOT NULL) THEN 'UNCOSTED'
 WHEN coalesce(sum(l.usd) FILTER (WHERE l.measure='NEEDED'),0)>coalesce(sum(l.usd) FILTER (WHERE l.measure='SECURED'),0) THEN 'GAP' ELSE 'COVERED' END`

// ofNeeds are the lines of needs, whoever gives and however themes are assigned.
const ofNeeds = "l.measure IN ('NEEDED','SECURED','UNCOSTED','EXPIRED_UNMET')"

func dollars(condition string) string {
	return "coalesce(sum(l.usd) FILTER (WHERE " + condition + "),0.00)::text"
}

var places = []string{"state", "area", "region"}

// coverage asks for coverage under a random filter, answered from the raw public lines.
func (r *writer) coverage(f *ast.FieldDefinition, depth int, ofState bool) choice {
	filter, chosen := r.coverageFilter()
	args := ""
	if filter != nil {
		args = "(filter:" + r.argument(f.Arguments.ForName("filter").Type, filter) + ")"
	}
	few := ofState || filter["states"] != nil // lines of every cell there is are too many
	lines := func(a string) string {
		from := "(SELECT * FROM public.ledger_lines l WHERE l.is_public AND " + chosen
		if ofState {
			from += " AND l.state_id=" + a + ".id"
		}
		return from + ") l"
	}
	var text []string
	var answers []func(a string) string
	add := func(name, t string, sql func(a string) string) {
		text = append(text, name+t)
		answers = append(answers, func(a string) string { return quote(name) + "," + sql(a) })
	}
	m := r.some(measures)
	add("totals", m.text, func(a string) string { return "(SELECT " + m.sql(a) + " FROM " + lines(a) + ")" })
	for _, g := range []struct {
		name string
		by   []string
	}{
		{"cells", []string{"state", "area", "region", "theme", "year"}}, {"matrix", []string{"state", "area", "region", "theme"}},
		{"byState", places}, {"byTheme", []string{"theme"}}, {"byYear", []string{"year"}},
	} {
		if r.Intn(3) == 0 {
			s := r.cells(g.name, g.by, few, depth)
			add(g.name, s.text, func(a string) string { return s.sql(lines(a)) })
		}
	}
	if r.Intn(3) == 0 {
		add("unconverted", "{measure currency amount lines}", func(a string) string {
			return "(SELECT coalesce(json_agg(json_build_object('measure',u.measure,'currency',u.currency,'amount',u.amount::text,'lines',u.n) ORDER BY u.measure,u.currency NULLS LAST),'[]') FROM (SELECT measure,currency,sum(amount) AS amount,count(*) AS n FROM " +
				lines(a) + " WHERE usd IS NULL AND measure NOT IN ('UNCOSTED','EXPIRED_UNMET') GROUP BY 1,2) u)"
		})
	}
	if r.Intn(4) == 0 {
		langArgs, lang := r.language()
		said := boundaries[lang]
		if said == "" {
			said = boundaries["en"]
		}
		if langArgs == "" && boundaries[lang] == "" { // a language that the server does not write
			langArgs, said = "(lang:en)", boundaries["en"]
		}
		add("boundary", langArgs, func(string) string { return quote(said) })
	}
	return choice{args + "{" + strings.Join(text, " ") + "}", func(a string) string {
		var l []string
		for _, x := range answers {
			l = append(l, x(a))
		}
		return "json_build_object(" + strings.Join(l, ",") + ")"
	}}
}

// cells are the lines grouped; sql takes what they are read from.
func (r *writer) cells(name string, by []string, few bool, depth int) asked {
	m := r.some(measures)
	text := []string{"gapStatus", "measures" + m.text}
	pairs := []string{"'gapStatus',k.status", "'measures',k.m"}
	columns := map[string]string{"state": "state_id", "area": "area_id", "region": "region_id", "theme": "theme_id", "year": "year"}
	var keys []string
	for _, k := range []string{"state", "area", "region", "theme", "year"} {
		grouped := slices.Contains(by, k)
		if grouped {
			keys = append(keys, columns[k])
		}
		switch {
		case k == "year" && grouped:
			text, pairs = append(text, k), append(pairs, "'year',k.year")
		case k == "year":
			text, pairs = append(text, k), append(pairs, "'year',NULL")
		case grouped:
			text = append(text, k+"{id code:__typename}")
			pairs = append(pairs, fmt.Sprintf("'%s',CASE WHEN k.%s IS NOT NULL THEN json_build_object('id',k.%[2]s,'code','%s') END", k, columns[k], strings.ToUpper(k[:1])+k[1:]))
		default:
			text, pairs = append(text, k+"{id}"), append(pairs, "'"+k+"',NULL")
		}
	}
	var behind func(from, a string) string
	if few && (name == "cells" || name == "matrix") && r.Intn(2) == 0 {
		n := r.Intn(4)
		f := r.schema.Types["CoverageCell"].Fields.ForName("lines")
		more, order, where := r.arguments(f, "LedgerLine")
		s := r.object("LedgerLine", min(depth-1, 1))
		text = append(text, fmt.Sprintf("lines(first:%d%s){totalCount edges{node%s}}", n, more, s.text))
		behind = func(from, a string) string {
			var same []string
			for _, k := range keys {
				same = append(same, "l."+k+" IS NOT DISTINCT FROM k."+k)
			}
			// the lines as the viewer has them: what they name is hidden where it must be
			return fmt.Sprintf(",'lines',(SELECT json_build_object('totalCount',count(*),'edges',coalesce(json_agg(json_build_object('node',%s) ORDER BY y.i) FILTER (WHERE y.i<=%d),'[]')) FROM (SELECT x.*,row_number() OVER (ORDER BY %s) AS i FROM ledger_lines x WHERE x.id IN (SELECT l.id FROM %s WHERE %s) AND %s) y)",
				s.sql("y"), n, order("x"), from, strings.Join(same, " AND "), where("x"))
		}
	}
	return asked{"{" + strings.Join(text, " ") + "}", func(from string) string {
		object := strings.Join(pairs, ",")
		if behind != nil {
			object += behind(from, "k")
		}
		var list, order []string
		for _, k := range keys {
			list, order = append(list, "l."+k), append(order, "k."+k+" NULLS LAST")
		}
		return fmt.Sprintf("(SELECT coalesce(json_agg(json_build_object(%s) ORDER BY %s),'[]') FROM (SELECT %s,%s AS m,%s AS status FROM %s GROUP BY %[3]s) k)",
			object, strings.Join(order, ","), strings.Join(list, ","), m.sql("l"), status, from)
	}}
}

// coverageFilter is a filter and what it means for a line l.
func (r *writer) coverageFilter() (map[string]any, string) {
	if r.Intn(6) == 0 {
		return nil, "TRUE"
	}
	in, conds := map[string]any{}, []string{"TRUE"}
	add := func(key string, v any, sql string, a ...any) {
		in[key] = v
		conds = append(conds, "("+fmt.Sprintf(sql, a...)+")")
	}
	pick := func(values ...string) ([]any, string) { return r.few(values) }
	if r.Intn(3) == 0 {
		y := 2009 + r.Intn(9)
		add("fromYear", y, "l.year>=%d", y)
	}
	if r.Intn(3) == 0 {
		y := 2011 + r.Intn(9)
		add("toYear", y, "l.year<=%d", y)
	}
	if r.Intn(3) == 0 {
		v, q := pick("BDI", "KEN", "RWA", "NPL", "HTI", "COL")
		add("states", v, "l.state_id IN (SELECT id FROM states WHERE iso3 IN (%s))", q)
	}
	if r.Intn(4) == 0 {
		v, q := pick(r.values["regions.code"]...)
		add("regions", v, `WITH RECURSIVE c AS (SELECT id FROM regions WHERE code IN (%s) UNION SELECT x.id FROM regions x JOIN c ON x.parent_id=c.id)
 SELECT l.region_id IN (SELECT id FROM c) IS TRUE OR l.state_id IN (SELECT id FROM states WHERE region_id IN (SELECT id FROM c)) IS TRUE`, q)
	}
	if r.Intn(4) == 0 {
		list, or := []any{}, []string{"FALSE"}
		for g, sql := range map[string]string{"LDC": "is_ldc", "LLDC": "is_lldc", "SIDS": "is_sids", "AFRICAN": "un_regional_group='AFRICAN'", "ASIA_PACIFIC": "un_regional_group='ASIA_PACIFIC'"} {
			if slices.Contains([]string{"LDC", "LLDC", "SIDS", "AFRICAN", "ASIA_PACIFIC"}[r.Intn(5):], g) {
				list, or = append(list, enum(g)), append(or, sql)
			}
		}
		add("groups", list, "l.state_id IN (SELECT id FROM states WHERE %s)", strings.Join(or, " OR "))
	}
	if r.Intn(3) == 0 {
		v, q := pick("ddr", "training", "destruction", "stockpile-management")
		add("themes", v, "l.theme_id IN (SELECT id FROM themes WHERE code IN (%s))", q)
	}
	if r.Intn(6) == 0 {
		v, q := pick("XK", "HK", "GL")
		add("areas", v, "l.area_id IN (SELECT id FROM areas WHERE code IN (%s))", q)
	}
	if r.Intn(4) == 0 {
		v, q := pick("dnr_01", "dnr_02", "dnr_05", "dnr_09", "dnr_99")
		add("donors", v, ofNeeds+" OR l.donor_id IN (%s)", q)
	}
	switch r.Intn(6) {
	case 0:
		add("themeCertainty", enum("CONFIRMED"), ofNeeds+" OR l.certainty='CONFIRMED'")
	case 1:
		add("themeCertainty", enum("SUGGESTED"), ofNeeds+" OR l.certainty='SUGGESTED'")
	case 2:
		add("themeCertainty", enum("ANY"), "TRUE")
	}
	if r.Intn(5) == 0 {
		add("hasTheme", r.Intn(2) == 0, "TRUE")
		conds[len(conds)-1] = map[bool]string{true: "l.theme_id IS NOT NULL", false: "l.theme_id IS NULL"}[in["hasTheme"].(bool)]
	}
	if r.Intn(5) == 0 {
		add("hasPlace", r.Intn(2) == 0, "TRUE")
		place := "(l.state_id IS NOT NULL OR l.area_id IS NOT NULL OR l.region_id IS NOT NULL)"
		conds[len(conds)-1] = map[bool]string{true: place, false: "NOT " + place}[in["hasPlace"].(bool)]
	}
	return in, strings.Join(conds, " AND ")
}
