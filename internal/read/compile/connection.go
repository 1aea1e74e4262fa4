package compile

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"entraide/internal/fault"
)

// page is what the arguments of a connection ask for.
type page struct {
	size          int
	last          bool
	after, before []any // nil: not given
	order         []term
	where         map[string]any
}

func (q *Query) page(s rowSet, f graphql.CollectedField, wanted bool) (p page) {
	args := f.ArgumentMap(q.operation.Variables)
	number := func(name string) int {
		if args[name] == nil {
			return -1
		}
		n := scalar(Int, name, args[name]).(int64)
		if n < 0 {
			bad("%s must not be negative", name)
		}
		return int(n)
	}
	multi := false
	if d := f.Definition.Arguments.ForName("orderBy"); d != nil {
		multi = d.Type.Elem != nil
	}
	p.order = s.pager.order(s.target, args["orderBy"], multi)
	first, last := number("first"), number("last")
	switch {
	case first >= 0 && last >= 0:
		bad("%s: first and last cannot be used together", f.Name)
	case last >= 0:
		p.size, p.last = last, true
	case first >= 0:
		p.size = first
	case wanted && !q.probing:
		bad("%s: say how many are wanted, as %s(first: 20); totalCount alone needs no page", f.Name, f.Name)
	}
	if most := q.maxPage(); p.size > most {
		refuse(fault.PageTooLarge, "%s: %d are asked for, more than the %d allowed in a page", f.Name, p.size, most)
	}
	p.after, p.before = q.cursor(p.order, f, "after"), q.cursor(p.order, f, "before")
	p.where, _ = args["where"].(map[string]any)
	return p
}

// cursor is the values of a cursor given as an argument; nil if it is not. A variable's are put in with each request,
// unless which of them are NULL decides what is written.
func (q *Query) cursor(order []term, f graphql.CollectedField, name string) []any {
	parse := func(variables map[string]any) []any {
		switch c := f.ArgumentMap(variables)[name].(type) {
		case nil:
			return nil
		case string:
			return parseCursor(order, c)
		}
		bad("%s must be a cursor as text", name)
		return nil
	}
	values := parse(q.operation.Variables)
	a := f.Arguments.ForName(name)
	if values == nil || !namesVariable(a.Value) {
		return values
	}
	if slices.ContainsFunc(order, func(t term) bool { return t.field.Nullable }) {
		q.once = true
		return values
	}
	for i := range values {
		values[i] = late(func(b *binding) any { return parse(b.variables)[i] })
	}
	return values
}

func (q *Query) maxPage() int {
	if q.e.MaxPageFor != nil {
		return q.e.MaxPageFor(q.viewer)
	}
	return q.e.MaxPage
}

// connection is a Relay connection being written.
type connection struct {
	rowSet
	page
	row    *row     // of the page
	items  []string // FROM items that build nodes and edges, beside the page
	cursor string   // expression; "" until it is needed
	info   bool     // pageInfo is selected: one row more than the page is read
}

// within keeps an aggregate to the rows of the page.
func (c *connection) within() string {
	return " FILTER (WHERE " + c.row.alias + ".rn<=" + strconv.Itoa(c.size) + ")"
}

func (c *connection) rowCursor() string {
	if c.cursor == "" {
		c.cursor = cursor(c.order, c.row.col)
	}
	return c.cursor
}

// connection compiles a Relay connection of any rows. The page, the count and the page info are one subselect each
// at most; an expensive source is materialised once for both.
func (q *Query) connection(s rowSet, f graphql.CollectedField) string {
	c := &connection{rowSet: s, row: q.newRow()}
	fields := q.collect(f.Selections, f.Definition.Type.Name())
	var wanted, counted bool
	for _, g := range fields {
		wanted = wanted || g.Name == "edges" || g.Name == "pageInfo"
		c.info = c.info || g.Name == "pageInfo"
		counted = counted || g.Name == "totalCount"
	}
	c.page = q.page(s, f, wanted)
	q.cost += q.rows * (1 + c.size)
	if counted {
		q.cost += q.rows * q.e.CountCost
	}
	keys, exprs := make([]string, len(fields)), make([]string, len(fields))
	for i, g := range fields {
		keys[i] = g.Alias
		switch g.Name {
		case "edges":
			exprs[i] = q.edges(c, g)
		case "pageInfo":
			exprs[i] = q.pageInfo(c, g)
		case "__typename":
			exprs[i] = "'" + f.Definition.Type.Name() + "'::text"
		}
	}
	with, page, count := q.sources(c, wanted, counted)
	for i, g := range fields {
		if g.Name == "totalCount" {
			exprs[i] = count
		}
	}
	from := ""
	if wanted { // HAVING yields one row, even where nothing selected is an aggregate
		from = " FROM " + strings.Join(append([]string{"(" + page + ") " + c.row.alias}, c.items...), ",") + " HAVING TRUE"
	}
	x := q.alias()
	return "(" + with + "SELECT to_json(" + x + ") FROM (SELECT " + members(keys, exprs) + from + ") " + x + ")"
}

