package difftest

import (
	"fmt"
	"slices"
	"strings"

	"entraide/internal/read/compile"
)

// The miniature: text ids, localized text, drafts, confidential needs, ledger lines; join tables with attributes and
// a rollup without an id, which are no part of the API.

func text(name, column string) *compile.Field { return &compile.Field{Name: name, Column: column} }

func key(name, column, ref string, nullable bool) *compile.Field {
	return &compile.Field{Name: name, Column: column, Ref: ref, Nullable: nullable}
}

func hidden(name, column string, kind compile.Kind, nullable bool) *compile.Field {
	return &compile.Field{Name: name, Column: column, Kind: kind, Nullable: nullable, Hidden: true}
}

func toOne(name, target, own string) *compile.Edge {
	return &compile.Edge{Name: name, Target: target, Rel: compile.ToOne, Own: own}
}

func toMany(name, target, other string) *compile.Edge {
	return &compile.Edge{Name: name, Target: target, Rel: compile.ToMany, Other: other}
}

func through(name, target, table, own, other string, hidden bool) *compile.Edge {
	return &compile.Edge{Name: name, Target: target, Rel: compile.ManyToMany, Table: table, Own: own, Other: other, Hidden: hidden}
}

// entities are new with each call: tests break them.
func entities() []*compile.Entity {
	return []*compile.Entity{
		{Type: "State", Table: "states", ID: "id",
			Fields: []*compile.Field{{Name: "iso3", Column: "iso3", Unique: true, Order: "ISO3"}, hidden("name", "name", compile.JSON, false), {Name: "isLdc", Column: "is_ldc", Kind: compile.Bool}},
			Edges:  []*compile.Edge{through("projects", "Project", "project_recipients", "state_id", "project_id", false), toMany("needs", "Need", "state_id")}},
		{Type: "Theme", Table: "themes", ID: "id",
			Fields: []*compile.Field{{Name: "code", Column: "code", Unique: true}, hidden("name", "name", compile.JSON, false)},
			Edges:  []*compile.Edge{through("projects", "Project", "project_topics", "theme_id", "project_id", false)}},
		{Type: "Organisation", Table: "organisations", ID: "id",
			Fields: []*compile.Field{{Name: "name", Column: "name", Order: "NAME"}, text("kind", "kind"), key("stateID", "state_id", "State", true)},
			Edges:  []*compile.Edge{toOne("state", "State", "state_id"), toMany("projects", "Project", "organisation_id")}},
		{Type: "Project", Table: "projects", ID: "id",
			Fields: []*compile.Field{{Name: "iatiIdentifier", Column: "iati_identifier", Nullable: true, Unique: true}, hidden("title", "title", compile.JSON, false),
				{Name: "stage", Column: "stage", Order: "STAGE"}, {Name: "startDate", Column: "start_date", Kind: compile.Date, Nullable: true, Order: "START_DATE"},
				hidden("budgetAmount", "budget_amount", compile.Decimal, true), hidden("budgetCurrency", "budget_currency", compile.Text, true),
				key("organisationID", "organisation_id", "Organisation", false), {Name: "updatedAt", Column: "updated_at", Kind: compile.Time, Order: "UPDATED_AT"}},
			Edges: []*compile.Edge{toOne("organisation", "Organisation", "organisation_id"), through("states", "State", "project_recipients", "project_id", "state_id", true),
				through("themes", "Theme", "project_topics", "project_id", "theme_id", true), toMany("transactions", "Transaction", "project_id"), toMany("needs", "Need", "project_id")}},
		{Type: "Transaction", Table: "transactions", ID: "id",
			Fields: []*compile.Field{key("projectID", "project_id", "Project", false), text("kind", "kind"), {Name: "amount", Column: "amount", Kind: compile.Decimal, Order: "AMOUNT"},
				text("currency", "currency"), {Name: "madeAt", Column: "made_at", Kind: compile.Time, Order: "MADE_AT"}},
			Edges: []*compile.Edge{toOne("project", "Project", "project_id")}},
		{Type: "Need", Table: "needs", ID: "id",
			Fields: []*compile.Field{hidden("title", "title", compile.JSON, false), key("stateID", "state_id", "State", false), key("themeID", "theme_id", "Theme", false), key("projectID", "project_id", "Project", true),
				{Name: "cost", Column: "cost", Kind: compile.Decimal, Order: "COST"}, text("stage", "stage"), hidden("confidential", "confidential", compile.Bool, false),
				{Name: "updatedAt", Column: "updated_at", Kind: compile.Time, Order: "UPDATED_AT"}},
			Edges: []*compile.Edge{toOne("state", "State", "state_id"), toOne("theme", "Theme", "theme_id"), toOne("project", "Project", "project_id")}},
		{Type: "LedgerLine", Table: "ledger_lines", ID: "id",
			Fields: []*compile.Field{text("measure", "measure"), key("stateID", "state_id", "State", true), key("themeID", "theme_id", "Theme", true), {Name: "year", Column: "year", Kind: compile.Int, Nullable: true, Order: "YEAR"},
				{Name: "usd", Column: "usd", Kind: compile.Decimal, Order: "USD"}, key("donorID", "donor_id", "Organisation", true), key("projectID", "project_id", "Project", true), hidden("public", "public", compile.Bool, false)},
			Edges: []*compile.Edge{toOne("state", "State", "state_id"), toOne("theme", "Theme", "theme_id"), toOne("donor", "Organisation", "donor_id"), toOne("project", "Project", "project_id")}},
		{Type: "Recipient", Table: "project_recipients", ID: "id", Internal: true,
			Fields: []*compile.Field{key("projectID", "project_id", "Project", false), key("stateID", "state_id", "State", false), {Name: "region", Column: "region", Nullable: true}, {Name: "percentage", Column: "percentage", Kind: compile.Decimal}}},
		{Type: "Topic", Table: "project_topics", ID: "id", Internal: true,
			Fields: []*compile.Field{key("projectID", "project_id", "Project", false), key("themeID", "theme_id", "Theme", false), text("certainty", "certainty")}},
		{Type: "SearchRow", Table: "search_rows", ID: "id", Internal: true},
		{Type: "YearSums", Table: "year_sums", Internal: true,
			Fields: []*compile.Field{{Name: "year", Column: "year", Kind: compile.Int}, {Name: "public", Column: "public", Kind: compile.Bool}, {Name: "usd", Column: "usd", Kind: compile.Decimal}}},
	}
}

