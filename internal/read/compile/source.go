package compile

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"

	"github.com/99designs/gqlgen/graphql"
)

// source is a checked Source.
type source struct {
	*Source
	parts []part
	with  []namedQuery
	pager *pager
}

// namedQuery is a checked CTE.
type namedQuery struct {
	CTE
	parts   []part
	mention *regexp.Regexp
}

var queryNameForm = regexp.MustCompile(`^[a-z_]+$`)

// source checks one Source against the field it serves.
func (b *builder) source(t *objectType, fd *field, where string) {
	s, e := fd.source, b.e
	if (s.SQL == "") == (s.Gen == nil) {
		b.fail("%s needs either SQL or Gen", where)
		return
	}
	var err error
	if s.Gen == nil {
		if s.parts, err = e.template(t, fd, s.SQL); err != nil {
			b.fail("%s: %v", where, err)
		}
		b.noPlaceholders(where, s.parts)
	}
	for _, viewer := range e.Viewers {
		if s.Gen == nil {
			break
		}
		if _, err := e.generate(e.newQuery(nil, viewer), t, fd); err != nil {
			b.fail("%v", err)
		}
	}
	for _, w := range s.With {
		parts, err := e.template(t, fd, w.SQL)
		if err != nil {
			b.fail("%s with %s: %v", where, w.Name, err)
		}
		b.noPlaceholders(where, parts)
		if slices.Contains(e.tables, w.Name) || !queryNameForm.MatchString(w.Name) {
			b.fail("%s: %q is no name for a query", where, w.Name)
			continue
		}
		s.with = append(s.with, namedQuery{w, parts, regexp.MustCompile(`\b` + w.Name + `\b`)})
	}
	paging := fd.def.Arguments.ForName("where") != nil || fd.def.Arguments.ForName("orderBy") != nil
	switch {
	case fd.shape != isConnection && (paging || s.Key != nil || s.Filters != nil || s.Orders != nil):
		b.fail("%s: only connections have where, orderBy and a key", where)
	case fd.shape != isList && s.Max != 0:
		b.fail("%s: only lists have a Max", where)
	case fd.shape == isConnection && fd.target.entity != nil:
		s.pager = fd.target.pager
	case fd.shape == isConnection:
		s.pager = b.plainPager(fd, where)
	}
}

// generate runs Gen and checks its SQL like a written one; each text once.
func (e *Engine) generate(q *Query, t *objectType, fd *field) (parts []part, err error) {
	text := fd.source.Gen(q)
	key := t.name + "." + fd.def.Name + "\x00" + text
	if p, ok := e.generated.Load(key); ok {
		return p.([]part), nil
	}
	if parts, err = e.template(t, fd, text); err != nil {
		return nil, fmt.Errorf("%s.%s: %w", t.name, fd.def.Name, err)
	}
	e.generated.Store(key, parts) // bounded: texts differ by the viewer's kind, never by value
	return parts, nil
}

// fromSource compiles a field with hand-written SQL. What is selected is compiled first: it tells which columns the
// SQL must yield and which queries of With are needed.
func (q *Query) fromSource(t *objectType, r *row, fd *field, f graphql.CollectedField) string {
	s := fd.source
	u := use{field: fd, row: r, on: t, args: q.arguments(fd.def.Arguments, f.ArgumentMap(q.operation.Variables))}
	if takesVariables(f) {
		u.later = &given{fd, f}
	}
	parts := s.parts
	if s.Gen != nil {
		var err error
		if parts, err = q.e.generate(q, t, fd); err != nil {
			panic(err)
		}
	}
	n := max(s.Rows, 1)
	q.cost += q.rows * (n + s.Cost)
	body := ""
	switch fd.shape {
	case isScalar:
		body = "(" + q.expand(parts, u, nil) + ")"
		body = q.format(kindOf(q.e.Schema.Types[fd.def.Type.Name()]), fd.def.Type.Elem != nil, body)
	case isOne, isList:
		c := q.newRow()
		q.rows *= n
		item, object := q.node(fd.target, c, f.Selections)
		q.rows /= n
		sql := "(" + q.expand(parts, u, c.columns) + ") "
		if fd.shape == isOne {
			body = one(object, sql+c.alias, item, "")
		} else {
			x := q.alias()
			body = aggregate(t.name+"."+fd.def.Name, cmp.Or(s.Max, q.e.MaxList), object, item, c, "SELECT "+c.list(x)+" FROM "+sql+x)
		}
	case isConnection:
		body = q.connection(rowSet{target: fd.target, pager: s.pager, sql: func(used map[string]bool) string {
			return "(" + q.expand(parts, u, used) + ")"
		}}, f)
	}
	return q.withQueries(s.with, u, body)
}

// withQueries puts those queries in front of body that it names.
func (q *Query) withQueries(queries []namedQuery, u use, body string) string {
	with := ""
	for _, w := range slices.Backward(queries) { // later ones may name earlier ones
		if !w.mention.MatchString(body) && !w.mention.MatchString(with) {
			continue
		}
		text := w.Name + " AS " + w.Mode + " (" + q.expand(w.parts, u, nil) + ")"
		if with != "" {
			text += ","
		}
		with = text + with
	}
	if with == "" {
		return body
	}
	return "(WITH " + with + " SELECT " + body + ")"
}
