package scoring

import (
	"cmp"
	"strings"
)

// Merit is what a ranking orders people by.
type Merit struct {
	Total     *Fraction // exact; nil for people without points
	Result    Fraction  // exact points of the result block, or their mean
	Converted Fraction  // converted volume
	Faults    int
	Code      string // staff code, so that the order is total
}

// Compare puts the better one first (−1): by exact total, points of the result, converted
// volume, fewest faults and code; people without points come last. Equal totals share a
// rank whatever follows.
func (m Merit) Compare(o Merit) int {
	if (m.Total == nil) != (o.Total == nil) {
		return cmp.Compare(boolean(m.Total == nil), boolean(o.Total == nil))
	}
	if m.Total != nil {
		if c := o.Total.Cmp(*m.Total); c != 0 {
			return c
		}
	}
	if c := o.Result.Cmp(m.Result); c != 0 {
		return c
	}
	if c := o.Converted.Cmp(m.Converted); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(m.Faults, o.Faults), strings.Compare(m.Code, o.Code))
}

func boolean(b bool) int {
	if b {
		return 1
	}
	return 0
}
