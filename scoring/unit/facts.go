// Package unit rates organisations: points against the criteria of Arts. 6 and 7 of
// Decree 335/2025 (Arts. 5 and 6 of Decree 233/2026), then the level by points and
// conditions together (Art. 8; Art. 7). It is pure, as package scoring is.
package unit

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Facts is everything the law looks at for one unit in one year. A fact that is not
// known is left out; it is never read as zero.
type Facts struct {
	Unit         string                     `yaml:"unit,optional"`
	Points       map[string]scoring.Decimal `yaml:"points,optional"` // confirmed by the authority, by criterion code
	KPIs         []Measured                 `yaml:"kpis,optional"`   // criteria scored by indicators instead
	Total        *law.Exact                 `yaml:"total,optional"`  // points the authority recorded as a whole
	Tasks        *Tasks                     `yaml:"tasks,optional"`
	SubUnits     []SubUnit                  `yaml:"subUnits,optional"` // the units directly below
	Shortcomings *Shortcomings              `yaml:"shortcomings,optional"`
	Conclusions  []Conclusion               `yaml:"conclusions,optional"`
	ForceMajeure *ForceMajeure              `yaml:"forceMajeure,optional"`
	Complaints   []Complaint                `yaml:"complaints,optional"`
	Decision     *Decision                  `yaml:"decision,optional"`   // the authority's answer where the law has none
	Assessment   string                     `yaml:"assessment,optional"` // record in which the points were confirmed
}

// Tasks counts the tasks of the year's programme and those that arose (Art. 7.1.b).
type Tasks struct {
	Assigned int  `yaml:"assigned"`
	Done     *int `yaml:"done,optional"`
	Late     *int `yaml:"late,optional"`
	Faulty   *int `yaml:"faulty,optional"`   // done without the quality or effect required
	Exceeded *int `yaml:"exceeded,optional"` // done beyond what was required, with evidence

	Programme *Programme   `yaml:"programme,optional"` // those of the year's programme; absent: all of them are
	Records   *TaskRecords `yaml:"records,optional"`   // which tasks were counted, where known
}

// Programme counts the tasks of the year's programme alone: doing too few of these fails a
// unit, however many arising tasks it did beside them (Art. 8.4.b).
type Programme struct {
	Assigned int  `yaml:"assigned"`
	Done     *int `yaml:"done,optional"`
}

// programme counts the tasks of the year's programme; nothing while the tasks are unknown.
func (t *Tasks) programme() Programme {
	switch {
	case t == nil:
		return Programme{}
	case t.Programme != nil:
		return *t.Programme
	}
	return Programme{Assigned: t.Assigned, Done: t.Done}
}

// TaskRecords names the tasks behind the counts that decide a condition.
type TaskRecords struct {
	NotDone  []string `yaml:"notDone,optional"`
	Late     []string `yaml:"late,optional"`
	Faulty   []string `yaml:"faulty,optional"`
	Exceeded []string `yaml:"exceeded,optional"`
}

// SubUnit is a unit directly below, with its rating; nil while undecided.
type SubUnit struct {
	Ref    string        `yaml:"ref"`
	Rating *scoring.Band `yaml:"rating,optional"`
}

// Shortcomings are those found in the last period or by an inspection (Art. 8.1.c).
type Shortcomings struct {
	Found    int      `yaml:"found"`
	Remedied int      `yaml:"remedied"`
	Open     []string `yaml:"open,optional"` // records of those not remedied, where known
}

// Conclusion is a finding of the competent authority against the unit (Art. 8.4.a).
type Conclusion struct {
	Kind     ConclusionKind `yaml:"kind"`
	Document string         `yaml:"document"`
	Ref      string         `yaml:"ref,optional"` // record of it; absent: the document stands for it
}

// ConclusionKind is what was concluded.
type ConclusionKind string

// Values lists every kind.
func (ConclusionKind) Values() []string {
	return []string{"PERSONNEL_WRONGDOING", "DISUNITY", "FACTION", "BUYING_POSTS"}
}

// ForceMajeure is the authority's answer to a claim of force majeure (Art. 8.4.b).
type ForceMajeure struct {
	Accepted bool   `yaml:"accepted"`
	Document string `yaml:"document"`
	Ref      string `yaml:"ref,optional"` // record of the claim
}

// Complaint is a complaint, denunciation or negative report against the unit
// (Art. 9.2.a).
type Complaint struct {
	Ref      string `yaml:"ref"`
	Verified bool   `yaml:"verified"`
}

// Decision is a level the authority fixed by document, for the cases the law leaves to
// it.
type Decision struct {
	Rating   scoring.Band `yaml:"rating"`
	Document string       `yaml:"document"`
}

// Result is what a policy makes of the facts.
type Result struct {
	Status  law.Status
	General *scoring.Fraction
	Results *scoring.Fraction
	Total   *scoring.Fraction
	Band    *scoring.Band // band of the total
	Rating  *scoring.Band // proposed level; nil unless Proposed
	Notes   []string      // codes, in the order met
	Trace   scoring.Step
}
