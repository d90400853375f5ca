package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// askedToday is somebody, or a unit, with the facts of today and the norms of a year.
type askedToday struct {
	policy *law.Policy
	facts  decision.Facts
	unit   string
}

func (a askedToday) answer(norm string) (decision.Answer, error) {
	f := a.facts
	f.Ask = []string{norm}
	answers := decision.Ask(a.policy, f)
	if len(answers) != 1 {
		return decision.Answer{}, invalid("norm", "Điều kiện này không áp dụng cho trường hợp này.", "The norm does not concern this case.").Under(decree23)
	}
	return answers[0], nil
}

// normsOfYear are the norms of a year, which alone a decision rests on.
func (s *Service) normsOfYear(ctx context.Context, periodID string) (norms, *ent.Period, error) {
	all, p, err := s.normsOf(ctx, periodID)
	if err == nil && p.Kind != scoring.Year {
		err = invalid("period", "Chọn một năm.", "Choose a year.").Under(decree23)
	}
	return all, p, err
}

// factsToday gathers what the registers say of somebody the viewer sees points of.
func (s *Service) factsToday(ctx context.Context, d *Directory, person, periodID string) (askedToday, error) {
	target, _, err := s.personTarget(ctx, d, person)
	if err != nil {
		return askedToday{}, err
	}
	if v := access.From(ctx); v.Person != person && !v.PointsScope().Covers(target.Path) {
		return askedToday{}, notFound()
	}
	return s.personAsked(ctx, d, person, periodID)
}

func (s *Service) personAsked(ctx context.Context, d *Directory, person, periodID string) (askedToday, error) {
	all, p, err := s.normsOfYear(ctx, periodID)
	if err != nil {
		return askedToday{}, err
	}
	ctx = access.Elevated(ctx)
	_, held, err := s.personTarget(ctx, d, person)
	if err != nil {
		return askedToday{}, err
	}
	rated, err := s.store.Result.Query().Where(result.PeriodID(periodID), result.PersonID(person), result.VisibilityEQ(result.VisibilityCURRENT)).First(ctx)
	if ent.IsNotFound(err) {
		rated, err = &ent.Result{PersonID: person, UnitID: held.UnitID, Role: held.Role}, nil
	}
	if err != nil {
		return askedToday{}, err
	}
	gathered, err := facts.Decisions(ctx, s.store.Client, p, s.dayAsked(p), []*ent.Result{rated})
	if err != nil {
		return askedToday{}, err
	}
	someone, err := s.store.Person.Get(ctx, person)
	if err != nil {
		return askedToday{}, err
	}
	return askedToday{all.of(someone.SubjectKind), gathered[0], held.UnitID}, nil
}

// unitAsked gathers what the registers say of a unit as a collective, everybody below it
// counted as in the run of the year.
func (s *Service) unitAsked(ctx context.Context, d *Directory, unitID, periodID string) (askedToday, error) {
	all, p, err := s.normsOfYear(ctx, periodID)
	if err != nil {
		return askedToday{}, err
	}
	ctx = access.Elevated(ctx)
	rated, err := s.store.Result.Query().Where(result.PeriodID(periodID), result.AgencyID(d.Agency(unitID).ID),
		result.VisibilityEQ(result.VisibilityCURRENT)).WithPerson().Order(ent.Asc(result.FieldID)).All(ctx)
	if err != nil {
		return askedToday{}, err
	}
	gathered, err := facts.Decisions(ctx, s.store.Client, p, s.dayAsked(p), rated)
	if err != nil {
		return askedToday{}, err
	}
	var members []member
	for i, r := range rated {
		if f := gathered[i]; r.Status != scoring.NotRated {
			f.Ask = []string{advancedWorker, fighter}
			members = append(members, memberOf(d.Path(r.UnitID), f, decision.Ask(all.of(r.Edges.Person.SubjectKind), f)))
		}
	}
	level, err := s.unitLevel(ctx, unitID, periodID)
	if err != nil {
		return askedToday{}, err
	}
	return askedToday{all.of(scoring.CivilServant), collectiveFacts(s.dayAsked(p), d.Path(unitID), level, members), unitID}, nil
}

// unitLevel is how a unit stands in a year: as decided, and before it as computed.
func (s *Service) unitLevel(ctx context.Context, unitID, periodID string) (decision.Rating, error) {
	decided, err := facts.DecidedUnits(ctx, s.store.Client, periodID)
	if err != nil {
		return decision.Rating{}, err
	}
	u, err := s.store.UnitResult.Query().Where(unitresult.PeriodID(periodID), unitresult.UnitID(unitID),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).First(ctx)
	if ent.IsNotFound(err) {
		return decision.Rating{}, nil
	}
	if err != nil {
		return decision.Rating{}, err
	}
	return levelOf(u, decided), nil
}

// Eligibility says what a norm would say of somebody on the registers of today. It is kept
// nowhere: only a dossier is. Who asks about others is on record.
func (s *Service) Eligibility(ctx context.Context, person, periodID, norm string) (*Eligible, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	asked, err := s.factsToday(ctx, d, person, periodID)
	if err != nil {
		return nil, err
	}
	answer, err := asked.answer(norm)
	if err != nil {
		return nil, err
	}
	if err := s.noteReading(ctx, person, person); err != nil {
		return nil, err
	}
	told := asked.policy.Explain(answer.Trace)
	return &Eligible{Verdict: answer.Holds, Unmet: answer.Unmet, Years: asked.facts.Ratings, Told: &told, Words: asked.policy.Dictionary()}, nil
}

// Eligible is the answer of a norm with its conditions in words, and the levels of the years
// with what decided them.
type Eligible struct {
	Verdict decision.Verdict
	Unmet   int
	Years   []decision.Rating
	Told    *scoring.Explanation
	Words   *scoring.Ruleset
}

// dayAsked is today, or the end of the year that is asked about.
func (s *Service) dayAsked(p *ent.Period) calendar.Date { return min(s.Today(), p.EndsOn) }
