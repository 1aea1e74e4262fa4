package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// State is a Member State or observer State of the United Nations.
type State struct{ ent.Schema }

func (State) Mixin() []ent.Mixin { return of("sta") }

func (State) Fields() []ent.Field {
	return []ent.Field{
		field.String("iso2").Unique().Comment("ISO 3166-1 alpha-2 code."),
		field.String("iso3").Unique().Annotations(entgql.OrderField("ISO3")).Comment("ISO 3166-1 alpha-3 code."),
		field.String("m49").Unique().Comment("United Nations M49 code, three digits."),
		text("name"), text("formal_name"),
		field.Enum("membership").Values("MEMBER", "OBSERVER").Comment("Whether it is a Member State or an observer State."),
		field.Enum("un_regional_group").Values("AFRICAN", "ASIA_PACIFIC", "EASTERN_EUROPEAN", "LATIN_AMERICAN_AND_CARIBBEAN", "WESTERN_EUROPEAN_AND_OTHERS", "NONE").
			Comment("Its regional group at the United Nations, as seated for elections."),
		key("region_id", "Its M49 subregion."),
		field.Bool("is_ldc").Comment("Whether it is on the United Nations list of least developed countries."),
		field.Bool("is_lldc").Comment("Whether it is on the United Nations list of landlocked developing countries."),
		field.Bool("is_sids").Comment("Whether it is on the United Nations list of small island developing States."),
		field.Bool("is_dac_member").Comment("Whether it is a member of the OECD Development Assistance Committee."),
		field.Bool("is_oda_recipient").Comment("Whether it is on the DAC list of recipients of official development assistance."),
	}
}

func (State) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("region", Region.Type).Field("region_id").Unique().Comment("Its M49 subregion."),
		edge.To("reports", NationalReport.Type).Annotations(entgql.RelayConnection()).Comment("Its national reports."),
		edge.From("offers", Offer.Type).Ref("states").Annotations(entgql.RelayConnection()).Comment("The offers that name it as eligible."),
		edge.From("experiences", Experience.Type).Ref("places").Annotations(entgql.RelayConnection()).Comment("The experiences that were made in it."),
	}
}

func (State) Annotations() []schema.Annotation {
	return noun("states", "A Member State of the United Nations, or an observer State (the Holy See, the State of Palestine).", entgql.QueryField())
}
