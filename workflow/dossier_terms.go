package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/viet"
)

// newPost lists the kinds whose decision gives the person another post.
func newPost(k law.Kind) bool {
	switch k {
	case law.Appointment, law.HigherPosition, law.LowerPosition, law.Transfer, law.Resignation, law.StepDown, law.Removal:
		return true
	}
	return false
}

// checkTerms wants what the kind proposes, all of it, as the law of the day allows.
func (s *Service) checkTerms(ctx context.Context, d *Directory, x *ent.Dossier, t *schema.Terms, on calendar.Date) error {
	switch {
	case x.Kind == law.Sanctioning:
		return s.checkSanction(ctx, d, x, t, on)
	case newPost(x.Kind):
		return d.checkPost(t, x.Kind == law.Resignation || x.Kind == law.StepDown || x.Kind == law.Removal)
	}
	*t = schema.Terms{}
	return nil
}

// checkPost: who leaves a post of leadership does not lead in the next one.
func (d *Directory) checkPost(t *schema.Terms, leaves bool) error {
	title, err := viet.Clean(strings.TrimSpace(t.Title))
	switch {
	case d.Unit(t.Unit) == nil:
		return invalid("unit", "Chọn đơn vị nơi bố trí.", "Choose the unit of the new post.").Under(decree23)
	case err != nil || title == "":
		return invalid("title", "Ghi chức vụ, chức danh mới.", "Give the new title.").Under(decree23)
	case t.Role == "":
		return invalid("role", "Chọn vai trò ở vị trí mới.", "Choose the role in the new post.").Under(decree23)
	case leaves && t.Role.Leads():
		return invalid("role", "Người thôi giữ chức vụ không được bố trí giữ chức vụ lãnh đạo.",
			"Who leaves a post of leadership does not lead in the next.").Under("Nghị định 170/2025/NĐ-CP, Điều 55")
	}
	*t = schema.Terms{Unit: t.Unit, Title: title, Role: t.Role}
	return nil
}
