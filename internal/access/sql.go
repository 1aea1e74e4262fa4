package access

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Texts makes a parameter of a statement: an array of ids under a name, given once. It returns the placeholder.
type Texts func(name string, ids []string) string

// SightSQL is the condition that a viewer sees the row called alias; "" where everybody sees every row.
func (v Viewer) SightSQL(n Noun, alias string, texts Texts) string {
	v = v.Reading()
	x := nouns[n]
	if x.public {
		return ""
	}
	var any []string
	for _, s := range sightsOf(v, n) {
		var every []string
		if c := among(alias+".stage", s.stages, x.stages); c != "" {
			every = append(every, c)
		}
		if s.audience != nil {
			every = append(every, is(column(alias, x.audience), s.audience))
		}
		if s.relation != Any {
			every = append(every, x.relations[s.relation].sql(v, s.relation, alias, texts))
		}
		any = append(any, join(every, " AND ", "TRUE"))
	}
	return join(any, " OR ", "FALSE")
}

// RightSQL is the condition that a viewer may do something to the row called alias, which they see.
func (v Viewer) RightSQL(n Noun, a Action, alias string, texts Texts) string {
	x := nouns[n]
	t, ok := step(n, a)
	if !ok {
		return "FALSE"
	}
	var any []string
	for _, r := range rightsOf(v, n, a) {
		var every []string
		if r.only.stages != nil {
			every = append(every, is(alias+".stage", r.only.stages))
		}
		if r.only.audience != nil {
			every = append(every, is(column(alias, x.audience), r.only.audience))
		}
		if r.relation != Any {
			every = append(every, x.relations[r.relation].sql(v, r.relation, alias, texts))
		}
		any = append(any, join(every, " AND ", "TRUE"))
	}
	held := join(any, " OR ", "FALSE")
	if t.from == nil || held == "FALSE" {
		return held
	}
	return is(alias+".stage", t.from) + " AND (" + held + ")"
}

// LockSQL locks one row ($1).
func LockSQL(n Noun) string { return "SELECT FROM " + nouns[n].table + " WHERE id=$1 FOR UPDATE" }

// FactsSQL reads of one row, called x ($1), what Row holds of it: version, stage, audience, then the parties of each of
// the relations in the order returned.
func FactsSQL(n Noun) (sql string, order []Relation) {
	x := nouns[n]
	columns := []string{"x.version", "''", "''"}
	if len(x.stages) > 0 {
		columns[1] = "x.stage"
	}
	if x.audience != "" {
		columns[2] = column("x", x.audience)
	}
	order = slices.Sorted(maps.Keys(x.relations))
	for _, r := range order {
		w := x.relations[r]
		party := strings.ReplaceAll(w.party, "$", "x")
		ids := "ARRAY[" + party + "]"
		if w.from != "" {
			ids = "ARRAY(SELECT " + party + " FROM " + w.from + " WHERE " + strings.ReplaceAll(w.on, "$", "x") + ")"
		}
		columns = append(columns, "array_remove("+ids+"::text[],NULL)") // a party may be one of two: a State, or an organisation
	}
	return "SELECT " + strings.Join(columns, ",") + " FROM " + x.table + " x WHERE x.id=$1", order
}

// sql is the condition that the viewer stands in the relation to the row called alias.
func (w way) sql(v Viewer, r Relation, alias string, texts Texts) string {
	is := strings.ReplaceAll(w.party, "$", alias) + "=ANY(" + texts(v.parties(r)) + ")"
	if w.from == "" {
		return is
	}
	return "EXISTS (SELECT 1 FROM " + w.from + " WHERE " + strings.ReplaceAll(w.on, "$", alias) + " AND " + is + ")"
}

// among is the condition that a column holds one of the stages; "" for all.
func among(column string, s stages, known []string) string {
	switch {
	case len(known) == 0:
		return ""
	case len(s.out) == 1:
		return column + "<>" + quote(s.out[0])
	case s.in == nil && s.out == nil:
		return ""
	}
	return is(column, slices.DeleteFunc(slices.Clone(known), func(x string) bool { return !s.has(x) }))
}

func is(column string, values []string) string {
	if len(values) == 1 {
		return column + "=" + quote(values[0])
	}
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = quote(v)
	}
	return column + " IN (" + strings.Join(quoted, ",") + ")"
}

// column is an expression over a column of the row called alias: audience, kept::text.
func column(alias, name string) string { return alias + "." + name }

// quote writes a value of the tables; they hold names alone.
func quote(s string) string {
	if strings.ContainsAny(s, `'\`) {
		panic(fmt.Sprintf("access: %q is no name", s))
	}
	return "'" + s + "'"
}

func join(parts []string, by, none string) string {
	if len(parts) == 0 {
		return none
	}
	return strings.Join(parts, by)
}
