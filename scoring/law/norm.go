package law

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Norm is one consequence of the law: what qualifies a person, a unit or a collective
// for a decision, or makes the authority consider one. A person decides, never the
// program.
type Norm struct {
	Code      string             `yaml:"code"` // the decision: ADVANCED_WORKER
	About     string             `yaml:"about"`
	Leaders   bool               `yaml:"leaders,optional"`   // concerns heads and deputies only
	Under     string             `yaml:"under,optional"`     // asked only where this layer lies over the rules of the year
	OnRequest bool               `yaml:"onRequest,optional"` // answered only when asked for by its code
	Effect    Effect             `yaml:"effect"`
	Kind      Kind               `yaml:"kind,optional"` // of the dossier it leads to; "" where it rates, or is a condition of others
	Label     scoring.Text       `yaml:"label"`
	From      *calendar.Date     `yaml:"from,optional"`
	To        *calendar.Date     `yaml:"to,optional"`
	All       []Condition        `yaml:"all,optional"` // every one must hold
	Any       []Condition        `yaml:"any,optional"` // and one of these
	Cite      []scoring.Citation `yaml:"cite"`
	Certainty scoring.Certainty  `yaml:"certainty"`
}

// Effect says what it means that the conditions hold.
type Effect string

// The effects.
const (
	Eligible Effect = "ELIGIBLE" // may be proposed
	Consider Effect = "CONSIDER" // the authority has to consider it
	Path     Effect = "PATH"     // the procedure that applies
)

// Values lists every effect.
func (Effect) Values() []string { return []string{string(Eligible), string(Consider), string(Path)} }

// Condition is one test of the facts, with the numbers it takes from the act.
type Condition struct {
	Test   Test              `yaml:"test"`
	Of     Measure           `yaml:"of,optional"`   // what AT_LEAST, ABOVE, AT_MOST and BELOW measure
	Norm   string            `yaml:"norm,optional"` // the norm that NORM_HOLDS_WHERE_MEASURED asks
	Number *scoring.Decimal  `yaml:"number,optional"`
	Years  *int              `yaml:"years,optional"`
	Band   *scoring.Band     `yaml:"band,optional"`
	Label  scoring.Text      `yaml:"label"`
	Cite   *scoring.Citation `yaml:"cite,optional"` // where it stands, if not with the norm
}

// Test is a question the decision engine knows how to ask of the facts.
type Test string

// The tests.
const (
	RatedAtLeast     Test = "RATED_AT_LEAST"      // in each of the latest years, the band or a higher one
	RatedLowest      Test = "RATED_NOT_COMPLETED" // in the latest year
	LowestInRow      Test = "NOT_COMPLETED_CONSECUTIVE_YEARS"
	LowestApart      Test = "NOT_COMPLETED_YEARS_IN_TERM"
	LowestByDuty     Test = "NOT_COMPLETED_RELATED_TO_DUTY"
	ProfessionalFail Test = "NOT_COMPLETED_FOR_PROFESSIONAL_REASONS"
	NoLowerPost      Test = "NO_LOWER_POST"
	NotDisciplined   Test = "NOT_DISCIPLINED"
	NotProsecuted    Test = "NOT_PROSECUTED"
	United           Test = "UNITED"
	Initiative       Test = "INITIATIVE_RECOGNISED"
	AdvancedWorker   Test = "ADVANCED_WORKER"
	Planned          Test = "IN_SUCCESSION_PLAN"
	MonthsInPost     Test = "MONTHS_IN_POST"
	LowVotesAbove    Test = "LOW_VOTES_ABOVE"
	LowVotesAtMost   Test = "LOW_VOTES_AT_MOST"
	Reprimands       Test = "REPRIMANDS_IN_TERM"
	ShareCompleted   Test = "MEMBERS_COMPLETED"
	ShareAdvanced    Test = "MEMBERS_ADVANCED"
	HasFighter       Test = "HAS_FIGHTER"
	NobodyWarned     Test = "NOBODY_DISCIPLINED_FROM"
	UnitRated        Test = "UNIT_RATED_AT_LEAST"
	LowestQuarters   Test = "NOT_COMPLETED_CONSECUTIVE_QUARTERS"
	RatedInTerm      Test = "RATED_AT_LEAST_IN_TERM"   // in every year of the present term
	RatedWaiting     Test = "RATED_AT_LEAST_WAITING"   // in the years of a waiting time, as waitingRatings says
	LowestExcused    Test = "NOT_COMPLETED_IN_TERM_BY" // a year of the term, by force majeure or discipline
	DisciplinedDuty  Test = "DISCIPLINED_FOR_DUTY"     // in the year
	Degraded         Test = "DEGRADATION_CONCLUDED"    // by the competent authority, in the year
	FighterYears     Test = "GRASSROOTS_FIGHTER_YEARS" // honoured so in consecutive years, up to this one or the last
	StepDownGround   Test = "STEP_DOWN_CASE_CONCLUDED"
	NoLetter         Test = "NO_LETTER_OF_RESIGNATION"
	HoldsIfMeasured  Test = "NORM_HOLDS_WHERE_MEASURED" // another norm holds, if what it measures concerns the person

	AtLeast Test = "AT_LEAST"
	Above   Test = "ABOVE"
	AtMost  Test = "AT_MOST"
	Below   Test = "BELOW"
)

// Values lists every test.
func (Test) Values() []string {
	return []string{string(RatedAtLeast), string(RatedLowest), string(LowestInRow), string(LowestApart),
		string(LowestByDuty), string(ProfessionalFail), string(NoLowerPost), string(NotDisciplined),
		string(NotProsecuted), string(United), string(Initiative), string(AdvancedWorker), string(Planned),
		string(MonthsInPost), string(LowVotesAbove), string(LowVotesAtMost), string(Reprimands),
		string(ShareCompleted), string(ShareAdvanced), string(HasFighter), string(NobodyWarned),
		string(UnitRated), string(LowestQuarters), string(RatedInTerm), string(RatedWaiting), string(LowestExcused),
		string(DisciplinedDuty), string(Degraded), string(FighterYears), string(StepDownGround), string(NoLetter), string(HoldsIfMeasured), string(AtLeast), string(Above), string(AtMost), string(Below)}
}

// onLevels are the tests that look at the levels of years.
var onLevels = []Test{RatedAtLeast, RatedLowest, LowestInRow, LowestApart, LowestByDuty, ProfessionalFail, AdvancedWorker,
	RatedInTerm, RatedWaiting, LowestExcused, ShareCompleted, ShareAdvanced, HasFighter, UnitRated}

// OnLevels reports whether the test looks at the levels of years, of a person or of members.
func (t Test) OnLevels() bool { return slices.Contains(onLevels, t) }

// InTerm reports whether the test looks at every year of the present term.
func (t Test) InTerm() bool { return t == LowestApart || t == RatedInTerm || t == LowestExcused }

// RepeatsLevel reports whether the norm says no more than the level of the latest years does.
func (n Norm) RepeatsLevel() bool {
	return !slices.ContainsFunc(slices.Concat(n.All, n.Any), func(c Condition) bool { return !c.Test.OnLevels() || c.Test.InTerm() })
}

// InForce reports whether the norm binds on the day.
func (n Norm) InForce(on calendar.Date) bool {
	return (n.From == nil || on >= *n.From) && (n.To == nil || on <= *n.To)
}
