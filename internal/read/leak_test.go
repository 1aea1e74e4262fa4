package read_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	nouns "entraide/ent/schema"
	"entraide/graph/schema"
)

// probe asks, in as many ways as the schema has, for one row of a type of which some rows are hidden. ID stands for
// the row; every way has an alias.
type probe struct {
	typeName, none string // an id that no row has
	query          string
}

// probes are written from the schema: a new edge or filter is probed the day it appears.
func probes(w *writer) (out []probe) {
	for _, table := range copied {
		typeName := ""
		for _, d := range w.schema.PossibleTypes["Node"] {
			if tableOf(d.Name) == table {
				typeName = d.Name
			}
		}
		p := prober{writer: w, target: typeName}
		p.add("node", `node(id:"ID"){id __typename}`)
		p.add("nodes", `nodes(ids:["ID"]){id}`)
		for _, f := range w.schema.Query.Fields {
			if node, ok := strings.CutSuffix(f.Type.Name(), "Connection"); ok {
				p.list(f.Name, node)
			}
		}
		for _, x := range byWay[typeName] {
			p.add("way", x)
		}
		out = append(out, probe{typeName, nouns.Prefixes[typeName] + "none", "{" + strings.Join(p.fields, " ") + "}"})
	}
	return out
}

// byWay are ways through what is no edge.
var byWay = map[string][]string{
	"Project":     {`state(iso3:"BDI"){projects(where:{id:"ID"}){totalCount}}`, `coverage(filter:{states:["BDI"]}){cells{lines(first:1 where:{projectID:"ID"}){totalCount edges{node{projectID}}}}}`},
	"Need":        {`state(iso3:"BDI"){needs(where:{id:"ID"}){totalCount}}`, `coverage(filter:{states:["BDI"]}){matrix{lines(first:1 where:{needID:"ID"}){totalCount edges{node{needID need{id}}}}}}`, `projects(first:100){edges{node{needs(where:{id:"ID"}){totalCount}}}}`},
	"LedgerLine":  {`coverage(filter:{states:["BDI"]}){cells{lines(first:1 where:{id:"ID"}){totalCount}}}`},
	"Transaction": {`state(iso3:"BDI"){projects(where:{hasTransactionsWith:{id:"ID"}}){totalCount}}`},
}

type prober struct {
	*writer
	target string
	fields []string
}

func (p *prober) add(name, field string) {
	p.fields = append(p.fields, fmt.Sprintf("%s%d:%s", name, len(p.fields), field))
}

// list probes a list of nodes by every filter that leads to the target over at most two edges.
func (p *prober) list(field, node string) {
	if node == p.target {
		p.add("id", field+`(first:2 where:{id:"ID"}){totalCount edges{node{id} cursor} pageInfo{hasNextPage startCursor}}`)
		p.add("idIn", field+`(last:2 where:{or:[{idIn:["ID","x"]},{id:"y"}]} orderBy:{field:CREATED_AT direction:DESC}){totalCount edges{node{id}}}`)
		p.add("idNEQ", field+`(where:{idNEQ:"ID"}){totalCount}`)
	}
	for _, c := range p.conditions(node, 2) {
		p.add("where", field+"(where:"+c+"){totalCount}")
		if strings.Count(c, "{") < 3 {
			p.add("not", field+"(where:{not:"+c+"}){totalCount}")
		}
	}
}

func (p *prober) conditions(node string, depth int) (out []string) {
	for _, f := range edgesOf(p.schema.Types[node+"WhereInput"].Fields) {
		name, with := strings.CutSuffix(strings.TrimPrefix(f.Name, "has"), "With")
		edge := p.schema.Types[node].Fields.ForName(strings.ToLower(name[:1]) + name[1:])
		if !with || edge == nil {
			continue
		}
		target := strings.TrimSuffix(edge.Type.Name(), "Connection")
		if target == p.target {
			out = append(out, "{"+f.Name+`:{id:"ID"}}`)
			if key := edge.Name + "ID"; p.schema.Types[node+"WhereInput"].Fields.ForName(key) != nil {
				out = append(out, "{"+key+`:"ID"}`, "{"+key+`In:["ID"]}`)
			}
		} else if depth > 1 {
			for _, c := range p.conditions(target, depth-1) {
				out = append(out, "{"+f.Name+":"+c+"}")
			}
		}
	}
	return out
}

