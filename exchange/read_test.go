package exchange

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
)

// recognised checks that a real file is known for what it is, every column exactly.
func recognised(t *testing.T, name string, kind Kind, header int, ignored ...string) (*Book, Layout) {
	t.Helper()
	b := openFile(t, name)
	if got, ok := Guess(b); got != kind || !ok {
		t.Fatalf("guessed %s, %v", got, ok)
	}
	l, problems := b.Recognise(kind)
	if len(problems) > 0 || len(l.Missing) > 0 || l.HeaderRow != header {
		t.Fatalf("layout %+v, problems %v", l, problems)
	}
	for _, c := range l.Columns {
		if want := !slices.Contains(ignored, c.Heading); c.Exact != want || (c.Field != "") != want {
			t.Errorf("column %+v", c)
		}
	}
	return b, l
}

func checkRows[T any](t *testing.T, got, want []T, problems []Problem) {
	t.Helper()
	if len(problems) > 0 {
		t.Errorf("problems:\n%s", details(problems))
	}
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("row %d\n got %+v\nwant %+v", i, got[i], want[i])
		}
	}
}

var realUnits = []UnitRow{
	{3, "SNV", "Sở Nội vụ", scoring.Department, "", on("2025-03-01"), nil},
	{4, "SNV-VP", "Văn phòng", scoring.Division, "SNV", on("2025-03-01"), nil},
	{5, "SNV-TC", "Phòng Tổ chức, biên chế", scoring.Division, "SNV", on("2025-03-01"), nil},
	{6, "SNV-CCVC", "Phòng Công chức, viên chức", scoring.Division, "SNV", on("2025-03-01"), nil},
	{7, "SNV-CCHC", "Phòng Cải cách hành chính", scoring.Division, "SNV", on("2025-03-01"), nil},
	{8, "SNV-TT", "Thanh tra Sở", scoring.Division, "SNV", on("2025-03-01"), until("2025-07-01")},
}

func TestRealUnits(t *testing.T) {
	b, l := recognised(t, "to-chuc.xlsx", UnitsFile, 2)
	rows, problems := ReadUnits(b, l)
	checkRows(t, rows, realUnits, problems)
}

var realStaff = []StaffRow{
	{4, "CB0001", "Trưởng sở ví dụ", Male, until("1972-05-19"), scoring.CivilServant, "SNV", "Giám đốc Sở", scoring.Head, on("2022-01-01"), nil, "", true, ""},
	{5, "CB0002", "Phó trưởng sở ví dụ", Female, until("1976-09-02"), scoring.CivilServant, "SNV", "Phó Giám đốc Sở", scoring.Deputy, on("2023-06-01"), nil, "Phụ trách SNV-TC; SNV-CCVC", true, ""},
	{6, "CB0100", "Trưởng phòng ví dụ", Male, until("1980-03-08"), scoring.CivilServant, "SNV-TC", "Trưởng phòng", scoring.Head, on("2021-04-01"), nil, "", true, ""},
	{7, "CB0101", "Cán bộ ví dụ", Female, until("1990-12-22"), scoring.CivilServant, "SNV-TC", "Chuyên viên", scoring.Staff, on("2015-08-01"), nil, "", true, ""},
	{8, "CB0102", "Nghỉ thai sản ví dụ", Female, until("1993-02-03"), scoring.CivilServant, "SNV-TC", "Chuyên viên", scoring.Staff, on("2018-01-01"), nil, "Thai sản 01/05/2026–31/10/2026", true, ""},
	{9, "CB0103", "Chuyển đến ví dụ", Male, until("1988-07-27"), scoring.CivilServant, "SNV-CCHC", "Chuyên viên chính", scoring.Staff, on("2026-08-01"), nil, "", true, ""},
	{10, "LD0001", "Lái xe ví dụ", Male, until("1979-10-10"), scoring.ContractWorker, "SNV-VP", "Lái xe", scoring.Support, on("2010-01-01"), nil, "", true, ""},
}

func TestRealStaff(t *testing.T) {
	b, l := recognised(t, "nhan-su.xlsx", StaffFile, 3, "STT")
	rows, problems := ReadStaff(b, l)
	checkRows(t, rows, realStaff, problems)
}

