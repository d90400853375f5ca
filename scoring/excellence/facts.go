// Package excellence applies the cap on "excellent" (Arts. 8.5 and 20.5 of Decree
// 335/2025, Arts. 7.7 and 12.6 of Decree 233/2026): how many may be excellent within
// each scope, and who, best first. It is a pure function of a set of candidates; it
// proposes, and never breaks a tie by itself.
package excellence

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Facts is the set one authority looks at, with the decisions recorded on it.
type Facts struct {
	Candidates  []Candidate   `yaml:"candidates,optional"`
	Outstanding []Outstanding `yaml:"outstanding,optional"` // decisions for the higher ratio
	Pooling     string        `yaml:"pooling,optional"`     // document by which small groups are pooled
	PartyRate   *law.Exact    `yaml:"partyRate,optional"`   // rate of excellent party members (Decree 48/2023)
}

// Candidate is one person or unit of the set, in any order. Everybody counts, not only
// those proposed as excellent: the base is made of the others.
type Candidate struct {
	Ref       string           `yaml:"ref"`
	Agency    string           `yaml:"agency,optional"`
	Group     string           `yaml:"group,optional"` // peer group; empty: in none
	Role      scoring.PostRole `yaml:"role,optional"`
	NotRated  bool             `yaml:"notRated,optional"`
	Rating    *scoring.Band    `yaml:"rating,optional"`    // proposed before the cap; nil while undecided
	Band      *scoring.Band    `yaml:"band,optional"`      // band of the points, where the rating was bounded
	Mean      *law.Exact       `yaml:"mean,optional"`      // exact mean: the order
	Withdrawn bool             `yaml:"withdrawn,optional"` // not excellent after all: good, and the next moves up
	Chosen    string           `yaml:"chosen,optional"`    // document by which the authority broke a tie for it

	Results     *law.Exact `yaml:"results,optional"`     // points of the result block
	Converted   *law.Exact `yaml:"converted,optional"`   // converted volume
	Above       *law.Exact `yaml:"above,optional"`       // products above the standard
	Faults      *int       `yaml:"faults,optional"`      // returns and late items
	Initiatives *int       `yaml:"initiatives,optional"` // recognised initiatives
}

// Outstanding is a decision that a scope may use the higher ratio (Arts. 8.5.b, 20.5.b).
type Outstanding struct {
	Scope      ScopeKind     `yaml:"scope"`
	Name       string        `yaml:"name,optional"`  // agency or group
	Ratio      *law.Exact    `yaml:"ratio,optional"` // absent: the highest the act allows
	Document   string        `yaml:"document,optional"`
	UnitRating *scoring.Band `yaml:"unitRating,optional"` // of the organisation itself, where the act asks for it
}

// ScopeKind is what a cap is counted over.
type ScopeKind string

// The scopes.
const (
	Agency    ScopeKind = "AGENCY"
	PeerGroup ScopeKind = "PEER_GROUP"
	Authority ScopeKind = "FINAL_AUTHORITY"
)

// Values lists every scope.
func (ScopeKind) Values() []string {
	return []string{string(Agency), string(PeerGroup), string(Authority)}
}

// Subject is whom a cap is applied to.
type Subject string

// The subjects.
const (
	People   Subject = "PEOPLE"   // of an agency and of its peer groups (Art. 20.5)
	Units    Subject = "UNITS"    // inside an agency (Art. 8.5)
	Agencies Subject = "AGENCIES" // under an authority (Art. 8.5)
)

// Values lists every subject.
func (Subject) Values() []string { return []string{string(People), string(Units), string(Agencies)} }

// Outcome is what becomes of one candidate.
type Outcome string

// The outcomes of those proposed as excellent; the others keep their rating.
const (
	Accepted  Outcome = "ACCEPTED"
	Displaced Outcome = "DISPLACED"  // good, because a scope is full
	Tied      Outcome = "TIE_AT_CAP" // equal means across the line: the authority decides
	Withdrawn Outcome = "WITHDRAWN"
	Outside   Outcome = "OUTSIDE" // excellent, but not counted (the head, where excluded)
	Kept      Outcome = "KEPT"
)

// Values lists every outcome.
func (Outcome) Values() []string {
	return []string{string(Accepted), string(Displaced), string(Tied), string(Withdrawn), string(Outside), string(Kept)}
}

// Result is what a policy makes of the set.
type Result struct {
	Scopes      []Scope  // in a fixed order
	Places      []Place  // every candidate, by ref
	Reserve     []string // displaced or tied, best first: who moves up when a place is given back
	Ties        []Tie
	Provisional bool // somebody is undecided
	Notes       []string
	Trace       scoring.Step
}

// Place is what becomes of a candidate, with the reason.
type Place struct {
	Ref     string
	Outcome Outcome
	Rating  *scoring.Band // after the cap; nil while undecided, not rated or tied
	By      []string      // scopes that were full
	Trace   scoring.Step
}

// Scope is one cap with its arithmetic.
type Scope struct {
	Kind     ScopeKind
	Name     string
	Tally    Tally
	Ratio    *scoring.Fraction // of the base; nil where the rule on small sets decides
	Max      int
	Accepted int
	Reserved int // places a tie stands across
	Left     int
	Trace    scoring.Step
}

// Key names a scope in lists: "AGENCY Sở Nội vụ".
func (s Scope) Key() string { return key(s.Kind, s.Name) }

func key(kind ScopeKind, name string) string {
	if name == "" {
		return string(kind)
	}
	return string(kind) + " " + name
}

// Tie is a set of equal means across the line.
type Tie struct {
	Scopes   []string
	Refs     []string
	Proposed []string // the same, in the order the tie-break list would give
	Rule     string   // first criterion of the list that separates them at the line; COUNCIL if none does
}
