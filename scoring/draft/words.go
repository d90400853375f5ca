package draft

import (
	"maps"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// partNames are the keys of the files as an official calls them.
var partNames = map[string]scoring.Text{
	"id":              {Vi: "Mã", En: "Id"},
	"engine":          {Vi: "Phần tính", En: "Engine"},
	"title":           {Vi: "tên", En: "title"},
	"issuer":          {Vi: "cơ quan ban hành", En: "issuer"},
	"subjects":        {Vi: "Đối tượng áp dụng", En: "Subjects"},
	"periods":         {Vi: "Kỳ áp dụng", En: "Periods"},
	"from":            {Vi: "từ", En: "from"},
	"to":              {Vi: "đến", En: "to"},
	"ends":            {Vi: "Hết áp dụng", En: "Ends"},
	"exceptions":      {Vi: "Ngoại lệ", En: "Exceptions"},
	"needsLayer":      {Vi: "Cần quy chế của đơn vị", En: "Needs a layer"},
	"layerOf":         {Vi: "Lớp của", En: "Layer of"},
	"documents":       {Vi: "Văn bản", En: "Documents"},
	"values":          {Vi: "Giá trị", En: "Value"},
	"bands":           {Vi: "Mức", En: "Band"},
	"generalCriteria": {Vi: "Nhóm tiêu chí chung", En: "Group of general criteria"},
	"criteria":        {Vi: "tiêu chí", En: "criterion"},
	"workKinds":       {Vi: "Loại công việc", En: "Kind of work"},
	"means":           {Vi: "Trung bình", En: "Mean"},
	"parameters":      {Vi: "Tham số", En: "Parameter"},
	"options":         {Vi: "phương án", En: "option"},
	"choices":         {Vi: "Lựa chọn của lớp", En: "Choice of the layer"},
	"items":           {Vi: "Tiêu chí", En: "Criterion"},
	"kpiBands":        {Vi: "Bậc điểm của chỉ số", En: "Band of indicators"},
	"share":           {Vi: "phần điểm", En: "share of the points"},
	"rules":           {Vi: "Quy tắc", En: "Rule"},
	"inputs":          {Vi: "Đại lượng", En: "Input"},
	"notes":           {Vi: "Ghi chú", En: "Note"},
	"norms":           {Vi: "Hệ quả", En: "Consequence"},
	"cases":           {Vi: "Ví dụ", En: "Case"},
	"all":             {Vi: "điều kiện", En: "condition"},
	"any":             {Vi: "điều kiện thay thế", En: "alternative condition"},
	"number":          {Vi: "số", En: "number"},
	"unit":            {Vi: "đơn vị", En: "unit"},
	"label":           {Vi: "lời", En: "words"},
	"question":        {Vi: "câu hỏi", En: "question"},
	"text":            {Vi: "lời", En: "words"},
	"reason":          {Vi: "lý do", En: "reason"},
	"formula":         {Vi: "công thức", En: "formula"},
	"default":         {Vi: "phương án áp dụng", En: "option in force"},
	"available":       {Vi: "được chọn", En: "can be chosen"},
	"max":             {Vi: "điểm tối đa", En: "most points"},
	"cite":            {Vi: "căn cứ", En: "citation"},
	"certainty":       {Vi: "mức xác nhận", En: "certainty"},
	"expect":          {Vi: "kết quả phải có", En: "expected result"},
	"given":           {Vi: "dữ kiện", En: "facts"},
	"steps":           {Vi: "các bước phải có", En: "expected steps"},
	"issued":          {Vi: "ngày ban hành", En: "day of issue"},
	"years":           {Vi: "số năm", En: "years"},
	"roles":           {Vi: "vai trò", En: "roles"},
	"components":      {Vi: "thành phần", En: "components"},
	"assigned":        {Vi: "tính vào tổng được giao", En: "counts as assigned"},
	"result":          {Vi: "tính vào kết quả", En: "counts as result"},
}

// codeNames are values that are words of the program, not of the law.
var codeNames = map[string]scoring.Text{
	string(scoring.Confirmed):   {Vi: "đã xác nhận", En: "confirmed"},
	string(scoring.Unconfirmed): {Vi: "chưa xác nhận", En: "unconfirmed"},
	"true":                      {Vi: "có", En: "yes"},
	"false":                     {Vi: "không", En: "no"},
}

// citationsIn writes a list of citations; a document the text does not list goes by its key.
func citationsIn(n strictyaml.Node, documents map[string]scoring.Document) scoring.Text {
	var cite []scoring.Citation
	if n.Decode(&cite) != nil {
		text := plain(n)
		return scoring.Text{Vi: text, En: text}
	}
	r := scoring.Ruleset{Documents: maps.Clone(documents)}
	var vi, en []string
	for _, c := range cite {
		if _, listed := documents[c.Document]; !listed {
			r.Documents[c.Document] = scoring.Document{Title: scoring.Text{Vi: c.Document, En: c.Document}}
		}
		words := r.Words(c)
		vi, en = append(vi, words.Vi), append(en, words.En)
	}
	return scoring.Text{Vi: strings.Join(vi, "; "), En: strings.Join(en, "; ")}
}

// plain writes a part without layout, keys in the order of the file: equal parts give
// equal text.
func plain(n strictyaml.Node) string {
	if text, single := n.Scalar(); single {
		return text
	}
	var parts []string
	if items, list := n.Items(); list {
		for _, item := range items {
			parts = append(parts, plain(item))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	entries, _ := n.Entries()
	for _, e := range entries {
		parts = append(parts, e.Key+": "+plain(e.Value))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func isText(n strictyaml.Node, text string) bool {
	got, single := n.Scalar()
	return single && got == text
}
