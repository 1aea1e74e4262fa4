package read_test

import (
	"flag"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entraide/graph/schema"
	"entraide/internal/read"
	"entraide/internal/read/compile"
)

// mutant is the declarations with one guard taken away.
type mutant struct {
	name   string
	field  string // that it is about, if one
	change func(c *compile.Config)
}

// noGuard is a mutant that nothing can notice, with the guards that stand behind it: all at once must be noticed.
var noGuard = map[string][]string{
	"State.projects {ProjectRecipient}":           {"State.projects {Project}"}, // a recipient is visible where its project is
	"State.projects {Project}":                    {"State.projects {ProjectRecipient}"},
	"State.needs {Need}":                          {"State.needs {NeedState}"},
	"Project.needs {NeedProject}":                 {"Project.needs {Need}"}, // a link is visible where both ends are
	"Project.needs {Need}":                        {"Project.needs {NeedProject}"},
	"Need.similarProjects {Project}":              {"Need.similarProjects {ProjectTheme}"},
	"Need.similarProjects {ProjectTheme}":         {"Need.similarProjects {Project}"},
	"Need.similarProjects {ProjectRecipient}":     {"Need.similarProjects {Project}", "Need.similarProjects {ProjectTheme}"},
	"Query.similarProjects {Project}":             {"Query.similarProjects {ProjectTheme}"},
	"Query.similarProjects {ProjectTheme}":        {"Query.similarProjects {Project}"},
	"Query.similarProjects {ProjectRecipient}":    {"Query.similarProjects {Project}", "Query.similarProjects {ProjectTheme}"},
	"Project.ownConsent {Consent}":                {"guard Consent.own"},                  // a State sees its own
	"ProjectVersion.differences {ProjectVersion}": {"scope of ProjectVersion"},            // who sees one of a project sees all of it
	"Query.coverage chosen_lines {LedgerLine}":    {"Query.coverage chosen_lines public"}, // everybody sees the public lines
	"State.coverage chosen_lines {LedgerLine}":    {"State.coverage chosen_lines public"},
}

const (
	anyOf       = `=ANY\([^)]*\)`
	asNamed     = `EXISTS \(SELECT 1 FROM need_donors.*?` + anyOf + `\)`
	asAsked     = `EXISTS \(SELECT 1 FROM need_states.*?` + anyOf + `\)`
	asDonor     = `EXISTS \(SELECT 1 FROM donors.*?` + anyOf + `\)`
	asAnswering = `EXISTS \(SELECT 1 FROM consents.*?` + anyOf + `\)`
	asProposing = `EXISTS \(SELECT 1 FROM projects r WHERE.*?` + anyOf + `\)`
)

