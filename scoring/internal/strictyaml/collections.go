package strictyaml

import (
	"reflect"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

func (d decoder) list(n ast.Node, dst reflect.Value) error {
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		return d.fail(n, "expected a list, found a %s", n.Type())
	}
	dst.Set(reflect.MakeSlice(dst.Type(), len(seq.Values), len(seq.Values)))
	for i, v := range seq.Values {
		if err := d.value(v, dst.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func (d decoder) dictionary(n ast.Node, dst reflect.Value) error {
	entries, err := d.entries(n)
	if err != nil {
		return err
	}
	dst.Set(reflect.MakeMapWithSize(dst.Type(), len(entries)))
	for _, e := range entries {
		key := reflect.New(dst.Type().Key()).Elem()
		if err := d.word(e.Key, key); err != nil {
			return err
		}
		value := reflect.New(dst.Type().Elem()).Elem()
		if err := d.value(e.Value, value); err != nil {
			return err
		}
		dst.SetMapIndex(key, value)
	}
	return nil
}

func (d decoder) entries(n ast.Node) ([]*ast.MappingValueNode, error) {
	m, ok := n.(*ast.MappingNode)
	if !ok {
		return nil, d.fail(n, "expected keys and values, found a %s", n.Type())
	}
	seen := make(map[string]bool, len(m.Values))
	for _, e := range m.Values {
		key, ok := scalar(e.Key)
		if !ok {
			return nil, d.fail(e.Key, "expected a key")
		}
		if seen[key] {
			return nil, d.fail(e.Key, "key is repeated")
		}
		seen[key] = true
	}
	return m.Values, nil
}

func (d decoder) structure(n ast.Node, dst reflect.Value) error {
	entries, err := d.entries(n)
	if err != nil {
		return err
	}
	fields := fieldsOf(dst.Type())
	for _, e := range entries {
		key, _ := scalar(e.Key)
		f, known := fields[key]
		if !known {
			return d.fail(e.Key, "unknown key")
		}
		delete(fields, key)
		if err := d.value(e.Value, dst.Field(f.index)); err != nil {
			return err
		}
	}
	return d.complete(n, dst.Type(), fields)
}

// complete reports the first required field, in the order of the type, that the file
// leaves out.
func (d decoder) complete(n ast.Node, t reflect.Type, missing map[string]field) error {
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		if f, left := missing[name]; left && !f.optional {
			return d.fail(n, "key %q is missing", name)
		}
	}
	return nil
}

type field struct {
	index    int
	optional bool
}

func fieldsOf(t reflect.Type) map[string]field {
	fields := make(map[string]field, t.NumField())
	for i := range t.NumField() {
		name, option, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		if name != "" {
			fields[name] = field{i, option == "optional"}
		}
	}
	return fields
}
