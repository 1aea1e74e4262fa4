package entmeta

import (
	"slices"

	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"
	"github.com/vektah/gqlparser/v2/ast"
)

// pointless are predicates that entgql writes for every text column; on keys and identifiers none of them, and on
// text only what people search by, is left.
var pointless = []string{"GT", "GTE", "LT", "LTE", "Contains", "HasSuffix"}
var pointlessOnKeys = append([]string{"ContainsFold", "HasPrefix", "EqualFold"}, pointless...)

// written are the enums that are written by hand in graph/schema, shared by several nouns.
var written = []string{"Language", "Role"}

// Trim removes filters that nobody needs: each one left is a promise to keep.
func Trim(g *gen.Graph, s *ast.Schema) error {
	for _, n := range g.Nodes {
		d := s.Types[n.Name+"WhereInput"]
		if d == nil {
			continue
		}
		drop := map[string]bool{}
		for _, at := range []string{"createdAt", "updatedAt"} { // times are searched by range
			for _, op := range []string{"", "NEQ", "In", "NotIn"} {
				drop[at+op] = true
			}
		}
		for _, f := range append([]*gen.Field{n.ID}, n.Fields...) {
			ops := pointless
			switch {
			case f == n.ID || f.IsEdgeField():
				ops = pointlessOnKeys
			case f.Type.Type != field.TypeString:
				continue
			}
			name := camel(f.Name)
			for _, op := range ops {
				drop[name+op] = true
			}
		}
		d.Fields = slices.DeleteFunc(d.Fields, func(f *ast.FieldDefinition) bool { return drop[f.Name] })
	}
	for _, name := range written {
		delete(s.Types, name)
	}
	return nil
}
