package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// UnitAuthority returns who rates a unit (Art. 5): the head of the agency it is part of;
// for an agency, the head of the agency or province above it. A vacant post passes it on,
// and nobody who heads the unit itself rates it.
func (d *Directory) UnitAuthority(unitID string) Authority {
	u := d.units[unitID]
	if u == nil {
		return Authority{Above: true}
	}
	var own []string
	for _, h := range d.heads[unitID] {
		own = append(own, h.PersonID)
	}
	return d.nextHead(d.parent(u), rates, own...)
}

// registerTarget aims a verb at a record about a unit, or about a person there. Offices
// above the agencies act for the province, on record as a unit or not.
func (d *Directory) registerTarget(unitID, personID string) access.Target {
	t, a := d.unitTarget(unitID), d.UnitAuthority(unitID)
	t.Person, t.FollowUp = personID, a.Persons()
	t.Above = a.Above || a.Unit.Kind == scoring.Province
	return t
}

// yearFrozen reports whether the agency of a unit has begun to close a year: what counts in
// it can no longer change.
func (s *Service) yearFrozen(ctx context.Context, d *Directory, year int, unitID string) (bool, error) {
	years, err := s.yearPeriods(ctx)
	id, opened := years[year]
	return opened && d.Frozen(id, unitID), err
}

// yearPeriods returns the periods that are whole years, by year, read once a request.
func (s *Service) yearPeriods(ctx context.Context) (map[int]string, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		lazy = &lazyDirectory{}
	}
	lazy.yearsOnce.Do(func() {
		var all []*ent.Period
		all, lazy.yearsErr = s.store.Period.Query().Where(period.KindEQ(scoring.Year)).All(access.Elevated(ctx))
		lazy.years = make(map[int]string, len(all))
		for _, p := range all {
			lazy.years[p.Year] = p.ID
		}
	})
	return lazy.years, lazy.yearsErr
}

// entry is one change of a register of units: by which verb, of which record, about whom.
type entry struct {
	verb   access.Verb
	unit   string
	person string // "" for the unit itself
	year   int    // in which the fact counts
	period string // the period it belongs to, where it belongs to one
	reason string

	entity, id, state string // of the record that changes; a new one has none
}

// register makes one change of a register: the viewer may, the year is open, the state
// allows it; then do writes, with the state the record comes to.
func register[T any](ctx context.Context, s *Service, e entry, do func(ctx context.Context, tx *ent.Tx, to string) (T, error)) (T, error) {
	var none T
	d, err := s.Directory(ctx)
	if err != nil {
		return none, err
	}
	if d.Unit(e.unit) == nil {
		return none, notFound()
	}
	if err := require(ctx, e.verb, d.registerTarget(e.unit, e.person)); err != nil {
		return none, err
	}
	act := access.Act{Verb: e.verb, Subject: e.id, Reason: e.reason}
	if e.id == "" {
		act.Subject = e.unit
	}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (T, error) {
		if err := s.holdFact(ctx, tx, d, e); err != nil {
			return none, err
		}
		var next Transition
		if e.entity != "" {
			if next, err = Next(e.entity, e.verb, e.state); err != nil {
				return none, err
			}
		}
		return do(ctx, tx, next.To)
	})
}

// holdFact refuses a change of what a year, or the fact's own period, is rated on, once the
// agency is closing it.
func (s *Service) holdFact(ctx context.Context, tx *ent.Tx, d *Directory, e entry) error {
	years, err := tx.Period.Query().Where(period.KindEQ(scoring.Year), period.Year(e.year), period.IDNEQ(e.period)).IDs(ctx)
	if err != nil {
		return err
	}
	if e.period != "" {
		years = append(years, e.period)
	}
	for _, id := range years {
		if err := s.holdOpen(ctx, tx, d, id, e.unit); err != nil {
			return err
		}
	}
	return nil
}

// UnitRecordActions lists what the viewer may do now with a record about a unit, or about a
// person there, that counts in a year.
func (s *Service) UnitRecordActions(ctx context.Context, entity, state, unitID, personID string, year int) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	frozen, err := s.yearFrozen(ctx, d, year, unitID)
	return Offered(access.From(ctx), entity, state, d.registerTarget(unitID, personID), frozen), err
}

// written returns a text as it is kept; it refuses one that is empty or has characters that
// do not belong into it.
func written(field, text string) (string, error) {
	text, err := tidy(field, text)
	if err == nil && text == "" {
		err = invalid(field, "Không được để trống.", "This must not be empty.")
	}
	return text, err
}

// tidy returns a text that may be empty as it is kept.
func tidy(field, text string) (string, error) {
	clean, err := viet.Clean(strings.TrimSpace(text))
	if err != nil {
		return "", invalid(field, "Nội dung có ký tự không hợp lệ.", "The content has characters that are not allowed.")
	}
	return clean, nil
}

// happened refuses a day that has not come, or lies before another.
func (s *Service) happened(field string, day, after calendar.Date) error {
	switch {
	case day > s.Today():
		return invalid(field, "Ngày không được sau hôm nay.", "The day must not be after today.")
	case day < after:
		return invalid(field, "Ngày không được trước ngày phát sinh.", "The day must not be before it began.")
	}
	return nil
}

// entering are the verbs by which something new is entered about a unit.
var entering = []access.Verb{
	access.AssignTask, access.RecordFinding, access.RecordComplaint, access.RecordConclusion, access.RecordMeasurement,
	access.ClaimForceMajeure,
}

// provincial are the verbs by which rules are entered: for the whole province, or the
// regulation of one of its public service units.
var provincial = []access.Verb{access.SaveCriterion, access.ChooseRule, access.EndRuleChoice, access.RecordRegulation}

// UnitActions lists what the viewer may enter about a unit this year; without one, about
// some unit or for the province.
func (s *Service) UnitActions(ctx context.Context, unitID *string) ([]access.Verb, error) {
	v, verbs := access.From(ctx), []access.Verb{}
	if unitID != nil {
		return s.enteredOf(ctx, *unitID)
	}
	for _, verb := range append(slices.Clone(entering), provincial...) {
		if access.Somewhere(v, verb) {
			verbs = append(verbs, verb)
		}
	}
	return verbs, nil
}

func (s *Service) enteredOf(ctx context.Context, unitID string) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	frozen, err := s.yearFrozen(ctx, d, s.Today().Year(), unitID)
	verbs := []access.Verb{}
	for _, verb := range entering {
		if d.Unit(unitID) != nil && !frozen && access.May(access.From(ctx), verb, d.registerTarget(unitID, "")) {
			verbs = append(verbs, verb)
		}
	}
	return verbs, err
}
