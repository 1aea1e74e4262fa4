package compile

import (
	"strings"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"
)

// origin says where a field comes from.
type origin uint8

const (
	fromColumn origin = iota
	fromEdge          // another entity, by foreign key or join table
	fromSource        // hand-written SQL
	fromGroup         // a plain object made of columns of the same row: measures.needed is measures_needed
	fromNodeID        // any entity, by the prefix of the id in a column
	fromTable         // Query: an entity's table, as list or connection
	fromUnique        // Query: one row of an entity, by a unique column
	fromIDs           // Query: node, nodes
)

// shape is what the SDL says a field yields.
type shape uint8

const (
	isScalar shape = iota
	isOne
	isList
	isConnection
)

// field is one field of the SDL with its origin.
type field struct {
	def    *ast.FieldDefinition
	origin origin
	shape  shape
	column *Field        // fromColumn, fromUnique
	edge   *Edge         // fromEdge
	source *source       // fromSource
	target *objectType   // object type yielded; nil for scalars and Node
	nodes  []*objectType // fromNodeID: the entities it may name
	// name of the column with the id (fromNodeID, fromEdge on a plain type), prefix of the columns (fromGroup)
	key string
}

// objectType is an object type of the SDL, or an internal entity, with the origin of its fields.
type objectType struct {
	name, prefix string
	entity       *Entity // nil for plain types
	scope        Scope
	fields       map[string]*field // nil until the SDL was found to reach the type
	fragments    []string          // types whose fragments apply to it
	pager        *pager            // of entities
	// the entity whose visible rows are exactly the owners of visible rows here, and the column that names the owner
	cover       *objectType
	coverColumn string
}

// hides reports whether rows may be hidden from anybody.
func (t *objectType) hides() bool { return t.scope != nil || t.cover != nil && t.cover.scope != nil }

// foreign finds the edge whose key is the column; nil if there is none.
func (t *objectType) foreign(column string) *Edge {
	for _, d := range t.entity.Edges {
		if d.Rel == ToOne && d.Own == column {
			return d
		}
	}
	return nil
}

func (n *Entity) column(c string) *Field {
	if c == n.ID {
		return &Field{Name: "id", Column: c}
	}
	for _, f := range n.Fields {
		if f.Column == c {
			return f
		}
	}
	return nil
}

// snake is the column of a field of a plain type.
func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func isLeaf(d *ast.Definition) bool { return d.Kind == ast.Scalar || d.Kind == ast.Enum }

// object builds the type called name and everything below it; gaps are reported, not guessed.
func (b *builder) object(name string) *objectType {
	t := b.e.types[name]
	if t == nil {
		t = &objectType{name: name}
		b.e.types[name] = t
	}
	if t.fields != nil {
		return t
	}
	t.fields = map[string]*field{}
	d := b.e.Schema.Types[name]
	t.fragments = append([]string{name}, d.Interfaces...)
	for _, f := range d.Fields {
		if strings.HasPrefix(f.Name, "__") || name == "Query" && b.ordinary(f.Name) {
			continue
		}
		where := name + "." + f.Name
		for _, directive := range f.Directives {
			if directive.Name != "deprecated" && !strings.HasPrefix(directive.Name, "go") {
				b.fail("%s has the directive @%s, which would not run", where, directive.Name)
			}
		}
		if fd := b.field(t, f, where); fd != nil {
			t.fields[f.Name] = fd
		}
	}
	return t
}

// field finds the shape and the origin of one field.
func (b *builder) field(t *objectType, f *ast.FieldDefinition, where string) *field {
	fd := &field{def: f}
	if !b.shape(fd, where) {
		return nil
	}
	if s := b.sources[where]; s != nil {
		fd.origin, fd.source = fromSource, s
		delete(b.unused, where)
		if fd.shape != isScalar && fd.target == nil {
			b.fail("%s: a Source cannot yield Node itself; yield a plain type with a column for it", where)
			return nil
		}
		b.source(t, fd, where)
		return fd
	}
	switch {
	case t.name == "Query":
		b.root(fd, where)
	case t.entity != nil:
		b.ofEntity(t, fd, where)
	default:
		b.ofPlain(fd, where)
	}
	return fd
}

// shape reads from the SDL what the field yields.
func (b *builder) shape(fd *field, where string) bool {
	types, f := b.e.Schema.Types, fd.def
	d := types[f.Type.Name()]
	target := d
	switch {
	case f.Type.Elem != nil && f.Type.Elem.Elem != nil:
		b.fail("%s is a list of lists", where)
		return false
	case isLeaf(d):
	case d.Kind == ast.Union || d.Kind == ast.Interface && d.Name != "Node":
		b.fail("%s yields %s: only objects and Node can be compiled", where, d.Name)
		return false
	case strings.HasSuffix(d.Name, "Connection"):
		fd.shape = isConnection
		edges := d.Fields.ForName("edges")
		if edges == nil || types[edges.Type.Name()].Fields.ForName("node") == nil {
			b.fail("%s is no Relay connection", d.Name)
			return false
		}
		target = types[types[edges.Type.Name()].Fields.ForName("node").Type.Name()]
	case f.Type.Elem != nil:
		fd.shape = isList
	default:
		fd.shape = isOne
	}
	if target.Kind == ast.Object {
		fd.target = b.object(target.Name)
	}
	return true
}

