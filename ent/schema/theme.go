package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// ThemeGroup is one of the ten themes of the working paper.
type ThemeGroup struct{ ent.Schema }

func (ThemeGroup) Mixin() []ent.Mixin { return of("thg") }

func (ThemeGroup) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Comment("Stable code."),
		text("name"),
		field.Int("position").Comment("Place in the order of section III of the Programme of Action."),
	}
}

func (ThemeGroup) Edges() []ent.Edge {
	return []ent.Edge{edge.To("themes", Theme.Type).Comment("The themes in it.")}
}

func (ThemeGroup) Annotations() []schema.Annotation {
	return noun("theme_groups", "One of the ten themes of assistance that section III of the Programme of Action names; each holds one or more of the fifteen themes.")
}

// Theme is one of the fifteen themes under which everything is counted.
type Theme struct{ ent.Schema }

func (Theme) Mixin() []ent.Mixin { return of("thm") }

func (Theme) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Comment("Stable code, for example ddr or stockpile-management."),
		text("name"), text("summary"),
		field.Int("position").Comment("Place in the order of the themes, from 1."),
		field.String("group_id").Comment("The theme of the paper that it belongs to."),
	}
}

func (Theme) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("group", ThemeGroup.Type).Ref("themes").Field("group_id").Unique().Required().Comment("The theme of the paper that it belongs to."),
		edge.From("offers", Offer.Type).Ref("themes").Annotations(entgql.RelayConnection()).Comment("The offers that name it."),
		edge.From("experiences", Experience.Type).Ref("themes").Annotations(entgql.RelayConnection()).Comment("The experiences that are about it."),
		edge.From("meetings", Meeting.Type).Ref("themes").Annotations(entgql.RelayConnection()).Comment("The meetings that are about it."),
		edge.To("paragraphs", Paragraph.Type).Comment("The paragraphs of the Programme of Action that it rests on."),
	}
}

func (Theme) Annotations() []schema.Annotation {
	return noun("themes", "One of the fifteen themes of assistance under which needs, offers, projects and money are counted.")
}

// Paragraph is a paragraph of the Programme of Action.
type Paragraph struct{ ent.Schema }

func (Paragraph) Mixin() []ent.Mixin { return of("par") }

func (Paragraph) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Comment("Section and number, for example III.16."),
		field.String("section").Comment("Section in Roman numerals: II or III."),
		field.Int("number").Comment("Number within the section."),
		field.String("level").Comment("NATIONAL, REGIONAL or GLOBAL in section II; empty in section III."),
		field.String("edition").Comment("Year of the text, 2001."),
		text("label"),
	}
}

func (Paragraph) Edges() []ent.Edge {
	return []ent.Edge{edge.From("themes", Theme.Type).Ref("paragraphs").Comment("The themes that rest on it.")}
}

func (Paragraph) Annotations() []schema.Annotation {
	return noun("paragraphs", "A paragraph of section II or III of the Programme of Action, by number with a short label of our own.")
}
