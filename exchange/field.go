package exchange

// format is what the cells of a column hold.
type format uint8

const (
	textFormat format = iota
	numberFormat
	wholeFormat
	dayFormat
)

// field is one column of a kind of list: how its heading is recognised, and how the
// blank form explains it.
type field struct {
	name     string   // of the field in the row type
	keys     []string // heading and synonyms as they are compared; see prepared
	heading  string   // as printed in the blank form
	synonyms []string
	column   bool // the column must be there
	filled   bool // every cell must be filled
	format   format
	width    float64 // of the column in the blank form, in characters
	explain  message
	example  string // as typed by a user; a day as dd/mm/yyyy
}

// fieldsOf lists the columns of a kind in the order of the blank form.
func fieldsOf(kind Kind) []field { return forms[kind] }

var forms = map[Kind][]field{
	UnitsFile:     prepared(unitFields),
	StaffFile:     prepared(staffFields),
	CatalogueFile: prepared(catalogueFields),
	WorkFile:      prepared(workFields),
}

// prepared folds the headings once: they are compared with every cell of the first rows.
func prepared(fields []field) []field {
	for i, f := range fields {
		fields[i].keys = []string{headingKey(f.heading)}
		for _, s := range f.synonyms {
			fields[i].keys = append(fields[i].keys, headingKey(s))
		}
	}
	return fields
}

func fieldOf(kind Kind, name string) (field, bool) {
	for _, f := range fieldsOf(kind) {
		if f.name == name {
			return f, true
		}
	}
	return field{}, false
}

var unitFields = []field{
	{name: "Code", heading: "Mã đơn vị", column: true, filled: true, width: 14, example: "SNV-TC",
		synonyms: []string{"mã cơ quan", "mã tổ chức", "mã cơ quan tổ chức đơn vị"},
		explain:  message{"Mã duy nhất của đơn vị.", "The unit's own code."}},
	{name: "Name", heading: "Tên đơn vị", column: true, filled: true, width: 36, example: "Phòng Tổ chức, biên chế",
		synonyms: []string{"tên cơ quan", "tên tổ chức", "tên cơ quan tổ chức đơn vị", "cơ quan tổ chức đơn vị"},
		explain:  message{"Tên đầy đủ.", "The full name."}},
	{name: "Kind", heading: "Loại", column: true, filled: true, width: 30, example: "Phòng và tương đương",
		synonyms: []string{"loại đơn vị", "loại hình", "loại hình đơn vị", "loại cơ quan"},
		explain: message{"Một trong: Cấp tỉnh; Cơ quan chuyên môn cấp tỉnh; UBND cấp xã; Phòng và tương đương; Đơn vị sự nghiệp; Khác.",
			"One of: province; provincial department; commune; division; public service unit; other."}},
	{name: "Parent", heading: "Mã đơn vị cấp trên", column: true, width: 20, example: "SNV",
		synonyms: []string{"đơn vị cấp trên", "mã cấp trên", "mã đơn vị cha", "trực thuộc", "mã đơn vị trực thuộc"},
		explain:  message{"Để trống nếu không có cấp trên.", "Empty when there is no unit above."}},
	{name: "From", heading: "Từ ngày", column: true, filled: true, format: dayFormat, width: 13, example: "01/03/2025",
		synonyms: []string{"ngày thành lập", "ngày hiệu lực", "hiệu lực từ", "hiệu lực từ ngày"},
		explain:  message{"Ngày bắt đầu, dạng dd/mm/yyyy.", "First day, dd/mm/yyyy."}},
	{name: "To", heading: "Đến ngày", format: dayFormat, width: 13, example: "",
		synonyms: []string{"ngày kết thúc", "ngày giải thể", "hiệu lực đến", "hiệu lực đến ngày"},
		explain:  message{"Để trống khi đơn vị còn hoạt động.", "Empty while the unit exists."}},
}

