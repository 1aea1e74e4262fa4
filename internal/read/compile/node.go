package compile

import (
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// Ids carry the prefix of their entity, so a Node is read without asking which table holds it.

// byIDs compiles node(id) and nodes(ids).
func (q *Query) byIDs(f graphql.CollectedField) string {
	args := f.ArgumentMap(q.operation.Variables)
	if f.Definition.Type.Elem == nil {
		id := fmt.Sprint(scalar(Text, "id", args["id"]))
		for _, t := range q.e.prefixed {
			if strings.HasPrefix(id, t.prefix) && t.fields != nil {
				return q.unique(t, &Field{Column: t.entity.ID}, id, f)
			}
		}
		return "NULL::json"
	}
	ids := items(args["ids"])
	if len(ids) > q.e.MaxIDs {
		refuse(fault.PageTooLarge, "%d ids are asked for, more than the %d allowed at once", len(ids), q.e.MaxIDs)
	}
	texts := make([]any, len(ids))
	for i := range ids {
		texts[i] = scalar(Text, "ids", ids[i])
	}
	// one parameter and one text for any number of ids of any types
	n := max(len(ids), 1)
	q.rows *= n
	u, x := q.alias(), q.alias()
	object := q.anyNode(u+".id", q.e.prefixed, f.Selections)
	q.rows /= n
	return "(SELECT COALESCE(json_agg(" + x + ".o ORDER BY " + u + ".n),'[]') FROM unnest(" + q.Arg(array(texts), "text[]") +
		") WITH ORDINALITY " + u + "(id,n),LATERAL (SELECT " + object + " AS o) " + x + ")"
}

// unique reads one row by a unique column.
func (q *Query) unique(t *objectType, c *Field, v any, f graphql.CollectedField) string {
	r := q.newRow()
	q.cost += q.rows
	item, object := q.node(t, r, f.Selections)
	return one(object, q.from(t, r.alias), item, r.alias+"."+c.Column+"="+q.Arg(v, casts[c.Kind]))
}

// anyNode reads the entity that the id expression names: a branch per entity, of which Postgres runs one.
func (q *Query) anyNode(id string, possible []*objectType, sel ast.SelectionSet) string {
	q.cost += q.rows
	before := q.cost
	most := before
	var b strings.Builder
	b.WriteString("CASE split_part(" + id + ",'_',1)||'_'")
	for _, t := range possible {
		if t.fields == nil {
			continue
		}
		q.cost = before
		r := q.newRow()
		item, object := q.node(t, r, sel)
		b.WriteString(" WHEN '" + t.prefix + "' THEN " + one(object, q.from(t, r.alias), item, r.alias+"."+t.entity.ID+"="+id))
		most = max(most, q.cost)
	}
	q.cost = most
	b.WriteString(" ELSE NULL END")
	return b.String()
}
