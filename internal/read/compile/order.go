package compile

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
)

// term is one ORDER BY column.
type term struct {
	field *Field
	desc  bool
}

// order is the wanted order, closed by the key so that it is total. NULLs are last in both directions.
func (p *pager) order(t *objectType, wanted any, multi bool) (out []term) {
	has := map[*Field]bool{}
	add := func(f *Field, desc bool) {
		if !has[f] {
			out = append(out, term{f, desc})
		}
		has[f] = true
	}
	for _, x := range items(wanted) {
		m, _ := x.(map[string]any)
		if m == nil {
			continue
		}
		f := p.orders[fmt.Sprint(m["field"])]
		if f == nil {
			bad("cannot order %s by %v", t.name, m["field"])
		}
		add(f, m["direction"] == "DESC")
	}
	if out == nil {
		for _, s := range p.sort {
			add(s.field, s.desc)
		}
	}
	desc := !multi && len(out) > 0 && out[0].desc // one direction lets one index serve
	for _, k := range p.key {
		add(k, desc)
	}
	return out
}

func orderBy(alias string, terms []term, reverse bool) string {
	l := make([]string, len(terms))
	for i, t := range terms {
		l[i] = alias + "." + t.field.Column
		if t.desc != reverse {
			l[i] += " DESC"
		}
		switch {
		case t.field.Nullable && reverse:
			l[i] += " NULLS FIRST"
		case t.field.Nullable:
			l[i] += " NULLS LAST"
		}
	}
	return " ORDER BY " + strings.Join(l, ",")
}

// signature tells orders apart: a cursor of one is refused by another.
func signature(terms []term) string {
	s := ""
	for _, t := range terms {
		s += map[bool]string{false: "+", true: "-"}[t.desc] + t.field.Column
	}
	return s
}

// cursor is the opaque cursor of a row: the order's signature and its values, as SQL; column names each.
func cursor(terms []term, column func(string) string) string {
	s := "translate(encode(convert_to(json_build_array('" + signature(terms) + "'"
	for _, t := range terms {
		col := column(t.field.Column)
		if t.field.Kind == Float { // real and double precision print differently
			col = "(" + col + ")::float8"
		}
		s += "," + col + "::text"
	}
	return s + ")::text,'UTF8'),'base64'),E'\\n','')"
}

// parseCursor returns the values of a cursor of this order, nil for NULL. Anybody can write a cursor: its values are
// parameters like any other, and those that their column cannot have are refused by Postgres.
func parseCursor(terms []term, c string) (out []any) {
	raw, err := base64.StdEncoding.DecodeString(c)
	var l []*string
	if err != nil || json.Unmarshal(raw, &l) != nil || len(l) != len(terms)+1 || l[0] == nil || *l[0] != signature(terms) {
		bad("the cursor belongs to another order, or is none; start again without it")
	}
	for i, v := range l[1:] {
		switch {
		case v == nil && !terms[i].field.Nullable, v != nil && strings.ContainsRune(*v, 0):
			bad("the cursor is none; start again without it")
		case v == nil:
			out = append(out, nil)
		default:
			out = append(out, *v)
		}
	}
	return out
}

// keyset is the predicate "strictly after (before) the cursor".
func (q *Query) keyset(alias string, terms []term, values []any, before bool) string {
	columns, params := make([]string, len(terms)), make([]string, len(terms))
	uniform := true // a row comparison does, which an index serves best
	for i, t := range terms {
		uniform = uniform && !t.field.Nullable && t.desc == terms[0].desc
		columns[i] = alias + "." + t.field.Column
		if values[i] != nil {
			params[i] = q.Arg(values[i], casts[t.field.Kind])
		}
	}
	compare := func(t term) string {
		if t.desc != before {
			return "<"
		}
		return ">"
	}
	if uniform {
		return "(" + strings.Join(columns, ",") + ")" + compare(terms[0]) + "(" + strings.Join(params, ",") + ")"
	}
	// From the last column to the first: beyond it, or equal and beyond in the rest. Where there are no NULLs that is
	// said as "not short of it, unless equal and not beyond in the rest": an index starts at the cursor, and Postgres,
	// which takes most rows to satisfy it whatever the values, can keep its plan.
	rest := ""
	for i := len(terms) - 1; i >= 0; i-- {
		t, column, param := terms[i], columns[i], params[i]
		beyond := column + compare(t) + param
		equal := column + "=" + param
		switch { // NULLs come last
		case values[i] == nil:
			equal = column + " IS NULL"
			if beyond = "FALSE"; before {
				beyond = column + " IS NOT NULL"
			}
		case t.field.Nullable && !before:
			beyond = "(" + beyond + " OR " + column + " IS NULL)"
		case rest != "":
			rest = column + compare(t) + "=" + param + " AND NOT (" + equal + " AND NOT (" + rest + "))"
			continue
		}
		if rest != "" {
			beyond += " OR " + equal + " AND (" + rest + ")"
		}
		rest = beyond
	}
	return "(" + rest + ")"
}
