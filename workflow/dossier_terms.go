package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
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
		return s.checkSanction(ctx, x, t, on)
	case newPost(x.Kind):
		return d.checkPost(x, t)
	}
	*t = schema.Terms{}
	return nil
}

// checkPost: who leaves a post of leadership does not lead in the next one.
func (d *Directory) checkPost(x *ent.Dossier, t *schema.Terms) error {
	title, err := viet.Clean(strings.TrimSpace(t.Title))
	leaves := x.Kind == law.Resignation || x.Kind == law.StepDown || x.Kind == law.Removal
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

func (s *Service) checkSanction(ctx context.Context, x *ent.Dossier, t *schema.Terms, on calendar.Date) error {
	const article = "Luật Cán bộ, công chức 80/2025/QH15, Điều 37"
	t.Act = strings.TrimSpace(t.Act)
	switch {
	case t.Form == "":
		return invalid("form", "Chọn hình thức kỷ luật.", "Choose the form of discipline.").Under(article)
	case t.Act == "" || t.Fault == "":
		return invalid("act", "Ghi hành vi vi phạm và loại vi phạm.", "Name the act and its kind.").Under(article)
	case t.ActOn == nil || *t.ActOn > on:
		return invalid("actOn", "Ngày vi phạm phải có và không được sau ngày quyết định.", "The day of the act is required, not after the decision.").Under(article)
	}
	*t = schema.Terms{Form: t.Form, Act: t.Act, Fault: t.Fault, ActOn: t.ActOn, DiscoveredOn: t.DiscoveredOn, NoLimit: t.NoLimit,
		Deferrals: t.Deferrals, Asked: t.Asked, Decided: t.Decided}
	ruling, err := s.ruling(ctx, x, *t, on)
	if err != nil {
		return err
	}
	under := func(rule string) string {
		return ruling.decided.Dictionary().Words(ruling.decided.CitationsOf(rule)[0]).Vi
	}
	switch {
	case !ruling.Accepted:
		return invalid("form", "Hình thức kỷ luật này không áp dụng vào ngày quyết định.", "This form is not in force on the day of the decision.").Under(under("DISCIPLINE_FORM"))
	case ruling.Barred != nil && *ruling.Barred:
		return badState("Đã hết thời hiệu xử lý kỷ luật.", "The time to discipline has run out.").At("actOn").Under(under("LIMITATION"))
	case ruling.Deferred:
		return badState("Đang thuộc trường hợp chưa xem xét kỷ luật.", "Discipline has to wait.").At("deferrals").Under(under("DEFERRAL"))
	}
	return nil
}

// ruled is what the law says of a proposed discipline, by the law of the decision and that of
// the act.
type ruled struct {
	decision.Ruling
	decided, acted *law.Policy
}

// ruling asks what the law says of a proposed discipline: forms by the law of the decision,
// the limitation by the kinder one.
func (s *Service) ruling(ctx context.Context, x *ent.Dossier, t schema.Terms, on calendar.Date) (r ruled, err error) {
	someone, err := s.store.Person.Get(ctx, *x.PersonID)
	if err != nil {
		return r, translate(err)
	}
	subject := law.Subject(someone.SubjectKind)
	if r.decided, err = s.governing(ctx, s.store.Client, law.EngineDiscipline, subject, on); err != nil {
		return r, err
	}
	if r.decided == nil {
		return r, badState("Không có quy định về kỷ luật áp dụng cho người này.", "No rules of discipline apply to this person.")
	}
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return r, err
	}
	r.acted, _ = book.policies.PickOrEarliest(law.EngineDiscipline, subject, *t.ActOn)
	r.Ruling = decision.Rule(r.decided, r.acted, decision.Sanction{Subject: subject, Form: t.Form, On: on, ActOn: t.ActOn, DiscoveredOn: t.DiscoveredOn,
		NoLimit: t.NoLimit, Deferrals: t.Deferrals, Asked: t.Asked, Decided: t.Decided})
	return r, nil
}

// sanctioned reports whether a dossier proposes a discipline that the law can judge.
func sanctioned(x *ent.Dossier) bool { return x.Kind == law.Sanctioning && x.Terms.ActOn != nil }

// explainSanction tells what the law says of a proposed discipline.
func (s *Service) explainSanction(ctx context.Context, x *ent.Dossier) (*scoring.Explanation, *scoring.Ruleset, error) {
	on := s.Today()
	if x.DecidedOn != nil {
		on = *x.DecidedOn
	}
	ruling, err := s.ruling(ctx, x, x.Terms, on)
	if err != nil {
		return nil, nil, err
	}
	told := ruling.decided.Explain(ruling.Trace)
	return &told, ruling.decided.Dictionary(), nil
}
