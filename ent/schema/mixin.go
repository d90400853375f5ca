// Package schema says what is remembered: fields, edges, indexes and checks. It holds
// no hooks and no policies; who may read is access's filter, who may write its gate.
package schema

import (
	"crypto/rand"
	"encoding/base32"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// identified gives a record a prefixed text identifier, so that an identifier alone
// says what it names.
type identified struct {
	mixin.Schema
	prefix string
}

func (m identified) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(func() string { return NewID(m.prefix) }).
			NotEmpty().MaxLen(64).Immutable(),
	}
}

// versioned counts the changes of a record; a change names the version it was based on.
type versioned struct{ mixin.Schema }

func (versioned) Fields() []ent.Field {
	return []ent.Field{field.Int("version").Default(1).Positive()}
}

var idEncoding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// NewID returns a fresh identifier: the prefix, the time in milliseconds (so that
// neighbours in time are neighbours in an index) and 80 random bits.
func NewID(prefix string) string {
	var b [16]byte
	ms := uint64(time.Now().UnixMilli())
	for i := range 6 {
		b[i] = byte(ms >> (40 - 8*i))
	}
	_, _ = rand.Read(b[6:]) // never fails (crypto/rand)
	return prefix + "_" + strings.ToLower(idEncoding.EncodeToString(b[:]))
}
