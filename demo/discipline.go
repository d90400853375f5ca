package demo

import (
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// Discipline is a disciplinary decision of the Party or the State (Art. 11.3).
type Discipline struct {
	Act, Organ, Form, Document string
	Kind                       year.FaultKind
	ActOn, On                  calendar.Date
	ActUnit                    string // where the act was done; "" for where the person is
	UsedIn                     int    // year the act had failed before the decision; 0 for none
	UsedDocument               string
}

// Conclusion is what an authority concluded about a unit and handled (Art. 20.4.d).
type Conclusion struct {
	ID, Unit, Kind, Document string
	On, Handled              calendar.Date
}

// disciplines are decisions on people; what becomes of their year is in Outcomes.
var disciplines = []punished{
	{"CB000043", Discipline{"Chậm giải quyết hồ sơ của doanh nghiệp", "ADMINISTRATIVE", "REPRIMAND", "QĐ 21/QĐ-SNV", year.PublicDuty, on(time.March, 2), on(time.May, 20), "", 0, ""}},
	{"CB000044", Discipline{"Vi phạm quy định về dân số", "PARTY", "REPRIMAND", "QĐ 05-QĐ/ĐU", year.OtherFault, on(time.February, 2), on(time.April, 10), "", 0, ""}},
	{"CB000045", Discipline{"Để lộ nội dung đề thi nâng ngạch", "PARTY", "REPRIMAND", "QĐ 31-QĐ/ĐU", year.PublicDuty, lastYear(time.October, 6), lastYear(time.December, 15), "", 0, ""}},
	{"CB000045", Discipline{"Để lộ nội dung đề thi nâng ngạch", "ADMINISTRATIVE", "REPRIMAND", "QĐ 09/QĐ-SNV", year.PublicDuty, lastYear(time.October, 6), on(time.February, 9), "", 0, ""}},
	{"CB000039", Discipline{"Ban hành văn bản sai thẩm quyền", "ADMINISTRATIVE", "REPRIMAND", "QĐ 77/QĐ-STC", year.PublicDuty, on(time.June, 8), on(time.December, 10), "S001", 0, ""}},
	{"CB000040", Discipline{"Làm thất lạc hồ sơ lưu trữ", "ADMINISTRATIVE", "REPRIMAND", "QĐ 18/QĐ-STC", year.PublicDuty, lastYear(time.September, 14), on(time.March, 16), "S001", 0, ""}},
	{"CB000046", Discipline{"Chậm báo cáo nhiều lần", "ADMINISTRATIVE", "REPRIMAND", "QĐ 40/QĐ-SNV", year.PublicDuty, on(time.April, 20), on(time.July, 6), "S001", 0, ""}},
	{"CB000046", Discipline{"Gây phiền hà cho tổ chức, cá nhân", "ADMINISTRATIVE", "WARNING", "QĐ 69/QĐ-STC", year.PublicDuty, on(time.September, 7), on(time.November, 30), "S002", 0, ""}},
	{"CB000004", Discipline{"Chậm trình kế hoạch", "ADMINISTRATIVE", "REPRIMAND", "QĐ 31/QĐ-SNV", year.PublicDuty, calendar.On(Year-2, time.February, 5), calendar.On(Year-2, time.May, 6), "", 0, ""}},
	{"CB000004", Discipline{"Buông lỏng kiểm tra hồ sơ", "ADMINISTRATIVE", "REPRIMAND", "QĐ 47/QĐ-SNV", year.PublicDuty, lastYear(time.January, 14), lastYear(time.April, 8), "", 0, ""}},
	{"CB000128", Discipline{"Chậm phân bổ kinh phí", "ADMINISTRATIVE", "REPRIMAND", "QĐ 22/QĐ-STC", year.PublicDuty, lastYear(time.February, 3), lastYear(time.May, 20), "", 0, ""}},
	{"CB000170", Discipline{"Vi phạm quy định về giao thông", "ADMINISTRATIVE", "REPRIMAND", "QĐ 12/QĐ-TTDVC1", year.OtherFault, on(time.April, 4), on(time.June, 15), "", 0, ""}},
	{"CB000048", Discipline{"Nghiệm thu khống khối lượng công việc", "ADMINISTRATIVE", "WARNING", "QĐ 52/QĐ-SNV", year.PublicDuty, lastYear(time.August, 11), on(time.March, 27), "",
		Year - 1, "QĐ 118/QĐ-SNV về kết quả xếp loại năm 2025"}},
}

// conclusions are on units.
var conclusions = []Conclusion{
	{"cn_S002-04_1", "S002-04", "CORRUPTION", "Kết luận số 08/KL-TTr", on(time.August, 12), on(time.September, 25)},
}

// punished is somebody with a decision on an act.
type punished struct {
	person   string
	decision Discipline
}

func (d punished) apply(_ *builder, someone *Person) {
	someone.Decisions = append(someone.Decisions, d.decision)
}

func lastYear(month time.Month, day int) calendar.Date { return calendar.On(Year-1, month, day) }

// Attestation is a fact about somebody that a document states (Decree 335/2025 Art. 23;
// Decree 90/2020 Art. 3).
type Attestation struct {
	Kind, Document string
	Holds          bool
	Year           int
	Day            *calendar.Date // of what began or happened on a day
	Part, Whole    int            // of a share of votes; 0 for none
}

// attest says of some that they have a recognised initiative or are in the succession
// plan; of civil servants that they keep unity, and of public employees how they kept the
// common criteria.
func (b *builder) attest() {
	for i := range b.province.People {
		someone := &b.province.People[i]
		r := randomFor(someone.Code, 0)
		if someone.Subject == scoring.PublicEmployee && someone.Attested == nil {
			someone.attested("COMMON_CRITERIA_MET", "Biên bản họp đánh giá ngày 10/12/2026", true)
		}
		if someone.Subject == scoring.CivilServant {
			someone.attested("UNITED", "Biên bản họp đánh giá ngày 10/12/2026", true)
		}
		if someone.level > 75 && r.IntN(4) == 0 {
			someone.attested("INITIATIVE_RECOGNISED", "Quyết định công nhận sáng kiến số 88/QĐ-UBND", true)
		}
		if someone.level > 60 && r.IntN(5) == 0 {
			someone.attested("IN_SUCCESSION_PLAN", "Quyết định phê duyệt quy hoạch số 120/QĐ", true)
		}
	}
}

// attested adds a fact of the year, unless a case has said it already.
func (someone *Person) attested(kind, document string, holds bool) {
	said := func(a Attestation) bool { return a.Kind == kind && a.Year == Year }
	if !slices.ContainsFunc(someone.Attested, said) {
		someone.Attested = append(someone.Attested, Attestation{Kind: kind, Document: document, Holds: holds, Year: Year})
	}
}
