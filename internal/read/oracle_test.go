package read_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// operation is a random query with the answer that plain SQL gives to it.
type operation struct {
	asker     asker
	query     string
	variables map[string]any
	want      any
}

// operations writes n random ones, for each asker in turn, and some that are sure to meet what is hidden.
func operations(t testing.TB, w *world, n int) (out []operation) {
	r := newWriter(t, w, *seed)
	for k := range n {
		i := k % len(askers)
		out = append(out, r.operation(t, w, i, r.root))
	}
	for i := range askers { // what is no column, of a hundred rows each: a random page may miss the one that matters
		for _, x := range [][3]string{{"projects", "Project", "funding"}, {"projects", "Project", "source"}, {"projects", "Project", "needs"},
			{"projects", "Project", "budget"}, {"offers", "Offer", "envelope"}, {"needs", "Need", "cost"}, {"transactions", "Transaction", "money"},
			{"needs", "Need", "details"}, {"needs", "Need", "completeness"}, {"needs", "Need", "audience"}, {"needs", "Need", "detailsAudience"}, {"needs", "Need", "enteredFor"},
			{"needs", "Need", "states"}, {"needs", "Need", "namedDonors"}, {"needs", "Need", "documents"}, {"needs", "Need", "similarProjects"},
			{"projects", "Project", "ownConsent"}, {"projects", "Project", "waitingChange"}, {"projects", "Project", "consents"}, {"projects", "Project", "steps"},
			{"consents", "Consent", "reason"}, {"projectVersions", "ProjectVersion", "differences"}, {"offers", "Offer", "visibility"}, {"offers", "Offer", "isEnvelopePrivate"},
			{"experiences", "Experience", "project"}, {"experiences", "Experience", "comments"}, {"queueItems", "QueueItem", "daysLeft"}, {"cannedReplies", "CannedReply", "texts"},
			{"notifications", "Notification", "rowID"}, {"states", "State", "needs"}, {"users", "User", "memberships"}, {"auditEntries", "AuditEntry", "changes"}} {
			out = append(out, r.operation(t, w, i, func(testing.TB, *world, int) root { return r.sweep(x[0], x[1], x[2]) }))
		}
	}
	return out
}

// sweep asks for one field of the first hundred rows.
func (r *writer) sweep(list, typeName, field string) root {
	c, _ := r.field(typeName, r.schema.Types[typeName].Fields.ForName(field), 1)
	return root{list + "(first:100){edges{node{id " + field + c.text + "}}}",
		"(SELECT json_build_object('edges',coalesce(json_agg(json_build_object('node',json_build_object('id',a.id," + quote(field) + "," + c.sql("a") + ")) ORDER BY a.id),'[]')) FROM (SELECT * FROM " + tableOf(typeName) + " ORDER BY id LIMIT 100) a)"}
}

// root is a field of Query with what answers it.
type root struct{ text, sql string }

func (r *writer) operation(t testing.TB, w *world, i int, ask func(testing.TB, *world, int) root) operation {
	r.lang = "en"
	if l := askers[i].Language; l != "" {
		r.lang = l
	}
	r.states = "NULL"
	for _, s := range askers[i].States {
		r.states += "," + quote(s)
	}
	r.fragments, r.declared, r.variables = nil, nil, map[string]any{}
	var text, pairs []string
	for k := range 1 + r.Intn(3) {
		x := ask(t, w, i)
		alias := fmt.Sprintf("r%d", k)
		text, pairs = append(text, alias+":"+x.text), append(pairs, quote(alias)+","+x.sql)
	}
	declared := ""
	if r.declared != nil {
		declared = "(" + strings.Join(r.declared, " ") + ")"
	}
	o := operation{asker: askers[i], query: "query" + declared + "{" + strings.Join(text, " ") + "} " + strings.Join(r.fragments, " "), variables: r.variables}
	o.want = w.plain(t, i, "SELECT json_build_object("+strings.Join(pairs, ",")+")")
	return o
}

