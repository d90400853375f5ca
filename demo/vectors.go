package demo

import (
	"slices"
	"strings"
)

// Vectors are the worked examples that the law's arithmetic is held to, by their codes: A
// conversion, B months, C leaders, D years, E the cap, F units, G the old decree, H quarters
// of leaders, I decisions, J the calendar, K indicators.
var Vectors = strings.Fields(`A1 A2 A3 A4 A6 A7 A8 A10 A11 A12 A14 A16 A17 A19
	B1 B2 B4 B5 B6 B7 B8 B10 B12 B14 B16 B17 B18 B19 B20 B22 B24 B25
	C1 C2 C3 C4 C5 C6 C7 C9 D1 D3 D5 D7 D8 D11 D12 D13 D16 D17 D19 D22 D23 D24 D25 D26 D28
	E1 E2 E4 E6 E8 E10 E12 E14 E15 E17 E18 E19 F1 F3 F4 F6 F7 F9 F10 F12 F14
	G1 G2 G4 G5 G8 G10 G11 G13 G14 H1 H4 H6 I1 I2 I4 I5 I6 I8 I10 I12 I14 I15 I17
	J1 J3 J5 J7 J8 K2 K3 K4 K6 K8 K10 K12`)

// normVectors are the vectors that norms on decisions play, by norm and condition; with ""
// whoever meets every condition plays it.
var normVectors = map[string]string{
	"CONSIDER_LOWER_POSITION_OR_SEPARATION RATED_NOT_COMPLETED": "I1",
	"ADVANCED_WORKER RATED_AT_LEAST":                            "I4, I5",
	"EXCELLENT_COLLECTIVE UNIT_RATED_AT_LEAST":                  "I8",
	"RESIGNATION LOW_VOTES_ABOVE":                               "I14",
	"REMOVAL LOW_VOTES_ABOVE":                                   "I14",
}

// Vector is the code of the vectors that somebody plays who fails a condition, and somebody
// else who meets them all.
func (e Eligibility) Vector() string { return normVectors[e.Norm+" "+e.Condition] }

// Played lists the vectors that occur in the registers of the province.
func Played() []string {
	var all []string
	add := func(vector string) {
		for code := range strings.SplitSeq(vector, ", ") {
			if code != "" && !slices.Contains(all, code) {
				all = append(all, code)
			}
		}
	}
	for _, w := range wares {
		add(w.vector)
	}
	for _, c := range Cases {
		add(c.Vector)
	}
	for _, o := range Outcomes {
		add(o.Vector)
	}
	for _, q := range Quarterlies {
		add(q.Vector)
	}
	for _, c := range Caps {
		add(c.Vector)
	}
	for _, c := range Adopted {
		add(c.Vector)
	}
	for _, h := range Holds {
		add(h.Vector)
	}
	for _, t := range TrackedCriteria {
		add(t.Vector)
	}
	for _, e := range Eligibilities {
		add(e.Vector())
	}
	return all
}
