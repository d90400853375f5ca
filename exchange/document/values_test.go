package document_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

var (
	made   = time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)
	agency = document.Agency{Superior: "Ủy ban nhân dân tỉnh Đồng Nai", Name: "Sở Nội vụ"}
	person = document.Person{Name: "Nguyễn Thị Ngọc Ánh", Title: "Chuyên viên", Unit: "Phòng Tổ chức, biên chế và tổ chức phi chính phủ"}
)

func dec(s string) scoring.Decimal {
	d, err := scoring.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

func decimal(s string) *scoring.Decimal { d := dec(s); return &d }

func pts(s string) *scoring.Points {
	p, err := scoring.ParsePoints(s)
	if err != nil {
		panic(err)
	}
	return &p
}

func day(s string) *calendar.Date { d := calendar.MustParse(s); return &d }

// save keeps a document to be looked at, where DOCUMENTS names a folder.
func save(t *testing.T, name string, content []byte) {
	t.Helper()
	if folder := os.Getenv("DOCUMENTS"); folder != "" {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func form01() document.Form01 {
	return document.Form01{
		Agency: agency, Period: "tháng 11 năm 2026", Person: person,
		Criteria: []document.CriteriaGroup{
			{Number: "I", Label: "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ và ý thức kỷ luật, kỷ cương trong thực thi công vụ", Max: dec("10"), Criteria: []document.Criterion{
				{Label: "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ", Max: dec("5"), Self: decimal("5"), Confirmed: decimal("5")},
				{Label: "Ý thức kỷ luật, kỷ cương trong thực thi công vụ", Max: dec("5"), Self: decimal("4.5"), Confirmed: decimal("4")},
			}},
			{Number: "II", Label: "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao; tinh thần trách nhiệm trong thực thi công vụ; thái độ phục vụ người dân, doanh nghiệp và khả năng phối hợp với đồng nghiệp", Max: dec("10"), Criteria: []document.Criterion{
				{Label: "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm", Max: dec("2.5"), Self: decimal("2.5"), Confirmed: decimal("2.5")},
				{Label: "Khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao thường xuyên, đột xuất", Max: dec("2.5"), Self: decimal("2.25"), Confirmed: decimal("2.25")},
				{Label: "Tinh thần trách nhiệm trong thực thi công vụ", Max: dec("2.5"), Self: decimal("2.5"), Confirmed: decimal("2.5")},
				{Label: "Thái độ phục vụ người dân, doanh nghiệp và khả năng phối hợp với đồng nghiệp", Max: dec("2.5"), Self: decimal("2.5"), Confirmed: decimal("2.5")},
			}},
			{Number: "III", Label: "Năng lực đổi mới, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung trong thực thi công vụ", Max: dec("10"), Criteria: []document.Criterion{
				{Label: "Có sản phẩm, giải pháp đột phá, sáng tạo đem lại giá trị, hiệu quả thiết thực, tác động tích cực đến kết quả thực hiện nhiệm vụ của cơ quan, tổ chức, đơn vị.", Max: dec("2.5"), Self: decimal("2"), Confirmed: decimal("2")},
				{Label: "Sẵn sàng tham gia thực hiện nhiệm vụ chính trị đặc biệt quan trọng, nhiệm vụ có tính chất đột xuất, phức tạp hoặc trong điều kiện khó khăn.", Max: dec("2.5"), Self: decimal("2.5"), Confirmed: decimal("2.5")},
				{Label: "Có tinh thần chịu trách nhiệm trước kết quả công việc; chủ động nhận trách nhiệm khi có sai sót và có biện pháp khắc phục rõ ràng, cụ thể.", Max: dec("2.5"), Self: decimal("2.5"), Confirmed: decimal("2.5")},
				{Label: "Chủ động đưa ra quyết định trong phạm vi thẩm quyền, không né tránh; có tinh thần tiên phong trong thực hiện những nhiệm vụ mới.", Max: dec("2.5"), Self: decimal("2.25"), Confirmed: decimal("2.25")},
			}},
		},
		General: pts("28.00"), Result: pts("62.71"), Total: pts("90.71"),
		Strengths:    "Chủ động tham mưu, hoàn thành sớm báo cáo biên chế quý III; phối hợp tốt với các phòng chuyên môn và Ủy ban nhân dân các xã, phường trong việc rà soát vị trí việc làm.",
		Shortcomings: "Còn 02 hồ sơ trả lời chậm so với thời hạn.",
		Comment:      "Nhất trí với phần tự đánh giá; điểm ý thức kỷ luật được xác nhận 4 điểm do 02 lần nộp báo cáo chậm.",
		Self:         document.Signature{Name: person.Name},
		Authority: document.Signature{Place: "Đồng Nai", On: day("2026-11-28"),
			Name: "Trần Văn Hạnh"},
		Work: []document.WorkLine{
			{Content: "Soạn văn bản tham gia ý kiến với đơn vị chủ trì", Coefficient: dec("1"), Assigned: dec("5"), Accepted: dec("4"), Due: *day("2026-11-15"), Delivered: day("2026-11-14"), AssignedConverted: dec("5"), AcceptedConverted: dec("4")},
			{Content: "Trả lời kiến nghị của người dân, doanh nghiệp", Coefficient: dec("2.7"), Assigned: dec("3"), Accepted: dec("3"), Due: *day("2026-11-10"), Delivered: day("2026-11-11"), Failures: 1, AssignedConverted: dec("8.1"), AcceptedConverted: dec("8.1")},
			{Content: "Báo cáo tổng hợp về công tác chuyên môn", Coefficient: dec("3.7"), Assigned: dec("1"), Accepted: dec("0.8"), Due: *day("2026-11-19"), AssignedConverted: dec("3.7"), AcceptedConverted: dec("2.96")},
		},
	}
}

func form02() document.Form02 {
	f := document.Form02{Agency: agency, Year: 2026, Person: person, Average: pts("88.42"),
		SelfRating: scoring.Excellent, Rating: scoring.Good,
		Handling:  "Biểu dương trong hội nghị công chức năm 2027; xem xét đưa vào quy hoạch Phó Trưởng phòng.",
		Self:      document.Signature{Place: "Đồng Nai", On: day("2026-12-02"), Name: person.Name},
		Authority: document.Signature{Name: "Trần Văn Hạnh"},
	}
	for i := range f.Months {
		f.Months[i].Total = pts("88.40")
	}
	f.Months[6] = document.MonthLine{Note: "Nghỉ thai sản từ ngày 01/7/2026 đến ngày 31/7/2026"}
	return f
}