// root asks for one field of Query.
func (r *writer) root(t testing.TB, w *world, i int) root {
	q := r.schema.Query
	var lists []*ast.FieldDefinition
	for _, f := range q.Fields {
		if strings.HasSuffix(f.Type.Name(), "Connection") {
			lists = append(lists, f)
		}
	}
	by := func(field, typeName, argument, column, value string) root {
		s := r.object(typeName, 2)
		return root{field + "(" + argument + ":" + r.argument(ast.NonNullNamedType("String", nil), value) + ")" + s.text,
			"(SELECT " + s.sql("a") + " FROM " + tableOf(typeName) + " a WHERE a." + column + "=" + quote(value) + ")"}
	}
	some := func(key string) string { return r.values[key][r.Intn(len(r.values[key]))] }
	switch r.Intn(15) {
	case 0:
		return by("state", "State", "iso3", "iso3", []string{"BDI", "KEN", "UKR", "XXX"}[r.Intn(4)])
	case 1:
		return by("project", "Project", "iatiIdentifier", "iati_identifier", some("projects.iati_identifier"))
	case 2:
		return by("theme", "Theme", "code", "code", some("themes.code"))
	case 3:
		return by("meeting", "Meeting", "code", "code", some("meetings.code"))
	case 4:
		s := r.object("Theme", 1)
		return root{"themes" + s.text, "(SELECT json_agg(" + s.sql("a") + " ORDER BY a.position) FROM themes a)"}
	case 5:
		s := r.object("Paragraph", 1)
		return root{"paragraphs" + s.text, "(SELECT json_agg(" + s.sql("a") + " ORDER BY a.section,a.number) FROM paragraphs a)"}
	case 6, 7:
		typeName := r.nodeType()
		s, id := r.object(typeName, 2), some(tableOf(typeName)+".id")
		return root{"node(id:" + quoted(id) + "){... on " + typeName + s.text + "}", "(SELECT " + s.sql("a") + " FROM " + tableOf(typeName) + " a WHERE a.id=" + quote(id) + ")"}
	case 8:
		return r.nodes(some)
	case 9, 10:
		c := r.coverage(q.Fields.ForName("coverage"), 2, false)
		return root{"coverage" + c.text, c.sql("none")}
	case 11:
		f := q.Fields.ForName("similarProjects")
		c, _ := r.field("Query", f, 2)
		return root{f.Name + c.text, c.sql("none")}
	}
	f := lists[r.Intn(len(lists))]
	if r.Intn(2) == 0 { // most have few rows and little to hide
		f = q.Fields.ForName([]string{"projects", "needs", "needs", "offers", "transactions", "users", "experiences", "consents"}[r.Intn(8)])
	}
	p := r.connection(f, strings.TrimSuffix(f.Type.Name(), "Connection"), 2, "", 0, func(string, string) string { return "TRUE" })
	if r.Intn(2) == 0 { // a page that begins at some row of the first hundred
		used := map[string]any{}
		query := p.all
		for k, v := range r.variables { // only what the list itself names
			if strings.Contains(query, "$"+k) {
				used[k] = v
			}
		}
		declared := ""
		for _, d := range r.declared {
			if name, _, _ := strings.Cut(d[1:], ":"); used[name] != nil {
				declared += " " + d
			}
		}
		if declared != "" {
			declared = "(" + declared + ")"
		}
		data := w.ask(t, askers[i], "query"+declared+"{list:"+f.Name+query+"}", used)
		if edges := data.(map[string]any)["list"].(map[string]any)["edges"].([]any); len(edges) > 0 {
			n := r.Intn(len(edges))
			p = p.again(edges[n].(map[string]any)["cursor"].(string), n+1)
		}
	}
	return root{f.Name + p.text, p.sql("none")}
}

// nodeType is the type of a node; rows that may be hidden are asked for most.
func (r *writer) nodeType() string {
	types := r.schema.PossibleTypes["Node"]
	if r.Intn(2) == 0 {
		return []string{"Project", "Need", "Need", "Offer", "Transaction", "LedgerLine", "NeedProject", "NeedTheme", "NeedState", "Document", "User", "Membership", "SourceRecord",
			"ProjectTheme", "ProjectRecipient", "Participation", "Consent", "ProjectVersion", "ProjectStep", "Experience", "Comment", "QueueItem"}[r.Intn(22)]
	}
	return types[r.Intn(len(types))].Name
}

// nodes asks for several rows of two types.
func (r *writer) nodes(some func(string) string) root {
	x, y := r.nodeType(), r.nodeType()
	s := r.object(x, 1)
	var ids []any
	var answers []string
	for range r.Intn(5) {
		typeName := []string{x, y}[r.Intn(2)]
		id := some(tableOf(typeName) + ".id")
		ids = append(ids, id)
		answer := "jsonb_build_object('which'," + quote(typeName) + ")"
		if typeName == x {
			answer += "||" + s.sql("a") + "::jsonb"
		}
		answers = append(answers, "(SELECT "+answer+" FROM "+tableOf(typeName)+" a WHERE a.id="+quote(id)+")")
	}
	if ids == nil {
		ids = []any{}
	}
	return root{"nodes(ids:" + r.argument(r.schema.Query.Fields.ForName("nodes").Arguments[0].Type, ids) + "){which:__typename ... on " + x + s.text + "}", "json_build_array(" + strings.Join(answers, ",") + ")"}
}

// difference is how the engine's answer differs from the oracle's; "" if it does not.
func (o operation) difference(t testing.TB, w *world) string {
	got := w.ask(t, o.asker, o.query, o.variables)
	if reflect.DeepEqual(got, o.want) {
		return ""
	}
	v, _ := json.Marshal(o.variables)
	return fmt.Sprintf("as %s\n%s\n%s\n%s", o.asker.name, o.query, v, differing("", got, o.want))
}

// differing points to the first value that differs.
func differing(path string, got, want any) string {
	g, isObject := got.(map[string]any)
	h, both := want.(map[string]any)
	if isObject && both {
		for _, k := range sortedKeys(h) {
			if !reflect.DeepEqual(g[k], h[k]) {
				return differing(path+"."+k, g[k], h[k])
			}
		}
	}
	x, isList := got.([]any)
	y, both := want.([]any)
	if isList && both && len(x) == len(y) {
		for i := range x {
			if !reflect.DeepEqual(x[i], y[i]) {
				return differing(fmt.Sprintf("%s[%d]", path, i), x[i], y[i])
			}
		}
	}
	a, _ := json.Marshal(got)
	b, _ := json.Marshal(want)
	return fmt.Sprintf("%s\n got  %.2000s\n want %.2000s", path, a, b)
}
