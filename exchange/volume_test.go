package exchange

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

const manyRows = 50_000

// manyStaff is a list of 50,000 people of which three rows are bad.
func manyStaff(t testing.TB, bad bool) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	sw, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	sw.SetRow("A1", []any{"DANH SÁCH"})
	sw.SetRow("A2", []any{"STT", "Mã số", "Họ và tên", "Giới tính", "Ngày sinh", "Đối tượng", "Mã đơn vị", "Chức vụ, chức danh", "Vai trò", "Từ ngày", "Đến ngày", "Ghi chú"})
	for i := range manyRows {
		row := []any{i + 1, fmt.Sprintf("CB%05d", i), fmt.Sprintf("Nguyễn Văn %d", i), "Nam", 26438 + i%10000, "Công chức",
			fmt.Sprintf("DV%03d", i%500), "Chuyên viên", "Công chức", 44562, nil, nil}
		if bad {
			spoil(row, i)
		}
		sw.SetRow(fmt.Sprintf("A%d", i+3), row)
	}
	var b bytes.Buffer
	if err := sw.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func spoil(row []any, i int) {
	switch i {
	case 100:
		row[9] = "31/02/2026"
	case 25_000:
		row[1] = "CB00007"
	case manyRows - 1:
		row[5] = "Lính"
	}
}

func TestManyRowsWithThreeBadOnes(t *testing.T) {
	b := openBytes(t, "a.xlsx", manyStaff(t, true))
	start := time.Now()
	l, _ := b.Recognise(StaffFile)
	rows, problems := ReadStaff(b, l)
	checkBrief(t, problems, "103 J NOT_A_DATE; 25003 C CONTRADICTION; 50002 F UNKNOWN_VALUE")
	if len(rows) != manyRows-2 {
		t.Errorf("%d rows", len(rows))
	}
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("reading took %v", took)
	}
	data, err := ErrorFile(b, l, problems)
	if err != nil {
		t.Fatal(err)
	}
	checkBrief(t, read(t, openBytes(t, "b.xlsx", data), StaffFile), brief(problems))
}

func TestProblemsAreBounded(t *testing.T) {
	var csv bytes.Buffer
	csv.WriteString("Mã đơn vị;Tên đơn vị;Loại;Mã đơn vị cấp trên;Từ ngày\n")
	for i := range 5000 {
		fmt.Fprintf(&csv, "A%d;;;;\n", i)
	}
	problems := read(t, openBytes(t, "a.csv", csv.Bytes()), UnitsFile)
	last := problems[len(problems)-1]
	if len(problems) != maxProblems+1 || last.Code != TooManyProblems || last.Warning {
		t.Errorf("%d problems, last %+v", len(problems), last)
	}
}

// A chain of units as long as the file must not take quadratic time.
func TestLongChainOfUnits(t *testing.T) {
	units := make([]UnitRow, maxRows)
	for i := range units {
		units[i] = UnitRow{Row: i + 1, Code: fmt.Sprint(i), Parent: fmt.Sprint((i + 1) % maxRows)}
	}
	in := &reader{columns: map[string]*Column{}}
	checkUnitCycles(in, units)
	if len(in.report.problems) != 1 {
		t.Errorf("%d problems", len(in.report.problems))
	}
}

func BenchmarkRead50000(b *testing.B) {
	data := manyStaff(b, false)
	b.ReportAllocs()
	for b.Loop() {
		book := openBytes(b, "a.xlsx", data)
		l, _ := book.Recognise(StaffFile)
		if rows, problems := ReadStaff(book, l); len(rows) != manyRows || len(problems) > 0 {
			b.Fatalf("%d rows, %s", len(rows), details(problems))
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys>>20), "MiB-from-OS")
}

func BenchmarkWrite50000(b *testing.B) {
	rows := func(yield func([]any) bool) {
		for i := range manyRows {
			if !yield([]any{i, "Nguyễn Văn An", dec("76.7"), on("2026-11-15")}) {
				return
			}
		}
	}
	for b.Loop() {
		if _, err := WriteTable("Xếp hạng", []string{"STT", "Họ và tên", "Điểm", "Ngày"}, rows, nil); err != nil {
			b.Fatal(err)
		}
	}
}
