package demo

import "github.com/congtam/congtam/scoring/calendar"

// Regulation is the regulation of a public service unit (Decree 233/2026, Art. 18.3.a).
type Regulation struct {
	Unit, Number, Layer string
	On                  calendar.Date
}

// Regulations: the first public service unit has none, the second has an example.
var Regulations = []Regulation{{"D002", "Quy chế số 15/QC-TTDVC2", "EXAMPLE_UNIT_REGULATION", calendar.On(Year, 8, 3)}}

// Outstanding is the agency that may have a quarter of its people excellent, by decision
// (Art. 20.5.b).
var Outstanding = struct{ Unit, Document, Reason string }{
	"S001", "Quyết định số 2411/QĐ-UBND", "Hoàn thành trước hạn đề án sắp xếp tổ chức bộ máy của tỉnh"}
