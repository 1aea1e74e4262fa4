package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Experience is what somebody did and learnt, for others who face the same.
type Experience struct{ ent.Schema }

func (Experience) Mixin() []ent.Mixin { return of("exp") }

func (Experience) Fields() []ent.Field {
	return []ent.Field{
		key("state_id", "The State that tells it, where a State does."),
		key("owner_id", "The organisation that tells it, where one does."),
		text("title"), text("summary"), text("learnt"),
		field.Text("titles").Default("").Annotations(entgql.Skip(entgql.SkipType), entgql.OrderField("TITLE")).Comment("Its titles in every language, one after the other."),
		field.Int("year").Optional().Nillable().Annotations(entgql.OrderField("YEAR")).Comment("The year in which it was done, or ended."),
		key("project_id", "The project in which it was made, if one."),
		field.Enum("stage").Values("DRAFT", "PUBLISHED", "WITHDRAWN").Comment("Where it stands in its life."),
		field.Time("published_at").Optional().Nillable().Annotations(entgql.OrderField("PUBLISHED_AT")).Comment("When it was published, UTC."),
	}
}

func (Experience) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State that tells it."),
		edge.To("owner", Organisation.Type).Field("owner_id").Unique().Comment("The organisation that tells it."),
		edge.To("project", Project.Type).Field("project_id").Unique().Comment("The project in which it was made; null where the viewer may not see it."),
		edge.To("themes", Theme.Type).Comment("The themes it is about."),
		edge.To("places", State.Type).Comment("The States in which it was made."),
		edge.To("comments", Comment.Type).Annotations(entgql.RelayConnection()).Comment("What others said to it."),
	}
}

func (Experience) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state_id"), index.Fields("owner_id")}
}

func (Experience) Annotations() []schema.Annotation {
	return noun("experiences", "What was done, where, on which theme, and what was learnt from it.", entgql.QueryField())
}

// Comment is what a party says to an experience.
type Comment struct{ ent.Schema }

func (Comment) Mixin() []ent.Mixin { return of("cmt") }

func (Comment) Fields() []ent.Field {
	return []ent.Field{
		field.String("experience_id").Immutable().Comment("The experience."),
		field.String("user_id").Immutable().Annotations(hidden()).Comment("Who wrote it; the party is shown, the person is not."),
		key("state_id", "The State for which it was said."),
		key("organisation_id", "The organisation for which it was said; with no State either, the secretariat."),
		language("Language it is written in."),
		field.Text("text").Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("What was said."),
		field.Enum("stage").Values("SAID", "REMOVED").Default("SAID").Comment("Whether it stands, or was taken away by its party or the secretariat."),
	}
}

func (Comment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("experience", Experience.Type).Ref("comments").Field("experience_id").Unique().Required().Immutable().Comment("The experience."),
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State for which it was said."),
		edge.To("organisation", Organisation.Type).Field("organisation_id").Unique().Comment("The organisation for which it was said."),
	}
}

func (Comment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("experience_id", "created_at")}
}

func (Comment) Annotations() []schema.Annotation {
	return noun("comments", "What a party says to an experience; seen by all who see the experience.")
}
