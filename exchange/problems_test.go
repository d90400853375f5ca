package exchange

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

const (
	unitHead    = "Mã đơn vị|Tên đơn vị|Loại|Mã đơn vị cấp trên|Từ ngày|Đến ngày"
	staffHead   = "Mã số|Họ và tên|Giới tính|Ngày sinh|Đối tượng|Mã đơn vị|Chức vụ|Vai trò|Từ ngày|Đến ngày|Ghi chú|Kiêm nhiệm"
	productHead = "Stt|Nhiệm vụ|Công việc chi tiết|Sản phẩm đầu ra|Phân nhóm|Khung điểm tối đa|Điểm chấm|Hệ số quy đổi|Ghi chú"
	workHead    = "Mã số|Họ và tên|Nội dung nhiệm vụ|Ngày hết hạn|Sản phẩm|Hệ số quy đổi|Số lượng giao|Số lượng giao quy đổi|" +
		"Số lượng hoàn thành thực tế|Số lượng hoàn thành thực tế quy đổi|Ngày hoàn thành|Số lần đánh giá chưa đạt|Loại giao việc"
	standard = "1|Soạn văn bản||Văn bản|Nhóm 1|#100|#5|#1|Sản phẩm chuẩn"
)

type badCase struct {
	name string
	rows table
	want string
}

func checkCases(t *testing.T, kind Kind, head string, cases []badCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			rows := append(table{"THÁNG 11 NĂM 2026", head}, c.rows...)
			checkBrief(t, read(t, rows.xlsx(t), kind), c.want)
		})
	}
}

func TestUnitProblems(t *testing.T) {
	checkCases(t, UnitsFile, unitHead, []badCase{
		{"fine", table{"A|Sở A|Sở||#45717|", "B|Phòng B|Phòng|A|01/03/2025|"}, ""},
		{"nothing", nil, "0 NO_ROWS"},
		{"empty cells", table{"|Sở A|||#45717|"}, "3 A REQUIRED; 3 C REQUIRED"},
		{"duplicate", table{"A|Sở A|Sở||#45717|", "a|Sở khác|Sở||#45717|"}, "4 A DUPLICATE"},
		{"own parent", table{"A|Sở A|Sở|A|#45717|"}, "3 D UNIT_CYCLE"},
		{"cycle", table{"A|Sở A|Sở|C|#45717|", "B|Phòng B|Phòng|A|#45717|", "C|Phòng C|Phòng|B|#45717|", "D|Phòng D|Phòng|C|#45717|"}, "3 D UNIT_CYCLE"},
		{"kind", table{"A|Sở A|Huyện||#45717|"}, "3 C UNKNOWN_VALUE"},
		{"to before from", table{"A|Sở A|Sở||#45717|#45716"}, "3 F DATE_ORDER"},
		{"dates", table{"A|Sở A|Sở||01/03/2126|", "B|Sở B|Sở||#82514|", "C|Sở C|Sở||31/02/2025|", "D|Sở D|Sở||2025|", "E|Sở E|Sở||#2025|", "F|Sở F|Sở||3/2025|", "G|Sở G|Sở||01/03/25|"},
			"3 E DATE_OUT_OF_RANGE; 4 E DATE_OUT_OF_RANGE; 5 E NOT_A_DATE; 6 E NOT_A_DATE; 7 E NOT_A_DATE; 8 E NOT_A_DATE; 9 E NOT_A_DATE"},
		{"formula in a name", table{"A|=cmd¦' /C calc'!A0|Sở||#45717|"}, "3 B UNSAFE_TEXT"},
		{"formula signs", table{"+A|＝Sở|Sở|@A|#45717|"}, "3 A UNSAFE_TEXT; 3 B UNSAFE_TEXT; 3 D UNSAFE_TEXT"},
		{"direction marks", table{"B|Sở \u202eB|Sở||#45717|"}, "3 B BAD_TEXT"},
		{"too long", table{strings.Repeat("A", 51) + "|Sở A|Sở||#45717|"}, "3 A TOO_LONG"},
	})
}

func TestCycleMessageNamesTheChain(t *testing.T) {
	problems := read(t, table{unitHead, "A|Sở A|Sở|B|#45717|", "B|Sở B|Sở|A|#45717|"}.xlsx(t), UnitsFile)
	if len(problems) != 1 || !strings.Contains(problems[0].Vi, "A → B → A") {
		t.Errorf("problems %s", details(problems))
	}
}