var staffFields = []field{
	{name: "Code", heading: "Mã số", column: true, filled: true, width: 12, example: "CB0101",
		synonyms: []string{"mã cán bộ", "mã số cán bộ", "mã công chức", "mã nhân sự", "mã cán bộ công chức", "số hiệu công chức"},
		explain:  message{"Mã duy nhất của một người.", "The person's own code."}},
	{name: "Name", heading: "Họ và tên", column: true, filled: true, width: 26, example: "Nguyễn Văn An",
		synonyms: []string{"họ tên", "họ tên cán bộ", "họ và tên cán bộ"},
		explain:  message{"Họ, tên đệm và tên.", "Family, middle and given name."}},
	{name: "Gender", heading: "Giới tính", width: 9, example: "Nữ", synonyms: []string{"nam nữ"},
		explain: message{"Nam hoặc Nữ; có thể để trống.", "Nam (male) or Nữ (female); may be empty."}},
	{name: "BirthDate", heading: "Ngày sinh", format: dayFormat, width: 13, example: "20/11/1990",
		synonyms: []string{"ngày tháng năm sinh", "sinh ngày"},
		explain:  message{"Dạng dd/mm/yyyy; có thể để trống.", "dd/mm/yyyy; may be empty."}},
	{name: "Subject", heading: "Đối tượng", column: true, filled: true, width: 18, example: "Công chức",
		synonyms: []string{"đối tượng đánh giá", "loại cán bộ"},
		explain: message{"Cán bộ, Công chức, Viên chức hoặc Hợp đồng lao động.",
			"Cadre, civil servant, public employee or contract worker."}},
	{name: "Unit", heading: "Mã đơn vị", column: true, filled: true, width: 12, example: "SNV-TC",
		synonyms: []string{"mã phòng", "mã đơn vị công tác"},
		explain:  message{"Mã của đơn vị nơi giữ chức vụ.", "Code of the unit of the post."}},
	{name: "Title", heading: "Chức vụ, chức danh", column: true, filled: true, width: 22, example: "Chuyên viên",
		synonyms: []string{"chức vụ", "chức danh", "chức vụ/chức danh", "vị trí việc làm"},
		explain:  message{"Tên chức vụ hoặc chức danh.", "Name of the post."}},
	{name: "Role", heading: "Vai trò", column: true, filled: true, width: 18, example: "Công chức",
		explain: message{"Người đứng đầu, Cấp phó, Công chức hoặc Hỗ trợ, phục vụ.", "Head, deputy, staff or support."}},
	{name: "From", heading: "Từ ngày", column: true, filled: true, format: dayFormat, width: 13, example: "01/08/2015",
		synonyms: []string{"ngày bổ nhiệm", "ngày bắt đầu"},
		explain:  message{"Ngày bắt đầu giữ chức vụ.", "First day in the post."}},
	{name: "To", heading: "Đến ngày", format: dayFormat, width: 13, example: "", synonyms: []string{"ngày kết thúc"},
		explain: message{"Để trống khi còn giữ chức vụ.", "Empty while the post is held."}},
	{name: "Note", heading: "Ghi chú", width: 34, example: "",
		explain: message{"Ghi tự do; cán bộ phụ trách sẽ xem.", "Free text; a person will read it."}},
	{name: "Primary", heading: "Kiêm nhiệm", width: 12, example: "", synonyms: []string{"chính", "vị trí chính", "chính/kiêm nhiệm"},
		explain: message{"Ghi x nếu là vị trí kiêm nhiệm; để trống nếu là vị trí chính.", "x for a concurrent post; empty for the main post."}},
	{name: "PeerGroup", heading: "Nhóm so sánh", width: 20, example: "", synonyms: []string{"nhóm cùng vị trí", "nhóm đối tượng", "nhóm xếp loại"},
		explain: message{"Nhóm người được xếp hạng cùng nhau; có thể để trống.", "Those ranked together; may be empty."}},
}