// edges is the aggregate of the page's edges.
func (q *Query) edges(c *connection, f graphql.CollectedField) string {
	var keys, exprs []string
	rows := q.rows
	q.rows *= max(c.size, 1)
	for _, g := range q.collect(f.Selections, f.Definition.Type.Name()) {
		keys = append(keys, g.Alias)
		switch g.Name {
		case "cursor":
			exprs = append(exprs, c.rowCursor())
		case "node":
			item, object := q.node(c.target, c.row, g.Selections)
			c.items = append(c.items, item)
			exprs = append(exprs, object)
		default:
			exprs = append(exprs, "'"+f.Definition.Type.Name()+"'::text")
		}
	}
	q.rows = rows
	item, object := q.object(keys, exprs)
	c.items = append(c.items, item)
	agg := "json_agg(" + object + ")"
	if c.info {
		agg += c.within()
	}
	return "COALESCE(" + agg + ",'[]')"
}

func (q *Query) pageInfo(c *connection, f graphql.CollectedField) string {
	more := "count(*)>" + strconv.Itoa(c.size)
	var members []string
	for _, g := range q.collect(f.Selections, "PageInfo") {
		x := "'PageInfo'::text"
		switch g.Name {
		case "hasNextPage":
			if x = more; c.last {
				x = strconv.FormatBool(c.before != nil)
			}
		case "hasPreviousPage":
			if x = strconv.FormatBool(c.after != nil); c.last {
				x = more
			}
		case "startCursor", "endCursor":
			x = c.cursorAt(g.Name == "endCursor")
		}
		members = append(members, "'"+g.Alias+"',"+x)
	}
	return "json_build_object(" + strings.Join(members, ",") + ")"
}

// cursorAt is the cursor of the first row of the page or of the last. It is made once, of columns gathered as the page
// has them; the row beyond the page comes at its end, or before it where the page is read backwards.
func (c *connection) cursorAt(end bool) string {
	size := "least(count(*)," + strconv.Itoa(c.size) + ")"
	var at string
	switch {
	case end && c.last:
		at = "count(*)"
	case end:
		at = size
	case c.last:
		at = "1+count(*)-" + size
	default:
		at = "1"
	}
	return "CASE WHEN " + size + ">0 THEN " + cursor(c.order, func(column string) string {
		return "(array_agg(" + c.row.col(column) + "))[" + at + "]"
	}) + " END"
}

// sources writes the page as a SELECT, the count as an expression, and what both read if it is to be read once only.
func (q *Query) sources(c *connection, wanted, counted bool) (with, page, count string) {
	for _, t := range c.order {
		c.row.columns[t.field.Column] = true
	}
	if q.probing {
		c.pager.read(c.row)
	}
	if f := q.facet(c); f != nil {
		return q.facetSources(c, f)
	}
	a := q.alias()
	filtered := &row{a, "", map[string]bool{}}
	filters, heavy := q.where(c.target, c.pager, filtered, c.page.where)
	maps.Copy(filtered.columns, c.row.columns)
	from, conds := c.from(q, a, filtered.columns)
	conds = append(conds, filters...)
	over, seekable := a, from
	count = "(SELECT count(*) FROM " + from + all(conds) + ")"
	if counted && wanted && (heavy || c.sql != nil) {
		over = q.alias()
		with = "WITH " + over + " AS MATERIALIZED (SELECT " + c.row.list(a) + " FROM " + from + all(conds) + ") "
		count = "(SELECT count(*) FROM " + over + ")"
		seekable, conds = over, nil
	}
	conds = slices.Concat(conds, q.seek(c, over))
	return with, c.numbered("SELECT " + c.row.list(over) + " FROM " + seekable + all(conds) + c.cut(over)), count
}

// seek are the conditions that the cursors put on rows called alias.
func (q *Query) seek(c *connection, alias string) (conds []string) {
	if c.after != nil {
		conds = append(conds, q.keyset(alias, c.order, c.after, false))
	}
	if c.before != nil {
		conds = append(conds, q.keyset(alias, c.order, c.before, true))
	}
	return conds
}

// cut orders the rows and ends after the page; with page info one later, to see whether there are more.
func (c *connection) cut(alias string) string {
	limit := c.size
	if c.info {
		limit++
	}
	return orderBy(alias, c.order, c.last) + " LIMIT " + strconv.Itoa(limit)
}

// numbered adds the number of each row, where it is needed, and turns round what was read backwards. Aggregates see the
// rows as they come from here: none may have an order of its own, which Postgres would sort all of them by.
func (c *connection) numbered(page string) string {
	switch numbers := "SELECT z.*,row_number() OVER () AS rn FROM (" + page + ") z"; {
	case c.last:
		return numbers + " ORDER BY rn DESC"
	case c.info:
		return numbers
	}
	return page
}

// read marks all columns that a filter or order may name.
func (p *pager) read(r *row) {
	for _, w := range p.where {
		if w.field != nil {
			r.columns[w.field.Column] = true
		}
	}
	for _, f := range p.orders {
		r.columns[f.Column] = true
	}
}
