package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/capdecision"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
)

// NewCapDecision asks to record a decision of the authority on a cap (Arts. 8.5, 20.5).
type NewCapDecision struct {
	Period    string
	Unit      string // the agency, or the authority over agencies
	About     excellence.Subject
	Kind      capdecision.Kind
	Scope     *excellence.ScopeKind // of a higher ratio; the agency unless told
	PeerGroup *string
	Ratio     *scoring.Decimal // of a higher ratio; the highest allowed unless told
	Person    *string          // of a broken tie or a withdrawal among people
	RatedUnit *string          // of one among units
	Document  string
	Reason    string
}

// RecordCapDecision records that a scope may use the higher ratio, that small groups are taken
// together, that the authority broke a tie, or that somebody is not excellent after all. The run that closes the year next,
// or supersedes its run, applies it: the next in reserve moves up.
func (s *Service) RecordCapDecision(ctx context.Context, in NewCapDecision) (*ent.CapDecision, error) {
	d, p, err := s.directoryIn(ctx, in.Period)
	if err != nil {
		return nil, err
	}
	target := d.unitTarget(in.Unit)
	if d.Unit(in.Unit) == nil || !access.From(ctx).PointsScope().Covers(target.Path) {
		return nil, notFound()
	}
	if in.Person != nil {
		target.Person = *in.Person
	}
	if err := require(ctx, access.RecordCapDecision, target); err != nil {
		return nil, err
	}
	if err := s.checkCapDecision(ctx, d, p, in); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordCapDecision, Subject: in.Unit, Reason: in.Reason + " (" + in.Document + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.CapDecision, error) {
		if err := s.holdNotClosing(ctx, tx, d, p.ID, in.Unit); err != nil {
			return nil, err
		}
		return tx.CapDecision.Create().SetPeriodID(p.ID).SetUnitID(in.Unit).SetAbout(in.About).SetKind(in.Kind).SetNillableScope(in.Scope).
			SetNillablePeerGroupID(in.PeerGroup).SetNillableRatio(in.Ratio).SetNillablePersonID(in.Person).SetNillableRatedUnitID(in.RatedUnit).
			SetDocument(in.Document).SetReason(in.Reason).SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).Save(ctx)
	})
}

// CapActions lists what the viewer may record about the caps of a unit in a year now:
// nothing while a run is computing, and nothing of a unit that has no cap.
func (s *Service) CapActions(ctx context.Context, periodID, unitID string) ([]access.Verb, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	agencies := d.AgenciesUnder(unitID)
	computing := slices.ContainsFunc(agencies, func(a *ent.Unit) bool { return d.ClosingState(p.ID, a.ID) == closing.StateCLOSING })
	if p.Kind != scoring.Year || len(agencies) == 0 || computing ||
		!access.May(access.From(ctx), access.RecordCapDecision, d.unitTarget(unitID)) {
		return []access.Verb{}, nil
	}
	return []access.Verb{access.RecordCapDecision}, nil
}

func (s *Service) checkCapDecision(ctx context.Context, d *Directory, p *ent.Period, in NewCapDecision) error {
	article := capArticle(in.About)
	ofOne := in.Kind == capdecision.KindTIE_BROKEN || in.Kind == capdecision.KindWITHDRAWN
	higher := in.Kind == capdecision.KindOUTSTANDING_RATIO
	grouped := in.Scope != nil && *in.Scope == excellence.PeerGroup
	switch {
	case p.Kind != scoring.Year:
		return invalid("period", "Tỷ lệ xuất sắc chỉ áp dụng cho năm.", "The cap on excellence holds for years only.").Under(article)
	case strings.TrimSpace(in.Document) == "":
		return invalid("document", "Cần số, ngày quyết định của cấp có thẩm quyền.", "The decision of the authority is required.").Under(article)
	case ofOne && in.About == excellence.People && in.Person == nil:
		return invalid("person", "Chọn người được quyết định.", "Choose the person decided on.").Under(article)
	case ofOne && in.About != excellence.People && in.RatedUnit == nil:
		return invalid("ratedUnit", "Chọn đơn vị được quyết định.", "Choose the unit decided on.").Under(article)
	case higher && grouped != (in.PeerGroup != nil):
		return invalid("peerGroup", "Chọn nhóm vị trí khi quyết định áp dụng cho nhóm.", "Choose the peer group of a decision on a group.").Under(article)
	}
	if err := s.checkByPolicy(ctx, d, p, in); err != nil {
		return err
	}
	return needReason(in.Reason)
}

// checkByPolicy refuses what the rules in force do not allow even by decision: a ratio above
// the highest, or small groups taken together where they are not.
func (s *Service) checkByPolicy(ctx context.Context, d *Directory, p *ent.Period, in NewCapDecision) error {
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return err
	}
	policies := []*law.Policy{rules.Policies.Unit(d.Unit(in.Unit), d.Agency(in.Unit))}
	if in.About == excellence.People {
		policies = []*law.Policy{rules.Policies.Person(scoring.CivilServant, d.Agency(in.Unit)), rules.Policies.Person(scoring.PublicEmployee, d.Agency(in.Unit))}
	}
	allows := func(holds func(*law.Policy) bool) bool {
		return slices.ContainsFunc(policies, func(p *law.Policy) bool { return p != nil && holds(p) })
	}
	switch {
	case in.Ratio != nil && !allows(func(p *law.Policy) bool { return excellence.Allows(p, in.Ratio.Fraction()) }):
		return invalid("ratio", "Tỷ lệ phải lớn hơn 0 và không vượt mức tối đa.", "The ratio must be above 0 and at most the highest allowed.").
			Under(capArticle(in.About))
	case in.Kind == capdecision.KindPOOLING && !allows(excellence.Pools):
		return invalid("kind", "Quy tắc đang áp dụng không cho gộp nhóm nhỏ: phải chọn phương án gộp nhóm (smallGroupPooling) trước.",
			"The rules in force take no small groups together: that reading (smallGroupPooling) has to be chosen first.").
			Under(capArticle(in.About))
	}
	return nil
}

// holdNotClosing keeps a decision out of a run that is computing: it would apply to some.
func (s *Service) holdNotClosing(ctx context.Context, tx *ent.Tx, d *Directory, periodID, unitID string) error {
	if err := s.lockPeriod(ctx, tx, periodID, false); err != nil {
		return err
	}
	agencies := d.AgenciesUnder(unitID)
	if len(agencies) == 0 {
		return badState("Tỷ lệ tính theo cơ quan, không theo phòng.", "The cap is an agency's, not a division's.").
			Under(art + "Điều 8 khoản 5, Điều 20 khoản 5")
	}
	busy, err := tx.Closing.Query().Where(closing.PeriodID(periodID), closing.UnitIDIn(unitIDs(agencies)...),
		closing.StateEQ(closing.StateCLOSING)).Exist(ctx)
	if err == nil && busy {
		err = badState("Kỳ đánh giá đang được tính.", "The period is being computed.")
	}
	return err
}
