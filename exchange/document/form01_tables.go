package document

import "fmt"

// criteriaTable is the table of part I of Form 01.
func (f Form01) criteriaTable() table {
	t := table{
		columns: []column{{1.1, "C"}, {10, "L"}, {1.7, "C"}, {1.9, "C"}},
		head: [][]cell{
			headRow("TT", "Tiêu chí chấm điểm", "Điểm tối đa", "Điểm do cá nhân tự chấm"),
			row("(1)", "(2)", "(3)", "(4)"),
		},
	}
	t.head[1][1].align = "C"
	for _, g := range f.Criteria {
		t.rows = append(t.rows, []cell{{runs: strong(g.Number)}, {runs: strong(g.Label)}, {runs: strong(quantity(g.Max))}, {}})
		for i, c := range g.Criteria {
			t.rows = append(t.rows, row(fmt.Sprint(i+1), c.Label, quantity(c.Max), number(c.Self)))
		}
	}
	t.rows = append(t.rows, []cell{{runs: strong("Tổng cộng"), span: 2, align: "C"}, {runs: strong(quantity(f.max()))}, {runs: strong(number(f.selfTotal()))}})
	return t
}

// annex lists what the form itself has no place for: points the authority changed, the
// judgements of a leader, and the work.
func (f Form01) annex(p *paper) {
	if !f.hasAnnex() {
		return
	}
	p.turn(across)
	p.title("PHỤ LỤC", "Kèm theo Phiếu theo dõi, đánh giá công chức")
	p.paragraph(paragraph{runs: plain("(" + f.Person.Name + " – " + f.Period + ")"), align: "C", after: 4})
	if f.differs() {
		p.heading("Điểm tiêu chí chung được xác nhận khác với điểm tự chấm")
		p.table(f.changedTable())
		p.down(4)
	}
	if len(f.Judgements) > 0 {
		p.heading("Đánh giá đối với công chức lãnh đạo, quản lý (Điều 15 khoản 3)")
		p.table(f.judgementTable())
		p.down(4)
	}
	if len(f.Work) > 0 {
		p.heading("Sản phẩm, công việc được giao và kết quả thực hiện (Điều 14 khoản 2)")
		p.table(f.workTable())
	}
}

func (f Form01) changedTable() table {
	t := table{columns: []column{{10, "L"}, {2, "C"}, {2, "C"}}, head: [][]cell{headRow("Tiêu chí", "Tự chấm", "Xác nhận")}}
	for _, g := range f.Criteria {
		for i, c := range g.Criteria {
			if c.changed() {
				t.rows = append(t.rows, row(fmt.Sprintf("%s.%d. %s", g.Number, i+1, c.Label), number(c.Self), number(c.Confirmed)))
			}
		}
	}
	return t
}

func (f Form01) judgementTable() table {
	t := table{columns: []column{{5, "L"}, {2, "C"}, {8, "L"}}, head: [][]cell{headRow("Nội dung", "Tỷ lệ", "Căn cứ")}}
	for _, j := range f.Judgements {
		t.rows = append(t.rows, row(j.Label, j.Percent, j.Reason))
	}
	return t
}

// workTable has the columns of the handbook's Tables 1 to 3 (chapter VI).
func (f Form01) workTable() table {
	t := table{
		size:    smallSize,
		columns: []column{{1, "C"}, {9, "L"}, {1.5, "C"}, {1.5, "C"}, {1.8, "C"}, {2, "C"}, {2, "C"}, {2.4, "C"}, {2.4, "C"}, {1.8, "C"}},
		head: [][]cell{
			headRow("TT", "Nội dung nhiệm vụ", "Hệ số quy đổi", "Số lượng giao", "Giao quy đổi", "Hoàn thành", "Hoàn thành quy đổi", "Ngày hết hạn", "Ngày hoàn thành", "Lần không đạt"),
		},
	}
	for i, w := range f.Work {
		t.rows = append(t.rows, row(fmt.Sprint(i+1), w.Content, quantity(w.Coefficient), quantity(w.Assigned), quantity(w.AssignedConverted),
			quantity(w.Accepted), quantity(w.AcceptedConverted), shortDay(&w.Due), shortDay(w.Delivered), fmt.Sprint(w.Failures)))
	}
	assigned, accepted := f.convertedTotals()
	t.rows = append(t.rows, []cell{{runs: strong("Tổng cộng"), span: 4, align: "C"}, {runs: strong(quantity(assigned))}, {},
		{runs: strong(quantity(accepted))}, {span: 3}})
	return t
}
