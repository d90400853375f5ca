package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/whatifeffect"
	"github.com/congtam/congtam/exchange"
)

// ExportWhatIf writes who would move, and why, to a spreadsheet; the history keeps reason,
// what was supposed of whom, and count.
func (s *Service) ExportWhatIf(ctx context.Context, id, reason string) (*ent.File, error) {
	if err := require(ctx, access.ExportWhatIf, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	w, err := s.store.WhatIf.Query().Where(whatif.ID(id)).WithPeriod().WithUnit().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if w.State != whatif.StateDONE {
		return nil, badState("Chỉ xuất được khi đã tính xong.", "It can be exported once it is done.")
	}
	rows, err := s.allEffects(ctx, id)
	if err != nil {
		return nil, err
	}
	title := "Tính thử " + Label(w.Edges.Period).Vi + " – " + w.Edges.Unit.Name
	content, err := exchange.WriteTable(title, effectHead, effectCells(rows), append(assumed(w), "Không phải kết quả chính thức.",
		"Người xuất: "+access.From(ctx).Name, "Lý do: "+reason))
	if err != nil {
		return nil, err
	}
	of := fmt.Sprintf("%s [%s, %s; %s; %d dòng]", reason, Label(w.Edges.Period).Vi, w.Edges.Unit.Name, strings.Join(assumed(w), "; "), len(rows))
	act := access.Act{Verb: access.ExportWhatIf, Subject: id, Reason: limit(of, 1000)}
	return s.keepFile(ctx, act, "tinh-thu.xlsx", xlsxType, content)
}

// allEffects reads what a what-if found, page by page: levels first.
func (s *Service) allEffects(ctx context.Context, id string) ([]*ent.WhatIfEffect, error) {
	var all []*ent.WhatIfEffect
	for _, kind := range []whatifeffect.Kind{whatifeffect.KindLEVEL, whatifeffect.KindRANK} {
		for last := ""; ; last = all[len(all)-1].ID {
			found, err := s.store.WhatIfEffect.Query().Where(whatifeffect.WhatIfID(id), whatifeffect.KindEQ(kind), whatifeffect.IDGT(last)).
				WithPerson().WithUnit().Order(ent.Asc(whatifeffect.FieldID)).Limit(page).All(ctx)
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
			if len(found) < page {
				break
			}
		}
	}
	return all, nil
}

// assumed lists what was supposed, one line each.
func assumed(w *ent.WhatIf) []string {
	var lines []string
	for _, a := range w.Assumptions {
		lines = append(lines, "Giả định: "+strings.Trim(a.Policy+" "+a.Parameter+" = "+a.Option+a.Layer+draftNamed(a), " ="))
	}
	return lines
}

func draftNamed(a schema.Assumption) string {
	if a.Draft == "" {
		return ""
	}
	return "dự thảo " + a.Draft + " (" + a.Text[:12] + ")"
}

var effectHead = []string{"Mã", "Họ và tên", "Đơn vị", "Chức vụ, chức danh", "Mức hiện có", "Mức tính thử", "Điểm hiện có", "Điểm tính thử",
	"Hạng hiện có", "Hạng tính thử", "Mới bị giới hạn theo đơn vị", "Bước khác nhau đầu tiên"}

func effectCells(rows []*ent.WhatIfEffect) func(yield func([]any) bool) {
	return func(yield func([]any) bool) {
		for _, r := range rows {
			code, name, step := "", "", ""
			if p := r.Edges.Person; p != nil {
				code, name = p.Code, p.FullName
			}
			if r.Step != nil {
				step = r.Step.Vi
			}
			if !yield([]any{code, name, r.Edges.Unit.Name, r.Title, bandName(r.LevelBefore), bandName(r.LevelAfter),
				value(rounded(r.TotalBefore)), value(rounded(r.TotalAfter)), value(r.RankBefore), value(r.RankAfter), r.NewlyBounded, step}) {
				return
			}
		}
	}
}
