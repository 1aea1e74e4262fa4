package read_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entraide/graph"
	"entraide/internal/read"
	"entraide/internal/read/compile"
)

// mutant is the declarations with one guard taken away.
type mutant struct {
	name   string
	field  string // that it is about, if one
	change func(c *compile.Config)
}

// noGuard is a mutant that nothing can notice, with the guard that stands behind it: both at once must be noticed.
var noGuard = map[string]string{
	"State.projects {ProjectRecipient}":        "State.projects {Project}", // a recipient is visible where its project is
	"State.projects {Project}":                 "State.projects {ProjectRecipient}",
	"Project.needs {NeedProject}":              "Project.needs {Need}", // a link is visible where both ends are
	"Project.needs {Need}":                     "Project.needs {NeedProject}",
	"Query.coverage chosen_lines {LedgerLine}": "Query.coverage chosen_lines public", // everybody sees the public lines
	"State.coverage chosen_lines {LedgerLine}": "State.coverage chosen_lines public",
}

// clauses are the conditions of the scopes, each of which must be missed when it is gone.
var clauses = map[string][]string{
	"Project":     {`\w+\.stage IN \([^)]*\)`, `\w+\.stage<>'DRAFT'`},
	"Need":        {`\w+\.stage<>'DRAFT' AND`, `\w+\.audience='PUBLIC'`, `\w+\.audience IN \([^)]*\)`},
	"Offer":       {`\w+\.stage<>'DRAFT'`, `\w+\.visibility='PUBLIC'`, `AND od\.organisation_id=ANY\([^)]*\)`},
	"Transaction": {`\w+\.superseded_by IS NULL`},
	"NeedProject": {`EXISTS \(.*vp.id=s0.project_id\)`, `EXISTS \(.*vn.id=s0.need_id\)`},
	"LedgerLine":  {`EXISTS \(.*vp.id=s0.project_id\)`, `EXISTS \(SELECT 1 FROM \(SELECT s0.* FROM needs.*vn.id=s0.need_id\)`},
}

// mutants takes, one at a time, the scope from an entity, a condition from a scope, the guard from a use of a scoped
// table in a Source.
func mutants() (out []mutant) {
	whole := read.Config(graph.Schema())
	field := ""
	add := func(name string, change func(c *compile.Config)) { out = append(out, mutant{name, field, change}) }
	for _, entity := range slices.Sorted(maps.Keys(whole.Scopes)) {
		if field = ""; strings.HasPrefix(entity, "Coverage") {
			field = "coverage"
		}
		add("scope of "+entity, func(c *compile.Config) { delete(c.Scopes, entity) })
		for _, clause := range clauses[entity] {
			gone, scope := regexp.MustCompile(clause), whole.Scopes[entity]
			by := "TRUE"
			if strings.HasPrefix(clause, "AND") || strings.HasSuffix(clause, "AND") {
				by = ""
			}
			add("without "+clause+" of "+entity, func(c *compile.Config) {
				c.Scopes[entity] = func(q *compile.Query, a string) string { return gone.ReplaceAllString(scope(q, a), by) }
			})
		}
	}
	field = ""
	for _, entity := range slices.Sorted(maps.Keys(whole.Covering)) {
		add("covering of "+entity, func(c *compile.Config) { delete(c.Covering, entity) })
	}
	guarded := append(slices.Sorted(maps.Keys(whole.Scopes)), slices.Sorted(maps.Keys(whole.Covering))...)
	for i, s := range whole.Sources {
		field = s.Field
		for _, entity := range guarded {
			macro := regexp.MustCompile(`\{` + entity + ` (\w+)\}`)
			name := s.On + "." + s.Field
			if macro.MatchString(s.SQL) {
				add(name+" {"+entity+"}", func(c *compile.Config) {
					c.Entities = append(c.Entities, bare(whole, entity))
					c.Sources[i].SQL = macro.ReplaceAllString(c.Sources[i].SQL, "{Bare"+entity+" $1}")
				})
			}
			for k, with := range s.With {
				if macro.MatchString(with.SQL) {
					add(name+" "+with.Name+" {"+entity+"}", func(c *compile.Config) {
						c.Entities = append(c.Entities, bare(whole, entity))
						c.Sources[i].With[k].SQL = macro.ReplaceAllString(c.Sources[i].With[k].SQL, "{Bare"+entity+" $1}")
					})
				}
				if with.Name == "chosen_lines" {
					add(name+" "+with.Name+" public", func(c *compile.Config) {
						c.Sources[i].With[k].SQL = strings.Replace(c.Sources[i].With[k].SQL, "l.is_public", "TRUE", 1)
					})
				}
			}
		}
		if s.On == "Offer" && s.Field == "envelope" {
			add("Offer.envelope for all", func(c *compile.Config) {
				gen := c.Sources[i].Gen
				c.Sources[i].Gen = func(q *compile.Query) string { return strings.ReplaceAll(gen(q), "NOT {envelope_is_private}", "TRUE") }
			})
		}
	}
	slices.SortFunc(out, func(a, b mutant) int { return strings.Compare(a.name, b.name) })
	return slices.CompactFunc(out, func(a, b mutant) bool { return a.name == b.name })
}

// bare is an entity over a view of the same table, without a scope.
func bare(whole compile.Config, entity string) *compile.Entity {
	i := slices.IndexFunc(whole.Entities, func(n *compile.Entity) bool { return n.Type == entity })
	n := *whole.Entities[i]
	n.Type, n.Table, n.Internal, n.Edges, n.ID = "Bare"+entity, "bare_"+n.Table, true, nil, ""
	return &n
}

// testMutants demands that a probe or an operation notices each.
func testMutants(t *testing.T, w *world, all []probe, operations []operation) {
	for _, entity := range read.Config(graph.Schema()).Entities {
		if _, err := w.db.Exec("CREATE VIEW bare_" + entity.Table + " AS SELECT * FROM " + entity.Table); err != nil {
			t.Fatal(err)
		}
	}
	list := mutants()
	byName := map[string]mutant{}
	for _, m := range list {
		byName[m.name] = m
	}
	byProbe, byOperation := 0, 0
	for _, m := range list {
		changes := []func(*compile.Config){m.change}
		if behind := noGuard[m.name]; behind != "" {
			if byName[behind].change == nil {
				t.Fatal("no mutant ", behind)
			}
			changes = append(changes, byName[behind].change)
		}
		x := open(t, w.db, changes...)
		x.known = w.known
		// what the name of the mutant speaks of notices first
		near, far := split(operations, func(o operation) bool { return m.field != "" && strings.Contains(o.query, m.field) })
		first, later := split(all, func(p probe) bool { return strings.HasSuffix(m.name, " "+p.typeName) })
		different := func(o operation) bool { return o.difference(t, x) != "" }
		switch {
		case slices.ContainsFunc(near, different):
			byOperation++
		case x.leak(t, first, 4) != "":
			byProbe++
		case slices.ContainsFunc(far, different):
			byOperation++
		case x.leak(t, later, 3) != "" || x.leakElsewhere(t) != "":
			byProbe++
		default:
			t.Errorf("%s: not noticed", m.name)
		}
	}
	t.Logf("%d mutants: %d noticed by probes, %d by operations", len(list), byProbe, byOperation)
}

func split[T any](all []T, in func(T) bool) (yes, no []T) {
	for _, x := range all {
		if in(x) {
			yes = append(yes, x)
		} else {
			no = append(no, x)
		}
	}
	return yes, no
}