func TestRealCatalogue(t *testing.T) {
	b, l := recognised(t, "danh-muc-quy-doi.xlsx", CatalogueFile, 3)
	list, problems := ReadCatalogue(b, l)
	checkRows(t, list.Rows, realProducts(), problems)
	if list.Agency != "SỞ NỘI VỤ" || list.Title != "Phụ lục III: BẢNG TỔNG HỢP DANH MỤC SẢN PHẨM/CÔNG VIỆC VÀ HỆ SỐ QUY ĐỔI VỀ SẢN PHẨM CHUẨN" {
		t.Errorf("agency %q, title %q", list.Agency, list.Title)
	}
}

func realProducts() []ProductRow {
	const one, two, three = "I. CÔNG VIỆC THƯỜNG XUYÊN", "II. CHUYÊN MÔN NGHIỆP VỤ", "III. VÍ DỤ CHƯƠNG VI"
	product := func(row int, number, section, task, detail, output string, group int, points, coefficient string) ProductRow {
		return ProductRow{Row: row, Number: number, Section: section, Task: task, Detail: detail, Output: output, Group: group,
			GroupMax: scoring.DecimalOf(int64(group) * 100), Points: dec(points), Coefficient: dec(coefficient)}
	}
	rows := []ProductRow{
		product(6, "1", one, "Soạn thảo văn bản hành chính", "", "Văn bản", 1, "5", "1"),
		product(7, "2", one, "Phát hành văn bản", "", "Lượt", 1, "4", "0.8"),
		product(8, "3", one, "Lưu trữ hồ sơ, tài liệu", "", "Lượt", 1, "4", "0.8"),
		product(9, "4", one, "Hậu cần phục vụ cuộc họp", "", "Cuộc họp", 1, "8", "1.6"),
		product(10, "5", one, "Báo cáo thông tin, số liệu theo yêu cầu", "", "Báo cáo", 2, "40", "8"),
		product(11, "6", one, "Chấm điểm Chỉ số cải cách hành chính", "", "Bảng điểm", 2, "30", "6"),
		product(12, "7", one, "Lập dự toán ngân sách nhà nước năm", "", "KH dự toán", 2, "100", "20"),
		product(13, "8", one, "Biên bản, thông báo xét duyệt báo cáo quyết toán ngân sách", "", "Thông báo", 2, "50", "10"),
		product(15, "9", two, "Văn bản tham mưu xử lý đơn thư", "", "Văn bản", 3, "80", "16"),
		product(16, "10", two, "Báo cáo nghiên cứu khoa học cấp tỉnh", "", "Đề án", 3, "250", "50"),
		product(17, "11", two, "Báo cáo phục vụ Đại hội Đảng đơn vị", "", "Báo cáo", 3, "260", "52"),
		product(18, "12", two, "Bài phát biểu, trả lời phỏng vấn của lãnh đạo", "", "Văn bản", 3, "180", "36"),
		product(19, "13", two, "Báo cáo đại hội đảng cấp tỉnh", "", "Báo cáo", 4, "380", "76"),
		product(20, "14", two, "Xây dựng dự thảo Nghị định", "", "Nghị định", 4, "400", "80"),
		product(21, "15", two, "Xây dựng thông tư hướng dẫn", "", "Thông tư", 4, "280", "56"),
		product(22, "16", two, "Xây dựng đề án cấp quốc gia", "", "Đề án", 5, "500", "100"),
		product(23, "17", two, "Xây dựng Nghị quyết TW", "", "NQ", 5, "450", "90"),
		product(25, "18", three, "Tham gia ý kiến với đơn vị chủ trì", "Soạn văn bản tham gia ý kiến", "Công văn", 1, "5", "1"),
		product(26, "19", three, "Trả lời kiến nghị của người dân/doanh nghiệp", "Nghiên cứu đơn thư, soạn văn bản trả lời", "Công văn trả lời", 1, "13.5", "2.7"),
		product(27, "20", three, "Báo cáo tổng hợp về công tác chuyên môn", "Tổng hợp thông tin, số liệu, lập báo cáo", "Báo cáo", 1, "18.5", "3.7"),
	}
	rows[0].Standard, rows[0].Note = true, "Sản phẩm chuẩn"
	return rows
}

