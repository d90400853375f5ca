package strictyaml

import (
	"reflect"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Node is a part of a document kept as it stands: to be read later by whoever knows its
// type, compared, or changed in its text. A field of this type takes any value.
type Node struct {
	file string
	node ast.Node
}

// Tree reads a document without knowing its type.
func Tree(file string, text []byte) (Node, error) {
	parsed, err := parser.ParseBytes(text, 0)
	if err != nil {
		return Node{}, syntaxError(file, err)
	}
	if len(parsed.Docs) != 1 || parsed.Docs[0].Body == nil {
		return Node{}, &Error{File: file, Line: 1, Column: 1, Message: "expected exactly one document"}
	}
	return Node{file, parsed.Docs[0].Body}, nil
}

// Decode reads the part as Decode reads a document.
func (n Node) Decode(dst any) error {
	return decoder{n.file}.value(n.node, reflect.ValueOf(dst).Elem())
}

// Scalar returns the text of a single value, and whether the part is one.
func (n Node) Scalar() (string, bool) { return scalar(n.node) }

// Items returns the elements of a list, and whether the part is one.
func (n Node) Items() ([]Node, bool) {
	seq, ok := n.node.(*ast.SequenceNode)
	if !ok {
		return nil, false
	}
	items := make([]Node, len(seq.Values))
	for i, v := range seq.Values {
		items[i] = Node{n.file, v}
	}
	return items, true
}

// Entry is one key of a mapping with its value.
type Entry struct {
	Key   string
	Value Node
}

// Entries returns the keys of a mapping in the order of the file, and whether the part is
// one whose keys are plain and not repeated.
func (n Node) Entries() ([]Entry, bool) {
	list, err := decoder{n.file}.entries(n.node)
	if err != nil {
		return nil, false
	}
	entries := make([]Entry, len(list))
	for i, e := range list {
		key, _ := scalar(e.Key)
		entries[i] = Entry{key, Node{n.file, e.Value}}
	}
	return entries, true
}

// Get returns the value of a key of a mapping.
func (n Node) Get(key string) (Node, bool) {
	entries, _ := n.Entries()
	for _, e := range entries {
		if e.Key == key {
			return e.Value, true
		}
	}
	return Node{}, false
}

// Fail is an error at the place of the part.
func (n Node) Fail(message string) error { return at(n.file, n.node.GetToken(), message) }

// Line is the line the part begins on, from 1.
func (n Node) Line() int { return n.node.GetToken().Position.Line }

// Place is where text stands: lines and columns from 1, columns in characters.
type Place struct{ Line, Column int }

// Extent returns where a single value of one line, or a list or mapping in brackets,
// begins, and the place behind its last character.
func (n Node) Extent() (from, behind Place, ok bool) {
	switch v := n.node.(type) {
	case *ast.SequenceNode:
		return brackets(v.Start, v.End, v.IsFlowStyle)
	case *ast.MappingNode:
		return brackets(v.Start, v.End, v.IsFlowStyle)
	}
	_, block := n.node.(*ast.LiteralNode)
	if _, single := scalar(n.node); block || !single {
		return from, behind, false
	}
	t := n.node.GetToken()
	written := t.Value
	if t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType {
		written = strings.TrimSpace(t.Origin)
	}
	from = placeOf(t)
	return from, Place{from.Line, from.Column + len([]rune(written))}, !strings.Contains(written, "\n")
}

// Dash returns where the first element of a list begins that is written one below the
// other.
func (n Node) Dash() (Place, bool) {
	seq, list := n.node.(*ast.SequenceNode)
	if !list || seq.IsFlowStyle || len(seq.Values) == 0 {
		return Place{}, false
	}
	return placeOf(seq.Start), true
}

func brackets(start, end *token.Token, flow bool) (from, behind Place, ok bool) {
	if !flow || start == nil || end == nil {
		return from, behind, false
	}
	last := placeOf(end)
	return placeOf(start), Place{last.Line, last.Column + 1}, true
}

func placeOf(t *token.Token) Place { return Place{t.Position.Line, t.Position.Column} }
