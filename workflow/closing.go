package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// BlockerKind says what kind of thing blocks a closing.
type BlockerKind string

const (
	UnacceptedDelivery    BlockerKind = "UNACCEPTED_DELIVERY"
	MissingSelfAssessment BlockerKind = "MISSING_SELF_ASSESSMENT"
	MissingConfirmation   BlockerKind = "MISSING_CONFIRMATION"
	InvalidEvidence       BlockerKind = "INVALID_EVIDENCE"
	UnpublishedPeriod     BlockerKind = "UNPUBLISHED_PERIOD"

	UnconfirmedUnitAssessment BlockerKind = "UNCONFIRMED_UNIT_ASSESSMENT"
	UnverifiedComplaint       BlockerKind = "UNVERIFIED_COMPLAINT"
	UndecidedCause            BlockerKind = "UNDECIDED_CAUSE"

	UnverifiedTask         BlockerKind = "UNVERIFIED_TASK"
	MissingMeasurement     BlockerKind = "MISSING_MEASUREMENT"
	UnansweredShortcomings BlockerKind = "UNANSWERED_SHORTCOMINGS"
)

// Blocker is something to be done before a period can be closed, and by whom.
type Blocker struct {
	Kind    BlockerKind
	Person  *ent.Person // nil: it concerns the unit
	Unit    *ent.Unit
	Message scoring.Text
	Actors  []string
	Subject *string
}

// OutOfScope is a person no ruleset covers.
type OutOfScope struct {
	Person *ent.Person
	Reason scoring.Text
}

// ClosingStatus is how far a unit's agencies are with a period.
type ClosingStatus struct {
	Period     *ent.Period
	Unit       *ent.Unit
	State      closing.State
	Headcount  int
	Settled    int
	OutOfScope []OutOfScope
	All        []Blocker
	CurrentRun *ent.Run
	Runs       []*ent.Run
	Actions    []access.Verb
}

// BlockerCount is how many blockers there are.
func (c *ClosingStatus) BlockerCount() int { return len(c.All) }

// Blockers returns the first blockers, 100 unless told.
func (c *ClosingStatus) Blockers(first *int) []Blocker {
	n := 100
	if first != nil {
		n = max(0, *first)
	}
	return c.All[:min(n, len(c.All))]
}

// AvailableActions lists what the viewer may do now.
func (c *ClosingStatus) AvailableActions() []access.Verb { return c.Actions }

// Closing tells how far a unit is with a period. Who does not see the unit's points does
// not see this either.
func (s *Service) Closing(ctx context.Context, p *ent.Period, unitID string) (*ClosingStatus, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u, v := d.Unit(unitID), access.From(ctx)
	if u == nil || !v.PointsScope().Covers(u.Path) {
		return nil, notFound()
	}
	agencies := d.AgenciesUnder(unitID)
	if len(agencies) == 0 {
		agencies = []*ent.Unit{d.Agency(unitID)}
	}
	status := &ClosingStatus{Period: p, Unit: u, State: combined(d, p, agencies)}
	if err := s.survey(ctx, s.store.Client, d, status, agencies); err != nil {
		return nil, err
	}
	if err := s.runsOf(ctx, status, agencies); err != nil {
		return nil, err
	}
	target := d.unitTarget(unitID)
	if status.State == closing.StateOPEN && access.May(v, access.ClosePeriod, target) && len(d.AgenciesUnder(unitID)) > 0 {
		status.Actions = append(status.Actions, access.ClosePeriod)
	}
	return status, nil
}

// combined is the state of several agencies together: open as long as one is, closed
// when all are.
func combined(d *Directory, p *ent.Period, agencies []*ent.Unit) closing.State {
	state := closing.StateCLOSED
	for _, a := range agencies {
		switch d.ClosingState(p.ID, a.ID) {
		case closing.StateCLOSING:
			return closing.StateCLOSING
		case closing.StateOPEN:
			state = closing.StateOPEN
		}
	}
	return state
}

func (s *Service) runsOf(ctx context.Context, status *ClosingStatus, agencies []*ent.Unit) (err error) {
	ids := []string{status.Unit.ID}
	for _, a := range agencies {
		ids = append(ids, a.ID)
	}
	status.Runs, err = s.store.Run.Query().Where(run.PeriodID(status.Period.ID), run.UnitIDIn(ids...)).
		Order(ent.Desc(run.FieldCreatedAt)).Limit(50).All(ctx)
	if i := slices.IndexFunc(status.Runs, current); i >= 0 {
		status.CurrentRun = status.Runs[i]
	}
	return err
}

func current(r *ent.Run) bool {
	return r.State == run.StateQUEUED || r.State == run.StateRUNNING || r.State == run.StatePUBLISHED || r.State == run.StateFAILED
}

