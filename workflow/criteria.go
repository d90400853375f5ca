package workflow

import (
	"cmp"
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// CriterionDraft is a criterion as Home Affairs writes it. A draft may be incomplete; only
// a complete one is published.
type CriterionDraft struct {
	Criterion   *string // the draft that changes; none: a new edition of Code
	Code        string
	Name        string
	Subject     law.Subject
	Item        string
	Measure     criterion.Measure
	Numerator   string
	Denominator string
	Unit        string
	Direction   criterion.Direction
	Target      *scoring.Decimal
	MaxPoints   *scoring.Decimal
	Levels      []schema.RubricLevel
	Source      string
	Feed        criterion.Feed // what gives the numbers; by hand unless told
	LegalBasis  string
	Version     int
}

// SaveCriterion keeps a draft: a new criterion, the next edition of one, or a change of a
// draft (Art. 7.2).
func (s *Service) SaveCriterion(ctx context.Context, in CriterionDraft) (*ent.Criterion, error) {
	if err := require(ctx, access.SaveCriterion, access.Target{}); err != nil {
		return nil, err
	}
	if err := checkDraft(&in); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.SaveCriterion, Subject: deref(in.Criterion)}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Criterion, error) {
		if in.Criterion == nil {
			return nextEdition(ctx, tx, in)
		}
		c, err := tx.Criterion.Get(ctx, *in.Criterion)
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeCriterion, access.SaveCriterion, string(c.State))
		if err != nil {
			return nil, err
		}
		u := tx.Criterion.UpdateOne(c).Where(criterion.VersionEQ(in.Version)).SetState(criterion.State(next.To)).AddVersion(1)
		in.fill(ctx, u.Mutation())
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// nextEdition begins a new edition; of one code there is one draft at a time.
func nextEdition(ctx context.Context, tx *ent.Tx, in CriterionDraft) (*ent.Criterion, error) {
	earlier, err := tx.Criterion.Query().Where(criterion.Code(in.Code)).Order(ent.Desc(criterion.FieldEdition)).All(ctx)
	if err != nil {
		return nil, err
	}
	edition := 1
	if len(earlier) > 0 {
		edition = earlier[0].Edition + 1
		if earlier[0].State == criterion.StateDRAFT {
			return nil, invalid("code", "Mã này đang có một bản dự thảo; hãy sửa bản đó.", "There is a draft of this code; change that one.")
		}
	}
	c := tx.Criterion.Create().SetCode(in.Code).SetEdition(edition)
	in.fill(ctx, c.Mutation())
	return c.Save(ctx)
}

func (in CriterionDraft) fill(ctx context.Context, m *ent.CriterionMutation) {
	m.SetName(in.Name)
	m.SetSubject(in.Subject)
	m.SetItem(in.Item)
	m.SetMeasure(in.Measure)
	m.SetNumerator(in.Numerator)
	m.SetDenominator(in.Denominator)
	m.SetUnit(in.Unit)
	m.SetDirection(in.Direction)
	m.SetLevels(in.Levels)
	m.SetSource(in.Source)
	m.SetFeed(cmp.Or(in.Feed, criterion.FeedBY_HAND))
	m.SetLegalBasis(in.LegalBasis)
	m.SetExample(in.example())
	m.SetDraftedBy(access.From(ctx).Account)
	if m.ClearTarget(); in.Target != nil {
		m.ResetTarget()
		m.SetTarget(*in.Target)
	}
	if m.ClearMaxPoints(); in.MaxPoints != nil {
		m.ResetMaxPoints()
		m.SetMaxPoints(*in.MaxPoints)
	}
}

// Publication puts a draft in force.
type Publication struct {
	Criterion string
	ValidFrom calendar.Date
	Document  string
	Version   int
}

// PublishCriterion puts a complete draft in force from a day, by the document that set it;
// the edition in force ends the day before. Somebody other than the drafter does it.
func (s *Service) PublishCriterion(ctx context.Context, in Publication) (*ent.Criterion, error) {
	if err := require(ctx, access.PublishCriterion, access.Target{}); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PublishCriterion, Subject: in.Criterion, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Criterion, error) {
		c, next, err := criterionTo(ctx, tx, in.Criterion, access.PublishCriterion)
		if err != nil {
			return nil, err
		}
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := s.publishable(ctx, tx, c, in.ValidFrom); err != nil {
			return nil, err
		}
		if err := endEdition(ctx, tx, c.Code, in.ValidFrom); err != nil {
			return nil, err
		}
		changed, err := tx.Criterion.UpdateOne(c).Where(criterion.VersionEQ(in.Version)).SetState(next).SetValidFrom(in.ValidFrom).
			SetDocument(document).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// endEdition ends the edition of a code that is in force, the day before the next begins.
func endEdition(ctx context.Context, tx *ent.Tx, code string, next calendar.Date) error {
	old, err := tx.Criterion.Query().Where(criterion.Code(code), criterion.StateEQ(criterion.StatePUBLISHED)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	if *old.ValidFrom >= next {
		return invalid("validFrom", "Ngày áp dụng phải sau ngày áp dụng của bản đang có hiệu lực.",
			"It must begin after the edition in force did.")
	}
	return tx.Criterion.UpdateOne(old).SetState(criterion.StateRETIRED).SetValidTo(next - 1).AddVersion(1).Exec(ctx)
}

// RetireCriterion discards a draft, or ends a published criterion after a day, with a
// reason. What was measured stays.
func (s *Service) RetireCriterion(ctx context.Context, id, reason string, version int) (*ent.Criterion, error) {
	if err := require(ctx, access.RetireCriterion, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RetireCriterion, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Criterion, error) {
		c, next, err := criterionTo(ctx, tx, id, access.RetireCriterion)
		if err != nil {
			return nil, err
		}
		u := tx.Criterion.UpdateOne(c).Where(criterion.VersionEQ(version)).SetState(next).AddVersion(1)
		if c.ValidFrom != nil {
			u.SetValidTo(max(s.Today(), *c.ValidFrom))
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

func criterionTo(ctx context.Context, tx *ent.Tx, id string, verb access.Verb) (*ent.Criterion, criterion.State, error) {
	c, err := tx.Criterion.Get(ctx, id)
	if err != nil {
		return nil, "", err
	}
	next, err := Next(ent.TypeCriterion, verb, string(c.State))
	return c, criterion.State(next.To), err
}

// CriterionActions lists what the viewer may do with a criterion now.
func (s *Service) CriterionActions(ctx context.Context, c *ent.Criterion) []access.Verb {
	v := access.From(ctx)
	verbs := []access.Verb{}
	for _, verb := range Offered(v, ent.TypeCriterion, string(c.State), access.Target{}, false) {
		if verb != access.PublishCriterion || c.DraftedBy != v.Account {
			verbs = append(verbs, verb)
		}
	}
	return verbs
}
