package exchange

// Code names a sort of problem, for tests, statistics and translations.
type Code string

const (
	HeaderNotFound   Code = "HEADER_NOT_FOUND"
	MissingColumn    Code = "MISSING_COLUMN"
	BadCorrection    Code = "BAD_CORRECTION"
	MoreSheets       Code = "MORE_SHEETS"
	BrokenFile       Code = "BROKEN_FILE"
	TooManyColumns   Code = "TOO_MANY_COLUMNS"
	TooManyProblems  Code = "TOO_MANY_PROBLEMS"
	NoRows           Code = "NO_ROWS"
	Required         Code = "REQUIRED"
	BadText          Code = "BAD_TEXT"
	UnsafeText       Code = "UNSAFE_TEXT"
	TooLong          Code = "TOO_LONG"
	NotANumber       Code = "NOT_A_NUMBER"
	AmbiguousNumber  Code = "AMBIGUOUS_NUMBER"
	TooPrecise       Code = "TOO_PRECISE"
	OutOfRange       Code = "OUT_OF_RANGE"
	NotADate         Code = "NOT_A_DATE"
	DateOutOfRange   Code = "DATE_OUT_OF_RANGE"
	DateFarFromMonth Code = "DATE_FAR_FROM_MONTH"
	DateNotInMonth   Code = "DATE_NOT_IN_MONTH"
	DateOrder        Code = "DATE_ORDER"
	UnknownValue     Code = "UNKNOWN_VALUE"
	CellError        Code = "CELL_ERROR"
	FormulaNoValue   Code = "FORMULA_NO_VALUE"
	Duplicate        Code = "DUPLICATE"
	Contradiction    Code = "CONTRADICTION"
	UnitCycle        Code = "UNIT_CYCLE"
	TwoPrimaryPosts  Code = "TWO_PRIMARY_POSTS"
	AboveGroupMax    Code = "ABOVE_GROUP_MAX"
	TwoStandards     Code = "TWO_STANDARDS"
	NoStandard       Code = "NO_STANDARD"
	ZeroStandard     Code = "ZERO_STANDARD"
	WrongCoefficient Code = "WRONG_COEFFICIENT"
	WrongConversion  Code = "WRONG_CONVERSION"
	WrongTotal       Code = "WRONG_TOTAL"
	AboveAssigned    Code = "ABOVE_ASSIGNED"
)

// Problem is something wrong with a file, said so that the person who filled it in
// knows where to look and what to do. A problem that is not a Warning forbids the
// import of the whole file: nothing is imported in part.
type Problem struct {
	Row     int    // 1-based sheet row; 0 for the file as a whole
	Column  string // column letter; empty for a row or a file as a whole
	Heading string // heading of the column as written in the file
	Field   string // name of the field in the row type
	Value   string // what the cell holds, shortened
	Code    Code
	Vi, En  string
	Warning bool
}

// Blocking reports whether any of the problems forbids the import.
func Blocking(problems []Problem) bool {
	for _, p := range problems {
		if !p.Warning {
			return true
		}
	}
	return false
}
