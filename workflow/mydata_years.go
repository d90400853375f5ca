package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/exchange"
)

// myYears are the viewer's own years, as far as the decision has been told.
func myYears(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	head := columns("id", "Mã", "period", "Kỳ", "unit", "Đơn vị", "title", "Chức vụ, chức danh", "computed", "Mức theo điểm", "self", "Tự xếp loại",
		"strengths", "Ưu điểm", "shortcomings", "Hạn chế", "decided", "Mức quyết định", "reason", "Lý do", "partyOpinion", "Ý kiến cấp ủy",
		"notice", "Số thông báo", "publication", "Hình thức công khai", "superseded", "Đã được thay thế")
	all, err := s.store.AnnualRating.Query().Where(annualrating.PersonID(v.Person)).WithPeriod().WithUnit().
		Order(ent.Asc(annualrating.FieldID)).All(ctx)
	if err != nil {
		return exchange.Register{}, err
	}
	d, err := s.Directory(ctx)
	return tell("xep-loai-nam", "Xếp loại chất lượng năm", head, all, func(r *ent.AnnualRating) []any {
		told := &Decision{}
		if v.SeesDecision(d.YearOf(r)) {
			told = decisionOf(r)
		}
		return []any{r.ID, Label(r.Edges.Period).Vi, r.Edges.Unit.Name, r.Title, ratingName(r.ComputedRating), ratingName(r.SelfRating),
			r.Strengths, r.Shortcomings, ratingName(told.DecidedRating), told.Reason, told.PartyOpinion,
			r.NoticeNumber, publicationOf(r), r.State == annualrating.StateSUPERSEDED}
	}), err
}
