package workflow

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// CriterionPoints are the points of a criterion; nil clears them.
type CriterionPoints struct {
	Code   string
	Points *scoring.Decimal
}

// FormDraft is Form 01 as the person writes it.
type FormDraft struct {
	Period       string
	Points       []CriterionPoints
	Strengths    *string
	Shortcomings *string
	Version      int
}

// place is where a person stands in a period: the post that decides who scores, and the
// rules that apply.
func (s *Service) place(ctx context.Context, d *Directory, p *ent.Period, personID string) (*ent.Post, *scoring.Ruleset, error) {
	held, err := postIn(access.Elevated(ctx), s.store.Client, personID, p)
	if err != nil {
		return nil, nil, err
	}
	if held == nil {
		return nil, nil, badState("Cán bộ không có vị trí công tác trong kỳ này.", "The person holds no post in this period.")
	}
	ruleset, err := s.monthRules(ctx, p, held.Edges.Person.SubjectKind, d.Agency(held.UnitID))
	if err != nil {
		return nil, nil, err
	}
	if ruleset == nil {
		return nil, nil, badState("Đối tượng này không thuộc phạm vi chấm điểm của nghị định; cơ quan tự quyết định.",
			"The decree does not score this kind of person; the agency decides.").Under(art + "Điều 28 khoản 2")
	}
	return held, ruleset, nil
}

