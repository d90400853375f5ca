package demo

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// beyond is work that the catalogue of today does not know, and a product that takes more
// than a month (Arts. 13.3, 18.1.c).
var beyond = []Case{
	{"CB000123", time.October, LastClosed, "", "work outside the catalogue, tracked like any other until it is added", "", plays(time.October, LastClosed, outside(cleanData))},
	{"CB000124", time.October, time.October, "", "the same work outside the catalogue", "", plays(time.October, time.October, outside(cleanData))},
	{"CB000032", time.September, LastClosed, "", "one report over three months: shares of 20, 20 and 10 of its 50 standard products", "", split},
}

const (
	cleanData          = "Làm sạch dữ liệu đất đai theo chiến dịch 90 ngày"
	outsideCoefficient = scoring.Decimal(3_000)
)

// outside adds a piece of work that is in no catalogue.
func outside(what string) func(*Month) {
	return func(m *Month) {
		w := item(report, 2_000, 2_000, 15, 0, 0)(m)
		w.Outside = what
		m.Work = append(m.Work, w)
	}
}

// long is a report that takes three months.
var long = Group{ID: "wg_S001_02", Agency: "S001", Ware: research, Quantity: 1_000, Given: on(time.September, 1)}

// split gives somebody a part of the report in each of three months.
func split(b *builder, someone *Person) {
	b.province.Groups = append(b.province.Groups, long)
	for month, part := range map[time.Month]scoring.Decimal{time.September: 20_000, time.October: 20_000, time.November: 10_000} {
		add := func(m *Month) {
			w := item(research, long.Quantity, long.Quantity, 25, 0, 0)(m)
			w.Group, w.Shared = long.ID, part
			m.Work = append(m.Work, w)
		}
		plays(month, month, add)(b, someone)
	}
}

// Draft is a version of an agency's catalogue in the making (Art. 13).
type Draft struct {
	ID, Agency string
	Maxima     []scoring.Decimal // most points of complexity groups 1, 2, …
	Begun      calendar.Date
	Entries    []Entry
}

// Entry is what a unit proposes for it.
type Entry struct {
	ID, Unit, Name, Output string
	Group                  int
	Points                 scoring.Decimal
	State                  string // PROPOSED, MERGED or REJECTED
	Reason                 string // why it was rejected
	Into                   string // the entry it became one with
}

// Drafts are two versions in the making: one in which units proposed the same work, and one
// of the late commune.
var Drafts = []Draft{
	{"ca_S002_1", "S002", maxima(), on(time.December, 1), []Entry{
		{"ce_S002_1", "S002-01", cleanData, "Hồ sơ", 1, 15_000, "MERGED", "", ""},
		{"ce_S002_2", "S002-02", "Làm sạch dữ liệu đất đai", "Hồ sơ", 1, 20_000, "MERGED", "", "ce_S002_1"},
		{"ce_S002_3", "S002-03", "Thẩm định giá đất cụ thể", "Báo cáo thẩm định", 3, 260_000, "PROPOSED", "", ""},
		{"ce_S002_4", "S002-04", "Phát hành văn bản khẩn", "Lượt", 1, 4_000, "REJECTED", "Trùng sản phẩm “Phát hành văn bản”", ""},
	}},
	{"ca_X001_1", Late, maxima(), on(time.December, 8), []Entry{
		{"ce_X001_1", "X001-04", "Hỗ trợ người dân nộp hồ sơ trực tuyến", "Lượt", 1, 6_000, "PROPOSED", "", ""},
	}},
}

// maxima are the most points of the five groups.
func maxima() (all []scoring.Decimal) {
	for group := 1; group <= 5; group++ {
		all = append(all, groupMaximum(group))
	}
	return all
}

// prove gives a delivery what shows that it is there: most have the number of a document, a
// few a link, and one in ten nothing.
func prove(work []Work) {
	for i := range work {
		for j := range work[i].Deliveries {
			d, n := &work[i].Deliveries[j], (int(work[i].Due)+3*i+j)%10
			switch {
			case n == 0:
			case n < 3:
				d.Evidence = fmt.Sprintf("https://vidu.gov.vn/ho-so/%s-%d", work[i].ID[3:], j+1)
			default:
				d.Evidence = fmt.Sprintf("%d/BC-%s", 10+int(d.On)%380, agencyOf(work[i].Unit))
			}
		}
	}
}
