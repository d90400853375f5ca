package document

import (
	_ "embed"
	"strings"
	"sync"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/sfnt"

	"github.com/congtam/congtam/viet"
)

// Tinos has the widths of Times New Roman, which Decree 30/2020 asks for (Annex I, part
// I.2), and every Vietnamese letter; fonts/OFL.txt is its licence.
var (
	//go:embed fonts/Tinos-Regular.ttf
	regular []byte
	//go:embed fonts/Tinos-Bold.ttf
	bold []byte
	//go:embed fonts/Tinos-Italic.ttf
	italic []byte
	//go:embed fonts/Tinos-BoldItalic.ttf
	boldItalic []byte
)

const family = "Tinos"

// addFonts makes the four styles known; only the letters that are used are embedded.
func addFonts(pdf *fpdf.Fpdf) {
	pdf.AddUTF8FontFromBytes(family, "", regular)
	pdf.AddUTF8FontFromBytes(family, "B", bold)
	pdf.AddUTF8FontFromBytes(family, "I", italic)
	pdf.AddUTF8FontFromBytes(family, "BI", boldItalic)
}

var glyphs = sync.OnceValues(func() (*sfnt.Font, error) { return sfnt.Parse(regular) })

// printable returns s composed, with a mark in place of what the font has no letter for.
func printable(s string) string {
	font, err := glyphs()
	if err != nil {
		return viet.NFC(s)
	}
	var buffer sfnt.Buffer
	return strings.Map(func(r rune) rune {
		if r == '\n' {
			return r
		}
		if r < ' ' {
			return ' '
		}
		if i, err := font.GlyphIndex(&buffer, r); r > 0xFFFF || err != nil || i == 0 {
			return '\uFFFD'
		}
		return r
	}, viet.NFC(s))
}
