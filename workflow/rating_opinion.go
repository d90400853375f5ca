package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

// PartyOpinion is what the party committee says of a head or a deputy, with its document
// and, where there is one, the scanned paper.
type PartyOpinion struct {
	Rating   string
	Opinion  string
	Document string
	File     *string // a file the viewer has sent
	Version  int
}

// RecordPartyOpinion records the opinion of the party committee where the person works, on
// heads and deputies (Arts. 21.1.c, 21.2.c).
func (s *Service) RecordPartyOpinion(ctx context.Context, in PartyOpinion) (*ent.AnnualRating, error) {
	const article = art + "Điều 21 khoản 1 điểm c, khoản 2 điểm c"
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	return s.stepRating(ctx, access.RecordPartyOpinion, in.Rating, in.Document, in.Version,
		func(ctx context.Context, tx *ent.Tx, r *ent.AnnualRating, u *ent.AnnualRatingUpdateOne) error {
			if !needsPartyOpinion(r) {
				return badState("Chỉ lấy ý kiến cấp ủy đối với người đứng đầu và cấp phó.",
					"The party committee is asked about heads and deputies only.").Under(article)
			}
			opinion, err := written("opinion", in.Opinion)
			if err != nil {
				return err
			}
			number, err := written("document", in.Document)
			if err != nil {
				return err
			}
			u.SetPartyOpinion(opinion).SetPartyDocument(number).SetOpinedAt(s.now())
			return s.keepOpinion(ctx, tx, d, r, opinion, number, in.File)
		})
}

// keepOpinion keeps the scanned paper of the party committee, or a paper that says what was
// recorded where none was sent.
func (s *Service) keepOpinion(ctx context.Context, tx *ent.Tx, d *Directory, r *ent.AnnualRating, opinion, number string, file *string) error {
	kept := paper{kind: record.KindPARTY_OPINION, period: r.PeriodID, unit: r.UnitID, person: r.PersonID, subject: r.ID}
	if file != nil {
		return s.keepScan(ctx, tx, kept, *file)
	}
	someone, year, err := s.ratedIn(ctx, d, r)
	if err != nil {
		return err
	}
	content, err := document.Opinion{Agency: d.issuer(r.UnitID), Year: year, Number: number, Person: someone, Text: opinion}.PDF(s.now())
	if err != nil {
		return err
	}
	kept.name, kept.content = "nhan-xet-cap-uy.pdf", content
	_, err = s.keepRecord(ctx, tx, kept)
	return err
}

// ratedIn is whom a year is about as papers name them, and which year.
func (s *Service) ratedIn(ctx context.Context, d *Directory, r *ent.AnnualRating) (document.Person, int, error) {
	p, err := s.store.Period.Get(ctx, r.PeriodID)
	if err != nil {
		return document.Person{}, 0, err
	}
	if r.PersonID == nil {
		return document.Person{Name: d.placeName(r.UnitID)}, p.Year, nil
	}
	someone, err := s.store.Person.Get(access.Elevated(ctx), *r.PersonID)
	if err != nil {
		return document.Person{}, 0, err
	}
	return document.Person{Name: someone.FullName, Title: r.Title, Unit: d.placeName(r.UnitID)}, p.Year, nil
}

// Proposed is the level the personnel body proposes for one year.
type Proposed struct {
	Rating  string
	Level   scoring.Band
	Reason  string // where it differs from the level of the points
	Version int
}

// ProposeRatings proposes the levels of many people and units at once, after the opinions
// were put together (Arts. 9.2.a, 21.1.d). A level that is not that of the points needs a
// reason.
func (s *Service) ProposeRatings(ctx context.Context, items []Proposed) ([]*ent.AnnualRating, error) {
	d, rows, err := s.ratingsFor(ctx, access.ProposeRatings, refsOf(items, func(p Proposed) string { return p.Rating }))
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ProposeRatings, Subject: rows[0].AgencyID}
	changed := make([]*ent.AnnualRating, len(rows))
	_, err = write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (none struct{}, err error) {
		for i, in := range items {
			r := rows[i]
			if err := s.checkProposed(ctx, d, r, in); err != nil {
				return none, err
			}
			changed[i], err = changeRating(ctx, tx, access.ProposeRatings, r, in.Version, func(u *ent.AnnualRatingUpdateOne) error {
				u.SetProposedRating(in.Level).SetProposalReason(in.Reason).SetProposedBy(access.From(ctx).Name).SetProposedAt(s.now())
				return nil
			})
			if err != nil {
				return none, err
			}
		}
		return none, nil
	})
	if err != nil {
		return nil, err
	}
	for _, r := range changed {
		r.Unwrap()
	}
	return changed, nil
}

func (s *Service) checkProposed(ctx context.Context, d *Directory, r *ent.AnnualRating, in Proposed) error {
	if !forThis(access.ProposeRatings, r) {
		return badState(s.ratedName(ctx, d, r)+": chưa đủ các bước trước khi đề xuất (họp, ý kiến cấp ủy đối với người giữ chức vụ).",
			s.ratedName(ctx, d, r)+": the meeting, and the party committee's opinion on leaders, come first.").
			Under(art + "Điều 21 khoản 1 điểm d, khoản 2 điểm d")
	}
	if (r.ComputedRating == nil || *r.ComputedRating != in.Level) && in.Reason == "" {
		return invalid("reason", s.ratedName(ctx, d, r)+": mức đề xuất khác mức theo điểm, hãy ghi lý do.",
			s.ratedName(ctx, d, r)+": the level differs from that of the points; give a reason.").Under(art + "Điều 21 khoản 1 điểm d")
	}
	return nil
}

// ratingsFor finds the years of a batch, in its order, on which the viewer may use a verb.
func (s *Service) ratingsFor(ctx context.Context, verb access.Verb, ids []string) (*Directory, []*ent.AnnualRating, error) {
	if len(ids) == 0 {
		return nil, nil, invalid("items", "Hãy chọn ít nhất một người hoặc đơn vị.", "Choose at least one person or unit.")
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	rows, err := inOrder(ctx, s.store.Client, ids)
	if err != nil {
		return nil, nil, err
	}
	for _, r := range rows {
		if err := require(ctx, verb, d.ratingTarget(verb, r)); err != nil {
			return nil, nil, err
		}
	}
	return d, rows, nil
}

func refsOf[T any](items []T, id func(T) string) []string {
	ids := make([]string, len(items))
	for i, one := range items {
		ids[i] = id(one)
	}
	return ids
}
