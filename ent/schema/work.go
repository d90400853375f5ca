package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// WorkProduct is a product of an agency's conversion catalogue (Art. 13).
type WorkProduct struct{ ent.Schema }

func (WorkProduct) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "wp"}, versioned{}} }

func (WorkProduct) Fields() []ent.Field {
	return []ent.Field{
		field.String("agency_id").Immutable(),
		field.String("name").NotEmpty().MaxRuneLen(2000),
		field.String("name_folded").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("detail").Default("").MaxRuneLen(2000),
		field.String("output").Default("").MaxRuneLen(300),
		field.String("section").Default("").MaxRuneLen(2000),
		field.Int("complexity_group").Range(1, 5).Annotations(entgql.OrderField("GROUP")),
		decimal("group_maximum"),
		decimal("points"),
		decimal("coefficient"),
		field.Bool("standard").Default(false),
		field.String("note").Default("").MaxRuneLen(2000),
		date("valid_from"),
		optionalDate("valid_to"),
	}
}

func (WorkProduct) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("agency", Unit.Type).Unique().Required().Immutable().Field("agency_id"),
		edge.To("aliases", ProductAlias.Type),
	}
}

func (WorkProduct) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("agency_id", "name_folded", "valid_from").Unique(),
		index.Fields("complexity_group", "name_folded"),
	}
}

func (WorkProduct) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"product_points":      "points > 0 AND points <= group_maximum",
		"product_coefficient": "coefficient > 0",
	})}
}

// ProductAlias remembers what a name in a work file means in an agency.
type ProductAlias struct{ ent.Schema }

func (ProductAlias) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "al"}, versioned{}} }

func (ProductAlias) Fields() []ent.Field {
	return []ent.Field{
		field.String("agency_id").Immutable(),
		field.String("name_folded").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("product_id"),
	}
}

func (ProductAlias) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("product", WorkProduct.Type).Ref("aliases").Unique().Required().Field("product_id"),
	}
}

func (ProductAlias) Indexes() []ent.Index {
	return []ent.Index{index.Fields("agency_id", "name_folded").Unique()}
}

// WorkItem is a product assigned to a person in a period (Art. 18.1).
type WorkItem struct{ ent.Schema }

func (WorkItem) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "wi"}, versioned{}} }

func (WorkItem) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.String("unit_id").Immutable().Comment("unit of the person when it was assigned"),
		field.String("period_id").Immutable(),
		field.String("product_id").Optional().Nillable().Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("content_folded").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("output").Default("").MaxRuneLen(300).Immutable(),
		field.Enum("kind").GoType(scoring.WorkKind("")),
		decimal("coefficient"),
		decimal("assigned_qty"),
		date("due_on"),
		field.Int("failed_assessments").Default(0).Comment("recorded by the manager, Art. 14.2.b"),
		field.String("cause_note").Default("").MaxRuneLen(2000).Comment("free text; excuses nothing by itself"),
		field.Enum("state").Values("OPEN", "CANCELLED", "WITHDRAWN").Default("OPEN"),
		field.String("cancel_reason").Default("").MaxRuneLen(1000),
		field.Int("number").Default(0).Immutable().Comment("tells equal lines of one file apart"),
		field.String("group_id").Optional().Nillable().Immutable().Comment("the whole it is a share of, Art. 18.1.c"),
		field.String("taken_from_id").Optional().Nillable().Immutable().Comment("the giver's item, Art. 18.1.d"),
		field.String("handed_with").Default("").MaxRuneLen(300).Comment("the other person of a hand-over, as named then"),
		field.String("handed_reason").Default("").MaxRuneLen(1000),
		field.Time("created_at").Immutable(),
	}
}

func (WorkItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Person.Type).Ref("work_items").Unique().Required().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("product", WorkProduct.Type).Unique().Immutable().Field("product_id"),
		edge.To("deliveries", Delivery.Type),
		edge.To("causes", ObjectiveCause.Type),
		edge.From("group", WorkGroup.Type).Ref("items").Unique().Immutable().Field("group_id"),
		edge.To("handed_to", WorkItem.Type).From("taken_from").Unique().Immutable().Field("taken_from_id"),
	}
}

func (WorkItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("period_id", "person_id", "due_on"),
		index.Fields("period_id", "unit_id"),
		index.Fields("group_id"),
	}
}

func (WorkItem) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"work_item_numbers": "coefficient > 0 AND assigned_qty > 0 AND failed_assessments >= 0",
	})}
}

// Delivery is a report that part or all of a work item is done (Art. 18.2).
type Delivery struct{ ent.Schema }

func (Delivery) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "de"}, versioned{}} }

func (Delivery) Fields() []ent.Field {
	return []ent.Field{
		field.String("work_item_id").Immutable(),
		field.String("person_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("period_id").Immutable(),
		decimal("qty"),
		date("delivered_on"),
		field.String("note").Default("").MaxRuneLen(1000),
		field.String("evidence").Default("").MaxRuneLen(1000),
		field.Enum("state").Values("REPORTED", "ACCEPTED", "RETURNED").Default("REPORTED"),
		field.String("return_reason").Default("").MaxRuneLen(1000),
		field.Bool("quality_failure").Default(false),
		field.String("decided_by").Default("").MaxRuneLen(300),
		field.Time("decided_at").Optional().Nillable(),
		field.String("examiner_id").Default("").MaxRuneLen(64).Comment("account that looked at it before accepting it in a batch"),
		field.Time("created_at").Immutable(),
	}
}

func (Delivery) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("work_item", WorkItem.Type).Ref("deliveries").Unique().Required().Immutable().Field("work_item_id"),
		edge.To("evidence_files", Attachment.Type),
	}
}

func (Delivery) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("work_item_id", "created_at"),
		index.Fields("period_id", "state", "unit_id"),
	}
}

func (Delivery) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{"delivery_qty": "qty > 0"})}
}
