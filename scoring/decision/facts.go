// Package decision finds what follows from ratings: who qualifies for an honour or a
// higher position, whom the authority has to consider for a lower one, which procedure
// low votes open, and when discipline is barred. The conditions are data of a policy;
// a named person confirms or rejects every proposal.
package decision

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Facts is what the norms ask about one person or one collective. A fact that is not
// known is left out, and the conditions that need it stay open.
type Facts struct {
	On    calendar.Date    `yaml:"on"`             // day the question is asked
	About string           `yaml:"about,optional"` // PERSON or COLLECTIVE; absent: PERSON
	Ask   []string         `yaml:"ask,optional"`   // codes of decisions; absent: all that apply
	Role  scoring.PostRole `yaml:"role,optional"`

	Ratings    []Rating     `yaml:"ratings,optional"`  // yearly
	Quarters   []Quarter    `yaml:"quarters,optional"` // by quarters, where a body rates them
	TermFrom   *int         `yaml:"termFrom,optional"` // first year of the present term
	Discipline []Discipline `yaml:"discipline,optional"`
	Prosecuted *bool        `yaml:"prosecuted,optional"`
	United     *bool        `yaml:"united,optional"`
	Initiative *bool        `yaml:"initiative,optional"`                 // recognised, or accepted research
	Planned    *bool        `yaml:"planned,optional"`                    // in the succession plan
	LowerPost  *bool        `yaml:"lowerPost,optional"`                  // a suitable lower post exists
	StepDown   *bool        `yaml:"stepDown,optional" json:",omitempty"` // concluded to be a case of stepping down
	Letter     *bool        `yaml:"letter,optional" json:",omitempty"`   // a letter of resignation was handed in
	Months     *law.Exact   `yaml:"monthsInPost,optional"`
	LowVotes   *law.Exact   `yaml:"lowVotes,optional"` // share of low-confidence votes
	Collective *Collective  `yaml:"collective,optional"`
	Fighter    []int        `yaml:"fighter,optional" json:",omitempty"`  // years honoured as a Grass-roots Fighter
	Degraded   bool         `yaml:"degraded,optional" json:",omitempty"` // concluded so by the authority in the year; the register says all

	Measures map[law.Measure]law.Exact `yaml:"measures,optional" json:",omitempty"` // what norms compare with a number
	Layers   []string                  `yaml:"layers,optional" json:",omitempty"`   // that lay over the rules of the year asked about
}

// Rating is the level of one year, with its cause where it was not completed, and what
// decided it.
type Rating struct {
	Year      int           `yaml:"year"`
	Rating    *scoring.Band `yaml:"rating,optional"` // nil: not rated
	Cause     Cause         `yaml:"cause,optional"`
	DecidedBy string        `yaml:"decidedBy,optional" json:",omitempty"` // number of the decision told to the person
	Proposed  bool          `yaml:"proposed,optional" json:",omitempty"`  // a run proposes it, nobody has decided it yet
}

// Cause says why a year was not completed.
type Cause string

// The causes.
const (
	Professional Cause = "PROFESSIONAL"
	Duty         Cause = "DUTY"
	Disciplined  Cause = "DISCIPLINE"
	Unavoidable  Cause = "FORCE_MAJEURE"
)

// Values lists every cause.
func (Cause) Values() []string {
	return []string{string(Professional), string(Duty), string(Disciplined), string(Unavoidable), ""}
}

// Quarter is the level of one quarter.
type Quarter struct {
	Year    int          `yaml:"year"`
	Quarter int          `yaml:"quarter"`
	Rating  scoring.Band `yaml:"rating"`
}

// Discipline is a decision on the person or on a member.
type Discipline struct {
	Form Form          `yaml:"form"`
	On   calendar.Date `yaml:"on"`
	Duty bool          `yaml:"duty,optional"`
}

// Collective counts the members.
type Collective struct {
	Members   int           `yaml:"members"`
	Completed *int          `yaml:"completed,optional"`
	Advanced  *int          `yaml:"advanced,optional"`
	Fighters  *int          `yaml:"fighters,optional"`
	Heaviest  Form          `yaml:"heaviestDiscipline,optional"` // of any member in the year
	Rating    *scoring.Band `yaml:"rating,optional"`
	Proposed  int           `yaml:"proposed,optional" json:",omitempty"` // levels among these that nobody has decided yet
}

// Form is a form of discipline, from the lightest to the heaviest.
type Form string

// Values lists every form, lightest first.
func (Form) Values() []string {
	return []string{"", "REPRIMAND", "WARNING", "PAY_STEP_REDUCTION", "DEMOTION", "REMOVAL_FROM_POST", "FORCED_DISMISSAL", "RECALL"}
}

// Answer is what one norm says.
type Answer struct {
	Code   string
	Effect law.Effect
	Holds  Verdict
	By     string // condition that decided against, or is open
	Unmet  int    // how many conditions do not hold or are open; one of some counts once
	Rests  bool   // it rests on a level that a run proposes and nobody has decided yet
	Trace  scoring.Step
}

// Verdict is the answer to a norm or a condition.
type Verdict string

// The verdicts.
const (
	Yes  Verdict = "QUALIFIES"
	No   Verdict = "DOES_NOT_QUALIFY"
	Open Verdict = "OPEN" // a fact is missing
)

// Values lists every verdict.
func (Verdict) Values() []string { return []string{string(Yes), string(No), string(Open)} }
