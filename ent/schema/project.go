package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Origins say where a record comes from.
var origins = []string{"DECLARED", "IMPORTED", "PUBLISHED_SOURCE"}

// Project is a proposal or an activity under way.
type Project struct{ ent.Schema }

func (Project) Mixin() []ent.Mixin { return of("prj") }

func (Project) Fields() []ent.Field {
	return []ent.Field{
		field.String("iati_identifier").Unique().Optional().Nillable().Comment("Its IATI identifier, where published."),
		text("title"), text("summary"),
		field.Text("titles").Default("").Annotations(entgql.Skip(entgql.SkipType), entgql.OrderField("TITLE")).Comment("Its titles in every language, one after the other."),
		field.Enum("origin").Values(origins...).Comment("Declared here by its owner, imported from published data, or noted from a published source."),
		field.Enum("stage").Values("DRAFT", "SUBMITTED", "RETURNED", "AWAITING_CONSENT", "REFUSED", "PUBLISHED", "UNDER_WAY", "SUSPENDED", "COMPLETED", "CANCELLED", "WITHDRAWN", "EXPIRED").
			Annotations(entgql.OrderField("STAGE")).Comment("Where it stands in its life."),
		day("start_date", "First day: actual where known, else planned.", entgql.OrderField("START_DATE")),
		day("end_date", "Last day: actual where known, else planned.", entgql.OrderField("END_DATE")),
		amount("budget_amount", "Budget in its own currency.", hidden()),
		field.String("budget_currency").Optional().Nillable().Annotations(hidden()),
		amount("budget_usd", "Budget in United States dollars.", hidden()),
		field.Int("gender_marker").Optional().Nillable().Comment("Gender equality: 0 not targeted, 1 significant, 2 principal objective."),
		key("reporter_id", "The organisation that reports it."),
		key("owner_id", "The organisation that proposed it here; null where a State did, or where it was imported."),
		key("state_id", "The State that proposed it here, where a State did."),
		field.Strings("working_languages").Optional().Annotations(hidden()).Comment("The languages in which it can be worked in."),
		field.Time("submitted_at").Optional().Nillable().Comment("When it was last submitted for review, UTC."),
		field.Time("published_at").Optional().Nillable().Comment("When it was published here, UTC; null for what was imported."),
		field.Time("completed_at").Optional().Nillable().Comment("When it was declared completed here, UTC."),
		field.Time("asked_at").Optional().Nillable().Annotations(hidden()).Comment("When its owner was asked what lasts a year after completion."),
		later("worked"), later("did_not_work"), later("follow_up"),
		key("source_record_id", "The record it was last read from."),
	}
}

func (Project) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("reporter", Organisation.Type).Field("reporter_id").Unique().Comment("The organisation that reports it."),
		edge.To("owner", Organisation.Type).Field("owner_id").Unique().Comment("The organisation that proposed it here."),
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State that proposed it here."),
		edge.To("budget_lines", BudgetLine.Type).Comment("Its budget by year and line."),
		edge.To("results", Result.Type).Comment("The results that it wants, and what was reached."),
		edge.To("consents", Consent.Type).Comment("The answers of the recipient States, as far as the viewer may see them."),
		edge.To("versions", ProjectVersion.Type).Comment("What was submitted, version by version; empty but for its owner and the secretariat."),
		edge.To("steps", ProjectStep.Type).Comment("Its timeline: the steps of its life that the viewer may see."),
		edge.To("source_record", SourceRecord.Type).Field("source_record_id").Unique().Comment("The record it was last read from."),
		edge.To("source_records", SourceRecord.Type).Annotations(entgql.RelayConnection()).Comment("Every version of the record, the history of the project."),
		edge.To("recipients", ProjectRecipient.Type).Comment("Who receives, by percentage."),
		edge.To("themes", ProjectTheme.Type).Comment("The themes it serves, by percentage, with the evidence."),
		edge.To("participations", Participation.Type).Annotations(entgql.RelayConnection()).Comment("The organisations that take part, by role."),
		edge.To("transactions", Transaction.Type).Annotations(entgql.RelayConnection()).Comment("The money as published or declared, each with the reason why it counts or not."),
		edge.To("lines", LedgerLine.Type).Annotations(entgql.RelayConnection()).Comment("The ledger lines that its money is split into."),
		edge.To("need_links", NeedProject.Type).Comment("The needs it answers, with the declared shares."),
	}
}

