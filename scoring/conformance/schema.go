package conformance

import (
	_ "embed"
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
)

// Schema is the JSON Schema of a file of cases, kept beside the cases.
//
//go:embed schema.json
var Schema []byte

// schema writes the JSON Schema from the types the cases are read into, so that the two
// cannot part.
func schema() []byte {
	defs := map[string]any{}
	root := describe(reflect.TypeFor[caseFile](), defs)
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "Congtam conformance cases"
	root["$defs"] = defs
	text, _ := json.MarshalIndent(root, "", "  ") // maps and strings always marshal
	return append(text, '\n')
}

func describe(t reflect.Type, defs map[string]any) map[string]any {
	if t.Kind() == reflect.Pointer {
		return describe(t.Elem(), defs)
	}
	if reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return written(t)
	}
	if enum, ok := reflect.Zero(t).Interface().(interface{ Values() []string }); ok {
		return map[string]any{"enum": enum.Values()}
	}
	switch t.Kind() {
	case reflect.Struct:
		return reference(t, defs)
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": describe(t.Elem(), defs)}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": describe(t.Elem(), defs)}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int:
		return map[string]any{"type": "integer"}
	}
	return map[string]any{"type": []string{"string", "number"}} // YAML writes a plain number without quotes
}

// written describes a value read from its text: a day, or an exact number.
func written(t reflect.Type) map[string]any {
	switch t.Name() {
	case "Date":
		return map[string]any{"type": "string", "pattern": `^\d{4}-\d\d-\d\d$`}
	case "Exact":
		return map[string]any{"type": []string{"string", "number"}, "description": "82.7, 23/30 or 89 %"}
	}
	return map[string]any{"type": []string{"string", "number"}, "description": "a decimal of at most three places"}
}

func reference(t reflect.Type, defs map[string]any) map[string]any {
	name := t.PkgPath()[strings.LastIndex(t.PkgPath(), "/")+1:] + "." + t.Name()
	if _, done := defs[name]; !done {
		defs[name] = nil // a type may contain itself
		properties, required := map[string]any{}, []string{}
		for i := range t.NumField() {
			key, option, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
			properties[key] = describe(t.Field(i).Type, defs)
			if option != "optional" {
				required = append(required, key)
			}
		}
		defs[name] = map[string]any{"type": "object", "additionalProperties": false, "properties": properties, "required": required}
	}
	return map[string]any{"$ref": "#/$defs/" + name}
}
