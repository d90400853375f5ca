package scoring

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Canonical writes the sheet as compact JSON, items and subordinates sorted by Ref:
// the evidence kept with a result. Equal facts give equal bytes.
func (s Sheet) Canonical() []byte {
	s.Items = byRef(s.Items, func(it Item) string { return it.Ref })
	if s.Leader != nil {
		facts := *s.Leader
		facts.Subordinates = byRef(facts.Subordinates, func(sub Subordinate) string { return sub.Ref })
		s.Leader = &facts
	}
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // no type of a sheet can fail to marshal
	}
	return text
}

// ParseSheet reads what Canonical wrote. Unknown keys are an error; whether the facts
// are allowed is Check's matter.
func ParseSheet(text []byte) (Sheet, error) {
	var s Sheet
	if err := decodeJSON(text, &s); err != nil {
		return Sheet{}, fmt.Errorf("not a sheet: %w", err)
	}
	return s, nil
}

// byRef returns the list sorted by reference; the caller's list stays as it is.
func byRef[T any](list []T, ref func(T) string) []T {
	order := func(a, b T) int { return strings.Compare(ref(a), ref(b)) }
	if slices.IsSortedFunc(list, order) {
		return list
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, order)
	return list
}