func (Project) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("updated_at", "id").Annotations(entsql.DescColumns("updated_at")),
		index.Fields("reporter_id"), index.Fields("source_record_id"), index.Fields("owner_id"), index.Fields("state_id"),
	}
}

func (Project) Annotations() []schema.Annotation {
	return noun("projects", "A proposal that seeks partners, or an activity under way or completed.", entgql.QueryField(), entgql.MultiOrder())
}

// ProjectRecipient is a share of a project that goes to one place.
type ProjectRecipient struct{ ent.Schema }

func (ProjectRecipient) Mixin() []ent.Mixin { return of("rec") }

func (ProjectRecipient) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Comment("The project."),
		key("state_id", "The State that receives; null where an area or a region does."),
		key("area_id", "The area that receives."),
		key("region_id", "The region that receives, where no State is named."),
		percentage("Share of the project's money, in percent; the shares of a project sum to 100."),
		field.Bool("has_activity").Default(true).Comment("Whether there is activity in the country: without it, notice to the State is enough instead of its consent."),
	}
}

func (ProjectRecipient) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("recipients").Field("project_id").Unique().Required().Comment("The project."),
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State that receives; null where an area or a region does."),
		edge.To("area", Area.Type).Field("area_id").Unique().Comment("The area that receives."),
		edge.To("region", Region.Type).Field("region_id").Unique().Comment("The region that receives, where no State is named."),
	}
}

func (ProjectRecipient) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id"), index.Fields("state_id", "project_id")}
}

func (ProjectRecipient) Annotations() []schema.Annotation {
	return noun("project_recipients", "A share of a project that goes to one State, area or region.")
}

// ProjectTheme is a share of a project that serves one theme.
type ProjectTheme struct{ ent.Schema }

// ThemeEvidence says why a theme was assigned.
type ThemeEvidence struct {
	Kind  string `json:"kind"`            // LEXICON, PURPOSE_CODE or DECLARED
	Field string `json:"field,omitempty"` // where the words stand: title, description …
	Lang  string `json:"lang,omitempty"`  // language of the words
	Term  string `json:"term,omitempty"`  // the rule that matched
	Quote string `json:"quote,omitempty"` // the words as they stand
	Code  string `json:"code,omitempty"`  // the purpose code
}

func (ProjectTheme) Mixin() []ent.Mixin { return of("pth") }

func (ProjectTheme) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Comment("The project."),
		field.String("theme_id").Comment("The theme."),
		percentage("Share of the project's money, in percent; the shares of a project sum to 100."),
		field.Enum("certainty").Values("CONFIRMED", "SUGGESTED").Comment("Confirmed by a person, or suggested by rule."),
		field.JSON("evidence", []ThemeEvidence{}).Annotations(hidden()),
	}
}

func (ProjectTheme) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("themes").Field("project_id").Unique().Required().Comment("The project."),
		edge.To("theme", Theme.Type).Field("theme_id").Unique().Required().Comment("The theme."),
	}
}

func (ProjectTheme) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "theme_id").Unique(), index.Fields("theme_id", "project_id")}
}

func (ProjectTheme) Annotations() []schema.Annotation {
	return noun("project_themes", "A share of a project that serves one theme, with the evidence for it.")
}

// Participation is an organisation's part in a project.
type Participation struct{ ent.Schema }

func (Participation) Mixin() []ent.Mixin { return of("ptc") }

func (Participation) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Comment("The project."),
		field.String("organisation_id").Comment("The organisation."),
		field.Enum("role").Values("FUNDING", "ACCOUNTABLE", "EXTENDING", "IMPLEMENTING").Comment("What it does in the project, by the IATI list of roles."),
	}
}

func (Participation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("participations").Field("project_id").Unique().Required().Comment("The project."),
		edge.From("organisation", Organisation.Type).Ref("participations").Field("organisation_id").Unique().Required().Comment("The organisation."),
	}
}

func (Participation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "organisation_id", "role").Unique(), index.Fields("organisation_id", "role")}
}

func (Participation) Annotations() []schema.Annotation {
	return noun("participations", "An organisation's part in a project.")
}
