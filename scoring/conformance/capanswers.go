package conformance

import (
	"slices"
	"strconv"
	"strings"

	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
)

// answerCap names who stays excellent and why others do not. Lists of people are in the
// order of their codes, the reserve in the order in which they move up.
func answerCap(c Case, p *law.Policy) (Outcome, error) {
	f := *c.Facts.Cap
	got := excellence.Apply(p, f)
	o := Outcome{Trace: got.Trace}
	o.refused(excellence.Check(p, f))
	var limits, left, reserved []string
	for _, s := range got.Scopes {
		limits = append(limits, s.Key()+" = "+strconv.Itoa(s.Max))
		left = append(left, s.Key()+" = "+strconv.Itoa(s.Left))
		if s.Reserved > 0 {
			reserved = append(reserved, s.Key()+" = "+strconv.Itoa(s.Reserved))
		}
	}
	o.list("limits", "CAP_MAX", limits)
	o.list("excellent", "CAP_PLACE", with(got, excellence.Accepted, excellence.Outside))
	o.list("displaced", "CAP_PLACE", with(got, excellence.Displaced))
	o.list("withdrawn", "CAP_PLACE", with(got, excellence.Withdrawn))
	o.list("tied", "CAP_TIE", with(got, excellence.Tied))
	var order, rules []string
	for _, t := range got.Ties {
		order, rules = append(order, t.Proposed...), append(rules, t.Rule)
	}
	o.list("tieProposal", "CAP_TIE", order)
	o.list("tieRule", "CAP_TIE", rules)
	o.list("reserve", "CAP_RESERVE", got.Reserve)
	o.list("reserved", "CAP_SCOPE", reserved)
	o.list("left", "CAP_SCOPE", left)
	for _, place := range got.Places {
		if len(place.By) > 0 {
			o.add("by."+place.Ref, "CAP_PLACE", strings.Join(place.By, ", "))
		}
	}
	o.yes("provisional", "CAP", got.Provisional)
	o.list("notes", "CAP", got.Notes)
	return o, nil
}

func with(r excellence.Result, outcomes ...excellence.Outcome) (refs []string) {
	for _, p := range r.Places {
		if slices.Contains(outcomes, p.Outcome) {
			refs = append(refs, p.Ref)
		}
	}
	return refs
}

func answerLimit(c Case, p *law.Policy) (Outcome, error) {
	ratio := p.Must("capRatio")
	if c.Facts.CapLimit.Outstanding {
		ratio = p.Must("capOutstanding")
	}
	if c.Facts.CapLimit.Ratio != nil {
		ratio = c.Facts.CapLimit.Ratio.Fraction
	}
	most, step := excellence.Limit(p, c.Facts.CapLimit.Tally, ratio)
	o := Outcome{Trace: step}
	o.add("max", step.Rule, strconv.Itoa(most))
	return o, nil
}
