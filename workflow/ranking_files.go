package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// mostOnPaper is how many lines of a ranking are put on paper; more are for a spreadsheet.
const mostOnPaper = 3000

// rankingAs writes a ranking in a format.
func (s *Service) rankingAs(ctx context.Context, format Format, d *Directory, list *List, p *ent.Period, rows []*ent.BoardRow, notes []string) ([]byte, error) {
	of := ""
	if list.Unit != "" {
		of = d.Unit(list.Unit).Name
	}
	if format == XLSX {
		return exchange.WriteTable("Xếp hạng "+joinNames(Label(p).Vi, of), rankingHead, cells(rows), notes)
	}
	if len(rows) > mostOnPaper {
		return nil, invalid("format", fmt.Sprintf("Danh sách có %d người, quá dài để in. Hãy lọc bớt hoặc xuất Excel.", len(rows)),
			fmt.Sprintf("The list of %d people is too long for paper. Filter it or export a spreadsheet.", len(rows)))
	}
	paper := document.List{Title: "DANH SÁCH XẾP HẠNG KẾT QUẢ ĐÁNH GIÁ", Subject: joinNames("Kỳ đánh giá: "+periodInWords(p), of),
		Columns: rankingColumns, Notes: notes}
	yearly := p.Kind == scoring.Year
	if yearly {
		paper.Columns = append(slices.Clone(rankingColumns), document.ListColumn{Heading: "Xếp loại năm", Width: 8})
	}
	if units := d.Units(); len(units) > 0 && list.Unit == "" {
		paper.Agency = d.issuer(units[0].ID)
	} else {
		paper.Agency = d.issuer(list.Unit)
	}
	for _, r := range rows {
		line := onPaper(r)
		if yearly {
			line = append(line, levelOfYear(r))
		}
		paper.Rows = append(paper.Rows, line)
	}
	return paper.PDF(s.now())
}

// joinNames puts a second name behind a dash where there is one.
func joinNames(first, second string) string {
	if second == "" {
		return first
	}
	return first + " – " + second
}

var rankingColumns = []document.ListColumn{
	{Heading: "Hạng", Width: 3, Number: true}, {Heading: "Mã", Width: 5}, {Heading: "Họ và tên", Width: 9}, {Heading: "Đơn vị", Width: 13},
	{Heading: "Chức vụ, chức danh", Width: 8}, {Heading: "Điểm tiêu chí chung", Width: 4, Number: true}, {Heading: "Điểm kết quả", Width: 4, Number: true},
	{Heading: "Tổng điểm", Width: 4, Number: true}, {Heading: "Mức điểm", Width: 7},
}

// onPaper is a line of a ranking on paper; who has no points has the reason instead.
func onPaper(r *ent.BoardRow) []string {
	outcome := bandName(r.Band)
	if outcome == "" {
		outcome = statusName[r.Status]
	}
	unit := r.UnitName
	if r.AgencyName != r.UnitName {
		unit += ", " + r.AgencyName
	}
	return []string{fmt.Sprint(value(r.Rank)), r.PersonCode, r.PersonName, unit, r.Title,
		shownPoints(r.General), shownPoints(r.Result), shownPoints(r.Total), outcome}
}

// levelOfYear is the level that was notified, else the one proposed, and which it is.
func levelOfYear(r *ent.BoardRow) string {
	switch {
	case r.Decided != nil:
		return ratingName(r.Decided) + " (đã quyết định)"
	case r.Rating != nil:
		return ratingName(r.Rating) + " (đề xuất)"
	}
	return ""
}

func shownPoints(p *scoring.Points) string {
	if p == nil {
		return ""
	}
	return viet.Number(p.String())
}

var rankingHead = []string{"Hạng", "Mã", "Họ và tên", "Đơn vị", "Cơ quan", "Chức vụ, chức danh", "Nhóm nhiệm vụ",
	"Điểm tiêu chí chung", "Điểm kết quả", "Tổng điểm", "Mức điểm", "Xếp loại đề xuất", "Xếp loại đã quyết định", "Tình trạng", "Kỳ trước"}

func cells(rows []*ent.BoardRow) func(yield func([]any) bool) {
	return func(yield func([]any) bool) {
		for _, r := range rows {
			if !yield([]any{value(r.Rank), r.PersonCode, r.PersonName, r.UnitName, r.AgencyName, r.Title, r.PeerGroupName,
				value(r.General), value(r.Result), value(r.Total), bandName(r.Band), ratingName(r.Rating), ratingName(r.Decided), statusName[r.Status], value(r.PreviousTotal)}) {
				return
			}
		}
	}
}

func value[T any](p *T) any {
	if p == nil {
		return ""
	}
	return *p
}

// bandName is a band of points in words, as a month has it; "" for none.
func bandName(b *scoring.Band) string { return bandNames[bandOf(b)] }

// ratingName is a level of the year as Art. 20 names it; "" for none.
func ratingName(b *scoring.Band) string { return ratingNames[bandOf(b)] }

var bandNames = map[scoring.Band]string{
	scoring.Excellent: "Từ 90 điểm", scoring.Good: "Từ 70 đến dưới 90 điểm",
	scoring.Completed: "Từ 50 đến dưới 70 điểm", scoring.NotCompleted: "Dưới 50 điểm",
}

var ratingNames = map[scoring.Band]string{
	scoring.Excellent: "Hoàn thành xuất sắc nhiệm vụ", scoring.Good: "Hoàn thành tốt nhiệm vụ",
	scoring.Completed: "Hoàn thành nhiệm vụ", scoring.NotCompleted: "Không hoàn thành nhiệm vụ",
}

var statusName = map[scoring.Status]string{
	scoring.Scored: "Đã chấm điểm", scoring.InsufficientData: "Chưa đủ dữ liệu",
	scoring.NeedsAuthority: "Cần cấp có thẩm quyền quyết định", scoring.NoData: "Không có dữ liệu",
	scoring.Proposed: "Đã đề xuất", scoring.NotRated: "Không thuộc diện xếp loại", scoring.Blocked: "Chờ quyết định trước",
}
