package read_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// arguments chooses an order and a filter for a connection: their text, and the same in SQL.
func (r *writer) arguments(f *ast.FieldDefinition, node string) (text string, order, where func(a string) string) {
	order, where = func(a string) string { return a + ".id" }, func(string) string { return "TRUE" }
	if d := f.Arguments.ForName("orderBy"); d != nil && r.Intn(2) == 0 {
		var v any
		v, order = r.order(d, node)
		text += " orderBy:" + r.argument(d.Type, v)
	}
	if d := f.Arguments.ForName("where"); d != nil && r.Intn(3) > 0 {
		c := r.where(node, 2)
		text, where = text+" where:"+r.argument(d.Type, c.input), c.sql
	}
	return text, order, where
}

// order is one order, or several where the schema takes a list. NULLs come last, and the id ends it.
func (r *writer) order(d *ast.ArgumentDefinition, node string) (any, func(a string) string) {
	values := r.schema.Types[node+"OrderField"].EnumValues
	var list []any
	var terms []string
	last := ""
	for _, i := range r.Perm(len(values))[:1+r.Intn(2)] {
		field := values[i].Name
		column := strings.ToLower(field)
		switch {
		case field == "TITLE":
			column = "titles"
		case node == "Meeting" && field == "START":
			column = "starts_on"
		}
		direction := []string{"ASC", "DESC"}[r.Intn(2)]
		list = append(list, map[string]any{"field": enum(field), "direction": enum(direction)})
		terms = append(terms, column+" "+direction+" NULLS LAST")
		if d.Type.Elem == nil {
			last = " " + direction
			break
		}
	}
	sql := func(a string) string { return a + "." + strings.Join(terms, ","+a+".") + "," + a + ".id" + last }
	if d.Type.Elem == nil {
		return list[0], sql
	}
	return list, sql
}

// condition is a filter and what it means.
type condition struct {
	input map[string]any
	sql   func(a string) string
}

var comparisons = map[string]string{"": "=", "NEQ": "<>", "GT": ">", "GTE": ">=", "LT": "<", "LTE": "<="}

// suffixes: longer ones before those that they end in.
var suffixes = []string{"NEQ", "NotIn", "In", "GTE", "GT", "LTE", "LT", "HasPrefix", "HasSuffix", "EqualFold", "ContainsFold", "Contains", "IsNil", "NotNil"}

func (r *writer) where(node string, depth int) condition {
	c := condition{input: map[string]any{}}
	var parts []func(a string) string
	fields := r.schema.Types[node+"WhereInput"].Fields
	for range r.Intn(3) {
		f := fields[r.Intn(len(fields))]
		if depth > 0 && r.Intn(3) == 0 { // edges are few among so many columns
			if edges := edgesOf(fields); len(edges) > 0 {
				f = edges[r.Intn(len(edges))]
			}
		}
		if _, twice := c.input[f.Name]; twice {
			continue
		}
		if v, sql := r.test(node, f, depth); sql != nil {
			c.input[f.Name] = v
			parts = append(parts, sql)
		}
	}
	if depth > 0 && r.Intn(5) == 0 {
		x, y := r.where(node, depth-1), r.where(node, depth-1)
		key, join := "and", " AND "
		if r.Intn(2) == 0 {
			key, join = "or", " OR "
		}
		c.input[key] = []any{x.input, y.input}
		parts = append(parts, func(a string) string { return "(" + x.sql(a) + join + y.sql(a) + ")" })
	}
	if depth > 0 && r.Intn(6) == 0 {
		x := r.where(node, 0)
		c.input["not"] = x.input
		parts = append(parts, func(a string) string { return "NOT " + x.sql(a) })
	}
	c.sql = func(a string) string {
		out := []string{"TRUE"}
		for _, p := range parts {
			out = append(out, p(a))
		}
		return "(" + strings.Join(out, " AND ") + ")"
	}
	return c
}

func edgesOf(fields ast.FieldList) (out ast.FieldList) {
	for _, f := range fields {
		if strings.HasPrefix(f.Name, "has") {
			out = append(out, f)
		}
	}
	return out
}

