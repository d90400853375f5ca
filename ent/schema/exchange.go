package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// File is a file sent in or made for download. It is never served as a page.
type File struct{ ent.Schema }

func (File) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "fi"}} }

func (File) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Immutable().Comment("who sent it or asked for it; nobody else may read it"),
		field.String("name").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("media_type").NotEmpty().MaxRuneLen(100).Immutable(),
		field.Int("size").NonNegative().Immutable(),
		field.String("hash").MaxRuneLen(64).Immutable(),
		field.Bytes("content").Immutable(),
		field.Time("created_at").Immutable(),
	}
}

// ImportBatch is a file read and, when confirmed, written as one act.
type ImportBatch struct{ ent.Schema }

func (ImportBatch) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ib"}, versioned{}} }

func (ImportBatch) Fields() []ent.Field {
	return []ent.Field{
		field.String("account_id").Immutable(),
		field.String("created_by").MaxRuneLen(300).Immutable(),
		field.String("file_id").Immutable(),
		field.String("file_name").MaxRuneLen(300).Immutable(),
		field.String("file_hash").MaxRuneLen(64).Immutable(),
		field.Enum("kind").Values("UNITS", "STAFF", "CATALOGUE", "WORK").Immutable(),
		field.Enum("state").Values("CHECKING", "CHECKED", "APPLYING", "APPLIED", "DISCARDED", "WITHDRAWN").Default("CHECKING"),
		field.String("period_id").Optional().Nillable(),
		field.String("agency_id").Optional().Nillable(),
		field.Bytes("report").Optional().Comment("columns, problems, preview, notes and unmatched names of the check, JSON"),
		field.Int("row_count").Default(0),
		field.Int("create_count").Default(0),
		field.Int("update_count").Default(0),
		field.Int("unchanged_count").Default(0),
		field.Int("error_count").Default(0),
		field.Int("warning_count").Default(0),
		field.Int("done").Default(0),
		field.Int("total").Default(0),
		field.String("withdraw_reason").Optional().Nillable().MaxRuneLen(1000),
		field.Time("created_at").Immutable(),
	}
}

func (ImportBatch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Field("period_id"),
		edge.To("agency", Unit.Type).Unique().Field("agency_id"),
		edge.To("changes", BatchChange.Type),
	}
}

func (ImportBatch) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at"), index.Fields("account_id", "created_at")}
}

// BatchChange is what an import did to one record, so that it can be undone.
type BatchChange struct{ ent.Schema }

func (BatchChange) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "bc"}} }

func (BatchChange) Fields() []ent.Field {
	return []ent.Field{
		field.String("batch_id").Immutable(),
		field.Int("ord").Immutable(),
		field.String("entity").MaxRuneLen(40).Immutable(),
		field.String("record_id").MaxRuneLen(64).Immutable(),
		field.Bool("created").Immutable(),
		field.Bytes("before").Optional().Immutable(),
		field.Int("version").Immutable().Comment("version the record had after the import"),
	}
}

func (BatchChange) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("batch", ImportBatch.Type).Ref("changes").Unique().Required().Immutable().Field("batch_id"),
	}
}

func (BatchChange) Indexes() []ent.Index {
	return []ent.Index{index.Fields("batch_id", "ord").Unique()}
}
