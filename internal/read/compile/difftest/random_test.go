package difftest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"entraide/internal/read/compile"
)

// random writes queries over the entities, and answers them from memory.
type random struct {
	*rand.Rand
	t         *testing.T
	w         *world
	all       *memory
	viewers   map[string]*memory
	fragments []string // of the query being written
	variables vars
	declared  []string
}

func newRandom(t *testing.T, w *world, seed int64) *random {
	return &random{Rand: rand.New(rand.NewSource(seed)), t: t, w: w, all: loadMemory(t, w), viewers: map[string]*memory{}}
}

func (r *random) memory(v Viewer) *memory {
	if r.viewers[v.Role] == nil {
		r.viewers[v.Role] = r.all.seenBy(v)
	}
	return r.viewers[v.Role]
}

// selection is what is asked of one row, or of a connection.
type selection struct {
	text   string
	answer func(m *memory, x record) any
}

func (r *random) name(field string) (alias, text string) {
	if r.Intn(4) > 0 {
		return field, field
	}
	alias = fmt.Sprintf("a%d_%s", r.Intn(1e6), field)
	return alias, alias + ":" + field
}

// row selects fields of an entity.
func (r *random) row(n *compile.Entity, depth int) selection {
	kids := map[string]func(m *memory, x record) any{}
	var text []string
	add := func(field, more string, answer func(m *memory, x record) any) {
		alias, t := r.name(field)
		if _, twice := kids[alias]; twice {
			return
		}
		kids[alias] = answer
		t += more
		switch r.Intn(12) {
		case 0:
			t = "... on " + n.Type + "{" + t + "}"
		case 1:
			f := fmt.Sprintf("f%d", len(r.fragments))
			r.fragments = append(r.fragments, "fragment "+f+" on "+n.Type+"{"+t+"}")
			t = "..." + f
		case 2:
			t = "... @include(if:true){" + t + "} gone:id @skip(if:true)"
		}
		text = append(text, t)
	}
	add("id", "", func(_ *memory, x record) any { return x["id"] })
	if r.Intn(8) == 0 {
		add("__typename", "", func(*memory, record) any { return n.Type })
	}
	for _, f := range n.Fields {
		if !f.Hidden && r.Intn(3) == 0 {
			add(f.Name, "", func(m *memory, x record) any { return shown(m.value(f, x)) })
		}
	}
	for _, d := range n.Edges {
		if d.Hidden || depth == 0 || r.Intn(2) == 0 {
			continue
		}
		target := r.all.entities[d.Target]
		if d.Rel != compile.ToOne {
			s := r.connection(target, depth-1, "", nil)
			add(d.Name, s.text, func(m *memory, x record) any { return s.page(m, m.targets(d, x)) })
			continue
		}
		s := r.row(target, depth-1)
		add(d.Name, s.text, func(m *memory, x record) any {
			for _, y := range m.targets(d, x) {
				return s.answer(m, y)
			}
			return nil
		})
	}
	return selection{"{" + strings.Join(text, " ") + "}", func(m *memory, x record) any {
		out := vars{}
		for k, f := range kids {
			out[k] = f(m, x)
		}
		return out
	}}
}

// shown is a value as JSON has it.
func shown(v any) any {
	switch v := v.(type) {
	case int64:
		return float64(v)
	case decimal.Decimal:
		return v.StringFixed(2)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	}
	return v
}

// paged is a connection.
type paged struct {
	text string
	page func(m *memory, rows []record) any
}

// connection selects a page; from is "after" or "before" the row of a cursor, with the cursor's text.
func (r *random) connection(n *compile.Entity, depth int, cursor string, from record) paged {
	size, back := r.Intn(6), r.Intn(3) == 0
	where := r.where(n, 2)
	order := r.order(n)
	return r.pageOf(n, depth, size, back, where, order, cursor, from)
}