func (fd *field) yieldsEntity() bool { return fd.target != nil && fd.target.entity != nil }

// root finds the origin of a field of Query that has no Source.
func (b *builder) root(fd *field, where string) {
	f := fd.def
	switch {
	case f.Type.Name() == "Node" && (f.Arguments.ForName("id") != nil || f.Arguments.ForName("ids") != nil):
		fd.origin = fromIDs
	case fd.yieldsEntity() && (fd.shape == isConnection || fd.shape == isList && len(f.Arguments) == 0):
		fd.origin = fromTable
	case fd.yieldsEntity() && fd.shape == isOne && len(f.Arguments) == 1:
		fd.origin = fromUnique
		fd.column = fd.target.entity.unique(f.Arguments[0].Name)
		if fd.column == nil {
			b.fail("%s: %s is no unique column of %s", where, f.Arguments[0].Name, fd.target.name)
		}
		if f.Type.NonNull {
			b.fail("%s must be nullable", where)
		}
	default:
		b.fail("%s needs a Source (or to be listed as ordinary)", where)
	}
}

// unique is the column by which the argument called name finds a row; nil if there is none.
func (n *Entity) unique(name string) *Field {
	if name == "id" {
		return &Field{Name: "id", Column: n.ID}
	}
	for _, f := range n.Fields {
		if f.Name == name && f.Unique {
			return f
		}
	}
	return nil
}

// ofEntity finds the origin of an entity's field that has no Source: its column or edge.
func (b *builder) ofEntity(t *objectType, fd *field, where string) {
	f := fd.def
	if f.Name == "id" {
		fd.column = &Field{Name: "id", Column: t.entity.ID}
		return
	}
	for _, c := range t.entity.Fields {
		if c.Name == f.Name && !c.Hidden && fd.shape == isScalar {
			fd.column = c
			if len(f.Arguments) > 0 {
				b.fail("%s takes arguments: it needs a Source", where)
			}
			return
		}
	}
	for _, d := range t.entity.Edges {
		if d.Name == f.Name && !d.Hidden && fd.yieldsEntity() {
			fd.origin, fd.edge = fromEdge, d
			b.nullable(fd, d.covered, where)
			return
		}
	}
	b.fail("%s has neither column, edge nor Source", where)
}

// ofPlain finds the origin of a plain type's field that has no Source: columns of the row.
func (b *builder) ofPlain(fd *field, where string) {
	f := fd.def
	switch {
	case len(f.Arguments) > 0 || fd.shape == isConnection || fd.shape == isList:
		b.fail("%s needs a Source", where)
	case fd.shape == isScalar:
		fd.column = &Field{Name: f.Name, Column: snake(f.Name), Kind: kindOf(b.e.Schema.Types[f.Type.Name()]), Nullable: !f.Type.NonNull}
	case f.Type.Name() == "Node":
		fd.origin, fd.key = fromNodeID, snake(f.Name)+"_id"
		fd.nodes = b.nodes(where)
		b.nullable(fd, false, where)
	case fd.yieldsEntity():
		fd.origin, fd.key = fromEdge, snake(f.Name)+"_id"
		fd.edge = &Edge{Name: f.Name, Rel: ToOne, Own: fd.key, target: fd.target}
		b.nullable(fd, false, where)
	default:
		fd.origin, fd.key = fromGroup, snake(f.Name)+"_"
	}
}

// nodes are the entities that a field of type Node may name.
func (b *builder) nodes(where string) (out []*objectType) {
	names, limited := b.e.Nodes[where]
	if !limited {
		return b.e.prefixed
	}
	b.nodesUsed[where] = true
	for _, n := range names {
		t := b.e.types[n]
		if t == nil || t.prefix == "" {
			b.fail("%s may not name %s, which has no id prefix", where, n)
			continue
		}
		out = append(out, t)
	}
	return out
}

// nullable demands that a field whose row may be hidden can be null, so that nulls never have to bubble.
func (b *builder) nullable(fd *field, covered bool, where string) {
	if fd.shape == isOne && fd.def.Type.NonNull && !covered && (fd.target == nil || fd.target.hides()) {
		b.fail("%s must be nullable: what it names may be hidden (or be covered)", where)
	}
}
