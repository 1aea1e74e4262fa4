package read

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entraide/internal/fault"
	tables "entraide/internal/reference"
)

// The years that a filter of coverage may name: outside them stand typing errors, not figures.
const firstYear, lastYear = 1900, 2200

// Checked reads variables as the specification says, and refuses operations with a filter of coverage that names what
// does not exist, wherever it stands: a figure
// under a misspelt filter would be another figure, and nothing would tell. Donors are records: unknown and absent are
// the same.
func Checked(es graphql.ExecutableSchema) (graphql.ExecutableSchema, error) {
	t, err := tables.Load()
	if err != nil {
		return nil, err
	}
	c := &checked{ExecutableSchema: es, codes: map[string]map[string]bool{"states": {}, "areas": {}, "regions": {}, "themes": {}}}
	for _, s := range t.States {
		c.codes["states"][s.ISO3] = true
	}
	for _, a := range t.Areas {
		c.codes["areas"][a.Code] = true
	}
	for _, r := range t.Regions {
		c.codes["regions"][strings.TrimPrefix(r.ID, "reg_")] = true
	}
	for _, x := range t.Themes {
		c.codes["themes"][x.Code] = true
	}
	return c, nil
}

type checked struct {
	graphql.ExecutableSchema
	codes map[string]map[string]bool // what each list of a filter may name
}

// Exec answers with the error instead of the data.
func (c *checked) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	err := spell(c.Schema(), operation)
	if err == nil {
		err = c.selection(operation.Operation.SelectionSet, operation.Variables, map[string]bool{})
	}
	if err == nil {
		return c.ExecutableSchema.Exec(ctx)
	}
	done := false
	return func(ctx context.Context) *graphql.Response { // asked again until it answers nil
		if done {
			return nil
		}
		done = true
		graphql.AddError(ctx, err)
		return &graphql.Response{Data: []byte("null")}
	}
}

// selection looks for filters; a fragment is looked at once, however often it is named.
func (c *checked) selection(set ast.SelectionSet, variables map[string]any, seen map[string]bool) error {
	for _, s := range set {
		var below ast.SelectionSet
		switch s := s.(type) {
		case *ast.Field:
			if err := c.arguments(s, variables); err != nil {
				return err
			}
			below = s.SelectionSet
		case *ast.InlineFragment:
			below = s.SelectionSet
		case *ast.FragmentSpread:
			if !seen[s.Name] {
				seen[s.Name], below = true, s.Definition.SelectionSet
			}
		}
		if err := c.selection(below, variables, seen); err != nil {
			return err
		}
	}
	return nil
}

func (c *checked) arguments(f *ast.Field, variables map[string]any) error {
	for _, d := range f.Definition.Arguments {
		if d.Type.Name() != "CoverageFilter" || f.Arguments.ForName(d.Name) == nil {
			continue
		}
		if filter, ok := f.ArgumentMap(variables)[d.Name].(map[string]any); ok {
			if err := c.filter(d.Name, filter); err != nil {
				return err
			}
		}
	}
	return nil
}

// filter refuses unknown codes and years that cannot be meant.
func (c *checked) filter(path string, filter map[string]any) error {
	for _, list := range []string{"states", "areas", "regions", "themes"} {
		values, ok := filter[list].([]any)
		if !ok && filter[list] != nil {
			values = []any{filter[list]} // one value stands for a list of one
		}
		for _, v := range values {
			if code := fmt.Sprint(v); !c.codes[list][code] {
				return fault.New(fault.BadUserInput, "%s.%s: there is no %s with the code %.40q", path, list, strings.TrimSuffix(list, "s"), code).On(path + "." + list)
			}
		}
	}
	years := map[string]int{}
	for _, end := range []string{"fromYear", "toYear"} {
		if filter[end] == nil {
			continue
		}
		year, err := strconv.Atoi(fmt.Sprint(filter[end]))
		if err != nil || year < firstYear || year > lastYear {
			return fault.New(fault.BadUserInput, "%s.%s: %.40s is not a year from %d to %d", path, end, fmt.Sprint(filter[end]), firstYear, lastYear).On(path + "." + end)
		}
		years[end] = year
	}
	if len(years) == 2 && years["fromYear"] > years["toYear"] {
		return fault.New(fault.BadUserInput, "%s: fromYear %d is after toYear %d", path, years["fromYear"], years["toYear"]).On(path+".fromYear", path+".toYear")
	}
	return nil
}
