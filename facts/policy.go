package facts

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Rules is what the province, its agencies and its public service units chose where the acts
// leave a choice, as in force on a day. It is read once, in two statements, for all units.
type Rules struct {
	library     *law.Library
	day         calendar.Date
	choices     []*ent.RuleChoice
	regulations map[string]*ent.UnitRegulation // the latest of each unit
	first       map[string]calendar.Date       // day of the first of each unit
	people      map[string]*law.Policy         // of persons, as far as asked for
	units       map[string]*law.Policy         // of units, as far as asked for
	filled      map[string]*scoring.Ruleset    // frames of months, by the layer in them
}

// ErrNoPolicy is returned where no act governs the subject on the day.
var ErrNoPolicy = errors.New("facts: no policy governs the subject on the day")

// RulesOn reads the choices in force on a day and lays them over the acts: a choice or a
// regulation that does not fit its act is an error here, not somebody left unrated later. The
// library may hold laws of other days too.
func RulesOn(ctx context.Context, client *ent.Client, library *law.Library, day calendar.Date) (*Rules, error) {
	chosen, err := ChoicesOf(ctx, client)
	if err != nil {
		return nil, err
	}
	r := chosen.On(library, day)
	return r, r.check()
}

// check lays over the acts of people and of units all that was chosen, for the province and
// for every agency with rules of its own.
func (r *Rules) check() error {
	own := map[string]*ent.Unit{"": nil}
	for id := range r.regulations {
		own[id] = &ent.Unit{ID: id}
	}
	for _, c := range r.choices {
		if c.AgencyID != nil {
			own[*c.AgencyID] = &ent.Unit{ID: *c.AgencyID}
		}
	}
	for id, agency := range own {
		for _, kind := range scoring.SubjectKind("").Values() {
			if _, err := r.person(scoring.SubjectKind(kind), agency); err != nil {
				return r.misfit(id, err)
			}
		}
		for _, subject := range []law.Subject{stateAdmin, publicService} {
			if _, err := r.Policy(law.EngineUnit, subject, agency); err != nil && !errors.Is(err, ErrNoPolicy) {
				return r.misfit(id, err)
			}
		}
	}
	return nil
}

// misfit says which rules do not fit their act: an agency's, by its regulation if it has one.
func (r *Rules) misfit(agency string, err error) error {
	if regulation := r.regulations[agency]; regulation != nil {
		return fmt.Errorf("the regulation %s of unit %s: %w", regulation.Number, agency, err)
	}
	return fmt.Errorf("the rules chosen for agency %q: %w", agency, err)
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
// subject, whose own regulation and choices count; nil for none.
func (r *Rules) Policy(engine law.Engine, subject law.Subject, agency *ent.Unit) (*law.Policy, error) {
	regulation := r.Regulation(agency)
	p, found := r.library.Pick(engine, subject, r.day, regulation != nil)
	if !found {
		return nil, ErrNoPolicy
	}
	layers, answers, documents := r.chosen(p, nil)
	if p.NeedsLayer && regulation != nil {
		layers = append(layers, regulation.Layer)
	}
	laid, err := r.library.Layered(p.ID, layers, nil)
	if err != nil {
		return nil, err
	}
	if laid, err = laid.ChooseBy(answers, documents); err != nil || agency == nil {
		return laid, err
	}
	return r.nearest(laid, agency)
}

// nearest lays what an agency chose for itself over what holds for the province: it wins.
func (r *Rules) nearest(p *law.Policy, agency *ent.Unit) (*law.Policy, error) {
	layers, answers, documents := r.chosen(p, agency)
	for _, id := range layers {
		layer, found := r.library.ByID(id)
		if !found {
			return nil, fmt.Errorf("facts: no layer %q", id)
		}
		if slices.Contains(p.Layers, id) {
			continue
		}
		var err error
		if p, err = p.With(layer); err != nil {
			return nil, err
		}
	}
	return p.ChooseBy(answers, documents)
}

// chosen returns the layers that the province, or an agency for itself, put over a policy,
// oldest first, and the latest answer to each question with the document that gave it.
func (r *Rules) chosen(p *law.Policy, agency *ent.Unit) (layers []string, answers, documents map[string]string) {
	answers, documents = map[string]string{}, map[string]string{}
	for _, c := range r.choices {
		own := agency != nil && c.AgencyID != nil && *c.AgencyID == agency.ID
		switch {
		case c.Policy != p.ID || (agency == nil) != (c.AgencyID == nil) || agency != nil && !own:
		case c.Layer != "":
			layers = append(layers, c.Layer)
		default:
			answers[c.Parameter], documents[c.Parameter] = c.Option, c.Document
		}
	}
	return layers, answers, documents
}

// governed is the agency if anything of its own counts there: agencies without share their
// policies.
func (r *Rules) governed(agency *ent.Unit) *ent.Unit {
	if agency != nil && (r.regulations[agency.ID] != nil ||
		slices.ContainsFunc(r.choices, func(c *ent.RuleChoice) bool { return c.AgencyID != nil && *c.AgencyID == agency.ID })) {
		return agency
	}
	return nil
}

// UnitPolicy returns the policy that rates a unit of an agency. What an agency chose for
// itself governs its divisions; the agency itself is rated from above (Art. 9.1).
func (r *Rules) UnitPolicy(u, agency *ent.Unit) (*law.Policy, error) {
	return r.Policy(law.EngineUnit, SubjectOf(u, agency), ratedWithin(u, agency))
}

// ratedWithin is the agency that rates a unit as one of its own, nil for an agency.
func ratedWithin(u, agency *ent.Unit) *ent.Unit {
	if agency == nil || agency.ID == u.ID {
		return nil
	}
	return agency
}
