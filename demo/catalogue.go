package demo

import "github.com/congtam/congtam/scoring"

// Product is a product of an agency's catalogue.
type Product struct {
	Agency, Name, Output string
	Vector               string // code of the list of vectors; "" for none
	Number               int    // place in the catalogue, from 1
	Group                int
	GroupMax, Points     scoring.Decimal
	Coefficient          scoring.Decimal
	Standard             bool
}

// wares are the products every agency's catalogue holds, with their points in thousandths;
// the first is the standard product, the twelfth is the work of leading a unit. What chance
// assigns lies before it; those after it are the rarer ones of the Ministry's handbook.
var wares = []struct {
	vector       string // code of the list of vectors; "" for none
	name, output string
	group        int
	points       scoring.Decimal
}{
	{"A1", "Soạn thảo văn bản hành chính", "Văn bản", 1, 5000},
	{"", "Tham gia ý kiến với đơn vị chủ trì", "Công văn", 1, 5000},
	{"A2", "Phát hành văn bản", "Lượt", 1, 4000},
	{"A4", "Hậu cần phục vụ cuộc họp", "Cuộc họp", 1, 8000},
	{"", "Giải quyết hồ sơ thủ tục hành chính", "Hồ sơ", 1, 6000},
	{"", "Trả lời kiến nghị của người dân, doanh nghiệp", "Công văn trả lời", 1, 13500},
	{"", "Báo cáo chuyên đề", "Báo cáo", 1, 18500},
	{"A6", "Chấm điểm Chỉ số cải cách hành chính", "Bảng điểm", 2, 30000},
	{"", "Báo cáo thông tin, số liệu theo yêu cầu", "Báo cáo", 2, 40000},
	{"", "Văn bản tham mưu xử lý đơn thư", "Văn bản", 3, 80000},
	{"", "Kế hoạch công tác của đơn vị", "Kế hoạch", 3, 120000},
	{"", "Chỉ đạo, kiểm tra, đôn đốc công việc của đơn vị", "Tháng", 3, 100000},
	{"A3", "Lưu trữ hồ sơ", "Hồ sơ", 1, 4000},
	{"A7", "Lập dự toán ngân sách năm", "Dự toán", 2, 100000},
	{"A8", "Biên bản, thông báo quyết toán", "Văn bản", 2, 50000},
	{"A10", "Báo cáo nghiên cứu cấp tỉnh", "Báo cáo", 3, 250000},
	{"A11", "Báo cáo phục vụ đại hội đảng bộ đơn vị", "Báo cáo", 3, 260000},
	{"A12", "Bài phát biểu, trả lời phỏng vấn của lãnh đạo", "Bài", 3, 180000},
	{"A14", "Dự thảo nghị định", "Dự thảo", 4, 400000},
	{"A16", "Đề án cấp quốc gia", "Đề án", 5, 500000},
	{"A17", "Dự thảo nghị quyết của Trung ương", "Dự thảo", 5, 450000},
}

// Places of the wares that cases name.
const (
	draft    = 0
	opinion  = 1
	issue    = 2
	answer   = 5
	report   = 6
	petition = 9
	leading  = 11
	research = 15
)

// groupMaximum is the most points of a complexity group, as the Ministry's handbook suggests.
func groupMaximum(group int) scoring.Decimal { return scoring.DecimalOf(int64(group) * 100) }

func (b *builder) catalogues() {
	for _, u := range b.province.Units {
		if !u.Kind.Employs() {
			continue
		}
		for i, w := range wares {
			b.province.Products = append(b.province.Products, Product{
				Agency: u.Code, Name: w.name, Output: w.output, Vector: w.vector, Number: i + 1, Group: w.group, GroupMax: groupMaximum(w.group),
				Points: w.points, Coefficient: coefficients[i], Standard: i == 0,
			})
		}
	}
}

// coefficients are the points of the wares measured by the standard product (Art. 13).
var coefficients = func() []scoring.Decimal {
	var all []scoring.Decimal
	for _, w := range wares {
		c, err := scoring.Coefficient(w.points, wares[0].points)
		if err != nil {
			panic(err) // the standard product above has points
		}
		all = append(all, c)
	}
	return all
}()
