package document

import (
	"strconv"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// deepest is how many levels are drawn in; deeper ones stand below them.
const deepest = 5

// step sets a step of the arithmetic and, below and further in, those it rests on.
func (p *paper) step(s scoring.Explanation, number string, depth int) {
	left := float64(min(depth, deepest)) * 5
	label := s.Label.Vi
	if number != "" {
		label = number + ". " + label
	}
	if s.Unconfirmed {
		label += " (*)"
	}
	runs := []run{{label, "B"}}
	if s.Shown.Vi != "" {
		runs = append(runs, run{": ", ""}, run{inWords(s.Shown.Vi, s.Unit), "B"})
	}
	if s.Source != nil && s.Source.Label != "" {
		runs = append(runs, run{" – " + s.Source.Label, ""})
	}
	p.paragraph(paragraph{runs: runs, align: "L", size: tableSize, left: left, before: 1, keep: 5})
	for _, r := range details(s) {
		p.paragraph(paragraph{runs: r, align: "L", size: smallSize, left: left})
	}
	if len(s.Inputs) > manyInputs {
		p.table(inputTable(s.Inputs))
	}
	for i, child := range s.Steps {
		p.step(child, below(number)+strconv.Itoa(i+1), depth+1)
	}
}

// details are the lines below a step: what went in, how, why so, and by which article.
func details(s scoring.Explanation) (all [][]run) {
	if s.Formula.Vi != "" {
		all = append(all, []run{{"Công thức: ", "I"}, {s.Formula.Vi, ""}})
	}
	if n := len(s.Inputs); 0 < n && n <= manyInputs {
		var inputs []string
		for _, in := range s.Inputs {
			inputs = append(inputs, in.Name.Vi+" = "+inWords(in.Shown.Vi, in.Unit))
		}
		all = append(all, []run{{"Số liệu: ", "I"}, {strings.Join(inputs, "; "), ""}})
	}
	if s.Note != nil {
		all = append(all, []run{{"Ghi chú: ", "I"}, {s.Note.Vi, ""}})
	}
	if len(s.Cite) > 0 {
		var articles []string
		for _, c := range s.Cite {
			articles = append(articles, c.Vi)
		}
		all = append(all, []run{{"Căn cứ: ", "I"}, {strings.Join(articles, "; "), ""}})
	}
	return all
}

// manyInputs is how many inputs are told in a sentence; more become a table.
const manyInputs = 4

func inputTable(inputs []scoring.ExplainedInput) table {
	t := table{size: smallSize, columns: []column{{13, "L"}, {3, "R"}}}
	for _, in := range inputs {
		t.rows = append(t.rows, row(in.Name.Vi, inWords(in.Shown.Vi, in.Unit)))
	}
	return t
}

// unitWords are the units whose values do not speak for themselves.
var unitWords = map[scoring.Unit]string{
	scoring.UnitPoints: " điểm", scoring.UnitConverted: " sản phẩm chuẩn", scoring.UnitProduct: " sản phẩm", scoring.UnitCount: " lần",
}

// statusWords are the outcomes of a period.
var statusWords = map[scoring.Status]string{
	scoring.Scored: "đã chấm điểm", scoring.InsufficientData: "chưa đủ dữ liệu để chấm điểm",
	scoring.NeedsAuthority: "cần cấp có thẩm quyền quyết định", scoring.NoData: "không có dữ liệu để chấm điểm",
	scoring.Proposed: "đã đề xuất mức xếp loại", scoring.NotRated: "không thuộc diện xếp loại", scoring.Blocked: "còn chờ quyết định trước",
}

// inWords writes a value as a Vietnamese reader expects it.
func inWords(shown string, unit scoring.Unit) string {
	if shown == "" {
		return ""
	}
	if unit == scoring.UnitDate {
		if d, err := calendar.Parse(shown); err == nil {
			return shortDay(&d)
		}
	}
	if words, ok := statusWords[scoring.Status(shown)]; ok {
		return words
	}
	return shown + unitWords[unit]
}

func below(number string) string {
	if number == "" {
		return ""
	}
	return number + "."
}
