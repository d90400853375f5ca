package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewTask is a task to assign to a unit.
type NewTask struct {
	Unit       string
	Origin     assignedtask.Origin
	Content    string
	Assigner   assignedtask.Assigner
	Document   string
	AssignedOn calendar.Date
	DueOn      calendar.Date
}

// AssignTask enters a task that a superior, or the unit's own programme, gave to a unit
// (Art. 7.1.b).
func (s *Service) AssignTask(ctx context.Context, in NewTask) (*ent.AssignedTask, error) {
	e := entry{verb: access.AssignTask, unit: in.Unit, year: taskYear(in.DueOn)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.AssignedTask, error) {
		content, err := written("content", in.Content)
		if err != nil {
			return nil, err
		}
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := s.checkTaskDays(in.AssignedOn, in.DueOn); err != nil {
			return nil, err
		}
		return tx.AssignedTask.Create().SetUnitID(in.Unit).SetOrigin(in.Origin).SetContent(content).SetContentFolded(viet.Fold(content)).
			SetAssigner(in.Assigner).SetDocument(document).SetAssignedOn(in.AssignedOn).SetDueOn(in.DueOn).SetFirstDueOn(in.DueOn).
			SetCreatedAt(s.now()).Save(ctx)
	})
}

func (s *Service) checkTaskDays(assigned, due calendar.Date) error {
	if err := s.happened("assignedOn", assigned, 0); err != nil {
		return err
	}
	if due < assigned || due > s.Today()+longestTask {
		return invalid("dueOn", "Hạn hoàn thành phải sau ngày giao và trong vòng năm năm.",
			"The deadline must be after the day of assignment and within five years.")
	}
	return nil
}

const longestTask = 5 * 366 // days a deadline may lie ahead

// taskYear is the year a task counts in, by its deadline.
func taskYear(due calendar.Date) int {
	year, _ := monthOf(due)
	return year
}

// TaskReport is what a unit reports of a task.
type TaskReport struct {
	Task     string
	DoneOn   calendar.Date
	Evidence string
	Version  int
}

// ReportTask reports a task done, with evidence; it counts once it is verified.
func (s *Service) ReportTask(ctx context.Context, in TaskReport) (*ent.AssignedTask, error) {
	return s.moveTask(ctx, access.ReportTask, in.Task, "", in.Version, func(t *ent.AssignedTask, u *ent.AssignedTaskUpdateOne) error {
		evidence, err := written("evidence", in.Evidence)
		if err != nil {
			return err
		}
		u.SetDoneOn(in.DoneOn).SetEvidence(evidence).SetRemark("")
		return s.happened("doneOn", in.DoneOn, t.AssignedOn)
	})
}

// ReturnTask sends a reported task back as not done, with a reason.
func (s *Service) ReturnTask(ctx context.Context, id, reason string, version int) (*ent.AssignedTask, error) {
	return s.moveTask(ctx, access.ReturnTask, id, reason, version, func(_ *ent.AssignedTask, u *ent.AssignedTaskUpdateOne) error {
		u.ClearDoneOn().SetEvidence("").SetRemark(reason)
		return needReason(reason)
	})
}

// TaskVerdict is what the rating authority finds of a reported task.
type TaskVerdict struct {
	Task             string
	Faulty           bool
	ExceededEvidence string // says that and how it was exceeded; "" if it was not
	Remark           string
	Version          int
}

// VerifyTask confirms a reported task: with the quality required or not, or beyond what was
// required where evidence shows it (Art. 8.1.a).
func (s *Service) VerifyTask(ctx context.Context, in TaskVerdict) (*ent.AssignedTask, error) {
	return s.moveTask(ctx, access.VerifyTask, in.Task, "", in.Version, func(_ *ent.AssignedTask, u *ent.AssignedTaskUpdateOne) error {
		beyond, err := tidy("exceededEvidence", in.ExceededEvidence)
		if err != nil {
			return err
		}
		remark, err := tidy("remark", in.Remark)
		switch {
		case err != nil:
			return err
		case in.Faulty && beyond != "":
			return invalid("exceededEvidence", "Nhiệm vụ chưa bảo đảm chất lượng thì không thể vượt mức yêu cầu.",
				"A task without the quality required cannot exceed it.").Under(art + "Điều 8 khoản 1 điểm a")
		case in.Faulty && remark == "":
			return invalid("remark", "Hãy ghi chất lượng, hiệu quả chưa đạt ở điểm nào.", "Say which quality or effect is missing.")
		}
		u.SetFaulty(in.Faulty).SetExceeded(beyond != "").SetExceededEvidence(beyond).SetRemark(remark).SetVerifiedBy(access.From(ctx).Name)
		return nil
	})
}

// ExtendTask moves a deadline, by a document only.
func (s *Service) ExtendTask(ctx context.Context, id string, dueOn calendar.Date, document string, version int) (*ent.AssignedTask, error) {
	return s.moveTask(ctx, access.ExtendTask, id, document, version, func(t *ent.AssignedTask, u *ent.AssignedTaskUpdateOne) error {
		kept, err := written("document", document)
		if err != nil {
			return err
		}
		if dueOn <= t.DueOn || dueOn > s.Today()+longestTask {
			return invalid("dueOn", "Hạn mới phải sau hạn hiện tại.", "The new deadline must be after the present one.")
		}
		u.SetDueOn(dueOn).SetExtensionDocument(kept)
		return nil
	})
}

// CancelTask takes a task back, by a document; it leaves those assigned.
func (s *Service) CancelTask(ctx context.Context, id, document string, version int) (*ent.AssignedTask, error) {
	return s.moveTask(ctx, access.CancelTask, id, document, version, func(_ *ent.AssignedTask, u *ent.AssignedTaskUpdateOne) error {
		kept, err := written("document", document)
		u.SetCancelDocument(kept)
		return err
	})
}

func (s *Service) moveTask(ctx context.Context, verb access.Verb, id, reason string, version int, set func(*ent.AssignedTask, *ent.AssignedTaskUpdateOne) error) (*ent.AssignedTask, error) {
	t, err := s.store.AssignedTask.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	e := entry{verb: verb, unit: t.UnitID, year: taskYear(t.DueOn), reason: reason, entity: ent.TypeAssignedTask, id: id, state: string(t.State)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.AssignedTask, error) {
		u := tx.AssignedTask.UpdateOne(t).Where(assignedtask.VersionEQ(version)).SetState(assignedtask.State(to)).AddVersion(1)
		if err := set(t, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// TaskActions lists what the viewer may do with a task now.
func (s *Service) TaskActions(ctx context.Context, t *ent.AssignedTask) ([]access.Verb, error) {
	return s.UnitRecordActions(ctx, ent.TypeAssignedTask, string(t.State), t.UnitID, "", taskYear(t.DueOn))
}
