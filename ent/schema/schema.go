// Package schema says what is stored: one noun a file, with the description of each field that the API shows.
package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/shopspring/decimal"
)

// Prefixes are the beginnings of the ids of each noun: an id alone tells what it names.
var Prefixes = map[string]string{
	"BudgetLine": "bdl_", "CannedReply": "rpl_", "Comment": "cmt_", "Consent": "cns_", "Experience": "exp_", "OrganisationMatch": "omt_",
	"ProjectStep": "pst_", "ProjectVersion": "pvr_", "QueueItem": "qit_", "Result": "res_",
	"ApiKey": "key_", "Area": "are_", "AuditEntry": "aud_", "Document": "doc_", "Donor": "dnr_", "ExchangeRate": "xrt_",
	"ImportRun": "imp_", "Invitation": "inv_", "LedgerLine": "lin_", "Mail": "mai_", "Meeting": "mtg_", "Membership": "mbr_",
	"NationalReport": "rep_", "Need": "nee_", "NeedDonor": "ndo_", "NeedProject": "npr_", "NeedState": "nst_", "NeedTheme": "nth_",
	"Notification": "ntf_", "Offer": "ofr_", "Organisation": "org_", "OrganisationAlias": "oal_", "Paragraph": "par_",
	"Participation": "ptc_", "Project": "prj_", "ProjectRecipient": "rec_", "ProjectTheme": "pth_", "Region": "reg_",
	"SourceRecord": "src_", "State": "sta_", "Theme": "thm_", "ThemeGroup": "thg_", "Transaction": "trx_", "User": "usr_",
}

// base is what every noun has: an opaque id, its times and the version that guards against lost updates.
type base struct {
	mixin.Schema
	prefix string
}

func (b base) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxLen(40).Immutable().DefaultFunc(NewID(b.prefix)).Comment("Opaque, stable identifier."),
		field.Time("created_at").Immutable().Default(now).
			Annotations(entgql.OrderField("CREATED_AT")).Comment("When the record was made, UTC."),
		field.Time("updated_at").Default(now).UpdateDefault(now).
			Annotations(entgql.OrderField("UPDATED_AT")).Comment("When the record last changed, UTC."),
		field.Int("version").Default(1).
			Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("Rises with each change; a write names the version it was based on."),
	}
}

// now is the time that is stored: UTC, in the microseconds that Postgres keeps.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// of is the mixin of a noun.
func of(prefix string) []ent.Mixin { return []ent.Mixin{base{prefix: prefix}} }

// pg sets the Postgres type of a column.
func pg(t string) map[string]string { return map[string]string{dialect.Postgres: t} }

// hidden keeps a column out of the API: it is read through a Source, or not at all.
func hidden() entgql.Annotation { return entgql.Skip(entgql.SkipAll) }

// text is a text in several languages, {"en": …, "fr": …}. The API serves it in the asked language, through a Source.
func text(name string) ent.Field {
	return field.JSON(name, map[string]string{}).Default(map[string]string{}).Annotations(hidden())
}

// later is a text in several languages that most rows never have; null until it is said.
func later(name string) ent.Field {
	return field.JSON(name, map[string]string{}).Optional().Annotations(hidden())
}

// amount is a sum of money, exact to the cent, null where there is none.
func amount(name, comment string, a ...schema.Annotation) ent.Field {
	return field.Other(name, decimal.Decimal{}).SchemaType(pg("numeric(18,2)")).Optional().Nillable().
		Annotations(append(a, entgql.Type("Decimal"))...).Comment(comment)
}

// percentage is a share in percent of a whole of 100.
func percentage(comment string) ent.Field {
	return field.Other("percentage", decimal.Decimal{}).SchemaType(pg("numeric")).
		Annotations(entgql.Type("Decimal")).Comment(comment)
}

// day is a date without a time of day.
func day(name, comment string, a ...schema.Annotation) ent.Field {
	return field.Time(name).SchemaType(pg("date")).Optional().Nillable().Annotations(append(a, entgql.Type("Date"))...).Comment(comment)
}

// key is the column of an edge that may be empty.
func key(name, comment string) ent.Field {
	return field.String(name).Optional().Nillable().Comment(comment)
}

// noun are the annotations of a noun: its table, its description, and the connection at the root of the API.
func noun(table, description string, more ...schema.Annotation) []schema.Annotation {
	return append(more, entsql.Annotation{Table: table}, schema.Comment(description), Described{description}, entgql.RelayConnection())
}

// Described carries the description of a noun to the SDL.
type Described struct{ Text string }

// Name identifies the annotation.
func (Described) Name() string { return "Described" }
