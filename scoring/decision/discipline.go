package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Sanction is a disciplinary decision to be taken or checked.
type Sanction struct {
	Subject      law.Subject    `yaml:"subject"`
	Form         Form           `yaml:"form"`
	On           calendar.Date  `yaml:"on"` // day of the decision
	ActOn        *calendar.Date `yaml:"actOn,optional"`
	DiscoveredOn *calendar.Date `yaml:"discoveredOn,optional"`
	NoLimit      bool           `yaml:"noLimit,optional"` // an act the law sets no limitation for
}

// Ruling says whether the form exists for the subject, and whether time has run out.
type Ruling struct {
	Accepted bool
	Expires  *calendar.Date // last day of the limitation
	Barred   *bool
	Trace    scoring.Step
}

const (
	ruleForm       = "DISCIPLINE_FORM"
	ruleLimitation = "LIMITATION"
	noteAbolished  = "FORM_NOT_IN_FORCE"
	noteBarred     = "BARRED"
	noteNoLimit    = "NO_LIMITATION"
)

// Rule checks a sanction. Forms are the law's of the day of the decision; the limitation
// is the law's of the day of the act, so that acts before a longer limit keep the
// shorter one.
func Rule(decided, acted *law.Policy, s Sanction) Ruling {
	form := scoring.Step{Rule: ruleForm, Value: string(s.Form), Inputs: []scoring.Input{{Name: "on", Value: s.On.String()}}}
	r := Ruling{Accepted: slices.ContainsFunc(decided.Items, func(it law.Item) bool {
		return it.Code == string(s.Form) && it.Group == string(s.Subject)
	})}
	if !r.Accepted {
		form.Note = noteAbolished
	}
	r.Trace = scoring.Step{Rule: "SANCTION", Steps: []scoring.Step{form}}
	if s.ActOn != nil && acted != nil {
		r.Trace.Steps = append(r.Trace.Steps, r.limitation(acted, s))
	}
	return r
}

func (r *Ruling) limitation(p *law.Policy, s Sanction) scoring.Step {
	step := scoring.Step{Rule: ruleLimitation, Inputs: []scoring.Input{{Name: "actOn", Value: s.ActOn.String()}}}
	barred := false
	r.Barred = &barred
	if s.NoLimit {
		step.Note = noteNoLimit
		return step
	}
	name := "limitOther"
	if s.Form == "REPRIMAND" {
		name = "limitReprimand"
	}
	years := int(p.Must(name).Points() / 100)
	expires := calendar.Of(s.ActOn.Time().AddDate(years, 0, 0))
	r.Expires = &expires
	step.Value = expires.String()
	step.Inputs = append(step.Inputs, scoring.Input{Name: "years", Value: strconv.Itoa(years)})
	on := s.On
	if s.DiscoveredOn != nil {
		on = *s.DiscoveredOn
	}
	if barred = on > expires; barred {
		step.Note = noteBarred
	}
	return step
}
