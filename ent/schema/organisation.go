package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Organisation is any party to assistance but a State itself.
type Organisation struct{ ent.Schema }

func (Organisation) Mixin() []ent.Mixin { return of("org") }

func (Organisation) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Annotations(entgql.OrderField("NAME")).Comment("Its name as first published or as it names itself."),
		field.Enum("kind").Values("GOVERNMENT", "LOCAL_GOVERNMENT", "OTHER_PUBLIC_SECTOR", "INTERNATIONAL_NGO", "NATIONAL_NGO", "REGIONAL_NGO",
			"PARTNER_COUNTRY_NGO", "PUBLIC_PRIVATE_PARTNERSHIP", "MULTILATERAL", "FOUNDATION", "PRIVATE_SECTOR", "ACADEMIC", "OTHER", "UNKNOWN").
			Comment("What kind of organisation it is, by the IATI list of organisation types."),
		field.String("iati_ref").Unique().Optional().Nillable().Comment("Its IATI organisation identifier, where published."),
		key("state_id", "The State it belongs to, for governments."),
		key("merged_into_id", "The organisation that it was found to be, to which all that names it was given; null for nearly all."),
	}
}

func (Organisation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State it belongs to, for governments."),
		edge.To("merged", Organisation.Type).Comment("The organisations that were found to be this one.").
			From("merged_into").Field("merged_into_id").Unique().Comment("The organisation that it was found to be."),
		edge.To("aliases", OrganisationAlias.Type).Comment("Names under which published data speak of it."),
		edge.To("participations", Participation.Type).Annotations(entgql.RelayConnection()).Comment("The projects it takes part in, with its role."),
	}
}

func (Organisation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name"), index.Fields("merged_into_id")}
}

func (Organisation) Annotations() []schema.Annotation {
	return noun("organisations", "A party to assistance: a government body, an international or regional organisation, civil society, a financial institution or a company.", entgql.QueryField())
}

// OrganisationAlias is a name by which an organisation is found again.
type OrganisationAlias struct{ ent.Schema }

func (OrganisationAlias) Mixin() []ent.Mixin { return of("oal") }

func (OrganisationAlias) Fields() []ent.Field {
	return []ent.Field{
		field.String("organisation_id").Comment("The organisation that is meant."),
		field.String("name").Comment("The name as published."),
		field.String("key").Unique().Annotations(hidden()).Comment("The name folded for comparison."),
	}
}

func (OrganisationAlias) Edges() []ent.Edge {
	return []ent.Edge{edge.From("organisation", Organisation.Type).Ref("aliases").Field("organisation_id").Unique().Required().Comment("The organisation that is meant.")}
}

func (OrganisationAlias) Annotations() []schema.Annotation {
	return noun("organisation_aliases", "Another name under which published data speak of an organisation.")
}

// Donor is the profile that makes an organisation a donor.
type Donor struct{ ent.Schema }

func (Donor) Mixin() []ent.Mixin { return of("dnr") }

func (Donor) Fields() []ent.Field {
	return []ent.Field{
		field.String("organisation_id").Comment("The organisation that gives."),
		field.String("name").Annotations(entgql.OrderField("NAME")).Comment("Its name."),
	}
}

func (Donor) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("organisation", Organisation.Type).Field("organisation_id").Unique().Required().Comment("The organisation that gives."),
		edge.To("offers", Offer.Type).Annotations(entgql.RelayConnection()).Comment("Its offers that the viewer may see."),
		edge.To("lines", LedgerLine.Type).Annotations(entgql.RelayConnection()).Comment("The ledger lines of its money."),
	}
}

func (Donor) Indexes() []ent.Index { return []ent.Index{index.Fields("organisation_id").Unique()} }

func (Donor) Annotations() []schema.Annotation {
	return noun("donors", "An organisation that funds assistance, here or in published data.", entgql.QueryField())
}
