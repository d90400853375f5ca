package exchange

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

func TestTheNationalFileSaysTheSameInEveryFormat(t *testing.T) {
	points, day := scoring.Points(8842), calendar.MustParse("2026-12-07")
	file := NationalFile{AgencyCode: "S001", AgencyName: "Sở Nội vụ", Period: "YEAR", Year: 2026, Number: 1, Lines: []NationalLine{
		{Code: "CB1", Name: "=1+1", Subject: "CIVIL_SERVANT", Status: "RATED", Points: &points, Rating: "GOOD", Decision: "124/QĐ-SNV", DecidedOn: &day},
		{Code: "CB2", Name: "Võ Thị Ẩn", Status: "NO_DATA"},
	}}
	text, err := file.Write("JSON")
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		Format string
		Lines  []map[string]any
	}
	if err := json.Unmarshal(text, &read); err != nil || read.Format != "congtam-national-1" || len(read.Lines) != 2 {
		t.Fatalf("%v: %s", err, text)
	}
	if read.Lines[0]["points"] != "88.42" || read.Lines[0]["decidedOn"] != "2026-12-07" || read.Lines[1]["points"] != nil {
		t.Errorf("lines %v", read.Lines)
	}
	table, err := file.Write("CSV")
	if err != nil || !strings.Contains(string(table), "'=1+1") || !strings.Contains(string(table), "88,42") {
		t.Errorf("%v: %s", err, table)
	}
	if book, err := file.Write("XLSX"); err != nil || !strings.HasPrefix(string(book), "PK") {
		t.Errorf("no spreadsheet: %v", err)
	}
}
