package compile

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// typeProbes are expressions that Postgres accepts for values of one kind only, and refuses while it prepares them.
var typeProbes = [...]string{
	Text: "starts_with(%s,'')", Int: "(%s&1)", Float: "abs(%s)", Bool: "(%s IS TRUE)",
	Time: "(%s <@ NULL::tstzrange)", Date: "(%s <@ NULL::daterange)", Decimal: "scale(%s)", JSON: "%s",
}

// Check compares the declarations with the database, once it has been migrated: every column of every entity, every
// Source with all that can be selected, filtered and ordered below it, and every facet is prepared, never run, for
// each of Config.Viewers. It finds missing columns, types other than the SDL promises and parameters that Postgres
// cannot type; and hand-written SQL that names a table, view or function of the database through which rows could be
// read past their scopes. The error names every Source at fault.
func (e *Engine) Check(ctx context.Context) error {
	conn, err := e.primary.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	problems := []error{e.checkCatalog(ctx, conn)}
	c := &checker{e: e, conn: conn, paths: e.paths(), good: map[string]bool{}, bad: map[string]bool{}}
	for _, viewer := range e.Viewers {
		for _, name := range slices.Sorted(maps.Keys(e.types)) {
			problems = append(problems, c.object(ctx, viewer, e.types[name])...)
		}
		for i := range e.Facets {
			problems = append(problems, c.facet(ctx, viewer, &e.Facets[i]))
		}
	}
	return errors.Join(problems...)
}

type checker struct {
	e     *Engine
	conn  *sql.Conn
	paths map[*objectType]step
	good  map[string]bool // statements: viewers share many
	bad   map[string]bool // what was found wrong for some viewer
}

// step is how a plain type is reached: by a field of another type.
type step struct {
	from *objectType
	by   *field
}

// paths finds a shortest way to every plain type, from Query or from a row of an entity.
func (e *Engine) paths() map[*objectType]step {
	reached := map[*objectType]step{}
	queue := append([]*objectType{e.root}, e.prefixed...)
	for len(queue) > 0 {
		t := queue[0]
		queue = queue[1:]
		for _, name := range slices.Sorted(maps.Keys(t.fields)) {
			x := t.fields[name].target
			if _, seen := reached[x]; x != nil && x.entity == nil && x != e.root && !seen {
				reached[x] = step{t, t.fields[name]}
				queue = append(queue, x)
			}
		}
	}
	return reached
}

// object checks the columns of an entity, and the fields of any type that read more than the row.
func (c *checker) object(ctx context.Context, viewer any, t *objectType) (problems []error) {
	if t.entity != nil {
		problems = append(problems, c.prepare(ctx, "the entity "+t.name, viewer, func(q *Query) string {
			r := q.newRow()
			exprs := []string{"1"}
			for _, f := range t.entity.Fields {
				exprs = append(exprs, fmt.Sprintf(typeProbes[f.Kind], r.col(f.Column)))
			}
			if t.entity.ID != "" {
				exprs = append(exprs, fmt.Sprintf(typeProbes[Text], r.col(t.entity.ID)))
			}
			return "SELECT " + strings.Join(exprs, ",") + " FROM " + q.from(t, r.alias)
		}))
	}
	for _, name := range slices.Sorted(maps.Keys(t.fields)) {
		fd := t.fields[name]
		what := "the Source " + t.name + "." + name
		if fd.origin != fromSource {
			if what = "the field " + t.name + "." + name; t != c.e.root && fd.origin != fromEdge {
				continue
			}
		}
		sel := ast.SelectionSet{c.e.probe(fd, c.e.row(fd.target))}
		root := t
		for root.entity == nil && root != c.e.root {
			s := c.paths[root]
			sel = ast.SelectionSet{c.e.probe(s.by, sel)}
			root = s.from
		}
		problems = append(problems, c.prepare(ctx, what, viewer, func(q *Query) string {
			if root == c.e.root {
				return "SELECT " + q.field(root, nil, q.collect(sel, root.name)[0])
			}
			r := q.newRow()
			item, object := q.node(root, r, sel)
			return "SELECT " + one(object, q.from(root, r.alias), item, "")
		}))
	}
	return problems
}

