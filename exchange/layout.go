package exchange

// Layout says where the columns of a kind of list are in a sheet.
type Layout struct {
	Kind      Kind
	Sheet     string
	HeaderRow int // 1-based row of the (lowest line of the) headings; 0 when not found
	Columns   []Column
	Missing   []string // required fields without a column
}

// Column is one column of the sheet and the field it was matched to.
type Column struct {
	Index   int // 0-based
	Letter  string
	Heading string // as written; the lines of a two-line heading joined by a space
	Field   string // empty when the column is ignored
	Exact   bool   // false when the match is a guess the user should confirm
}
