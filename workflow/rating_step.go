package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/scoring"
)

// ratingOf finds a year on which the viewer may use a verb.
func (s *Service) ratingOf(ctx context.Context, verb access.Verb, id string) (*Directory, *ent.AnnualRating, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	r, err := s.store.AnnualRating.Get(ctx, id)
	if err != nil {
		return nil, nil, translate(err)
	}
	return d, r, require(ctx, verb, d.ratingTarget(verb, r))
}

// stepRating makes one change of one year: the viewer may, the table of states allows it,
// and nobody changed it since it was read.
func (s *Service) stepRating(ctx context.Context, verb access.Verb, id, reason string, version int, set func(context.Context, *ent.Tx, *ent.AnnualRating, *ent.AnnualRatingUpdateOne) error) (*ent.AnnualRating, error) {
	_, r, err := s.ratingOf(ctx, verb, id)
	if err != nil {
		return nil, err
	}
	return write(ctx, s, access.Act{Verb: verb, Subject: id, Reason: reason}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.AnnualRating, error) {
		return changeRating(ctx, tx, verb, r, version, func(u *ent.AnnualRatingUpdateOne) error { return set(ctx, tx, r, u) })
	})
}

// changeRating changes a year that was read, if the table of states allows the verb and its
// version is still the one the viewer saw.
func changeRating(ctx context.Context, tx *ent.Tx, verb access.Verb, r *ent.AnnualRating, version int, set func(*ent.AnnualRatingUpdateOne) error) (*ent.AnnualRating, error) {
	next, err := Next(ent.TypeAnnualRating, verb, string(r.State))
	if err != nil {
		return nil, err
	}
	u := tx.AnnualRating.UpdateOne(r).Where(annualrating.VersionEQ(version), annualrating.StateEQ(r.State)).
		SetState(annualrating.State(next.To)).AddVersion(1)
	if err := set(u); err != nil {
		return nil, err
	}
	changed, err := u.Save(ctx)
	return changed, stale(err)
}

// ratedName names whom a year is about, for messages.
func (s *Service) ratedName(ctx context.Context, d *Directory, r *ent.AnnualRating) string {
	if r.PersonID == nil {
		return d.Unit(r.UnitID).Name
	}
	someone, err := s.store.Person.Get(access.Elevated(ctx), *r.PersonID)
	if err != nil {
		return r.Title
	}
	return someone.FullName
}

// SelfRating is Form 02 as a person writes it: the level and what it rests on.
type SelfRating struct {
	Rating       string
	Level        *scoring.Band
	Strengths    string
	Shortcomings string
	Version      int
}

// SaveSelfRating keeps the draft of a person's own rating on Form 02 (Arts. 21.1.a, 21.2.a).
// Nobody else sees it before it is sent.
func (s *Service) SaveSelfRating(ctx context.Context, in SelfRating) (*ent.AnnualRating, error) {
	return s.stepRating(ctx, access.SaveSelfRating, in.Rating, "", in.Version,
		func(_ context.Context, _ *ent.Tx, _ *ent.AnnualRating, u *ent.AnnualRatingUpdateOne) error {
			return in.set(u)
		})
}

// SubmitSelfRating sends Form 02: the meeting comments on it next.
func (s *Service) SubmitSelfRating(ctx context.Context, in SelfRating) (*ent.AnnualRating, error) {
	return s.stepRating(ctx, access.SubmitSelfRating, in.Rating, "", in.Version,
		func(_ context.Context, _ *ent.Tx, _ *ent.AnnualRating, u *ent.AnnualRatingUpdateOne) error {
			if in.Level == nil {
				return invalid("level", "Hãy chọn mức tự xếp loại.", "Choose the level of your own rating.").Under(formTwo)
			}
			if _, err := written("strengths", in.Strengths); err != nil {
				return err
			}
			u.SetSelfRatedAt(s.now())
			return in.set(u)
		})
}

const formTwo = art + "Điều 21, Phụ lục II Mẫu số 02"

func (in SelfRating) set(u *ent.AnnualRatingUpdateOne) error {
	strengths, err := tidy("strengths", in.Strengths)
	if err != nil {
		return err
	}
	shortcomings, err := tidy("shortcomings", in.Shortcomings)
	u.SetNillableSelfRating(in.Level).SetStrengths(strengths).SetShortcomings(shortcomings)
	if in.Level == nil {
		u.ClearSelfRating()
	}
	return err
}

// AcknowledgeRating records that the person has read the notice.
func (s *Service) AcknowledgeRating(ctx context.Context, id string, version int) (*ent.AnnualRating, error) {
	return s.stepRating(ctx, access.AcknowledgeRating, id, "", version,
		func(_ context.Context, _ *ent.Tx, r *ent.AnnualRating, u *ent.AnnualRatingUpdateOne) error {
			if r.AcknowledgedAt != nil {
				return badState("Bạn đã xác nhận đã nhận thông báo.", "You have acknowledged the notice already.").Under(noticeArticle)
			}
			u.SetAcknowledgedAt(s.now())
			return nil
		})
}

const noticeArticle = art + "Điều 21 khoản 1 điểm đ, khoản 2 điểm đ"
