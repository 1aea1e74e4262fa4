package schema

import (
	"encoding/json"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// QueueItem is something that waits for a decision of the secretariat.
type QueueItem struct{ ent.Schema }

func (QueueItem) Mixin() []ent.Mixin { return of("qit") }

func (QueueItem) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("REVIEW_PROPOSAL", "REVIEW_CHANGE", "CONSENT_OVERDUE", "CONSENT_WITHDRAWN").Immutable().
			Annotations(entgql.OrderField("KIND")).Comment("What is to be decided."),
		field.String("noun").Immutable().Comment("The kind of the row it is about: Project."),
		field.String("row_id").Immutable().Comment("The row it is about."),
		text("title"),
		day("due_on", "By when, in working days of the secretariat.", entgql.OrderField("DUE_ON")),
		field.Enum("stage").Values("WAITING", "DONE").Default("WAITING").Comment("Whether it waits or was decided."),
		key("assignee_id", "Who of the secretariat sees to it; null where nobody does yet."),
		field.Time("done_at").Optional().Nillable().Annotations(entgql.OrderField("DONE_AT")).Comment("When it was decided, UTC."),
	}
}

func (QueueItem) Edges() []ent.Edge {
	return []ent.Edge{edge.To("assignee", User.Type).Field("assignee_id").Unique().Comment("Who of the secretariat sees to it.")}
}

func (QueueItem) Indexes() []ent.Index {
	return []ent.Index{index.Fields("row_id", "kind"), index.Fields("stage", "due_on")}
}

func (QueueItem) Annotations() []schema.Annotation {
	return noun("queue_items", "Something that waits for a decision of the secretariat, with its clock and who sees to it; seen by the secretariat.", entgql.QueryField())
}

// CannedReply is an answer that the secretariat gives often, in all languages.
type CannedReply struct{ ent.Schema }

func (CannedReply) Mixin() []ent.Mixin { return of("rpl") }

func (CannedReply) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Annotations(entgql.OrderField("NAME")).Comment("By which the secretariat finds it."),
		text("text"),
	}
}

func (CannedReply) Indexes() []ent.Index { return []ent.Index{index.Fields("name").Unique()} }

func (CannedReply) Annotations() []schema.Annotation {
	return noun("canned_replies", "An answer that the secretariat gives often, in all six languages; seen by the secretariat.", entgql.QueryField())
}

// OrganisationMatch is the question whether two organisations are one.
type OrganisationMatch struct{ ent.Schema }

func (OrganisationMatch) Mixin() []ent.Mixin { return of("omt") }

func (OrganisationMatch) Fields() []ent.Field {
	return []ent.Field{
		field.String("from_id").Immutable().Comment("The organisation that may be the other one."),
		field.String("into_id").Immutable().Comment("The organisation that it may be."),
		field.Enum("evidence").Values("SAME_NAME", "NEARLY_SAME_NAME", "SAME_REF", "SAID").Immutable().Comment("Why they may be one: names that are the same but for spelling, nearly the same, references, or because the secretariat says so."),
		field.Enum("stage").Values("SUGGESTED", "MERGED", "REJECTED").Annotations(entgql.OrderField("STAGE")).Comment("What was decided; a merger can be taken back."),
		field.JSON("moved", json.RawMessage{}).Optional().Annotations(hidden()).Comment("What the merger moved, by which it is taken back."),
		field.Time("decided_at").Optional().Nillable().Comment("When it was decided, UTC."),
	}
}

func (OrganisationMatch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("from", Organisation.Type).Field("from_id").Unique().Required().Immutable().Comment("The organisation that may be the other one."),
		edge.To("into", Organisation.Type).Field("into_id").Unique().Required().Immutable().Comment("The organisation that it may be."),
	}
}

func (OrganisationMatch) Indexes() []ent.Index {
	return []ent.Index{index.Fields("from_id", "into_id").Unique(), index.Fields("into_id"), index.Fields("stage")}
}

func (OrganisationMatch) Annotations() []schema.Annotation {
	return noun("organisation_matches", "The question whether two organisations of imported data are one, and what was decided; seen by the secretariat.", entgql.QueryField())
}
