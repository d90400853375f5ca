package exchange

import (
	"strings"
	"unicode"

	"github.com/congtam/congtam/viet"
)

// How much of a text is repeated, in characters: in a message, and as a heading or title.
const (
	shownLength = 80
	lineLength  = 300
)

// shown makes a value fit to be repeated in a message: short, and printable.
func shown(s string) string { return shorten(printable(clip(s, shownLength)), shownLength) }

// oneLine returns a heading or title in one line, printable and composed.
func oneLine(s string) string {
	return shorten(viet.NFC(strings.Join(strings.Fields(printable(clip(s, lineLength))), " ")), lineLength)
}

// printable makes control characters visible: they would hide in a message and are not
// allowed in a sheet.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsGraphic(r):
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, string(unicode.ReplacementChar)))
}

// clip bounds the work on a cell that holds a book: no character has more than four
// bytes, and a few more are kept so that shorten sees that something is missing.
func clip(s string, characters int) string { return s[:min(len(s), 4*characters+8)] }

func shorten(s string, length int) string {
	if runes := []rune(s); len(runes) > length {
		return string(runes[:length]) + "…"
	}
	return s
}
