package graph

import (
	"bytes"
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// handWritten is a field's answer that its resolver wrote itself, byte for byte what gqlgen
// would have written of it.
type handWritten struct{ bytes.Buffer }

// MarshalGQL writes the answer.
func (h *handWritten) MarshalGQL(w io.Writer) { _, _ = w.Write(h.Bytes()) }

type handWrittenKey struct{}

// byHand lists the root fields whose resolvers can write their answer themselves.
var byHand = map[string]bool{"ranking": true}

// writeByHand lets the resolver of a hot list write its page from what the database sends:
// gqlgen would make fifteen objects a value of it. Parsing, validation, limits, arguments
// and errors stay gqlgen's; it then walks over an empty page, and the written one is sent.
func writeByHand(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	if !byHand[graphql.GetRootFieldContext(ctx).Field.Name] {
		return next(ctx)
	}
	page := &handWritten{}
	out := next(context.WithValue(ctx, handWrittenKey{}, page))
	if out == graphql.Null || page.Len() == 0 {
		return out
	}
	return page
}

// handOf returns where a resolver may write its answer; nil where it may not.
func handOf(ctx context.Context) *bytes.Buffer {
	if page, ok := ctx.Value(handWrittenKey{}).(*handWritten); ok {
		return &page.Buffer
	}
	return nil
}

// selected collects what is asked of a type, fragments and directives applied.
func selected(ctx context.Context, parent graphql.CollectedField, object string) []graphql.CollectedField {
	return graphql.CollectFields(graphql.GetOperationContext(ctx), parent.Selections, []string{object})
}

// writeKey begins the i-th field of an object.
func writeKey(b *bytes.Buffer, i int, f graphql.CollectedField) {
	if i > 0 {
		b.WriteByte(',')
	}
	b.WriteByte('"')
	b.WriteString(f.Alias)
	b.WriteString(`":`)
}
