package view

import (
	"maps"
	"slices"

	"github.com/congtam/congtam/ent/schema"
)

// Expectation is one expected result of a case, as a draft has it and as it was.
type Expectation struct{ Name, Was, Now string }

// Expectations lists what a draft expects of a case, by name of the result.
func Expectations(c *schema.DraftCase) []*Expectation {
	list := []*Expectation{}
	for _, name := range slices.Sorted(maps.Keys(c.Expect)) {
		list = append(list, &Expectation{Name: name, Was: c.Was[name], Now: c.Expect[name]})
	}
	return list
}
