package scoring

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Canonical writes the trace as compact JSON with short keys in a fixed order: r rule,
// v value, o source record, i inputs as [name, value] or [name, value, record], n note,
// s steps. Empty parts are left out. Equal traces give equal bytes.
func (s Step) Canonical() []byte { return s.append(make([]byte, 0, 4096)) }

// MarshalJSON writes the canonical form.
func (s Step) MarshalJSON() ([]byte, error) { return s.Canonical(), nil }

func (s Step) append(b []byte) []byte {
	b = appendText(append(b, `{"r":`...), s.Rule)
	b = appendField(b, `,"v":`, s.Value)
	b = appendField(b, `,"o":`, s.Of)
	if len(s.Inputs) > 0 {
		b = append(b, `,"i":`...)
		b = appendList(b, s.Inputs, Input.append)
	}
	b = appendField(b, `,"n":`, s.Note)
	if len(s.Steps) > 0 {
		b = append(b, `,"s":`...)
		b = appendList(b, s.Steps, Step.append)
	}
	return append(b, '}')
}

func (in Input) append(b []byte) []byte {
	b = appendText(append(b, '['), in.Name)
	b = appendText(append(b, ','), in.Value)
	b = appendField(b, ",", in.Ref)
	return append(b, ']')
}

func appendList[T any](b []byte, list []T, appendOne func(T, []byte) []byte) []byte {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendOne(v, b)
	}
	return append(b, ']')
}

func appendField(b []byte, key, value string) []byte {
	if value == "" {
		return b
	}
	return appendText(append(b, key...), value)
}

// appendText writes a JSON string. Codes and numbers need no escaping; anything else
// goes the long way.
func appendText(b []byte, s string) []byte {
	if plain(s) {
		return append(append(append(b, '"'), s...), '"')
	}
	quoted, _ := json.Marshal(s) // a string always marshals
	return append(b, quoted...)
}

func plain(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ', c >= 0x7f, c == '"', c == '\\', c == '<', c == '>', c == '&':
			return false
		}
	}
	return true
}

// ParseTrace reads a stored trace. Keys may come in any order, since some databases
// reorder them; unknown keys are an error.
func ParseTrace(text []byte) (Step, error) {
	var s Step
	if err := decodeJSON(text, &s); err != nil {
		return Step{}, fmt.Errorf("not a trace: %w", err)
	}
	return s, nil
}

// decodeJSON reads exactly one value and refuses unknown keys.
func decodeJSON(text []byte, dst any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(dst); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("text after the end")
	}
	return nil
}

// UnmarshalJSON reads [name, value] or [name, value, record].
func (in *Input) UnmarshalJSON(text []byte) error {
	var parts []string
	if err := json.Unmarshal(text, &parts); err != nil {
		return err
	}
	if len(parts) != 2 && len(parts) != 3 {
		return fmt.Errorf("an input has 2 or 3 parts, not %d", len(parts))
	}
	*in = Input{Name: parts[0], Value: parts[1]}
	if len(parts) == 3 {
		in.Ref = parts[2]
	}
	return nil
}
