package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/exchange"
)

func myCauses(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.ObjectiveCause.Query().Where(objectivecause.PersonID(v.Person)).Order(ent.Asc(objectivecause.FieldID)).Limit(copyLimit).All(ctx)
	head := columns("workItem", "Mã công việc", "text", "Nguyên nhân khách quan", "evidence", "Minh chứng", "state", "Trạng thái",
		"document", "Văn bản xác nhận", "reason", "Lý do", "decidedBy", "Người xử lý")
	return tell("nguyen-nhan-khach-quan", "Nguyên nhân khách quan", head, all, func(c *ent.ObjectiveCause) []any {
		return []any{c.WorkItemID, c.Text, c.Evidence, c.State, c.Document, c.Reason, c.DecidedBy}
	}), err
}

func myPetitions(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Petition.Query().Where(petition.PersonID(v.Person)).WithPeriod().Order(ent.Asc(petition.FieldFiledAt, petition.FieldID)).
		Limit(copyLimit).All(ctx)
	head := columns("number", "Số", "year", "Năm", "against", "Nội dung bị kiến nghị", "content", "Nội dung kiến nghị", "filedAt", "Gửi lúc", "dueOn", "Hạn giải quyết",
		"state", "Trạng thái", "outcome", "Kết quả giải quyết", "reasons", "Lý do", "document", "Văn bản trả lời", "answeredBy", "Người giải quyết")
	return tell("kien-nghi", "Kiến nghị", head, all, func(p *ent.Petition) []any {
		outcome := ""
		if p.Outcome != nil {
			outcome = outcomeNames[*p.Outcome]
		}
		return []any{p.Number, p.Year, disputedInWords(p), p.Content, moment(p.FiledAt), p.DueOn, p.State, outcome, p.Reasons, p.Document, p.AnsweredBy}
	}), err
}

// myProposals are what norms say of the viewer by published results (Art. 23).
func myProposals(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	head := columns("period", "Kỳ", "norm", "Nội dung", "verdict", "Kết luận của điều kiện", "unmet", "Số điều kiện chưa đạt", "superseded", "Đã được thay thế")
	all, err := s.store.Proposal.Query().Where(proposal.PersonID(v.Person)).WithPeriod().Order(ent.Asc(proposal.FieldID)).Limit(copyLimit).All(ctx)
	if err != nil {
		return exchange.Register{}, err
	}
	labels := map[string]string{}
	for _, p := range all {
		label, err := s.NormLabel(ctx, p.RulesetHash, p.Norm)
		if err != nil {
			return exchange.Register{}, err
		}
		labels[p.ID] = label.Vi
	}
	return tell("dieu-kien", "Điều kiện theo kết quả xếp loại", head, all, func(p *ent.Proposal) []any {
		return []any{Label(p.Edges.Period).Vi, labels[p.ID], verdictNames[p.Verdict], p.Unmet, p.Visibility == proposal.VisibilitySUPERSEDED}
	}), nil
}

// myDossiers are the decisions about the viewer: those that are confirmed.
func myDossiers(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	head := columns("id", "Mã", "period", "Kỳ", "title", "Nội dung", "verdict", "Kết luận của điều kiện", "grounds", "Căn cứ đề xuất", "reason", "Lý do quyết định",
		"document", "Số quyết định", "decidedOn", "Ngày quyết định", "effectiveFrom", "Có hiệu lực từ", "proposedBy", "Người đề xuất", "decidedBy", "Người quyết định")
	all, err := s.store.Dossier.Query().Where(dossier.PersonID(v.Person)).WithPeriod().Order(ent.Asc(dossier.FieldID)).Limit(copyLimit).All(ctx)
	if err != nil {
		return exchange.Register{}, err
	}
	titles := map[string]string{}
	for _, x := range all {
		title, err := s.DossierTitle(ctx, x)
		if err != nil {
			return exchange.Register{}, err
		}
		titles[x.ID] = title.Vi
	}
	return tell("quyet-dinh", "Quyết định về tôi", head, all, func(x *ent.Dossier) []any {
		return []any{x.ID, Label(x.Edges.Period).Vi, titles[x.ID], verdictName(x), x.Grounds, x.Reason, x.Document, x.DecidedOn, x.EffectiveFrom,
			x.ProposedBy, x.DecidedBy}
	}), nil
}

// myPapers list the kept papers about the viewer; each can be fetched by itself, and its
// hash compared with the one here.
func myPapers(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Record.Query().Where(record.PersonID(v.Person)).WithPeriod().Order(ent.Asc(record.FieldMadeAt, record.FieldID)).
		Select(record.FieldID, record.FieldKind, record.FieldPeriodID, record.FieldNumber, record.FieldName, record.FieldSize, record.FieldSha256,
			record.FieldMadeBy, record.FieldMadeAt).Limit(copyLimit).All(ctx)
	head := columns("id", "Mã", "kind", "Loại", "period", "Kỳ", "number", "Bản", "name", "Tên tệp", "size", "Số byte", "sha256", "Mã băm SHA-256",
		"madeBy", "Người lập", "madeAt", "Lập lúc")
	return tell("tai-lieu-luu-tru", "Tài liệu lưu giữ", head, all, func(r *ent.Record) []any {
		return []any{r.ID, r.Kind, Label(r.Edges.Period).Vi, r.Number, r.Name, r.Size, r.Sha256, r.MadeBy, moment(r.MadeAt)}
	}), err
}

// myDelegations are the authorities that the viewer lent or was lent.
func myDelegations(ctx context.Context, s *Service, v *access.Viewer) (exchange.Register, error) {
	all, err := s.store.Delegation.Query().Where(delegation.Or(delegation.LenderID(v.Person), delegation.HolderID(v.Person))).
		WithLender().WithHolder().WithUnit().Order(ent.Asc(delegation.FieldID)).Limit(copyLimit).All(ctx)
	head := columns("lender", "Người ủy quyền", "holder", "Người được ủy quyền", "unit", "Đơn vị", "verbs", "Việc", "validFrom", "Từ ngày", "validTo", "Đến ngày",
		"document", "Văn bản", "state", "Trạng thái", "endReason", "Lý do chấm dứt")
	return tell("uy-quyen", "Ủy quyền", head, all, func(l *ent.Delegation) []any {
		return []any{fullName(l.Edges.Lender), fullName(l.Edges.Holder), l.Edges.Unit.Name, strings.Join(l.Verbs, ", "), l.ValidFrom, l.ValidTo,
			l.Document, l.State, l.EndReason}
	}), err
}

// fullName is the name of somebody the viewer may see, "" of anybody else.
func fullName(p *ent.Person) string {
	if p == nil {
		return ""
	}
	return p.FullName
}
