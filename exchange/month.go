package exchange

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// farFromMonth is how many days around the month a date of its work may be. Half a
// year lets late work of the plan through and stops the usual slip, the wrong year.
const farFromMonth = 183

var monthOfYear = regexp.MustCompile(`thang ?(1[0-2]|0?[1-9])(?: ?nam ?|[/.-])([0-9]{4})\b`)

// titled reads what the lines above the headings say: the agency and its division, the
// title, and the month of it.
func titled(lines []string) Work {
	var work Work
	if len(lines) > 0 {
		work.Agency, work.Division = splitAgency(lines[0])
		work.Title = strings.Join(lines[1:], " ")
	}
	found := monthOfYear.FindStringSubmatch(viet.Fold(strings.Join(lines, " ")))
	if found == nil {
		return work
	}
	year, _ := strconv.Atoi(found[2])
	if year >= firstYear && year <= lastYear {
		work.Year = year
		work.Month, _ = strconv.Atoi(found[1])
	}
	return work
}

// splitAgency reads "SỞ NỘI VỤ – PHÒNG TỔ CHỨC"; a hyphen parts only between spaces.
func splitAgency(line string) (agency, division string) {
	for _, dash := range []string{"–", "—", " - "} {
		if before, after, ok := strings.Cut(line, dash); ok {
			return strings.TrimSpace(before), strings.TrimSpace(after)
		}
	}
	return line, ""
}

// checkDates holds the dates of a row against the month of the title. Work is scored
// in the month it is due, so a deadline elsewhere deserves a second look.
func checkDates(rec *record, work Work, row WorkRow) {
	if work.Month == 0 || rec.bad {
		return
	}
	first := calendar.On(work.Year, time.Month(work.Month), 1)
	last := calendar.On(work.Year, time.Month(work.Month)+1, 0)
	if checkFar(rec, "Due", row.Due, first, last) && (row.Due < first || row.Due > last) {
		rec.warn("Due", wrong(DateNotInMonth, "%s không thuộc tháng %d/%d; hãy kiểm tra lại.",
			"%s is not in month %d/%d; please check.", vnDay(row.Due), work.Month, work.Year))
	}
	if row.Delivered != nil {
		checkFar(rec, "Delivered", *row.Delivered, first, last)
	}
}

func checkFar(rec *record, name string, day, first, last calendar.Date) bool {
	if day >= first-farFromMonth && day <= last+farFromMonth {
		return true
	}
	rec.fail(name, wrong(DateFarFromMonth, "%s cách quá xa tháng của bảng (%02d/%d); hãy kiểm tra năm.",
		"%s is too far from the month of the table (%02d/%d); please check the year.", vnDay(day), first.Month(), first.Year()))
	return false
}
