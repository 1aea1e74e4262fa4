package difftest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entraide/internal/read/compile"
)

// Orders and filters of random queries: as GraphQL, and as what memory evaluates.

// sorting is an orderBy argument.
type sorting struct {
	text string
	by   []*compile.Field
	desc []bool
}

func (r *random) order(n *compile.Entity) (s sorting) {
	multi := n.Type == multiOrder
	var orders []string
	for _, f := range n.Fields {
		if f.Order == "" || r.Intn(2) == 0 || !multi && s.by != nil {
			continue
		}
		desc := r.Intn(2) == 0
		s.by, s.desc = append(s.by, f), append(s.desc, desc)
		orders = append(orders, "{field:"+f.Order+",direction:"+map[bool]string{false: "ASC", true: "DESC"}[desc]+"}")
	}
	if orders != nil {
		s.text = " orderBy:" + orders[0]
		if multi {
			s.text = " orderBy:[" + strings.Join(orders, ",") + "]"
		}
	}
	s.by, s.desc = append(s.by, &compile.Field{Column: "id"}), append(s.desc, !multi && orders != nil && s.desc[0])
	return s
}

// compare orders rows; NULLs are last in both directions.
func (s sorting) compare(a, b record) int {
	for i, f := range s.by {
		x, y := a[f.Column], b[f.Column]
		c := 0
		switch {
		case x == nil && y == nil:
		case x == nil:
			return 1
		case y == nil:
			return -1
		default:
			c = compareValues(x, y)
		}
		if s.desc[i] {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

// where is a filter with values of the columns' Go types.
func (r *random) where(n *compile.Entity, depth int) vars {
	out := vars{}
	fields := append([]*compile.Field{{Name: "id", Column: "id"}}, n.Fields...)
	for range r.Intn(3) {
		switch k := r.Intn(10); {
		case k < 5:
			f := fields[r.Intn(len(fields))]
			if !f.Hidden {
				r.test(n, f, out)
			}
		case k < 8 && depth > 0 && len(n.Edges) > 0:
			d := n.Edges[r.Intn(len(n.Edges))]
			name := "has" + strings.ToUpper(d.Name[:1]) + d.Name[1:]
			if r.Intn(3) == 0 {
				out[name] = r.Intn(2) == 0
			} else {
				out[name+"With"] = []any{r.where(r.all.entities[d.Target], depth-1)}
			}
		case depth > 0:
			out[[]string{"and", "or"}[r.Intn(2)]] = []any{r.where(n, depth-1), r.where(n, depth-1)}
		case depth == 0:
			out["not"] = r.where(n, -1)
		}
	}
	return out
}

// test adds a test of a column against a value that some row has.
func (r *random) test(n *compile.Entity, f *compile.Field, out vars) {
	some := func() any {
		for {
			if v := r.all.rows[n.Type][r.Intn(len(r.all.rows[n.Type]))][f.Column]; v != nil {
				return v
			}
		}
	}
	ops := []string{"", "NEQ", "In", "NotIn"}
	_, isEnum := enums[n.Type+"."+f.Name]
	if !isEnum && f.Kind != compile.Bool {
		ops = append(ops, "GT", "GTE", "LT", "LTE")
	}
	if scalarName(n.Type, f) == "String" {
		ops = append(ops, "Contains", "HasPrefix", "HasSuffix", "EqualFold", "ContainsFold")
	}
	if f.Nullable {
		ops = append(ops, "IsNil", "NotNil")
	}
	op := ops[r.Intn(len(ops))]
	switch op {
	case "In", "NotIn":
		l := []any{}
		for range r.Intn(4) {
			l = append(l, some())
		}
		out[f.Name+op] = l
	case "IsNil", "NotNil":
		out[f.Name+op] = r.Intn(3) > 0
	case "Contains", "HasPrefix", "HasSuffix", "EqualFold", "ContainsFold":
		s := some().(string)
		switch r.Intn(4) {
		case 0:
			s = strings.ToUpper(s)
		case 1:
			s = s[:len(s)-len(s)/3]
		case 2:
			s = s[len(s)/2:]
		case 3:
			s = "%_"
		}
		out[f.Name+op] = s
	default:
		out[f.Name+op] = some()
	}
}

// argument writes an input as a literal, or declares a variable for it.
func (r *random) argument(typeName string, v vars) string {
	if r.Intn(2) == 0 {
		return literal(v)
	}
	name := fmt.Sprintf("v%d", len(r.declared))
	r.declared = append(r.declared, "$"+name+":"+typeName)
	r.variables[name] = jsonOf(v)
	return "$" + name
}

func jsonOf(v any) any {
	switch v := v.(type) {
	case vars:
		out := vars{}
		for k, x := range v {
			out[k] = jsonOf(x)
		}
		return out
	case []any:
		out := []any{}
		for _, x := range v {
			out = append(out, jsonOf(x))
		}
		return out
	case int64:
		return v
	}
	return shown(v)
}

func literal(v any) string {
	switch v := v.(type) {
	case vars:
		var l []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			l = append(l, k+":"+literal(v[k]))
		}
		return "{" + strings.Join(l, " ") + "}"
	case []any:
		var l []string
		for _, x := range v {
			l = append(l, literal(x))
		}
		return "[" + strings.Join(l, " ") + "]"
	case string:
		for _, d := range []string{"GOVERNMENT NGO MULTILATERAL DRAFT SUBMITTED PUBLISHED UNDER_WAY COMPLETED OPEN MET COMMITMENT DISBURSEMENT NEEDED COMMITTED DISBURSED"} {
			if slices.Contains(strings.Fields(d), v) {
				return v
			}
		}
	}
	b, _ := json.Marshal(jsonOf(v))
	return string(b)
}
