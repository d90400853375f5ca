package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
)

// Form02 is the form by which a person's year is rated (Decree 335/2025, Art. 21; Annex
// II, Form 02).
type Form02 struct {
	Mark
	Agency Agency
	Year   int
	Person Person

	Months  [12]MonthLine
	Average *scoring.Points // of the year (Art. 17.3); nil before it is known

	SelfRating scoring.Band // what the person ticks; "" leaves all boxes empty
	Rating     scoring.Band // what the authority decided; "" before the decision
	Handling   string       // proposed handling (Art. 23); "" leaves lines to fill in

	Self, Authority Signature // in what capacity is printed on the form
}

// MonthLine is the points of one month; nil is a month without points, which the note
// explains.
type MonthLine struct {
	Total *scoring.Points
	Note  string
}

// ratings are the four levels of Art. 20 in the order and the words of the form.
var ratings = []struct {
	band scoring.Band
	name string
}{
	{scoring.Excellent, "Hoàn thành xuất sắc nhiệm vụ"},
	{scoring.Good, "Hoàn thành tốt nhiệm vụ"},
	{scoring.Completed, "Hoàn thành nhiệm vụ"},
	{scoring.NotCompleted, "Không hoàn thành nhiệm vụ"},
}

// Notes of Form 02 as Annex II prints them.
const (
	ratingNote   = "Việc xếp loại chất lượng công chức căn cứ vào quy định tại Điều 20 Nghị định số 335/2025/NĐ-CP."
	handlingNote = "Việc đề xuất phương án xử lý căn cứ quy định tại Điều 23 Nghị định số 335/2025/NĐ-CP."
)

// PDF writes the form in the layout of Annex II.
func (f Form02) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Phiếu xếp loại chất lượng công chức – "+f.Person.Name, upright, made)
	p.marked(f.Mark)
	p.formNumber("Mẫu số 02")
	p.heads(f.Agency)
	p.title("PHIẾU XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC")
	p.paragraph(paragraph{runs: strong(fmt.Sprintf("Năm %d", f.Year)), align: "C", after: 4})
	p.person(f.Person)
	p.heading("I. TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ")
	p.table(f.monthTable())
	p.down(2)
	p.heading("II. CÔNG CHỨC TỰ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG")
	p.boxes(f.SelfRating)
	p.heading("III. KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CỦA CẤP CÓ THẨM QUYỀN CÔNG CHỨC¹")
	p.boxes(f.Rating)
	p.heading("IV. ĐỀ XUẤT PHƯƠNG ÁN XỬ LÝ²")
	p.answer("", f.Handling, 2)
	f.Self.Capacity, f.Authority.Capacity = "CÔNG CHỨC TỰ XẾP LOẠI", "CẤP CÓ THẨM QUYỀN XẾP LOẠI"
	p.twoSignatures(f.Self, f.Authority, true)
	p.footnotes("¹ "+ratingNote, "² "+handlingNote)
	return p.bytes()
}

func (f Form02) monthTable() table {
	t := table{columns: []column{{3, "C"}, {6, "C"}, {7, "L"}}, head: [][]cell{headRow("Tháng", "Tổng điểm theo dõi, đánh giá", "Ghi chú")}}
	for i, m := range f.Months {
		t.rows = append(t.rows, row(fmt.Sprint(i+1), points(m.Total), m.Note))
	}
	t.rows = append(t.rows, []cell{{runs: strong("Tổng điểm trung bình cả năm")}, {runs: strong(points(f.Average))}, {}})
	return t
}

// boxes sets the four levels with the chosen one ticked; the tick is a letter, so that it
// is found in the text too.
func (p *paper) boxes(chosen scoring.Band) {
	const side = 3.6
	for _, r := range ratings {
		height := lineHeight(bodySize)
		p.room(height)
		x, y := marginLeft+firstLine, p.pdf.GetY()
		p.pdf.SetLineWidth(0.3)
		p.pdf.Rect(x, y+(height-side)/2, side, side, "D")
		if r.band == chosen {
			p.pdf.SetFont(family, "B", smallSize)
			p.pdf.SetXY(x, y)
			p.pdf.CellFormat(side, height, "X", "", 0, "C", false, 0, "")
		}
		p.pdf.SetXY(marginLeft, y)
		p.paragraph(paragraph{runs: plain(r.name), align: "L", left: firstLine + 6, after: 1})
	}
}
