package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// SecurityPolicy is what administrators set about passwords and sessions: one row, none
// while nobody has changed the usual values.
type SecurityPolicy struct{ ent.Schema }

func (SecurityPolicy) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "sp"}, versioned{}}
}

func (SecurityPolicy) Fields() []ent.Field {
	return []ent.Field{
		field.Int("min_password_length").Comment("characters"),
		field.Int("former_passwords").Comment("how many earlier passwords may not come back"),
		field.Int("idle_minutes").Comment("a session not used for so long ends"),
		field.Int("session_hours").Comment("a session lasts so long at most"),
		field.Int("sign_in_log_days").Comment("how long the log of sign-ins is kept"),
	}
}

// FormerPassword is the hash of a password that an account had before.
type FormerPassword struct{ ent.Schema }

func (FormerPassword) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}

func (FormerPassword) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "fp"}} }

func (FormerPassword) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Immutable(),
		field.String("password_hash").Sensitive().MaxRuneLen(200).Immutable(),
	}
}

func (FormerPassword) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("account", Account.Type).Ref("former_passwords").Unique().Required().Immutable().Field("account_id"),
	}
}

func (FormerPassword) Indexes() []ent.Index { return []ent.Index{index.Fields("account_id")} }

// SignInAttempt is one line of the log of sign-ins. A name that no account has is not
// kept: it may be a password typed into the wrong field.
type SignInAttempt struct{ ent.Schema }

func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "si"}} }

func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Optional().Nillable().Immutable(),
		field.Enum("outcome").Values("SIGNED_IN", "WRONG_NAME", "WRONG_PASSWORD", "DISABLED", "LEFT").Immutable(),
		field.String("address").Default("").MaxRuneLen(100).Immutable(),
		field.String("user_agent").Default("").MaxRuneLen(300).Immutable(),
		field.Time("at").Immutable(),
	}
}

func (SignInAttempt) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("account", Account.Type).Ref("sign_ins").Unique().Immutable().Field("account_id"),
	}
}

func (SignInAttempt) Indexes() []ent.Index {
	return []ent.Index{index.Fields("at"), index.Fields("account_id", "at")}
}
