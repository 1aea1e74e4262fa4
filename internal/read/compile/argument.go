package compile

import (
	"encoding/json"
	"math"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Arguments are coerced by their type in the SDL before any SQL is written.

// coerce brings v to the form of type t, defaults of input fields included.
func (e *Engine) coerce(t *ast.Type, name string, v any) any {
	if v == nil {
		return nil
	}
	if t.Elem != nil {
		l := items(v)
		if len(l) > e.MaxList {
			bad("%s: more than %d values", name, e.MaxList)
		}
		out := make([]any, len(l))
		for i := range l {
			out[i] = e.coerce(t.Elem, name, l[i])
		}
		return out
	}
	d := e.Schema.Types[t.NamedType]
	if d.Kind != ast.InputObject {
		return e.leaf(d, name, v)
	}
	in, ok := v.(map[string]any)
	if !ok {
		bad("%s must be an object", name)
	}
	out := map[string]any{}
	for _, f := range d.Fields {
		x, given := in[f.Name]
		if !given && f.DefaultValue != nil {
			x, _ = f.DefaultValue.Value(nil)
		}
		if x != nil {
			out[f.Name] = e.coerce(f.Type, name+"."+f.Name, x)
		} else if given {
			out[f.Name] = nil
		}
	}
	return out
}

// leaf coerces a scalar. What goes into jsonb must be what jsonb can hold, at any depth.
func (e *Engine) leaf(d *ast.Definition, name string, v any) any {
	k := kindOf(d)
	if k == JSON {
		storable(name, v)
	}
	return scalar(k, name, v)
}

func storable(name string, v any) {
	switch v := v.(type) {
	case string:
		if strings.ContainsRune(v, 0) {
			bad("%s must not contain the character NUL", name)
		}
	case float64:
		if math.IsInf(v, 0) || math.IsNaN(v) {
			bad("%s contains no number", name)
		}
	case []any:
		for _, x := range v {
			storable(name, x)
		}
	case map[string]any:
		for k, x := range v {
			storable(name, k)
			storable(name, x)
		}
	}
}

// arguments are the coerced arguments of a field; absent ones take the viewer's default. An absent input object
// counts as an empty one, so that {$filter.x} sees the defaults of its fields.
func (q *Query) arguments(defs ast.ArgumentDefinitionList, raw map[string]any) map[string]any {
	out := map[string]any{}
	for _, d := range defs {
		v := raw[d.Name]
		if v == nil {
			if byDefault := q.e.Defaults[d.Name]; byDefault != nil {
				v = byDefault(q.viewer)
			} else if d.Type.Elem == nil && q.e.Schema.Types[d.Type.NamedType].Kind == ast.InputObject {
				v = map[string]any{}
			}
		}
		out[d.Name] = q.e.coerce(d.Type, d.Name, v)
	}
	return out
}

// argumentType finds the type of a path like filter.states below the arguments; nil if there is none.
func (e *Engine) argumentType(defs ast.ArgumentDefinitionList, path []string) *ast.Type {
	d := defs.ForName(path[0])
	if d == nil {
		if e.Defaults[path[0]] != nil && len(path) == 1 { // the viewer's, where the field has no such argument
			return ast.NamedType("String", nil)
		}
		return nil
	}
	t := d.Type
	for _, p := range path[1:] {
		if t.Elem != nil {
			return nil
		}
		f := e.Schema.Types[t.NamedType].Fields.ForName(p)
		if f == nil {
			return nil
		}
		t = f.Type
	}
	return t
}

// argument is the value at a path of the arguments; nil where it is not given.
func (q *Query) argument(args map[string]any, path []string) any {
	v, ok := args[path[0]]
	if !ok { // see argumentType
		v = scalar(Text, path[0], q.e.Defaults[path[0]](q.viewer))
	}
	for _, p := range path[1:] {
		m, _ := v.(map[string]any)
		v = m[p]
	}
	return v
}

// given says whether an argument is; where a variable decides that, the statement is of this request alone.
func (q *Query) given(u use, path []string) bool {
	q.once = q.once || u.later != nil
	return q.argument(u.args, path) != nil
}

// param is the parameter at a path of the arguments: arrays for lists, jsonb for input objects.
func (q *Query) param(u use, path []string) string {
	t := q.e.argumentType(u.field.def.Arguments, path)
	k := kindOf(q.e.Schema.Types[t.Name()])
	cast := casts[k]
	switch {
	case k == JSON:
		cast = "jsonb"
	case t.Elem != nil:
		cast += "[]"
	}
	value := func(args map[string]any) any {
		v := q.argument(args, path)
		if l, ok := v.([]any); ok && t.Elem != nil && k != JSON {
			return array(l)
		}
		if v == nil || k != JSON {
			return v
		}
		b, err := json.Marshal(v)
		if err != nil {
			bad("%s cannot be read", path[0])
		}
		return string(b)
	}
	if u.later == nil {
		return q.Arg(value(u.args), cast)
	}
	return q.Arg(late(func(b *binding) any { return value(b.arguments(u.later)) }), cast)
}
