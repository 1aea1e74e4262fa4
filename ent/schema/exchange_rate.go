package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/shopspring/decimal"
)

// ExchangeRate is the period-average rate of a currency in a year.
type ExchangeRate struct{ ent.Schema }

func (ExchangeRate) Mixin() []ent.Mixin { return of("xrt") }

func (ExchangeRate) Fields() []ent.Field {
	return []ent.Field{
		field.String("currency").Annotations(entgql.OrderField("CURRENCY")).Comment("ISO 4217 code."),
		field.Int("year").Annotations(entgql.OrderField("YEAR")).Comment("Calendar year of the average."),
		field.Other("units_per_usd", decimal.Decimal{}).SchemaType(pg("numeric")).Annotations(entgql.Type("Decimal")).Comment("Units of the currency for one United States dollar, average of the year."),
		field.String("source").Comment("Who published the rate."),
	}
}

func (ExchangeRate) Indexes() []ent.Index {
	return []ent.Index{index.Fields("currency", "year").Unique()}
}

func (ExchangeRate) Annotations() []schema.Annotation {
	return noun("exchange_rates", "The period-average exchange rate of a currency in a year.", entgql.QueryField())
}
