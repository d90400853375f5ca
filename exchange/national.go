package exchange

import (
	"encoding/json"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// NationalFile is the results of an agency in a period for the national database of
// cadres, civil servants and public employees. docs/national-file.md describes it.
type NationalFile struct {
	AgencyCode, AgencyName string
	Period                 string // MONTH, QUARTER, HALF_YEAR, YEAR
	Year, Number           int
	Lines                  []NationalLine
}

// NationalLine is one person. Points are missing, never zero, where nobody scored them.
type NationalLine struct {
	Code        string          `json:"code"`
	Name        string          `json:"fullName"`
	BirthDate   *calendar.Date  `json:"birthDate"`
	Subject     string          `json:"subject"`
	UnitCode    string          `json:"unitCode"`
	UnitName    string          `json:"unitName"`
	Title       string          `json:"title"`
	Status      string          `json:"status"`
	Points      *scoring.Points `json:"points"`
	Rating      string          `json:"rating"`
	Decision    string          `json:"decisionNumber"`
	DecidedOn   *calendar.Date  `json:"decidedOn"`
	Replacement bool            `json:"replacement"` // takes the place of an earlier rating (Art. 21.3)
}

const nationalFormat = "congtam-national-1"

var nationalHead = []string{"Mã", "Họ và tên", "Ngày sinh", "Đối tượng", "Mã đơn vị", "Đơn vị", "Chức vụ, chức danh", "Tình trạng", "Điểm",
	"Xếp loại", "Số quyết định", "Ngày quyết định", "Thay thế"}

// Write writes the file as XLSX, CSV or JSON: the same lines in the same order.
func (f NationalFile) Write(format string) ([]byte, error) {
	title := "Kết quả theo dõi, đánh giá, xếp loại – " + f.AgencyName
	switch format {
	case "XLSX":
		return WriteTable(title, nationalHead, f.cells, nil)
	case "CSV":
		return WriteCSV(title, nationalHead, f.cells, nil)
	}
	return json.MarshalIndent(map[string]any{
		"format": nationalFormat,
		"agency": map[string]string{"code": f.AgencyCode, "name": f.AgencyName},
		"period": map[string]any{"kind": f.Period, "year": f.Year, "number": f.Number},
		"lines":  f.Lines,
	}, "", "  ")
}

func (f NationalFile) cells(yield func([]any) bool) {
	for _, l := range f.Lines {
		if !yield([]any{l.Code, l.Name, l.BirthDate, l.Subject, l.UnitCode, l.UnitName, l.Title, l.Status, l.Points,
			l.Rating, l.Decision, l.DecidedOn, l.Replacement}) {
			return
		}
	}
}
