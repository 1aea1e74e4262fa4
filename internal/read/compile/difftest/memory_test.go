package difftest

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/read/compile"
)

// record is a row in memory: text, int64, bool, decimal.Decimal, time.Time or nil by column.
type record map[string]any

// memory holds the tables as Go values; what a viewer may not see is left out when a viewer's memory is made. It is
// the oracle of the random queries: rows that are not there cannot leak.
type memory struct {
	entities map[string]*compile.Entity
	rows     map[string][]record            // by entity, visible ones
	byID     map[string]map[string]record   // the same
	joined   map[string]map[string][]string // join table "table.own" -> own id -> other ids
}

func loadMemory(t testing.TB, w *world) *memory {
	m := &memory{entities: map[string]*compile.Entity{}, rows: map[string][]record{}, joined: map[string]map[string][]string{}}
	for _, n := range entities() {
		if n.Internal {
			continue
		}
		m.entities[n.Type] = n
		columns := append([]*compile.Field{{Name: "id", Column: "id"}}, n.Fields...)
		names := make([]string, len(columns))
		for i, f := range columns {
			names[i] = f.Column + "::text"
		}
		rows, err := w.db.Query("SELECT " + strings.Join(names, ",") + " FROM " + n.Table)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			texts := make([]*string, len(columns))
			into := make([]any, len(columns))
			for i := range texts {
				into[i] = &texts[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			r := record{}
			for i, f := range columns {
				if texts[i] != nil {
					r[f.Column] = parseValue(t, f.Kind, *texts[i])
				}
			}
			m.rows[n.Type] = append(m.rows[n.Type], r)
		}
		rows.Close()
		for _, d := range n.Edges {
			if d.Rel == compile.ManyToMany {
				m.loadJoin(t, w, d)
			}
		}
	}
	return m
}

func (m *memory) loadJoin(t testing.TB, w *world, d *compile.Edge) {
	pairs := map[string][]string{}
	rows, err := w.db.Query("SELECT DISTINCT " + d.Own + "," + d.Other + " FROM " + d.Table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var a, b string
		if err := rows.Scan(&a, &b); err != nil {
			t.Fatal(err)
		}
		pairs[a] = append(pairs[a], b)
	}
	m.joined[d.Table+"."+d.Own] = pairs
}

func parseValue(t testing.TB, k compile.Kind, s string) any {
	switch k {
	case compile.Int:
		n, _ := strconv.ParseInt(s, 10, 64)
		return n
	case compile.Bool:
		return s == "true"
	case compile.Decimal:
		return decimal.RequireFromString(s)
	case compile.Time:
		x, err := time.Parse("2006-01-02 15:04:05.999999-07:00", s)
		if err != nil {
			t.Fatal(err)
		}
		return x.UTC()
	}
	return s
}

// seenBy is the memory of a viewer: hidden rows are really gone.
func (m *memory) seenBy(v Viewer) *memory {
	out := &memory{entities: m.entities, joined: m.joined, rows: map[string][]record{}, byID: map[string]map[string]record{}}
	all := v.Role == "SECRETARIAT"
	project := map[any]bool{}
	visible := map[string]func(r record) bool{
		"Project": func(r record) bool {
			s := r["stage"]
			project[r["id"]] = s != "DRAFT" && s != "SUBMITTED" || slices.Contains(v.Orgs, r["organisation_id"].(string))
			return project[r["id"]]
		},
		"Need": func(r record) bool {
			return r["confidential"] == false && r["stage"] != "DRAFT" || slices.Contains(v.States, r["state_id"].(string))
		},
		"LedgerLine":  func(r record) bool { return r["public"] == true },
		"Transaction": func(r record) bool { return project[r["project_id"]] },
	}
	for _, name := range []string{"Project", "Need", "LedgerLine", "Transaction", "State", "Theme", "Organisation"} {
		out.byID[name] = map[string]record{}
		for _, r := range m.rows[name] {
			if see := visible[name]; all || see == nil || see(r) {
				out.rows[name] = append(out.rows[name], r)
				out.byID[name][r["id"].(string)] = r
			}
		}
	}
	return out
}

// value is a column as the API shows it: a key of a row that is gone is null.
func (m *memory) value(f *compile.Field, r record) any {
	v := r[f.Column]
	if f.Ref != "" && v != nil && m.byID[f.Ref][v.(string)] == nil {
		return nil
	}
	return v
}

// targets are the rows to which an edge leads.
func (m *memory) targets(d *compile.Edge, r record) (out []record) {
	switch d.Rel {
	case compile.ToOne:
		if id, ok := r[d.Own].(string); ok && m.byID[d.Target][id] != nil {
			out = append(out, m.byID[d.Target][id])
		}
	case compile.ToMany:
		for _, x := range m.rows[d.Target] {
			if x[d.Other] == r["id"] {
				out = append(out, x)
			}
		}
	case compile.ManyToMany:
		for _, id := range m.joined[d.Table+"."+d.Own][r["id"].(string)] {
			if x := m.byID[d.Target][id]; x != nil {
				out = append(out, x)
			}
		}
	}
	return out
}

// compareValues orders two values of one kind.
func compareValues(a, b any) int {
	switch a := a.(type) {
	case int64:
		return cmp.Compare(a, b.(int64))
	case decimal.Decimal:
		return a.Cmp(b.(decimal.Decimal))
	case time.Time:
		return a.Compare(b.(time.Time))
	case bool:
		return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
	}
	return cmp.Compare(a.(string), b.(string))
}

// truth is SQL's: unknown is its own negation.
type truth int

const (
	no truth = iota
	unknown
	yes
)

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// matches evaluates a where input.
func (m *memory) matches(n *compile.Entity, in vars, r record) truth {
	out := yes
	for k, v := range in {
		t := yes
		switch k {
		case "and", "not":
			for _, x := range listOf(v) {
				t = min(t, m.matches(n, x.(vars), r))
			}
			if k == "not" {
				t = yes - t
			}
		case "or":
			t = no
			for _, x := range listOf(v) {
				t = max(t, m.matches(n, x.(vars), r))
			}
		default:
			t = m.key(n, k, v, r)
		}
		out = min(out, t)
	}
	return out
}

func listOf(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}

func (m *memory) key(n *compile.Entity, k string, v any, r record) truth {
	for _, d := range n.Edges {
		name := "has" + strings.ToUpper(d.Name[:1]) + d.Name[1:]
		switch k {
		case name:
			return truthOf((len(m.targets(d, r)) > 0) == v.(bool))
		case name + "With":
			return truthOf(slices.ContainsFunc(m.targets(d, r), func(x record) bool {
				t := yes
				for _, in := range listOf(v) {
					t = min(t, m.matches(m.entities[d.Target], in.(vars), x))
				}
				return t == yes
			}))
		}
	}
	for _, f := range append([]*compile.Field{{Name: "id", Column: "id"}}, n.Fields...) {
		if op, ok := strings.CutPrefix(k, f.Name); ok && operators[op] != nil {
			return operators[op](m.value(f, r), v)
		}
	}
	panic("no filter " + k)
}

// operators test a column's value against the filter's, which has the column's Go type.
var operators = map[string]func(a, v any) truth{
	"":       ordered(func(c int) bool { return c == 0 }),
	"NEQ":    ordered(func(c int) bool { return c != 0 }),
	"GT":     ordered(func(c int) bool { return c > 0 }),
	"GTE":    ordered(func(c int) bool { return c >= 0 }),
	"LT":     ordered(func(c int) bool { return c < 0 }),
	"LTE":    ordered(func(c int) bool { return c <= 0 }),
	"In":     func(a, v any) truth { return among(a, v, true) },
	"NotIn":  func(a, v any) truth { return among(a, v, false) },
	"IsNil":  func(a, v any) truth { return truthOf((v == true) == (a == nil)) },
	"NotNil": func(a, v any) truth { return truthOf((v == true) == (a != nil)) },

	"Contains": inText(strings.Contains), "HasPrefix": inText(strings.HasPrefix), "HasSuffix": inText(strings.HasSuffix),
	"EqualFold":    inText(strings.EqualFold),
	"ContainsFold": inText(func(a, b string) bool { return strings.Contains(strings.ToLower(a), strings.ToLower(b)) }),
}

func ordered(test func(int) bool) func(a, v any) truth {
	return func(a, v any) truth {
		if a == nil {
			return unknown
		}
		return truthOf(test(compareValues(a, v)))
	}
}

func inText(test func(a, b string) bool) func(a, v any) truth {
	return func(a, v any) truth {
		if a == nil {
			return unknown
		}
		return truthOf(test(a.(string), v.(string)))
	}
}

func among(a, v any, wanted bool) truth {
	l := v.([]any)
	switch {
	case len(l) == 0:
		return truthOf(!wanted)
	case a == nil:
		return unknown
	}
	return truthOf(slices.ContainsFunc(l, func(x any) bool { return compareValues(a, x) == 0 }) == wanted)
}
