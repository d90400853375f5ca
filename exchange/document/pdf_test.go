package document_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

type paper interface {
	PDF(made time.Time) ([]byte, error)
}

func pdf(t *testing.T, name string, d paper) []byte {
	t.Helper()
	content, err := d.PDF(made)
	if err != nil {
		t.Fatal(err)
	}
	save(t, name+".pdf", content)
	return content
}

func TestEveryPaperSaysWhatItIsGiven(t *testing.T) {
	for name, c := range map[string]struct {
		paper  paper
		wanted []string
	}{
		"mau-01": {form01(), []string{"Mẫu số 01", "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI SỞ NỘI VỤ ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
			"(Kỳ theo dõi, đánh giá: tháng 11 năm 2026)", "Họ và tên: Nguyễn Thị Ngọc Ánh", "Tổng cộng 30 28,5 ", "1. Điểm tiêu chí chung: 28,00 điểm",
			"3. Tổng điểm theo dõi, đánh giá công chức: 90,71 điểm", "Đồng Nai, ngày 28 tháng 11 năm 2026", "I.2. Ý thức kỷ luật", "2,7 3 8,1 3 8,1 10/11/2026 11/11/2026 1 ",
			"Tổng cộng 16,8 15,06 "}},
		"mau-02": {form02(), []string{"Mẫu số 02", "Năm 2026", "7 Nghỉ thai sản", "Tổng điểm trung bình cả năm 88,42", "III. KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CỦA CẤP CÓ THẨM QUYỀN CÔNG CHỨC",
			"XHoàn thành xuất sắc nhiệm vụ Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ XHoàn thành tốt nhiệm vụ", "căn cứ quy định tại Điều 23"}},
		"bien-ban":  {minutes(), []string{"BIÊN BẢN", "Số: 125/BB-SNV", "08 giờ 00, ngày 04 tháng 12 năm 2026", "Vắng mặt: 01 người", "Nghỉ thai sản", "Lê Thị Ước: Đồng chí phối hợp tốt", "03 ý kiến nhất trí, 00 ý kiến không nhất trí"}},
		"thong-bao": {notice(), []string{"THÔNG BÁO", "Căn cứ Quyết định số 124/QĐ-SNV", "88,42 điểm", "Hoàn thành tốt nhiệm vụ", "trong thời hạn 07 ngày làm việc", "Điều 22", "- Lưu: VT, TCCB."}},
		"tra-loi":   {answer(), []string{"KẾT QUẢ", "Chấp nhận một phần kiến nghị", "Điểm tiến độ: 0,75", "130/QĐ-SNV"}},
		"tiep-nhan": {receipt(), []string{"GIẤY TIẾP NHẬN KIẾN NGHỊ", "Thông báo số 125/TB-SNV", "chậm nhất vào ngày 18 tháng 12 năm 2026", "NGƯỜI TIẾP NHẬN"}},
		"quyet-dinh": {decision(rated()...), []string{"GIÁM ĐỐC SỞ NỘI VỤ", "Điều 1. Xếp loại chất lượng năm 2026 đối với 02 công chức (có danh sách kèm theo)", "Điều 3. Chánh Văn phòng",
			"Kèm theo Quyết định số 125/QĐ-SNV ngày 08 tháng 12 năm 2026 của Giám đốc Sở Nội vụ", "2 Võ Thị Ẩn Chuyên viên Văn phòng 92,10 Hoàn thành xuất sắc nhiệm vụ"}},
		"danh-sach": {list(), []string{"DANH SÁCH XẾP HẠNG Kỳ đánh giá: tháng 11 năm 2026", "Hạng Họ và tên Tổng điểm 1 Nguyễn Thị Ngọc Ánh 90,71 ", "Lý do: Niêm yết"}},
		"giai-thich": {explanation(t), []string{"PHỤ LỤC GIẢI THÍCH ĐIỂM", "SNV-015", "Căn cứ: điểm b khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP", "Hạn hoàn thành = 10/11/2026", "đã chấm điểm",
			"Báo cáo tổng hợp về công tác chuyên môn", "CÁCH HIỂU ĐƯỢC ÁP DỤNG NƠI QUY ĐỊNH CHƯA RÕ", "(*)", "Mã băm kết quả"}},
	} {
		text := strings.Join(read(t, pdf(t, name, c.paper)), "\n")
		says(t, name, text, c.wanted...)
		for _, code := range []string{"SCORED", "{{", "GOOD"} {
			if strings.Contains(text, code) {
				t.Errorf("%s shows %q", name, code)
			}
		}
	}
}

func TestTheSameValuesGiveTheSameBytes(t *testing.T) {
	if !bytes.Equal(pdf(t, "mau-01", form01()), pdf(t, "mau-01", form01())) {
		t.Error("two prints of one form differ")
	}
}