// clauses are the conditions of the scopes and guards, each of which must be missed when it is gone.
var clauses = map[string][]string{
	"Project": {`\w+\.stage IN \([^)]*\)`, `\w+\.stage<>'DRAFT'`, `\w+\.owner_id` + anyOf, `s0\.state_id` + anyOf, asAnswering, `AND r\.state_id` + anyOf,
		`r\.project_id=\w+\.id AND r`, `\w+\.stage IN \([^)]*\) AND`},
	"Consent":        {`s0\.state_id` + anyOf, asProposing, `r\.id=\w+\.project_id AND r`, `AND r\.owner_id` + anyOf, `AND r\.state_id` + anyOf},
	"ProjectVersion": {asProposing, `r\.id=\w+\.project_id AND r`, `AND r\.owner_id` + anyOf, `AND r\.state_id` + anyOf},
	"ProjectStep": {`\w+\.audience='PUBLIC'`, `\w+\.audience='CONSENT' AND`, asProposing, `s0\.state_id` + anyOf, `r\.id=\w+\.project_id AND r`,
		`AND r\.owner_id` + anyOf, `AND r\.state_id` + anyOf},
	"Experience":      {`\w+\.stage='PUBLISHED'`, `\w+\.stage<>'DRAFT'`, `\w+\.state_id` + anyOf, `\w+\.owner_id` + anyOf},
	"Comment":         {`\w+\.stage='SAID'`},
	"Consent.reason":  {`\w+\.state_id` + anyOf},
	"Offer.file":      {asDonor},
	"Comment.remove":  {`\w+\.user_id` + anyOf, `\w+\.state_id` + anyOf, `\w+\.organisation_id` + anyOf},
	"Project.consent": {asAnswering, `AND r\.kind='CONSENT'`},
	"Need": {`\w+\.stage<>'DRAFT' AND`, `\w+\.audience='PUBLIC'`, `\w+\.audience='STATES'`, `\w+\.audience='NAMED'`, asNamed, asAsked,
		`r\.need_id=\w+\.id AND d`, `r\.need_id=\w+\.id AND r`, `\w+\.owner_id` + anyOf},
	"Need.details": {`\w+\.stage IN \([^)]*\) AND`, `\w+\.details_audience='PUBLIC'`, `\w+\.details_audience='STATES'`, `\w+\.details_audience='NAMED'`, asNamed, asAsked,
		`\w+\.state_id` + anyOf, `\w+\.owner_id` + anyOf},
	"Need.file":         {asAsked, `n\.state_id` + anyOf, `\w+\.owner_id` + anyOf},
	"NeedState":         {`\w+\.concurrence='CONCURRED'`, `n\.id=\w+\.need_id AND`},
	"NeedDonor":         {`n\.id=\w+\.need_id AND`},
	"Document":          {`n\.id=\w+\.need_id AND`},
	"Offer":             {`\w+\.stage<>'DRAFT'`, `\w+\.visibility='PUBLIC'`, asDonor, `AND d\.organisation_id` + anyOf},
	"Offer.envelope":    {`\w+\.envelope_is_private::text='false'`, asDonor},
	"Need.save":         {`\w+\.stage='DRAFT' AND`},
	"Membership.end":    {`\w+\.role(='\w+'| IN \([^)]*\))`},
	"Invitation.revoke": {`\w+\.role(='\w+'| IN \([^)]*\))`},
	"User":              {`\w+\.id` + anyOf, `m\.user_id=\w+\.id AND`, `m\.stage='ACTIVE' AND`, `AND m\.state_id` + anyOf, `AND m\.organisation_id` + anyOf},
	"Notification":      {`EXISTS \(.*row_id\)`, `\w+\.user_id` + anyOf},
	"AuditEntry":        {`\w+\.stage<>'DRAFT'`},
	"Membership":        {`\w+\.stage='ACTIVE' AND`, `\w+\.user_id` + anyOf, `\w+\.state_id` + anyOf, `\w+\.organisation_id` + anyOf},
	"Invitation":        {`\w+\.state_id` + anyOf, `\w+\.organisation_id` + anyOf},
	"Mail":              {`\w+\.kept::text='true'`},
	"Transaction":       {`\w+\.superseded_by IS NULL`},
	"NeedProject":       {`EXISTS \(.*vp.id=s0.project_id\)`, `EXISTS \(.*vn.id=s0.need_id\)`},
	"LedgerLine":        {`EXISTS \(.*vp.id=s0.project_id\)`, `EXISTS \(SELECT 1 FROM \(SELECT s0.* FROM needs.*vn.id=s0.need_id\)`},
}

// about is what operations ask of that notice what became of a scope or a guard, where that is not the noun itself.
var about = map[string]string{"CoverageSum": "coverage", "NeedState": "states{", "NeedDonor": "namedDonors", "Document": "documents", "Need.details": "details",
	"Need.file": "audience", "Offer.envelope": "envelope",
	"Offer.file": "visibility", "Consent.reason": "reason", "Consent.own": "ownConsent"}

// itself is a read of the very row that a field stands on, which was found visible: its scope guards nothing.
var itself = regexp.MustCompile(`\{(\w+) (\w+)\} WHERE (\w+)\.id=\{id\}`)

