package schema

import (
	"encoding/json"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/shopspring/decimal"
)

// quantity is a number of things or people, null where it is not known.
func quantity(name, comment string) ent.Field {
	return field.Other(name, decimal.Decimal{}).SchemaType(pg("numeric(18,2)")).Optional().Nillable().Annotations(entgql.Type("Decimal")).Comment(comment)
}

// ofProject is the edge from a part of a project to it.
func ofProject(name string) ent.Edge {
	return edge.From("project", Project.Type).Ref(name).Field("project_id").Unique().Required().Comment("The project.")
}

// BudgetLine is the money that a project plans for one thing in one year.
type BudgetLine struct{ ent.Schema }

func (BudgetLine) Mixin() []ent.Mixin { return of("bdl") }

func (BudgetLine) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Comment("The project."),
		field.Int("position").Comment("Its place in the list, from 1."),
		field.Int("year").Comment("The year."),
		text("label"),
		field.Other("amount", decimal.Decimal{}).SchemaType(pg("numeric(18,2)")).Annotations(entgql.Type("Decimal")).Comment("Amount in the currency of the budget, exact to the cent."),
	}
}

func (BudgetLine) Edges() []ent.Edge { return []ent.Edge{ofProject("budget_lines")} }

func (BudgetLine) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "position").Unique()}
}

func (BudgetLine) Annotations() []schema.Annotation {
	return noun("budget_lines", "What a project plans to spend on one thing in one year.")
}

// Result is a result that a project wants, with the indicator by which it is known.
type Result struct{ ent.Schema }

func (Result) Mixin() []ent.Mixin { return of("res") }

func (Result) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Comment("The project."),
		field.Int("position").Comment("Its place in the list, from 1."),
		text("title"), text("indicator"),
		field.Bool("counts_people").Default(false).Comment("Whether the indicator counts people; they are then counted by sex as well."),
		quantity("baseline", "The indicator before the project."),
		quantity("target", "The indicator that is wanted."),
		quantity("actual", "The indicator that was reached; null before completion."),
		quantity("women", "Women and girls among those reached; for indicators that count people."),
		quantity("men", "Men and boys among those reached; for indicators that count people."),
	}
}

func (Result) Edges() []ent.Edge { return []ent.Edge{ofProject("results")} }

func (Result) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "position").Unique()}
}

func (Result) Annotations() []schema.Annotation {
	return noun("results", "A result that a project wants, with the indicator by which it is known.")
}

// Consent is the answer of a State to a project on its territory.
type Consent struct{ ent.Schema }

func (Consent) Mixin() []ent.Mixin { return of("cns") }

func (Consent) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Immutable().Comment("The project."),
		field.String("state_id").Immutable().Comment("The State that is asked or told."),
		field.Enum("kind").Values("CONSENT", "NOTICE").Comment("Whether its consent is needed, or only notice: for research and regional work without activity in the country."),
		field.Enum("stage").Values("ASKED", "CONSENTED", "REFUSED", "WITHDRAWN", "NOTIFIED").Comment("What it answered; silence is never consent."),
		field.Time("asked_at").Annotations(entgql.OrderField("ASKED_AT")).Comment("When it was asked or told, UTC."),
		day("due_on", "By when an answer is hoped for: 20 working days after it was asked; null where none is."),
		field.Time("reminded_at").Optional().Nillable().Comment("When it was reminded, UTC."),
		field.Time("letter_at").Optional().Nillable().Comment("When the letter went to its permanent mission, UTC."),
		field.Time("answered_at").Optional().Nillable().Comment("When it answered, UTC."),
		field.Text("reason").Default("").Annotations(hidden()).Comment("Why it refused or withdrew; for the State itself and the secretariat."),
	}
}

func (Consent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("consents").Field("project_id").Unique().Required().Immutable().Comment("The project; null where the viewer may not see it."),
		edge.To("state", State.Type).Field("state_id").Unique().Required().Immutable().Comment("The State."),
	}
}

func (Consent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "state_id").Unique(), index.Fields("state_id")}
}

func (Consent) Annotations() []schema.Annotation {
	return noun("consents", "The answer of a State to a project on its territory; seen by that State, the owner of the project and the secretariat.", entgql.QueryField())
}

// ProjectVersion is a proposal as it was submitted.
type ProjectVersion struct{ ent.Schema }

func (ProjectVersion) Mixin() []ent.Mixin { return of("pvr") }

func (ProjectVersion) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Immutable().Comment("The project."),
		field.Int("number").Immutable().Comment("1 for the first submission."),
		field.Enum("kind").Values("PROPOSAL", "CHANGE").Immutable().Comment("A proposal, or a change of what is published."),
		field.JSON("content", map[string]string{}).Immutable().Annotations(hidden()).Comment("What it said: path of each field to its value."),
		field.JSON("input", json.RawMessage{}).Immutable().Annotations(hidden()).Comment("The input of a change, as it is applied once it is accepted."),
		field.Time("submitted_at").Immutable().Annotations(entgql.OrderField("SUBMITTED_AT")).Comment("When it was submitted, UTC."),
		field.Enum("stage").Values("WAITING", "ACCEPTED", "RETURNED").Default("WAITING").Comment("What the secretariat decided."),
		field.Time("decided_at").Optional().Nillable().Comment("When it decided, UTC."),
		text("reasons"),
	}
}

func (ProjectVersion) Edges() []ent.Edge {
	return []ent.Edge{edge.From("project", Project.Type).Ref("versions").Field("project_id").Unique().Required().Immutable().Comment("The project.")}
}

func (ProjectVersion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "number").Unique()}
}

func (ProjectVersion) Annotations() []schema.Annotation {
	return noun("project_versions", "A proposal, or a change of a published project, as it was submitted; seen by its owner and the secretariat.", entgql.QueryField())
}

// ProjectStep is one step in the life of a project: its timeline.
type ProjectStep struct{ ent.Schema }

func (ProjectStep) Mixin() []ent.Mixin { return of("pst") }

func (ProjectStep) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Immutable().Comment("The project."),
		field.Time("at").Immutable().Annotations(entgql.OrderField("AT")).Comment("When, UTC."),
		field.String("action").Immutable().Comment("What was done, a stable name: submit, return, accept, consent, refuse, withdrawConsent, publish, start …"),
		field.Enum("audience").Values("PUBLIC", "FILE", "CONSENT").Immutable().Annotations(hidden()).Comment("Who may see it: everybody; its owner and the secretariat; these and the State that answered."),
		field.String("role").Immutable().Default("").Comment("The role in which it was done; empty for the clock, and where it is nobody's business."),
		text("note"),
		key("state_id", "The State by or for which it was done, if one."),
		key("organisation_id", "The organisation for which it was done, if one."),
	}
}

func (ProjectStep) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("steps").Field("project_id").Unique().Required().Immutable().Comment("The project."),
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State by or for which it was done, if one."),
		edge.To("organisation", Organisation.Type).Field("organisation_id").Unique().Comment("The organisation for which it was done, if one."),
	}
}

func (ProjectStep) Indexes() []ent.Index { return []ent.Index{index.Fields("project_id", "at")} }

func (ProjectStep) Annotations() []schema.Annotation {
	return noun("project_steps", "A step in the life of a project: what was done, by whom, when.")
}
