package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/shopspring/decimal"
)

// PlaceShare is a share of a transaction that goes to one place; at most one of the ids is set.
type PlaceShare struct {
	State      string          `json:"state,omitempty"`
	Area       string          `json:"area,omitempty"`
	Region     string          `json:"region,omitempty"`
	Percentage decimal.Decimal `json:"percentage"`
}

// ThemeShare is a share of a transaction that serves one theme; an empty theme is unspecified.
type ThemeShare struct {
	Theme      string          `json:"theme,omitempty"`
	Certainty  string          `json:"certainty,omitempty"`
	Percentage decimal.Decimal `json:"percentage"`
}

// Transaction is money as published or declared: append-only.
type Transaction struct{ ent.Schema }

func (Transaction) Mixin() []ent.Mixin { return of("trx") }

func (Transaction) Fields() []ent.Field {
	return []ent.Field{
		field.String("project_id").Immutable().Comment("The project it belongs to."),
		field.String("source_record_id").Optional().Nillable().Immutable().Comment("The record it was read from."),
		field.Int("position").Immutable().Default(0).Comment("Its place within the record, from 1."),
		field.Int("line").Immutable().Default(0).Comment("The line of the source file it stands on; 0 where declared here."),
		field.Enum("kind").Values("INCOMING_FUNDS", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "INTEREST_PAYMENT", "LOAN_REPAYMENT", "REIMBURSEMENT",
			"PURCHASE_OF_EQUITY", "SALE_OF_EQUITY", "CREDIT_GUARANTEE", "INCOMING_COMMITMENT", "OUTGOING_PLEDGE", "INCOMING_PLEDGE").Immutable().
			Comment("What kind of flow it is, by the IATI list of transaction types."),
		field.Enum("boundary").Values("COUNTED", "INCOMING", "INTERNAL", "SECONDARY_REPORTER", "IN_PARENT", "NOT_COUNTED_KIND").
			Comment("Whether it counts in coverage, or why not."),
		field.Time("date").SchemaType(pg("date")).Optional().Nillable().Immutable().Annotations(entgql.Type("Date"), entgql.OrderField("DATE")).Comment("Day of the transaction."),
		field.Time("value_date").SchemaType(pg("date")).Optional().Nillable().Immutable().Annotations(entgql.Type("Date")).Comment("Day whose year decides the exchange rate."),
		field.Other("amount", decimal.Decimal{}).SchemaType(pg("numeric(18,2)")).Immutable().Annotations(entgql.Type("Decimal"), entgql.OrderField("AMOUNT")).Comment("Amount in its own currency, exact to the cent; negative for corrections."),
		field.String("currency").Optional().Nillable().Immutable().Comment("Currency of the amount, ISO 4217; null where the record names none."),
		amount("usd", "Amount in United States dollars; null where no rate is known.", entgql.OrderField("USD")),
		field.Other("rate", decimal.Decimal{}).SchemaType(pg("numeric")).Optional().Nillable().Annotations(entgql.Type("Decimal")).Comment("Units of the currency for one United States dollar."),
		field.Int("rate_year").Optional().Nillable().Comment("Year whose period average the rate is."),
		field.String("rate_source").Default("").Comment("Who published the rate."),
		field.String("provider_id").Optional().Nillable().Immutable().Comment("The organisation the money comes from."),
		field.String("receiver_id").Optional().Nillable().Immutable().Comment("The organisation the money goes to."),
		field.JSON("recipients", []PlaceShare{}).Optional().Immutable().Annotations(hidden()).Comment("Its own recipients; they win over the project's."),
		field.JSON("themes", []ThemeShare{}).Optional().Immutable().Annotations(hidden()).Comment("Its own themes; they win over the project's."),
		field.String("donor_id").Optional().Nillable().Annotations(hidden()).Comment("The donor its lines count for."),
		field.String("superseded_by").Optional().Nillable().Annotations(hidden()).Comment("The record or import run that replaced this row; a superseded row counts nowhere."),
	}
}

