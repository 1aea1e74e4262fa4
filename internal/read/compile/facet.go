package compile

import (
	"maps"
	"slices"
)

// A facet answers pages of a large table whose filter fixes every edge of the facet: the narrow table holds the rows
// of one combination next to each other, in order. Scopes hold twice: over the facet's columns, so that pages are
// full and counts right, and over the entity's own row, so that a stale facet shows nothing that is hidden.

// facet finds the facet that answers the connection; nil if none does.
func (q *Query) facet(c *connection) *Facet {
	if c.edge != nil || c.sql != nil || q.probing { // not a whole table, or checked by itself
		return nil
	}
	for i := range q.e.Facets {
		if f := &q.e.Facets[i]; f.Type == c.target.name && f.serves(c) {
			return f
		}
	}
	return nil
}

// serves reports whether the facet has all that the order and the filter name, and the filter fixes all its edges.
func (f *Facet) serves(c *connection) bool {
	has := func(x *Field) bool { return x.Column == c.target.entity.ID || slices.Contains(f.Columns, x.Column) }
	for _, t := range c.order {
		if !has(t.field) {
			return false
		}
	}
	fixed := 0
	for k, v := range c.page.where {
		w, ok := c.pager.where[k]
		switch {
		case v == nil:
		case !ok:
			return false
		case w.op == opHasWith && f.Edges[w.edge.Name] != "" && fixes(w.edge, v):
			fixed++
		case w.field == nil || w.field.Ref != "" || !has(w.field):
			return false
		}
	}
	return fixed == len(f.Edges)
}

// fixes reports whether the filter of an edge names one target by a unique column.
func fixes(d *Edge, v any) bool {
	l := items(v)
	if len(l) != 1 {
		return false
	}
	in, _ := l[0].(map[string]any)
	if len(in) != 1 {
		return false
	}
	for k, x := range in {
		return x != nil && d.target.entity.unique(k) != nil
	}
	return false
}

// facetSources writes page and count over the facet. Targets are found through their own scope.
func (q *Query) facetSources(c *connection, f *Facet) (with, page, count string) {
	a, id := q.alias(), c.target.entity.ID
	narrow := &row{a, "", map[string]bool{}}
	var conds []string
	if s := q.visible(c.target, a); s != "" {
		conds = append(conds, s)
	}
	for _, k := range slices.Sorted(maps.Keys(c.page.where)) {
		w, v := c.pager.where[k], c.page.where[k]
		switch {
		case v == nil:
		case w.edge != nil:
			x := q.newRow()
			in, _ := q.where(w.edge.target, w.edge.target.pager, x, items(v)[0].(map[string]any))
			conds = append(conds, a+"."+f.Edges[w.edge.Name]+"=(SELECT "+x.alias+"."+w.edge.target.entity.ID+" FROM "+q.from(w.edge.target, x.alias)+all(in)+")")
		default:
			conds = append(conds, q.compare(c.target, narrow, w, v))
		}
	}
	from := "(SELECT f0.*,f0." + f.Key + " AS " + id + " FROM " + f.Table + " f0) " + a
	count = "(SELECT count(*) FROM " + from + all(conds) + ")"
	keys := "SELECT " + a + "." + id + " FROM " + from + all(slices.Concat(conds, q.seek(c, a))) + c.cut(a)
	k, x := q.alias(), q.alias()
	rows := "SELECT " + c.row.list(x) + " FROM (" + keys + ") " + k + " JOIN " + q.from(c.target, x) + " ON " + x + "." + id + "=" + k + "." + id
	return "", c.numbered(rows + orderBy(x, c.order, c.last)), count
}

// facets checks the declared facets.
func (b *builder) facets() {
	for _, f := range b.e.Facets {
		t := b.e.types[f.Type]
		if t == nil || t.prefix == "" {
			b.fail("the facet %s is of %s, which has no id prefix", f.Table, f.Type)
			continue
		}
		for _, c := range f.Columns {
			if t.entity.column(c) == nil {
				b.fail("the facet %s: %s has no column %s", f.Table, f.Type, c)
			}
		}
		for name := range f.Edges {
			if !slices.ContainsFunc(t.entity.Edges, func(d *Edge) bool { return d.Name == name }) {
				b.fail("the facet %s: %s has no edge %s", f.Table, f.Type, name)
			}
		}
	}
}
