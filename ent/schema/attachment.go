package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Attachment is a file that proves a delivery. Whoever may see the delivery may fetch it.
type Attachment struct{ ent.Schema }

func (Attachment) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ev"}} }

func (Attachment) Fields() []ent.Field {
	return []ent.Field{
		field.String("delivery_id").Immutable(),
		field.String("file_id").Immutable(),
		field.String("attached_by").MaxRuneLen(300).Immutable().Comment("name of who attached it"),
		field.Time("created_at").Immutable(),
	}
}

func (Attachment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("delivery", Delivery.Type).Ref("evidence_files").Unique().Required().Immutable().Field("delivery_id"),
		edge.To("file", File.Type).Unique().Required().Immutable().Field("file_id"),
	}
}

func (Attachment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("delivery_id"), index.Fields("file_id").Unique()}
}
