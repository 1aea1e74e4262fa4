package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// Region is a group of States by geography, as a recipient or as the place of a State.
type Region struct{ ent.Schema }

func (Region) Mixin() []ent.Mixin { return of("reg") }

func (Region) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Annotations(entgql.OrderField("CODE")).Comment("Its code: three digits of M49, or the number that the DAC gives its regions."),
		text("name"),
		key("parent_id", "The region that contains it."),
	}
}

func (Region) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("children", Region.Type).Comment("The regions in it.").From("parent").Field("parent_id").Unique().Comment("The region that contains it."),
		edge.From("states", State.Type).Ref("region").Annotations(entgql.RelayConnection()).Comment("The States in it."),
		edge.From("offers", Offer.Type).Ref("regions").Annotations(entgql.RelayConnection()).Comment("The offers that name it as eligible."),
	}
}

func (Region) Annotations() []schema.Annotation {
	return noun("regions", "A geographic region: United Nations M49, or the regions that aid data name as recipients.", entgql.QueryField())
}