func realWork() []WorkRow {
	work := func(row int, content, due, output, coefficient, assigned, accepted, delivered string, failed int) WorkRow {
		return WorkRow{Row: row, Code: "CB0101", Name: "Cán bộ ví dụ", Content: content, Due: on(due), Output: output,
			Coefficient: decp(coefficient), Assigned: decp(assigned), Accepted: decp(accepted), Delivered: until(delivered),
			FailedAssessments: &failed, Kind: scoring.Planned}
	}
	return []WorkRow{
		work(5, "Soạn VB tham gia ý kiến với đơn vị chủ trì", "2026-11-15", "Công văn", "1", "5", "4", "2026-11-19", 0),
		work(6, "Trả lời kiến nghị của người dân/doanh nghiệp", "2026-11-10", "Công văn trả lời", "2.7", "3", "3", "2026-11-12", 1),
		work(7, "Báo cáo tổng hợp về công tác chuyên môn", "2026-11-19", "Báo cáo", "3.7", "1", "0.8", "2026-11-18", 2),
	}
}

func TestRealWork(t *testing.T) {
	b, l := recognised(t, "giao-viec-2026-11.xlsx", WorkFile, 3, "STT")
	work, problems := ReadWork(b, l)
	checkRows(t, work.Rows, realWork(), problems)
	if work.Year != 2026 || work.Month != 11 || work.Agency != "SỞ NỘI VỤ" || work.Division != "PHÒNG TỔ CHỨC, BIÊN CHẾ" ||
		!strings.HasPrefix(work.Title, "BẢNG GIAO, THEO DÕI") {
		t.Errorf("year %d, month %d, agency %q, division %q, title %q", work.Year, work.Month, work.Agency, work.Division, work.Title)
	}
}

// The same rows come out of CSV, with any separator, with and without a byte order mark.
func TestCSVEquivalents(t *testing.T) {
	units := table{"DANH SÁCH", "Mã đơn vị|Tên đơn vị|Loại|Mã đơn vị cấp trên|Từ ngày|Đến ngày",
		"SNV|Sở Nội vụ|Cơ quan chuyên môn cấp tỉnh||01/03/2025|", "SNV-VP|Văn phòng|Phòng và tương đương|SNV|1/3/2025|",
		"SNV-TC|Phòng Tổ chức, biên chế|Phòng và tương đương|SNV|01-03-2025|", "SNV-CCVC|Phòng Công chức, viên chức|phòng|SNV|01.03.2025|",
		"SNV-CCHC|Phòng Cải cách hành chính|DIVISION|SNV|2025-03-01|", "SNV-TT|Thanh tra Sở|Phòng|SNV|01/03/2025|01/07/2025"}
	for _, comma := range ",;\t" {
		b := units.csv(t, comma)
		l, _ := b.Recognise(UnitsFile)
		rows, problems := ReadUnits(b, l)
		checkRows(t, rows, realUnits, problems)
	}
	work := table{"SỞ NỘI VỤ", "THÁNG 11 NĂM 2026",
		"STT|Mã số|Họ và tên|Nội dung nhiệm vụ|Ngày hết hạn|Sản phẩm/công việc|Hệ số quy đổi|Số lượng giao|Số lượng hoàn thành thực tế|Ngày hoàn thành|Số lần đánh giá chưa đạt|Loại giao việc",
		"(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)",
		"1|CB0101|Cán bộ ví dụ|Soạn VB tham gia ý kiến với đơn vị chủ trì|15/11/2026|Công văn|1|5|4|19/11/2026|0|Trong kế hoạch",
		"2|CB0101|Cán bộ ví dụ|Trả lời kiến nghị của người dân/doanh nghiệp|10/11/2026|Công văn trả lời|2,7|3|3|12/11/2026|1|Trong kế hoạch",
		"3|CB0101|Cán bộ ví dụ|Báo cáo tổng hợp về công tác chuyên môn|19/11/2026|Báo cáo|3.7|1|80%|18/11/2026|2|Trong kế hoạch"}
	b := work.csv(t, ';')
	l, _ := b.Recognise(WorkFile)
	got, problems := ReadWork(b, l)
	checkRows(t, got.Rows, realWork(), problems)
}
