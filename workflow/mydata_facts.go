package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/ent/measurement"
	"github.com/congtam/congtam/exchange"
)

func myDisciplines(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Discipline.Query().Where(discipline.PersonID(v.Person)).Order(ent.Asc(discipline.FieldDecidedOn, discipline.FieldID)).
		Limit(copyLimit).All(ctx)
	head := columns("act", "Hành vi", "organ", "Cơ quan xử lý", "form", "Hình thức", "actOn", "Ngày vi phạm", "decidedOn", "Ngày quyết định", "document", "Quyết định",
		"usedIn", "Đã xét trong năm", "usedDocument", "Quyết định xếp loại đã xét")
	return tell("ky-luat", "Kỷ luật", head, all, func(x *ent.Discipline) []any {
		return []any{x.Act, x.Organ, x.Form, x.ActOn, x.DecidedOn, x.Document, value(x.UsedIn), x.UsedDocument}
	}), err
}

func myAttestations(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Attestation.Query().Where(attestation.PersonID(v.Person)).Order(ent.Asc(attestation.FieldYear, attestation.FieldID)).
		Limit(copyLimit).All(ctx)
	head := columns("year", "Năm", "kind", "Nội dung", "holds", "Có", "day", "Ngày", "part", "Số phiếu thấp", "whole", "Tổng số phiếu", "document", "Văn bản",
		"recordedBy", "Người ghi", "recordedAt", "Ghi lúc")
	return tell("xac-nhan", "Xác nhận bằng văn bản", head, all, func(x *ent.Attestation) []any {
		return []any{x.Year, x.Kind, x.Holds, x.Day, value(x.Part), value(x.Whole), x.Document, x.RecordedBy, moment(x.RecordedAt)}
	}), err
}

func myConclusions(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Conclusion.Query().Where(conclusion.PersonID(v.Person)).Order(ent.Asc(conclusion.FieldConcludedOn, conclusion.FieldID)).
		Limit(copyLimit).All(ctx)
	head := columns("kind", "Loại", "concludedOn", "Ngày kết luận", "document", "Văn bản", "handledOn", "Ngày xử lý", "state", "Trạng thái", "withdrawReason", "Lý do rút")
	return tell("ket-luan", "Kết luận của cấp có thẩm quyền", head, all, func(x *ent.Conclusion) []any {
		return []any{x.Kind, x.ConcludedOn, x.Document, x.HandledOn, x.State, x.WithdrawReason}
	}), err
}

// myMeasurements are what criteria of Art. 7 gave for the viewer in person.
func myMeasurements(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Measurement.Query().Where(measurement.PersonID(v.Person)).WithCriterion().WithPeriod().Order(ent.Asc(measurement.FieldID)).
		Limit(copyLimit).All(ctx)
	head := columns("period", "Kỳ", "criterion", "Tiêu chí", "numerator", "Tử số hoặc số đạt được", "denominator", "Mẫu số", "level", "Mức",
		"inapplicable", "Không phát sinh vì", "source", "Nguồn", "recordedBy", "Người ghi")
	return tell("so-lieu-tieu-chi", "Số liệu tiêu chí", head, all, func(m *ent.Measurement) []any {
		return []any{Label(m.Edges.Period).Vi, m.Edges.Criterion.Name, value(m.Numerator), value(m.Denominator), m.Level, m.Inapplicable, m.Source, m.RecordedBy}
	}), err
}
