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
	NoLimit      string         `yaml:"noLimit,optional"` // code of the case the law sets no limitation for
	Deferrals    []string       `yaml:"deferrals,optional"`
	Asked        bool           `yaml:"asked,optional"`   // the person asks in writing not to wait
	Decided      bool           `yaml:"decided,optional"` // the authority decides not to wait
}

// Ruling says whether the form exists for the subject, whether time has run out, and whether
// discipline has to wait.
type Ruling struct {
	Accepted bool
	Deferred bool
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

	ruleDeferral   = "DEFERRAL"
	noteDeferred   = "DEFERRED"
	noteAsked      = "ASKED_IN_WRITING"
	noteDecided    = "DECIDED_BY_THE_AUTHORITY"
	noteNoSuch     = "GROUND_UNKNOWN"
	unlessAsked    = "DEFERRAL_UNLESS_ASKED"
	unlessDecided  = "DEFERRAL_UNLESS_DECIDED"
	deferredAlways = "DEFERRAL"
)

// NoLimitation is the group of the cases that the law sets no limitation for.
const NoLimitation = "NO_LIMITATION"

// Defers reports whether a group holds cases in which discipline waits.
func Defers(group string) bool {
	return group == deferredAlways || group == unlessAsked || group == unlessDecided
}

// Rule checks a sanction. Forms are the law's of the day of the decision; so is the
// limitation, unless the law of the day of the act is kinder (Decree 234/2026, Art. 24.1).
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
		r.Trace.Steps = append(r.Trace.Steps, r.limitation(kinder(decided, acted, s), s))
	}
	for _, ground := range s.Deferrals {
		r.Trace.Steps = append(r.Trace.Steps, r.deferral(decided, s, ground))
	}
	return r
}

// deferral: some cases wait whatever happens, some unless the person asks in writing or the
// authority decides otherwise.
func (r *Ruling) deferral(p *law.Policy, s Sanction, ground string) scoring.Step {
	step := scoring.Step{Rule: ruleDeferral, Value: ground}
	group := groupOf(p, ground)
	switch {
	case group == unlessAsked && s.Asked:
		step.Note = noteAsked
	case group == unlessDecided && s.Decided:
		step.Note = noteDecided
	case Defers(group):
		step.Note, r.Deferred = noteDeferred, true
	default:
		step.Note = noteNoSuch
	}
	return step
}

// groupOf says what kind of case an item of the policy is, "" for none.
func groupOf(p *law.Policy, code string) string {
	for _, it := range p.Items {
		if it.Code == code {
			return it.Group
		}
	}
	return ""
}

// kinder is the one of two laws under which time runs out earlier; the older where both are
// alike.
func kinder(decided, acted *law.Policy, s Sanction) *law.Policy {
	now, then := expiry(decided, s), expiry(acted, s)
	if then == nil && now != nil || then != nil && now != nil && *now < *then {
		return decided
	}
	return acted
}

// expiry is the last day of the limitation, nil where the law sets none.
func expiry(p *law.Policy, s Sanction) *calendar.Date {
	if groupOf(p, s.NoLimit) == NoLimitation {
		return nil
	}
	last := calendar.Of(s.ActOn.Time().AddDate(yearsOf(p, s.Form), 0, 0))
	return &last
}

// yearsOf is the limitation of a form, in years.
func yearsOf(p *law.Policy, f Form) int {
	name := "limitOther"
	if f == "REPRIMAND" {
		name = "limitReprimand"
	}
	return int(p.Must(name).Points() / 100)
}

func (r *Ruling) limitation(p *law.Policy, s Sanction) scoring.Step {
	step := scoring.Step{Rule: ruleLimitation, Inputs: []scoring.Input{{Name: "actOn", Value: s.ActOn.String()}}}
	barred := false
	r.Barred = &barred
	r.Expires = expiry(p, s)
	if r.Expires == nil {
		step.Note = noteNoLimit
		return step
	}
	step.Value = r.Expires.String()
	step.Inputs = append(step.Inputs, scoring.Input{Name: "years", Value: strconv.Itoa(yearsOf(p, s.Form))})
	on := s.On
	if s.DiscoveredOn != nil {
		on = *s.DiscoveredOn
	}
	if barred = on > *r.Expires; barred {
		step.Note = noteBarred
	}
	return step
}
