package workflow

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// UnitFormDraft is a unit's assessment of itself as its head writes it.
type UnitFormDraft struct {
	Unit         string
	Period       string
	Points       []CriterionPoints
	Rating       *scoring.Band // level the unit proposes
	NothingFound bool          // no shortcoming was pointed out before
	Version      int
}

// SaveUnitAssessment keeps the draft of a unit's assessment of itself (Art. 9.2.a).
func (s *Service) SaveUnitAssessment(ctx context.Context, in UnitFormDraft) (*ent.UnitAssessment, error) {
	f, err := s.UnitFormIn(ctx, in.Unit, in.Period)
	if err != nil {
		return nil, err
	}
	e := unitFormEntry(access.SaveUnitAssessment, f, "")
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.UnitAssessment, error) {
		merged, err := f.mergePoints(in.Points)
		if err != nil {
			return nil, err
		}
		if f.Stored == nil {
			if in.Version != 0 {
				return nil, conflict()
			}
			return tx.UnitAssessment.Create().SetUnitID(in.Unit).SetPeriodID(in.Period).SetSelfPoints(merged).
				SetNillableSelfRating(in.Rating).SetNothingFound(in.NothingFound).Save(ctx)
		}
		u := tx.UnitAssessment.UpdateOne(f.Stored).Where(unitassessment.VersionEQ(in.Version)).SetState(unitassessment.State(to)).
			SetSelfPoints(merged).SetNillableSelfRating(in.Rating).SetNothingFound(in.NothingFound).AddVersion(1)
		if in.Rating == nil {
			u.ClearSelfRating()
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

func unitFormEntry(verb access.Verb, f *UnitForm, reason string) entry {
	return entry{verb: verb, unit: f.Unit.ID, year: f.Period.Year, period: f.Period.ID, reason: reason,
		entity: ent.TypeUnitAssessment, id: f.Row().ID, state: string(f.Row().State)}
}

// mergePoints sets points by criterion and refuses those outside what is left to judge.
func (f *UnitForm) mergePoints(change []CriterionPoints) (map[string]scoring.Decimal, error) {
	merged := map[string]scoring.Decimal{}
	maps.Copy(merged, f.Row().SelfPoints)
	for _, c := range change {
		if c.Points == nil {
			delete(merged, c.Code)
			continue
		}
		if err := f.checkPoints(c.Code, *c.Points); err != nil {
			return nil, err
		}
		merged[c.Code] = *c.Points
	}
	return merged, nil
}

func (f *UnitForm) checkPoints(code string, points scoring.Decimal) error {
	i := slices.IndexFunc(f.Items, func(it UnitItem) bool { return it.Item.Code == code })
	field := "points." + code
	switch {
	case i < 0:
		return invalid(field, "Văn bản không có tiêu chí mang mã này.", "The act has no criterion with this code.").Under(art + "Điều 6, Điều 7")
	case f.Items[i].JudgedMax == nil:
		return invalid(field, "Tỉnh chưa quy định điểm của tiêu chí: phải chọn lớp điểm áp dụng trước.",
			"The province has not set the points of the criterion: a layer has to be chosen first.").Under(art + "Điều 7 khoản 2")
	case points < 0 || points > *f.Items[i].JudgedMax:
		most := f.Items[i].JudgedMax.String()
		return invalid(field, code+": điểm phải từ 0 đến "+viet.Number(most)+".", code+": points must be from 0 to "+most+".").Under(art + "Điều 6, Điều 7")
	}
	return nil
}

// missingFrom lists the criteria that still need judged points, and the indicators that still
// need a number or a word that nothing arose; judged: those that the authority judges too.
func (f *UnitForm) missingFrom(points map[string]scoring.Decimal, judged bool) error {
	if list := strings.Join(f.unmeasured(judged), ", "); list != "" {
		return invalid("indicators", "Chưa có số liệu của các tiêu chí: "+list+". Ghi số liệu, hoặc ghi không phát sinh.",
			"No number yet for: "+list+". Record it, or that nothing arose.").Under(art + "Điều 7 khoản 2")
	}
	var missing []string
	for _, it := range f.Items {
		if _, given := points[it.Item.Code]; !given && (it.JudgedMax == nil || *it.JudgedMax > 0) {
			missing = append(missing, it.Item.Code)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	list := strings.Join(missing, ", ")
	return invalid("points."+missing[0], "Chưa chấm điểm các tiêu chí: "+list+".", "No points yet for: "+list+".").Under(art + "Điều 6, Điều 7")
}

// unmeasured lists the indicators recorded by hand that have no measurement.
func (f *UnitForm) unmeasured(judged bool) (codes []string) {
	for _, it := range f.Items {
		for _, k := range it.Indicators {
			if k.Measurement == nil && k.Denominator == nil && (judged || !k.rubric) {
				codes = append(codes, k.Code)
			}
		}
	}
	return codes
}

// SubmitUnitAssessment sends the form to the authority that rates the unit, with the level
// the unit proposes where the period is a year.
func (s *Service) SubmitUnitAssessment(ctx context.Context, id string, version int) (*ent.UnitAssessment, error) {
	return s.moveUnitForm(ctx, access.SubmitUnitAssessment, id, "", version, func(f *UnitForm, _ *ent.UnitAssessmentUpdateOne) error {
		if f.Period.Kind == scoring.Year && f.Stored.SelfRating == nil {
			return invalid("rating", "Hãy đề xuất mức xếp loại của đơn vị.", "Propose the level of the unit.").Under(art + "Điều 9 khoản 2 điểm a")
		}
		if f.Period.Kind == scoring.Year && !f.Stored.NothingFound && !f.found {
			return invalid("nothingFound", "Hãy ghi rõ không có hạn chế, khuyết điểm được chỉ ra trước đó, hoặc đề nghị ghi hạn chế vào sổ.",
				"Say that no shortcoming was pointed out before, or have those there were recorded.").Under(art + "Điều 8 khoản 1 điểm c")
		}
		return f.missingFrom(f.Stored.SelfPoints, false)
	})
}

// ReturnUnitAssessment sends the form back to the unit with a reason.
func (s *Service) ReturnUnitAssessment(ctx context.Context, id, reason string, version int) (*ent.UnitAssessment, error) {
	return s.moveUnitForm(ctx, access.ReturnUnitAssessment, id, reason, version, func(_ *UnitForm, u *ent.UnitAssessmentUpdateOne) error {
		u.SetComment(reason)
		return needReason(reason)
	})
}

// ReopenUnitAssessment takes a confirmation back while the period is open.
func (s *Service) ReopenUnitAssessment(ctx context.Context, id, reason string, version int) (*ent.UnitAssessment, error) {
	return s.moveUnitForm(ctx, access.ReopenUnitAssessment, id, reason, version, func(_ *UnitForm, u *ent.UnitAssessmentUpdateOne) error {
		u.ClearConfirmedPoints().SetConfirmedBy("").ClearConfirmedAt().ClearDecisionRating().SetDecisionDocument("")
		return needReason(reason)
	})
}

// FixUnitRating records, by document, the level the authority fixed where the law leaves it
// open: force majeure, or points without their conditions (Art. 8.4.b).
func (s *Service) FixUnitRating(ctx context.Context, id string, rating scoring.Band, document string, version int) (*ent.UnitAssessment, error) {
	return s.moveUnitForm(ctx, access.FixUnitRating, id, document, version, func(_ *UnitForm, u *ent.UnitAssessmentUpdateOne) error {
		kept, err := written("document", document)
		u.SetDecisionRating(rating).SetDecisionDocument(kept)
		return err
	})
}

func (s *Service) moveUnitForm(ctx context.Context, verb access.Verb, id, reason string, version int, set func(*UnitForm, *ent.UnitAssessmentUpdateOne) error) (*ent.UnitAssessment, error) {
	stored, err := s.store.UnitAssessment.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	f, err := s.UnitFormOf(ctx, stored)
	if err != nil {
		return nil, err
	}
	return register(ctx, s, unitFormEntry(verb, f, reason), func(ctx context.Context, tx *ent.Tx, to string) (*ent.UnitAssessment, error) {
		u := tx.UnitAssessment.UpdateOne(stored).Where(unitassessment.VersionEQ(version)).SetState(unitassessment.State(to)).AddVersion(1)
		if err := set(f, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}
