package workflow

import (
	"context"
	"maps"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
)

// UnitConfirmation is what the rating authority says to a unit's assessment of itself.
type UnitConfirmation struct {
	Assessment string
	Points     []CriterionPoints // where they differ from the unit's own
	Comment    string
	Version    int
}

// ConfirmUnitAssessment confirms the points of a unit: those it gave itself, or others with
// a comment. Nobody who heads the unit confirms it (Art. 5).
func (s *Service) ConfirmUnitAssessment(ctx context.Context, in UnitConfirmation) (*ent.UnitAssessment, error) {
	return s.moveUnitForm(ctx, access.ConfirmUnitAssessment, in.Assessment, "", in.Version, func(f *UnitForm, u *ent.UnitAssessmentUpdateOne) error {
		confirmed := maps.Clone(f.Stored.SelfPoints)
		for _, c := range in.Points {
			if c.Points == nil {
				return invalid("points."+c.Code, "Khi xác nhận không được bỏ trống điểm.", "Points cannot be cleared on confirmation.").Under(ArticleOf(access.ConfirmUnitAssessment))
			}
			if err := f.checkPoints(c.Code, *c.Points); err != nil {
				return err
			}
			confirmed[c.Code] = *c.Points
		}
		comment := strings.TrimSpace(in.Comment)
		if !maps.Equal(confirmed, f.Stored.SelfPoints) && comment == "" {
			return invalid("comment", "Điểm xác nhận khác điểm tự chấm: hãy ghi nhận xét.", "The points differ from the unit's own: give a comment.").Under(ArticleOf(access.ConfirmUnitAssessment))
		}
		u.SetConfirmedPoints(confirmed).SetComment(comment).SetConfirmedBy(access.From(ctx).Name).SetConfirmedAt(s.now())
		return f.missingFrom(confirmed, true)
	})
}
