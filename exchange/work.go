package exchange

import (
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// mostFailures is more failed assessments of one item than a month has room for.
const mostFailures = 20

// ReadWork reads one month of assigned work and compares its converted quantities and
// totals.
func ReadWork(b *Book, l Layout) (Work, []Problem) {
	in, problems := newReader(b, l, WorkFile)
	if in == nil {
		return Work{}, problems
	}
	work := titled(in.titles())
	sums := newTotals(in)
	in.onTotal = sums.check
	for rec := range in.records() {
		row := readWork(rec)
		checkDates(rec, work, row)
		sums.add(rec, row)
		if !rec.bad {
			work.Rows = append(work.Rows, row)
		}
	}
	checkWork(in, work.Rows)
	return work, in.report.sorted()
}

func readWork(rec *record) WorkRow {
	row := WorkRow{
		Row:               rec.number,
		Code:              rec.name("Code", longestCode),
		Name:              rec.name("Name", longestName),
		Content:           rec.name("Content", longestText),
		Output:            rec.name("Output", longestName),
		Coefficient:       rec.amount("Coefficient"),
		Assigned:          rec.quantity("Assigned"),
		Accepted:          rec.quantity("Accepted"),
		Delivered:         rec.day("Delivered"),
		FailedAssessments: rec.whole("FailedAssessments", mostFailures),
		ObjectiveCause:    rec.text("ObjectiveCause", longestText),
		Kind:              choose(rec, "Kind", workKinds, "Trong kế hoạch; Đột xuất; Nhận thêm; Chuyển người khác"),
		Note:              rec.text("Note", longestText),
	}
	if due := rec.day("Due"); due != nil {
		row.Due = *due
	}
	checkQuantities(rec, row)
	return row
}

// checkQuantities holds accepted against assigned. Only work that entered the load
// unplanned may have no assigned quantity.
func checkQuantities(rec *record, row WorkRow) {
	unplanned := row.Kind == scoring.Sudden || row.Kind == scoring.Received
	if row.Assigned == nil && rec.cell("Assigned").empty() && !unplanned {
		rec.fail("Assigned", wrong(Required, "ô này không được để trống.", "this cell must not be empty."))
	}
	if row.Assigned != nil && row.Accepted != nil && *row.Accepted > *row.Assigned {
		rec.fail("Accepted", wrong(AboveAssigned,
			"lớn hơn số lượng giao (%[1]s); phần vượt phải ghi thành việc «Đột xuất» (Điều 18 khoản 1).",
			"more than assigned (%[1]s); the surplus is entered as sudden work (Art. 18.1).", vn(*row.Assigned)))
	}
	checkConverted(rec, assignedConverted, row.Assigned, row.Coefficient)
	checkConverted(rec, acceptedConverted, row.Accepted, row.Coefficient)
}

func checkWork(in *reader, rows []WorkRow) {
	seen, people := make(map[string]int), make(map[string]WorkRow)
	for _, row := range rows {
		key := strings.Join([]string{row.Code, viet.Fold(row.Content), viet.Fold(row.Output), row.Due.String(), string(row.Kind)}, "\x00")
		checkDuplicate(in, seen, key, row.Row, "Content", row.Content)
		checkNamed(in, people, row)
	}
}

// checkNamed refuses one code with two names.
func checkNamed(in *reader, people map[string]WorkRow, row WorkRow) {
	if row.Name == "" {
		return
	}
	key := strings.ToLower(row.Code)
	first, known := people[key]
	if !known {
		people[key] = row
	} else if viet.Fold(first.Name) != viet.Fold(row.Name) {
		in.fail(row.Row, "Name", row.Name, contradicts(first.Row))
	}
}
