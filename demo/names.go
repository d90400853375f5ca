package demo

import "math/rand/v2"

// Names are put together from common family, middle and given names; two people may
// share one, as in life.
var (
	families = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Nông", "Điểu", "Trịnh"}
	middles  = map[bool][]string{
		false: {"Văn", "Hữu", "Minh", "Quốc", "Đức", "Xuân", "Thành", "Công"},
		true:  {"Thị", "Thị Thanh", "Thị Bích", "Ngọc", "Thu", "Thùy", "Phương", "Thị Kim"},
	}
	givens = map[bool][]string{
		false: {"An", "Bình", "Cường", "Dũng", "Đức", "Hải", "Hùng", "Khánh", "Lâm", "Long", "Nam", "Phong", "Quân", "Sơn", "Thắng", "Trung", "Tuấn", "Việt", "Út", "Ước"},
		true:  {"Ánh", "Ân", "Châu", "Diễm", "Dung", "Giang", "Hà", "Hằng", "Hạnh", "Hương", "Lan", "Linh", "Mai", "Nga", "Nhung", "Oanh", "Quỳnh", "Thảo", "Trang", "Yến"},
	}
	communeNames = []string{"An Bình", "Bình Minh", "Cẩm Sơn", "Đại Đồng", "Đông Hòa", "Hòa Lạc", "Kim Sơn", "Long Phước", "Minh Hưng",
		"Nghĩa Trung", "Phú Hòa", "Quang Minh", "Tân Lập", "Thanh Bình", "Thuận Lợi", "Tiến Hưng", "Trung Nghĩa", "Vĩnh An", "Xuân Lâm", "Yên Thịnh"}
)

func name(r *rand.Rand, female bool) string {
	return pick(r, families) + " " + pick(r, middles[female]) + " " + pick(r, givens[female])
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }
