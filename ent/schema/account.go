package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Account is a way into the application.
type Account struct{ ent.Schema }

func (Account) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ac"}, versioned{}} }

func (Account) Fields() []ent.Field {
	return []ent.Field{
		field.String("username").NotEmpty().MaxRuneLen(64).Immutable().Annotations(entgql.OrderField("USERNAME")),
		field.String("password_hash").Sensitive().MaxRuneLen(200),
		field.String("person_id").Optional().Nillable().Immutable(),
		field.Bool("disabled").Default(false),
		field.Bool("must_change_password").Default(true),
		field.Time("last_sign_in_at").Optional().Nillable(),
		field.Time("created_at").Immutable(),
	}
}

func (Account) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Person.Type).Ref("account").Unique().Immutable().Field("person_id"),
		edge.To("grants", Grant.Type),
		edge.To("sessions", Session.Type),
		edge.To("former_passwords", FormerPassword.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("sign_ins", SignInAttempt.Type).Annotations(entgql.Skip(entgql.SkipAll)), // a log: read by pages
	}
}

func (Account) Indexes() []ent.Index {
	return []ent.Index{index.Fields("username").Unique()}
}

// Grant is a role given to an account for a unit's subtree and a time. Heads, deputies
// and staff hold their roles by post and need none.
type Grant struct{ ent.Schema }

func (Grant) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "gr"}, versioned{}} }

func (Grant) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Immutable(),
		field.Enum("role").Values("ADMINISTRATOR", "HOME_AFFAIRS", "HR", "DECISION_AUTHORITY", "AUDITOR").Immutable(),
		field.String("unit_id").Optional().Nillable().Immutable(),
		date("valid_from"),
		optionalDate("valid_to"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
	}
}

func (Grant) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("account", Account.Type).Ref("grants").Unique().Required().Immutable().Field("account_id"),
		edge.To("unit", Unit.Type).Unique().Immutable().Field("unit_id"),
	}
}

func (Grant) Indexes() []ent.Index { return []ent.Index{index.Fields("account_id")} }

// Session is a signed-in device. Every refresh changes its token; a token of the session
// that is used twice, however old, ends it (RFC 9700).
type Session struct{ ent.Schema }

func (Session) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "se"}} }

func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Immutable(),
		field.String("refresh_hash").Sensitive().MaxRuneLen(64),
		field.String("family_hash").Sensitive().Default("").MaxRuneLen(64).Immutable().Comment("what all refresh tokens of the session have in common"),
		field.String("address").Default("").MaxRuneLen(100).Immutable(),
		field.String("user_agent").Default("").MaxRuneLen(300).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("last_seen_at"),
		field.Time("expires_at").Immutable(),
		field.Time("ended_at").Optional().Nillable(),
		field.String("end_reason").Default("").MaxRuneLen(60),
	}
}

func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("account", Account.Type).Ref("sessions").Unique().Required().Immutable().Field("account_id"),
	}
}

func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("account_id"), index.Fields("refresh_hash").Unique(), index.Fields("family_hash"),
	}
}
