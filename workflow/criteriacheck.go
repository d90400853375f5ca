package workflow

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/viet"
)

// criterionCode is what a code looks like: T1, Đ7-02.
var criterionCode = regexp.MustCompile(`^[\p{Lu}0-9][\p{Lu}0-9.\-]{0,19}$`)

const (
	mostPoints = scoring.Decimal(100_000) // 100 points
	wholeShare = scoring.Decimal(1_000)   // all of the points
)

const quantified = "RQ-02; " + art + "Điều 7 khoản 2"

// checkDraft tidies the texts of a draft and refuses what no edition could be.
func checkDraft(in *CriterionDraft) (err error) {
	for _, t := range []struct {
		field string
		text  *string
	}{{"numerator", &in.Numerator}, {"denominator", &in.Denominator}, {"unit", &in.Unit}, {"source", &in.Source},
		{"legalBasis", &in.LegalBasis}, {"item", &in.Item}} {
		if *t.text, err = tidy(t.field, *t.text); err != nil {
			return err
		}
	}
	if in.Name, err = written("name", in.Name); err != nil {
		return err
	}
	switch {
	case !criterionCode.MatchString(in.Code):
		return invalid("code", "Mã gồm chữ in hoa, chữ số, dấu chấm, dấu gạch nối; tối đa 20 ký tự.",
			"A code has capital letters, digits, dots and hyphens, at most 20.")
	case in.Target != nil && *in.Target < 0:
		return invalid("target", "Chỉ tiêu không được âm.", "The target must not be negative.")
	case in.MaxPoints != nil && (*in.MaxPoints <= 0 || *in.MaxPoints > mostPoints):
		return invalid("maxPoints", "Điểm tối đa phải lớn hơn 0 và không quá 100.", "The maximum must be above 0 and at most 100.")
	}
	return checkLevels(in.Levels)
}

func checkLevels(levels []schema.RubricLevel) error {
	var codes []string
	for _, l := range levels {
		if l.Code == "" || l.Name == "" || slices.Contains(codes, l.Code) || l.Share < 0 || l.Share > wholeShare {
			return invalid("levels", "Mỗi mức cần mã riêng, tên và tỷ lệ điểm từ 0 đến 1.",
				"Each level needs a code of its own, a name and a share from 0 to 1.")
		}
		codes = append(codes, l.Code)
	}
	return nil
}

// publishable refuses what cannot be counted (RQ-02), what feeds no criterion of the act or
// more points than it has, and the drafter.
func (s *Service) publishable(ctx context.Context, tx *ent.Tx, c *ent.Criterion, from calendar.Date) error {
	if v := access.From(ctx); !v.IsSystem() && v.Account == c.DraftedBy {
		return refuse(Forbidden, "Người soạn dự thảo không tự ban hành; cần người thứ hai.",
			"The drafter does not publish it alone; somebody else has to.").Under(ArticleOf(access.PublishCriterion))
	}
	if err := complete(c); err != nil {
		return err
	}
	if c.Item == "" {
		return nil
	}
	policy, err := s.policyOn(ctx, tx.Client(), from, func(r *facts.Rules) (*law.Policy, error) {
		return r.Policy(law.EngineUnit, c.Subject, nil)
	})
	if err != nil {
		return err
	}
	return fitsItem(ctx, tx, c, policy)
}

// complete asks the arithmetic whether an indicator with these words could be counted.
func complete(c *ent.Criterion) error {
	probe, one := facts.Measured(c, nil), law.Of(scoring.NewFraction(1, 1))
	if c.Numerator != "" {
		probe.Numerator = one
	}
	if c.Denominator != "" {
		probe.Denominator = one
	}
	if len(probe.Levels) > 0 {
		probe.Level = probe.Levels[0].Code
	}
	for _, problem := range unit.CheckKPI(&law.Policy{}, probe) {
		field := problem.Field[len("kpi."+c.Code+"."):]
		return invalid(field, problem.Message.Vi, problem.Message.En).Under(quantified)
	}
	switch {
	case c.Measure != criterion.MeasureRUBRIC && c.Target == nil:
		return invalid("target", "Tiêu chí định lượng phải có chỉ tiêu.", "A quantitative criterion needs a target.").Under(quantified)
	case c.Item != "" && c.MaxPoints == nil:
		return invalid("maxPoints", "Tiêu chí tính điểm phải có điểm tối đa.", "A criterion that gives points needs a maximum.").Under(quantified)
	case c.Feed != criterion.FeedBY_HAND && !countsTasks(c):
		return invalid("feed", "Sổ nhiệm vụ giao chỉ cho số liệu của tiêu chí tỷ lệ của đơn vị.",
			"The register of assigned tasks feeds ratios of units only.").Under(quantified)
	case c.LegalBasis == "":
		return invalid("legalBasis", "Hãy ghi căn cứ pháp lý.", "Give the legal basis.").Under(quantified)
	}
	return nil
}

// countsTasks reports whether tasks due and done can be the numbers of a criterion.
func countsTasks(c *ent.Criterion) bool {
	return c.Measure == criterion.MeasureRATIO && slices.Contains([]law.Subject{"STATE_ADMIN_ORG", "PUBLIC_SERVICE_UNIT"}, c.Subject)
}

// fitsItem refuses criteria that together give more points than their item of Arts. 6–7 has.
func fitsItem(ctx context.Context, tx *ent.Tx, c *ent.Criterion, policy *law.Policy) error {
	i := slices.IndexFunc(policy.Items, func(it law.Item) bool { return it.Code == c.Item })
	if i < 0 {
		return invalid("item", "Văn bản không có tiêu chí mang mã này.", "The act has no criterion with this code.").Under(art + "Điều 6, Điều 7")
	}
	others, err := tx.Criterion.Query().Where(criterion.StateEQ(criterion.StatePUBLISHED), criterion.SubjectEQ(c.Subject),
		criterion.Item(c.Item), criterion.CodeNEQ(c.Code)).All(ctx)
	sum := *c.MaxPoints
	for _, o := range others {
		sum += *o.MaxPoints
	}
	if most := policy.Items[i].Max; err == nil && most != nil && sum > *most {
		err = invalid("maxPoints", fmt.Sprintf("Các tiêu chí thuộc %s cộng lại %s điểm, vượt %s điểm.", c.Item, viet.Number(sum.String()), viet.Number(most.String())),
			fmt.Sprintf("The criteria of %s add up to %s points, above its %s.", c.Item, sum, most)).Under(art + "Điều 7 khoản 2")
	}
	return err
}

// policyOn returns the policy that rules chosen for a day give.
func (s *Service) policyOn(ctx context.Context, client *ent.Client, day calendar.Date, pick func(*facts.Rules) (*law.Policy, error)) (*law.Policy, error) {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return nil, err
	}
	rules, err := facts.RulesOn(ctx, client, book.policies, day)
	if err != nil {
		return nil, err
	}
	p, err := pick(rules)
	if errors.Is(err, facts.ErrNoPolicy) {
		return nil, badState("Chưa có văn bản áp dụng cho đối tượng này vào ngày đó.", "No act governs this subject on that day.")
	}
	return p, err
}
