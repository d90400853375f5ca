package exchange

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

func openFile(t testing.TB, name string) *Book {
	t.Helper()
	data, err := os.ReadFile("../examples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return openBytes(t, name, data)
}

func openBytes(t testing.TB, name string, data []byte) *Book {
	t.Helper()
	b, err := Open(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// table is a sheet in short: cells of a row parted by "|", a number in machine form
// after "#", "¦" a bar, a formula with its saved value as "=G6/5=>1".
type table []string

func (rows table) xlsx(t testing.TB) *Book {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	sw, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		var cells []any
		for _, text := range strings.Split(row, "|") {
			cells = append(cells, testCell(text))
		}
		if err := sw.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := sw.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return openBytes(t, "test.xlsx", b.Bytes())
}

func testCell(text string) any {
	text = strings.ReplaceAll(text, "¦", "|")
	if number, ok := strings.CutPrefix(text, "#"); ok {
		return figure(number)
	}
	if formula, value, ok := strings.Cut(text, "=>"); ok {
		return excelize.Cell{Formula: formula[1:], Value: value}
	}
	if text == "" {
		return nil
	}
	return text
}

// csv writes the same rows as CSV; only tables without "#" and "=>" have the same meaning.
func (rows table) csv(t testing.TB, comma rune) *Book {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = comma
	for _, row := range rows {
		w.Write(strings.Split(row, "|"))
	}
	w.Flush()
	return openBytes(t, "test.csv", b.Bytes())
}

// read reads a book as the kind and returns the problems only.
func read(t testing.TB, b *Book, kind Kind) []Problem {
	t.Helper()
	l, problems := b.Recognise(kind)
	if Blocking(problems) {
		return problems
	}
	switch kind {
	case UnitsFile:
		_, problems = ReadUnits(b, l)
	case StaffFile:
		_, problems = ReadStaff(b, l)
	case CatalogueFile:
		_, problems = ReadCatalogue(b, l)
	case WorkFile:
		_, problems = ReadWork(b, l)
	}
	return problems
}

// brief is "ROW COLUMN CODE", with "?" after a warning.
func brief(problems []Problem) string {
	var lines []string
	for _, p := range problems {
		line := strings.Join(strings.Fields(fmt.Sprintf("%d %s %s", p.Row, p.Column, p.Code)), " ")
		if p.Warning {
			line += "?"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

func checkBrief(t *testing.T, problems []Problem, want string) {
	t.Helper()
	if got := brief(problems); got != want {
		t.Errorf("problems %q, want %q\n%s", got, want, details(problems))
	}
	for _, p := range problems {
		if p.Vi == "" || p.En == "" || strings.Contains(p.Vi+p.En, "%!") {
			t.Errorf("bad message %q / %q", p.Vi, p.En)
		}
	}
}

func details(problems []Problem) string {
	var b strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&b, "  %s\n  %s\n", p.Vi, p.En)
	}
	return b.String()
}

func on(s string) calendar.Date { return calendar.MustParse(s) }

func until(s string) *calendar.Date {
	d := on(s)
	return &d
}

func dec(s string) scoring.Decimal {
	d, err := scoring.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

func decp(s string) *scoring.Decimal {
	d := dec(s)
	return &d
}
