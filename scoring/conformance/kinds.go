package conformance

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
)

// MonthFacts is a person's month: the general criteria in the order of Form 01, then
// the work, and for leaders what is judged beside it.
type MonthFacts struct {
	Role         scoring.PostRole  `yaml:"role"`
	Month        string            `yaml:"month"` // 2026-11
	General      []scoring.Decimal `yaml:"general,optional"`
	Items        []Item            `yaml:"items,optional"`
	Subordinates []Subordinate     `yaml:"subordinates,optional"`
	UnitResult   *scoring.Decimal  `yaml:"unitResult,optional"`
	Organising   *scoring.Decimal  `yaml:"organising,optional"`
	Unity        *scoring.Decimal  `yaml:"unity,optional"`
	NoData       string            `yaml:"noData,optional"` // reason why there is nothing to score
}

// Item is one work item.
type Item struct {
	Ref         string           `yaml:"ref"`
	Post        string           `yaml:"post,optional"` // of a person with several posts; merged at the primary one
	Kind        scoring.WorkKind `yaml:"kind,optional"` // absent: PLANNED
	Coefficient scoring.Decimal  `yaml:"coefficient"`
	Assigned    scoring.Decimal  `yaml:"assigned"`
	Accepted    scoring.Decimal  `yaml:"accepted"`
	Due         *calendar.Date   `yaml:"due,optional"` // absent: the last day of the month
	Delivered   *calendar.Date   `yaml:"delivered,optional"`
	DaysLate    int              `yaml:"daysLate,optional"` // instead of delivered: days after the due date
	Failed      int              `yaml:"failed,optional"`
	Excused     int              `yaml:"failedExcused,optional"`
	ExcusedDays int              `yaml:"daysExcused,optional"`
	Cancelled   string           `yaml:"cancelled,optional"` // reason of the assigner
}

// Subordinate is one civil servant under the leader; without points he is not scored.
type Subordinate struct {
	Code   string           `yaml:"code"`
	Points *scoring.Decimal `yaml:"points,optional"`
}

// CapLimit asks only how many may be excellent.
type CapLimit struct {
	Tally excellence.Tally `yaml:"tally"`
	Ratio *law.Exact       `yaml:"ratio,optional"` // absent: the one of the act

	Outstanding bool `yaml:"outstanding,optional"` // the higher one of the act
}

// History is a rating with the decisions that superseded one another.
type History struct {
	Versions []decision.Version `yaml:"versions"`
	AsOf     calendar.Date      `yaml:"asOf"`
}

// Amount asks for the bonus of an honour.
type Amount struct {
	Honour string        `yaml:"honour"`
	On     calendar.Date `yaml:"on"`
}

// Quota asks how many of a number may have an honour or a level.
type Quota struct {
	Honour      string `yaml:"honour"`
	Of          int    `yaml:"of"`
	Outstanding bool   `yaml:"outstanding,optional"` // with the higher share of a reasoned decision
}

// Coefficient asks for the conversion coefficient of a product.
type Coefficient struct {
	Points   scoring.Decimal  `yaml:"points"`
	Standard scoring.Decimal  `yaml:"standard"`
	GroupMax *scoring.Decimal `yaml:"groupMax,optional"` // most points of the product's group
}

// Shares is one product given to several people.
type Shares struct {
	Whole scoring.Decimal `yaml:"whole"`
	Parts []Share         `yaml:"parts"`
}

// Share is one person's part.
type Share struct {
	Ref   string          `yaml:"ref"`
	Share scoring.Decimal `yaml:"share"`
}

// Days is a question to the calendar: a day some working or calendar days later, the
// working days between two days, or the month a due date is scored in.
type Days struct {
	From        *calendar.Date  `yaml:"from,optional"`
	WorkingDays *int            `yaml:"workingDays,optional"`
	Days        *int            `yaml:"days,optional"`
	To          *calendar.Date  `yaml:"to,optional"`
	Due         *calendar.Date  `yaml:"due,optional"`
	Off         []calendar.Date `yaml:"off,optional"`      // also off
	MakeUp      []calendar.Date `yaml:"makeUp,optional"`   // also worked
	Unlisted    []calendar.Date `yaml:"unlisted,optional"` // not listed after all
}

// Deadline asks by when a stage of the procedure is due that began on a day, or by when a
// year is rated.
type Deadline struct {
	Stage   procedure.Stage `yaml:"stage"`
	From    *calendar.Date  `yaml:"from,optional"`
	Year    int             `yaml:"year,optional"`    // of RATE_YEAR, instead of from
	Special bool            `yaml:"special,optional"` // an agency that closes its year later
}

// Applies asks which policy governs a subject on a day.
type Applies struct {
	Engine    law.Engine    `yaml:"engine"`
	Subject   law.Subject   `yaml:"subject"`
	On        calendar.Date `yaml:"on"`
	Regulated bool          `yaml:"regulated,optional"` // public service unit: has its own regulation
}