// leak is what tells a hidden row from one that does not exist; "" if nothing does. Some is how many rows of each kind
// are tried.
func (w *world) leak(t testing.TB, all []probe, some int) string {
	for _, p := range all {
		for i, a := range askers {
			absent := w.bytes(t, a, p.naming(p.none))
			for _, id := range w.rows(t, i, p.typeName, "NOT IN", some) {
				if w.bytes(t, a, p.naming(id)) != absent {
					return fmt.Sprintf("%s tells %s of a hidden row: %s", p.typeName, a.name, w.told(t, a, p, id, w.ask(t, a, p.naming(p.none), nil)))
				}
			}
		}
	}
	return ""
}

// leakElsewhere is leak by cursors and by the column that finds a project.
func (w *world) leakElsewhere(t testing.TB) string {
	for i, a := range askers {
		for _, root := range []string{"projects", "needs", "offers", "transactions", "users", "auditEntries", "notifications"} { // a cursor says where, never what
			typeName := strings.TrimSuffix(schema.Schema().Query.Fields.ForName(root).Type.Name(), "Connection")
			for _, id := range w.rows(t, i, typeName, "NOT IN", 3) {
				q := func(id string) string {
					raw, _ := json.Marshal([]string{"+id", id})
					return "{" + root + "(first:3 after:" + quoted(base64.StdEncoding.EncodeToString(raw)) + "){totalCount edges{cursor node{id}} pageInfo{hasNextPage}}}"
				}
				if w.bytes(t, a, q(id)) != w.bytes(t, a, q(id+" ")) { // the place right behind it
					return "the cursor of a hidden row of " + root
				}
			}
		}
		const absent = `{project(iatiIdentifier:"none"){id}}`
		hidden := w.texts(t, "SELECT iati_identifier FROM public.projects WHERE iati_identifier IS NOT NULL AND id NOT IN (SELECT id FROM "+schemaOf(i)+".projects) ORDER BY id LIMIT 5")
		for _, x := range hidden {
			if w.bytes(t, a, strings.ReplaceAll(absent, "none", x)) != w.bytes(t, a, absent) {
				return "the identifier of a hidden project"
			}
		}
	}
	return ""
}

func (p probe) naming(id string) string { return strings.ReplaceAll(p.query, `"ID"`, quoted(id)) }

// rows are some of the ids that an asker may see ("IN") or may not ("NOT IN").
func (w *world) rows(t testing.TB, asker int, typeName, in string, some int) []string {
	key := fmt.Sprint(asker, typeName, in, some)
	if ids, ok := w.known[key]; ok {
		return ids
	}
	table := tableOf(typeName)
	ids := w.texts(t, fmt.Sprintf("SELECT id FROM public.%s WHERE id %s (SELECT id FROM %s.%s) ORDER BY md5(id) LIMIT %d", table, in, schemaOf(asker), table, some))
	w.known[key] = ids
	return ids
}

// best is the asker who sees most rows of a type.
func (w *world) best(t testing.TB, typeName string) (best int) {
	most := -1
	for i := range askers {
		if n := len(w.rows(t, i, typeName, "IN", 9999)); n > most {
			best, most = i, n
		}
	}
	return best
}

// told are the fields of a probe whose answer for a row differs from that for none.
func (w *world) told(t testing.TB, a asker, p probe, id string, absent any) (out []string) {
	for k, v := range w.ask(t, a, p.naming(id), nil).(map[string]any) {
		if !reflect.DeepEqual(v, absent.(map[string]any)[k]) {
			out = append(out, k)
		}
	}
	return out
}

// probesProve demands that every field of every probe tells something of some row that may be seen: a probe that
// never answers would prove nothing.
func probesProve(t *testing.T, w *world, all []probe) {
	fields := 0
	for _, p := range all {
		missing := map[string]bool{}
		i := w.best(t, p.typeName)
		absent := w.ask(t, askers[i], p.naming(p.none), nil)
		for k := range absent.(map[string]any) {
			missing[k] = true
		}
		fields += len(missing)
		for _, id := range w.rows(t, i, p.typeName, "IN", 400) {
			for _, k := range w.told(t, askers[i], p, id, absent) {
				delete(missing, k)
			}
			if len(missing) == 0 {
				break
			}
		}
		for k := range missing {
			i := strings.Index(p.query, k+":")
			t.Errorf("%s never answers: %.200s", p.typeName, p.query[i:])
		}
	}
	t.Logf("%d probes in %d queries", fields, len(all))
}
