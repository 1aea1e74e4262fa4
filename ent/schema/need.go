package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/shopspring/decimal"
)

// audiences say who may see what a State shows.
var audiences = []string{"PUBLIC", "STATES", "NAMED", "SECRETARIAT"}

// Need is what a State asks for.
type Need struct{ ent.Schema }

func (Need) Mixin() []ent.Mixin { return of("nee") }

func (Need) Fields() []ent.Field {
	return []ent.Field{
		key("state_id", "The State that asks, or leads where several do; null where a regional organisation asks for its members."),
		key("region_id", "The region in which the amount of several States stands, where they declare no shares."),
		key("owner_id", "The regional organisation that asks for its members; null where a State asks."),
		text("title"), text("summary"),
		field.Text("titles").Default("").Annotations(entgql.Skip(entgql.SkipType), entgql.OrderField("TITLE")).Comment("Its titles in every language, one after the other."),
		field.Enum("origin").Values(origins...).Comment("Declared here by its owner, imported from published data, or noted from a published source."),
		field.Enum("stage").Values("DRAFT", "OPEN", "PARTLY_MET", "MET", "WITHDRAWN", "EXPIRED", "CLOSED", "MERGED").
			Annotations(entgql.OrderField("STAGE")).Comment("Where it stands in its life."),
		field.Enum("audience").Values(audiences...).Default("PUBLIC").Annotations(hidden()).Comment("Who may see it."),
		field.Enum("details_audience").Values(audiences...).Default("NAMED").Annotations(hidden()).Comment("Who may see its site, quantity, baseline and documents."),
		text("quantity"), text("site"), text("baseline"), text("upkeep"), text("financing_after"),
		field.String("agency").Default("").Comment("The agency of the State that owns it and will answer for it."),
		field.Enum("modality").Values("FUNDING", "EXPERTISE", "TRAINING", "EQUIPMENT").Optional().Nillable().Comment("The form of the help asked for."),
		field.Enum("priority").Values("HIGH", "MEDIUM", "LOW").Optional().Nillable().Annotations(entgql.OrderField("PRIORITY")).Comment("How urgent it is to the State."),
		key("report_id", "The national report that speaks of it."),
		field.Int("completeness").Default(0).Annotations(hidden()).Comment("How complete it is, in percent; for its own side and the secretariat."),
		field.String("entered_for").Default("").Annotations(hidden()).Comment("Where the secretariat entered it on behalf of the State: the paper it was taken from."),
		amount("cost_amount", "Estimated cost in its own currency.", hidden()),
		field.String("cost_currency").Optional().Nillable().Annotations(hidden()),
		amount("cost_usd", "Estimated cost in United States dollars.", entgql.OrderField("COST_USD")),
		day("start_date", "First day on which the help is needed.", entgql.OrderField("START_DATE")),
		day("end_date", "Last day on which the help is needed."),
		field.JSON("yearly", map[string]string{}).Optional().Annotations(hidden()).Comment("The State's own split of the cost by year, if any: year to amount."),
		field.Time("opened_at").Optional().Nillable().Annotations(entgql.OrderField("OPENED_AT")).Comment("When it was opened, UTC; its age counts from here."),
		field.Time("confirmed_at").Optional().Nillable().Comment("When the State last confirmed that it still stands, UTC."),
		field.Time("reminded_at").Optional().Nillable().Annotations(hidden()).Comment("When its State was last reminded to confirm it."),
		field.Time("asked_at").Optional().Nillable().Annotations(hidden()).Comment("When its State was asked whether it was met."),
		field.Time("answered_at").Optional().Nillable().Annotations(hidden()).Comment("When its State last said whether it was met."),
		text("closing_note"),
	}
}

func (Need) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State that asks, or leads where several do; null where a regional organisation asks for its members."),
		edge.To("states", NeedState.Type).Comment("The States that ask, each with its concurrence."),
		edge.To("region", Region.Type).Field("region_id").Unique().Comment("The region in which the amount of several States stands."),
		edge.To("owner", Organisation.Type).Field("owner_id").Unique().Comment("The regional organisation that asks for its members."),
		edge.To("named_donors", NeedDonor.Type).Comment("The donors to whom its State shows it; empty but for those who ask and the secretariat."),
		edge.To("documents", Document.Type).Comment("Files that belong to it, as far as the viewer may see them."),
		edge.To("report", NationalReport.Type).Field("report_id").Unique().Comment("The national report that speaks of it."),
		edge.To("themes", NeedTheme.Type).Comment("The themes it falls under, by percentage."),
		edge.To("project_links", NeedProject.Type).Comment("The projects that answer it, with the declared shares."),
		edge.To("lines", LedgerLine.Type).Annotations(entgql.RelayConnection()).Comment("The ledger lines that its cost is split into."),
	}
}

