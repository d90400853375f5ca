package year

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Result is what a policy makes of the facts.
type Result struct {
	Status   law.Status
	Mean     *scoring.Fraction // exact mean of the periods
	Months   int               // months the mean rests on
	Worked   scoring.Fraction  // months worked, leave not counted
	Band     *scoring.Band     // band of the mean
	Rating   *scoring.Band     // proposed level, before the excellence cap; nil unless Proposed
	RatedBy  string            // unit whose authority rates
	Attached []string          // units whose months come with the file (Art. 19.1)
	Deadline calendar.Date     // last day to decide
	Notes    []string          // codes, in the order met
	Flags    []string          // what a person has to look at
	Counted  []Counted         // periods in the mean, in order
	Trace    scoring.Step
}

// Counted is a period in the mean with its weight.
type Counted struct {
	Ref    string
	Weight int64
}

const (
	ruleRating    = "YEAR_RATING"
	ruleRater     = "RATED_BY"
	ruleDeadline  = "DEADLINE"
	ruleService   = "SERVICE"
	ruleMonths    = "WORKED_MONTHS"
	ruleLeave     = "LEAVE_COUNTED"
	ruleForced    = "FORCED_NOT_COMPLETED"
	ruleFault     = "DISCIPLINE"
	ruleOldUnit   = "FAULT_AT_OLD_UNIT"
	ruleFinding   = "CONCLUSION"
	ruleCase      = "UNIT_CORRUPTION"
	ruleMean      = "MEAN"
	rulePeriod    = "PERIOD"
	ruleBand      = "BAND"
	ruleBound     = "HEAD_NOT_ABOVE_UNIT"
	ruleQuarterly = "QUARTER_LEADER"
	ruleSatisfied = "SATISFACTION"
)

const (
	inMonths   = "months"
	inWeight   = "weight"
	inTotal    = "total"
	inFrom     = "from"
	inUnit     = "unit"
	inLeast    = "least"
	inMean     = "mean"
	inDeadline = "deadline"
	inOn       = "on"
	inCase     = "case"
	inRating   = "rating"
)

const (
	noteLeft         = "LEFT_SERVICE"
	noteShort        = "UNDER_SIX_MONTHS"
	noteExempt       = "SICK_OR_MATERNITY"
	noteNothing      = "NOTHING_WORKED"
	noteLate         = "AFTER_DEADLINE"
	noteOutside      = "OUTSIDE_SERVICE"
	noteOnLeave      = "WHOLE_PERIOD_ON_LEAVE"
	noteNoData       = "NO_DATA"
	noteHalfMonth    = "UNDER_HALF_OF_WORKING_DAYS"
	noteDecember     = "DECEMBER_EXCLUDED"
	notePartial      = "DECEMBER_PARTIAL"
	noteUnregulated  = "BEFORE_REGULATION"
	noteOpen         = "PERIOD_UNRESOLVED"
	noteMissing      = "PERIOD_MISSING"
	noteOtherYear    = "DECIDED_IN_ANOTHER_YEAR"
	noteUnrelated    = "NOT_DUTY_NOR_DEGRADATION"
	noteUsed         = "ACT_ALREADY_USED"
	noteCounted      = "ACT_COUNTED_IN_EARLIER_YEAR"
	noteOldUnit      = "COUNTS_AT_OLD_UNIT"
	noteConflict     = "OLD_UNIT_SAME_YEAR"
	noteFails        = "FAILS_THE_YEAR"
	noteNotLeader    = "NOT_IN_CHARGE"
	noteCharge       = "CHARGE_CHANGED"
	noteSelfReported = "SELF_REPORTED_AND_REMEDIED"
	noteUnitOpen     = "UNIT_FIRST"
	noteBounded      = "BOUNDED_BY_UNIT"
	noteNoRegulation = "NO_UNIT_REGULATION"
	noteQuarter      = "QUARTER_NOT_COMPLETED"
	noteTwoQuarters  = "TWO_QUARTERS_NOT_COMPLETED"
	noteTraining     = "LONG_TRAINING"
	noteAbsent       = "LONG_SICK_OR_MATERNITY"
	noteAppointed    = "NEWLY_APPOINTED"
	noteUnitUnknown  = "UNIT_DONE_MISSING"
	noteOwnUnknown   = "OWN_DONE_MISSING"
	noteUnitLow      = "UNIT_UNDER_LEAST_DONE"
	noteOwnLow       = "OWN_TASKS_UNDONE"
	noteUnsatisfied  = "SATISFACTION_TOO_LOW"

	flagReplace = "REPLACE_OR_TRANSFER_REVIEW"
)

const (
	parMeasure     = "serviceMeasure"
	parExemption   = "leaveExemption"
	parDivisor     = "yearDivisor"
	parMixed       = "mixedPeriods"
	parMeanOf      = "meanOf"
	parThreshold   = "thresholdOn"
	parDecember    = "december"
	parSecondment  = "secondmentRater"
	parDiscipline  = "disciplineCounts"
	parOldUnit     = "oldUnitFault"
	parCorruption  = "corruptionProviso"
	parCharge      = "corruptionCharge"
	parQuarterRule = "quarterLeaderRule"

	toRatingDay = "FRACTIONS_TO_RATING_DAY"
	wholeMonths = "WHOLE_MONTHS"
	anyLeave    = "ANY_SICK_OR_MATERNITY_LEAVE"
	literal12   = "LITERAL"
	byPeriods   = "BY_PERIODS"
	asNotified  = "NOTIFIED"
	rounded     = "ROUNDED"
	excluded    = "EXCLUDED"
	sender      = "SENDER"
	anyFault    = "ANY"
	notCounted  = "NOT_COUNTED"
	countedHere = "COUNTED"
	ifReported  = "AUTHORITY_IF_SELF_REPORTED"
	atCase      = "AT_CASE"
	atRating    = "AT_RATING"
	ruleOn      = "ON"
)
