package compile

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"
)

// field compiles one selected field of t over row r to the expression of its value.
func (q *Query) field(t *objectType, r *row, f graphql.CollectedField) string {
	if f.Name == "__typename" {
		return "'" + t.name + "'::text"
	}
	fd := t.fields[f.Name]
	if fd == nil {
		bad("%s.%s cannot be read", t.name, f.Name)
	}
	switch fd.origin {
	case fromSource:
		return q.fromSource(t, r, fd, f)
	case fromGroup:
		return q.group(fd, r, f)
	case fromNodeID:
		return q.anyNode(r.col(fd.key), fd.nodes, f.Selections)
	case fromIDs:
		return q.byIDs(f)
	case fromTable:
		return q.many(t, rowSet{target: fd.target, pager: fd.target.pager}, fd, f)
	case fromUnique:
		arg := fd.def.Arguments[0]
		value := func(variables map[string]any) any {
			return q.e.coerce(arg.Type, arg.Name, f.ArgumentMap(variables)[arg.Name])
		}
		if takesVariables(f) {
			return q.unique(fd.target, fd.column, late(func(b *binding) any { return value(b.variables) }), f)
		}
		return q.unique(fd.target, fd.column, value(q.operation.Variables), f)
	case fromEdge:
		if fd.edge.Rel == ToOne {
			return q.toOne(fd.edge, r, f)
		}
		return q.many(t, q.linked(t, fd.edge, r.col(t.entity.ID)), fd, f)
	}
	return q.column(t, fd, r)
}

// toOne reads the row that the edge's own key names.
func (q *Query) toOne(d *Edge, r *row, f graphql.CollectedField) string {
	c := q.newRow()
	q.cost += q.rows
	item, object := q.node(d.target, c, f.Selections)
	return one(object, q.from(d.target, c.alias), item, c.alias+"."+d.target.entity.ID+"="+r.col(d.Own))
}

func (q *Query) many(t *objectType, s rowSet, fd *field, f graphql.CollectedField) string {
	if fd.shape == isConnection {
		return q.connection(s, f)
	}
	return q.list(t.name+"."+fd.def.Name, s, f)
}

// list compiles a plain list edge or root: every row, in id order.
func (q *Query) list(name string, s rowSet, f graphql.CollectedField) string {
	r, a, n := q.newRow(), q.alias(), q.e.ListEstimate
	q.cost += q.rows * n
	q.rows *= n
	item, object := q.node(s.target, r, f.Selections)
	q.rows /= n
	from, conds := s.from(q, a, r.columns)
	return aggregate(name, q.e.MaxList, object, item, r, "SELECT "+r.list(a)+" FROM "+from+all(conds)+" ORDER BY "+a+"."+s.target.entity.ID)
}

// group builds a plain object from columns of the same row. A nullable one is null when the column of its first
// non-null field is.
func (q *Query) group(fd *field, r *row, f graphql.CollectedField) string {
	g := r.group(fd.key)
	item, object := q.node(fd.target, g, f.Selections)
	cond := ""
	if !fd.def.Type.NonNull {
		for _, x := range q.e.Schema.Types[fd.target.name].Fields {
			if y := fd.target.fields[x.Name]; y.origin == fromColumn && x.Type.NonNull {
				cond = " WHERE " + g.col(y.column.Column) + " IS NOT NULL"
				break
			}
		}
	}
	return "(SELECT to_json(" + object + ") FROM " + item + cond + ")"
}

func (q *Query) column(t *objectType, fd *field, r *row) string {
	c := fd.column
	if c.Ref != "" {
		return q.foreignKey(t, c, r.col(c.Column))
	}
	return q.format(c.Kind, fd.def.Type.Elem != nil, r.col(c.Column))
}

// format writes a value of kind k as the SDL promises it.
func (q *Query) format(k Kind, array bool, x string) string {
	switch {
	case q.probing && array:
		return "array_length(" + x + ",1)"
	case q.probing:
		return fmt.Sprintf(typeProbes[k], x)
	case array:
	case k == Decimal:
		return x + "::text"
	case k == Time:
		return "(to_json(" + x + " AT TIME ZONE 'UTC')#>>'{}')||'Z'"
	}
	return x
}

// foreignKey is the value of a foreign key or, where the row it names may be hidden, that row's id read through its
// scope.
func (q *Query) foreignKey(t *objectType, c *Field, col string) string {
	target := q.e.types[c.Ref]
	if d := t.foreign(c.Column); !target.hides() || d != nil && d.covered {
		return col
	}
	a := q.alias()
	id := a + "." + target.entity.ID
	return "(SELECT " + id + " FROM " + q.from(target, a) + " WHERE " + id + "=" + col + ")"
}
