// Package levels rates by conditions without points, as Decree 90/2020 amended by
// Decree 48/2023 did until 30 June 2026, and for 2026 still does where a public service
// unit has no regulation of its own (Decree 233/2026, Art. 20.1). Between its levels the
// decree leaves gaps; there the authority decides.
package levels

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Facts is everything the decree looks at for one person and one year.
type Facts struct {
	Person  string           `yaml:"person,optional"`
	Year    int              `yaml:"year"`
	Role    scoring.PostRole `yaml:"role"`
	Worked  *law.Exact       `yaml:"workedMonths,optional"` // absent: the whole year
	Absent  *law.Exact       `yaml:"absentMonths,optional"` // lawful absence other than maternity
	OnLeave bool             `yaml:"maternity,optional"`

	Common   Common    `yaml:"common,optional"` // political thought, ethics, style, discipline (Art. 3.1–4)
	Tasks    *Tasks    `yaml:"tasks,optional"`
	Unit     *Unit     `yaml:"unit,optional"`     // leaders: the unit in charge
	SubUnits *SubUnits `yaml:"subUnits,optional"` // leaders: the units below

	Degraded   bool         `yaml:"degraded,optional"`   // degradation found by the authority
	Corruption bool         `yaml:"corruption,optional"` // unit in a case of corruption or waste, handled
	Discipline []Discipline `yaml:"discipline,optional"`
	Charge     string       `yaml:"chargeChanged,optional" json:",omitempty"` // case the leader was in charge at only then, or only now
	Transfer   *Transfer    `yaml:"transfer,optional"`
}

// Tasks counts the person's own tasks or result criteria.
type Tasks struct {
	Assigned int  `yaml:"assigned"`
	Done     *int `yaml:"done,optional"`
	Bad      *int `yaml:"bad,optional"` // late, poor or of low effect
	Exceeded *int `yaml:"exceeded,optional"`

	ExceededShare *law.Exact `yaml:"exceededShare,optional"` // as a document states it, in place of the count
}

// Unit is the result of the unit a leader is in charge of.
type Unit struct {
	Done     law.Exact  `yaml:"done"` // share of its targets
	Good     *law.Exact `yaml:"onTimeWithQuality,optional"`
	Exceeded *law.Exact `yaml:"exceeded,optional"`
}

// SubUnits counts the units below by their ratings.
type SubUnits struct {
	All               int `yaml:"all"`
	CompletedOrBetter int `yaml:"completedOrBetter"`
	GoodOrBetter      int `yaml:"goodOrBetter,optional"`
}

// Common is how the common criteria were kept.
type Common string

// How the common criteria were kept; the text asks "well" for excellent and "meets" for
// the rest.
const (
	Well   Common = "WELL"
	Met    Common = "MET"
	NotMet Common = "NOT_MET"
)

// Values lists every answer.
func (Common) Values() []string { return []string{string(Well), string(Met), string(NotMet), ""} }

// Discipline is a decision in the year, of the Party or the State. Since Decree 48/2023 it
// fails the year for any act; before, for one in public duty only.
type Discipline struct {
	Ref    string `yaml:"ref"`
	Act    string `yaml:"act,optional"`
	InYear int    `yaml:"inYear"`
	Other  bool   `yaml:"notInDuty,optional"`
	UsedIn *int   `yaml:"usedIn,optional"` // earlier year the act already made not completed
}

// Transfer is a move in the year (Art. 20).
type Transfer struct {
	MonthsAtOld  law.Exact `yaml:"monthsAtOld"`
	OldAbolished bool      `yaml:"oldAbolished,optional"`
	Opinion      string    `yaml:"opinion,optional"` // document of the old agency's opinion
}

// Result is what the policy makes of the facts.
type Result struct {
	Status   law.Status
	Rating   *scoring.Band
	RatedBy  string   // OLD or NEW agency after a transfer
	Required []string // papers that must be attached
	Notes    []string
	Trace    scoring.Step
}
