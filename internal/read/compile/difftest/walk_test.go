package difftest

import (
	"fmt"
	"math/rand"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/read/compile"
)

// walker writes random queries from the schema, Sources included, and checks each answer against it: nothing null
// that must not be, every scalar in its form, every enum value known, exactly the selected fields.
type walker struct {
	*rand.Rand
	schema  *ast.Schema
	reached map[string]bool // "Type.field"
}

// checked is a selection: what to write and how to check the answer.
type checked struct {
	text  string
	check func(v any) string // "" or what is wrong
}

var forms = map[string]*regexp.Regexp{
	"Decimal": regexp.MustCompile(`^-?\d+(\.\d+)?$`),
	"Time":    regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$`),
	"Date":    regexp.MustCompile(`^\d{4}-\d\d-\d\d$`),
	"ID":      regexp.MustCompile(`^[a-z]{3}_\w+$`),
}

func (w *walker) object(d *ast.Definition, depth int) checked {
	kids := map[string]checked{}
	types := map[string]*ast.Type{}
	var text []string
	for _, f := range d.Fields {
		if strings.HasPrefix(f.Name, "__") || d.Name == "Query" && (f.Name == "explainMatch" || f.Name == "nap") {
			continue
		}
		to := w.schema.Types[f.Type.Name()]
		leaf := to.Kind == ast.Scalar || to.Kind == ast.Enum
		if !leaf && (depth <= 0 || w.Intn(3) == 0) || leaf && w.Intn(4) == 0 {
			continue
		}
		s := checked{check: leafCheck(to)}
		switch {
		case to.Name == "Node":
			s = w.node(depth - 1)
		case !leaf:
			s = w.object(to, depth-1)
		}
		alias := f.Name
		if w.Intn(4) == 0 {
			alias = "a_" + f.Name
		}
		w.reached[d.Name+"."+f.Name] = true
		kids[alias], types[alias] = s, f.Type
		text = append(text, alias+":"+f.Name+w.args(f)+s.text)
	}
	if len(text) == 0 {
		text = []string{"__typename"}
		types["__typename"] = ast.NonNullNamedType("String", nil)
		kids["__typename"] = checked{check: func(v any) string {
			if v != d.Name {
				return fmt.Sprintf("__typename %v, want %s", v, d.Name)
			}
			return ""
		}}
	}
	return checked{"{" + strings.Join(text, " ") + "}", func(v any) string {
		m, ok := v.(vars)
		if !ok || len(m) != len(kids) {
			return fmt.Sprintf("%s: %d fields, want %d", d.Name, len(m), len(kids))
		}
		for k, s := range kids {
			if e := value(types[k], m[k], s); e != "" {
				return d.Name + "." + k + ": " + e
			}
		}
		return ""
	}}
}

// node selects a fragment on one type; the answer of another type is an empty object.
func (w *walker) node(depth int) checked {
	types := []string{"Project", "Need", "State", "Theme", "Organisation", "Transaction", "LedgerLine"}
	d := w.schema.Types[types[w.Intn(len(types))]]
	s := w.object(d, min(depth, 1))
	return checked{"{zz:__typename ... on " + d.Name + s.text + "}", func(v any) string {
		m := v.(vars)
		if m["zz"] != d.Name {
			return ""
		}
		delete(m, "zz")
		return s.check(v)
	}}
}

func leafCheck(d *ast.Definition) func(any) string {
	return func(v any) string {
		ok := false
		switch x := v.(type) {
		case string:
			form := forms[d.Name]
			ok = (form == nil || form.MatchString(x)) && d.Name != "Int" && d.Name != "Float" && d.Name != "Boolean" &&
				(d.Kind != ast.Enum || d.EnumValues.ForName(x) != nil)
		case float64:
			ok = d.Name == "Int" || d.Name == "Float"
		case bool:
			ok = d.Name == "Boolean"
		}
		if !ok {
			return fmt.Sprintf("%v is no %s", v, d.Name)
		}
		return ""
	}
}

func value(t *ast.Type, v any, s checked) string {
	switch {
	case v == nil && t.NonNull:
		return "null"
	case v == nil:
		return ""
	case t.Elem == nil:
		return s.check(v)
	}
	l, ok := v.([]any)
	if !ok {
		return "no list"
	}
	for _, x := range l {
		if e := value(t.Elem, x, s); e != "" {
			return e
		}
	}
	return ""
}

// written are arguments to choose from, by name.
var written = map[string][]string{
	"id": {`"prj_00002"`, `"sta_3"`, `"lin_000007"`, `"nee_0001"`, `"x"`}, "ids": {`["prj_00003","prj_00006","org_4","trx_00001","thm_2"]`},
	"iso3": {`"S07"`}, "code": {`"theme-7"`}, "iatiIdentifier": {`"XM-3"`}, "text": {`"marking"`, `"state or need"`, `"' \" ) -- :* &"`},
	"lang": {"en", "fr", "zh"}, "kinds": {"[NEED,PROJECT]"}, "filter": {"{}", `{states:["S03","S04"]}`, `{fromYear:2016,themeCertainty:CONFIRMED,states:["S07"]}`, "null"},
}

func (w *walker) args(f *ast.FieldDefinition) string {
	var out []string
	back := w.Intn(4) == 0 && f.Arguments.ForName("last") != nil
	for _, a := range f.Arguments {
		v := ""
		d := w.schema.Types[a.Type.Name()]
		choice := written[a.Name]
		switch {
		case a.Name == "first" && !back || a.Name == "last" && back:
			v = fmt.Sprint(w.Intn(4))
		case choice != nil && (a.Type.NonNull || w.Intn(2) == 0):
			v = choice[w.Intn(len(choice))]
		case a.Name == "orderBy" && w.Intn(2) == 0:
			values := w.schema.Types[d.Fields.ForName("field").Type.Name()].EnumValues
			v = "{field:" + values[w.Intn(len(values))].Name + ",direction:" + []string{"ASC", "DESC"}[w.Intn(2)] + "}"
		case a.Name == "where" && w.Intn(2) == 0:
			v = w.where(d, 2)
		}
		if v != "" {
			out = append(out, a.Name+":"+v)
		}
	}
	if out == nil {
		return ""
	}
	return "(" + strings.Join(out, " ") + ")"
}

func (w *walker) where(d *ast.Definition, depth int) string {
	f := d.Fields[w.Intn(len(d.Fields))]
	to := w.schema.Types[f.Type.Name()]
	v := ""
	switch {
	case to.Kind == ast.InputObject && depth == 0:
		return "{}"
	case to.Kind == ast.InputObject:
		v = w.where(to, depth-1)
	case to.Kind == ast.Enum:
		v = to.EnumValues[w.Intn(len(to.EnumValues))].Name
	default:
		v = map[string]string{"Int": "2018", "Float": "0.01", "Boolean": "true", "Decimal": `"1000.5"`, "Time": `"2024-06-01T00:00:00+02:00"`, "Date": `"2020-01-01"`}[to.Name]
		if v == "" {
			v = []string{`"a"`, `"%"`, `"prj_00002"`, `"org_5"`, `"1"`}[w.Intn(5)]
		}
	}
	if f.Type.Elem != nil {
		v = "[" + v + "," + v + "]"
	}
	return "{" + f.Name + ":" + v + "}"
}

func TestSchemaWalk(t *testing.T) {
	world := open(t, func(c *compile.Config) { c.MaxDepth = 20 })
	w := &walker{Rand: rand.New(rand.NewSource(7)), schema: world.engine.Schema, reached: map[string]bool{}}
	names := []string{"public", "partner", "focal", "secretariat"}
	for i := range 40 {
		s := w.object(w.schema.Query, 3)
		if len(s.text) > 15000 {
			continue
		}
		if e := s.check(world.ask(t, viewers[names[i%4]], s.text, nil)); e != "" {
			t.Fatalf("%s\n%.3000s", e, s.text)
		}
	}
	t.Logf("%d fields reached", len(w.reached))
}