func (Transaction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("project", Project.Type).Ref("transactions").Field("project_id").Unique().Required().Immutable().Comment("The project it belongs to."),
		edge.To("source_record", SourceRecord.Type).Field("source_record_id").Unique().Immutable().Comment("The record it was read from."),
		edge.To("provider", Organisation.Type).Field("provider_id").Unique().Immutable().Comment("The organisation the money comes from."),
		edge.To("receiver", Organisation.Type).Field("receiver_id").Unique().Immutable().Comment("The organisation the money goes to."),
		edge.To("lines", LedgerLine.Type).Annotations(entgql.RelayConnection()).Comment("The ledger lines it is split into; they sum exactly to it."),
	}
}

func (Transaction) Indexes() []ent.Index {
	return []ent.Index{index.Fields("project_id", "date"), index.Fields("source_record_id")}
}

func (Transaction) Annotations() []schema.Annotation {
	return noun("transactions", "A flow of money as published or declared. Never changed: a correction is a new row.", entgql.QueryField())
}

// LedgerLine is the part of a transaction, budget or need that falls to one place, theme and year.
type LedgerLine struct{ ent.Schema }

func (LedgerLine) Mixin() []ent.Mixin { return of("lin") }

func (LedgerLine) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("measure").Values("NEEDED", "SECURED", "PROPOSED", "COMMITTED", "DISBURSED", "UNCOSTED", "EXPIRED_UNMET").
			Comment("What it counts as."),
		key("state_id", "The State; null where an area, a region or nothing is named."),
		key("area_id", "The area."),
		key("region_id", "The region, where no State is named."),
		key("theme_id", "The theme; null for unspecified theme."),
		field.Int("year").Optional().Nillable().Annotations(entgql.OrderField("YEAR")).Comment("Calendar year: of signature for commitments, of payment for disbursements; null where undated."),
		field.Other("amount", decimal.Decimal{}).SchemaType(pg("numeric(18,2)")).Annotations(entgql.Type("Decimal"), entgql.OrderField("AMOUNT")).Comment("Amount in its own currency, exact to the cent."),
		field.String("currency").Optional().Nillable().Comment("Currency of the amount, ISO 4217."),
		amount("usd", "Amount in United States dollars; null where no rate is known.", entgql.OrderField("USD")),
		field.Enum("certainty").Values("CONFIRMED", "SUGGESTED").Optional().Nillable().Comment("Whether the theme is confirmed or suggested; null where there is no theme."),
		field.Bool("is_other_assistance").Default(false).Comment("Whether it counts as other assistance: linked to no need, the greater of committed and disbursed of its project."),
		key("donor_id", "The donor."),
		key("project_id", "The project it comes from."),
		key("transaction_id", "The transaction it is a part of."),
		key("need_id", "The need it comes from."),
		field.Bool("is_public").Default(true).Annotations(hidden()).Comment("Whether the public may see it: its project or need is public."),
	}
}

func (LedgerLine) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State; null where an area, a region or nothing is named."),
		edge.To("area", Area.Type).Field("area_id").Unique().Comment("The area."),
		edge.To("region", Region.Type).Field("region_id").Unique().Comment("The region, where no State is named."),
		edge.To("theme", Theme.Type).Field("theme_id").Unique().Comment("The theme; null for unspecified theme."),
		edge.From("donor", Donor.Type).Ref("lines").Field("donor_id").Unique().Comment("The donor."),
		edge.From("project", Project.Type).Ref("lines").Field("project_id").Unique().Comment("The project it comes from."),
		edge.From("transaction", Transaction.Type).Ref("lines").Field("transaction_id").Unique().Comment("The transaction it is a part of."),
		edge.From("need", Need.Type).Ref("lines").Field("need_id").Unique().Comment("The need it comes from."),
	}
}

func (LedgerLine) Indexes() []ent.Index {
	public := entsql.IndexWhere("is_public")
	return []ent.Index{
		index.Fields("project_id"), index.Fields("transaction_id"), index.Fields("need_id"),
		index.Fields("state_id", "theme_id", "year").Annotations(public),
		index.Fields("currency").Annotations(entsql.IndexWhere("is_public AND usd IS NULL")).StorageKey("ledgerline_unconverted"),
	}
}

func (LedgerLine) Annotations() []schema.Annotation {
	return noun("ledger_lines", "The part of a transaction, budget or need that falls to one State, area or region, one theme and one year. The lines of a transaction sum exactly to it.")
}
