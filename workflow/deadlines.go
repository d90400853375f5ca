package workflow

import (
	"context"
	"errors"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/scoring/year"
)

// deadlines answers by when the stages of the procedure are due, by the rules of a day.
type deadlines struct {
	rules *facts.Rules
	table *calendar.Table
}

func (s *Service) deadlinesOn(ctx context.Context, client *ent.Client, day calendar.Date) (*deadlines, error) {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return nil, err
	}
	rules, err := facts.RulesOn(access.Elevated(ctx), client, book.policies, day)
	return &deadlines{rules, calendar.Vietnam()}, err
}

// policy is the act that sets the deadlines for a kind of person; nil where none does.
func (d *deadlines) policy(kind scoring.SubjectKind, agency *ent.Unit) (*law.Policy, error) {
	p, err := d.rules.Policy(law.EngineProcedure, law.Subject(kind), agency)
	if errors.Is(err, facts.ErrNoPolicy) || p != nil && p.Engine != law.EngineProcedure {
		return nil, nil // an older act that still rates them has no procedure of this kind
	}
	return p, err
}

// of is the last day of a stage that began on a day; nil where the law sets none.
func (d *deadlines) of(stage procedure.Stage, kind scoring.SubjectKind, agency *ent.Unit, from calendar.Date) (*calendar.Date, error) {
	p, err := d.policy(kind, agency)
	if err != nil {
		return nil, err
	}
	on, _ := procedure.Due(p, d.table, stage, from)
	return on, nil
}

// year is the last day on which an agency rates a year (Art. 19.2), by the policy of the
// year; nil where no act governs.
func (d *deadlines) year(of int, agency *ent.Unit) *calendar.Date {
	p := d.rules.Person(scoring.CivilServant, agency)
	if p == nil || p.Engine != law.EngineYear {
		return nil
	}
	on := year.Deadline(p, of, agency.SpecialDeadline)
	return &on
}

// timingOf says how something stands to its deadline on a day; what has none is open until
// it is done.
func timingOf(due, done *calendar.Date, asOf calendar.Date) Timing {
	t := &ent.AssignedTask{DoneOn: done, DueOn: asOf + 2*soon}
	if due != nil {
		t.DueOn = *due
	}
	return TimingOf(t, asOf)
}
