package scoring

// Rule codes of the traces. Those of an item are written as the handbook writes the
// quantities: g assigned, h accepted, k coefficient, q failures, l lateness.
const (
	ruleScore   = "SCORE"
	ruleTotal   = "TOTAL"
	ruleGeneral = "GENERAL"
	ruleResult  = "RESULT"
	ruleRounded = "ROUNDED"
	ruleBand    = "BAND"
	ruleCapped  = "CAPPED"

	ruleQuantity   = "QUANTITY"
	ruleQuality    = "QUALITY"
	ruleProgress   = "PROGRESS"
	ruleUnitResult = "UNIT_RESULT"
	ruleOrganising = "ORGANISING"
	ruleUnity      = "UNITY"

	ruleWork     = "WORK"
	ruleAssigned = "ASSIGNED"
	ruleDone     = "DONE"
	ruleGood     = "GOOD"
	ruleOnTime   = "ON_TIME"
	ruleFaults   = "FAULTS"
	ruleItem     = "ITEM"
	ruleGK       = "gk"
	ruleHK       = "hk"
	ruleHKQ      = "hkq"
	ruleHKL      = "hkl"
	ruleLate     = "l"
)

// Input names other than the codes of rules and criteria.
const (
	inCoefficient = "k"
	inAssigned    = "g"
	inAccepted    = "h"
	inFailures    = "q"
	inExcused     = "x"
	inDue         = "due"
	inDelivered   = "on"
	inCalendar    = "calendar"
	inScored      = "scored"
	inUnrated     = "unrated"
	inBelow       = "below"
)

// Note codes: why a value is missing or was limited.
const (
	noteNoData         = "NO_DATA_RECORDED"
	noteNothing        = "NOTHING_ASSIGNED"
	noteOnlyExtra      = "ONLY_EXTRA_WORK"
	noteGeneralOpen    = "GENERAL_NOT_CONFIRMED"
	noteRoleOpen       = "ROLE_NOT_COVERED"
	noteUnitResultOpen = "UNIT_RESULT_OPEN"
	noteOrganisingOpen = "ORGANISING_OPEN"
	noteUnityOpen      = "UNITY_OPEN"
	noteLimited        = "LIMITED"
	noteRecorded       = "RECORDED"
	// A kind of work other than planned is noted by its own code.
)

// Parameters the engine itself reads, and the options it knows how to apply.
var engineOptions = map[string][]string{
	"latenessUnit": {perCalendarDay, perOccurrence, perWorkingDay},
	"dueOnDayOff":  {notMoved, nextWorkingDay},
	"componentCap": {capNone, capOne},
	"thresholdOn":  {thresholdExact, thresholdRounded},

	"excusedPortion": {excuseNamed, excuseWhole},
	"onlySuddenWork": {string(InsufficientData), monthExcluded},
	"leaderMean":     {leaderSix, leaderFour}, // not asked by rulesets of before the Party's guidance

	"resultFormula": {formulaMean, formulaPoints}, // asked of public service units only
}

const (
	perCalendarDay   = "PER_CALENDAR_DAY"
	perOccurrence    = "PER_OCCURRENCE"
	perWorkingDay    = "PER_WORKING_DAY"
	notMoved         = "NOT_MOVED"
	nextWorkingDay   = "NEXT_WORKING_DAY"
	capNone          = "NONE"
	capOne           = "ONE"
	leaderSix        = "ARTICLE_16"
	leaderFour       = "HD02_FOUR"
	thresholdExact   = "EXACT"
	thresholdRounded = "ROUNDED"
	formulaMean      = "EQUAL_MEAN"
	formulaPoints    = "POINTS_PER_CRITERION"
	excuseNamed      = "NAMED_ONLY"
	excuseWhole      = "WHOLE_ITEM"
	monthExcluded    = "MONTH_EXCLUDED"
)

// What a ruleset must name, so that every trace can be explained.
var (
	componentCodes = []string{ruleQuantity, ruleQuality, ruleProgress, ruleUnitResult, ruleOrganising, ruleUnity}

	ruleCodes = append([]string{
		ruleScore, ruleTotal, ruleGeneral, ruleResult, ruleRounded, ruleBand, ruleCapped,
		ruleWork, ruleAssigned, ruleDone, ruleGood, ruleOnTime, ruleFaults,
		ruleItem, ruleGK, ruleHK, ruleHKQ, ruleHKL, ruleLate,
	}, componentCodes...)

	inputNames = []string{
		inCoefficient, inAssigned, inAccepted, inFailures, inExcused, inDue, inDelivered, inCalendar,
		inScored, inUnrated, inBelow,
	}

	noteCodes = []string{
		noteNoData, noteNothing, noteOnlyExtra, noteGeneralOpen, noteRoleOpen, noteUnitResultOpen,
		noteOrganisingOpen, noteUnityOpen, noteLimited, noteRecorded,
		string(Sudden), string(Received), string(HandedOver),
	}

	engineParameters = []string{"latenessUnit", "dueOnDayOff", "componentCap", "thresholdOn"}
)
