package compile

import (
	"maps"
	"slices"
	"strings"

	"entraide/internal/fault"
)

type operator uint8

const (
	opEQ operator = iota
	opNEQ
	opIn
	opNotIn
	opGT
	opGTE
	opLT
	opLTE
	opContains
	opHasPrefix
	opHasSuffix
	opEqualFold
	opContainsFold
	opIsNil
	opNotNil
	opHas
	opHasWith
)

// suffixes are those of entgql's where inputs, by operator; plain rows follow the same words.
var suffixes = [...]string{"", "NEQ", "In", "NotIn", "GT", "GTE", "LT", "LTE", "Contains", "HasPrefix", "HasSuffix", "EqualFold", "ContainsFold", "IsNil", "NotNil"}

var comparisons = [...]string{opEQ: "=", opNEQ: "<>", opGT: ">", opGTE: ">=", opLT: "<", opLTE: "<="}

// patterns are what stands before and after the text in LIKE.
var patterns = [...]struct{ operator, before, after string }{
	opContains: {" LIKE ", "%", "%"}, opHasPrefix: {" LIKE ", "", "%"}, opHasSuffix: {" LIKE ", "%", ""},
	opEqualFold: {" ILIKE ", "", ""}, opContainsFold: {" ILIKE ", "%", "%"},
}

var literally = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// whereKey is what one key of a where input tests.
type whereKey struct {
	field *Field
	edge  *Edge
	op    operator
}

// where compiles a where input over row r into conjuncts; heavy reports whether an edge is tested. A key whose value
// is null asks nothing.
func (q *Query) where(t *objectType, p *pager, r *row, in map[string]any) (conds []string, heavy bool) {
	q.enter()
	defer func() { q.depth-- }()
	join := func(v any, separator string) string {
		var l []string
		if len(items(v)) > q.e.MaxList {
			bad("more than %d filters are joined", q.e.MaxList)
		}
		for _, x := range items(v) {
			m, _ := x.(map[string]any)
			c, h := q.where(t, p, r, m)
			heavy = heavy || h
			if len(c) == 0 {
				c = []string{"TRUE"}
			}
			l = append(l, "("+strings.Join(c, " AND ")+")")
		}
		if len(l) == 0 {
			return "TRUE"
		}
		return "(" + strings.Join(l, separator) + ")"
	}
	for _, key := range slices.Sorted(maps.Keys(in)) {
		v := in[key]
		if v == nil {
			continue
		}
		switch key {
		case "and":
			conds = append(conds, join(v, " AND "))
			continue
		case "or":
			conds = append(conds, join(v, " OR "))
			continue
		case "not":
			conds = append(conds, "NOT "+join(v, " AND "))
			continue
		}
		w, ok := p.where[key]
		switch {
		case !ok:
			bad("cannot filter %s by %s", t.name, key)
		case w.edge != nil:
			heavy = true
			q.cost += q.rows * q.e.EdgeFilterCost
			conds = append(conds, q.has(t, r, w, v))
		default:
			conds = append(conds, q.compare(t, r, w, v))
		}
	}
	return conds, heavy
}

// compare compiles the test of a column.
func (q *Query) compare(t *objectType, r *row, w whereKey, v any) string {
	f, col := w.field, r.col(w.field.Column)
	if f.Ref != "" {
		col = q.foreignKey(t, f, col)
	}
	cast := casts[f.Kind]
	switch w.op {
	case opEQ, opNEQ, opGT, opGTE, opLT, opLTE:
		return col + comparisons[w.op] + q.Arg(scalar(f.Kind, f.Name, v), cast)
	case opIn, opNotIn:
		values := slices.Clone(items(v))
		if len(values) > q.e.MaxList {
			refuse(fault.BadUserInput, "%s: more than %d values", f.Name, q.e.MaxList)
		}
		for i := range values {
			values[i] = scalar(f.Kind, f.Name, values[i])
		}
		if w.op == opIn {
			return col + "=ANY(" + q.Arg(array(values), cast+"[]") + ")"
		}
		return col + "<>ALL(" + q.Arg(array(values), cast+"[]") + ")"
	case opIsNil, opNotNil: // unlike entgql, false asks for the opposite, as has… does
		if (v == true) == (w.op == opIsNil) {
			return "(" + col + ") IS NULL"
		}
		return "(" + col + ") IS NOT NULL"
	}
	text, _ := scalar(Text, f.Name, v).(string)
	p := patterns[w.op]
	return col + p.operator + q.Arg(p.before+literally.Replace(text)+p.after, "text")
}

// has compiles hasX and hasXWith as a semi-join through the scope of the target.
func (q *Query) has(t *objectType, r *row, w whereKey, v any) string {
	d := w.edge
	x := q.newRow()
	not := ""
	if w.op == opHas && v == false {
		not = "NOT "
	}
	var conds []string
	if w.op == opHasWith {
		for _, in := range items(v) {
			m, _ := in.(map[string]any)
			c, _ := q.where(d.target, d.target.pager, x, m)
			conds = append(conds, c...)
		}
	}
	id := x.alias + "." + d.target.entity.ID
	exists := func(from, tie string) string {
		return not + "EXISTS (SELECT 1 FROM " + from + all(append([]string{tie}, conds...)) + ")"
	}
	switch d.Rel {
	case ToOne:
		return exists(q.from(d.target, x.alias), id+"="+r.col(d.Own))
	case ToMany:
		return exists(q.fromOwned(d.target, t, d.Other, x.alias), x.alias+"."+d.Other+"="+r.col(t.entity.ID))
	}
	join := q.alias()
	tie := join + "." + d.Own + "=" + r.col(t.entity.ID)
	if len(conds) > 0 && !d.target.hides() && onlyOf(conds, id) { // every target is visible: the join table answers
		for i := range conds {
			conds[i] = join + "." + d.Other + strings.TrimPrefix(conds[i], id)
		}
		return exists(d.Table+" "+join, tie)
	}
	return exists(q.from(d.target, x.alias)+" JOIN "+d.Table+" "+join+" ON "+join+"."+d.Other+"="+id, tie)
}

// onlyOf reports whether all conditions compare the column with parameters.
func onlyOf(conds []string, column string) bool {
	for _, c := range conds {
		rest, ok := strings.CutPrefix(c, column)
		if !ok || rest == "" || !strings.ContainsRune("=<>", rune(rest[0])) {
			return false
		}
	}
	return true
}
