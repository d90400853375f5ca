package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
)

// Setting is something the program must know of its database before it serves: the
// identifier is the name of the setting.
type Setting struct{ ent.Schema }

func (Setting) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").NotEmpty().MaxRuneLen(64).Immutable(),
		field.String("value").MaxRuneLen(300).Immutable(),
	}
}

// Annotations keep settings out of the API: they are read at the start only.
func (Setting) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}
