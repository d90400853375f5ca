package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

const emptyDay = "ngày … tháng … năm …"

// dayInWords writes a day as documents do: with a zero before days below 10 and before
// January and February (Decree 30/2020, Annex I, part II.4). Without a day it leaves dots.
func dayInWords(d *calendar.Date) string {
	if d == nil {
		return emptyDay
	}
	t := d.Time()
	month := fmt.Sprint(int(t.Month()))
	if t.Month() <= time.February {
		month = "0" + month
	}
	return fmt.Sprintf("ngày %02d tháng %s năm %d", t.Day(), month, t.Year())
}

// placeAndDay is the line above a signature or below the motto.
func placeAndDay(place string, d *calendar.Date) string {
	if place == "" {
		place = "…………"
	}
	return place + ", " + dayInWords(d)
}

// shortDay writes 05/11/2026; "" without a day.
func shortDay(d *calendar.Date) string {
	if d == nil {
		return ""
	}
	return d.Time().Format("02/01/2006")
}

// number writes a decimal with a comma; "" for none: missing is not zero.
func number(d *scoring.Decimal) string {
	if d == nil {
		return ""
	}
	return viet.Number(d.String())
}

// points writes points with two places and a comma; "" for none.
func points(p *scoring.Points) string {
	if p == nil {
		return ""
	}
	return viet.Number(p.String())
}

// quantity writes a number that is always there.
func quantity(d scoring.Decimal) string { return viet.Number(d.String()) }

// inPoints adds the word for points to a number that is there.
func inPoints(number string) string {
	if number == "" {
		return ""
	}
	return number + " điểm"
}