// facet checks a page found through a facet, in each of its orders.
func (c *checker) facet(ctx context.Context, viewer any, f *Facet) error {
	t := c.e.types[f.Type]
	return c.prepare(ctx, "the facet "+f.Table, viewer, func(q *Query) string {
		q.probing = false
		p := &connection{rowSet: rowSet{target: t, pager: t.pager}, row: q.newRow()}
		p.order = []term{{field: t.pager.key[0]}}
		p.page.where = map[string]any{}
		for _, column := range f.Columns {
			p.order = append(p.order, term{field: t.entity.column(column)})
		}
		for edge := range f.Edges {
			p.page.where["has"+strings.ToUpper(edge[:1])+edge[1:]+"With"] = map[string]any{"id": "x"}
		}
		for _, x := range p.order {
			p.row.columns[x.field.Column] = true
		}
		_, page, count := q.facetSources(p, f)
		return "SELECT " + count + " FROM (" + page + ") z"
	})
}

// prepare writes a statement and lets Postgres look at it.
func (c *checker) prepare(ctx context.Context, what string, viewer any, write func(*Query) string) (err error) {
	if c.bad[what] {
		return nil
	}
	s, err := func() (s statement, err error) {
		defer guard(&err)
		q := c.e.newQuery(&graphql.OperationContext{Doc: &ast.QueryDocument{}, Operation: &ast.OperationDefinition{}}, viewer)
		q.probing = true
		return q.statement(write(q)), nil
	}()
	if err == nil && !c.good[s.SQL] {
		var stmt *sql.Stmt
		if stmt, err = c.conn.PrepareContext(ctx, s.SQL); err == nil {
			c.good[s.SQL] = true
			err = stmt.Close()
		}
	}
	if err != nil {
		c.bad[what] = true
		return fmt.Errorf("compile: %s: %w", what, err)
	}
	return nil
}

// probe selects a field with the given selection below it, as its shape demands.
func (e *Engine) probe(fd *field, below ast.SelectionSet) *ast.Field {
	f := &ast.Field{Name: fd.def.Name, Alias: fd.def.Name, Definition: fd.def}
	switch {
	case fd.shape == isConnection:
		types := e.Schema.Types
		d := types[fd.def.Type.Name()]
		edges, info, total := d.Fields.ForName("edges"), d.Fields.ForName("pageInfo"), d.Fields.ForName("totalCount")
		edge := types[edges.Type.Name()]
		f.SelectionSet = ast.SelectionSet{
			choose(edges, choose(edge.Fields.ForName("cursor")), choose(edge.Fields.ForName("node"), below...)),
			choose(info, choose(types[info.Type.Name()].Fields.ForName("endCursor"))),
		}
		if total != nil {
			f.SelectionSet = append(f.SelectionSet, choose(total))
		}
	case fd.shape != isScalar && fd.target == nil: // Node
		f.SelectionSet = ast.SelectionSet{&ast.Field{Name: "__typename", Alias: "__typename"}}
	case fd.shape != isScalar:
		f.SelectionSet = below
	}
	return f
}

func choose(d *ast.FieldDefinition, below ...ast.Selection) *ast.Field {
	return &ast.Field{Name: d.Name, Alias: d.Name, Definition: d, SelectionSet: below}
}

// row selects all fields of t that read its row alone; of what they name, the type.
func (e *Engine) row(t *objectType) (sel ast.SelectionSet) {
	sel = ast.SelectionSet{&ast.Field{Name: "__typename", Alias: "__typename"}}
	if t == nil {
		return sel
	}
	for _, name := range slices.Sorted(maps.Keys(t.fields)) {
		fd := t.fields[name]
		below := ast.SelectionSet{sel[0]}
		switch {
		case fd.origin == fromSource, fd.origin == fromEdge && fd.edge.Rel != ToOne:
			continue
		case fd.origin == fromGroup:
			below = e.row(fd.target)
		}
		sel = append(sel, e.probe(fd, below))
	}
	return sel
}
