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
)

// The forms that touch the post.
const (
	removalFromPost decision.Form = "REMOVAL_FROM_POST"
	forcedDismissal decision.Form = "FORCED_DISMISSAL"
)

func (s *Service) checkSanction(ctx context.Context, d *Directory, x *ent.Dossier, t *schema.Terms, on calendar.Date) error {
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
	next := schema.Terms{Unit: t.Unit, Title: t.Title, Role: t.Role}
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
	case t.Form == removalFromPost:
		return s.checkRemovalFromPost(ctx, d, x, t, next)
	}
	return nil
}

// checkRemovalFromPost: only who leads can be removed from a post, and the decision names the
// post that follows.
func (s *Service) checkRemovalFromPost(ctx context.Context, d *Directory, x *ent.Dossier, t *schema.Terms, next schema.Terms) error {
	_, held, err := s.personTarget(ctx, d, *x.PersonID)
	if err != nil {
		return err
	}
	if !held.Role.Leads() {
		return invalid("form", "Hình thức cách chức chỉ áp dụng với người giữ chức vụ lãnh đạo, quản lý.",
			"Only who holds a post of leadership is removed from it.").Under("Nghị định 172/2025/NĐ-CP")
	}
	if err := d.checkPost(&next, true); err != nil {
		return err
	}
	t.Unit, t.Title, t.Role = next.Unit, next.Title, next.Role
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
	subject, err := s.subjectOf(ctx, *x.PersonID)
	if err != nil {
		return r, err
	}
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

// subjectOf is what kind of person somebody is to the law.
func (s *Service) subjectOf(ctx context.Context, person string) (law.Subject, error) {
	someone, err := s.store.Person.Get(ctx, person)
	if err != nil {
		return "", translate(err)
	}
	return law.Subject(someone.SubjectKind), nil
}

// SanctionChoices are what the law of discipline lets be chosen.
type SanctionChoices struct{ Forms, Deferrals, WithoutLimit []SanctionCase }

// SanctionCase is a form of discipline, or a case, as the law names it.
type SanctionCase struct {
	Code  string
	Label scoring.Text
}

// DossierSanction lists what can be chosen in a dossier of discipline by the law of today; nil
// for other kinds.
func (s *Service) DossierSanction(ctx context.Context, x *ent.Dossier) (*SanctionChoices, error) {
	if x.Kind != law.Sanctioning {
		return nil, nil
	}
	subject, err := s.subjectOf(ctx, *x.PersonID)
	if err != nil {
		return nil, err
	}
	policy, err := s.governing(ctx, s.store.Client, law.EngineDiscipline, subject, s.Today())
	choices := &SanctionChoices{Forms: []SanctionCase{}, Deferrals: []SanctionCase{}, WithoutLimit: []SanctionCase{}}
	if err != nil || policy == nil {
		return choices, err
	}
	for _, it := range policy.Items {
		one := SanctionCase{it.Code, it.Label}
		switch {
		case it.Group == string(subject):
			choices.Forms = append(choices.Forms, one)
		case it.Group == decision.NoLimitation:
			choices.WithoutLimit = append(choices.WithoutLimit, one)
		case decision.Defers(it.Group):
			choices.Deferrals = append(choices.Deferrals, one)
		}
	}
	return choices, nil
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