func TestStaffProblems(t *testing.T) {
	const rest = "|Công chức|SNV|Chuyên viên|Công chức|"
	checkCases(t, StaffFile, staffHead, []badCase{
		{"fine", table{"I. BAN GIÁM ĐỐC", "A|An|Nam|#30000" + rest + "#45000||nghỉ phép|", "A|An|Nam|#30000|Công chức|TC|Trưởng phòng|Người đứng đầu|#45000|||x"}, ""},
		{"two main posts", table{"A|An||" + rest + "#45000|||", "A|An|||Công chức|TC|Trưởng phòng|Người đứng đầu|#45100|||"}, "4 A TWO_PRIMARY_POSTS"},
		{"one after the other", table{"A|An||" + rest + "#45000|#45100||", "A|An|||Công chức|TC|Trưởng phòng|Người đứng đầu|#45100|||"}, ""},
		{"long and short", table{"A|An||" + rest + "#45000|||", "A|An|||Công chức|B|X|Công chức|#45100|#45110||kiêm nhiệm", "A|An|||Công chức|TC|Y|Công chức|#45300|||"}, "5 A TWO_PRIMARY_POSTS"},
		{"same post", table{"A|An||" + rest + "#45000|||", "A|An||" + rest + "#45000|||"}, "4 A DUPLICATE"},
		{"one code, two people", table{"A|An||" + rest + "#45000|#45001||", "A|Ba||" + rest + "#45100|||"}, "4 B CONTRADICTION"},
		{"birth after start", table{"A|An||#45000" + rest + "#44000|||"}, "3 D DATE_ORDER"},
		{"unknown words", table{"A|An|?|x|Lính|SNV|Chuyên viên|Vua|#45000|||có thể"}, "3 C UNKNOWN_VALUE; 3 D NOT_A_DATE; 3 E UNKNOWN_VALUE; 3 H UNKNOWN_VALUE; 3 L UNKNOWN_VALUE"},
		{"free text is kept", table{"A|An||" + rest + "#45000||- nghỉ =1+1|"}, ""},
		{"signature rows", table{"A|An||" + rest + "#45000|||", "", "|||||||Hà Nội, ngày 30 tháng 11 năm 2026", "Người lập biểu|||||||Thủ trưởng đơn vị"}, ""},
	})
}

func TestNFDIsComposed(t *testing.T) {
	rows := table{norm.NFD.String(staffHead), norm.NFD.String("A|Nguyễn Thị Ẩn|Nữ||Công chức|SNV|Chuyên viên|Công chức|01/01/2020|||")}
	b := rows.xlsx(t)
	l, _ := b.Recognise(StaffFile)
	staff, problems := ReadStaff(b, l)
	if len(problems) > 0 || len(staff) != 1 || staff[0].Name != "Nguyễn Thị Ẩn" {
		t.Errorf("rows %+v, problems %s", staff, details(problems))
	}
}

