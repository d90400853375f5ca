package exchange

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/congtam/congtam/scoring"
)

func TestTemplatesRoundTrip(t *testing.T) {
	for _, kind := range Kinds() {
		data, err := Template(kind)
		if err != nil {
			t.Fatal(err)
		}
		b := openBytes(t, "mau.xlsx", data)
		if got, ok := Guess(b); got != kind || !ok {
			t.Errorf("%s is guessed to be %s, %v", kind, got, ok)
		}
		l, problems := b.Recognise(kind)
		checkBrief(t, problems, "")
		for i, f := range fieldsOf(kind) {
			if c := l.Columns[i]; c.Field != f.name || !c.Exact {
				t.Errorf("%s: column %+v, want %s", kind, c, f.name)
			}
		}
		checkBrief(t, read(t, b, kind), "0 NO_ROWS")
		checkBrief(t, read(t, filledIn(t, kind, data), kind), "")
	}
	if _, err := Template("OTHER"); err == nil {
		t.Error("a form of an unknown kind")
	}
}

// filledIn types the examples of the guide into the form.
func filledIn(t *testing.T, kind Kind, data []byte) *Book {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	row := len(formTitles[kind]) + 1
	for i, column := range fieldsOf(kind) {
		if err := f.SetCellStr(f.GetSheetName(0), fmt.Sprintf("%s%d", columnLetter(i), row), column.example); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return openBytes(t, "mau.xlsx", b.Bytes())
}

func TestErrorFile(t *testing.T) {
	rows := table{"THÁNG 11 NĂM 2026", workHead,
		"A|An|=Việc¦x|15/11/2026|CV|#2.7|#3|=F3*G3=>8.1|#3||#46341||Trong kế hoạch",
		"A|An|Việc hai|15/11/2026|CV|#2.7|#3|#8.2|#4|||x|Trong kế hoạch"}
	b := rows.xlsx(t)
	l, _ := b.Recognise(WorkFile)
	_, problems := ReadWork(b, l)
	checkBrief(t, problems, "3 C UNSAFE_TEXT; 4 H WRONG_CONVERSION?; 4 I ABOVE_ASSIGNED; 4 L NOT_A_NUMBER")
	data, err := ErrorFile(b, l, problems)
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for ref, want := range map[string]string{"N2": "Lỗi", "C3": "=Việc|x", "H3": "8.1", "K3": "15/11/2026", "I4": "4"} {
		if got, _ := f.GetCellValue("Sheet1", ref); got != want {
			t.Errorf("%s = %q, want %q", ref, got, want)
		}
	}
	for ref, want := range map[string]string{"C3": badColour, "H4": warnedColour, "I4": badColour, "L4": badColour} {
		if got := fillOf(t, f, ref); got != want {
			t.Errorf("%s is coloured %q, want %q", ref, got, want)
		}
	}
	if formula, _ := f.GetCellFormula("Sheet1", "H3"); formula != "F3*G3" {
		t.Errorf("formula %q", formula)
	}
	if formula, _ := f.GetCellFormula("Sheet1", "C3"); formula != "" {
		t.Errorf("text became the formula %q", formula)
	}
	if got, _ := f.GetCellValue("Sheet1", "N4"); !strings.Contains(got, problems[2].Vi) || !strings.Contains(got, problems[3].Vi) {
		t.Errorf("remarks %q", got)
	}
	if list, _ := f.GetRows(listSheet); len(list) != 5 || list[1][5] != problems[0].Vi || list[1][4] != "'=Việc|x" {
		t.Errorf("list %q", list)
	}
	again := openBytes(t, "lai.xlsx", data)
	checkBrief(t, read(t, again, WorkFile), brief(problems))
}

func fillOf(t *testing.T, f *excelize.File, ref string) string {
	t.Helper()
	id, err := f.GetCellStyle("Sheet1", ref)
	if err != nil {
		t.Fatal(err)
	}
	style, err := f.GetStyle(id)
	if err != nil || len(style.Fill.Color) == 0 {
		return ""
	}
	return style.Fill.Color[0]
}

func TestErrorFileOfCSV(t *testing.T) {
	b := openBytes(t, "danh sách: [1].csv", []byte("a;b\n\x00;\x07"))
	l, problems := b.Recognise(UnitsFile)
	if _, err := ErrorFile(b, l, problems); err != nil {
		t.Error(err)
	}
}

var exported = [][]any{
	{1, "=cmd|' /C calc'!A0", scoring.Points(7670), dec("2.7"), on("2026-11-15"), true, scoring.Good},
	{2, "＋1", nil, decp("-0.125"), (*scoring.Points)(nil), false, "\tx\x00"},
}

func exportedRows(yield func([]any) bool) {
	for _, row := range exported {
		if !yield(row) {
			return
		}
	}
}

func TestWriteTable(t *testing.T) {
	data, err := WriteTable("@Xếp hạng", []string{"STT", "-Họ tên", "Điểm"}, exportedRows, []string{"=Ghi chú"})
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Bảng")
	want := [][]string{{"'@Xếp hạng"}, nil, {"STT", "'-Họ tên", "Điểm"},
		{"1", "'=cmd|' /C calc'!A0", "76.70", "2.7", "15/11/2026", "Có", "GOOD"},
		{"2", "'＋1", "", "-0.125", "", "Không", " x�"}, nil, {"'=Ghi chú"}}
	if err != nil || fmt.Sprintf("%q", rows) != fmt.Sprintf("%q", want) {
		t.Errorf("rows %q, %v", rows, err)
	}
	if raw, _ := f.GetCellValue("Bảng", "C4", excelize.Options{RawCellValue: true}); raw != "76.7" {
		t.Errorf("raw points %q", raw)
	}
}

func TestWriteCSV(t *testing.T) {
	data, err := WriteCSV("@Xếp hạng", []string{"STT", "-Họ tên"}, exportedRows, []string{"=Ghi chú"})
	want := "\uFEFF'@Xếp hạng\r\nSTT;'-Họ tên\r\n1;'=cmd|' /C calc'!A0;76,70;2,7;15/11/2026;Có;GOOD\r\n2;'＋1;;-0,125;;Không;\" x�\"\r\n'=Ghi chú\r\n"
	if err != nil || string(data) != want {
		t.Errorf("%q, %v\nwant %q", data, err, want)
	}
}

func TestTablesRefuseOtherTypes(t *testing.T) {
	rows := func(yield func([]any) bool) { yield([]any{1.5}) }
	if _, err := WriteTable("", nil, rows, nil); err == nil {
		t.Error("a float in XLSX")
	}
	if _, err := WriteCSV("", nil, rows, nil); err == nil {
		t.Error("a float in CSV")
	}
}

func TestSafeCell(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "An": "An", "=1": "'=1", "+1": "'+1", "-1": "'-1", "@a": "'@a", "\t=": "'\t=", "\r": "'\r", "\n=1": "'\n=1",
		"＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠a": "'＠a", "a=1": "a=1", " =1": "' =1", "'=1": "'=1",
	} {
		if got := SafeCell(in); got != want {
			t.Errorf("SafeCell(%q) = %q, want %q", in, got, want)
		}
	}
}
