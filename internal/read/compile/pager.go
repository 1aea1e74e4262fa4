package compile

import (
	"strings"
)

// pager is how the rows of one kind of connection are filtered, ordered and addressed by cursors.
type pager struct {
	where  map[string]whereKey
	orders map[string]*Field
	sort   []term   // default order
	key    []*Field // unique; ends every order
}

func (p *pager) filter(f *Field) {
	for op, suffix := range suffixes {
		p.where[f.Name+suffix] = whereKey{field: f, op: operator(op)}
	}
}

// entityPager follows what entgql puts into the SDL.
func entityPager(t *objectType) *pager {
	p := &pager{where: map[string]whereKey{}, orders: map[string]*Field{}}
	if t.entity.ID != "" {
		id := &Field{Name: "id", Column: t.entity.ID}
		p.key = []*Field{id}
		p.filter(id)
	}
	for _, f := range t.entity.Fields {
		if f.Order != "" {
			p.orders[f.Order] = f
		}
		p.filter(f) // the SDL says which of these may be asked: a field hidden from the type may still be a filter
	}
	for _, d := range t.entity.Edges {
		name := "has" + strings.ToUpper(d.Name[:1]) + d.Name[1:]
		p.where[name] = whereKey{edge: d, op: opHas}
		p.where[name+"With"] = whereKey{edge: d, op: opHasWith}
	}
	return p
}

// plainPager is declared by the Source, and must serve all that the SDL offers.
func (b *builder) plainPager(fd *field, where string) *pager {
	s := fd.source
	p := &pager{where: map[string]whereKey{}, orders: map[string]*Field{}}
	known := map[string]*Field{} // one Field per column
	column := func(c string) *Field {
		if known[c] == nil {
			known[c] = &Field{Name: c, Column: c} // not part of the API: text, never null
			for _, x := range fd.target.fields {
				if x.origin == fromColumn && x.column.Column == c {
					known[c] = x.column
				}
			}
		}
		return known[c]
	}
	for _, c := range s.Filters {
		p.filter(column(c))
	}
	for k, c := range s.Orders {
		p.orders[k] = column(c)
	}
	for _, c := range s.Sort {
		p.sort = append(p.sort, term{column(strings.TrimPrefix(c, "-")), strings.HasPrefix(c, "-")})
	}
	for _, c := range s.Key {
		p.key = append(p.key, column(c))
	}
	if p.key == nil {
		b.fail("%s pages plain rows: it needs a Key", where)
	}
	types := b.e.Schema.Types
	if a := fd.def.Arguments.ForName("where"); a != nil {
		for _, f := range types[a.Type.Name()].Fields {
			if _, ok := p.where[f.Name]; !ok && f.Name != "and" && f.Name != "or" && f.Name != "not" {
				b.fail("%s: the filter %s tests no column listed in Filters", where, f.Name)
			}
		}
	}
	if a := fd.def.Arguments.ForName("orderBy"); a != nil {
		for _, v := range types[types[a.Type.Name()].Fields.ForName("field").Type.Name()].EnumValues {
			if p.orders[v.Name] == nil {
				b.fail("%s: the order %s has no column in Orders", where, v.Name)
			}
		}
	}
	return p
}

// rowSet is a set of rows to choose from: a table's, those tied to a parent, or those of a Source.
type rowSet struct {
	target *objectType
	pager  *pager
	edge   *Edge  // those that this edge
	parent string // ties to this id
	owner  *objectType
	sql    func(used map[string]bool) string
}

// linked is the target rows of an edge for a parent id.
func (q *Query) linked(t *objectType, d *Edge, parent string) rowSet {
	return rowSet{owner: t, target: d.target, pager: d.target.pager, edge: d, parent: parent}
}

// from is the set as a FROM item called alias, and the conditions that belong to it; used are the columns read.
func (s rowSet) from(q *Query, alias string, used map[string]bool) (from string, conds []string) {
	if s.sql != nil {
		return s.sql(used) + " " + alias, nil
	}
	if s.edge != nil && s.edge.Rel == ToMany {
		from = q.fromOwned(s.target, s.owner, s.edge.Other, alias)
	} else {
		from = q.from(s.target, alias)
	}
	switch d := s.edge; {
	case d == nil:
		return from, nil
	case d.Rel == ManyToMany: // a join table may tie the same two rows more than once
		join := q.alias()
		return from, []string{"EXISTS (SELECT 1 FROM " + d.Table + " " + join + " WHERE " + join + "." + d.Own + "=" + s.parent +
			" AND " + join + "." + d.Other + "=" + alias + "." + d.target.entity.ID + ")"}
	default:
		return from, []string{alias + "." + d.Other + "=" + s.parent}
	}
}
