package workflow

import (
	"fmt"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

// Format is what a document is written as.
type Format string

const (
	PDF  Format = "PDF"  // to sign and to keep
	DOCX Format = "DOCX" // to finish in Word
	XLSX Format = "XLSX" // lists, to work on
)

var mediaTypes = map[Format]string{
	PDF:  "application/pdf",
	DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	XLSX: xlsxType,
}

// issuer is the agency of a unit as the head of a document names it: with the managing
// agency above it, except for communes, whose People's Committees stand alone.
func (d *Directory) issuer(unitID string) document.Agency {
	agency := d.Agency(unitID)
	if agency == nil {
		return document.Agency{}
	}
	out := document.Agency{Name: agency.Name}
	if above := d.parent(agency); above != nil && agency.Kind != scoring.Commune {
		out.Superior = above.Name
	}
	return out
}

// placeName names a unit inside its agency.
func (d *Directory) placeName(unitID string) string {
	agency, u := d.Agency(unitID), d.Unit(unitID)
	if agency == nil || agency == u {
		return u.Name
	}
	return u.Name + ", " + agency.Name
}

var romanQuarters = [...]string{"I", "II", "III", "IV"}

// periodInWords names a period inside a sentence.
func periodInWords(p *ent.Period) string {
	if p.Kind == scoring.Quarter {
		return fmt.Sprintf("quý %s năm %d", romanQuarters[(p.Number-1)%len(romanQuarters)], p.Year)
	}
	if p.Kind == scoring.Month {
		return fmt.Sprintf("tháng %d năm %d", p.Number, p.Year)
	}
	return strings.ToLower(Label(p).Vi)
}

// periodNames are the kinds of periods in names of files.
var periodNames = map[scoring.PeriodKind]string{
	scoring.Month: "thang", scoring.Quarter: "quy", scoring.HalfYear: "6-thang", scoring.Year: "nam",
}

// fileName names a document of a period, and of a person by staff code.
func fileName(kind string, p *ent.Period, code string, format Format) string {
	name := fmt.Sprintf("%s-%s-%04d-%02d", kind, periodNames[p.Kind], p.Year, p.Number)
	if code != "" {
		name += "-" + code
	}
	return name + "." + strings.ToLower(string(format))
}
