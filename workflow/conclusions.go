package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// NewConclusion is what a competent authority concluded about a unit, or about a person.
type NewConclusion struct {
	Unit         *string // the unit; none where it is about a person
	Person       *string
	Kind         conclusion.Kind
	ConcludedOn  calendar.Date
	Document     string
	OccurredOn   *calendar.Date // CORRUPTION: day of the case; none: the day it was handled
	HandledOn    *calendar.Date // CORRUPTION: day it was handled under law
	SelfReported bool           // CORRUPTION: the leader found, reported and remedied it
}

// RecordConclusion enters a conclusion: it fails the unit (Art. 8.4.a), the person
// (Art. 20.4.b) or, for corruption, the leaders directly in charge (Art. 20.4.d).
func (s *Service) RecordConclusion(ctx context.Context, in NewConclusion) (*ent.Conclusion, error) {
	unit, err := s.concludedIn(ctx, in)
	if err != nil {
		return nil, err
	}
	e := entry{verb: access.RecordConclusion, unit: unit, person: deref(in.Person), year: in.ConcludedOn.Year(), reason: in.Document}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.Conclusion, error) {
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := s.checkConclusion(in); err != nil {
			return nil, err
		}
		return tx.Conclusion.Create().SetUnitID(unit).SetNillablePersonID(in.Person).SetKind(in.Kind).SetConcludedOn(in.ConcludedOn).
			SetDocument(document).SetNillableOccurredOn(in.OccurredOn).SetNillableHandledOn(in.HandledOn).SetSelfReported(in.SelfReported).Save(ctx)
	})
}

// concludedIn is the unit a conclusion is kept with: the unit it is about, or the one in
// which the person holds the primary post.
func (s *Service) concludedIn(ctx context.Context, in NewConclusion) (string, error) {
	if in.Person == nil && in.Unit != nil {
		return *in.Unit, nil
	}
	if in.Person == nil || in.Unit != nil {
		return "", invalid("unit", "Chọn một đơn vị hoặc một người.", "Choose a unit or a person.").Under(ArticleOf(access.RecordConclusion))
	}
	someone, err := s.store.Person.Get(ctx, *in.Person)
	if err != nil {
		return "", translate(err)
	}
	held, err := s.CurrentPost(ctx, someone)
	if err != nil {
		return "", err
	}
	if held == nil {
		return "", notFound()
	}
	return held.UnitID, nil
}

func (s *Service) checkConclusion(in NewConclusion) error {
	personal := slices.Contains(year.ConclusionKind("").Values(), string(in.Kind))
	corruption := in.Kind == conclusion.KindCORRUPTION
	switch {
	case personal != (in.Person != nil):
		return invalid("kind", "Loại kết luận không đúng với đối tượng.", "This kind is not concluded of it.")
	case corruption != (in.HandledOn != nil):
		return invalid("handledOn", "Vụ tham nhũng, lãng phí tính khi đã bị xử lý: ghi ngày xử lý, chỉ với loại này.",
			"Corruption or waste counts once it was handled: give the day, for this kind only.").Under(art + "Điều 20 khoản 4 điểm d")
	case in.OccurredOn != nil && (!corruption || *in.OccurredOn > *in.HandledOn):
		return invalid("occurredOn", "Ngày xảy ra chỉ ghi với vụ tham nhũng, lãng phí và không sau ngày xử lý.",
			"The day of the case belongs to corruption or waste, and is not after the day it was handled.").Under(art + "Điều 20 khoản 4 điểm d")
	case in.SelfReported && !corruption:
		return invalid("selfReported", "Chỉ áp dụng với vụ tham nhũng, lãng phí.", "For corruption or waste only.")
	case in.HandledOn != nil && *in.HandledOn > s.Today():
		return invalid("handledOn", "Ngày không được sau hôm nay.", "The day must not be after today.")
	}
	return s.happened("concludedOn", in.ConcludedOn, 0)
}

// WithdrawConclusion takes a conclusion that was entered wrongly, or was lifted, out of
// force.
func (s *Service) WithdrawConclusion(ctx context.Context, id, reason string, version int) (*ent.Conclusion, error) {
	c, err := s.store.Conclusion.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	e := entry{verb: access.WithdrawConclusion, unit: c.UnitID, person: deref(c.PersonID), year: c.ConcludedOn.Year(), reason: reason,
		entity: ent.TypeConclusion, id: id, state: string(c.State)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.Conclusion, error) {
		if err := needReason(reason); err != nil {
			return nil, err
		}
		changed, err := tx.Conclusion.UpdateOne(c).Where(conclusion.VersionEQ(version)).SetState(conclusion.State(to)).
			SetWithdrawReason(reason).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func deref(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}
