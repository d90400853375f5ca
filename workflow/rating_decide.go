package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

const decideArticle = art + "Điều 10 khoản 2, Điều 21 khoản 1 điểm d, khoản 2 điểm d"

// Decided is the level the authority decides for one year.
type Decided struct {
	Rating   string
	Level    scoring.Band
	Reason   string // where it differs from the proposed level
	Article  string // that the reason rests on
	Handling string // Form 02, part IV (Art. 23); may be empty
	Version  int
}

// NewRatingDecision asks to decide the years of people or units by one document.
type NewRatingDecision struct {
	Unit      string // unit within which they all are; the decision is its agency's
	Number    string // number and sign of the decision
	DecidedOn calendar.Date
	Items     []Decided
}

// DecideRatings decides many years by one document: by the authority alone, a unit before
// its head and its people, a lower unit before the upper (Arts. 9.1, 20.6), with a reason
// where the level is not the proposed one, and within the cap on "excellent" (Arts. 8.5,
// 20.5).
func (s *Service) DecideRatings(ctx context.Context, in NewRatingDecision) (*ent.RatingDecision, error) {
	d, rows, err := s.ratingsFor(ctx, access.DecideRatings, refsOf(in.Items, func(i Decided) string { return i.Rating }))
	if err != nil {
		return nil, err
	}
	authority, err := in.authority(d, rows)
	if err != nil {
		return nil, err
	}
	if err := s.checkDecision(ctx, d, in, rows); err != nil {
		return nil, err
	}
	if err := s.officialYears(ctx, rows); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.DecideRatings, Subject: in.Unit, Reason: "Quyết định số " + in.Number}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RatingDecision, error) {
		if err := s.mayDecideNow(ctx, tx, d, rows, in.Items); err != nil {
			return nil, err
		}
		made, err := newDecision(tx, ratingdecision.KindRATING, d.issuing(in.Unit), rows[0].PeriodID, in.Number, in.DecidedOn, authority).
			SetSigner(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
		if ent.IsConstraintError(err) {
			return nil, numberTaken()
		}
		if err != nil {
			return nil, err
		}
		for i, r := range rows {
			rows[i], err = changeRating(ctx, tx, access.DecideRatings, r, in.Items[i].Version, func(u *ent.AnnualRatingUpdateOne) error {
				in.Items[i].set(u, made.ID)
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
		return made, s.keepDecided(ctx, tx, d, made, rows)
	})
}

func newDecision(tx *ent.Tx, kind ratingdecision.Kind, unit, period, number string, on calendar.Date, a Authority) *ent.RatingDecisionCreate {
	return tx.RatingDecision.Create().SetPeriodID(period).SetUnitID(unit).SetKind(kind).SetNumber(number).SetDecidedOn(on).
		SetAuthority(limit(a.Office().Vi, 300))
}

// issuing is the unit that issues a decision about a unit: its agency, or itself above the
// agencies. Numbers of decisions are its.
func (d *Directory) issuing(unitID string) string {
	if agency := d.Agency(unitID); agency != nil && len(d.AgenciesUnder(unitID)) == 0 {
		return agency.ID
	}
	return unitID
}

func numberTaken() error {
	return invalid("number", "Số quyết định này đã được dùng trong năm của đơn vị.", "The number is in use already for this year of the unit.").Under(decideArticle)
}

func (i Decided) set(u *ent.AnnualRatingUpdateOne, decision string) {
	u.SetDecidedRating(i.Level).SetDecisionReason(i.Reason).SetDecisionArticle(i.Article).SetHandling(i.Handling).SetDecisionID(decision)
}

// authority is the one authority over all the years of a decision: a decision has one signer.
func (in NewRatingDecision) authority(d *Directory, rows []*ent.AnnualRating) (Authority, error) {
	first := d.RatingAuthorityOf(rows[0])
	for _, r := range rows {
		a := d.RatingAuthorityOf(r)
		switch {
		case r.PeriodID != rows[0].PeriodID || (r.PersonID == nil) != (rows[0].PersonID == nil):
			return first, invalid("items", "Một quyết định chỉ về một năm và chỉ về người hoặc chỉ về đơn vị.",
				"A decision is about one year, and about people only or units only.").Under(decideArticle)
		case a.Above != first.Above || a.Unit != first.Unit:
			return first, invalid("items", "Một quyết định chỉ gồm những trường hợp cùng người có thẩm quyền.",
				"A decision holds years of the same authority only.").Under(decideArticle)
		case d.Unit(in.Unit) == nil || !strings.HasPrefix(d.Path(r.UnitID), d.Path(in.Unit)):
			return first, invalid("unit", "Có trường hợp không thuộc đơn vị của quyết định.", "Somebody is outside the unit of the decision.").Under(decideArticle)
		}
	}
	return first, nil
}

// checkDecision checks what the viewer entered, before anything is held.
func (s *Service) checkDecision(ctx context.Context, d *Directory, in NewRatingDecision, rows []*ent.AnnualRating) error {
	if _, err := written("number", in.Number); err != nil {
		return err
	}
	if in.DecidedOn > s.Today() {
		return invalid("decidedOn", "Ngày quyết định không được sau hôm nay.", "The day of the decision must not be after today.").Under(decideArticle)
	}
	for i, r := range rows {
		if err := s.checkReason(ctx, d, r, in.Items[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) checkReason(ctx context.Context, d *Directory, r *ent.AnnualRating, in Decided) error {
	differs := r.ProposedRating == nil || *r.ProposedRating != in.Level
	if differs && (strings.TrimSpace(in.Reason) == "" || strings.TrimSpace(in.Article) == "") {
		name := s.ratedName(ctx, d, r)
		return invalid("reason", name+": mức quyết định khác mức đề xuất, hãy ghi lý do và điều khoản căn cứ.",
			name+": the level differs from the proposed one; give the reason and the article it rests on.").Under(decideArticle)
	}
	_, err := tidy("handling", in.Handling)
	return err
}

// mayDecideNow holds the year alone and checks what others may have changed: that the years
// still rest on the results in force, the order of deciding, the bound of heads and the cap.
func (s *Service) mayDecideNow(ctx context.Context, tx *ent.Tx, d *Directory, rows []*ent.AnnualRating, items []Decided) error {
	if err := s.lockPeriod(ctx, tx, rows[0].PeriodID, true); err != nil {
		return err
	}
	o, err := s.orderOf(ctx, tx, d, rows, items)
	if err != nil {
		return err
	}
	if err := o.check(ctx); err != nil {
		return err
	}
	return s.checkCaps(ctx, tx, d, rows, items)
}
