package law

// Measure is a number a condition compares with its own: points, a share, months or days.
type Measure string

// The measures. Shares are parts of one; those of a unit are of what a leader leads.
const (
	Points         Measure = "POINTS"
	TasksOnTime    Measure = "TASKS_ON_TIME" // done on time and well
	TasksDone      Measure = "TASKS_DONE"
	TasksLate      Measure = "TASKS_LATE"
	TasksExceeded  Measure = "TASKS_EXCEEDED"
	TasksFailed    Measure = "TASKS_FAILED"
	UnitOnTime     Measure = "UNIT_ON_TIME"
	UnitDone       Measure = "UNIT_DONE"
	UnitLate       Measure = "UNIT_LATE"
	UnitExceeded   Measure = "UNIT_EXCEEDED"
	FieldsFailed   Measure = "FIELDS_NOT_COMPLETED" // localities, fields or units in charge rated so
	TargetsMissed  Measure = "BASIC_TARGETS_MISSED" // how many of the basic socio-economic targets
	Remedied       Measure = "SHORTCOMINGS_REMEDIED"
	SinceStepDown  Measure = "MONTHS_SINCE_STEP_DOWN"
	SinceResigned  Measure = "MONTHS_SINCE_RESIGNATION"
	SinceRemoved   Measure = "MONTHS_SINCE_REMOVAL"
	InRotation     Measure = "MONTHS_IN_ROTATION"
	DaysToTermEnd  Measure = "WORKING_DAYS_TO_TERM_END"
	TermYears      Measure = "TERM_YEARS"
	MonthsToRetire Measure = "MONTHS_TO_PENSION"
)

// Values lists every measure.
func (Measure) Values() []string {
	return []string{string(Points), string(TasksOnTime), string(TasksDone), string(TasksLate), string(TasksExceeded),
		string(TasksFailed), string(UnitOnTime), string(UnitDone), string(UnitLate), string(UnitExceeded),
		string(FieldsFailed), string(TargetsMissed), string(Remedied), string(SinceStepDown),
		string(SinceResigned), string(SinceRemoved), string(InRotation), string(DaysToTermEnd), string(TermYears),
		string(MonthsToRetire)}
}
