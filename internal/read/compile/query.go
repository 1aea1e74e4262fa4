package compile

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// Query is one statement under construction. Compilation unwinds with a fault; see guard.
type Query struct {
	e         *Engine
	operation *graphql.OperationContext
	viewer    any
	args      []any
	memo      map[string]string // parameters used many times: the viewer's
	aliases   int               // given so far
	cost      int               // estimated rows read
	rows      int               // estimated rows of the enclosing levels
	depth     int
	once      bool // see statement
	probing   bool // written to be checked, not run; see check.go
}

// Viewer is who asks.
func (q *Query) Viewer() any { return q.viewer }

// Arg adds a parameter and returns its placeholder with a cast.
func (q *Query) Arg(v any, cast string) string {
	q.args = append(q.args, v)
	return "$" + strconv.Itoa(len(q.args)) + "::" + cast
}

// Texts is an array parameter of the viewer, added once a statement under the name key.
func (q *Query) Texts(key string, v []string) string {
	p, ok := q.memo[key]
	if !ok {
		p = q.Arg(textArray(v), "text[]")
		q.memo[key] = p
	}
	return p
}

// From is the visible rows of an entity as a FROM item, for scopes and Gen.
func (q *Query) From(entity, alias string) string { return q.from(q.e.types[entity], alias) }

// from is the only place where the compiler names an entity's table: the scope of the viewer is always inside.
func (q *Query) from(t *objectType, alias string) string {
	if s := q.visible(t, "s0"); s != "" {
		return "(SELECT s0.* FROM " + t.entity.Table + " s0 WHERE " + s + ") " + alias
	}
	return t.entity.Table + " " + alias
}

// visible is the predicate of visible rows of t; "" if all are.
func (q *Query) visible(t *objectType, alias string) string {
	own := ""
	if t.scope != nil {
		if s := t.scope(q, alias); s != "" {
			own = "(" + s + ")"
		}
	}
	switch {
	case t.cover != nil && t.cover.scope != nil:
		if own != "" {
			own += " AND "
		}
		owner := q.alias()
		return own + "EXISTS (SELECT 1 FROM " + q.from(t.cover, owner) + " WHERE " + owner + "." + t.cover.entity.ID + "=" + alias + "." + t.coverColumn + ")"
	}
	return own
}

// fromOwned is the visible rows of an entity that are tied to a visible row of owner by column.
func (q *Query) fromOwned(t, owner *objectType, column, alias string) string {
	if t.cover == nil || t.cover != owner || t.coverColumn != column {
		return q.from(t, alias)
	}
	if t.scope != nil {
		if s := t.scope(q, "s0"); s != "" {
			return "(SELECT s0.* FROM " + t.entity.Table + " s0 WHERE (" + s + ")) " + alias
		}
	}
	return t.entity.Table + " " + alias
}

func (q *Query) alias() string { q.aliases++; return "t" + strconv.Itoa(q.aliases) }

// enter counts a level; the caller leaves it by q.depth--.
func (q *Query) enter() {
	if q.depth++; q.depth > q.e.MaxDepth {
		refuse(fault.TooDeep, "the query is deeper than %d levels", q.e.MaxDepth)
	}
}

func (q *Query) collect(sel ast.SelectionSet, types ...string) []graphql.CollectedField {
	return graphql.CollectFields(q.operation, sel, types)
}

// row is one source of rows; columns are those that its readers need. A group of columns reads it through a prefix.
type row struct {
	alias, prefix string
	columns       map[string]bool
}

func (q *Query) newRow() *row { return &row{q.alias(), "", map[string]bool{}} }

func (r *row) col(c string) string {
	c = r.prefix + c
	r.columns[c] = true
	return r.alias + "." + c
}

func (r *row) group(prefix string) *row { return &row{r.alias, r.prefix + prefix, r.columns} }

// list is the columns needed, read from alias.
func (r *row) list(alias string) string {
	if len(r.columns) == 0 {
		return "1 AS one"
	}
	l := slices.Sorted(maps.Keys(r.columns))
	return alias + "." + strings.Join(l, ","+alias+".")
}

// Limits of Postgres: the bytes of a name, beyond which it is cut, and the columns of a SELECT.
const maxName, maxColumns = 63, 1600

// members is the SELECT list of an object with these keys.
func members(keys, exprs []string) string {
	if len(keys) > maxColumns {
		bad("more than %d fields of one object are asked for", maxColumns)
	}
	l := make([]string, len(keys))
	for i, k := range keys {
		if len(k) > maxName {
			bad("the alias %.20s… is longer than %d letters", k, maxName)
		}
		l[i] = exprs[i] + ` AS "` + k + `"` // a GraphQL name: letters, digits, _
	}
	return strings.Join(l, ",")
}

// object returns a FROM item building the object with these keys and the expression naming it.
func (q *Query) object(keys, exprs []string) (item, object string) {
	object = q.alias()
	return "LATERAL (SELECT " + members(keys, exprs) + ") " + object, object
}

// node returns the FROM item and the expression of an object with the selected fields of a row of t.
func (q *Query) node(t *objectType, r *row, sel ast.SelectionSet) (item, object string) {
	q.enter()
	defer func() { q.depth-- }()
	var keys, exprs []string
	for _, f := range q.collect(sel, t.fragments...) {
		keys = append(keys, f.Alias)
		exprs = append(exprs, q.field(t, r, f))
	}
	if len(keys) == 0 { // only fragments on other types
		a := q.alias()
		return "LATERAL (SELECT '{}'::json AS o) " + a, a + ".o"
	}
	return q.object(keys, exprs)
}

// one is an object from a FROM item, or null.
func one(object, from, item, cond string) string {
	if cond != "" {
		cond = " WHERE " + cond
	}
	return "(SELECT to_json(" + object + ") FROM " + from + "," + item + cond + ")"
}

// aggregate is the array of the objects of a SELECT's rows. A list longer than limit fails instead of being cut.
func aggregate(list string, limit int, object, item string, r *row, sql string) string {
	return "(SELECT CASE WHEN count(*)>" + strconv.Itoa(limit) + " THEN " + tooLong(list, limit) +
		" ELSE COALESCE(json_agg(" + object + "),'[]') END FROM (" + sql + " LIMIT " + strconv.Itoa(limit+1) + ") " + r.alias + "," + item + ")"
}

// all joins conjuncts to a WHERE clause.
func all(conds []string) string {
	if len(conds) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(conds, " AND ")
}
