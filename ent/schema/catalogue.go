package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// Catalogue is a version of an agency's catalogue in the making (Art. 13): its entries
// say what changes against the products in force.
type Catalogue struct{ ent.Schema }

func (Catalogue) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ca"}, versioned{}} }

func (Catalogue) Fields() []ent.Field {
	return []ent.Field{
		field.String("agency_id").Immutable(),
		field.Int("number").Positive().Immutable(),
		field.Enum("state").Values("DRAFT", "SUBMITTED", "APPROVED", "SUPERSEDED").Default("DRAFT"),
		field.JSON("group_maxima", []scoring.Decimal{}).Comment("most points of complexity groups 1, 2, …; at most five"),
		optionalDate("effective_from"),
		field.String("document").Default("").MaxRuneLen(300),
		field.String("return_reason").Default("").MaxRuneLen(1000),
		field.String("submitter_id").Default("").MaxRuneLen(64).Comment("account; somebody else approves"),
		field.String("submitted_by").Default("").MaxRuneLen(300),
		field.String("approved_by").Default("").MaxRuneLen(300),
		field.Time("approved_at").Optional().Nillable(),
		field.Time("created_at").Immutable(),
	}
}

func (Catalogue) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("agency", Unit.Type).Unique().Required().Immutable().Field("agency_id"),
		edge.To("entries", CatalogueEntry.Type),
	}
}

func (Catalogue) Indexes() []ent.Index {
	return []ent.Index{index.Fields("agency_id", "number").Unique()}
}

func (Catalogue) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"catalogue_approved": "state IN ('DRAFT', 'SUBMITTED') OR (document <> '' AND effective_from IS NOT NULL)",
	})}
}

// CatalogueEntry is a product that a unit proposes for a version of the catalogue: new,
// changed, or to be taken out.
type CatalogueEntry struct{ ent.Schema }

func (CatalogueEntry) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ce"}, versioned{}} }

func (CatalogueEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("catalogue_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("name").NotEmpty().MaxRuneLen(2000),
		field.String("name_folded").NotEmpty().MaxRuneLen(2000),
		field.String("detail").Default("").MaxRuneLen(2000),
		field.String("output").Default("").MaxRuneLen(300),
		field.String("section").Default("").MaxRuneLen(2000),
		field.Int("complexity_group").Range(1, 5),
		decimal("points"),
		field.Bool("standard").Default(false),
		field.Bool("removes").Default(false).Comment("takes the product of this name out"),
		field.Enum("state").Values("PROPOSED", "MERGED", "REJECTED").Default("PROPOSED"),
		field.String("reason").Default("").MaxRuneLen(1000),
		field.String("merged_into_id").Optional().Nillable(),
		field.String("proposed_by").MaxRuneLen(300).Immutable(),
		field.Time("created_at").Immutable(),
	}
}

func (CatalogueEntry) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("catalogue", Catalogue.Type).Ref("entries").Unique().Required().Immutable().Field("catalogue_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("merged", CatalogueEntry.Type).From("merged_into").Unique().Field("merged_into_id"),
	}
}

func (CatalogueEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("catalogue_id", "state")}
}

func (CatalogueEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{"catalogue_entry_points": "points > 0"})}
}
