package document

import (
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
)

// Explanation is the annex that tells how points came about, from the total down to the
// records.
type Explanation struct {
	Agency     Agency
	Period     string // as "tháng 11 năm 2026"
	Person     Person
	Code       string // staff code
	Superseded bool   // a later result has replaced this one
	Root       scoring.Explanation

	Ruleset, RulesetHash string
	Engine               string     // version of the arithmetic
	Published            *time.Time // in the time of the office; nil before publication
	Exact                string     // the total as a fraction; "" for none
	Hash                 string     // of the result
}

// PDF writes the annex.
func (e Explanation) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Phụ lục giải thích điểm – "+e.Person.Name, upright, made)
	p.heads(e.Agency)
	p.title("PHỤ LỤC GIẢI THÍCH ĐIỂM")
	p.paragraph(paragraph{runs: plain("(Kèm theo kết quả theo dõi, đánh giá " + e.Period + ")"), align: "C", after: 4})
	p.person(e.Person)
	p.answer("Mã cán bộ:", e.Code, 1)
	e.warnings(p)
	p.heading("I. CÁCH TÍNH")
	p.step(e.Root, "", 0)
	chosen := parametersOf(e.Root, nil)
	if len(chosen) > 0 {
		p.heading("II. CÁCH HIỂU ĐƯỢC ÁP DỤNG NƠI QUY ĐỊNH CHƯA RÕ")
		p.table(parameterTable(chosen))
		p.down(2)
	}
	p.room(smallTable + 15)
	p.heading(map[bool]string{true: "III. ", false: "II. "}[len(chosen) > 0] + "NGUỒN GỐC")
	p.table(e.originTable())
	return p.bytes()
}

func (e Explanation) warnings(p *paper) {
	for _, w := range []struct {
		said bool
		text string
	}{
		{e.Superseded, "Kết quả này đã được thay thế bằng kết quả công bố sau."},
		{unconfirmed(e.Root), "Chưa dùng chính thức: các bước có dấu (*) dựa trên giá trị, cách hiểu hoặc nguồn chưa được cơ quan có thẩm quyền xác nhận."},
	} {
		if w.said {
			p.text(run{w.text, "I"})
		}
	}
}

// parametersOf lists the open questions that touched a step or one below it, each once.
func parametersOf(s scoring.Explanation, known []scoring.Parameter) []scoring.Parameter {
	for _, p := range s.Parameters {
		if !slices.ContainsFunc(known, func(k scoring.Parameter) bool { return k.Name == p.Name }) {
			known = append(known, p)
		}
	}
	for _, child := range s.Steps {
		known = parametersOf(child, known)
	}
	return known
}

// unconfirmed reports whether a step, or an answer it rests on, or one below it, is so.
func unconfirmed(s scoring.Explanation) bool {
	return s.Unconfirmed || slices.ContainsFunc(s.Parameters, func(p scoring.Parameter) bool { return p.Certainty == scoring.Unconfirmed }) || slices.ContainsFunc(s.Steps, unconfirmed)
}

func parameterTable(chosen []scoring.Parameter) table {
	t := table{size: smallSize, columns: []column{{5, "L"}, {5, "L"}, {6, "L"}}, head: [][]cell{headRow("Vấn đề", "Cách áp dụng", "Lý do")}}
	for _, p := range chosen {
		option := p.Chosen
		for _, o := range p.Options {
			if o.Code == p.Chosen {
				option = o.Text.Vi
			}
		}
		if p.Certainty == scoring.Unconfirmed {
			option += " (*)"
		}
		t.rows = append(t.rows, row(p.Question.Vi, option, p.Reason.Vi))
	}
	return t
}

func (e Explanation) originTable() table {
	t := table{size: smallSize, columns: []column{{4, "L"}, {12, "L"}}}
	published := ""
	if e.Published != nil {
		published = e.Published.Format("15:04, 02/01/2006")
	}
	for _, line := range [][2]string{
		{"Bộ quy tắc", e.Ruleset}, {"Mã băm bộ quy tắc", e.RulesetHash}, {"Phiên bản tính điểm", e.Engine},
		{"Công bố lúc", published}, {"Tổng điểm chính xác", e.Exact}, {"Mã băm kết quả", e.Hash},
	} {
		if line[1] != "" {
			t.rows = append(t.rows, row(line[0], line[1]))
		}
	}
	return t
}