// mutants takes, one at a time, the scope from an entity, a condition from a scope, a guard or a condition of it, the
// scope from a use of a scoped table in a Source.
func mutants() (out []mutant) {
	whole := read.Config(schema.Schema())
	field := ""
	add := func(name string, change func(c *compile.Config)) { out = append(out, mutant{name, field, change}) }
	for _, entity := range slices.Sorted(maps.Keys(whole.Scopes)) {
		if field = about[entity]; field == "" {
			field = "... on " + entity + "{id"
		}
		add("scope of "+entity, func(c *compile.Config) { delete(c.Scopes, entity) })
		for _, clause := range clauses[entity] {
			add("without "+clause+" of "+entity, func(c *compile.Config) { c.Scopes[entity] = without(clause, whole.Scopes[entity]) })
		}
	}
	for _, guard := range slices.Sorted(maps.Keys(whole.Guards)) {
		noun, _, _ := strings.Cut(guard, ".")
		may := clauses[guard]
		if field = about[guard]; field == "" { // a right, which depends on the stage
			field, may = "... on "+noun+"{id permissions", append(may, `\w+\.stage(=| IN ).*? AND`)
		}
		add("guard "+guard, func(c *compile.Config) { c.Guards[guard] = func(*compile.Query, string) string { return "TRUE" } })
		for _, clause := range may {
			add("without "+clause+" of "+guard, func(c *compile.Config) { c.Guards[guard] = without(clause, whole.Guards[guard]) })
		}
	}
	field = ""
	for _, entity := range slices.Sorted(maps.Keys(whole.Covering)) {
		here := regexp.MustCompile(`\{` + entity + ` (\w+) here\}`)
		_, key, _ := strings.Cut(whole.Covering[entity], ".")
		add("covering of "+entity, func(c *compile.Config) {
			delete(c.Covering, entity)
			for i, s := range c.Sources {
				c.Sources[i].SQL = here.ReplaceAllString(s.SQL, "{"+entity+" $1} WHERE $1."+key+"={id}")
			}
		})
	}
	guarded := append(slices.Sorted(maps.Keys(whole.Scopes)), slices.Sorted(maps.Keys(whole.Covering))...)
	for i, s := range whole.Sources {
		field = s.Field
		for _, entity := range guarded {
			macro := regexp.MustCompile(`\{` + entity + ` (\w+)\}`)
			name := s.On + "." + s.Field
			if m := itself.FindStringSubmatch(s.SQL); macro.MatchString(s.SQL) && (m == nil || m[1] != entity || s.On != entity || m[2] != m[3]) {
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
	}
	slices.SortFunc(out, func(a, b mutant) int { return strings.Compare(a.name, b.name) })
	return slices.CompactFunc(out, func(a, b mutant) bool { return a.name == b.name })
}

// without is a scope from which a clause is gone: it holds, or where it is one of several that must, is left out.
func without(clause string, scope compile.Scope) compile.Scope {
	gone, by := regexp.MustCompile(clause), "TRUE"
	switch {
	case strings.HasPrefix(clause, "AND"), strings.HasSuffix(clause, "AND"):
		by = ""
	case strings.HasSuffix(clause, " AND d"), strings.HasSuffix(clause, " AND r"): // an alias follows
		by = clause[len(clause)-1:]
	}
	return func(q *compile.Query, a string) string { return gone.ReplaceAllString(scope(q, a), by) }
}

// bare is an entity over a view of the same table, without a scope.
func bare(whole compile.Config, entity string) *compile.Entity {
	i := slices.IndexFunc(whole.Entities, func(n *compile.Entity) bool { return n.Type == entity })
	n := *whole.Entities[i]
	n.Type, n.Table, n.Internal, n.Edges, n.ID = "Bare"+entity, "bare_"+n.Table, true, nil, ""
	return &n
}

// every says of how many mutants one is tried, which ones by the seed: all of them take minutes.
var every = flag.Int("every", 5, "of how many mutants one is tried")

// testMutants demands that a probe or an operation notices each.
func testMutants(t *testing.T, w *world, all []probe, operations []operation) {
	for _, entity := range read.Config(schema.Schema()).Entities {
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
	for i, m := range list {
		if i%*every != int(*seed)%*every {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			changes := []func(*compile.Config){m.change}
			for _, behind := range noGuard[m.name] {
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
		})
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
