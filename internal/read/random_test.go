package read_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"entraide/graph/schema"
)

// writer writes random operations from the schema that clients see and, beside each, the plain SQL that must yield
// the same over a copy of the rows that the viewer may see. It knows nothing of the engine or its declarations: a
// field is found in the column of its name.
type writer struct {
	*rand.Rand
	schema    *ast.Schema
	columns   map[string]map[string]string // table -> column -> type
	values    map[string][]string          // "table.column" -> some of what is there
	titles    bool                         // whether the engine serves filters by title
	lang      string                       // of the viewer
	states    string                       // of the viewer, as a list in SQL
	fragments []string
	declared  []string
	variables map[string]any
}

func newWriter(t testing.TB, w *world, seed int64) *writer {
	r := &writer{Rand: rand.New(rand.NewSource(seed)), schema: schema.Schema(), columns: map[string]map[string]string{}, values: map[string][]string{}}
	for _, c := range w.texts(t, "SELECT table_name||' '||column_name||' '||data_type FROM information_schema.columns WHERE table_schema='public' ORDER BY 1") {
		f := strings.SplitN(c, " ", 3)
		if r.columns[f[0]] == nil {
			r.columns[f[0]] = map[string]string{}
		}
		r.columns[f[0]][f[1]] = f[2]
	}
	for name, d := range r.schema.Types {
		table := tableOf(name)
		if d.Kind != ast.Object || r.columns[table] == nil {
			continue
		}
		for column := range r.columns[table] {
			r.values[table+"."+column] = w.texts(t, fmt.Sprintf("SELECT v FROM (SELECT DISTINCT to_jsonb(%s)#>>'{}' AS v FROM public.%s) x WHERE v IS NOT NULL ORDER BY md5(v) LIMIT 25", column, table))
		}
	}
	if r.titles = len(w.answer(t.Context(), askers[0], `{projects(where:{titlesContainsFold:"x"}){totalCount}}`, nil).Errors) == 0; !r.titles {
		t.Log("SKIPPED: filters by titles, which the schema offers and the engine refuses")
	}
	return r
}

