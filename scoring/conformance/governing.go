package conformance

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/scoring/year"
)

// policyOf is the policy a case asks, with its layers and answers; nil for a kind of case
// that asks none or picks one by itself.
func (p Program) policyOf(c Case) (*law.Policy, error) {
	name, err := c.Facts.kind()
	if err != nil {
		return nil, err
	}
	k := p.kinds()[name]
	if k.engine == "" {
		return nil, nil
	}
	id := c.Ruleset
	if id == "" {
		if id, err = p.governing(c, k); err != nil {
			return nil, err
		}
	}
	return p.Policies.Layered(id, c.Overlays, c.Parameters)
}

// governing is the policy that governs the subject of a case on the day of its facts. A case
// that says neither whom nor when it is about is asked under the policy of its kind.
func (p Program) governing(c Case, k kind) (string, error) {
	if c.Subject != "" {
		k.subject = c.Subject
	}
	if d := c.Facts.Deadline; d != nil && d.Stage == procedure.RateYear {
		k.engine = law.EngineYear
		if k.subject == "STATE_ADMIN_ORG" || k.subject == "PUBLIC_SERVICE_UNIT" {
			k.engine = law.EngineUnit
		}
	}
	day := c.day()
	if day == nil {
		return k.policy, nil
	}
	if found, governs := p.Policies.Pick(k.engine, k.subject, *day, true); governs && found.Engine == k.engine {
		return found.ID, nil
	}
	if c.Facts.Year == nil && c.Subject == "" && c.On == nil {
		return k.policy, nil
	}
	return "", fmt.Errorf("no act of kind %s governs %s on %s: name one under ruleset", k.engine, k.subject, day)
}

// day is the day whose law a case asks; nil where it bears none.
func (c Case) day() *calendar.Date {
	f := c.Facts
	switch {
	case c.On != nil:
		return c.On
	case f.Year != nil:
		return lastDay(*f.Year)
	case f.Levels != nil:
		return lastDay(year.Facts{Year: f.Levels.Year})
	case f.Deadline != nil && f.Deadline.Year > 0:
		return lastDay(year.Facts{Year: f.Deadline.Year})
	case f.Deadline != nil:
		return f.Deadline.From
	case f.Decision != nil:
		return &f.Decision.On
	}
	return nil
}

// lastDay is the last day of the year, or of the part of it, that facts are about.
func lastDay(f year.Facts) *calendar.Date {
	month := map[scoring.PeriodKind]int{scoring.Month: f.Part, scoring.Quarter: 3 * f.Part, scoring.HalfYear: 6 * f.Part}[f.Kind]
	if month == 0 {
		month = 12
	}
	last := calendar.On(f.Year, time.Month(month)+1, 1) - 1
	return &last
}