func TestCatalogueProblems(t *testing.T) {
	checkCases(t, CatalogueFile, productHead, []badCase{
		{"fine", table{standard, "2|B||Lượt|2|#200|#13.5|#2.7|"}, ""},
		{"group", table{standard, "2|B||Lượt|Nhóm 7|#200|#5|#1|", "3|C||Lượt|Nhóm 0|#200|#5|#1|"}, "4 E OUT_OF_RANGE; 5 E OUT_OF_RANGE"},
		{"above the maximum", table{standard, "2|B||Lượt|Nhóm 1|#100|#101|#20.2|"}, "4 G ABOVE_GROUP_MAX"},
		{"two standards", table{standard, "2|B||Lượt|Nhóm 1|#100|#5|#1|sản phẩm CHUẨN"}, "4 I TWO_STANDARDS"},
		{"no standard", table{"2|B||Lượt|Nhóm 1|#100|#5|#1|"}, "0 NO_STANDARD?"},
		{"zero standard", table{"1|A||Lượt|Nhóm 1|#100|#0|#1|Sản phẩm chuẩn"}, "3 G ZERO_STANDARD"},
		{"coefficient", table{standard, "2|B||Lượt|Nhóm 1|#100|#13.6|#2.72|"}, "4 H WRONG_COEFFICIENT"},
		{"rounded half up", table{standard, "2|B||Lượt|Nhóm 1|#100|#13.25|#2.7|"}, ""},
		{"duplicate product", table{standard, "2|SOẠN  văn bản||văn bản|Nhóm 1|#100|#5|#1|"}, "4 B DUPLICATE"},
		{"duplicate number", table{standard, "1|B||Lượt|Nhóm 1|#100|#5|#1|", "|II. MỤC", "1|C||Lượt|Nhóm 1|#100|#5|#1|"}, "4 A DUPLICATE"},
		{"numbers", table{standard, "2|B||Lượt|Nhóm 1|NaN|Inf|1e0|", "3|C||Lượt|Nhóm 1|100 điểm|#-5|#1|", "4|D||Lượt|Nhóm 1|100|5%|1|"},
			"4 F NOT_A_NUMBER; 4 G NOT_A_NUMBER; 4 H NOT_A_NUMBER; 5 F NOT_A_NUMBER; 5 G OUT_OF_RANGE; 6 G NOT_A_NUMBER"},
		{"missing values", table{standard, "2|B||||||"}, "4 D REQUIRED; 4 E REQUIRED; 4 F REQUIRED; 4 G REQUIRED; 4 H REQUIRED"},
		{"formula without value", table{standard, "2|B||Lượt|Nhóm 1|#100|#13.5|=G4/5=>|", "3|C||Lượt|Nhóm 1|#100|#13.6|=ROUND(G5/$G$3,1)=>|", "4|D||Lượt|Nhóm 1|#100|#13.6|=ROUND(G6/5,1)=>|", "5|E||Lượt|Nhóm 1|#100|#5|=SUM(G3:G4)=>|"},
			"5 H FORMULA_NO_VALUE; 7 H FORMULA_NO_VALUE"},
		{"float noise", table{standard, "2|B||Lượt|Nhóm 1|#100|#3.5|#0.7000000000000001|", "3|C||Lượt|Nhóm 1|#100|#3.5|#0.7001|"}, "5 H TOO_PRECISE"},
	})
}

func TestGroupMessage(t *testing.T) {
	problems := read(t, table{"", "", productHead, standard, "2|B||Lượt|Nhóm 7|#200|#5|#1|"}.xlsx(t), CatalogueFile)
	want := `Hàng 5, cột E "Phân nhóm": "Nhóm 7" không hợp lệ; chỉ có Nhóm 1 đến Nhóm 5.`
	if len(problems) != 1 || problems[0].Vi != want {
		t.Errorf("message %s, want %s", details(problems), want)
	}
}

func TestWorkProblems(t *testing.T) {
	checkCases(t, WorkFile, workHead, []badCase{
		{"fine", table{"A|An|Việc|15/11/2026|CV|2,7|3|8,1|||||Trong kế hoạch", "A|An|Việc hai|15/11/2026|CV||||2||20/11/2026|#0|Đột xuất"}, ""},
		{"missing stays missing", table{"A||Việc|#46341||||||||||"}, "3 G REQUIRED; 3 M REQUIRED"},
		{"more than assigned", table{"A|An|Việc|#46341|CV|#1|#5|#5|#6|#6|||Trong kế hoạch"}, "3 I ABOVE_ASSIGNED"},
		{"wrong conversion", table{"A|An|Việc|#46341|CV|#2.7|#3|#8.2|#3|#8|||Trong kế hoạch"}, "3 H WRONG_CONVERSION?; 3 J WRONG_CONVERSION?"},
		{"ambiguous", table{"A|An|Việc|#46341|CV|8.125|1.234||||||Trong kế hoạch"}, "3 F AMBIGUOUS_NUMBER; 3 G AMBIGUOUS_NUMBER"},
		{"far from the month", table{"A|An|Việc|15/11/2025|CV|#1|#1||||||Trong kế hoạch", "B|Ba|Việc|15/11/2026|CV|#1|#1||||15/11/2027||Trong kế hoạch"}, "3 D DATE_FAR_FROM_MONTH; 4 K DATE_FAR_FROM_MONTH"},
		{"another month", table{"A|An|Việc|01/12/2026|CV|#1|#1||||||Trong kế hoạch"}, "3 D DATE_NOT_IN_MONTH?"},
		{"failures", table{"A|An|Việc|#46341|CV|#1|#1|||||#21|Trong kế hoạch", "B|Ba|Việc|#46341|CV|#1|#1|||||#0.5|Trong kế hoạch"}, "3 L OUT_OF_RANGE; 4 L NOT_A_NUMBER"},
		{"duplicate", table{"A|An|Việc|#46341|CV|#1|#1||||||Trong kế hoạch", "A|An|việc|#46341|CV|#1|#2||||||Trong kế hoạch"}, "4 C DUPLICATE"},
		{"one code, two names", table{"A|An|Việc|#46341|CV|#1|#1||||||Trong kế hoạch", "A|Ba|Việc hai|#46341|CV|#1|#1||||||Trong kế hoạch"}, "4 B CONTRADICTION"},
		{"wrong totals", table{"A|An|Việc|#46341|CV|#1|#5||#4||||Trong kế hoạch", "||Tổng cộng||||#6|#5.1||#4||||", "||Điểm tỷ lệ phần trăm (%)|||||||79%|||"}, "4 G WRONG_TOTAL?; 4 H WRONG_TOTAL?; 5 J WRONG_TOTAL?"},
		{"totals of each person", table{"A|An|Việc|#46341|CV|#1|#5||#4||||Trong kế hoạch", "||Cộng||||#5|||||||", "B|Ba|Việc|#46341|CV|#1|#2||#2||||Trong kế hoạch", "||Cộng||||#2|||||||", "||Tổng cộng||||#7|||||||"}, ""},
		{"a task that begins like a total", table{"A|An|Tổng số hoá hồ sơ|#46341|CV|#1|#5||||||Trong kế hoạch"}, ""},
	})
}

