// Package schema says what is remembered: fields, edges, indexes and checks. It holds
// no hooks and no policies; who may read is access's filter, who may write its gate.
package schema

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/binary"
	"strings"
	"sync/atomic"
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

// made counts identifiers, so that those made in one millisecond keep their order.
var made atomic.Uint32

// NewID returns a fresh identifier: the prefix, the time in milliseconds and a counter (so
// that neighbours in time are neighbours in an index), and 64 random bits.
func NewID(prefix string) string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], uint64(time.Now().UnixMilli())<<16|uint64(made.Add(1)&0xffff))
	_, _ = rand.Read(b[8:]) // never fails (crypto/rand)
	return prefix + "_" + strings.ToLower(idEncoding.EncodeToString(b[:]))
}
