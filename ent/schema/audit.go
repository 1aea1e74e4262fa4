package schema

import (
	"encoding/json"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// AuditEntry says who did what to which row.
type AuditEntry struct{ ent.Schema }

func (AuditEntry) Mixin() []ent.Mixin { return of("aud") }

func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.Int("sequence").Unique().Immutable().Annotations(entgql.OrderField("SEQUENCE")).Comment("Its place in the chain, from 1 without a gap."),
		field.Time("at").Immutable().Annotations(entgql.OrderField("AT")).Comment("When it was done, UTC."),
		key("user_id", "The user who did it; null for the program itself."),
		key("api_key_id", "The API key by which it was done, if one."),
		field.String("role").Immutable().Default("").Comment("The role in which it was done; empty for the program itself."),
		key("state_id", "The State for which it was done, if one."),
		key("organisation_id", "The organisation for which it was done, if one."),
		field.String("verb").Immutable().Comment("What was done, as activity.verb: requesting.open."),
		field.String("noun").Immutable().Comment("The kind of the row it was done to: Need."),
		field.String("row_id").Immutable().Comment("The row it was done to."),
		field.String("stage").Immutable().Default("").Comment("The stage in which the row is since; empty where it has none."),
		// text, not jsonb: the hash is over these very bytes
		field.Text("changes").Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("What changed, as JSON: field to [before, after]."),
		field.String("salt").Immutable().Annotations(hidden()).Comment("Chance that goes into the hash, so that nobody can find by trying what a hidden entry says."),
		field.String("request_id").Immutable().Default("").Comment("The request that did it, as the log knows it."),
		field.String("previous_hash").Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("Hash of the entry before, hexadecimal; empty for the first."),
		field.String("hash").Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("SHA-256 of this entry with the hash of the one before, hexadecimal."),
	}
}

func (AuditEntry) Indexes() []ent.Index { return []ent.Index{index.Fields("row_id", "sequence")} }

func (AuditEntry) Annotations() []schema.Annotation {
	return noun("audit_entries", "One act on one row: who, what, when, and what changed. Entries are chained by hashes and never changed; seen by the secretariat.", entgql.QueryField())
}

// Notification tells a person of something that happened.
type Notification struct{ ent.Schema }

func (Notification) Mixin() []ent.Mixin { return of("ntf") }

func (Notification) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable().Annotations(hidden()).Comment("Who is told."),
		field.String("key").Immutable().Comment("What kind of notice it is, a stable name."),
		field.JSON("values", json.RawMessage{}).Optional().Immutable().Annotations(hidden()).Comment("What the text names."),
		text("text"),
		field.String("noun").Immutable().Default("").Comment("The kind of the row it is about."),
		field.String("row_id").Immutable().Default("").Comment("The row it is about."),
		field.Time("read_at").Optional().Nillable().Comment("When the person marked it as read, UTC."),
		field.Time("mailed_at").Optional().Nillable().Annotations(hidden()).Comment("When it was put into a mail."),
	}
}

func (Notification) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "created_at")}
}

func (Notification) Annotations() []schema.Annotation {
	return noun("notifications", "A notice to a person; seen by that person alone.", entgql.QueryField())
}

// Mail is a letter on its way out.
type Mail struct{ ent.Schema }

func (Mail) Mixin() []ent.Mixin { return of("mai") }

func (Mail) Fields() []ent.Field {
	return []ent.Field{
		field.String("to_address").Immutable().Comment("Address of who receives it."),
		field.String("to_name").Immutable().Default("").Comment("Name of who receives it."),
		language("Language it is written in."),
		field.String("subject").Immutable().Comment("Its subject."),
		field.Text("body").Comment("Its text; emptied once it has left for a real address."),
		field.String("unsubscribe_url").Immutable().Default("").Annotations(hidden()).Comment("Where one click ends mail of this kind; empty for letters that must arrive."),
		field.Enum("stage").Values("WAITING", "SENT", "FAILED").Default("WAITING").Comment("Whether it waits, has left, or was given up."),
		field.Int("attempts").Default(0).Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("How often it was tried."),
		field.Time("due_at").Comment("When it is tried next, UTC."),
		field.Time("sent_at").Optional().Nillable().Comment("When it left, UTC."),
		field.String("problem").Default("").Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("Why the last attempt failed."),
		field.Bool("kept").Default(false).Annotations(hidden()).Comment("Whether it stays in the mailbox of a demonstration instead of leaving."),
	}
}

func (Mail) Annotations() []schema.Annotation {
	return noun("mails", "A letter that the demonstration keeps in its mailbox instead of sending it; seen by the secretariat.", entgql.QueryField())
}
