package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
)

// Notification tells everybody of a decision what was decided, and how it is made public.
type Notification struct {
	Decision    string
	Number      string // number and sign of the notice
	Publication annualrating.Publication
}

// NotifyRatings tells those rated by a decision in writing and makes the levels public in
// the agency (Arts. 9.2.b, 21.1.đ, 21.2.đ). From now on they may petition (Art. 22); a
// replacement takes the place of the earlier rating.
func (s *Service) NotifyRatings(ctx context.Context, in Notification) (*ent.RatingDecision, error) {
	made, err := s.store.RatingDecision.Get(ctx, in.Decision)
	if err != nil {
		return nil, translate(err)
	}
	ids, err := s.store.AnnualRating.Query().Where(annualrating.DecisionID(made.ID)).Order(ent.Asc(annualrating.FieldID)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	d, rows, err := s.ratingsFor(ctx, access.NotifyRatings, ids)
	if err != nil {
		return nil, err
	}
	number, err := written("number", in.Number)
	if err != nil {
		return nil, err
	}
	if err := s.officialYears(ctx, rows); err != nil {
		return nil, err
	}
	norms, p, err := s.normsOf(ctx, rows[0].PeriodID)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.NotifyRatings, Subject: made.ID, Reason: "Thông báo số " + number}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RatingDecision, error) {
		now := s.now() // one moment of all: the clocks count decisions by it
		for i, r := range rows {
			rows[i], err = changeRating(ctx, tx, access.NotifyRatings, r, r.Version, func(u *ent.AnnualRatingUpdateOne) error {
				u.SetNoticeNumber(number).SetPublication(in.Publication).SetNotifiedAt(now)
				return nil
			})
			if err == nil {
				err = s.makeKnown(ctx, tx, rows[i])
			}
			if err != nil {
				return nil, err
			}
		}
		if made, err = tx.RatingDecision.Get(ctx, made.ID); err != nil {
			return nil, err
		}
		if err := s.openNoticed(ctx, tx, norms, p, rows); err != nil {
			return nil, err
		}
		return made, s.keepNotices(ctx, tx, d, made, rows)
	})
}

// makeKnown puts a rating that is being told in the place of an earlier one, and its level
// into the published lists.
func (s *Service) makeKnown(ctx context.Context, tx *ent.Tx, told *ent.AnnualRating) error {
	if err := supersede(ctx, tx, told); err != nil || told.PersonID == nil {
		return err
	}
	return s.store.NoteDecided(ctx, tx, told.PeriodID, *told.PersonID, *told.DecidedRating)
}

// publicationOf says in words how a level was made public in the agency (Art. 21.1.đ); "" before.
func publicationOf(r *ent.AnnualRating) string {
	if r.Publication == nil {
		return ""
	}
	return publicationNames[*r.Publication]
}

var publicationNames = map[annualrating.Publication]string{
	annualrating.PublicationELECTRONIC: "trên môi trường điện tử",
	annualrating.PublicationPOSTED:     "niêm yết tại trụ sở cơ quan",
	annualrating.PublicationMEETING:    "tại cuộc họp của cơ quan",
}
