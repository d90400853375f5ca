package year

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// span is a run of days, both ends included.
type span struct{ from, to calendar.Date }

func monthOf(year int, month time.Month) span {
	from := calendar.On(year, month, 1)
	return span{from, calendar.On(from.Year(), from.Month()+1, 1) - 1}
}

func (s span) days() int { return max(int(s.to-s.from)+1, 0) }

func (s span) has(d calendar.Date) bool { return d >= s.from && d <= s.to }

// months of the period, from the first to the last.
func (r *rater) months() []span {
	first, n := 1, 12
	switch r.kind() {
	case scoring.Quarter:
		first, n = 3*(r.facts.Part-1)+1, 3
	case scoring.HalfYear:
		first, n = 6*(r.facts.Part-1)+1, 6
	case scoring.Month:
		first, n = r.facts.Part, 1
	}
	list := make([]span, n)
	for i := range list {
		list[i] = monthOf(r.facts.Year, time.Month(first+i))
	}
	return list
}

// monthsOf a scored period.
func (p Period) months() int {
	switch p.Kind {
	case scoring.Quarter:
		return 3
	case scoring.HalfYear:
		return 6
	}
	return 1
}

func (p Period) span() span {
	return span{p.From, calendar.On(p.From.Year(), p.From.Month()+time.Month(p.months()), 1) - 1}
}

// serves reports whether the person is in any post on the day.
func (r *rater) serves(d calendar.Date) bool {
	for _, s := range r.facts.Service {
		if d >= s.From && (s.To == nil || d <= *s.To) {
			return true
		}
	}
	return false
}

// away is the kind of leave on the day, or "".
func (r *rater) away(d calendar.Date) LeaveKind {
	for _, l := range r.facts.Leave {
		if d >= l.From && d <= l.To {
			return l.Kind
		}
	}
	return ""
}

// census counts the days of a span by what the person did on them.
type census struct{ served, worked, sickOrMaternity int }

func (r *rater) count(s span) (c census) {
	for d := s.from; d <= s.to; d++ {
		if !r.serves(d) {
			continue
		}
		c.served++
		switch r.away(d) {
		case "":
			c.worked++
		case Sick, Maternity:
			c.sickOrMaternity++
		}
	}
	return c
}