// Missing is never zero: what is not known stays a line to write on.
func TestWhatIsMissingIsLeftToFillIn(t *testing.T) {
	f := form01()
	f.General, f.Result, f.Total, f.Strengths = nil, nil, nil, ""
	f.Criteria[0].Criteria[0].Self = nil
	text := strings.Join(read(t, pdf(t, "mau-01-trong", f)), "")
	says(t, "the form", text, "1. Điểm tiêu chí chung: ......", "4. Ưu điểm: ......", "…………, ngày … tháng … năm …", "Tổng cộng 30 II.")
	for _, number := range []string{"28,00", "62,71", "90,71", "28,5", "0 điểm"} {
		if strings.Contains(text, number) {
			t.Errorf("points are shown that are not there: %s", number)
		}
	}
}

func TestADecisionCanReplaceAnEarlierOne(t *testing.T) {
	d := decision(rated()[0])
	d.Replaces, d.Reason = "Quyết định số 124/QĐ-SNV ngày 07 tháng 12 năm 2026", "phát hiện khuyết điểm theo khoản 3 Điều 21."
	pages := read(t, pdf(t, "quyet-dinh-thay-the", d))
	says(t, "the decision", strings.Join(pages, ""), "đối với ông (bà) Nguyễn Thị Ngọc Ánh, Chuyên viên", "Điều 2. Quyết định này thay thế Quyết định số 124/QĐ-SNV", "Lý do: phát hiện khuyết điểm", "- Như Điều 4;")
	if len(pages) != 1 {
		t.Errorf("a decision about one person has %d pages", len(pages))
	}
}

func TestLettersWithoutAGlyphAndLettersApart(t *testing.T) {
	n := notice()
	n.Person.Name = "Nguye\u0302\u0303n 😀\u0007 (A\\B)"
	says(t, "the notice", strings.Join(read(t, pdf(t, "thong-bao-la", n)), ""), "Nguyễn \uFFFD (A\\B)")
}

func TestALongFormKeepsEveryLineAndNumbersItsPages(t *testing.T) {
	f := form01()
	f.Work = nil
	for range 90 {
		f.Work = append(f.Work, document.WorkLine{Content: "Soạn công văn", Coefficient: dec("1"), Assigned: dec("1"), Accepted: dec("1"), Due: *day("2026-11-10"),
			AssignedConverted: dec("1"), AcceptedConverted: dec("1")})
	}
	f.Work[40].Content = strings.Repeat("rất dài ", 900) + strings.Repeat("x", 700) + " hết"
	pages := read(t, pdf(t, "mau-01-dai", f))
	text := strings.Join(pages, "")
	if got := strings.Count(text, "rất dài"); got != 900 {
		t.Errorf("%d of 900 pieces of a long text are there", got)
	}
	if got := strings.Count(text, "Soạn công văn 1 1 1 1 1 10/11/2026"); got != 89 {
		t.Errorf("%d of 89 lines are there", got)
	}
	says(t, "the form", text, "hết ", "90 Soạn công văn", "Tổng cộng 90 90 ")
	if strings.HasPrefix(pages[0], "1") || !strings.HasPrefix(pages[1], "2") || !strings.HasPrefix(pages[4], "5") {
		t.Error("pages are not numbered from the second")
	}
	if !strings.HasPrefix(pages[4], "5TT Nội dung nhiệm vụ") {
		t.Errorf("the head of the table is not repeated: %.60q", pages[4])
	}
}

// However long the text is, signatures stand below some of it and are not divided.
func TestSignaturesNeverStandAlone(t *testing.T) {
	for n := range 40 {
		m := minutes()
		for range n {
			m.Matters[0].Opinions = append(m.Matters[0].Opinions, document.Said{By: "Lê Thị Ước", Text: "Nhất trí."})
		}
		pages := read(t, pdf(t, "bien-ban-dai", m))
		says(t, "the last page", pages[len(pages)-1], "Biên bản được đọc lại", "THƯ KÝ", "CHỦ TỌA", "Trần Văn Hạnh")
	}
}

func TestAnUndecidedYearHasNoTick(t *testing.T) {
	f := form02()
	f.SelfRating, f.Rating = "", ""
	if text := strings.Join(read(t, pdf(t, "mau-02-trong", f)), ""); strings.Contains(text, "XHoàn") {
		t.Errorf("a box is ticked: %s", text)
	}
}

func TestARatingOfEveryLevelIsTicked(t *testing.T) {
	for band, name := range map[scoring.Band]string{scoring.Excellent: "Hoàn thành xuất sắc", scoring.Good: "Hoàn thành tốt", scoring.Completed: "Hoàn thành nhiệm vụ", scoring.NotCompleted: "Không hoàn thành"} {
		f := form02()
		f.SelfRating, f.Rating = "", band
		text := strings.Join(read(t, pdf(t, "mau-02-muc", f)), "")
		if strings.Count(text, "X"+name) != 1 || strings.Count(text, "Xhoàn")+strings.Count(text, "XHoàn")+strings.Count(text, "XKhông") != 1 {
			t.Errorf("%s is not ticked alone", band)
		}
	}
}
