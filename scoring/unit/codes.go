package unit

// Rule codes of the traces.
const (
	ruleRating      = "UNIT_RATING"
	rulePeriod      = "UNIT_PERIOD"
	ruleTotal       = "UNIT_TOTAL"
	ruleGeneral     = "UNIT_GENERAL"
	ruleResults     = "UNIT_RESULTS"
	ruleBand        = "UNIT_BAND"
	ruleKPI         = "KPI"
	ruleLess        = "KPI_LESS"
	ruleTarget      = "KPI_TARGET"
	ruleBandOfKPI   = "KPI_BAND"
	ruleKPIPoints   = "KPI_POINTS"
	ruleLevel       = "LEVEL"
	ruleDone        = "TASKS_DONE"
	ruleOnTime      = "TASKS_LATE"
	ruleQuality     = "TASKS_FAULTY"
	ruleExceeded    = "TASKS_EXCEEDED"
	ruleSubUnits    = "SUB_UNITS"
	ruleRemedied    = "REMEDIED"
	ruleForced      = "FORCED_NOT_COMPLETED"
	ruleLeast       = "LEAST_DONE"
	ruleMajeure     = "FORCE_MAJEURE"
	ruleBlocked     = "BLOCKED"
	ruleFallback    = "FALLBACK"
	ruleByAuthority = "BY_AUTHORITY"
)

const (
	inNumerator   = "numerator"
	inDenominator = "denominator"
	inBase        = "base"
	inTarget      = "target"
	inMax         = "max"
	inFrom        = "from"
	inEdition     = "edition"
	inLevel       = "level"
	inRecord      = "record"
	inBound       = "bound"
	inFound       = "found"
	inCounted     = "counted"
	inAssigned    = "assigned"
	inDocument    = "document"
)

const (
	noteZeroDenominator = "ZERO_DENOMINATOR"
	noteNothingMeasured = "NOTHING_MEASURED"
	notePointsMissing   = "POINTS_MISSING"
	noteItemPoints      = "ITEM_POINTS_NOT_SET"
	noteLimited         = "LIMITED"
	noteComplaint       = "COMPLAINT_UNVERIFIED"
	noteSubUnitOpen     = "SUB_UNIT_UNDECIDED"
	noteExample         = "EXAMPLE_TARGET"
	noteMet             = "MET"
	noteMissed          = "MISSED"
	noteUnknown         = "UNKNOWN"
	noteNoCondition     = "BAND_WITHOUT_CONDITIONS"
	noteMajeure         = "FORCE_MAJEURE_ACCEPTED"
	noteFactsMissing    = "FACTS_MISSING"
	noteUnconfirmed     = "UNCONFIRMED_POINTS"
)

const (
	parFallback       = "unitFallback"
	fallbackHighest   = "HIGHEST_LEVEL_WHOSE_CONDITIONS_HOLD"
	scaleAllOrNothing = "ALL_OR_NOTHING"
)