// enums are the fields whose type in the SDL is not that of their kind.
var enums = map[string]string{"Organisation.kind": "OrganisationKind", "Project.stage": "ProjectStage", "Transaction.kind": "TransactionKind", "Need.stage": "NeedStage", "LedgerLine.measure": "Measure"}

// listed are the entities with a connection at the root, by its name.
var listed = map[string]string{"states": "State", "organisations": "Organisation", "projects": "Project", "needs": "Need"}

// multiOrder are the entities that may be ordered by several columns.
const multiOrder = "Project"

func scalarName(entity string, f *compile.Field) string {
	if n := enums[entity+"."+f.Name]; n != "" {
		return n
	}
	if f.Ref != "" || f.Name == "id" {
		return "ID"
	}
	return [...]string{compile.Text: "String", compile.Int: "Int", compile.Float: "Float", compile.Bool: "Boolean", compile.Time: "Time", compile.Date: "Date", compile.Decimal: "Decimal"}[f.Kind]
}

// entitySDL writes types, connections, filters and orders in the words of entgql.
func entitySDL(all []*compile.Entity) string {
	var b strings.Builder
	p := func(format string, a ...any) { fmt.Fprintf(&b, format+"\n", a...) }
	const paging = "after: Cursor, first: Int, before: Cursor, last: Int"
	order := func(n *compile.Entity) string {
		switch {
		case !slices.ContainsFunc(n.Fields, func(f *compile.Field) bool { return f.Order != "" }):
			return ""
		case n.Type == multiOrder:
			return ", orderBy: [" + n.Type + "Order!]"
		}
		return ", orderBy: " + n.Type + "Order"
	}
	find := func(name string) *compile.Entity {
		return all[slices.IndexFunc(all, func(n *compile.Entity) bool { return n.Type == name })]
	}
	connection := func(field string, n *compile.Entity) {
		p("  %s(%s, where: %sWhereInput%s): %sConnection!", field, paging, n.Type, order(n), n.Type)
	}
	for _, n := range all {
		if n.Internal {
			continue
		}
		p("type %s implements Node { id: ID!", n.Type)
		var filters, orders []string
		filter := func(f *compile.Field) {
			t := scalarName(n.Type, f)
			filters = append(filters, fmt.Sprintf("%[1]s: %[2]s %[1]sNEQ: %[2]s %[1]sIn: [%[2]s!] %[1]sNotIn: [%[2]s!]", f.Name, t))
			if f.Kind != compile.Bool && enums[n.Type+"."+f.Name] == "" {
				filters = append(filters, fmt.Sprintf("%[1]sGT: %[2]s %[1]sGTE: %[2]s %[1]sLT: %[2]s %[1]sLTE: %[2]s", f.Name, t))
			}
			if t == "String" {
				filters = append(filters, fmt.Sprintf("%[1]sContains: String %[1]sHasPrefix: String %[1]sHasSuffix: String %[1]sEqualFold: String %[1]sContainsFold: String", f.Name))
			}
			if f.Nullable {
				filters = append(filters, fmt.Sprintf("%[1]sIsNil: Boolean %[1]sNotNil: Boolean", f.Name))
			}
		}
		filter(&compile.Field{Name: "id"})
		for _, f := range n.Fields {
			if f.Hidden {
				continue
			}
			p("  %s: %s%s", f.Name, scalarName(n.Type, f), map[bool]string{false: "!"}[f.Nullable || f.Ref == "Project"])
			filter(f)
			if f.Order != "" {
				orders = append(orders, f.Order)
			}
		}
		for _, d := range n.Edges {
			name := strings.ToUpper(d.Name[:1]) + d.Name[1:]
			filters = append(filters, fmt.Sprintf("has%s: Boolean has%sWith: [%sWhereInput!]", name, name, d.Target))
			switch {
			case d.Hidden:
			case d.Rel == compile.ToOne:
				p("  %s: %s%s", d.Name, d.Target, map[bool]string{true: "!"}[n.Type+"."+d.Name == "Transaction.project"])
			default:
				connection(d.Name, find(d.Target))
			}
		}
		p("}")
		p("input %[1]sWhereInput { not: %[1]sWhereInput and: [%[1]sWhereInput!] or: [%[1]sWhereInput!] %[2]s }", n.Type, strings.Join(filters, " "))
		p("type %[1]sConnection { edges: [%[1]sEdge] pageInfo: PageInfo! totalCount: Int! } type %[1]sEdge { node: %[1]s cursor: Cursor! }", n.Type)
		if orders != nil {
			p("enum %[1]sOrderField { %[2]s } input %[1]sOrder { direction: OrderDirection! = ASC field: %[1]sOrderField! }", n.Type, strings.Join(orders, " "))
		}
	}
	p("extend type Query {")
	for _, field := range []string{"states", "organisations", "projects", "needs"} {
		connection(field, find(listed[field]))
	}
	p("}")
	return b.String()
}
