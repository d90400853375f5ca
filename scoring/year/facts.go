// Package year turns the months of a person into quarters, half-years and years: who is
// rated (Art. 11), the mean (Art. 17.3), the level (Art. 20) and what bounds it. It is
// pure, as package scoring is; what it proposes, a person decides (Art. 21).
package year

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Facts is everything the law looks at for one person and one year, or one part of it.
type Facts struct {
	Person     string             `yaml:"person,optional"`
	Year       int                `yaml:"year"`
	Role       scoring.PostRole   `yaml:"role"`                                  // on the rating day
	Kind       scoring.PeriodKind `yaml:"kind,optional"`                         // absent: YEAR
	Part       int                `yaml:"part,optional"`                         // which quarter or half, from 1
	RatingDay  *calendar.Date     `yaml:"ratingDay,optional"`                    // absent: the last day before the deadline
	DecidedOn  *calendar.Date     `yaml:"decidedOn,optional"`                    // day the rating is to be decided
	Special    bool               `yaml:"special,optional"`                      // agency with the later deadline (Art. 19.2)
	ScoredFrom *calendar.Date     `yaml:"scoredFrom,optional" json:",omitempty"` // first month the unit's regulation scores; absent: all months

	Service []Service `yaml:"service"`
	Leave   []Leave   `yaml:"leave,optional"`
	Periods []Period  `yaml:"periods,optional"`

	Discipline  []Discipline `yaml:"discipline,optional"`
	Conclusions []Conclusion `yaml:"conclusions,optional"`
	Corruption  []Corruption `yaml:"corruption,optional"`
	Unit        *UnitRating  `yaml:"unit,optional"` // of the unit he heads or serves

	Satisfaction *law.Exact      `yaml:"satisfaction,optional"` // of citizens with the unit, where an overlay asks
	OwnDone      *law.Exact      `yaml:"ownDone,optional"`      // share of his own tasks done, where an overlay asks
	Quarters     []QuarterRating `yaml:"quarters,optional"`     // ratings of the year's quarters and the one before, where an overlay asks

	Training    []Training     `yaml:"training,optional" json:",omitempty"`    // courses by day, where an overlay asks
	AppointedOn *calendar.Date `yaml:"appointedOn,optional" json:",omitempty"` // day of the first appointment as a leader, where an overlay asks
}

// Training is a time on a course; it is work in the sense of Art. 11.
type Training struct {
	From calendar.Date `yaml:"from"`
	To   calendar.Date `yaml:"to"`
}

// Service is a time in a post.
type Service struct {
	Unit string         `yaml:"unit"`
	Kind ServiceKind    `yaml:"kind,optional"` // absent: POST
	From calendar.Date  `yaml:"from"`
	To   *calendar.Date `yaml:"to,optional"` // last day; nil while it lasts
}

// ServiceKind says what the time is.
type ServiceKind string

// The kinds of service.
const (
	Post       ServiceKind = "POST"
	Secondment ServiceKind = "SECONDMENT" // works at the host, remains on the sender's payroll
	Concurrent ServiceKind = "CONCURRENT" // a second post beside the primary one
)

// Values lists every kind.
func (ServiceKind) Values() []string {
	return []string{string(Post), string(Secondment), string(Concurrent), ""}
}

// Leave is a time away from work.
type Leave struct {
	Kind LeaveKind     `yaml:"kind"`
	From calendar.Date `yaml:"from"`
	To   calendar.Date `yaml:"to"`
}

// LeaveKind decides whether a leave can keep a short year in (Art. 11.2).
type LeaveKind string

// The kinds of leave.
const (
	Unpaid    LeaveKind = "UNPAID"
	Sick      LeaveKind = "SICK"
	Maternity LeaveKind = "MATERNITY"
)

// Values lists every kind.
func (LeaveKind) Values() []string { return []string{string(Unpaid), string(Sick), string(Maternity)} }