func (Need) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state_id"), index.Fields("owner_id"), index.Fields("report_id")}
}

func (Need) Annotations() []schema.Annotation {
	return noun("needs", "A request for assistance: what a State needs, where, when and at what cost.", entgql.QueryField())
}

// NeedTheme is a share of a need that falls under one theme.
type NeedTheme struct{ ent.Schema }

func (NeedTheme) Mixin() []ent.Mixin { return of("nth") }

func (NeedTheme) Fields() []ent.Field {
	return []ent.Field{
		field.String("need_id").Comment("The need."),
		field.String("theme_id").Comment("The theme."),
		percentage("Share of the cost, in percent; the shares of a need sum to 100."),
	}
}

func (NeedTheme) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("need", Need.Type).Ref("themes").Field("need_id").Unique().Required().Comment("The need."),
		edge.To("theme", Theme.Type).Field("theme_id").Unique().Required().Comment("The theme."),
	}
}

func (NeedTheme) Indexes() []ent.Index {
	return []ent.Index{index.Fields("need_id", "theme_id").Unique(), index.Fields("theme_id")}
}

func (NeedTheme) Annotations() []schema.Annotation {
	return noun("need_themes", "A share of a need that falls under one theme.")
}

// NeedProject links a project to the need that it answers.
type NeedProject struct{ ent.Schema }

func (NeedProject) Mixin() []ent.Mixin { return of("npr") }

func (NeedProject) Fields() []ent.Field {
	return []ent.Field{
		field.String("need_id").Comment("The need that is answered."),
		field.String("project_id").Comment("The project that answers it."),
		field.Other("share", decimal.Decimal{}).SchemaType(pg("numeric")).Annotations(entgql.Type("Decimal")).Comment("Share of the project's money that goes to this need, in percent."),
	}
}

func (NeedProject) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("need", Need.Type).Ref("project_links").Field("need_id").Unique().Required().Comment("The need that is answered; null where the viewer may not see it."),
		edge.From("project", Project.Type).Ref("need_links").Field("project_id").Unique().Required().Comment("The project that answers it; null where the viewer may not see it."),
	}
}

func (NeedProject) Indexes() []ent.Index {
	return []ent.Index{index.Fields("need_id", "project_id").Unique(), index.Fields("project_id")}
}

func (NeedProject) Annotations() []schema.Annotation {
	return noun("need_projects", "The link between a need and a project that answers it.")
}

// NeedState is a State that asks for a need, alone or with others.
type NeedState struct{ ent.Schema }

func (NeedState) Mixin() []ent.Mixin { return of("nst") }

func (NeedState) Fields() []ent.Field {
	return []ent.Field{
		field.String("need_id").Comment("The need."),
		field.String("state_id").Comment("The State."),
		field.Other("percentage", decimal.Decimal{}).SchemaType(pg("numeric")).Optional().Nillable().Annotations(entgql.Type("Decimal")).Comment("Its share of the cost, in percent, where the States declare shares."),
		field.Enum("concurrence").Values("ASKED", "CONCURRED", "DECLINED").Comment("Whether the State was asked, concurred or declined; others than the parties see those that concurred."),
		field.Time("answered_at").Optional().Nillable().Comment("When it answered, UTC."),
	}
}

func (NeedState) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("need", Need.Type).Ref("states").Field("need_id").Unique().Required().Comment("The need; null where the viewer may not see it."),
		edge.To("state", State.Type).Field("state_id").Unique().Required().Comment("The State."),
	}
}

func (NeedState) Indexes() []ent.Index {
	return []ent.Index{index.Fields("need_id", "state_id").Unique(), index.Fields("state_id", "need_id")}
}

func (NeedState) Annotations() []schema.Annotation {
	return noun("need_states", "A State that asks for a need, alone or with others, with its concurrence.")
}

// NeedDonor is a donor to whom a State shows a need.
type NeedDonor struct{ ent.Schema }

func (NeedDonor) Mixin() []ent.Mixin { return of("ndo") }

func (NeedDonor) Fields() []ent.Field {
	return []ent.Field{
		field.String("need_id").Comment("The need."),
		field.String("donor_id").Comment("The donor."),
	}
}

func (NeedDonor) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("need", Need.Type).Ref("named_donors").Field("need_id").Unique().Required().Comment("The need."),
		edge.To("donor", Donor.Type).Field("donor_id").Unique().Required().Comment("The donor."),
	}
}

func (NeedDonor) Indexes() []ent.Index {
	return []ent.Index{index.Fields("need_id", "donor_id").Unique(), index.Fields("donor_id", "need_id")}
}

func (NeedDonor) Annotations() []schema.Annotation {
	return noun("need_donors", "A donor to whom a State shows a need; seen by those who ask and the secretariat.")
}
