package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// roles are those of access.Role.
var roles = []string{"FOCAL_POINT", "STATE_EDITOR", "MISSION", "DONOR_OFFICER", "PARTNER", "REGIONAL_ORGANISATION", "COMMITTEE", "SECRETARIAT", "ADMIN"}

// languages are the six of the United Nations.
var languages = []string{"ar", "en", "es", "fr", "ru", "zh"}

// language is the column of the language that a person reads or a text is in.
func language(comment string) ent.Field {
	return field.Enum("language").Values(languages...).Default("en").
		Annotations(entgql.Type("Language"), entgql.Skip(entgql.SkipWhereInput)).Comment(comment)
}

// role is the column of a role.
func role(comment string) ent.Field {
	return field.Enum("role").Values(roles...).Immutable().Annotations(entgql.Type("Role"), entgql.Skip(entgql.SkipWhereInput)).Comment(comment)
}

// User is a person with an account.
type User struct{ ent.Schema }

func (User) Mixin() []ent.Mixin { return of("usr") }

func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Annotations(entgql.OrderField("NAME")).Comment("Name, as the person writes it."),
		field.String("email").Unique().Comment("Address for mail, lower case."),
		language("Language of mail and notices."),
		field.Enum("digest").Values("IMMEDIATE", "DAILY", "WEEKLY", "NEVER").Default("IMMEDIATE").Comment("How often notices are mailed."),
		field.Enum("stage").Values("ACTIVE", "CLOSED").Default("ACTIVE").Comment("Whether the account may sign in."),
		field.String("issuer").Optional().Nillable().Annotations(hidden()).Comment("The OpenID provider that knows the person; null before the first sign-in."),
		field.String("subject").Optional().Nillable().Annotations(hidden()).Comment("The provider's name for the person."),
		field.String("mail_token").Unique().Immutable().DefaultFunc(NewID("unsub")).Annotations(hidden()).Comment("What a link to unsubscribe carries; it gives no other access."),
		field.Time("digested_at").Optional().Nillable().Annotations(hidden()).Comment("When notices were last mailed together."),
	}
}

func (User) Edges() []ent.Edge {
	return []ent.Edge{edge.To("memberships", Membership.Type).Comment("What the person acts for, and as what.")}
}

func (User) Indexes() []ent.Index { return []ent.Index{index.Fields("issuer", "subject").Unique()} }

func (User) Annotations() []schema.Annotation {
	return noun("users", "A person with an account; seen by themselves, by those who act for the same State or organisation, and by the secretariat.", entgql.QueryField())
}

// Membership lets a person act for a State, an organisation or the secretariat in one role.
type Membership struct{ ent.Schema }

func (Membership) Mixin() []ent.Mixin { return of("mbr") }

func (Membership) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable().Comment("The person."),
		role("What the person is to Entraide."),
		key("state_id", "The State acted for; null for organisations and the secretariat."),
		key("organisation_id", "The organisation acted for; null for States and the secretariat."),
		field.Enum("stage").Values("ACTIVE", "ENDED").Default("ACTIVE").Comment("Whether it gives access."),
		field.Time("ended_at").Optional().Nillable().Comment("When it ended, UTC; null while it stands."),
		field.String("note").Default("").Comment("The note verbale or other paper by which it began or ended."),
	}
}

func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("memberships").Field("user_id").Unique().Required().Immutable().Comment("The person; null where the viewer may not see them."),
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State acted for."),
		edge.To("organisation", Organisation.Type).Field("organisation_id").Unique().Comment("The organisation acted for."),
	}
}

func (Membership) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("state_id"), index.Fields("organisation_id")}
}

func (Membership) Annotations() []schema.Annotation {
	return noun("memberships", "The right of a person to act for a State, an organisation or the secretariat in one role.", entgql.QueryField())
}

// Invitation asks a person to join.
type Invitation struct{ ent.Schema }

func (Invitation) Mixin() []ent.Mixin { return of("inv") }

func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").Immutable().Comment("Address it was sent to, lower case; only who proves to hold it may accept."),
		field.String("name").Immutable().Default("").Comment("Name of the person, as known to who invites."),
		role("The role that is offered."),
		key("state_id", "The State to act for; null for organisations and the secretariat."),
		key("organisation_id", "The organisation to act for; null for States and the secretariat."),
		language("Language of the letter."),
		field.Enum("stage").Values("SENT", "ACCEPTED", "REVOKED").Default("SENT").Comment("Whether it waits for an answer, until it expires; was accepted; or was taken back."),
		field.Time("expires_at").Immutable().Comment("When it ceases to be good, UTC."),
		field.Time("accepted_at").Optional().Nillable().Comment("When it was accepted, UTC."),
		field.String("note").Default("").Comment("The note verbale or other paper that it rests on."),
		field.Bool("replaces_focal_point").Default(false).Immutable().Comment("Whether accepting ends the access of the present national point of contact of the State."),
		field.String("token_hash").Unique().Immutable().Annotations(hidden()).Comment("SHA-256 of the token in the link, hexadecimal; the token itself is stored nowhere."),
		field.String("invited_by").Optional().Nillable().Immutable().Annotations(hidden()).Comment("The user who invites."),
	}
}

func (Invitation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("state", State.Type).Field("state_id").Unique().Comment("The State to act for."),
		edge.To("organisation", Organisation.Type).Field("organisation_id").Unique().Comment("The organisation to act for."),
	}
}

func (Invitation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state_id"), index.Fields("organisation_id")}
}

func (Invitation) Annotations() []schema.Annotation {
	return noun("invitations", "A letter that asks a person to act for a State, an organisation or the secretariat.", entgql.QueryField())
}

// ApiKey lets a program act for a person.
type ApiKey struct{ ent.Schema }

func (ApiKey) Mixin() []ent.Mixin { return of("key") }

func (ApiKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable().Annotations(entgql.Skip(entgql.SkipWhereInput)).Comment("Whose key it is."),
		field.String("membership_id").Immutable().Comment("The membership in which it acts."),
		field.String("name").Annotations(entgql.OrderField("NAME")).Comment("What it is for, in its owner's words."),
		field.String("start").Immutable().Comment("The first characters of the key, by which its owner knows it again."),
		field.Strings("scopes").Immutable().Annotations(hidden()).Comment("What it may do: a subset of what its owner may."),
		field.Enum("stage").Values("ACTIVE", "REVOKED").Default("ACTIVE").Comment("Whether it gives access, until it expires."),
		field.Time("expires_at").Immutable().Comment("When it ceases to be good, UTC."),
		field.Time("last_used_at").Optional().Nillable().Comment("When it was last used, UTC, to the minute."),
		field.String("key_hash").Unique().Immutable().Annotations(hidden()).Comment("SHA-256 of the key, hexadecimal; the key itself is stored nowhere."),
	}
}

func (ApiKey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("membership", Membership.Type).Field("membership_id").Unique().Required().Immutable().Comment("The membership in which it acts."),
	}
}

func (ApiKey) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id")} }

func (ApiKey) Annotations() []schema.Annotation {
	return noun("api_keys", "A key by which a program acts for a person, with less or the same rights; seen by its owner alone.", entgql.QueryField())
}
