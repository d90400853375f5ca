package demo

import (
	"slices"
	"sync"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/unit"
)

// Criterion is a criterion of the province; those not in force are drafts.
type Criterion struct {
	unit.Example
	InForce bool
}

// Criteria are the example criteria, five of them in force: four of units, one of people.
func Criteria() []Criterion {
	var list []Criterion
	for _, e := range must(unit.Examples()) {
		list = append(list, Criterion{e, slices.Contains([]string{"T1", "T2", "G1", "G5", "T2.CC"}, e.Code)})
	}
	return list
}

var inForce = sync.OnceValue(func() map[string]unit.Example {
	byCode := map[string]unit.Example{}
	for _, c := range Criteria() {
		if c.InForce {
			byCode[c.Code] = c.Example
		}
	}
	return byCode
})

// worth is what a measurement gives of the points of its criterion: in proportion to the
// target, exact for the numbers the demonstration uses.
func worth(c unit.Example, m Measured) scoring.Decimal {
	most := int64(*c.Max)
	return scoring.Decimal(min(most, most*int64(m.Numerator)*1000/(int64(m.Denominator)*int64(c.Target))))
}
