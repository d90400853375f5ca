package workflow

import (
	"context"
	"encoding/json"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// dossierByHand prepares a dossier on the facts of today.
func (s *Service) dossierByHand(ctx context.Context, d *Directory, in NewDossier) (*ent.Dossier, *law.Policy, error) {
	switch {
	case in.Kind == nil:
		return nil, nil, invalid("kind", "Chọn loại hồ sơ.", "Choose the kind of dossier.").Under(decree23)
	case in.Period == nil:
		return nil, nil, invalid("period", "Chọn năm làm căn cứ.", "Choose the year it rests on.").Under(decree23)
	case (in.Person == nil) == (in.Unit == nil):
		return nil, nil, invalid("person", "Chọn một người hoặc một đơn vị.", "Choose a person or a unit.").Under(decree23)
	case in.Unit != nil && *in.Kind != law.Reward && *in.Kind != law.ResponsibilityReview:
		return nil, nil, invalid("kind", "Loại hồ sơ này chỉ lập cho cá nhân.", "This kind of dossier is about a person.").Under(decree23)
	}
	reason, err := written("reason", in.Reason)
	if err != nil {
		return nil, nil, err
	}
	x := &ent.Dossier{Kind: *in.Kind, Origin: dossier.OriginHAND, PeriodID: *in.Period, PersonID: in.Person, OpeningReason: reason}
	if in.Norm != nil {
		x.Norm = *in.Norm
	}
	if x.Papers, err = s.papersNeeded(ctx, s.store.Client, x.Kind, x.Norm); err != nil {
		return nil, nil, err
	}
	if in.Unit != nil {
		return s.dossierOfUnit(ctx, d, x, *in.Unit)
	}
	return s.dossierOfPerson(ctx, d, x)
}

// dossierOfUnit rests on no norm: what norms say of a unit is in the proposals of the year.
func (s *Service) dossierOfUnit(ctx context.Context, d *Directory, x *ent.Dossier, unit string) (*ent.Dossier, *law.Policy, error) {
	u := d.Unit(unit)
	if u == nil || !access.From(ctx).PointsScope().Covers(u.Path) {
		return nil, nil, notFound()
	}
	if x.Norm != "" {
		return nil, nil, invalid("norm", "Với tập thể, hãy lập hồ sơ từ đề xuất của năm.", "Of a unit, open it on the proposal of the year.").Under(decree23)
	}
	policy, p, err := s.NormsOf(ctx, x.PeriodID, scoring.CivilServant)
	if err != nil {
		return nil, nil, err
	}
	x.UnitID, x.AgencyID, x.RulesetHash = unit, d.Agency(unit).ID, policy.Hash
	x.Sheet, err = json.Marshal(decision.Facts{On: s.dayAsked(p), About: "COLLECTIVE"})
	return x, policy, err
}

func (s *Service) dossierOfPerson(ctx context.Context, d *Directory, x *ent.Dossier) (*ent.Dossier, *law.Policy, error) {
	asked, err := s.factsToday(ctx, d, *x.PersonID, x.PeriodID)
	if err != nil {
		return nil, nil, err
	}
	x.UnitID, x.AgencyID, x.RulesetHash = asked.unit, d.Agency(asked.unit).ID, asked.policy.Hash
	if x.Sheet, err = json.Marshal(asked.facts); err != nil || x.Norm == "" {
		return x, asked.policy, err
	}
	norm := latestNorm(asked.policy, x.Norm)
	if norm == nil || norm.Kind != x.Kind {
		return nil, nil, invalid("norm", "Điều kiện này không thuộc loại hồ sơ đã chọn.", "This norm does not belong to the kind of dossier.").Under(decree23)
	}
	answer, err := asked.answer(x.Norm)
	x.Verdict, x.Condition = &answer.Holds, answer.By
	return x, asked.policy, err
}

// askedToday is somebody with the facts of today and the norms of a year.
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
		return decision.Answer{}, invalid("norm", "Điều kiện này không áp dụng cho người này.", "The norm does not concern this person.").Under(decree23)
	}
	return answers[0], nil
}

// factsToday gathers what the registers say of somebody the viewer sees points of.
func (s *Service) factsToday(ctx context.Context, d *Directory, person, periodID string) (askedToday, error) {
	target, held, err := s.personTarget(ctx, d, person)
	if err != nil {
		return askedToday{}, err
	}
	if v := access.From(ctx); v.Person != person && !v.PointsScope().Covers(target.Path) {
		return askedToday{}, notFound()
	}
	someone, err := s.store.Person.Get(access.Elevated(ctx), person)
	if err != nil {
		return askedToday{}, translate(err)
	}
	policy, p, err := s.NormsOf(ctx, periodID, someone.SubjectKind)
	if err != nil {
		return askedToday{}, err
	}
	if p.Kind != scoring.Year {
		return askedToday{}, invalid("period", "Chọn một năm.", "Choose a year.").Under(decree23)
	}
	ctx = access.Elevated(ctx)
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
	return askedToday{policy, gathered[0], held.UnitID}, nil
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
	return &Eligible{Verdict: answer.Holds, Unmet: answer.Unmet, Told: &told, Words: asked.policy.Dictionary()}, nil
}

// Eligible is the answer of a norm with its conditions in words.
type Eligible struct {
	Verdict decision.Verdict
	Unmet   int
	Told    *scoring.Explanation
	Words   *scoring.Ruleset
}

// dayAsked is today, or the end of the year that is asked about.
func (s *Service) dayAsked(p *ent.Period) calendar.Date { return min(s.Today(), p.EndsOn) }
