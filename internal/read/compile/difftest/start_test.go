package difftest

import (
	"strings"
	"testing"

	"entraide/internal/read/compile"
)

// put replaces or adds a Source.
func put(s compile.Source) func(*compile.Config) {
	return func(c *compile.Config) {
		for i := range c.Sources {
			if c.Sources[i].On == s.On && c.Sources[i].Field == s.Field {
				c.Sources[i] = s
				return
			}
		}
		c.Sources = append(c.Sources, s)
	}
}

func version(sql string) func(*compile.Config) {
	return put(compile.Source{On: "Query", Field: "dataVersion", SQL: sql})
}

func entity(c *compile.Config, name string) *compile.Entity {
	for _, n := range c.Entities {
		if n.Type == name {
			return n
		}
	}
	panic(name)
}

// TestRefusedByNew breaks one declaration at a time.
func TestRefusedByNew(t *testing.T) {
	sdl := func(more string) func(*compile.Config) {
		return func(c *compile.Config) { c.Schema = loadSchema(t, more) }
	}
	for _, c := range []struct {
		want   string
		change func(*compile.Config)
	}{
		{"outside a macro", version("SELECT count(*)::text FROM needs")},
		{"outside a macro", version(`SELECT count(*)::text FROM "projects" p`)},
		{"outside a macro", version("SELECT count(*)::text FROM public.projects p")},
		{"outside a macro", version("SELECT count(*)::text FROM {State s},project_recipients r")},
		{"outside a macro", version("SELECT count(*)::text FROM search_rows")},
		{"outside a macro", version("SELECT count(*)::text FROM year_sums")},
		{"outside a macro", version("SELECT count(*)::text FROM project_facets")},
		{"not allowed", version(`SELECT count(*)::text FROM U&"\006eeeds"`)},
		{"not allowed", version("SELECT query_to_xml('x',true,true,'')::text")},
		{"not allowed", version("SELECT word FROM ts_stat('SELECT to_tsvector(title::text) FROM nee'||'ds')")},
		{"not allowed", version("SELECT 'x' -- y")},
		{"no entity", version("SELECT count(*)::text FROM {Nothing n}")},
		{"no guard", version("SELECT count(*)::text FROM {Need n} WHERE {Need.nothing n}")},
		{"guard of unknown", func(c *compile.Config) { c.Guards["Nothing.own"] = c.Guards["Project.own"] }},
		{"no argument", version("SELECT {$x}")},
		{"placeholder", version("SELECT $1")},
		{"no columns", version("SELECT {id}")},
		{"unknown macro", version("SELECT {1}")},
		{"not closed", version("SELECT {?a}1")},
		{"do not nest", version("SELECT {?a}1{?b}2{/}{/}")},
		{"either SQL or Gen", version("")},
		{"no column of", put(compile.Source{On: "Project", Field: "titleLanguage", SQL: "{nothing}"})},
		{"does not cover", put(compile.Source{On: "State", Field: "name", SQL: "SELECT 'x' FROM {Recipient r here}"})},
		{"serves no field", put(compile.Source{On: "Project", Field: "nothing", SQL: "1"})},
		{"outside a macro", put(compile.Source{On: "Project", Field: "permissions", Gen: func(*compile.Query) string { return "SELECT true AS can_edit FROM needs" }})},
		{"is no name for a query", put(compile.Source{On: "Query", Field: "coverage", SQL: "SELECT 1", With: []compile.CTE{{Name: "needs", SQL: "SELECT 1"}}})},
		{"only lists have a Max", put(compile.Source{On: "Query", Field: "dataVersion", SQL: "'x'", Max: 5})},
		{"Viewers is empty", func(c *compile.Config) { c.Viewers = nil }},
		{"two Sources", func(c *compile.Config) { c.Sources = append(c.Sources, c.Sources[0]) }},
		{"needs a Key", func(c *compile.Config) {
			for i := range c.Sources {
				c.Sources[i].Key = nil
			}
		}},
		{"listed in Filters", func(c *compile.Config) {
			for i := range c.Sources {
				c.Sources[i].Filters = nil
			}
		}},
		{"no column in Orders", func(c *compile.Config) {
			for i := range c.Sources {
				c.Sources[i].Orders = nil
			}
		}},
		{"needs a Source", sdl("extend type Query { more: Int }")},
		{"neither column, edge nor Source", sdl("extend type Need { more: Int }")},
		{"must be nullable", sdl("type X { project: Project! } extend type Mutation { x: X! }")},
		{"must be nullable", sdl("type X { projects: [Project!]! } extend type Mutation { x: X! }")},
		{"must be nullable", sdl("extend type CoverageRow { project: Project! }")},
		{"must be nullable", func(c *compile.Config) { c.Covered = nil }},
		{"list of lists", sdl("extend type CoverageRow { x: [[Int]] }")},
		{"only objects and Node", sdl("union U = Need | Project extend type Query { u: U }")},
		{"directive @x", sdl("extend type CoverageRow { a: Int @x }")},
		{"no unique column", sdl("extend type Query { organisation(name: String!): Organisation }")},
		{"one-to-one", func(c *compile.Config) {
			n := entity(c, "State")
			n.Edges = append(n.Edges, &compile.Edge{Name: "x", Target: "Need", Rel: compile.BackToOne, Other: "y"})
		}},
		{"is no entity", func(c *compile.Config) {
			n := entity(c, "State")
			n.Edges = append(n.Edges, &compile.Edge{Name: "x", Target: "Nothing", Rel: compile.ToOne, Own: "y"})
		}},
		{"has no ID", func(c *compile.Config) {
			n := entity(c, "State")
			n.Edges = append(n.Edges, &compile.Edge{Name: "x", Target: "YearSums", Rel: compile.ToOne, Own: "y"})
		}},
		{"has no ID", func(c *compile.Config) { entity(c, "Theme").ID = "" }},
		{"hidden for other reasons", func(c *compile.Config) {
			delete(c.Covering, "Recipient")
			c.Scopes["Recipient"] = c.Scopes["LedgerLine"]
		}},
		{"hidden for other reasons", func(c *compile.Config) { c.Scopes["Recipient"] = c.Scopes["LedgerLine"] }},
		{"covering Recipient", func(c *compile.Config) { c.Covering["Recipient"] = "Project.nothing" }},
		{"no id prefix", func(c *compile.Config) { delete(c.Prefixes, "Need") }},
		{"be its own", func(c *compile.Config) { c.Prefixes["Need"] = "prj_" }},
		{"two entities share", func(c *compile.Config) {
			c.Entities = append(c.Entities, &compile.Entity{Type: "Twin", Table: "needs", ID: "id", Internal: true})
		}},
		{"scope of unknown", func(c *compile.Config) { c.Scopes["Nothing"] = c.Scopes["Need"] }},
		{"no field of type Node", func(c *compile.Config) { c.Nodes["SearchHit.nothing"] = []string{"Need"} }},
		{"has no id prefix", func(c *compile.Config) { c.Nodes["SearchHit.node"] = []string{"YearSums"} }},
		{"has no column", func(c *compile.Config) { c.Facets[0].Columns = []string{"nothing"} }},
		{"has no edge", func(c *compile.Config) { c.Facets[0].Edges = map[string]string{"nothing": "x"} }},
	} {
		cfg := config(loadSchema(t, ""))
		c.change(&cfg)
		if _, err := compile.New(nil, cfg); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("want %q, got %v", c.want, err)
		}
	}
}