// test is one key of a filter; nil if it joins others or cannot be tested.
func (r *writer) test(node string, f *ast.FieldDefinition, depth int) (any, func(a string) string) {
	base, op := f.Name, ""
	if r.columnOf(node, base) == "" {
		for _, s := range suffixes {
			if b, ok := strings.CutSuffix(f.Name, s); ok && r.columnOf(node, b) != "" {
				base, op = b, s
				break
			}
		}
	}
	column := r.columnOf(node, base)
	if base == "titles" && !r.titles {
		return nil, nil
	}
	if column == "" {
		return r.testEdge(node, f, depth)
	}
	key := tableOf(node) + "." + column
	some := r.values[key]
	if len(some) == 0 && op != "IsNil" && op != "NotNil" {
		return nil, nil
	}
	pg := r.columns[tableOf(node)][column]
	value := func() (any, string) {
		s := some[r.Intn(len(some))]
		sql := quote(s) + "::" + pg
		switch d := r.schema.Types[f.Type.Name()]; {
		case d.Name == "Int":
			return json.Number(s), sql
		case d.Name == "Boolean":
			return s == "true", sql
		case d.Kind == ast.Enum:
			return enum(s), sql
		}
		return s, sql
	}
	switch op {
	case "In", "NotIn":
		list, sqls := []any{}, []string{}
		for range r.Intn(4) {
			v, s := value()
			list, sqls = append(list, v), append(sqls, s)
		}
		test := map[string]string{"In": "=ANY", "NotIn": "<>ALL"}[op] + "(ARRAY[" + strings.Join(sqls, ",") + "]::" + pg + "[])"
		return list, func(a string) string { return a + "." + column + test }
	case "IsNil", "NotNil":
		v := r.Intn(3) > 0
		return v, func(a string) string {
			return "(" + a + "." + column + map[string]string{"IsNil": " IS NULL", "NotNil": " IS NOT NULL"}[op] + fmt.Sprintf(")=%v", v)
		}
	case "HasPrefix", "HasSuffix", "EqualFold", "ContainsFold", "Contains":
		v, _ := value()
		s := v.(string)
		switch letters := []rune(s); r.Intn(5) {
		case 0:
			s = strings.ToUpper(s)
		case 1:
			s = string(letters[:len(letters)/2])
		case 2:
			s = string(letters[len(letters)/2:])
		case 3:
			s = []string{"%", "_", `\`, ""}[r.Intn(4)]
		}
		return s, func(a string) string { return textTest(op, a+"."+column, quote(s)) }
	}
	v, s := value()
	return v, func(a string) string { return a + "." + column + comparisons[op] + s }
}

// textTest says what the words mean without LIKE.
func textTest(op, x, s string) string {
	switch op {
	case "HasPrefix":
		return "starts_with(" + x + "," + s + ")"
	case "HasSuffix":
		return "right(" + x + ",length(" + s + "))=" + s
	case "EqualFold":
		return "lower(" + x + ")=lower(" + s + ")"
	case "ContainsFold":
		return "strpos(lower(" + x + "),lower(" + s + "))>0"
	}
	return "strpos(" + x + "," + s + ")>0"
}

// testEdge is hasX or hasXWith.
func (r *writer) testEdge(node string, f *ast.FieldDefinition, depth int) (any, func(a string) string) {
	name, with := strings.CutSuffix(strings.TrimPrefix(f.Name, "has"), "With")
	edge := r.schema.Types[node].Fields.ForName(strings.ToLower(name[:1]) + name[1:])
	if !strings.HasPrefix(f.Name, "has") || depth <= 0 || edge == nil {
		return nil, nil
	}
	target := strings.TrimSuffix(edge.Type.Name(), "Connection")
	exists := func(a, more string) string {
		b := "h" + a
		return fmt.Sprintf("EXISTS (SELECT 1 FROM %s %s WHERE %s%s)", tableOf(target), b, r.tie(node, edge.Name, target, a, b), more)
	}
	if !with {
		v := r.Intn(2) == 0
		return v, func(a string) string {
			if v {
				return exists(a, "")
			}
			return "NOT " + exists(a, "")
		}
	}
	c := r.where(target, depth-1)
	return []any{c.input}, func(a string) string { return exists(a, " AND "+c.sql("h"+a)) }
}
