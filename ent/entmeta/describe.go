package entmeta

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"entgo.io/ent/entc/gen"
	"github.com/vektah/gqlparser/v2/ast"
)

// Describe gives a description to every element of the generated SDL that has none: entgql writes them for fields and
// edges from the schema's comments, and nothing for filters, orders, connections and enum values.
func Describe(g *gen.Graph, s *ast.Schema) error {
	for _, n := range g.Nodes {
		d := s.Types[n.Name]
		if a, ok := n.Annotations["Described"]; ok && d != nil {
			var described struct{ Text string }
			b, _ := json.Marshal(a)
			if err := json.Unmarshal(b, &described); err != nil {
				return err
			}
			d.Description = described.Text
		}
		for _, e := range n.Edges {
			if d == nil || d.Fields.ForName(camel(e.Name)) == nil {
				continue
			}
			f := d.Fields.ForName(camel(e.Name))
			f.Description = first(f.Description, e.Comment())
		}
	}
	for name, d := range s.Types {
		if d.BuiltIn {
			continue
		}
		switch {
		case name == "Query":
			d.Description = "Everything that can be read. A row or value that the viewer may not see is absent everywhere."
			for _, f := range d.Fields {
				f.Description = first(f.Description, "All "+plain(f.Name)+" that the viewer may see.")
			}
		case strings.HasSuffix(name, "WhereInput"):
			d.Description = fmt.Sprintf("Filter of %s rows: all conditions given must hold.", strings.TrimSuffix(name, "WhereInput"))
			for _, f := range d.Fields {
				f.Description = predicate(f.Name)
			}
		case strings.HasSuffix(name, "Connection"), strings.HasSuffix(name, "Edge"):
			for _, f := range d.Fields {
				f.Description = first(parts[f.Name], f.Description)
			}
		case strings.HasSuffix(name, "Order"):
			d.Description = fmt.Sprintf("An order of %s rows.", strings.TrimSuffix(name, "Order"))
		}
		if d.Kind == ast.Enum {
			for _, v := range d.EnumValues {
				v.Description = first(v.Description, values[name+"."+v.Name], values[v.Name], words(v.Name))
			}
		}
		for _, f := range d.Fields {
			for _, a := range f.Arguments {
				a.Description = first(parts[a.Name], a.Description)
			}
		}
	}
	return nil
}

func first(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}

// parts are the elements that every connection has.
var parts = map[string]string{
	"edges": "The rows of the page, each with its cursor.", "node": "The row.", "cursor": "Where the row stands in this order: give it to after or before.",
	"pageInfo": "Whether there are more rows, and where to go on.", "totalCount": "How many rows the viewer may see under this filter, on all pages.",
	"after": "Rows after this cursor.", "before": "Rows before this cursor.", "first": "How many rows from the start, at most 100.",
	"last": "How many rows from the end, at most 100.", "orderBy": "The order; rows that are equal in it come by id.", "where": "The filter.",
	"direction": "Ascending or descending.", "field": "What to order by.",
}

var suffix = regexp.MustCompile(`^(.+?)(NEQ|NotIn|In|GTE|GT|LTE|LT|ContainsFold|Contains|HasPrefix|HasSuffix|EqualFold|IsNil|NotNil)$`)

var operators = map[string]string{
	"NEQ": "%s is not this value.", "In": "%s is one of these values.", "NotIn": "%s is none of these values.", "GT": "%s is greater than this value.",
	"GTE": "%s is at least this value.", "LT": "%s is less than this value.", "LTE": "%s is at most this value.", "Contains": "%s contains this text.",
	"ContainsFold": "%s contains this text, whatever its case.", "HasPrefix": "%s begins with this text.", "HasSuffix": "%s ends with this text.",
	"EqualFold": "%s is this text, whatever its case.", "IsNil": "Whether %s is null.", "NotNil": "Whether %s is not null.",
}

// predicate describes a field of a filter from its name.
func predicate(name string) string {
	switch name {
	case "not":
		return "The condition must not hold."
	case "and":
		return "All of these conditions must hold."
	case "or":
		return "At least one of these conditions must hold."
	}
	if rest, ok := strings.CutPrefix(name, "has"); ok && rest != "" && rest[0] < 'a' {
		if edge, with := strings.CutSuffix(rest, "With"); with {
			return "At least one visible row of " + lower(edge) + " meets these conditions."
		}
		return "Whether there is a visible row of " + lower(rest) + "."
	}
	if m := suffix.FindStringSubmatch(name); m != nil {
		return fmt.Sprintf(operators[m[2]], m[1])
	}
	return name + " is this value."
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// words turns a value of an enum into words where values has nothing better.
func words(v string) string {
	s := strings.ToLower(strings.ReplaceAll(v, "_", " "))
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

// plain turns a name in camel case into words: exchangeRates, "exchange rates".
func plain(name string) string {
	return strings.ToLower(capital.ReplaceAllString(name, " $0"))
}

var capital = regexp.MustCompile(`[A-Z]`)
