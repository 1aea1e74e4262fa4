package read

import (
	"fmt"
	"maps"
	"reflect"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
)

// spell reads the variables of an operation as the specification says and the parser does not: one value stands for a
// list of one, names of enums are case-sensitive, a text is no number. A variable read otherwise would be a filter that
// nothing meets, or none.
func spell(schema *ast.Schema, operation *graphql.OperationContext) error {
	spelled := maps.Clone(operation.Variables)
	for _, d := range operation.Operation.VariableDefinitions {
		v, ok := spelled[d.Variable]
		if !ok {
			continue
		}
		v, err := value(schema, d.Type, "$"+d.Variable, v)
		if err != nil {
			return err
		}
		spelled[d.Variable] = v
	}
	operation.Variables = spelled
	return nil
}

func value(schema *ast.Schema, t *ast.Type, at string, v any) (any, error) {
	wrong := func(format string, a ...any) error {
		return fault.New(fault.BadUserInput, "%s: "+format, append([]any{at}, a...)...).On(at)
	}
	switch list := reflect.ValueOf(v); {
	case v == nil:
		return nil, nil
	case t.Elem != nil && list.Kind() != reflect.Slice:
		x, err := value(schema, t.Elem, at, v)
		return []any{x}, err
	case t.Elem != nil:
		out := make([]any, list.Len())
		for i := range out {
			var err error
			if out[i], err = value(schema, t.Elem, fmt.Sprintf("%s.%d", at, i), list.Index(i).Interface()); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	d := schema.Types[t.NamedType]
	switch fields, isObject := v.(map[string]any); {
	case d.Kind == ast.Enum && d.EnumValues.ForName(fmt.Sprint(v)) == nil:
		return nil, wrong("%.40q is no %s; it may be %s", fmt.Sprint(v), d.Name, strings.Join(namesOf(d), ", "))
	case d.Name == "Int" && reflect.TypeOf(v) == reflect.TypeFor[string]():
		return nil, wrong("%.40q is text, not a whole number", v)
	case d.Kind == ast.InputObject && isObject:
		out := maps.Clone(fields)
		for name, x := range fields {
			f := d.Fields.ForName(name)
			if f == nil {
				return nil, wrong("there is no %.40q in %s", name, d.Name)
			}
			var err error
			if out[name], err = value(schema, f.Type, at+"."+name, x); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	return v, nil
}

func namesOf(enum *ast.Definition) (names []string) {
	for _, v := range enum.EnumValues {
		names = append(names, v.Name)
	}
	return names
}
