// Package draft is what editing the law needs: reading a text with the place of every
// mistake, changing one value of it, saying in words what two texts differ in, running
// the cases under it, and finding the first step that two computations differ in. It is
// pure; drafts are kept, reviewed and published elsewhere.
package draft

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
)

// Law is one parsed text: a ruleset of months, or a policy or layer of the other
// engines. Exactly one of the two is set.
type Law struct {
	Month  *scoring.Ruleset
	Policy *law.Policy
}

// Parse reads a text of either kind; a policy names its engine, a ruleset of months has
// none. The fault says what cannot be understood, and where.
func Parse(file string, text []byte) (Law, *Fault) {
	tree, err := strictyaml.Tree(file, text)
	if err != nil {
		return Law{}, faultOf(tree, err)
	}
	var l Law
	if _, names := tree.Get("engine"); names {
		l.Policy, err = law.Parse(file, text)
	} else {
		l.Month, err = scoring.Parse(file, text)
	}
	if err != nil {
		return Law{}, faultOf(tree, err)
	}
	return l, nil
}

// ID is the name the text gives itself; versions of one law share it.
func (l Law) ID() string {
	if l.Month != nil {
		return l.Month.ID
	}
	return l.Policy.ID
}

// From is the first day the law is in force.
func (l Law) From() calendar.Date {
	if l.Month != nil {
		return l.Month.From
	}
	return l.Policy.From
}

// Source is the text as it was written.
func (l Law) Source() []byte {
	if l.Month != nil {
		return l.Month.Source()
	}
	return l.Policy.Source()
}

// Hash identifies the text: SHA-256 in hex.
func (l Law) Hash() string {
	if l.Month != nil {
		return l.Month.Hash
	}
	return l.Policy.Hash
}

// In returns the program with the law in place of the one of its id.
func (l Law) In(p conformance.Program) conformance.Program {
	if l.Month != nil {
		return p.WithMonth(l.Month)
	}
	return p.WithPolicy(l.Policy)
}

// cases returns the cases the text carries.
func (l Law) cases() ([]conformance.Case, error) {
	if l.Month != nil {
		return conformance.CasesOfMonth(l.Month)
	}
	return conformance.CasesOf(l.Policy)
}
