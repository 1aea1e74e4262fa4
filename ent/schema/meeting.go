package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Meeting is a meeting of States on the Programme of Action.
type Meeting struct{ ent.Schema }

func (Meeting) Mixin() []ent.Mixin { return of("mtg") }

func (Meeting) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Annotations(entgql.OrderField("CODE")).Comment("Stable code, for example POA-BMS9."),
		field.Enum("kind").Values("CONFERENCE", "BIENNIAL_MEETING", "REVIEW_CONFERENCE", "EXPERT_MEETING", "REGIONAL_SEMINAR", "INTERSESSIONAL_MEETING", "PREPARATORY_COMMITTEE").Comment("What kind of meeting it is."),
		field.Int("number").Optional().Nillable().Comment("Its number within its kind."),
		text("title"),
		field.Time("start").StorageKey("starts_on").SchemaType(pg("date")).Annotations(entgql.Type("Date"), entgql.OrderField("START")).Comment("First day."),
		field.Time("end").StorageKey("ends_on").SchemaType(pg("date")).Annotations(entgql.Type("Date")).Comment("Last day."),
		field.String("city").Comment("City, in English."),
		key("state_id", "The State where it is held."),
		field.Enum("format").Values("IN_PERSON", "HYBRID", "ONLINE").Comment("How one takes part."),
		field.Enum("stage").Values("PLANNED", "CONVENED", "CLOSED", "POSTPONED", "CANCELLED").Comment("Where it stands in its life."),
		field.String("chair").Default("").Comment("Who presided, as published."),
		field.String("source_name").Default("").Comment("Where the facts were published."),
	}
}

func (Meeting) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State where it is held."),
		edge.To("themes", Theme.Type).Comment("The themes it is about."),
	}
}

func (Meeting) Annotations() []schema.Annotation {
	return noun("meetings", "A meeting of States on the Programme of Action: biennial, review, expert, regional or intersessional.", entgql.QueryField())
}
