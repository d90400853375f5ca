package demo

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Month is what the registers hold of one person in one month.
type Month struct {
	Work []Work
	Form *Form  // nil when none was written
	By   string // who follows up: accepts, returns, confirms
	held *Post
	from calendar.Date
	to   calendar.Date
}

// scene changes a person's months from one to another, so that a case of the law occurs.
type scene struct {
	from, to time.Month
	play     func(*Month)
}

// Month makes the work and the form of a person in a month of the year. There is nothing
// of people who held no post, of cadres and of contract workers.
func (p *Province) Month(someone *Person, month time.Month) Month {
	m := Month{from: calendar.On(Year, month, 1), to: calendar.On(Year, month+1, 1) - 1}
	m.held = someone.post(m.from, m.to)
	if m.held == nil || someone.Subject != scoring.CivilServant && someone.Subject != scoring.PublicEmployee {
		return m
	}
	r := randomFor(someone.Code, month)
	m.By, m.Form = p.follower(someone, m.held, m.to), form(r, someone, m)
	if someone.away(m.from, m.to) {
		m.Form.State, m.Form.Reason = "NO_DATA", "Nghỉ cả tháng theo quyết định"
		return m.unlessUnscored(someone)
	}
	m.Work = work(r, someone.level, m)
	for _, s := range someone.scenes {
		if s.from <= month && month <= s.to {
			s.play(&m)
		}
	}
	m.number(someone, month)
	switch {
	case month <= LastClosed:
	case agencyOf(m.held.Unit) == Late:
		m.underWay(r)
	default:
		m.settle()
	}
	return m.unlessUnscored(someone)
}

// unlessUnscored takes the form from public employees whose unit has no regulation yet: nothing
// scores their months, but their work is on record. Where it has one, the form is about the
// criteria of Annex I of Decree 233/2026.
func (m Month) unlessUnscored(someone *Person) Month {
	switch {
	case someone.Subject == scoring.CivilServant || m.Form == nil:
	case !regulated(agencyOf(m.held.Unit), m.to):
		m.Form = nil
	default:
		m.Form.Points = general(randomFor(someone.Code, m.from.Month()+12), annexCriteria, someone.level)
	}
	return m
}

// number gives each piece of work its identifiers, rising with time and staff code, and each
// delivery its evidence.
func (m *Month) number(someone *Person, month time.Month) {
	for i := range m.Work {
		m.Work[i].ID = workID(someone, month, i+1)
		if m.Work[i].Unit == "" {
			m.Work[i].Unit = m.held.Unit
		}
	}
	prove(m.Work)
}

// settle lets everything that was late have come in by yesterday.
func (m *Month) settle() {
	for i := range m.Work {
		for j := range m.Work[i].Deliveries {
			d := &m.Work[i].Deliveries[j]
			d.On = min(d.On, Today-1)
		}
	}
}

// workID names the nth piece of somebody's work of a month.
func workID(someone *Person, month time.Month, n int) string {
	return fmt.Sprintf("wi_%d%02d_%s_%02d", Year, month, someone.Code, n)
}

// underWay leaves a month as it stands today: later deliveries are not there, some of the
// last ones wait to be accepted, and most forms are not confirmed yet.
func (m *Month) underWay(r *rand.Rand) {
	for i := range m.Work {
		w := &m.Work[i]
		w.Deliveries = slices.DeleteFunc(w.Deliveries, func(d Delivery) bool { return d.On >= Today })
		if n := len(w.Deliveries); n > 0 && w.Deliveries[n-1].On >= Today-3 && r.IntN(2) == 0 {
			w.Deliveries[n-1].State, w.Deliveries[n-1].Reason = "REPORTED", ""
		}
	}
	if m.Form == nil || m.Form.State == "NO_DATA" {
		return
	}
	switch n := r.IntN(10); {
	case n < 4:
		m.Form = nil
	case n < 6:
		m.Form.State = "DRAFT"
	case n < 9:
		m.Form.State = "SUBMITTED"
	}
}

// randomFor returns the chance of one person in one month. It depends on nobody else.
func randomFor(code string, month time.Month) *rand.Rand {
	var h uint64 = 14695981039346656037
	for _, c := range []byte(code) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return rand.New(rand.NewPCG(seed+uint64(month), h))
}

// After is the work that is due after the day that ends the year's work, and so belongs to
// January of the next year (handbook ch. VII.2).
func (p *Province) After(someone *Person) []Work {
	if !someone.later {
		return nil
	}
	m := Month{from: calendar.On(Year, time.December, 1), to: calendar.On(Year, time.December, 31)}
	m.held = someone.post(m.from, m.to)
	m.Work = []Work{item(report, 1_000, 0, 20, 0, 0)(&m)}
	m.number(someone, time.December+1)
	return m.Work
}
