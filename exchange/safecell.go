package exchange

import "strings"

// formulaSigns begin a formula in one spreadsheet program or another, the full-width
// forms in those of East Asia.
const formulaSigns = "=+-@\t\r\n＝＋－＠"

// SafeCell returns the text with an apostrophe before it when a spreadsheet could take
// it for a formula. Exports pass every text through it.
func SafeCell(s string) string {
	if startsFormula(s) {
		return "'" + s
	}
	return s
}

// startsFormula looks past leading spaces too, which some programs drop when they open
// a CSV file.
func startsFormula(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	return strings.IndexFunc(s, func(r rune) bool { return strings.ContainsRune(formulaSigns, r) }) == 0
}