// TestRefusedByCheck: what only the database can tell stops the program at start, by the Source's name.
func TestRefusedByCheck(t *testing.T) {
	db := openDatabase(t)
	list := func(sql string) func(*compile.Config) {
		return put(compile.Source{On: "Query", Field: "yearSums", SQL: sql})
	}
	cell := func(sql string) func(*compile.Config) {
		return put(compile.Source{On: "CoverageCell", Field: "lines", SQL: sql})
	}
	for _, c := range []struct {
		want   []string
		change func(*compile.Config)
	}{
		{nil, func(*compile.Config) {}},
		{[]string{"Query.yearSums", "usd"}, list("SELECT y.year FROM {YearSums y}")},
		{[]string{"Query.yearSums", "amount"}, list("SELECT y.year,y.amount AS usd FROM {YearSums y}")},
		{[]string{"Query.yearSums", "text & integer"}, list("SELECT y.year::text AS year,y.usd FROM {YearSums y}")},
		{[]string{"Query.yearSums", "scale"}, list("SELECT y.year,y.usd::float8 AS usd FROM {YearSums y}")},
		{[]string{"Query.dataVersion", "starts_with"}, version("SELECT 1")},
		{[]string{"Query.dataVersion", "one column"}, version("SELECT 'a','b'")},
		{[]string{"Query.dataVersion", "syntax"}, version("SELECT FROM WHERE")},
		{[]string{"Coverage.asOf", "tstzrange"}, put(compile.Source{On: "Coverage", Field: "asOf", SQL: "now()::timestamp"})},
		{[]string{"Coverage.years", "array_length"}, put(compile.Source{On: "Coverage", Field: "years", SQL: "SELECT 2015"})},
		{[]string{"CoverageCell.lines", "missing"}, cell("SELECT l.* FROM missing l")},
		{[]string{"CoverageCell.lines", "nothing"}, cell("SELECT l.* FROM chosen l WHERE l.state_id={nothing}")},
		{[]string{"CoverageCell.lines", "donor_id"}, cell("SELECT l.id FROM chosen l")},
		{[]string{"Query.search", "score"}, put(compile.Source{On: "Query", Field: "search", SQL: "SELECT h.kind,h.id AS title,h.id AS node_id FROM {SearchRow h}",
			Filters: []string{"kind", "score", "title"}, Orders: map[string]string{"SCORE": "score", "TITLE": "title"}, Key: []string{"node_id"}})},
		{[]string{"Project.permissions", "can_submit"}, put(compile.Source{On: "Project", Field: "permissions", Gen: func(q *compile.Query) string {
			if viewerOf(q).Role == "PARTNER" {
				return "SELECT true AS can_edit"
			}
			return "SELECT true AS can_edit,true AS can_submit"
		}})},
		{[]string{"the entity Theme", "missing"}, func(c *compile.Config) {
			entity(c, "Theme").Fields = append(entity(c, "Theme").Fields, &compile.Field{Name: "x", Column: "missing", Hidden: true})
		}},
		{[]string{"the entity State", "operator does not exist"}, func(c *compile.Config) { entity(c, "State").Fields[0].Kind = compile.Int }},
		{[]string{"the entity Need", "hush"}, func(c *compile.Config) {
			c.Scopes["Need"] = func(_ *compile.Query, a string) string { return a + ".hush" }
		}},
		{[]string{"State.needs", "country_id"}, func(c *compile.Config) { entity(c, "State").Edges[1].Other = "country_id" }},
		{[]string{"the facet project_facets", "topic_id"}, func(c *compile.Config) { c.Facets[0].Edges["themes"] = "topic_id" }},
		{[]string{"Query.dataVersion", "open_needs", "reads needs"}, version("SELECT count(*)::text FROM open_needs")},
		{[]string{"Query.dataVersion", "open_open_needs", "reads needs"}, version(`SELECT count(*)::text FROM "open_open_needs"`)},
		{[]string{"Query.dataVersion", "count_needs", "reads needs"}, version("SELECT count_needs()::text")},
		{[]string{"Query.dataVersion", "atomic_needs", "reads needs"}, version("SELECT atomic_needs()::text")},
		{[]string{"Query.dataVersion", "any_table", "what it likes"}, version("SELECT any_table('nee'||'ds')::text")},
		{[]string{"Query.dataVersion", "secrets"}, version("SELECT word FROM secrets LIMIT 1")},
		{nil, version("SELECT doubled(2)::text AS secrets")},
		{nil, func(c *compile.Config) {
			version("SELECT count_needs()::text")(c)
			c.Trusted = []string{"count_needs"}
		}},
		{[]string{"nothing", "Trusted"}, func(c *compile.Config) { c.Trusted = []string{"nothing"} }},
	} {
		err := openOn(t, db, c.change).engine.Check(t.Context())
		if c.want == nil && err != nil {
			t.Error(err)
		}
		for _, want := range c.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("want %q, got %v", c.want, err)
			}
		}
	}
}
