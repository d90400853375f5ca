package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Replacement asks to put another level in the place of one that proved wrong.
type Replacement struct {
	Rating    string
	Level     scoring.Band
	Number    string // number and sign of the new decision
	DecidedOn calendar.Date
	Reason    string
	Version   int
}

// ReplaceRating decides a year anew that was decided and told, because the level proved
// wrong: by the head of the managing agency, with reason and number (Art. 21.3). It rests on
// the result in force of that day. The old rating and its decision stay as they were, and
// stand until the new one is notified.
func (s *Service) ReplaceRating(ctx context.Context, in Replacement) (*ent.AnnualRating, error) {
	d, old, err := s.ratingOf(ctx, access.ReplaceRating, in.Rating)
	if err != nil {
		return nil, err
	}
	if _, err := Next(ent.TypeAnnualRating, access.ReplaceRating, string(old.State)); err != nil {
		return nil, err
	}
	items := []Decided{{Rating: in.Rating, Level: in.Level, Reason: in.Reason, Article: replaceArticle, Handling: old.Handling}}
	if err := s.checkReplacement(ctx, d, old, in, items[0]); err != nil {
		return nil, err
	}
	if err := s.officialYears(ctx, []*ent.AnnualRating{old}); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ReplaceRating, Subject: in.Rating, Reason: in.Reason + " (" + in.Number + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.AnnualRating, error) {
		if err := s.lockPeriod(ctx, tx, old.PeriodID, true); err != nil {
			return nil, err
		}
		o, err := s.orderOf(ctx, tx, d, []*ent.AnnualRating{old}, items)
		if err != nil {
			return nil, err
		}
		if err := o.person(ctx, old, items[0]); err != nil {
			return nil, err
		}
		if err := s.checkCaps(ctx, tx, d, []*ent.AnnualRating{old}, items); err != nil {
			return nil, err
		}
		return s.replace(ctx, tx, d, old, in, items[0])
	})
}

const replaceArticle = art + "Điều 21 khoản 3"

func (s *Service) checkReplacement(ctx context.Context, d *Directory, old *ent.AnnualRating, in Replacement, item Decided) error {
	if err := needReason(in.Reason); err != nil {
		return err
	}
	replaced, err := s.beingReplaced(ctx)
	if err != nil {
		return err
	}
	if replaced[old.ID] {
		return badState("Mức này đã có quyết định thay thế chưa được thông báo: hãy thông báo trước.",
			"A replacement of this rating is decided and not told: give its notice first.").Under(replaceArticle)
	}
	if old.DecidedRating != nil && *old.DecidedRating == in.Level {
		return invalid("level", "Mức mới trùng với mức đã quyết định.", "The new level is the one that was decided.").Under(replaceArticle)
	}
	whole := NewRatingDecision{Unit: old.AgencyID, Number: in.Number, DecidedOn: in.DecidedOn, Items: []Decided{item}}
	return s.checkDecision(ctx, d, whole, []*ent.AnnualRating{old})
}

func (s *Service) replace(ctx context.Context, tx *ent.Tx, d *Directory, old *ent.AnnualRating, in Replacement, item Decided) (*ent.AnnualRating, error) {
	made, err := newDecision(tx, ratingdecision.KindREPLACEMENT, old.AgencyID, old.PeriodID, in.Number, in.DecidedOn, d.replacingAuthority(old)).
		SetNillableReplacesID(old.DecisionID).SetReason(in.Reason).SetSigner(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
	if ent.IsConstraintError(err) {
		return nil, numberTaken()
	}
	if err != nil {
		return nil, err
	}
	if err := held(ctx, tx, old, in.Version); err != nil {
		return nil, err
	}
	c := tx.AnnualRating.Create().SetPeriodID(old.PeriodID).SetNillablePersonID(old.PersonID).SetUnitID(old.UnitID).SetAgencyID(old.AgencyID).
		SetTitle(old.Title).SetNillableRole(old.Role).SetStatus(old.Status).SetState(annualrating.StateDECIDED).
		SetNillableSelfRating(old.SelfRating).SetStrengths(old.Strengths).SetShortcomings(old.Shortcomings).SetNillableSelfRatedAt(old.SelfRatedAt).
		SetNillableMeetingID(old.MeetingID).SetPartyOpinion(old.PartyOpinion).SetPartyDocument(old.PartyDocument).SetNillableOpinedAt(old.OpinedAt).
		SetNillableProposedRating(old.ProposedRating).SetProposalReason(old.ProposalReason).SetProposedBy(old.ProposedBy).
		SetNillableProposedAt(old.ProposedAt).SetReplacesID(old.ID)
	if err := onResultInForce(ctx, tx, old, c); err != nil {
		return nil, err
	}
	fresh, err := c.SetDecidedRating(item.Level).SetDecisionReason(item.Reason).SetDecisionArticle(item.Article).
		SetHandling(item.Handling).SetDecisionID(made.ID).Save(ctx)
	if err != nil {
		return nil, err
	}
	return fresh, s.keepDecided(ctx, tx, d, made, []*ent.AnnualRating{fresh})
}

// held keeps a rating from being replaced twice at once: the row stays as it is but for its
// version.
func held(ctx context.Context, tx *ent.Tx, old *ent.AnnualRating, version int) error {
	return stale(tx.AnnualRating.UpdateOne(old).Where(annualrating.VersionEQ(version), annualrating.StateEQ(old.State)).AddVersion(1).Exec(ctx))
}

// supersede lets a replacement that is being told take the place of the earlier rating: the
// row of the state table that the decision was allowed by is taken with the notice.
func supersede(ctx context.Context, tx *ent.Tx, told *ent.AnnualRating) error {
	if told.ReplacesID == nil {
		return nil
	}
	old, err := tx.AnnualRating.Get(access.Elevated(ctx), *told.ReplacesID)
	if err != nil {
		return err
	}
	_, err = changeRating(ctx, tx, access.ReplaceRating, old, old.Version, func(*ent.AnnualRatingUpdateOne) error { return nil })
	return err
}
