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
      measures { needed secured gap proposed committed disbursed otherAssistance needs uncosted expiredUnmet projects donors }
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

// keys are the columns that tell rows apart, each with the message that heads it and its hashtag of the Humanitarian
// Exchange Language.
var keys = []column{
	{heading: "column_kind", hxl: "#geo+type"}, {heading: "column_place_code", hxl: "#geo+code"}, {heading: "column_place", hxl: "#geo+name"},
	{heading: "column_theme_code", hxl: "#subject+code"}, {heading: "column_theme", hxl: "#subject+name"}, {heading: "column_year", hxl: "#date+year"},
	{heading: "column_gap_status", hxl: "#status"},
}

// measures are the columns after them.
var measures = []column{
	{"needed", "column_needed", "#value+needed+usd"}, {"secured", "column_secured", "#value+secured+usd"}, {"gap", "column_gap", "#value+gap+usd"},
	{"proposed", "column_proposed", "#value+proposed+usd"}, {"committed", "column_committed", "#value+committed+usd"},
	{"disbursed", "column_disbursed", "#value+disbursed+usd"}, {"otherAssistance", "column_other_assistance", "#value+other+usd"},
	{"needs", "column_needs", "#meta+needs+num"}, {"uncosted", "column_uncosted", "#meta+uncosted+num"}, {"expiredUnmet", "column_expired_unmet", "#meta+expired+num"},
	{"projects", "column_projects", "#meta+projects+num"}, {"donors", "column_donors", "#meta+donors+num"},
}

type column struct{ field, heading, hxl string }

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
		for _, h := range slices.Concat(keys, measures) {
			s.head, s.hxl = append(s.head, wording.In(h.heading, lang, nil)), append(s.hxl, h.hxl)
		}
		for _, cell := range c.Cells {
			kind, place, theme, year := "", unspecified("unspecified_place", lang), unspecified("unspecified_theme", lang), wording.In("undated", lang, nil)
			for message, p := range map[string]*named{"kind_state": cell.State, "kind_area": cell.Area, "kind_region": cell.Region} { // one of them at most
				if p != nil {
					kind, place = wording.In(message, lang, nil), *p
				}
			}
			if cell.Theme != nil {
				theme = *cell.Theme
			}
			if cell.Year != nil {
				year = strconv.Itoa(*cell.Year)
			}
			row := []string{kind, place.ISO3 + place.Code, place.Name, theme.Code, theme.Name, year, wording.In("gap_"+cell.GapStatus, lang, nil)}
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
		lists := slices.Contains([]string{"states", "areas", "regions", "groups", "themes", "donors"}, name)
		value := strings.Join(values, ",")
		switch {
		case len(values) > 1 && !lists:
			return nil, fault.New(fault.BadUserInput, "%s is given more than once", name).On(name)
		case value == "" && lists:
			filter[name] = []string{} // none of them, as the API understands it
			continue
		case value == "", name == "lang", name == "hxl":
			continue
		case lists:
			filter[name] = strings.Split(value, ",")
			continue
		}
		switch name {
		case "fromYear", "toYear":
			year, err := strconv.Atoi(value)
			if err != nil {
				return nil, fault.New(fault.BadUserInput, "%s must be a year, such as 2010; it is %q", name, value).On(name)
			}
			filter[name] = year
		case "themeCertainty":
			filter[name] = value
		case "hasTheme", "hasPlace":
			has, err := strconv.ParseBool(value)
			if err != nil {
				return nil, fault.New(fault.BadUserInput, "%s must be true or false; it is %q", name, value).On(name)
			}
			filter[name] = has
		default:
			return nil, fault.New(fault.BadUserInput, "there is no filter %q; there are fromYear, toYear, states, areas, regions, groups, themes, donors, themeCertainty, hasTheme and hasPlace, and lang and hxl", name).On(name)
		}
	}
	return filter, nil
}
