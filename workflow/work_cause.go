package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewCause claims an objective cause. It names exactly one thing to excuse: days of
// lateness, one returned delivery, or failures recorded without a delivery.
type NewCause struct {
	WorkItem         string
	Kind             *objectivecause.Kind // nil: a cause beyond the person
	Text             string
	Evidence         string
	LateFrom, LateTo *calendar.Date
	Delivery         *string
	RecordedFailures *int
}

// ClaimCause says, for one's own work, why a delay or a failed assessment could not be
// helped (Art. 14.2.b, 14.2.c), or that it lies in authorised innovation, which is named by its
// document (Decree 73/2023; Law 80/2025, Art. 34). It excuses nothing until the competent level confirms it.
func (s *Service) ClaimCause(ctx context.Context, in NewCause) (*ent.ObjectiveCause, error) {
	d, w, err := s.workItem(ctx, in.WorkItem)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.ClaimCause, d.workTarget(w)); err != nil {
		return nil, err
	}
	text, err := viet.Clean(in.Text)
	if err != nil || strings.TrimSpace(text) == "" {
		return nil, invalid("text", "Hãy nêu nguyên nhân khách quan.", "Say what the objective cause was.").Under(art + "Điều 14 khoản 2")
	}
	evidence, err := checkEvidence(in.Evidence)
	if err != nil {
		return nil, err
	}
	if in.Kind != nil && *in.Kind == objectivecause.KindPROTECTED_INNOVATION && evidence == "" {
		return nil, invalid("evidence", "Hãy ghi số văn bản cho phép thực hiện đề xuất đổi mới, sáng tạo.",
			"Name the document that authorised the innovation.").Under("Nghị định 73/2023/NĐ-CP; Luật 80/2025/QH15, Điều 34")
	}
	act := access.Act{Verb: access.ClaimCause, Subject: w.ID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.ObjectiveCause, error) {
		if err := s.holdCorrectable(ctx, tx, d, w.PeriodID, w.UnitID, w.PersonID); err != nil {
			return nil, err
		}
		if err := s.lockWork(ctx, tx, access.ClaimCause, w.ID); err != nil {
			return nil, err
		}
		if err := checkExcused(ctx, tx, w, in); err != nil {
			return nil, err
		}
		return tx.ObjectiveCause.Create().SetWorkItemID(w.ID).SetPersonID(w.PersonID).SetUnitID(w.UnitID).SetPeriodID(w.PeriodID).
			SetNillableKind(in.Kind).SetText(text).SetEvidence(evidence).SetNillableLateFrom(in.LateFrom).SetNillableLateTo(in.LateTo).
			SetNillableDeliveryID(in.Delivery).SetNillableRecordedFailures(in.RecordedFailures).
			SetClaimedBy(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
	})
}

// checkExcused holds what a claim names against what there is to excuse: a cause excuses
// only the days or returns it names (law-addendum §9).
func checkExcused(ctx context.Context, tx *ent.Tx, w *ent.WorkItem, in NewCause) error {
	late, returned, recorded := in.LateFrom != nil || in.LateTo != nil, in.Delivery != nil, in.RecordedFailures != nil
	switch {
	case late && !returned && !recorded:
		return checkLateDays(w, in.LateFrom, in.LateTo)
	case returned && !late && !recorded:
		return checkReturned(ctx, tx, w, *in.Delivery)
	case recorded && !late && !returned:
		if n := *in.RecordedFailures; n < 1 || n > w.FailedAssessments {
			return invalid("recordedFailures", "Số lần không vượt số lần đánh giá chưa đạt đã ghi nhận.",
				"Not more failures than are recorded.").Under(art + "Điều 14 khoản 2 điểm b")
		}
		return nil
	}
	return invalid("lateFrom", "Hãy nêu đúng một điều được miễn trừ: những ngày chậm, một lần trả lại, hoặc số lần chưa đạt đã ghi nhận.",
		"Name exactly one thing to excuse: days of lateness, one return, or recorded failures.").Under(art + "Điều 14 khoản 2")
}

func checkLateDays(w *ent.WorkItem, from, to *calendar.Date) error {
	if from == nil || to == nil || *from <= w.DueOn || *to < *from || *to > *from+400 {
		return invalid("lateFrom", "Những ngày chậm phải sau hạn hoàn thành, có ngày đầu và ngày cuối.",
			"The days of lateness come after the deadline and have a first and a last day.").Under(art + "Điều 14 khoản 2 điểm c")
	}
	return nil
}

func checkReturned(ctx context.Context, tx *ent.Tx, w *ent.WorkItem, id string) error {
	failed, err := tx.Delivery.Query().Where(delivery.ID(id), delivery.WorkItemID(w.ID), delivery.StateEQ(delivery.StateRETURNED),
		delivery.QualityFailure(true)).Exist(ctx)
	if err == nil && !failed {
		err = invalid("delivery", "Lần trả lại này không tính là một lần chưa đạt chất lượng.",
			"This return does not count as a failed assessment.").Under(art + "Điều 14 khoản 2 điểm b")
	}
	return err
}

// ConfirmCause lets an objective cause excuse what it names, by document of the competent
// level: the follow-up authority of the person (Art. 14.2).
func (s *Service) ConfirmCause(ctx context.Context, id, document string, version int) (*ent.ObjectiveCause, error) {
	if strings.TrimSpace(document) == "" {
		return nil, invalid("document", "Hãy ghi số, ký hiệu văn bản xác nhận.", "The number of the confirming document is required.").
			Under(art + "Điều 14 khoản 2")
	}
	return s.decideCause(ctx, id, version, access.ConfirmCause, document, func(u *ent.ObjectiveCauseUpdateOne) { u.SetDocument(document) })
}

// RefuseCause refuses an objective cause with a reason; the deduction stays.
func (s *Service) RefuseCause(ctx context.Context, id, reason string, version int) (*ent.ObjectiveCause, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.decideCause(ctx, id, version, access.RefuseCause, reason, func(u *ent.ObjectiveCauseUpdateOne) { u.SetReason(reason) })
}

func (s *Service) decideCause(ctx context.Context, id string, version int, verb access.Verb, reason string, set func(*ent.ObjectiveCauseUpdateOne)) (*ent.ObjectiveCause, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	cause, err := s.store.ObjectiveCause.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, verb, d.causeTarget(cause)); err != nil {
		return nil, err
	}
	act := access.Act{Verb: verb, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.ObjectiveCause, error) {
		if err := s.holdCorrectable(ctx, tx, d, cause.PeriodID, cause.UnitID, cause.PersonID); err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeObjectiveCause, verb, string(cause.State))
		if err != nil {
			return nil, err
		}
		u := tx.ObjectiveCause.UpdateOne(cause).Where(objectivecause.VersionEQ(version)).SetState(objectivecause.State(next.To)).
			SetDecidedBy(access.From(ctx).Name).SetDecidedAt(s.now()).AddVersion(1)
		set(u)
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// causeTarget aims a verb at the person of a claim: the competent level is the follow-up
// authority in the unit the work was assigned in.
func (d *Directory) causeTarget(cause *ent.ObjectiveCause) access.Target {
	role := scoring.Staff
	if slices.ContainsFunc(d.Heads(cause.UnitID), func(h *ent.Post) bool { return h.PersonID == cause.PersonID }) {
		role = scoring.Head
	}
	authority := d.FollowUp(cause.PersonID, cause.UnitID, role)
	return access.Target{Path: d.Path(cause.UnitID), Agency: d.agencyPath(cause.UnitID), Person: cause.PersonID,
		FollowUp: authority.Persons(), Above: authority.Above}
}
