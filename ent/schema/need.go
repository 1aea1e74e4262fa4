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

// Need is what a State asks for.
type Need struct{ ent.Schema }

func (Need) Mixin() []ent.Mixin { return of("nee") }

func (Need) Fields() []ent.Field {
	return []ent.Field{
		field.String("state_id").Comment("The State that asks."),
		text("title"), text("summary"),
		field.Text("titles").Default("").Annotations(entgql.Skip(entgql.SkipType), entgql.OrderField("TITLE")).Comment("Its titles in every language, one after the other."),
		field.Enum("origin").Values(origins...).Comment("Declared here by its owner, imported from published data, or noted from a published source."),
		field.Enum("stage").Values("DRAFT", "OPEN", "PARTLY_MET", "MET", "WITHDRAWN", "EXPIRED", "CLOSED", "MERGED").
			Annotations(entgql.OrderField("STAGE")).Comment("Where it stands in its life."),
		field.Enum("audience").Values("PUBLIC", "STATES", "NAMED", "SECRETARIAT").Annotations(hidden()).Comment("Who may see it."),
		amount("cost_amount", "Estimated cost in its own currency.", hidden()),
		field.String("cost_currency").Optional().Nillable().Annotations(hidden()),
		amount("cost_usd", "Estimated cost in United States dollars.", entgql.OrderField("COST_USD")),
		day("start_date", "First day on which the help is needed.", entgql.OrderField("START_DATE")),
		day("end_date", "Last day on which the help is needed."),
		field.JSON("yearly", map[string]string{}).Optional().Annotations(hidden()).Comment("The State's own split of the cost by year, if any: year to amount."),
		field.Time("opened_at").Optional().Nillable().Annotations(entgql.OrderField("OPENED_AT")).Comment("When it was opened, UTC; its age counts from here."),
		field.Time("confirmed_at").Optional().Nillable().Comment("When the State last confirmed that it still stands, UTC."),
	}
}

func (Need) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Required().Comment("The State that asks."),
		edge.To("themes", NeedTheme.Type).Comment("The themes it falls under, by percentage."),
		edge.To("project_links", NeedProject.Type).Comment("The projects that answer it, with the declared shares."),
		edge.To("lines", LedgerLine.Type).Annotations(entgql.RelayConnection()).Comment("The ledger lines that its cost is split into."),
	}
}

func (Need) Indexes() []ent.Index { return []ent.Index{index.Fields("state_id")} }

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