// snake is the column or table of a name in the schema: unRegionalGroup, un_regional_group.
func snake(s string) string {
	var b strings.Builder
	for i, c := range strings.ReplaceAll(s, "ID", "Id") {
		if unicode.IsUpper(c) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

func tableOf(typeName string) string {
	switch typeName {
	case "OrganisationAlias":
		return "organisation_aliases"
	case "AuditEntry":
		return "audit_entries"
	case "CannedReply":
		return "canned_replies"
	case "OrganisationMatch":
		return "organisation_matches"
	}
	return snake(typeName) + "s"
}

// columnOf is where a field of a type is stored, "" if nowhere.
func (r *writer) columnOf(typeName, field string) string {
	c := snake(field)
	switch {
	case typeName == "Meeting" && (field == "start" || field == "end"):
		c += "s_on"
	case r.columns[tableOf(typeName)][c] == "":
		return ""
	}
	return c
}

// pointers are the foreign keys that do not bear the name of the type they lead from.
var pointers = map[string]string{"Region.children": "parent_id", "ThemeGroup.themes": "group_id", "NationalReport.needs": "report_id",
	"Project.versions": "project_id", "Project.steps": "project_id", "Organisation.merged": "merged_into_id"}

// joined are the join tables of edges that go from many to many, with the columns of this end and of the other.
var joined = map[string][3]string{
	"Theme.paragraphs": {"theme_paragraphs", "theme_id", "paragraph_id"}, "Paragraph.themes": {"theme_paragraphs", "paragraph_id", "theme_id"},
	"Offer.themes": {"offer_themes", "offer_id", "theme_id"}, "Theme.offers": {"offer_themes", "theme_id", "offer_id"},
	"Offer.states": {"offer_states", "offer_id", "state_id"}, "State.offers": {"offer_states", "state_id", "offer_id"},
	"Meeting.themes": {"meeting_themes", "meeting_id", "theme_id"}, "Theme.meetings": {"meeting_themes", "theme_id", "meeting_id"},
	"State.projects": {"project_recipients", "state_id", "project_id"}, "Project.needs": {"need_projects", "project_id", "need_id"},
	"State.needs": {"need_states", "state_id", "need_id"}, "Offer.regions": {"offer_regions", "offer_id", "region_id"}, "Region.offers": {"offer_regions", "region_id", "offer_id"},
	"Experience.themes": {"experience_themes", "experience_id", "theme_id"}, "Theme.experiences": {"experience_themes", "theme_id", "experience_id"},
	"Experience.places": {"experience_places", "experience_id", "state_id"}, "State.experiences": {"experience_places", "state_id", "experience_id"},
}

// tie is the condition that row b of the target of an edge belongs to row a; "" if the field is no edge.
func (r *writer) tie(typeName, field, target, a, b string) string {
	own, back := r.columns[tableOf(typeName)], r.columns[tableOf(target)]
	switch pointer := pointers[typeName+"."+field]; {
	case back == nil:
		return ""
	case pointer != "":
		return b + "." + pointer + "=" + a + ".id"
	case own[snake(field)+"_id"] != "":
		return b + ".id=" + a + "." + snake(field) + "_id"
	case joined[typeName+"."+field][0] != "":
		j := joined[typeName+"."+field]
		return "EXISTS (SELECT 1 FROM " + j[0] + " j WHERE j." + j[1] + "=" + a + ".id AND j." + j[2] + "=" + b + ".id)"
	case back[snake(typeName)+"_id"] != "":
		return b + "." + snake(typeName) + "_id=" + a + ".id"
	}
	return ""
}

// asked is what an operation asks of one row, and the expression that answers it.
type asked struct {
	text string
	sql  func(alias string) string
}

// choice is a field with its arguments and selection, without its name.
type choice = asked

// object selects fields of a type at random.
func (r *writer) object(typeName string, depth int) asked {
	d := r.schema.Types[typeName]
	var text, keys []string
	var answers []func(string) string
	add := func(field string, c choice) {
		alias := field
		t := field + c.text
		if r.Intn(4) == 0 {
			alias = fmt.Sprintf("a%d_%s", r.Intn(1e6), field)
			t = alias + ":" + t
		}
		if slices.Contains(keys, alias) {
			return
		}
		keys, answers = append(keys, alias), append(answers, c.sql)
		switch r.Intn(12) {
		case 0:
			t = "... on " + typeName + "{" + t + "}"
		case 1:
			f := fmt.Sprintf("f%d", len(r.fragments))
			r.fragments = append(r.fragments, "fragment "+f+" on "+typeName+"{"+t+"}")
			t = "..." + f
		case 2:
			t = "... @include(if:true){" + t + "} gone:__typename @skip(if:true)"
		}
		text = append(text, t)
	}
	if r.Intn(8) == 0 {
		add("__typename", choice{"", func(string) string { return quote(typeName) }})
	}
	for _, f := range d.Fields {
		if leaf := r.isLeaf(f); f.Name != "id" && (leaf && r.Intn(3) > 0 || !leaf && (depth <= 0 || r.Intn(2) == 0)) {
			continue
		}
		if c, ok := r.field(typeName, f, depth); ok {
			add(f.Name, c)
		}
	}
	if text == nil {
		add("__typename", choice{"", func(string) string { return quote(typeName) }})
	}
	return asked{"{" + strings.Join(text, " ") + "}", func(a string) string {
		var l []string
		for i, k := range keys {
			l = append(l, quote(k)+","+answers[i](a))
		}
		return "json_build_object(" + strings.Join(l, ",") + ")"
	}}
}

func (r *writer) isLeaf(f *ast.FieldDefinition) bool {
	d := r.schema.Types[f.Type.Name()]
	return d.Kind == ast.Scalar || d.Kind == ast.Enum
}

// field asks for one field of an entity.
func (r *writer) field(typeName string, f *ast.FieldDefinition, depth int) (choice, bool) {
	if s, ok := byHand[typeName+"."+f.Name]; ok {
		return s(r, f, depth), true
	}
	target := f.Type.Name()
	if c := r.columnOf(typeName, f.Name); c != "" && r.isLeaf(f) {
		return choice{"", func(a string) string { return shown(target, a+"."+c) }}, true
	}
	if node, ok := strings.CutSuffix(target, "Connection"); ok {
		return r.connection(f, node, depth, "", 0, func(a, b string) string { return r.tie(typeName, f.Name, node, a, b) }).choice, true
	}
	if r.tie(typeName, f.Name, target, "a", "b") == "" {
		return choice{}, false
	}
	s := r.object(target, depth-1)
	return choice{s.text, func(a string) string {
		b := "e" + a
		from := tableOf(target) + " " + b + " WHERE " + r.tie(typeName, f.Name, target, a, b)
		if f.Type.Elem != nil {
			return "(SELECT coalesce(json_agg(" + s.sql(b) + " ORDER BY " + b + ".id),'[]') FROM " + from + ")"
		}
		return "(SELECT " + s.sql(b) + " FROM " + from + ")"
	}}, true
}

// shown is a value as the scalar is promised.
func shown(scalar, x string) string {
	switch scalar {
	case "Time":
		return "regexp_replace(to_char(" + x + ` AT TIME ZONE 'UTC','YYYY-MM-DD"T"HH24:MI:SS.US'),'\.?0+$','')||CASE WHEN ` + x + " IS NOT NULL THEN 'Z' END"
	case "Decimal":
		return x + "::text"
	}
	return x
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// page is a connection asked for, and what asks again for the page that begins at row n of it.
type page struct {
	choice
	again func(cursor string, n int) page
	all   string // the same order and filter, 100 rows with their cursors
}

// connection asks for a page of the rows that tie keeps: from the front, or from the end, or past row n.
func (r *writer) connection(f *ast.FieldDefinition, node string, depth int, cursor string, n int, tie func(a, b string) string) page {
	size, back := r.Intn(6), r.Intn(3) == 0 && f.Arguments.ForName("last") != nil
	more, order, where := r.arguments(f, node)
	s := r.object(node, depth-1)
	info := r.Intn(2) == 0
	if strings.HasPrefix(f.Type.Name(), "Ledger") && depth < 1 {
		size = min(size, 2)
	}
	var again func(cursor string, n int) page
	again = func(cursor string, n int) page {
		args, past := fmt.Sprintf("(first:%d%s", size, more), " after:"
		if back {
			args, past = fmt.Sprintf("(last:%d%s", size, more), " before:"
		}
		if cursor != "" {
			args += past + quoted(cursor)
		}
		text := args + "){edges{node" + s.text + "} totalCount"
		if info {
			text += " pageInfo{hasNextPage hasPreviousPage}"
		}
		sql := func(a string) string {
			b := "c" + a
			low, high := fmt.Sprint(n), fmt.Sprint(n+size) // the rows (low, high]
			next, previous := b+".n>"+high, fmt.Sprint(cursor != "")
			if back {
				end := b + ".n"
				if cursor != "" {
					end = fmt.Sprint(n - 1)
				}
				low, high = fmt.Sprintf("(%s-%d)", end, size), end
				next, previous = fmt.Sprint(cursor != ""), fmt.Sprintf("%s-%d>0", end, size)
			}
			out := fmt.Sprintf("'edges',coalesce(json_agg(json_build_object('node',%s) ORDER BY %s.i) FILTER (WHERE %[2]s.i>%s AND %[2]s.i<=%[4]s),'[]'),'totalCount',count(%[2]s.i)", s.sql(b), b, low, high)
			if info {
				// the bounds are the same in every row; without rows there is nothing before or after
				out += fmt.Sprintf(",'pageInfo',json_build_object('hasNextPage',coalesce(bool_or(%s),%v),'hasPreviousPage',coalesce(bool_or(%s),%v))", next, back && cursor != "", previous, !back && cursor != "")
			}
			x := "x" + b
			return "(SELECT json_build_object(" + out + ") FROM (SELECT " + x + ".*,row_number() OVER (ORDER BY " + order(x) + ") AS i,count(*) OVER () AS n FROM " +
				tableOf(node) + " " + x + " WHERE (" + tie(a, x) + ") AND " + where(x) + ") " + b + ")"
		}
		return page{choice{text + "}", sql}, again, fmt.Sprintf("(first:100%s){edges{cursor}}", more)}
	}
	return again(cursor, n)
}

func quoted(s string) string { b, _ := json.Marshal(s); return string(b) }

// literal writes an input value.
func literal(v any) string {
	switch v := v.(type) {
	case map[string]any:
		var l []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			l = append(l, k+":"+literal(v[k]))
		}
		return "{" + strings.Join(l, " ") + "}"
	case []any:
		var l []string
		for _, x := range v {
			l = append(l, literal(x))
		}
		return "[" + strings.Join(l, " ") + "]"
	case enum:
		return string(v)
	}
	b, _ := json.Marshal(v)
	return string(b)
}

// enum is written without quotes.
type enum string

// argument is a value written out, or a variable.
func (r *writer) argument(t *ast.Type, v any) string {
	if r.Intn(2) == 0 {
		return literal(v)
	}
	name := fmt.Sprintf("v%d", len(r.declared))
	r.declared = append(r.declared, "$"+name+":"+t.String())
	r.variables[name] = v
	return "$" + name
}
