package excellence

const (
	ruleCap     = "CAP"
	ruleScope   = "CAP_SCOPE"
	ruleMax     = "CAP_MAX"
	rulePlace   = "CAP_PLACE"
	ruleTie     = "CAP_TIE"
	ruleSmall   = "CAP_SMALL_SET"
	ruleReserve = "CAP_RESERVE"
)

const (
	inBase       = "base"
	inRatio      = "ratio"
	inTotal      = "goodOrBetter"
	inGood       = "goodBeforeCut"
	inAll        = "allRated"
	inMembers    = "members"
	inMean       = "mean"
	inFull       = "full"
	inDocument   = "document"
	inCandidates = "candidates"
	inBelow      = "below"
)

const (
	noteProvisional = "PROVISIONAL"
	noteZero        = "CAP_IS_ZERO"
	noteHead        = "HEAD_NOT_COUNTED"
	notePooled      = "SMALL_GROUPS_POOLED"
	noteOutstanding = "OUTSTANDING_RATIO"
	noteSmall       = "SMALL_SET"
	noteNoMean      = "MEAN_MISSING"
)

const (
	parBase        = "capBase"
	parRounding    = "capRounding"
	parHead        = "capHead"
	parScopes      = "capScopes"
	parUndecided   = "capUndecided"
	parPooling     = "smallGroupPooling"
	parTieBreak    = "tieBreak"
	parOutstanding = "outstandingCondition"
	parRatioFrom   = "capRatioFrom"

	baseGoodOnly     = "GOOD_ONLY"
	baseGoodOrBetter = "GOOD_OR_BETTER"
	baseAllRated     = "ALL_RATED"
	baseBeforeCut    = "GOOD_BAND_BEFORE_CUT"

	halfUp        = "HALF_UP"
	headExcluded  = "EXCLUDED"
	atScoreBand   = "AT_SCORE_BAND"
	pooled        = "POOLED"
	fromPartyRate = "PARTY_RATE"
	unitExcellent = "UNIT_RATED_EXCELLENT"
)
