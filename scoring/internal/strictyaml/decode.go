// Package strictyaml reads policy files. It accepts nothing it does not understand:
// an unknown, missing or repeated key, a value of the wrong type or an anchor is an
// error that names file, line, column and the offending text. Numbers are read from
// their text, never through a float.
package strictyaml

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// Error is a fault at a place of a file.
type Error struct {
	File         string
	Line, Column int
	Text         string // the offending text
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s: %q", e.File, e.Line, e.Column, e.Message, e.Text)
}

// Decode reads one YAML document into the struct dst points to. A field is named by
// its yaml tag and required unless the tag says ",optional". A string type with a
// method Values() []string takes only those values.
func Decode(file string, text []byte, dst any) error {
	n, err := Tree(file, text)
	if err != nil {
		return err
	}
	return n.Decode(dst)
}

func syntaxError(file string, err error) error {
	var located yaml.Error
	if !errors.As(err, &located) || located.GetToken() == nil {
		return &Error{File: file, Line: 1, Column: 1, Message: err.Error()}
	}
	return at(file, located.GetToken(), located.GetMessage())
}

func at(file string, t *token.Token, message string) error {
	return &Error{file, t.Position.Line, t.Position.Column, strings.TrimSpace(t.Value), message}
}

type decoder struct{ file string }

func (d decoder) fail(n ast.Node, format string, args ...any) error {
	return at(d.file, n.GetToken(), fmt.Sprintf(format, args...))
}

func (d decoder) value(n ast.Node, dst reflect.Value) error {
	if kept, ok := dst.Addr().Interface().(*Node); ok {
		*kept = Node{d.file, n}
		return nil
	}
	if u, ok := dst.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return d.text(n, u.UnmarshalText)
	}
	switch dst.Kind() {
	case reflect.Pointer:
		dst.Set(reflect.New(dst.Type().Elem()))
		return d.value(n, dst.Elem())
	case reflect.Struct:
		return d.structure(n, dst)
	case reflect.Map:
		return d.dictionary(n, dst)
	case reflect.Slice:
		return d.list(n, dst)
	case reflect.String:
		return d.word(n, dst)
	case reflect.Bool:
		return d.boolean(n, dst)
	case reflect.Int:
		return d.text(n, func(text []byte) error { return setInt(dst, string(text)) })
	}
	return d.fail(n, "no reader for %s", dst.Type())
}

func setInt(dst reflect.Value, text string) error {
	i, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return errors.New("expected a whole number")
	}
	dst.SetInt(i)
	return nil
}

func (d decoder) text(n ast.Node, read func([]byte) error) error {
	s, ok := scalar(n)
	if !ok {
		return d.fail(n, "expected a single value, found a %s", n.Type())
	}
	if err := read([]byte(s)); err != nil {
		return d.fail(n, "%s", err)
	}
	return nil
}

// scalar returns the text of a plain, quoted or block value.
func scalar(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	}
	return "", false
}

func (d decoder) word(n ast.Node, dst reflect.Value) error {
	s, ok := scalar(n)
	if !ok {
		return d.fail(n, "expected text, found a %s", n.Type())
	}
	if enum, ok := dst.Interface().(interface{ Values() []string }); ok && !slices.Contains(enum.Values(), s) {
		return d.fail(n, "expected one of %s", strings.Join(enum.Values(), ", "))
	}
	dst.SetString(s)
	return nil
}

func (d decoder) boolean(n ast.Node, dst reflect.Value) error {
	b, ok := n.(*ast.BoolNode)
	if !ok {
		return d.fail(n, "expected true or false")
	}
	dst.SetBool(b.Value)
	return nil
}
