package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Area is a recipient in published data that is no State.
type Area struct{ ent.Schema }

func (Area) Mixin() []ent.Mixin { return of("are") }

func (Area) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Annotations(entgql.OrderField("CODE")).Comment("The code under which published data name it, usually ISO 3166-1 alpha-2."),
		text("name"), text("note"),
		day("valid_from", "First day of the record, for predecessor States and dated designations."),
		day("valid_to", "Last day of the record, for predecessor States and dated designations."),
	}
}

func (Area) Annotations() []schema.Annotation {
	return noun("areas", "A recipient in published data that is neither a Member State nor an observer, under its United Nations designation. Neutral on maps; the designation implies no opinion on its status.", entgql.QueryField())
}
