package calendar

// Working reports whether offices work on the day.
func (t *Table) Working(d Date) bool {
	if kind, listed := t.days[d]; listed {
		return kind == MakeUp
	}
	return !weekend(d)
}

// AddWorkingDays returns the n-th working day after the day of an event. The day of
// the event is not counted (Civil Code 2015, Art. 147.2); a count of zero or less
// returns the day itself.
func (t *Table) AddWorkingDays(event Date, n int) Date {
	d := event
	for n > 0 {
		d++
		if t.Working(d) {
			n--
		}
	}
	return d
}

// WorkingDaysBefore returns the last day from which n working days lead to the event, which is
// counted itself.
func (t *Table) WorkingDaysBefore(event Date, n int) Date {
	d := event
	for n > 0 {
		if t.Working(d) {
			n--
		}
		d--
	}
	return d
}

// WorkingDaysBetween counts the working days after from, up to and including to: the
// day of the event is not counted, the last day is (Civil Code 2015, Arts. 147–148).
// It is 0 when to is not after from.
func (t *Table) WorkingDaysBetween(from, to Date) int {
	if to <= from {
		return 0
	}
	n := weekdaysUpTo(to) - weekdaysUpTo(from)
	for d, kind := range t.days {
		if d > from && d <= to {
			n += worth(kind)
		}
	}
	return n
}

// worth is what a listed day adds to a count of plain weekdays.
func worth(k Kind) int {
	if k == MakeUp {
		return 1
	}
	return -1
}

// weekdaysUpTo counts Mondays to Fridays from a fixed Monday to d, so that a
// difference of two counts is the number of weekdays between them.
func weekdaysUpTo(d Date) int {
	days := int(d) + 3 // days since Monday 29 December 1969
	weeks, rest := days/7, days%7
	if rest < 0 {
		weeks, rest = weeks-1, rest+7
	}
	return weeks*5 + min(rest+1, 5)
}

// NextWorkingDay returns d, or the first working day after it when d is off (Civil
// Code 2015, Art. 148.5).
func (t *Table) NextWorkingDay(d Date) Date {
	for !t.Working(d) {
		d++
	}
	return d
}