func TestWrongHeadings(t *testing.T) {
	b := table{"Ngày|Giờ|Phòng họp", "1|2|3"}.xlsx(t)
	for _, kind := range Kinds() {
		checkBrief(t, read(t, b, kind), "0 HEADER_NOT_FOUND")
	}
	if kind, ok := Guess(b); ok {
		t.Errorf("guessed %s", kind)
	}
	checkBrief(t, read(t, table{"Mã đơn vị|Tên đơn vị|Từ ngày", "A|Sở A|#45717"}.xlsx(t), UnitsFile), "1 MISSING_COLUMN; 1 MISSING_COLUMN")
	for _, kind := range Kinds() {
		if rows, problems := ReadUnits(b, Layout{Kind: kind, Sheet: "?"}); rows != nil || !Blocking(problems) {
			t.Errorf("an unread layout gives %v, %v", rows, problems)
		}
	}
}

func TestControlCharacters(t *testing.T) {
	head := strings.ReplaceAll(unitHead, "|", ";")
	b := openBytes(t, "a.csv", []byte(head+"\nA;Sở\x00A;Sở;;01/03/2025;\n"))
	checkBrief(t, read(t, b, UnitsFile), "2 B BAD_TEXT")

	row := "<row r=\"2\">" + inline("A2", "A") + inline("B2", "S_x0000_") + inline("C2", "Sở") + inline("E2", "01/03/2025") + "</row>"
	b = openBytes(t, "a.xlsx", rawXLSX(t, rawHead(unitHead)+row))
	checkBrief(t, read(t, b, UnitsFile), "2 B BAD_TEXT")

	b = openBytes(t, "a.xlsx", rawXLSX(t, rawHead(unitHead)+strings.ReplaceAll(row, "_x0000_", "\x00")))
	checkBrief(t, read(t, b, UnitsFile), "2 A BROKEN_FILE")
}

func TestBrokenQuotes(t *testing.T) {
	head := strings.ReplaceAll(unitHead, "|", ";")
	b := openBytes(t, "a.csv", []byte(head+"\n\nA;\"Sở\nA\";Sở;;01/03/2025;\nB;S\"ở\" B;Sở;;01/03/2025;\n"))
	checkBrief(t, read(t, b, UnitsFile), "4 BROKEN_FILE")
}

func TestFormulaErrorsAndOddCells(t *testing.T) {
	cells := inline("A2", "A") + inline("B2", "Sở A") + inline("C2", "Sở") +
		`<c r="D2" t="e"><f>VLOOKUP(A2,X:Y,2)</f><v>#N/A</v></c><c r="E2" t="d"><v>2025-03-01T00:00:00</v></c><c r="F2"><v>46000.75</v></c>`
	b := openBytes(t, "a.xlsx", rawXLSX(t, rawHead(unitHead)+"<row r=\"2\">"+cells+"</row>"))
	checkBrief(t, read(t, b, UnitsFile), "2 D CELL_ERROR")
}