// Period is the result of a month, or of a quarter where the body scores by quarters.
type Period struct {
	Kind        scoring.PeriodKind `yaml:"kind,optional"` // absent: MONTH
	From        calendar.Date      `yaml:"from"`          // first day
	Status      scoring.Status     `yaml:"status,optional"`
	Total       *law.Exact         `yaml:"total,optional"` // exact; only when SCORED
	Unit        string             `yaml:"unit,optional"`  // where the work was done
	WorkedDays  *int               `yaml:"workedDays,optional"`
	WorkingDays *int               `yaml:"workingDays,optional"`
	Ref         string             `yaml:"ref,optional"`
}

// Discipline is a disciplinary decision, of the Party or the State (Art. 11.3).
type Discipline struct {
	Ref    string         `yaml:"ref"`
	Act    string         `yaml:"act,optional"` // the same act has the same name in every decision on it
	Kind   FaultKind      `yaml:"kind"`
	Organ  Organ          `yaml:"organ,optional"`
	Form   string         `yaml:"form,optional"`
	ActOn  *calendar.Date `yaml:"actOn,optional"`
	ActAt  string         `yaml:"actAt,optional"`  // unit where the act was done; empty: the unit that rates
	On     calendar.Date  `yaml:"on"`              // day the decision took effect
	UsedIn *int           `yaml:"usedIn,optional"` // year the act already made not completed
}

// FaultKind says what was punished; only the first two fail a year (Art. 11.3.a).
type FaultKind string

// The kinds of fault.
const (
	PublicDuty  FaultKind = "PUBLIC_DUTY"
	Degradation FaultKind = "DEGRADATION"
	OtherFault  FaultKind = "OTHER"
)

// Values lists every kind.
func (FaultKind) Values() []string {
	return []string{string(PublicDuty), string(Degradation), string(OtherFault)}
}

// Organ is who punished.
type Organ string

// Values lists every organ.
func (Organ) Values() []string { return []string{"PARTY", "ADMINISTRATIVE", ""} }

// Conclusion is a finding of the competent authority (Art. 20.4.b).
type Conclusion struct {
	Kind     ConclusionKind `yaml:"kind"`
	On       calendar.Date  `yaml:"on"`
	Document string         `yaml:"document"`
}

// ConclusionKind is what was concluded.
type ConclusionKind string

// Values lists every kind.
func (ConclusionKind) Values() []string {
	return []string{"DEGRADATION", "FORBIDDEN_TO_PARTY_MEMBERS", "EXEMPLARY_DUTY"}
}

// Corruption is a case in a unit he manages directly (Art. 20.4.d).
type Corruption struct {
	Unit         string        `yaml:"unit"`
	InCharge     bool          `yaml:"inCharge"` // in charge of the unit, directly, on the rating day
	HandledOn    calendar.Date `yaml:"handledOn"`
	SelfReported bool          `yaml:"selfReported,optional"` // found, reported and remedied by himself
	Document     string        `yaml:"document"`

	OccurredOn   *calendar.Date `yaml:"occurredOn,optional" json:",omitempty"`   // day of the case
	InChargeThen *bool          `yaml:"inChargeThen,optional" json:",omitempty"` // on the day of the case; absent: as on the rating day
}

// UnitRating is the rating of the unit, after the units' own cap; nil while undecided.
type UnitRating struct {
	Ref          string        `yaml:"ref"`
	Rating       *scoring.Band `yaml:"rating,optional"`
	Done         *law.Exact    `yaml:"done,optional"` // share of the period's tasks done, where an overlay asks
	ForceMajeure bool          `yaml:"forceMajeure,optional"`
}

// QuarterRating is the level of one quarter.
type QuarterRating struct {
	Year    *int         `yaml:"year,optional" json:",omitempty"` // absent: the year that is rated
	Quarter int          `yaml:"quarter"`
	Rating  scoring.Band `yaml:"rating"`
}
