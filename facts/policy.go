package facts

import (
	"context"
	"errors"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Rules is what the province and its public service units chose where the acts leave a
// choice, as in force on a day. It is read once, in two statements, for all units.
type Rules struct {
	library     *law.Library
	day         calendar.Date
	choices     []*ent.RuleChoice
	regulations map[string]*ent.UnitRegulation // the latest of each unit
	people      map[string]*law.Policy         // of persons, as far as asked for
	units       map[string]*law.Policy         // of units, as far as asked for
}

// ErrNoPolicy is returned where no act governs the subject on the day.
var ErrNoPolicy = errors.New("facts: no policy governs the subject on the day")

// RulesOn reads the choices in force on a day. The library may hold laws of other days too.
func RulesOn(ctx context.Context, client *ent.Client, library *law.Library, day calendar.Date) (*Rules, error) {
	chosen, err := ChoicesOf(ctx, client)
	if err != nil {
		return nil, err
	}
	return chosen.On(library, day), nil
}

// Library returns the policies and layers of the day.
func (r *Rules) Library() *law.Library { return r.library }

// Policy returns the policy of an engine that governs a subject, with the layers laid over
// it and the open questions answered as chosen. agency is the employing agency of the
// subject, whose own regulation counts; nil for none.
func (r *Rules) Policy(engine law.Engine, subject law.Subject, agency *ent.Unit) (*law.Policy, error) {
	var regulation *ent.UnitRegulation
	if agency != nil {
		regulation = r.regulations[agency.ID]
	}
	p, found := r.library.Pick(engine, subject, r.day, regulation != nil)
	if !found {
		return nil, ErrNoPolicy
	}
	layers, choices := r.chosen(p)
	if p.NeedsLayer && regulation != nil {
		layers = append(layers, regulation.Layer)
	}
	return r.library.Layered(p.ID, layers, choices)
}

// chosen returns the layers for a policy, oldest first, and the latest answer to each
// question.
func (r *Rules) chosen(p *law.Policy) ([]string, map[string]string) {
	var layers []string
	answers := map[string]string{}
	for _, c := range r.choices {
		switch {
		case c.Policy != p.ID:
		case c.Layer != "":
			layers = append(layers, c.Layer)
		default:
			answers[c.Parameter] = c.Option
		}
	}
	return layers, answers
}

// UnitPolicy returns the policy that rates a unit of an agency.
func (r *Rules) UnitPolicy(u, agency *ent.Unit) (*law.Policy, error) {
	return r.Policy(law.EngineUnit, SubjectOf(u, agency), nil)
}
