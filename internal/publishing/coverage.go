// Package publishing gives the public data away in the forms that other programs read.
package publishing

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"entraide/internal/fault"
	"entraide/internal/read"
	"entraide/internal/wording"
)

// coverageQuery asks for what the table shows, cell by cell.
const coverageQuery = `query Coverage($filter: CoverageFilter, $lang: Language) {
  coverage(filter: $filter) {
    boundary(lang: $lang) citation(lang: $lang) asOf dataVersion
    cells {
      state { iso3 name(lang: $lang) } area { code name(lang: $lang) } region { code name(lang: $lang) } theme { code name(lang: $lang) } year gapStatus
      measures { needed secured gap proposed committed disbursed otherAssistance needs uncosted projects donors }
    }
  }
}`

type named struct {
	ISO3 string `json:"iso3"`
	Code string `json:"code"`
	Name string `json:"name"`
}

type coverageAnswer struct {
	Coverage struct {
		Boundary    string `json:"boundary"`
		Citation    string `json:"citation"`
		AsOf        string `json:"asOf"`
		DataVersion string `json:"dataVersion"`
		Cells       []struct {
			State     *named         `json:"state"`
			Area      *named         `json:"area"`
			Region    *named         `json:"region"`
			Theme     *named         `json:"theme"`
			Year      *int           `json:"year"`
			GapStatus string         `json:"gapStatus"`
			Measures  map[string]any `json:"measures"`
		} `json:"cells"`
	} `json:"coverage"`
}

// measures are the columns after the keys, in their order, each with the message that heads it.
var measures = []struct{ field, heading string }{
	{"needed", "column_needed"}, {"secured", "column_secured"}, {"gap", "column_gap"}, {"proposed", "column_proposed"},
	{"committed", "column_committed"}, {"disbursed", "column_disbursed"}, {"otherAssistance", "column_other_assistance"},
	{"needs", "column_needs"}, {"uncosted", "column_uncosted"}, {"projects", "column_projects"}, {"donors", "column_donors"},
}

// Coverage serves the cells of coverage as CSV, under the query parameters of the page.
func Coverage(es graphql.ExecutableSchema) http.Handler {
	return serve(func(r *http.Request, lang string) (*sheet, error) {
		filter, err := CoverageFilter(r.URL.Query())
		if err != nil {
			return nil, err
		}
		var answer coverageAnswer
		if err := read.Run(r.Context(), es, coverageQuery, map[string]any{"filter": filter, "lang": lang}, &answer); err != nil {
			return nil, err
		}
		c := answer.Coverage
		s := &sheet{name: "coverage", notes: []string{c.Citation, c.Boundary}}
		for _, h := range []string{"column_place_code", "column_place", "column_theme_code", "column_theme", "column_year", "column_gap_status"} {
			s.head = append(s.head, wording.In(h, lang, nil))
		}
		for _, m := range measures {
			s.head = append(s.head, wording.In(m.heading, lang, nil))
		}
		for _, cell := range c.Cells {
			place, theme, year := unspecified("unspecified_place", lang), unspecified("unspecified_theme", lang), wording.In("undated", lang, nil)
			for _, p := range []*named{cell.State, cell.Area, cell.Region} {
				if p != nil {
					place = *p
				}
			}
			if cell.Theme != nil {
				theme = *cell.Theme
			}
			if cell.Year != nil {
				year = strconv.Itoa(*cell.Year)
			}
			row := []string{place.ISO3 + place.Code, place.Name, theme.Code, theme.Name, year, wording.In("gap_"+cell.GapStatus, lang, nil)}
			for _, m := range measures {
				row = append(row, text(cell.Measures[m.field]))
			}
			s.rows = append(s.rows, row)
		}
		return s, nil
	})
}

func unspecified(key, lang string) named { return named{Name: wording.In(key, lang, nil)} }

// text is a value of JSON as a cell: amounts arrive as strings and stay untouched.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64) // counts alone are numbers
	}
	b, _ := json.Marshal(v)
	return string(b)
}

// CoverageFilter reads the filter from the query parameters of the page. What it does not know it refuses: a figure
// under a misspelt filter would be another figure.
func CoverageFilter(q url.Values) (map[string]any, error) {
	filter := map[string]any{}
	for name, values := range q {
		value := values[len(values)-1]
		if value == "" || slices.Contains([]string{"lang", "hxl"}, name) {
			continue
		}
		switch name {
		case "fromYear", "toYear":
			year, err := strconv.Atoi(value)
			if err != nil {
				return nil, fault.New(fault.BadUserInput, "%s must be a year, such as 2010; it is %q", name, value).On(name)
			}
			filter[name] = year
		case "states", "areas", "regions", "groups", "themes", "donors":
			filter[name] = strings.Split(value, ",")
		case "themeCertainty":
			filter[name] = value
		case "hasTheme", "hasPlace":
			has, err := strconv.ParseBool(value)
			if err != nil {
				return nil, fault.New(fault.BadUserInput, "%s must be true or false; it is %q", name, value).On(name)
			}
			filter[name] = has
		default:
			return nil, fault.New(fault.BadUserInput, "there is no filter %q; there are fromYear, toYear, states, areas, regions, groups, themes, donors, themeCertainty, hasTheme and hasPlace", name).On(name)
		}
	}
	return filter, nil
}
