package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/measurement"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
)

// registerBlockers lists what would leave a unit without a rating although its form is
// confirmed: once the year is closing the registers are frozen, so it is named before.
func (s *Service) registerBlockers(ctx context.Context, client *ent.Client, a assessed, units []*ent.Unit) ([]Blocker, error) {
	waiting, err := unverifiedTasks(ctx, client, a, units)
	if err != nil {
		return nil, err
	}
	missing, err := unmeasured(ctx, client, a, units)
	if err != nil {
		return nil, err
	}
	unanswered, err := unansweredShortcomings(ctx, client, a, units)
	if err != nil {
		return nil, err
	}
	var blockers []Blocker
	for _, u := range units {
		if n := waiting[u.ID]; n > 0 {
			blockers = append(blockers, a.unitBlocker(u, UnverifiedTask, unverifiedTask(n)))
		}
		if codes := missing[u.ID]; len(codes) > 0 {
			blockers = append(blockers, a.ownBlocker(u, MissingMeasurement, notMeasured(codes)))
		}
		if unanswered[u.ID] {
			blockers = append(blockers, a.ownBlocker(u, UnansweredShortcomings, noAnswer))
		}
	}
	return blockers, nil
}

func unverifiedTask(n int) scoring.Text {
	return scoring.Text{
		Vi: fmt.Sprintf("%d nhiệm vụ đơn vị báo cáo hoàn thành chưa được xác nhận hoặc trả lại: chưa tính được tỷ lệ hoàn thành (Điều 8).", n),
		En: fmt.Sprintf("%d tasks reported as done are neither verified nor returned: the share done is unknown (Art. 8).", n),
	}
}

func notMeasured(codes []string) scoring.Text {
	list := strings.Join(codes, ", ")
	return scoring.Text{
		Vi: "Tiêu chí đang áp dụng chưa có số liệu, cũng chưa ghi không phát sinh: " + list + " (Điều 7 khoản 2).",
		En: "Indicators in force without a number or a word that nothing arose: " + list + " (Art. 7.2).",
	}
}

var noAnswer = scoring.Text{
	Vi: "Phiếu của đơn vị chưa ghi có hay không hạn chế, khuyết điểm được chỉ ra ở kỳ trước, qua kiểm tra; sổ hạn chế cũng chưa ghi (Điều 8 khoản 1 điểm c).",
	En: "Neither the form nor the register says whether shortcomings of the unit were pointed out before (Art. 8.1.c).",
}

// ownBlocker names the heads of the unit itself, or the unit.
func (a assessed) ownBlocker(u *ent.Unit, kind BlockerKind, message scoring.Text) Blocker {
	b := Blocker{Kind: kind, Unit: u, Message: message, Actors: []string{}}
	for _, h := range a.directory.Heads(u.ID) {
		b.Actors = append(b.Actors, h.Edges.Person.FullName)
	}
	if len(b.Actors) == 0 {
		b.Actors = []string{u.Name}
	}
	return b
}

// unverifiedTasks counts the tasks of the period that are reported and wait, by unit: while
// there is one, how many are done is unknown.
func unverifiedTasks(ctx context.Context, client *ent.Client, a assessed, units []*ent.Unit) (map[string]int, error) {
	first, last, err := facts.WorkSpan(a.rules.Policies.Library(), a.period)
	if err != nil {
		return nil, err
	}
	ids, err := client.AssignedTask.Query().Where(assignedtask.UnitIDIn(unitIDs(units)...), assignedtask.StateEQ(assignedtask.StateREPORTED),
		assignedtask.DueOnGTE(first), assignedtask.DueOnLTE(min(last, a.on))).Select(assignedtask.FieldUnitID).Strings(ctx)
	counts := map[string]int{}
	for _, id := range ids {
		counts[id]++
	}
	return counts, err
}

// unmeasured lists, by unit, the criteria recorded by hand that have no measurement.
func unmeasured(ctx context.Context, client *ent.Client, a assessed, units []*ent.Unit) (map[string][]string, error) {
	criteria, err := client.Criterion.Query().Where(criterion.StateNEQ(criterion.StateDRAFT), criterion.ItemNEQ(""), criterion.FeedEQ(criterion.FeedBY_HAND),
		store.InForce(a.period.EndsOn)).Order(ent.Asc(criterion.FieldCode)).All(ctx)
	if err != nil || len(criteria) == 0 {
		return nil, err
	}
	rows, err := client.Measurement.Query().Where(measurement.PeriodID(a.period.ID), measurement.AboutIn(unitIDs(units)...)).
		Select(measurement.FieldCriterionID, measurement.FieldAbout).All(ctx)
	found := map[string]bool{}
	for _, m := range rows {
		found[m.CriterionID+m.About] = true
	}
	missing := map[string][]string{}
	for _, u := range units {
		for _, c := range criteria {
			if c.Subject == facts.SubjectOf(u, a.directory.Agency(u.ID)) && !found[c.ID+u.ID] {
				missing[u.ID] = append(missing[u.ID], c.Code)
			}
		}
	}
	return missing, err
}

// unansweredShortcomings are the units whose confirmed form does not say that nothing was
// found, while the register holds no shortcoming of the period either.
func unansweredShortcomings(ctx context.Context, client *ent.Client, a assessed, units []*ent.Unit) (map[string]bool, error) {
	silent, err := client.UnitAssessment.Query().Where(unitassessment.PeriodID(a.period.ID), unitassessment.UnitIDIn(unitIDs(units)...),
		unitassessment.StateEQ(unitassessment.StateCONFIRMED), unitassessment.NothingFound(false)).Select(unitassessment.FieldUnitID).Strings(ctx)
	if err != nil || len(silent) == 0 {
		return nil, err
	}
	found, err := client.Finding.Query().Where(finding.UnitIDIn(silent...), finding.FoundOnLTE(a.on),
		finding.Or(finding.RemediedOnIsNil(), finding.RemediedOnGTE(a.period.StartsOn))).Select(finding.FieldUnitID).Strings(ctx)
	return set(slices.DeleteFunc(silent, func(id string) bool { return slices.Contains(found, id) })), err
}
