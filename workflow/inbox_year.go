package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// longerPeriods is how many quarters, half-years and years the inbox looks at: those a year
// can hold since its middle.
const longerPeriods = 4

// longerTasks lists what waits in quarters, half-years and years.
func (s *Service) longerTasks(ctx context.Context, d *Directory) ([]Task, error) {
	v := access.From(ctx)
	closes, decides := access.Somewhere(v, access.ClosePeriod), access.Somewhere(v, access.ConfirmDossier)
	if !closes && !decides && !access.Somewhere(v, access.RecordCapDecision) {
		return nil, nil
	}
	periods, err := s.store.Period.Query().Where(period.KindNEQ(scoring.Month), period.StartsOnLTE(s.Today())).
		Order(ent.Desc(period.FieldEndsOn), ent.Asc(period.FieldStartsOn)).Limit(longerPeriods).All(ctx)
	if err != nil {
		return nil, err
	}
	var tasks []Task
	for _, p := range periods {
		lists := []func(context.Context, *Directory, *ent.Period) ([]Task, error){s.longerClosing}
		if p.Kind == scoring.Year {
			lists = append(lists, s.tieTasks, s.dossierTasks)
		}
		for _, list := range lists {
			more, err := list(ctx, d, p)
			if err != nil {
				return nil, err
			}
			tasks = append(tasks, more...)
		}
	}
	return tasks, nil
}

// longerClosing are agencies that have published a month of a longer period and not yet the
// period itself.
func (s *Service) longerClosing(ctx context.Context, d *Directory, p *ent.Period) ([]Task, error) {
	if !access.Somewhere(access.From(ctx), access.ClosePeriod) {
		return nil, nil
	}
	clock, err := s.closingClock(ctx)
	if err != nil {
		return nil, err
	}
	started, err := s.store.Closing.Query().Where(closing.StateEQ(closing.StateCLOSED),
		closing.HasPeriodWith(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn), period.IDNEQ(p.ID))).
		Unique(true).Select(closing.FieldUnitID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(started, func(a, b string) int { return strings.Compare(d.Path(a), d.Path(b)) })
	t := Task{Kind: CloseMonth, Period: p}
	for _, id := range started {
		due := clock.closingDue(p, d.Unit(id))
		if s.Today() >= calendar.On(due.Year(), due.Month(), 1) && d.ClosingState(p.ID, id) == closing.StateOPEN &&
			access.May(access.From(ctx), access.ClosePeriod, d.unitTarget(id)) {
			t.add(d.Unit(id), &due)
		}
	}
	return s.waitingTasks(t), nil
}

// closingClock is as much of the book of stages as the deadlines of years need.
func (s *Service) closingClock(ctx context.Context) (*stageBook, error) {
	clocks, err := s.deadlinesOn(ctx, s.store.Client, s.Today())
	if err != nil {
		return nil, err
	}
	moved, err := s.unitExtensions(ctx, s.Today())
	return &stageBook{clocks: clocks, moved: moved}, err
}

// closingDue is the last day of a quarter or half-year, and of a year the last day on which
// the agency rates it: that of Art. 19.2, for special agencies the later one, or as an order
// moved it.
func (b *stageBook) closingDue(p *ent.Period, agency *ent.Unit) calendar.Date {
	if p.Kind == scoring.Year && agency != nil {
		if due, err := b.due(procedure.RateYear, p, agency); err == nil && due != nil {
			return *due
		}
	}
	return p.EndsOn
}

// tieTasks are caps at which equal means stand: the authority breaks the tie.
func (s *Service) tieTasks(ctx context.Context, d *Directory, p *ent.Period) ([]Task, error) {
	if !access.Somewhere(access.From(ctx), access.RecordCapDecision) {
		return nil, nil
	}
	limits, err := s.store.ExcellenceLimit.Query().Where(excellencelimit.PeriodID(p.ID),
		excellencelimit.VisibilityEQ(excellencelimit.VisibilityCURRENT)).
		Select(excellencelimit.FieldID, excellencelimit.FieldUnitID, excellencelimit.FieldTies).
		Order(ent.Asc(excellencelimit.FieldUnitID)).All(ctx)
	if err != nil {
		return nil, err
	}
	ties := 0
	var first *ent.Unit
	for _, l := range limits {
		if len(l.Ties) == 0 || !access.May(access.From(ctx), access.RecordCapDecision, d.unitTarget(l.UnitID)) {
			continue
		}
		if ties += len(l.Ties); first == nil {
			first = d.Unit(l.UnitID)
		}
	}
	if ties == 0 {
		return nil, nil
	}
	return []Task{{Kind: BreakTies, Period: p, Unit: first, Count: ties}}, nil
}

// dossierTasks are dossiers that somebody else has proposed and that the viewer may decide.
func (s *Service) dossierTasks(ctx context.Context, d *Directory, p *ent.Period) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.ConfirmDossier) {
		return nil, nil
	}
	waiting, err := s.store.Dossier.Query().Where(dossier.PeriodID(p.ID), dossier.StateEQ(dossier.StatePROPOSED), dossier.ProposerIDNEQ(v.Account)).
		Select(dossier.FieldPersonID, dossier.FieldUnitID, dossier.FieldProposerID).All(ctx)
	n := 0
	for _, x := range waiting {
		if access.May(v, access.ConfirmDossier, d.dossierTarget(x)) && d.partial(v, x) == nil {
			n++
		}
	}
	if err != nil || n == 0 {
		return nil, err
	}
	return []Task{{Kind: DecideDossiers, Period: p, Count: n}}, nil
}
