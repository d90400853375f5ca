package document

import (
	"bytes"
	"strconv"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// Measures of a page in millimetres (Decree 30/2020, Annex I, part I.1–I.3): A4, top and
// bottom 20–25, left 30–35, right 15–20; the page number centred in the top margin.
const (
	marginTop, marginBottom = 20.0, 20.0
	marginLeft, marginRight = 30.0, 15.0
	pageNumberTop           = 10.0
)

// Sizes of letters in points.
const (
	bodySize  = 13.0
	tableSize = 12.0
	smallSize = 11.0
)

// Orientations of a page.
const (
	upright = "P"
	across  = "L"
)

// paper is a PDF being written from top to bottom. Breaks are ours: a line, a row of a
// table or a block of signatures is never cut.
type paper struct {
	pdf           *fpdf.Fpdf
	orientation   string  // P or L, of this page and those after it
	width, bottom float64 // of the text; lowest y of a line
}

// newPaper begins a document. made goes into the properties of the file only, so that the
// same values at the same time give the same bytes.
func newPaper(title, orientation string, made time.Time) *paper {
	pdf := fpdf.New(orientation, "mm", "A4", "")
	addFonts(pdf)
	pdf.SetTitle(printable(title), true)
	pdf.SetLang("vi-VN")
	pdf.SetCreationDate(made.UTC())
	pdf.SetModificationDate(made.UTC())
	pdf.SetCatalogSort(true)
	pdf.SetMargins(marginLeft, marginTop, marginRight)
	pdf.SetCellMargin(0)
	pdf.SetAutoPageBreak(false, marginBottom)
	pdf.SetHeaderFunc(func() {
		if pdf.PageNo() > 1 {
			pdf.SetFont(family, "", bodySize)
			pdf.SetXY(0, pageNumberTop)
			pageWidth, _ := pdf.GetPageSize()
			pdf.CellFormat(pageWidth, 5, strconv.Itoa(pdf.PageNo()), "", 0, "C", false, 0, "")
			pdf.SetXY(marginLeft, marginTop)
		}
	})
	p := &paper{pdf: pdf}
	p.turn(orientation)
	return p
}

// turn begins a page upright or across.
func (p *paper) turn(orientation string) {
	p.orientation = orientation
	p.next()
	pageWidth, pageHeight := p.pdf.GetPageSize()
	p.width, p.bottom = pageWidth-marginLeft-marginRight, pageHeight-marginBottom
}

// next begins a page like this one.
func (p *paper) next() { p.pdf.AddPageFormat(p.orientation, p.pdf.GetPageSizeStr("A4")) }

// room begins a new page unless a block of the given height fits on this one.
func (p *paper) room(height float64) {
	if p.pdf.GetY()+height > p.bottom {
		p.next()
	}
}

// down leaves some height empty.
func (p *paper) down(height float64) { p.pdf.SetY(p.pdf.GetY() + height) }

// bytes ends the document.
func (p *paper) bytes() ([]byte, error) {
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// lineHeight is the distance of two lines of a size in points.
func lineHeight(size float64) float64 { return size * 0.3528 * 1.25 }
