package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
)

// PrintRating fills Form 02 of Annex II with a year that was told to the person, to sign on
// paper or to send on; the one that is kept was written at the decision (Art. 24.2).
func (s *Service) PrintRating(ctx context.Context, id string, format Format) (*ent.File, error) {
	d, r, err := s.ratingOf(ctx, access.PrintRating, id)
	if err != nil {
		return nil, err
	}
	if _, err := Next(ent.TypeAnnualRating, access.PrintRating, string(r.State)); err != nil {
		return nil, err
	}
	if r.PersonID == nil {
		return nil, invalid("rating", "Mẫu số 02 chỉ dùng cho cá nhân.", "Form 02 is about a person.").Under(art + "Phụ lục II, Mẫu số 02")
	}
	made, err := s.store.RatingDecision.Get(access.Elevated(ctx), *r.DecisionID)
	if err != nil {
		return nil, err
	}
	papers, err := s.papersOf(ctx, s.store.Client, d, made, []*ent.AnnualRating{r})
	if err != nil {
		return nil, err
	}
	form := papers.form02(0)
	write := form.PDF
	if format == DOCX {
		write = form.DOCX
	}
	content, err := write(s.now())
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PrintRating, Subject: id, Reason: string(format)}
	return s.keepFile(ctx, act, fileName("mau-02", papers.period, papers.code(r), format), mediaTypes[format], content)
}
