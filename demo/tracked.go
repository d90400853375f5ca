package demo

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
)

// Tracked is a criterion the province follows without giving points for it, with what was
// measured of one unit in the year, or of one person.
type Tracked struct {
	Criterion
	Vector, Unit string
	Measured     Measured
	Value        string // the reading, exact; "" where nothing can be divided
	Met          bool
}

// TrackedCriteria are examples of the Ministry's list of indicators, as far as registers hold
// their numbers.
var TrackedCriteria = []Tracked{
	followed("K2", "T3", "Tỷ lệ nhiệm vụ quá hạn đang mở", "Nhiệm vụ đang mở đã quá hạn", "Nhiệm vụ đang mở", "%", unit.Lower, 100, 6, 25, "6/25", false),
	followed("K3", "T4", "Tuổi trung bình của nhiệm vụ tồn đọng", "Tổng số ngày quá hạn", "Nhiệm vụ quá hạn", "ngày", unit.Lower, 5_000, 66, 6, "11", false),
	followed("K6", "C2-TD", "Trả lời phối hợp có chính kiến (theo dõi)", "Trả lời có chính kiến, có căn cứ", "Văn bản trả lời", "%", unit.Higher, 900, 8, 11, "8/11", false),
	followed("K8", "E3", "Thủ tục nội bộ được bãi bỏ", "Thủ tục đã bãi bỏ", "Thủ tục trong kế hoạch rà soát (không phải toàn bộ thủ tục)", "%", unit.Higher, 200, 30, 104, "15/52", true),
	followed("K10", "F3", "Người dân, doanh nghiệp hài lòng", "Phản hồi hài lòng, xử lý đúng hạn", "Phản hồi", "%", unit.Higher, 900, 45, 50, "9/10", true),
	followed("K12", "R2", "Bước có đúng một người chịu trách nhiệm", "Bước có đúng một người chịu trách nhiệm", "Bước trong quy trình", "%", unit.Higher, 1_000, 114, 120, "19/20", false),
	nothingDue,
}

// nothingDue is a unit of which nothing was due: a share of nothing is no share (K4).
var nothingDue = func() Tracked {
	t := followed("K4", "T3", "", "", "", "%", unit.Lower, 100, 0, 0, "", false)
	t.Unit = "S001-06"
	return t
}()

func followed(vector, code, name, numerator, denominator, measure string, better unit.Direction, target scoring.Decimal, n, of int, value string, met bool) Tracked {
	return Tracked{
		Criterion: Criterion{Example: unit.Example{Code: code, Subject: law.Subject("STATE_ADMIN_ORG"), Name: name, Measure: unit.Ratio, Numerator: numerator,
			Denominator: denominator, Unit: measure, Direction: better, Target: target, Source: "Báo cáo tổng hợp số liệu năm 2026",
			LegalBasis: "Nghị định 335/2025/NĐ-CP, Điều 7 khoản 2"}, InForce: true},
		Vector: vector, Unit: "S001", Measured: Measured{code, n, of, ""}, Value: value, Met: met,
	}
}

// Shares are what was measured of people: work in time, of what was due (Art. 14.2).
var Shares = []struct {
	Person string
	Measured
}{
	{"CB000120", Measured{"T2.CC", 54, 60, ""}}, {"CB000121", Measured{"T2.CC", 48, 48, ""}}, {"CB000122", Measured{"T2.CC", 40, 50, ""}},
	{"CB000056", Measured{"T2.CC", 33, 36, ""}}, {"CB000026", Measured{"T2.CC", 45, 50, ""}},
}
