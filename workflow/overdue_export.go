package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring/calendar"
)

var ledgerNames = map[LedgerKind]string{
	LedgerYear: "Xếp loại năm", LedgerPetition: "Kiến nghị", LedgerNational: "Cơ sở dữ liệu quốc gia", LedgerTask: "Nhiệm vụ được giao",
}

var ledgerHead = []string{"Loại việc", "Nội dung", "Đơn vị", "Người chịu trách nhiệm", "Hạn", "Hoàn thành", "Số ngày quá hạn", "Văn bản gia hạn"}

// ExportOverdue writes the overdue ledger to a spreadsheet; the history keeps reason,
// filter and count.
func (s *Service) ExportOverdue(ctx context.Context, unitID *string, asOf calendar.Date, reason string) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if err := requireUnder(ctx, d, access.ExportOverdue, unitID); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	ledger, err := s.Overdue(ctx, unitID, asOf)
	if err != nil {
		return nil, err
	}
	filter := "Đến ngày " + shownDay(asOf)
	if unitID != nil {
		filter += ", " + d.Unit(*unitID).Name
	}
	content, err := exchange.WriteTable("Sổ quá hạn", ledgerHead, ledgerCells(ledger), []string{filter,
		"Người xuất: " + access.From(ctx).Name, "Lý do: " + reason})
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ExportOverdue, Subject: deref(unitID), Reason: limit(fmt.Sprintf("%s (%s; %d dòng)", reason, filter, ledger.Total()), 1000)}
	return s.keepFile(ctx, act, "so-qua-han.xlsx", xlsxType, content)
}

func ledgerCells(l *Ledger) func(yield func([]any) bool) {
	return func(yield func([]any) bool) {
		for _, one := range l.All {
			if !yield([]any{ledgerNames[one.Kind], one.Content.Vi, one.Unit.Name, strings.Join(one.Office, ", "), one.DueOn, one.DoneOn, one.Days, one.Order}) {
				return
			}
		}
	}
}

// shownDay is a day as papers in Vietnamese write it.
func shownDay(day calendar.Date) string {
	return day.Time().Format("02/01/2006")
}
