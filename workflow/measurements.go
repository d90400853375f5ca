package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/measurement"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// NewMeasurement is what a criterion gave for a unit, or for a person, in a period.
type NewMeasurement struct {
	Criterion    string
	Unit         *string
	Person       *string
	Period       string
	Numerator    *scoring.Decimal
	Denominator  *scoring.Decimal
	Level        string
	Inapplicable string // why there is nothing to measure; then there are no numbers
	Source       string
	Version      int // 0 for the first
}

// RecordMeasurement records, or corrects, what a criterion gave in a period, with the
// source of its numbers.
func (s *Service) RecordMeasurement(ctx context.Context, in NewMeasurement) (*ent.Measurement, error) {
	m, err := s.measuring(ctx, in)
	if err != nil {
		return nil, err
	}
	e := entry{verb: access.RecordMeasurement, unit: m.unit, person: deref(in.Person), year: m.period.Year, period: m.period.ID}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.Measurement, error) {
		if err := s.checkMeasurement(ctx, m, &in); err != nil {
			return nil, err
		}
		if err := m.unsettle(ctx, tx, in); err != nil {
			return nil, err
		}
		return s.storeMeasurement(ctx, tx, m, in)
	})
}

// measuring is what a measurement is about.
type measuring struct {
	directory *Directory
	criterion *ent.Criterion
	period    *ent.Period
	unit      string
	about     string // the person, else the unit
	subject   law.Subject
}

func (s *Service) measuring(ctx context.Context, in NewMeasurement) (*measuring, error) {
	m := &measuring{}
	var err error
	if m.directory, err = s.Directory(ctx); err != nil {
		return nil, err
	}
	if m.criterion, err = s.store.Criterion.Get(ctx, in.Criterion); err != nil {
		return nil, translate(err)
	}
	if m.period, err = s.store.Period.Get(ctx, in.Period); err != nil {
		return nil, translate(err)
	}
	return m, s.locate(ctx, m, in)
}

// locate finds the unit of the measurement: of a person, the one of the post that decides
// the period.
func (s *Service) locate(ctx context.Context, m *measuring, in NewMeasurement) error {
	switch {
	case in.Unit != nil && in.Person == nil:
		u := m.directory.Unit(*in.Unit)
		if u == nil {
			return notFound()
		}
		m.unit, m.about, m.subject = u.ID, u.ID, facts.SubjectOf(u, m.directory.Agency(u.ID))
		return nil
	case in.Unit != nil || in.Person == nil:
		return invalid("unit", "Chọn một đơn vị hoặc một người.", "Choose a unit or a person.").Under(ArticleOf(access.RecordMeasurement))
	}
	held, err := postIn(ctx, s.store.Client, *in.Person, m.period)
	if err == nil && held == nil {
		err = notFound()
	}
	if err == nil {
		m.unit, m.about, m.subject = held.UnitID, held.PersonID, law.Subject(held.Edges.Person.SubjectKind)
	}
	return err
}

// checkMeasurement refuses numbers that cannot be: of a criterion for others or not in
// force, incomplete, negative, or more than the whole.
func (s *Service) checkMeasurement(ctx context.Context, m *measuring, in *NewMeasurement) (err error) {
	if in.Source, err = written("source", in.Source); err != nil {
		return err
	}
	if in.Inapplicable, err = tidy("inapplicable", in.Inapplicable); err != nil {
		return err
	}
	c := m.criterion
	switch {
	case c.Subject != m.subject:
		return invalid("criterion", "Tiêu chí này không áp dụng cho đối tượng này.", "The criterion is not for this subject.")
	case c.State == criterion.StateDRAFT || c.ValidFrom == nil || *c.ValidFrom > m.period.EndsOn ||
		c.ValidTo != nil && *c.ValidTo < m.period.EndsOn:
		return invalid("criterion", "Tiêu chí không có hiệu lực vào cuối kỳ.", "The criterion is not in force at the end of the period.")
	case c.Feed != criterion.FeedBY_HAND:
		return invalid("criterion", "Số liệu của tiêu chí này lấy từ sổ nhiệm vụ giao, không nhập tay: hãy xác nhận nhiệm vụ trong sổ.",
			"The register of assigned tasks gives the numbers of this criterion; nobody types them: verify the tasks there.").Under(quantified)
	case in.Inapplicable != "" && (in.Numerator != nil || in.Denominator != nil || in.Level != ""):
		return invalid("inapplicable", "Đã ghi không phát sinh thì không nhập số liệu.", "What does not apply has no numbers.")
	case in.Inapplicable != "":
		return nil
	case c.Measure == criterion.MeasureRUBRIC:
		return s.checkJudged(ctx, m, in)
	}
	return checkNumbers(c, in)
}