// survey counts who is settled and lists what blocks and who must act.
func (s *Service) survey(ctx context.Context, client *ent.Client, d *Directory, status *ClosingStatus, agencies []*ent.Unit) error {
	ctx = access.Elevated(ctx)
	rules, err := s.rulesOf(ctx, client, status.Period)
	if err != nil {
		return err
	}
	subjects, err := facts.Population(ctx, client, d, rules, status.Period, unitIDs(agencies))
	if err != nil {
		return err
	}
	scored := subjects[:0:0]
	for _, subject := range subjects {
		if subject.Covered() {
			scored = append(scored, subject)
		} else {
			status.OutOfScope = append(status.OutOfScope, OutOfScope{subject.Post.Edges.Person, whyNot(subject)})
		}
	}
	status.Headcount = len(scored)
	if status.Period.Kind == scoring.Month {
		return s.surveyMonth(ctx, client, d, status, scored)
	}
	return s.surveyYear(ctx, client, assessed{d, status.Period, rules, s.Today()}, status, agencies)
}

// surveyMonth asks for everybody's confirmed form, and for every delivery to be decided.
func (s *Service) surveyMonth(ctx context.Context, client *ent.Client, d *Directory, status *ClosingStatus, subjects []facts.Subject) error {
	forms, err := formStates(ctx, client, status.Period)
	if err != nil {
		return err
	}
	waiting, err := waitingDeliveries(ctx, client, status.Period)
	if err != nil {
		return err
	}
	claims, err := undecidedCauses(ctx, client, status.Period)
	if err != nil {
		return err
	}
	for _, subject := range subjects {
		blockers := blockersOf(d, subject, forms[subject.Post.PersonID], waiting[subject.Post.PersonID])
		blockers = append(blockers, causeBlockers(d, subject, claims[subject.Post.PersonID])...)
		if len(blockers) == 0 {
			status.Settled++
		}
		status.All = append(status.All, blockers...)
	}
	return nil
}

var notScored = scoring.Text{
	Vi: "Không thuộc đối tượng chấm điểm theo Nghị định 335/2025/NĐ-CP; cơ quan quyết định việc vận dụng (Điều 28 khoản 2).",
	En: "Not scored by Decree 335/2025; the agency decides whether to apply it (Art. 28.2).",
}

var onlyYears = scoring.Text{
	Vi: "Đơn vị chưa ban hành quy chế đánh giá: năm 2026 xếp loại theo Nghị định 90/2020/NĐ-CP, chỉ theo năm, không có điểm quý, nửa năm (Nghị định 233/2026/NĐ-CP, Điều 20 khoản 1).",
	En: "The unit has no regulation of its own: Decree 90/2020 rates 2026 as a year only; a quarter or half-year has no rating (Decree 233/2026, Art. 20.1).",
}

func whyNot(s facts.Subject) scoring.Text {
	if s.Yearly {
		return onlyYears
	}
	return notScored
}

func unitIDs(units []*ent.Unit) []string {
	var ids []string
	for _, u := range units {
		ids = append(ids, u.ID)
	}
	return ids
}

func blockersOf(d *Directory, subject facts.Subject, form *ent.PeriodAssessment, waiting int) []Blocker {
	person := subject.Post.Edges.Person
	deciders := decidersOf(d, subject)
	base := Blocker{Person: person, Unit: subject.Unit}
	var found []Blocker
	if waiting > 0 {
		b := base
		b.Kind, b.Actors = UnacceptedDelivery, deciders
		b.Message = scoring.Text{
			Vi: fmt.Sprintf("%d sản phẩm báo cáo chưa được nghiệm thu hoặc trả lại.", waiting),
			En: fmt.Sprintf("%d reported deliveries are neither accepted nor returned.", waiting),
		}
		found = append(found, b)
	}
	b := base
	switch {
	case form == nil || form.State == periodassessment.StateDRAFT:
		b.Kind, b.Actors = MissingSelfAssessment, []string{person.FullName}
		b.Message = scoring.Text{Vi: "Chưa gửi phiếu tự đánh giá (Mẫu số 01).", En: "Form 01 has not been sent."}
		found = append(found, b)
	case form.State == periodassessment.StateSUBMITTED:
		b.Kind, b.Actors, b.Subject = MissingConfirmation, deciders, &form.ID
		b.Message = scoring.Text{Vi: "Phiếu đã gửi, chưa được xác nhận.", En: "The form is sent and not yet confirmed."}
		found = append(found, b)
	}
	return found
}

func formStates(ctx context.Context, client *ent.Client, p *ent.Period) (map[string]*ent.PeriodAssessment, error) {
	forms, err := client.PeriodAssessment.Query().Where(periodassessment.PeriodID(p.ID)).
		Select(periodassessment.FieldID, periodassessment.FieldPersonID, periodassessment.FieldState).All(ctx)
	byPerson := make(map[string]*ent.PeriodAssessment, len(forms))
	for _, f := range forms {
		byPerson[f.PersonID] = f
	}
	return byPerson, err
}

func waitingDeliveries(ctx context.Context, client *ent.Client, p *ent.Period) (map[string]int, error) {
	var rows []struct {
		PersonID string `json:"person_id"`
		Count    int    `json:"count"`
	}
	err := client.Delivery.Query().Where(delivery.PeriodID(p.ID), delivery.StateEQ(delivery.StateREPORTED)).
		GroupBy(delivery.FieldPersonID).Aggregate(ent.Count()).Scan(ctx, &rows)
	counts := make(map[string]int, len(rows))
	for _, r := range rows {
		counts[r.PersonID] = r.Count
	}
	return counts, err
}
