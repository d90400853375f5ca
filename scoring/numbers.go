package scoring

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var placeholder = regexp.MustCompile(`\{([\p{L}\p{N}_]+)\}`)

// Fill writes the numbers of an act into words that name them in braces: “under
// {leastDone}” reads “under 70 %” under one act and otherwise under a draft that changes
// it. It reports whether the act has every number named.
func (t Text) Fill(values []Value) (Text, bool) {
	missing := false
	put := func(text string, write func(Value) string) string {
		return placeholder.ReplaceAllStringFunc(text, func(name string) string {
			i := slices.IndexFunc(values, func(v Value) bool { return "{"+v.Name+"}" == name })
			if i < 0 {
				missing = true
				return name
			}
			return write(values[i])
		})
	}
	return Text{put(t.Vi, vietnamese), put(t.En, english)}, !missing
}

func english(v Value) string {
	if v.Unit == UnitRatio {
		return shortest(v.Number.Fraction().Mul(hundred).decimal(2)) + " %"
	}
	return v.Number.String()
}

// vietnamese writes a count as acts do: 05 ngày.
func vietnamese(v Value) string {
	if v.Unit == UnitCount && v.Number%DecimalOf(1) == 0 {
		return fmt.Sprintf("%02d", v.Number/DecimalOf(1))
	}
	return strings.Replace(english(v), ".", ",", 1)
}

// filled are rules with the numbers of their act in their formulas; a formula that names a
// number the act does not have says nothing.
func filled(rules []Rule, values []Value) []Rule {
	out := slices.Clone(rules)
	for i := range out {
		formula, whole := out[i].Formula.Fill(values)
		if !whole {
			formula = Text{}
		}
		out[i].Formula = formula
	}
	return out
}

// boundaries are the points bands begin from, by the code of the band, as values.
func boundaries(bands []BandRule) []Value {
	var values []Value
	for _, b := range bands {
		if b.From != nil {
			values = append(values, Value{Name: string(b.Band), Number: *b.From, Unit: UnitPoints})
		}
	}
	return values
}