// checkJudged lets only the authority judge a level: the unit does not judge itself.
func (s *Service) checkJudged(ctx context.Context, m *measuring, in *NewMeasurement) error {
	if !access.May(access.From(ctx), access.ConfirmUnitAssessment, m.directory.registerTarget(m.unit, deref(in.Person))) {
		return refuse(Forbidden, "Mức đánh giá do cấp có thẩm quyền xếp loại đơn vị ghi.", "The level is judged by the authority that rates the unit.")
	}
	for _, l := range m.criterion.Levels {
		if l.Code == in.Level && in.Numerator == nil && in.Denominator == nil {
			return nil
		}
	}
	return invalid("level", "Chọn một mức của thang.", "Choose a level of the rubric.")
}

func checkNumbers(c *ent.Criterion, in *NewMeasurement) error {
	num, den := in.Numerator, in.Denominator
	divided := c.Denominator != ""
	switch {
	case in.Level != "":
		return invalid("level", "Tiêu chí này không đánh giá theo mức.", "The criterion has no levels.")
	case num == nil || *num < 0:
		return invalid("numerator", "Nhập tử số, không âm.", "Enter the numerator, not negative.").Under(quantified)
	case divided != (den != nil):
		return invalid("denominator", "Mẫu số chỉ nhập, và phải nhập, khi tiêu chí có mẫu số.",
			"A denominator belongs to a criterion that has one, and to no other.").Under(quantified)
	case den != nil && (*den < 0 || *den == 0 && *num > 0):
		return invalid("denominator", "Mẫu số phải lớn hơn 0; không phát sinh thì cả hai bằng 0.",
			"The denominator must be above 0; both are 0 where nothing arose.")
	case den != nil && c.Unit == "%" && *num > *den:
		return invalid("numerator", "Tỷ lệ phần trăm không thể vượt 100 %: tử số lớn hơn mẫu số.",
			"A percentage cannot be above 100 %: the numerator exceeds the denominator.")
	}
	return nil
}

// unsettle keeps the numbers of a unit as its authority confirmed them: confirming the form
// verifies its indicators (Art. 9.2), so they change only once it is reopened. Whoever is
// about to confirm a form that was sent has to read it again.
func (m *measuring) unsettle(ctx context.Context, tx *ent.Tx, in NewMeasurement) error {
	if in.Person != nil {
		return nil
	}
	form, err := tx.UnitAssessment.Query().Where(unitassessment.UnitID(m.unit), unitassessment.PeriodID(m.period.ID)).Only(access.Elevated(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return err
	case form.State == unitassessment.StateCONFIRMED:
		return badState("Điểm và số liệu tiêu chí của đơn vị trong kỳ đã được cấp có thẩm quyền xác nhận; muốn sửa số liệu thì mở lại phiếu trước.",
			"The points and indicators of the unit in this period are confirmed by its authority; reopen the form to change a number.").
			Under(art + "Điều 9 khoản 2")
	case form.State == unitassessment.StateSUBMITTED:
		return tx.UnitAssessment.UpdateOne(form).AddVersion(1).Exec(access.Elevated(ctx))
	}
	return nil
}

func (s *Service) storeMeasurement(ctx context.Context, tx *ent.Tx, m *measuring, in NewMeasurement) (*ent.Measurement, error) {
	old, err := tx.Measurement.Query().Where(measurement.CriterionID(m.criterion.ID), measurement.PeriodID(m.period.ID), measurement.About(m.about)).
		Only(access.Elevated(ctx))
	if ent.IsNotFound(err) && in.Version == 0 {
		return tx.Measurement.Create().SetCriterionID(m.criterion.ID).SetUnitID(m.unit).SetNillablePersonID(in.Person).SetAbout(m.about).
			SetPeriodID(m.period.ID).SetNillableNumerator(in.Numerator).SetNillableDenominator(in.Denominator).SetLevel(in.Level).
			SetInapplicable(in.Inapplicable).SetSource(in.Source).SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).Save(ctx)
	}
	if err != nil {
		return nil, stale(err)
	}
	u := tx.Measurement.UpdateOne(old).Where(measurement.VersionEQ(in.Version)).SetNillableNumerator(in.Numerator).
		SetNillableDenominator(in.Denominator).SetLevel(in.Level).SetInapplicable(in.Inapplicable).SetSource(in.Source).
		SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).AddVersion(1)
	if in.Numerator == nil {
		u.ClearNumerator()
	}
	if in.Denominator == nil {
		u.ClearDenominator()
	}
	changed, err := u.Save(ctx)
	return changed, stale(err)
}
