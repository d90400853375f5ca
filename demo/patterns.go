package demo

import "github.com/congtam/congtam/scoring"

// pattern is a kind of agency: its divisions and how its people are called.
type pattern struct {
	prefix    string
	kind      scoring.UnitKind
	divisions []string
	size      int // people in a division besides its head
	head      string
	deputy    string
	chief     string // head of a division
	officer   string
	group     string              // what peer groups of this kind of agency end in
	leaders   scoring.SubjectKind // standing of head and deputies
	subject   scoring.SubjectKind // standing of the others
}

// servicePrefix begins the codes of public service units and of their divisions.
const servicePrefix = "D"

var departments = pattern{
	prefix: "S", kind: scoring.Department, size: 8, head: "Giám đốc Sở", deputy: "Phó Giám đốc Sở",
	chief: "Trưởng phòng", officer: "Chuyên viên", group: "các sở", leaders: scoring.CivilServant, subject: scoring.CivilServant,
	divisions: []string{"Văn phòng", "Phòng Tổng hợp", "Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2", "Thanh tra"},
}

var departmentNames = []string{"Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Công Thương",
	"Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch", "Sở Dân tộc và Tôn giáo",
	"Sở Ngoại vụ", "Thanh tra tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"}

// Chairman and deputies of a commune are elected: cadres, whom Decree 335/2025 does not score.
var communes = pattern{
	prefix: "X", kind: scoring.Commune, size: 8, head: "Chủ tịch Ủy ban nhân dân xã", deputy: "Phó Chủ tịch Ủy ban nhân dân xã",
	chief: "Trưởng phòng", officer: "Công chức", group: "cấp xã", leaders: scoring.Cadre, subject: scoring.CivilServant,
	divisions: []string{"Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công"},
}

// bureau is a commune so small that it has no divisions.
var bureau = pattern{
	prefix: "X", kind: scoring.Commune, head: communes.head, deputy: communes.deputy, officer: communes.officer, group: communes.group,
	leaders: scoring.Cadre, subject: scoring.CivilServant,
}

// branches are ten heads without officers: for the shares of sub-units the old decree asks for.
var branches = pattern{
	prefix: servicePrefix, kind: scoring.PublicServiceUnit, head: serviceUnits.head, deputy: serviceUnits.deputy, chief: "Trưởng chi nhánh",
	officer: serviceUnits.officer, group: serviceUnits.group, leaders: scoring.PublicEmployee, subject: scoring.PublicEmployee,
	divisions: []string{"Chi nhánh 1", "Chi nhánh 2", "Chi nhánh 3", "Chi nhánh 4", "Chi nhánh 5",
		"Chi nhánh 6", "Chi nhánh 7", "Chi nhánh 8", "Chi nhánh 9", "Chi nhánh 10"},
}

var serviceUnits = pattern{
	prefix: servicePrefix, kind: scoring.PublicServiceUnit, size: 9, head: "Giám đốc", deputy: "Phó Giám đốc", chief: "Trưởng phòng",
	officer: "Viên chức", group: "đơn vị sự nghiệp", leaders: scoring.PublicEmployee, subject: scoring.PublicEmployee,
	divisions: []string{"Phòng Hành chính", "Phòng Chuyên môn"},
}
