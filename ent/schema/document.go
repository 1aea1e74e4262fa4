package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Document is a file that belongs to a need.
type Document struct{ ent.Schema }

func (Document) Mixin() []ent.Mixin { return of("doc") }

func (Document) Fields() []ent.Field {
	return []ent.Field{
		field.String("need_id").Immutable().Comment("The need it belongs to."),
		field.String("name").Immutable().Comment("Name of the file."),
		field.String("media_type").Immutable().Comment("What it is, found in its content: application/pdf, image/png …"),
		field.Int("size").Immutable().Comment("Size in bytes."),
		field.String("sha256").Immutable().Comment("SHA-256 of its content, hexadecimal."),
	}
}

func (Document) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("need", Need.Type).Ref("documents").Field("need_id").Unique().Required().Immutable().Comment("The need it belongs to; null where the viewer may not see it."),
	}
}

func (Document) Indexes() []ent.Index { return []ent.Index{index.Fields("need_id")} }

func (Document) Annotations() []schema.Annotation {
	return noun("documents", "A file attached to a need; seen by those who may see the need's details.")
}

// NationalReport is a State's report on how it carries out the Programme of Action.
type NationalReport struct{ ent.Schema }

func (NationalReport) Mixin() []ent.Mixin { return of("rep") }

func (NationalReport) Fields() []ent.Field {
	return []ent.Field{
		field.String("state_id").Immutable().Comment("The State that reports."),
		field.Int("year").Annotations(entgql.OrderField("YEAR")).Comment("Year it reports in."),
		field.Enum("language").Values(languages...).Annotations(entgql.Type("Language"), entgql.Skip(entgql.SkipWhereInput)).Comment("Language it is written in."),
		day("submitted_on", "Day on which it was submitted."),
		field.String("url").Comment("Address at which it is published."),
	}
}

func (NationalReport) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("state", State.Type).Ref("reports").Field("state_id").Unique().Required().Immutable().Comment("The State that reports."),
		edge.From("needs", Need.Type).Ref("report").Annotations(entgql.RelayConnection()).Comment("The needs that refer to it, as far as the viewer may see them."),
	}
}

func (NationalReport) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state_id", "year", "language").Unique()}
}

func (NationalReport) Annotations() []schema.Annotation {
	return noun("national_reports", "A State's report on its implementation of the Programme of Action.", entgql.QueryField())
}
