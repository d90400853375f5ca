package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// AuditEvent is one act: who did what to which record, in the transaction that did it.
// Events are numbered without gaps and chained by a keyed hash over every column.
type AuditEvent struct{ ent.Schema }

func (AuditEvent) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "au"}} }

func (AuditEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Int("seq").Positive().Immutable().Annotations(entgql.OrderField("SEQ")),
		field.Time("at").Immutable(),
		field.String("account_id").MaxRuneLen(64).Immutable(),
		field.String("actor").MaxRuneLen(300).Immutable(),
		field.String("on_behalf_of").Default("").MaxRuneLen(1000).Immutable().Comment("who lent the authority, and by which document"),
		field.String("verb").MaxRuneLen(60).Immutable(),
		field.String("subject").MaxRuneLen(64).Immutable(),
		field.String("reason").MaxRuneLen(1000).Immutable(),
		field.String("request_id").MaxRuneLen(64).Immutable(),
		field.Text("changes").Immutable().Comment("fields before and after, JSON"),
		field.String("previous_hash").MaxRuneLen(64).Immutable(),
		field.String("hash").MaxRuneLen(64).Immutable(),
	}
}

func (AuditEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("seq").Unique(), index.Fields("subject", "seq"), index.Fields("verb", "seq")}
}

// AuditHead is the end of the chain: one row, locked by every act, so that numbers have
// no gaps.
type AuditHead struct{ ent.Schema }

func (AuditHead) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}

func (AuditHead) Fields() []ent.Field {
	return []ent.Field{
		field.Int("id"),
		field.Int("seq"),
		field.String("hash").MaxRuneLen(64),
	}
}