func (r *random) pageOf(n *compile.Entity, depth, size int, back bool, where vars, order sorting, cursor string, from record) paged {
	first, past := "first", "after"
	if back {
		first, past = "last", "before"
	}
	args := fmt.Sprintf("(%s:%d%s", first, size, order.text)
	if where != nil {
		args += " where:" + r.argument(n.Type+"WhereInput", where)
	}
	if from != nil {
		args += fmt.Sprintf(" %s:%q", past, cursor)
	}
	node := r.row(n, depth)
	withInfo := r.Intn(2) == 0
	text := args + "){edges{node" + node.text + "} totalCount"
	if withInfo {
		text += " pageInfo{hasNextPage hasPreviousPage}"
	}
	return paged{text + "}", func(m *memory, rows []record) any {
		rows = slices.DeleteFunc(slices.Clone(rows), func(x record) bool { return m.matches(n, where, x) != yes })
		slices.SortFunc(rows, order.compare)
		count := len(rows)
		if from != nil {
			rows = slices.DeleteFunc(rows, func(x record) bool {
				c := order.compare(x, from)
				return c == 0 || (c < 0) != back
			})
		}
		more := len(rows) > size
		switch {
		case more && back:
			rows = rows[len(rows)-size:]
		case more:
			rows = rows[:size]
		}
		edges := []any{}
		for _, x := range rows {
			edges = append(edges, vars{"node": node.answer(m, x)})
		}
		out := vars{"edges": edges, "totalCount": float64(count)}
		if withInfo {
			out["pageInfo"] = vars{"hasNextPage": more && !back || back && from != nil, "hasPreviousPage": more && back || !back && from != nil}
		}
		return out
	}}
}

// query asks once and returns how the answer differs from memory's; "" if it does not.
func (r *random) query(v Viewer) string {
	r.fragments, r.variables, r.declared = nil, vars{}, nil
	root := slices.Sorted(maps.Keys(listed))[r.Intn(len(listed))]
	n := r.all.entities[listed[root]]
	order, where, size, back := r.order(n), r.where(n, 2), r.Intn(8), r.Intn(3) == 0
	var cursor string
	var from record
	if r.Intn(2) == 0 { // a page that begins at some row of an earlier one
		q := fmt.Sprintf("{%s(first:100%s where:%s){edges{cursor node{id}}}}", root, order.text, literal(where))
		edges := dig(r.w.ask(r.t, v, q, nil), root, "edges").([]any)
		if len(edges) > 0 {
			e := edges[r.Intn(len(edges))]
			cursor = dig(e, "cursor").(string)
			from = r.memory(v).byID[n.Type][dig(e, "node", "id").(string)]
		}
	}
	page := r.pageOf(n, 2, size, back, where, order, cursor, from)
	types := slices.Sorted(maps.Keys(r.all.entities))
	other := r.all.entities[types[r.Intn(len(types))]]
	id := r.all.rows[other.Type][r.Intn(len(r.all.rows[other.Type]))]["id"].(string)
	one := r.row(other, 1)
	declared := ""
	if r.declared != nil {
		declared = "(" + strings.Join(r.declared, " ") + ")"
	}
	q := fmt.Sprintf("query%s{list:%s%s node(id:%q){... on %s%s}} %s", declared, root, page.text, id, other.Type, one.text, strings.Join(r.fragments, " "))
	got := r.w.ask(r.t, v, q, r.variables)
	m := r.memory(v)
	want := vars{"list": page.page(m, m.rows[n.Type]), "node": nil}
	if x := m.byID[other.Type][id]; x != nil {
		want["node"] = one.answer(m, x)
	}
	if !reflect.DeepEqual(got, want) {
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(want)
		variables, _ := json.Marshal(r.variables)
		return fmt.Sprintf("%s\n%s\n got  %.3000s\n want %.3000s", q, variables, a, b)
	}
	return ""
}

// TestRandomQueries: selections, aliases, fragments, directives, variables, nested filters and orders, pages both
// ways and from cursors, against rows in memory from which hidden ones are gone.
func TestRandomQueries(t *testing.T) {
	w := open(t)
	r := newRandom(t, w, 7)
	const queries = 400
	for i := range queries {
		if difference := r.query([]Viewer{public, partner, focal, secretariat}[i%4]); difference != "" {
			t.Fatal(difference)
		}
	}
	hidden := 0
	for name, rows := range r.all.rows {
		hidden += len(rows) - len(r.memory(public).rows[name])
	}
	t.Logf("%d queries; %d rows hidden from the public", queries, hidden)
}

// TestRandomQueriesNotice: without the scope of any one entity, some of the random queries differ.
func TestRandomQueriesNotice(t *testing.T) {
	db := openDatabase(t)
	for _, entity := range []string{"Project", "Need", "LedgerLine", "Transaction"} {
		r := newRandom(t, openOn(t, db, func(c *compile.Config) { delete(c.Scopes, entity) }), 11)
		noticed := false
		for i := 0; i < 400 && !noticed; i++ {
			noticed = r.query(public) != ""
		}
		if !noticed {
			t.Errorf("the scope of %s is not missed", entity)
		}
	}
}
