package exchange

import (
	"fmt"
)

// guideSheet explains the columns of a blank form.
const guideSheet = "Hướng dẫn"

// Template returns a blank form of a kind of list: title and headings in the first
// sheet, and in the second what each column holds, with an example row. The form, once
// filled in, is recognised without correction.
func Template(kind Kind) ([]byte, error) {
	fields := fieldsOf(kind)
	if fields == nil {
		return nil, fmt.Errorf("there is no form for %q", kind)
	}
	out, err := newOutput()
	if err != nil {
		return nil, err
	}
	if err := writeForm(out, kind, fields); err != nil {
		return nil, err
	}
	if err := writeGuide(out, fields); err != nil {
		return nil, err
	}
	return out.bytes()
}

// formTitles are the sheet name and the title rows of each form.
var formTitles = map[Kind][]string{
	UnitsFile:     {"Cơ cấu tổ chức", "DANH SÁCH CƠ QUAN, TỔ CHỨC, ĐƠN VỊ"},
	StaffFile:     {"Danh sách", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, NGƯỜI LAO ĐỘNG"},
	CatalogueFile: {"Phụ lục III", "CƠ QUAN …", "BẢNG TỔNG HỢP DANH MỤC SẢN PHẨM/CÔNG VIỆC VÀ HỆ SỐ QUY ĐỔI VỀ SẢN PHẨM CHUẨN"},
	WorkFile:      {"Giao việc", "CƠ QUAN … – PHÒNG …", "BẢNG GIAO, THEO DÕI KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG … NĂM …"},
}

func writeForm(out *output, kind Kind, fields []field) error {
	titles := formTitles[kind]
	s, err := out.sheet(titles[0])
	if err != nil {
		return err
	}
	if err := setColumns(out, s, fields); err != nil {
		return err
	}
	for _, title := range titles[1:] {
		if err := s.write(styled(out.title, title)...); err != nil {
			return err
		}
		if err := s.stream.MergeCell(at(0, s.row), at(len(fields)-1, s.row)); err != nil {
			return err
		}
	}
	headings := make([]string, len(fields))
	for i, f := range fields {
		headings[i] = f.heading
	}
	return s.write(styled(out.head, headings...)...)
}

func at(column, row int) string { return fmt.Sprintf("%s%d", columnLetter(column), row) }

// setColumns gives the columns their width, days the form dd/mm/yyyy, and makes the
// others text, so that Excel keeps a code 0012 as it is typed.
func setColumns(out *output, s *outputSheet, fields []field) error {
	styles := map[format]int{textFormat: out.text, dayFormat: out.day}
	for i, f := range fields {
		if err := s.stream.SetColWidth(i+1, i+1, f.width); err != nil {
			return err
		}
		if style, ok := styles[f.format]; ok {
			if err := s.stream.SetColStyle(i+1, i+1, style); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeGuide(out *output, fields []field) error {
	s, err := out.sheet(guideSheet)
	if err != nil {
		return err
	}
	for i, width := range []float64{34, 12, 70, 60, 34} {
		if err := s.stream.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if err := s.write(styled(out.head, "Cột", "Bắt buộc", "Cách ghi", "How to fill in", "Ví dụ")...); err != nil {
		return err
	}
	for _, f := range fields {
		row := styled(out.wrap, f.heading, yesNo(f.filled || f.column), f.explain.vi, f.explain.en, f.example)
		if err := s.write(row...); err != nil {
			return err
		}
	}
	return nil
}
