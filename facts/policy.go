package facts

import (
	"context"
	"errors"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/rulechoice"
	"github.com/congtam/congtam/ent/unitregulation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// Rules is what the province and its public service units chose where the acts leave a
// choice, as in force on a day. It is read once, in two statements, for all units.
type Rules struct {
	library     *law.Library
	day         calendar.Date
	choices     []*ent.RuleChoice
	regulations map[string]*ent.UnitRegulation // the latest of each unit
	first       map[string]calendar.Date       // day of the first of each unit
	people      map[string]*law.Policy         // of persons, by kind and unit with a regulation
	units       map[law.Subject]*law.Policy
	filled      map[string]*scoring.Ruleset // frames of months, by the layer in them
}

// ErrNoPolicy is returned where no act governs the subject on the day.
var ErrNoPolicy = errors.New("facts: no policy governs the subject on the day")

// RulesOn reads the choices in force on a day and lays them over the acts: a choice or a
// regulation that does not fit its act is an error here, not somebody left unrated later. The
// library may hold laws of other days too.
func RulesOn(ctx context.Context, client *ent.Client, library *law.Library, day calendar.Date) (*Rules, error) {
	r := &Rules{library: library.On(day), day: day, regulations: map[string]*ent.UnitRegulation{}, first: map[string]calendar.Date{},
		people: map[string]*law.Policy{}, units: map[law.Subject]*law.Policy{}, filled: map[string]*scoring.Ruleset{}}
	var err error
	if r.choices, err = client.RuleChoice.Query().Where(store.InForce(day)).
		Order(ent.Asc(rulechoice.FieldValidFrom, rulechoice.FieldID)).All(ctx); err != nil {
		return nil, err
	}
	issued, err := client.UnitRegulation.Query().Where(unitregulation.IssuedOnLTE(day)).
		Order(ent.Asc(unitregulation.FieldIssuedOn)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, one := range issued {
		r.regulations[one.UnitID] = one
		if _, known := r.first[one.UnitID]; !known {
			r.first[one.UnitID] = one.IssuedOn
		}
	}
	return r, r.layOver()
}

// layOver finds what governs every kind of person and of unit.
func (r *Rules) layOver() error {
	for _, kind := range scoring.SubjectKind("").Values() {
		if err := r.person(kind, nil); err != nil {
			return err
		}
		for _, regulation := range r.regulations {
			if err := r.person(kind, regulation); err != nil {
				return fmt.Errorf("the regulation %s of unit %s: %w", regulation.Number, regulation.UnitID, err)
			}
		}
	}
	for _, subject := range []law.Subject{stateAdmin, publicService} {
		p, err := r.policy(law.EngineUnit, subject, nil)
		if err != nil && !errors.Is(err, ErrNoPolicy) {
			return err
		}
		r.units[subject] = p
	}
	return nil
}

func (r *Rules) person(kind string, regulation *ent.UnitRegulation) error {
	p, err := r.policy(law.EngineYear, law.Subject(kind), regulation)
	if err != nil && !errors.Is(err, ErrNoPolicy) {
		return err
	}
	r.people[personKey(kind, regulation)] = p
	return nil
}

func personKey(kind string, regulation *ent.UnitRegulation) string {
	if regulation != nil {
		return kind + regulation.UnitID
	}
	return kind
}

// Library returns the policies and layers of the day.
func (r *Rules) Library() *law.Library { return r.library }

// Regulation is the regulation of an agency in force on the day, nil where it has none.
func (r *Rules) Regulation(agency *ent.Unit) *ent.UnitRegulation {
	if agency == nil {
		return nil
	}
	return r.regulations[agency.ID]
}

// Policy returns the policy of an engine that governs a subject, with the layers laid over
// it and the open questions answered as chosen. agency is the employing agency of the
// subject, whose own regulation counts; nil for none.
func (r *Rules) Policy(engine law.Engine, subject law.Subject, agency *ent.Unit) (*law.Policy, error) {
	return r.policy(engine, subject, r.Regulation(agency))
}

func (r *Rules) policy(engine law.Engine, subject law.Subject, regulation *ent.UnitRegulation) (*law.Policy, error) {
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
	return r.policy(law.EngineUnit, SubjectOf(u, agency), nil)
}
