package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/exchange"
)

func myself(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Person.Query().Where(person.ID(v.Person)).All(ctx)
	head := columns("code", "Mã", "fullName", "Họ và tên", "gender", "Giới tính", "birthDate", "Ngày sinh", "subjectKind", "Đối tượng")
	return tell("ly-lich", "Lý lịch", head, all, func(p *ent.Person) []any {
		return []any{p.Code, p.FullName, p.Gender, p.BirthDate, p.SubjectKind}
	}), err
}

func myPosts(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Post.Query().Where(post.PersonID(v.Person)).WithUnit().Order(ent.Asc(post.FieldValidFrom)).All(ctx)
	head := columns("unit", "Đơn vị", "title", "Chức vụ, chức danh", "role", "Vai trò", "validFrom", "Từ ngày", "validTo", "Đến ngày", "note", "Ghi chú")
	return tell("chuc-vu", "Chức vụ, chức danh", head, all, func(p *ent.Post) []any {
		return []any{p.Edges.Unit.Name, p.Title, p.Role, p.ValidFrom, p.ValidTo, p.Note}
	}), err
}

func myLeaves(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Leave.Query().Where(leave.PersonID(v.Person)).Order(ent.Asc(leave.FieldValidFrom)).All(ctx)
	head := columns("kind", "Loại", "validFrom", "Từ ngày", "validTo", "Đến ngày", "document", "Văn bản")
	return tell("nghi", "Thời gian nghỉ", head, all, func(l *ent.Leave) []any {
		return []any{l.Kind, l.ValidFrom, l.ValidTo, l.Document}
	}), err
}

func myItems(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.WorkItem.Query().Where(workitem.PersonID(v.Person)).WithPeriod().Order(ent.Asc(workitem.FieldDueOn, workitem.FieldID)).All(ctx)
	head := columns("id", "Mã", "period", "Kỳ", "content", "Nội dung", "output", "Sản phẩm", "kind", "Loại", "coefficient", "Hệ số",
		"assignedQty", "Số lượng giao", "dueOn", "Hạn", "failedAssessments", "Số lần chưa đạt", "causeNote", "Nguyên nhân", "state", "Trạng thái", "cancelReason", "Lý do hủy")
	return tell("cong-viec", "Công việc được giao", head, all, func(w *ent.WorkItem) []any {
		return []any{w.ID, Label(w.Edges.Period).Vi, w.Content, w.Output, w.Kind, w.Coefficient,
			w.AssignedQty, w.DueOn, w.FailedAssessments, w.CauseNote, w.State, w.CancelReason}
	}), err
}

func myDeliveries(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Delivery.Query().Where(delivery.PersonID(v.Person)).
		WithEvidenceFiles(func(q *ent.AttachmentQuery) {
			q.WithFile(func(q *ent.FileQuery) { q.Select("id", "name") })
		}).Order(ent.Asc(delivery.FieldCreatedAt, delivery.FieldID)).All(ctx)
	head := columns("workItem", "Mã công việc", "qty", "Số lượng", "deliveredOn", "Ngày hoàn thành", "note", "Ghi chú", "evidence", "Minh chứng",
		"evidenceFiles", "Tệp minh chứng", "state", "Trạng thái", "returnReason", "Lý do trả lại", "qualityFailure", "Chưa đạt chất lượng", "decidedBy", "Người xử lý")
	return tell("san-pham", "Sản phẩm đã báo cáo", head, all, func(d *ent.Delivery) []any {
		return []any{d.WorkItemID, d.Qty, d.DeliveredOn, d.Note, d.Evidence,
			fileNames(d.Edges.EvidenceFiles), d.State, d.ReturnReason, d.QualityFailure, d.DecidedBy}
	}), err
}

func fileNames(attached []*ent.Attachment) string {
	var names []string
	for _, a := range attached {
		names = append(names, a.Edges.File.Name)
	}
	return strings.Join(names, "; ")
}

func myForms(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.PeriodAssessment.Query().Where(periodassessment.PersonID(v.Person)).WithPeriod().
		Order(ent.Asc(periodassessment.FieldID)).All(ctx)
	head := columns("period", "Kỳ", "state", "Trạng thái", "selfPoints", "Điểm tự chấm", "confirmedPoints", "Điểm được xác nhận",
		"strengths", "Ưu điểm", "shortcomings", "Hạn chế", "comment", "Nhận xét", "reason", "Lý do", "confirmedBy", "Người xác nhận")
	return tell("phieu-tu-danh-gia", "Phiếu tự đánh giá (Mẫu 01)", head, all, func(f *ent.PeriodAssessment) []any {
		return []any{Label(f.Edges.Period).Vi, f.State, pointsInWords(f.SelfPoints), pointsInWords(f.ConfirmedPoints),
			f.Strengths, f.Shortcomings, f.Comment, f.Reason, f.ConfirmedBy}
	}), err
}

func myReaders(ctx context.Context, s *Service, _ *access.Viewer) (exchange.Register, error) {
	all, err := s.Readings(ctx, copyLimit)
	head := columns("at", "Lúc", "reader", "Người xem", "roles", "Vai trò", "about", "Nội dung đã xem")
	return tell("nguoi-da-xem", "Ai đã xem kết quả và hồ sơ của tôi", head, all, func(r Reading) []any {
		return []any{moment(r.At), r.Reader, rolesText(r.Roles), r.About.Vi}
	}), err
}

func rolesText(roles []access.Role) string {
	var names []string
	for _, r := range roles {
		names = append(names, string(r))
	}
	return strings.Join(names, ", ")
}

// copyLimit bounds the logs in a copy.
const copyLimit = 100_000

func mySignIns(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.SignIns(&v.Account, copyLimit).All(ctx)
	head := columns("at", "Lúc", "outcome", "Kết quả", "address", "Địa chỉ", "userAgent", "Thiết bị")
	return tell("dang-nhap", "Nhật ký đăng nhập", head, all, func(a *ent.SignInAttempt) []any {
		return []any{moment(a.At), a.Outcome, a.Address, a.UserAgent}
	}), err
}
