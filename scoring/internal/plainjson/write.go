// Package plainjson writes facts as JSON under the names their files use, so that a
// case can be handed to any program. What it writes, strictyaml reads.
package plainjson

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Write returns the value as compact JSON. Struct fields take the names of their yaml
// tags and their order in the type; optional fields that are empty are left out.
func Write(v any) []byte { return write(nil, reflect.ValueOf(v)) }

func write(b []byte, v reflect.Value) []byte {
	if v.Kind() == reflect.Pointer {
		return write(b, v.Elem())
	}
	if t, ok := v.Interface().(encoding.TextMarshaler); ok {
		text, err := t.MarshalText()
		if err != nil {
			panic(err) // no fact fails to write itself
		}
		return quote(b, string(text))
	}
	switch v.Kind() {
	case reflect.Struct:
		return object(b, v)
	case reflect.Map:
		return dictionary(b, v)
	case reflect.Slice:
		return list(b, v)
	case reflect.String:
		return quote(b, v.String())
	case reflect.Bool, reflect.Int:
		return fmt.Append(b, v.Interface())
	}
	panic("no writer for " + v.Type().String())
}

func object(b []byte, v reflect.Value) []byte {
	b = append(b, '{')
	first := true
	for i := range v.NumField() {
		name, option, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		if name == "" || option == "optional" && v.Field(i).IsZero() {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = write(append(quote(b, name), ':'), v.Field(i))
	}
	return append(b, '}')
}

func dictionary(b []byte, v reflect.Value) []byte {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, c reflect.Value) int { return strings.Compare(a.String(), c.String()) })
	b = append(b, '{')
	for i, k := range keys {
		if i > 0 {
			b = append(b, ',')
		}
		b = write(append(quote(b, k.String()), ':'), v.MapIndex(k))
	}
	return append(b, '}')
}

func list(b []byte, v reflect.Value) []byte {
	b = append(b, '[')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		b = write(b, v.Index(i))
	}
	return append(b, ']')
}

func quote(b []byte, s string) []byte {
	text, _ := json.Marshal(s) // a string always marshals
	return append(b, text...)
}
