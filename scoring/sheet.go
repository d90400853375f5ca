package scoring

import "github.com/congtam/congtam/scoring/calendar"

// Sheet is everything the law looks at for one person in one period. It holds facts
// only: whatever follows from them is computed by Ruleset.Score.
type Sheet struct {
	Person  string        `json:"person"` // staff code
	Subject SubjectKind   `json:"subject"`
	Role    PostRole      `json:"role"`
	Period  PeriodKind    `json:"period"`
	From    calendar.Date `json:"from"` // first day of the period
	To      calendar.Date `json:"to"`   // last day of the period

	Items   []Item             `json:"items,omitempty"`   // in any order: the result does not depend on it
	General map[string]Decimal `json:"general,omitempty"` // points confirmed by the authority, by criterion code; nil: not confirmed
	Leader  *LeaderFacts       `json:"leader,omitempty"`  // nil for staff and support
	NoData  *Judgement         `json:"noData,omitempty"`  // a named person's record that there is nothing to score
}

// Item is one product or work item given to the person in the period (Art. 13, 18.1).
type Item struct {
	Ref         string   `json:"ref"`             // id of the source record
	Label       string   `json:"label,omitempty"` // what the work is, for the reader of the explanation
	Kind        WorkKind `json:"kind"`
	Coefficient Decimal  `json:"coefficient"` // converted units of one unit of the product (Art. 13.1.c)
	Assigned    Decimal  `json:"assigned"`    // units assigned
	Accepted    Decimal  `json:"accepted"`    // units accepted; a part of a unit is possible (0.8 of a report)

	Due       calendar.Date  `json:"due"`
	Delivered *calendar.Date `json:"delivered,omitempty"` // last accepted delivery; nil: nothing accepted yet

	FailedAssessments int `json:"failedAssessments,omitempty"` // quality assessments failed because of a major fault (Art. 14.2.b)
	ExcusedFailures   int `json:"excusedFailures,omitempty"`   // of these, with an objective cause confirmed by the authority
	ExcusedDays       int `json:"excusedDays,omitempty"`       // days of lateness with an objective cause confirmed (Art. 14.2.c)

	Causes []Cause `json:"causes,omitempty"` // the confirmed causes; where there are any, they add up to what is excused
}

// LeaderFacts is what a leader's result needs beyond his own work (Art. 15.3, 15.4).
type LeaderFacts struct {
	Subordinates []Subordinate `json:"subordinates,omitempty"` // civil servants whose points decide d, in any order
	UnitResult   *Judgement    `json:"unitResult,omitempty"`   // d recorded by the authority, used only when nobody is scored
	Organising   *Judgement    `json:"organising,omitempty"`   // đ: ability to organise the work
	Unity        *Judgement    `json:"unity,omitempty"`        // e: ability to unite people
}

// Subordinate is one civil servant under a leader, with the result of the same period.
type Subordinate struct {
	Ref    string    `json:"ref"` // staff code
	Status Status    `json:"status"`
	Total  *Fraction `json:"total,omitempty"` // nil unless Status is Scored
}

// Judgement is a decision a named person recorded, with its reason.
type Judgement struct {
	Ratio    *Decimal `json:"ratio,omitempty"` // 1 or 0.5, as the ruleset lists; nil where no ratio is judged
	Reason   string   `json:"reason,omitempty"`
	By       string   `json:"by,omitempty"`       // staff code of who decided
	Document string   `json:"document,omitempty"` // number of the document, if any
	Ref      string   `json:"ref"`                // id of the source record
}
