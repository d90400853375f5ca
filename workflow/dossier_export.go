package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// DossierFilter says which dossiers of a year.
type DossierFilter struct {
	Period string
	Unit   *string // and everything below it
	Person *string
	Kind   *law.Kind
	State  *dossier.State
}

// Dossiers selects the dossiers of a filter that the viewer may see.
func (s *Service) Dossiers(ctx context.Context, f DossierFilter) (*ent.DossierQuery, error) {
	q := s.store.Dossier.Query().Where(dossier.PeriodID(f.Period))
	if f.Unit != nil {
		d, err := s.Directory(ctx)
		if err != nil {
			return nil, err
		}
		q = q.Where(dossier.HasUnitWith(unit.PathHasPrefix(d.Path(*f.Unit))))
	}
	if f.Person != nil {
		q = q.Where(dossier.PersonID(*f.Person))
	}
	if f.Kind != nil {
		q = q.Where(dossier.KindEQ(*f.Kind))
	}
	if f.State != nil {
		q = q.Where(dossier.StateEQ(*f.State))
	}
	return q, nil
}

// ExportDossiers writes the dossiers of a filter to a spreadsheet; the reason is on record.
func (s *Service) ExportDossiers(ctx context.Context, f DossierFilter, reason string) (*ent.File, error) {
	d, p, err := s.directoryIn(ctx, f.Period)
	if err != nil {
		return nil, err
	}
	if err := requireUnder(ctx, d, access.ExportDossiers, f.Unit); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	q, err := s.Dossiers(ctx, f)
	if err != nil {
		return nil, err
	}
	rows, err := q.WithPerson().WithUnit().Order(ent.Asc(dossier.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	cells, err := s.dossierCells(ctx, rows)
	if err != nil {
		return nil, err
	}
	content, err := exchange.WriteTable("Hồ sơ quyết định "+Label(p).Vi, dossierHead, cells,
		[]string{"Người xuất: " + access.From(ctx).Name, "Lý do: " + reason})
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ExportDossiers, Subject: p.ID, Reason: limit(fmt.Sprintf("%s [%d hồ sơ; %s]", reason, len(rows), f.words()), 1000)}
	return s.keepFile(ctx, act, fileName("ho-so", p, "", XLSX), xlsxType, content)
}

// words says what a filter asks for, for the history.
func (f DossierFilter) words() string {
	parts := []string{f.Period}
	for _, p := range []*string{f.Unit, f.Person, (*string)(f.Kind), (*string)(f.State)} {
		if p != nil {
			parts = append(parts, *p)
		}
	}
	return strings.Join(parts, ", ")
}

var formNames = map[decision.Form]string{
	"REPRIMAND": "Khiển trách", "WARNING": "Cảnh cáo", "REMOVAL_FROM_POST": "Cách chức", "FORCED_DISMISSAL": "Buộc thôi việc",
}

var dossierHead = []string{"Mã", "Họ và tên", "Đơn vị", "Nội dung", "Kết luận của điều kiện", "Giấy tờ còn thiếu", "Tình trạng",
	"Người đề xuất", "Người quyết định", "Số quyết định", "Ngày quyết định", "Có hiệu lực từ", "Lý do"}

var dossierStates = map[dossier.State]string{
	dossier.StateOPEN: "Đang lập", dossier.StatePROPOSED: "Đã trình", dossier.StateCONFIRMED: "Đã quyết định",
	dossier.StateREJECTED: "Không chấp thuận", dossier.StateWITHDRAWN: "Đã rút",
}

func (s *Service) dossierCells(ctx context.Context, rows []*ent.Dossier) (func(yield func([]any) bool), error) {
	table := make([][]any, len(rows))
	for i, x := range rows {
		title, err := s.DossierTitle(ctx, x)
		if err != nil {
			return nil, err
		}
		code, name := "", x.Edges.Unit.Name
		if p := x.Edges.Person; p != nil {
			code, name = p.Code, p.FullName
		}
		table[i] = []any{code, name, x.Edges.Unit.Name, title.Vi, verdictName(x), missing(x), dossierStates[x.State], x.ProposedBy, x.DecidedBy,
			x.Document, x.DecidedOn, x.EffectiveFrom, x.Reason}
	}
	return func(yield func([]any) bool) {
		for _, row := range table {
			if !yield(row) {
				return
			}
		}
	}, nil
}

func verdictName(x *ent.Dossier) string {
	if x.Verdict == nil {
		return ""
	}
	return verdictNames[*x.Verdict]
}

var verdictNames = map[decision.Verdict]string{"QUALIFIES": "Đủ điều kiện", "DOES_NOT_QUALIFY": "Không đủ điều kiện", "OPEN": "Thiếu dữ liệu"}

// missing names the papers that are not there.
func missing(x *ent.Dossier) string {
	var names []string
	for _, p := range x.Papers {
		if p.Document == "" {
			names = append(names, p.Label.Vi)
		}
	}
	return strings.Join(names, "; ")
}