// SaveAssessment saves one's own Form 01 as a draft (Art. 18.2).
func (s *Service) SaveAssessment(ctx context.Context, in FormDraft) (*ent.PeriodAssessment, error) {
	v := access.From(ctx)
	if v == nil || v.Person == "" {
		return nil, forbidden().Under(ArticleOf(access.SaveAssessment))
	}
	d, p, err := s.directoryIn(ctx, in.Period)
	if err != nil {
		return nil, err
	}
	held, ruleset, err := s.place(ctx, d, p, v.Person)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.SaveAssessment, d.target(held)); err != nil {
		return nil, err
	}
	form, err := s.store.PeriodAssessment.Query().
		Where(periodassessment.PeriodID(p.ID), periodassessment.PersonID(v.Person)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	points, err := mergePoints(ruleset, form, in.Points)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.SaveAssessment, Subject: v.Person}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.PeriodAssessment, error) {
		if err := s.holdOpen(ctx, tx, d, p.ID, held.UnitID); err != nil {
			return nil, err
		}
		if form == nil {
			return createForm(ctx, tx, p, held, in, points)
		}
		next, err := Next(ent.TypePeriodAssessment, access.SaveAssessment, string(form.State))
		if err != nil {
			return nil, err
		}
		changed, err := tx.PeriodAssessment.UpdateOne(form).Where(periodassessment.VersionEQ(in.Version)).
			SetSelfPoints(points).SetNillableStrengths(in.Strengths).SetNillableShortcomings(in.Shortcomings).
			SetState(periodassessment.State(next.To)).SetUnitID(held.UnitID).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func createForm(ctx context.Context, tx *ent.Tx, p *ent.Period, held *ent.Post, in FormDraft, points map[string]scoring.Decimal) (*ent.PeriodAssessment, error) {
	if in.Version != 0 {
		return nil, conflict()
	}
	return tx.PeriodAssessment.Create().SetPersonID(held.PersonID).SetUnitID(held.UnitID).SetPeriodID(p.ID).
		SetSelfPoints(points).SetNillableStrengths(in.Strengths).SetNillableShortcomings(in.Shortcomings).Save(ctx)
}

func mergePoints(ruleset *scoring.Ruleset, form *ent.PeriodAssessment, change []CriterionPoints) (map[string]scoring.Decimal, error) {
	merged := map[string]scoring.Decimal{}
	if form != nil {
		maps.Copy(merged, form.SelfPoints)
	}
	return merged, applyPoints(ruleset, merged, change)
}

// applyPoints sets points by criterion and refuses those outside the form's maxima.
func applyPoints(ruleset *scoring.Ruleset, onto map[string]scoring.Decimal, change []CriterionPoints) error {
	for _, c := range change {
		if c.Points == nil {
			delete(onto, c.Code)
			continue
		}
		onto[c.Code] = *c.Points
	}
	for _, problem := range ruleset.Check(scoring.Sheet{Subject: ruleset.Subjects[0], Role: scoring.Staff, Period: ruleset.Periods[0], General: onto}) {
		code := strings.TrimPrefix(problem.Field, "general.")
		return invalid("points."+code, code+": "+problem.Message.Vi, code+": "+problem.Message.En).Under(art + "Phụ lục II, Mẫu số 01")
	}
	return nil
}

// missingPoints lists the criteria of Form 01 that have no points yet.
func missingPoints(ruleset *scoring.Ruleset, points map[string]scoring.Decimal) []string {
	var missing []string
	for _, g := range ruleset.GeneralCriteria {
		for _, c := range g.Criteria {
			if _, ok := points[c.Code]; !ok {
				missing = append(missing, c.Code)
			}
		}
	}
	return missing
}

// SubmitAssessment sends one's own form to the follow-up authority.
func (s *Service) SubmitAssessment(ctx context.Context, id string, version int) (*ent.PeriodAssessment, error) {
	return s.moveForm(ctx, access.SubmitAssessment, id, version, "", func(u *ent.PeriodAssessmentUpdateOne, form *ent.PeriodAssessment, _ *ent.Post, ruleset *scoring.Ruleset) error {
		if missing := missingPoints(ruleset, form.SelfPoints); len(missing) > 0 {
			return invalid("points."+missing[0], "Chưa chấm điểm các tiêu chí: "+strings.Join(missing, ", ")+".",
				"No points yet for: "+strings.Join(missing, ", ")+".").Under(art + "Phụ lục II, Mẫu số 01")
		}
		u.SetReason("")
		return nil
	})
}

// RecallAssessment takes one's own form back before it is confirmed.
func (s *Service) RecallAssessment(ctx context.Context, id string, version int) (*ent.PeriodAssessment, error) {
	return s.moveForm(ctx, access.RecallAssessment, id, version, "", nil)
}

// ReturnAssessment sends a form back to the person with a reason.
func (s *Service) ReturnAssessment(ctx context.Context, id, reason string, version int) (*ent.PeriodAssessment, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.moveForm(ctx, access.ReturnAssessment, id, version, reason, nil)
}

// ReopenAssessment takes a confirmation back while the month is open.
func (s *Service) ReopenAssessment(ctx context.Context, id, reason string, version int) (*ent.PeriodAssessment, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.moveForm(ctx, access.ReopenAssessment, id, version, reason, func(u *ent.PeriodAssessmentUpdateOne, _ *ent.PeriodAssessment, _ *ent.Post, _ *scoring.Ruleset) error {
		u.ClearConfirmedPoints().ClearJudgements().SetConfirmedBy("").ClearConfirmedAt()
		return nil
	})
}

// Judged is a judgement on a leader's component, by the component's name in facts.
type Judged struct {
	Component string
	Ratio     scoring.Decimal
	Reason    string
	Document  string
}

// Confirmation is what the follow-up authority says to a form.
type Confirmation struct {
	Assessment string
	Points     []CriterionPoints
	Comment    string
	Judgements []Judged
	Version    int
}

// ConfirmAssessment confirms a form: the general criteria of Art. 12.2, and for leaders
// the components a person judges (Art. 15.3).
func (s *Service) ConfirmAssessment(ctx context.Context, in Confirmation) (*ent.PeriodAssessment, error) {
	return s.moveForm(ctx, access.ConfirmAssessment, in.Assessment, in.Version, "", func(u *ent.PeriodAssessmentUpdateOne, form *ent.PeriodAssessment, held *ent.Post, ruleset *scoring.Ruleset) error {
		confirmed := maps.Clone(form.SelfPoints)
		if err := applyPoints(ruleset, confirmed, in.Points); err != nil {
			return err
		}
		if missing := missingPoints(ruleset, confirmed); len(missing) > 0 {
			return invalid("points."+missing[0], "Thiếu điểm tiêu chí "+missing[0]+".", "No points for "+missing[0]+".").Under(ArticleOf(access.ConfirmAssessment))
		}
		if !maps.Equal(confirmed, form.SelfPoints) && strings.TrimSpace(in.Comment) == "" {
			return invalid("comment", "Điểm khác với điểm tự chấm: hãy ghi nhận xét.", "The points differ from the self-scored ones: a comment is required.").Under(ArticleOf(access.ConfirmAssessment))
		}
		judgements, err := judgementsGiven(ruleset, held, access.From(ctx).Name, in.Judgements)
		if err != nil {
			return err
		}
		u.SetConfirmedPoints(confirmed).SetJudgements(judgements).SetComment(in.Comment).
			SetConfirmedBy(access.From(ctx).Name).SetConfirmedAt(s.now())
		return nil
	})
}

// judgementsGiven checks what a leader's form needs: đ and e, each 1 or 0.5, with reasons; d
// only with a document, where nobody under the leader is scored.
func judgementsGiven(ruleset *scoring.Ruleset, held *ent.Post, by string, in []Judged) (map[string]schema.Judgement, error) {
	if !held.Role.Leads() {
		if len(in) > 0 {
			return nil, invalid("judgements", "Chỉ áp dụng cho công chức lãnh đạo, quản lý.", "Only leaders are judged on these.").Under(art + "Điều 15 khoản 3")
		}
		return nil, nil
	}
	out := map[string]schema.Judgement{}
	for i, j := range in {
		if err := checkJudgement(ruleset, fmt.Sprintf("judgements.%d", i), j); err != nil {
			return nil, err
		}
		out[j.Component] = schema.Judgement{Ratio: j.Ratio, Reason: j.Reason, Document: j.Document, By: by}
	}
	for _, needed := range []string{facts.Organising, facts.Unity} {
		if _, ok := out[needed]; !ok {
			return nil, invalid("judgements", "Công chức lãnh đạo, quản lý phải được đánh giá cả hai tiêu chí đ và e.",
				"A leader must be judged on both đ and e.").Under(art + "Điều 15 khoản 3 điểm b, c")
		}
	}
	return out, nil
}

// checkJudgement refuses a judgement the ruleset does not know, or one without reasons.
func checkJudgement(ruleset *scoring.Ruleset, field string, j Judged) error {
	judged := &scoring.Judgement{Ratio: &j.Ratio, Reason: j.Reason, Document: j.Document, Ref: field}
	leader := map[string]*scoring.LeaderFacts{
		facts.UnitResult: {UnitResult: judged},
		facts.Organising: {Organising: judged},
		facts.Unity:      {Unity: judged},
	}[j.Component]
	if leader == nil || strings.TrimSpace(j.Reason) == "" {
		return invalid(field+".reason", "Hãy ghi căn cứ đánh giá.", "The facts it rests on are required.").Under(art + "Điều 15 khoản 3")
	}
	sheet := scoring.Sheet{Subject: ruleset.Subjects[0], Role: scoring.Head, Period: ruleset.Periods[0], Leader: leader}
	for _, problem := range ruleset.Check(sheet) {
		return invalid(field, problem.Message.Vi, problem.Message.En).Under(art + "Điều 15 khoản 3")
	}
	return nil
}

// moveForm takes a form along a row of the state table.
func (s *Service) moveForm(ctx context.Context, verb access.Verb, id string, version int, reason string,
	set func(*ent.PeriodAssessmentUpdateOne, *ent.PeriodAssessment, *ent.Post, *scoring.Ruleset) error) (*ent.PeriodAssessment, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	form, err := s.store.PeriodAssessment.Query().Where(periodassessment.ID(id)).WithPeriod().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	held, ruleset, err := s.place(ctx, d, form.Edges.Period, form.PersonID)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, verb, d.target(held)); err != nil {
		return nil, err
	}
	act := access.Act{Verb: verb, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.PeriodAssessment, error) {
		if err := s.holdCorrectable(ctx, tx, d, form.PeriodID, form.UnitID, form.PersonID); err != nil {
			return nil, err
		}
		next, err := Next(ent.TypePeriodAssessment, verb, string(form.State))
		if err != nil {
			return nil, err
		}
		u := tx.PeriodAssessment.UpdateOne(form).Where(periodassessment.VersionEQ(version)).
			SetState(periodassessment.State(next.To)).AddVersion(1)
		if reason != "" {
			u.SetReason(reason)
		}
		if set != nil {
			if err := set(u, form, held, ruleset); err != nil {
				return nil, err
			}
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// RecordNoData records that there is nothing to score for a person in a period. A draft
// of the person is kept; nothing the person sent is lost.
func (s *Service) RecordNoData(ctx context.Context, periodID, personID, reason string) (*ent.PeriodAssessment, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	if _, err := s.store.Person.Get(ctx, personID); err != nil {
		return nil, translate(err)
	}
	held, _, err := s.place(ctx, d, p, personID)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.RecordNoData, d.target(held)); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordNoData, Subject: personID, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.PeriodAssessment, error) {
		if err := s.holdOpen(ctx, tx, d, p.ID, held.UnitID); err != nil {
			return nil, err
		}
		form, err := tx.PeriodAssessment.Query().Where(periodassessment.PeriodID(p.ID), periodassessment.PersonID(personID)).Only(access.Elevated(ctx))
		if ent.IsNotFound(err) {
			return tx.PeriodAssessment.Create().SetPersonID(personID).SetUnitID(held.UnitID).SetPeriodID(p.ID).
				SetSelfPoints(map[string]scoring.Decimal{}).SetState(periodassessment.StateNO_DATA).SetReason(reason).
				SetConfirmedBy(access.From(ctx).Name).SetConfirmedAt(s.now()).Save(ctx)
		}
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypePeriodAssessment, access.RecordNoData, string(form.State))
		if err != nil {
			return nil, err
		}
		changed, err := tx.PeriodAssessment.UpdateOne(form).Where(periodassessment.VersionEQ(form.Version)).
			SetState(periodassessment.State(next.To)).SetReason(reason).
			SetConfirmedBy(access.From(ctx).Name).SetConfirmedAt(s.now()).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}
