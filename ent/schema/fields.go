package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// date is a plain day, stored as the text yyyy-mm-dd.
func date(name string) ent.Field {
	return field.String(name).GoType(calendar.Date(0)).MaxLen(10)
}

// optionalDate is a day that may be missing.
func optionalDate(name string) ent.Field {
	return field.String(name).GoType(calendar.Date(0)).MaxLen(10).Optional().Nillable()
}

// decimal is an exact number of thousandths.
func decimal(name string) ent.Field {
	return field.Int64(name).GoType(scoring.Decimal(0))
}

// optionalDecimal is an exact number of thousandths that may be missing; missing is never
// zero.
func optionalDecimal(name string) ent.Field {
	return field.Int64(name).GoType(scoring.Decimal(0)).Optional().Nillable()
}

// optionalPoints is a number of hundredths that may be missing; missing is never zero.
func optionalPoints(name string) ent.Field {
	return field.Int64(name).GoType(scoring.Points(0)).Optional().Nillable()
}

// optionalFraction is an exact fraction, stored as text, that may be missing.
func optionalFraction(name string) ent.Field {
	return field.String(name).GoType(scoring.Fraction{}).Optional().Nillable()
}

// immutableDate is a day that never changes.
func immutableDate(name string) ent.Field {
	return field.String(name).GoType(calendar.Date(0)).MaxLen(10).Immutable()
}
