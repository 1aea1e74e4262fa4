package compile

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// builder turns the declarations into types and collects everything that is missing or unsafe.
type builder struct {
	e         *Engine
	sources   map[string]*source // by "On.field"
	unused    map[string]bool    // of sources
	nodesUsed map[string]bool    // of Config.Nodes
	problems  []string
}

func (b *builder) fail(format string, a ...any) {
	b.problems = append(b.problems, fmt.Sprintf(format, a...))
}

func (b *builder) ordinary(name string) bool { return slices.Contains(b.e.Ordinary, name) }

func (b *builder) build() error {
	e := b.e
	if len(e.Viewers) == 0 {
		b.fail("Viewers is empty: nothing could be checked")
	}
	b.entities()
	b.covering()
	b.edges()
	for _, f := range e.Facets {
		e.tables = append(e.tables, f.Table)
	}
	e.tableName = words(e.tables)
	for i := range e.Sources {
		s := &e.Sources[i]
		at := s.On + "." + s.Field
		if b.sources[at] != nil {
			b.fail("%s has two Sources", at)
		}
		b.sources[at], b.unused[at] = &source{Source: s}, true
	}
	if b.problems == nil {
		e.root = b.object("Query")
		for _, t := range e.prefixed { // reached through Node at least
			if e.Schema.Types[t.name] != nil {
				b.object(t.name)
			}
		}
		b.facets()
		b.refs()
		for at := range b.unused {
			b.fail("the Source %s serves no field of the schema", at)
		}
		for at := range e.Nodes {
			if !b.nodesUsed[at] {
				b.fail("%s, listed in Nodes, is no field of type Node", at)
			}
		}
	}
	if b.problems != nil {
		slices.Sort(b.problems)
		return errors.New("compile: " + strings.Join(b.problems, "; "))
	}
	return nil
}

// entities makes a type of each entity; of copies, so that engines do not share state.
func (b *builder) entities() {
	e := b.e
	for _, declared := range e.Entities {
		n := *declared
		n.Edges = nil
		for _, d := range declared.Edges {
			d := *d
			d.covered = slices.Contains(e.Covered, n.Type+"."+d.Name)
			n.Edges = append(n.Edges, &d)
		}
		t := &objectType{name: n.Type, entity: &n, scope: e.Scopes[n.Type], prefix: e.Prefixes[n.Type]}
		if e.types[n.Type] != nil {
			b.fail("two entities are called %s", n.Type)
		}
		e.types[n.Type] = t
		switch {
		case t.prefix != "":
			e.prefixed = append(e.prefixed, t)
		case !n.Internal:
			b.fail("%s has no id prefix", n.Type)
		}
		if n.ID == "" && (!n.Internal || t.prefix != "") {
			b.fail("%s has no ID: it must be internal, and without a prefix", n.Type)
		}
		if slices.Contains(e.tables, n.Table) {
			b.fail("two entities share the table %s: which scope would hold?", n.Table)
		}
		e.tables = append(e.tables, n.Table)
	}
	slices.SortFunc(e.prefixed, func(x, y *objectType) int { return cmp.Compare(x.prefix, y.prefix) })
	for n := range e.Scopes {
		if e.types[n] == nil {
			b.fail("scope of unknown entity %s", n)
		}
	}
	for n := range e.Guards {
		if entity, _, _ := strings.Cut(n, "."); e.types[entity] == nil {
			b.fail("guard of unknown entity %s", n)
		}
	}
	for i, t := range e.prefixed {
		if !prefixForm.MatchString(t.prefix) || i > 0 && e.prefixed[i-1].prefix == t.prefix {
			b.fail("%s: the prefix %q must be letters and _, and be its own", t.name, t.prefix)
		}
	}
}

var prefixForm = regexp.MustCompile(`^[a-z]+_$`)

// covering resolves which internal entities are visible with their owner.
func (b *builder) covering() {
	for n, x := range b.e.Covering {
		t, owner := b.e.types[n], strings.Split(x, ".")
		switch {
		case t == nil || len(owner) != 2 || b.e.types[owner[0]] == nil:
			b.fail("covering %s: %s is unknown", n, x)
		case t.entity.column(owner[1]) == nil:
			b.fail("covering %s: %s has no column %s", n, n, owner[1])
		default:
			t.cover, t.coverColumn = b.e.types[owner[0]], owner[1]
		}
	}
}

// edges resolves targets, and demands of join tables that they hide no row of their own: lists and filters over an
// edge look at the scopes of its two ends alone.
func (b *builder) edges() {
	byTable := map[string]*objectType{}
	for _, t := range b.e.types {
		byTable[t.entity.Table] = t
	}
	for _, t := range b.e.types {
		for _, d := range t.entity.Edges {
			d.target = b.e.types[d.Target]
			switch {
			case d.target == nil:
				b.fail("%s.%s leads to %s, which is no entity", t.name, d.Name, d.Target)
				continue
			case d.target.entity.ID == "":
				b.fail("%s.%s leads to %s, which has no ID", t.name, d.Name, d.Target)
			case d.Rel == BackToOne:
				b.fail("%s.%s is a one-to-one edge seen from the side without the key: use a Source, or turn it round", t.name, d.Name)
			case d.Rel != ToOne && t.entity.ID == "":
				b.fail("%s.%s needs the ID of %s", t.name, d.Name, t.name)
			}
			if d.Table == "" {
				continue
			}
			join := byTable[d.Table]
			if join == nil {
				b.e.tables = append(b.e.tables, d.Table)
			} else if join.scope != nil || join.hides() && join.cover != t && join.cover != d.target {
				b.fail("%s.%s joins through %s, whose rows may be hidden for other reasons than their ends: use a Source", t.name, d.Name, join.name)
			}
		}
	}
	for _, t := range b.e.types { // its filters lead over edges
		t.pager = entityPager(t)
	}
}

// refs demands that ordinary resolvers yield entities only where null is allowed: the row may be hidden.
func (b *builder) refs() {
	schema := b.e.Schema
	seen := map[string]bool{}
	var visit func(d *ast.Definition)
	visit = func(d *ast.Definition) {
		if d == nil || seen[d.Name] || b.e.types[d.Name] != nil && b.e.types[d.Name].entity != nil {
			return
		}
		seen[d.Name] = true
		for _, f := range d.Fields {
			if d == schema.Query && !b.ordinary(f.Name) {
				continue
			}
			t := b.e.types[f.Type.Name()]
			if t != nil && t.entity != nil && (f.Type.NonNull && f.Type.Elem == nil || f.Type.Elem != nil && f.Type.Elem.NonNull) {
				b.fail("%s.%s must be nullable: an ordinary resolver yields %s, which may be hidden", d.Name, f.Name, t.name)
			}
			visit(schema.Types[f.Type.Name()])
		}
	}
	visit(schema.Query)
	visit(schema.Mutation)
	visit(schema.Subscription)
}
