package demo

import (
	"slices"

	"github.com/congtam/congtam/scoring/calendar"
)

// Regulation is the regulation of a public service unit (Decree 233/2026, Art. 18.3.a).
type Regulation struct {
	Unit, Number, Layer string
	On                  calendar.Date
}

// Trial is a layer that the province tried for a time.
type Trial struct {
	Choice
	To       calendar.Date
	Document string
}

// Trials are the Party's rule for leaders by quarters, at the end of the second and of the
// third one, and the half-month rule of another province, at the end of the second.
var Trials = []Trial{
	{Choice{"ND335_2025_CS_YEAR", "HD02_QUARTER_LEADER", calendar.On(Year, 6, 1)}, calendar.On(Year, 9, 30), "Hướng dẫn thí điểm số 02-HD/TU"},
	{Choice{"ND335_2025_CS_YEAR", "THANH_HOA_HALF_MONTH", calendar.On(Year, 6, 1)}, calendar.On(Year, 6, 30), "Kế hoạch thí điểm số 35/KH-UBND"},
}

// Regulations: the first public service unit has none, so that its year goes by the old decree;
// the second has an example, which scores its people from the month of that day on.
var Regulations = []Regulation{{"D002", "Quy chế số 15/QC-TTDVC2", "EXAMPLE_UNIT_REGULATION", calendar.On(Year, 8, 3)}}

// regulated reports whether an agency has a regulation of its own on a day.
func regulated(agency string, on calendar.Date) bool {
	return slices.ContainsFunc(Regulations, func(r Regulation) bool { return r.Unit == agency && r.On <= on })
}

// Outstanding is the agency that may have a quarter of its people excellent, by decision
// (Art. 20.5.b).
var Outstanding = struct{ Unit, Document, Reason string }{
	"S001", "Quyết định số 2411/QĐ-UBND", "Hoàn thành trước hạn đề án sắp xếp tổ chức bộ máy của tỉnh"}
