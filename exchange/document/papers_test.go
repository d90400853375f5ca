package document_test

import (
	"time"

	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

var office = time.FixedZone("Asia/Ho_Chi_Minh", 7*60*60)

func at(hour, minute int) *time.Time {
	t := time.Date(2026, 12, 4, hour, minute, 0, 0, office)
	return &t
}

func count(n int) *int { return &n }

func letterhead(sign string) document.Letterhead {
	return document.Letterhead{Agency: agency, Sign: sign, Number: "125/" + sign + "-SNV", Place: "Đồng Nai", On: day("2026-12-08")}
}

var (
	chair     = document.Person{Name: "Trần Văn Hạnh", Title: "Giám đốc Sở"}
	secretary = document.Person{Name: "Lê Thị Ước", Title: "Chánh Văn phòng"}
	signer    = document.Signature{Capacity: "GIÁM ĐỐC", Name: "Trần Văn Hạnh"}
)

func minutes() document.Minutes {
	return document.Minutes{
		Letterhead: letterhead("BB"), Year: 2026, Began: at(8, 0), Ended: at(11, 30), Where: "Phòng họp tầng 2, trụ sở Sở Nội vụ",
		Chair: chair, Secretary: secretary,
		Present: []document.Attendee{{Person: chair}, {Person: secretary}, {Person: person, Note: "Góp ý bằng văn bản"}},
		Absent:  []document.Attendee{{Person: document.Person{Name: "Võ Thị Ẩn", Title: "Chuyên viên"}, Note: "Nghỉ thai sản"}},
		Matters: []document.Matter{{Person: person, SelfReport: "hoàn thành 42 sản phẩm, công việc được giao; 02 hồ sơ chậm.", SelfRating: scoring.Excellent,
			Opinions:   []document.Said{{By: "Lê Thị Ước", Text: "Đồng chí phối hợp tốt, cần khắc phục việc trả lời chậm."}},
			Conclusion: "Đề nghị xếp loại Hoàn thành tốt nhiệm vụ."}},
		InFavour: count(3), Against: count(0),
	}
}

func notice() document.Notice {
	return document.Notice{
		Letterhead: letterhead("TB"), Year: 2026, Decision: "Quyết định số 124/QĐ-SNV ngày 07 tháng 12 năm 2026 của Giám đốc Sở Nội vụ về việc xếp loại chất lượng công chức năm 2026",
		Person: person, Average: pts("88.42"), Rating: scoring.Good, AnsweredIn: 7,
		Recipients: []string{"Ông (bà) có tên tại Thông báo này", "Lưu: VT, TCCB"}, Signature: signer,
	}
}

func receipt() document.PetitionReceipt {
	return document.PetitionReceipt{
		Letterhead: letterhead("GTN"), Person: person, Against: "Thông báo số 125/TB-SNV ngày 08 tháng 12 năm 2026",
		Content: "Đề nghị xem xét lại điểm tiến độ tháng 7 do có nguyên nhân khách quan đã được xác nhận.", Enclosures: []string{"Bản sao xác nhận ngày 20/7/2026", "Phụ lục giải thích điểm tháng 7"},
		Received: time.Date(2026, 12, 9, 9, 15, 0, 0, office), AnsweredIn: 7, AnswerBy: *day("2026-12-18"), Receiver: document.Signature{Capacity: "NGƯỜI TIẾP NHẬN", Name: "Lê Thị Ước"},
	}
}

func answer() document.PetitionAnswer {
	return document.PetitionAnswer{
		Letterhead: letterhead("TB"), Petition: "12/2026 ngày 09 tháng 12 năm 2026", Person: person, Against: "Kết quả đánh giá tháng 11 năm 2026",
		Step: "Điểm tiến độ: 0,75", Content: "Đề nghị xem xét lại điểm tiến độ.", Outcome: "Chấp nhận một phần kiến nghị", Reasons: "Có xác nhận ngày 20/7/2026.",
		Follows: "Kết quả được tính lại theo Quyết định số 130/QĐ-SNV.", Signature: signer,
	}
}

func decision(rated ...document.Rated) document.RatingDecision {
	return document.RatingDecision{
		Letterhead: letterhead("QĐ"), Year: 2026, Authority: "Giám đốc Sở Nội vụ",
		Grounds:    []string{"Biên bản họp nhận xét, đánh giá công chức ngày 04 tháng 12 năm 2026"},
		Rated:      rated,
		Executors:  "Chánh Văn phòng, Trưởng phòng Tổ chức, biên chế",
		Recipients: []string{"Sở Nội vụ (để tổng hợp)", "Lưu: VT, TCCB"}, Signature: signer,
	}
}

func rated() []document.Rated {
	return []document.Rated{
		{Person: person, Average: pts("88.42"), Rating: scoring.Good},
		{Person: document.Person{Name: "Võ Thị Ẩn", Title: "Chuyên viên", Unit: "Văn phòng"}, Average: pts("92.10"), Rating: scoring.Excellent},
	}
}

func list() document.List {
	return document.List{Agency: agency, Title: "DANH SÁCH XẾP HẠNG", Subject: "Kỳ đánh giá: tháng 11 năm 2026",
		Columns: []document.ListColumn{{Heading: "Hạng", Width: 1, Number: true}, {Heading: "Họ và tên", Width: 5}, {Heading: "Tổng điểm", Width: 2, Number: true}},
		Rows:    [][]string{{"1", person.Name, "90,71"}, {"", "Võ Thị Ẩn", ""}}, Notes: []string{"Lý do: Niêm yết"}}
}
