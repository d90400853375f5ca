package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
)

// saved stores one record as the program itself and returns it.
func saved[T interface{ Unwrap() T }](o *Organisation, save func(ctx context.Context, tx *ent.Tx) (T, error)) (made T) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		one, err := save(ctx, tx)
		if err == nil {
			made = one.Unwrap()
		}
		return err
	})
	return made
}

// Task gives a unit a task due in the month, in a state.
func (o *Organisation) Task(unit string, state assignedtask.State) *ent.AssignedTask {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.AssignedTask, error) {
		c := tx.AssignedTask.Create().SetUnitID(o.Units[unit].ID).SetOrigin(assignedtask.OriginPROGRAMME).
			SetContent("Trình đề án").SetContentFolded("trinh de an").SetAssigner(assignedtask.AssignerPROVINCE).SetDocument("QĐ 3").
			SetAssignedOn(Begin).SetDueOn(Due).SetFirstDueOn(Due).SetState(state).SetCreatedAt(o.Clock.Now())
		if state == assignedtask.StateREPORTED || state == assignedtask.StateVERIFIED {
			c.SetDoneOn(Due).SetEvidence("TTr 1")
		}
		return c.Save(ctx)
	})
}

// Finding stores a shortcoming of a unit, in a state.
func (o *Organisation) Finding(unit string, state finding.State) *ent.Finding {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Finding, error) {
		c := tx.Finding.Create().SetUnitID(o.Units[unit].ID).SetOrigin(finding.OriginINSPECTION).SetContent("Chậm công khai").
			SetDocument("KL 4").SetFoundOn(Begin).SetState(state)
		if state == finding.StateREMEDIED {
			c.SetRemediedOn(Due).SetRemedyDocument("BC 5")
		}
		return c.Save(ctx)
	})
}

// Complaint stores a complaint about a unit, in a state.
func (o *Organisation) Complaint(unit string, state complaint.State) *ent.Complaint {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Complaint, error) {
		c := tx.Complaint.Create().SetUnitID(o.Units[unit].ID).SetKind(complaint.KindCOMPLAINT).SetContent("Đơn phản ánh").
			SetReceivedOn(Begin).SetState(state)
		if state == complaint.StateVERIFIED {
			c.SetOutcome(complaint.OutcomeUNFOUNDED).SetVerifiedOn(Due).SetDocument("KL 6")
		}
		return c.Save(ctx)
	})
}

// ForceMajeure stores a claim of a unit for the year, in a state.
func (o *Organisation) ForceMajeure(unit string, state forcemajeure.State) *ent.ForceMajeure {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.ForceMajeure, error) {
		c := tx.ForceMajeure.Create().SetUnitID(o.Units[unit].ID).SetYear(2026).SetContent("Bão lụt").SetState(state)
		if state != forcemajeure.StateCLAIMED {
			c.SetDocument("QĐ 7").SetDecidedOn(Due)
		}
		return c.Save(ctx)
	})
}

// Conclusion stores a conclusion about a unit, in a state.
func (o *Organisation) Conclusion(unit string, state conclusion.State) *ent.Conclusion {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Conclusion, error) {
		return tx.Conclusion.Create().SetUnitID(o.Units[unit].ID).SetKind(conclusion.KindDISUNITY).SetConcludedOn(Due).
			SetDocument("KL 8").SetState(state).Save(ctx)
	})
}

// UnitForm stores a unit's assessment of the month, in a state.
func (o *Organisation) UnitForm(unit string, state unitassessment.State) *ent.UnitAssessment {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.UnitAssessment, error) {
		points := map[string]scoring.Decimal{"Đ6.1": Dec("8")}
		c := tx.UnitAssessment.Create().SetUnitID(o.Units[unit].ID).SetPeriodID(o.Month.ID).SetSelfPoints(points).SetState(state)
		if state == unitassessment.StateCONFIRMED {
			c.SetConfirmedPoints(points).SetConfirmedBy("ai đó").SetConfirmedAt(o.Clock.Now())
		}
		return c.Save(ctx)
	})
}

// Criterion stores a ratio for administrative units that feeds Đ7.1.g, drafted by Home
// Affairs, in a state.
func (o *Organisation) Criterion(code string, state criterion.State) *ent.Criterion {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Criterion, error) {
		c := tx.Criterion.Create().SetCode(code).SetEdition(1).SetState(state).SetName("Hồ sơ đúng hạn").SetSubject("STATE_ADMIN_ORG").
			SetItem("Đ7.1.g").SetMeasure(criterion.MeasureRATIO).SetNumerator("Hồ sơ đúng hạn").SetDenominator("Hồ sơ đến hạn").
			SetUnit("%").SetTarget(Dec("1")).SetMaxPoints(Dec("10")).SetSource("Hệ thống một cửa").SetDraftedBy(o.AccountID(HomeAffairs))
		if state != criterion.StateDRAFT {
			c.SetValidFrom(Begin).SetDocument("QĐ 9")
		}
		return c.Save(ctx)
	})
}

// Measurement stores what a criterion gave for a unit in the month.
func (o *Organisation) Measurement(c *ent.Criterion, unit string, numerator, denominator string) *ent.Measurement {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Measurement, error) {
		return tx.Measurement.Create().SetCriterionID(c.ID).SetUnitID(o.Units[unit].ID).SetAbout(o.Units[unit].ID).SetPeriodID(o.Month.ID).
			SetNumerator(Dec(numerator)).SetDenominator(Dec(denominator)).
			SetSource("BC 10").SetRecordedBy("ai đó").SetRecordedAt(o.Clock.Now()).Save(ctx)
	})
}

// unitRegisters stores one of each register of units, about the division SNV-TC.
func (o *Organisation) unitRegisters() {
	o.t.Helper()
	o.Task("SNV-TC", assignedtask.StateASSIGNED)
	o.Finding("SNV-TC", finding.StateOPEN)
	o.Complaint("SNV-TC", complaint.StateRECEIVED)
	o.ForceMajeure("SNV-TC", forcemajeure.StateCLAIMED)
	o.Conclusion("SNV-TC", conclusion.StateIN_FORCE)
	o.UnitForm("SNV-TC", unitassessment.StateSUBMITTED)
	o.Measurement(o.Criterion("G1", criterion.StatePUBLISHED), "SNV-TC", "9", "10")
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetLayer("EXAMPLE_PROVINCE_POINTS").SetValidFrom(Begin).
			SetDocument("QĐ 11").SetChosenBy("ai đó").SaveX(ctx)
		return tx.UnitRegulation.Create().SetUnitID(o.Units["STC"].ID).SetNumber("QC 12").SetIssuedOn(Begin).
			SetLayer("EXAMPLE_UNIT_REGULATION").Exec(ctx)
	})
}
