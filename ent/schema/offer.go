package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Offer is what a donor is ready to give.
type Offer struct{ ent.Schema }

func (Offer) Mixin() []ent.Mixin { return of("ofr") }

func (Offer) Fields() []ent.Field {
	return []ent.Field{
		key("donor_id", "The donor; null where a published window names none of ours."),
		field.String("name").Default("").Annotations(entgql.OrderField("NAME")).Comment("Name of the window or offer, as published."),
		text("summary"), text("conditions"),
		field.String("administrator").Default("").Comment("Who runs the window, as published."),
		field.Enum("origin").Values(origins...).Comment("Declared here by the donor, imported, or noted from a published source and shown as published."),
		field.Enum("stage").Values("DRAFT", "UPCOMING", "OPEN", "EXHAUSTED", "SUSPENDED", "CLOSED", "EXPIRED", "AS_PUBLISHED").Annotations(entgql.OrderField("STAGE")).
			Comment("Where it stands in its life; AS_PUBLISHED for windows known only from a public page."),
		field.Enum("visibility").Values("PUBLIC", "SECRETARIAT_ONLY").Annotations(hidden()).Comment("Who may see it."),
		field.Enum("modality").Values("FUNDING", "EXPERTISE", "TRAINING", "EQUIPMENT").Comment("The form of the help."),
		amount("envelope_amount", "Money in the offer.", hidden()),
		field.String("currency").Optional().Nillable().Comment("Currency of its amounts, ISO 4217."),
		field.Bool("envelope_is_private").Default(true).Annotations(hidden()).Comment("Whether the envelope is kept from the public on a public offer."),
		amount("least_amount", "The least that one project may ask for, in the offer's currency."),
		amount("most_amount", "The most that one project may ask for, in the offer's currency."),
		field.Int("least_months").Optional().Nillable().Comment("The shortest duration of a project, in months."),
		field.Int("most_months").Optional().Nillable().Comment("The longest duration of a project, in months."),
		field.String("applicants").Default("").Comment("Who may apply, as published."),
		field.Strings("applicant_kinds").Optional().Annotations(hidden()).Comment("The kinds of applicants it is for; none means any."),
		field.Bool("through_partner").Default(false).Comment("Whether governments can apply only through a partner."),
		field.Enum("recurrence").Values("NONE", "YEARLY").Default("NONE").Comment("Whether the window comes again each year."),
		day("opens_on", "First day of the window.", entgql.OrderField("OPENS_ON")),
		day("closes_on", "Last day of the window.", entgql.OrderField("CLOSES_ON")),
		field.String("source_name").Default("").Comment("The public page or document it was noted from."),
		field.String("as_of").Default("").Comment("Year or date on which the source was checked."),
		field.Time("published_at").Optional().Nillable().Annotations(entgql.OrderField("PUBLISHED_AT")).Comment("When its donor published it here, UTC."),
		field.Time("confirmed_at").Optional().Nillable().Comment("When its donor last confirmed that it still stands, UTC."),
		field.Time("reminded_at").Optional().Nillable().Annotations(hidden()).Comment("When its donor was last reminded to confirm it."),
	}
}

func (Offer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donor", Donor.Type).Ref("offers").Field("donor_id").Unique().Comment("The donor; null where a published window names none of ours."),
		edge.To("themes", Theme.Type).Comment("The themes it is for; none means any."),
		edge.To("states", State.Type).Comment("The States that are eligible; with regions none means any."),
		edge.To("regions", Region.Type).Comment("The regions whose States are eligible; with states none means any."),
	}
}

func (Offer) Indexes() []ent.Index { return []ent.Index{index.Fields("donor_id")} }

func (Offer) Annotations() []schema.Annotation {
	return noun("offers", "What a donor is ready to give, to whom, for what and on which conditions.", entgql.QueryField())
}
