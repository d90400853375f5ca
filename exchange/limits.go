package exchange

// What a file may hold. A province has about 50,000 people; the limits leave room and
// keep a hostile file from filling the memory of the server.
const (
	maxFileBytes     = 20 << 20
	maxUnzippedBytes = 200 << 20
	maxParts         = 1000
	maxRows          = 100_000
	maxColumns       = 100
	maxSheets        = 100
	maxStrings       = 2_000_000 // different texts of a workbook
	maxSeparators    = 1000      // in one line of a CSV file

	// A part larger than ratioFrom that shrank to less than 1/maxRatio is no table
	// that people filled in: real sheets shrink 5 to 30 times.
	ratioFrom = 4 << 20
	maxRatio  = 200

	// maxProblems bounds the report: more lines than that help nobody.
	maxProblems = 1000
)
