package demo

import (
	"cmp"
	"math/rand/v2"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Work is a product assigned to somebody in a month, with what was delivered.
type Work struct {
	ID         string
	Unit       string // where it was assigned
	Ware       int    // place in the catalogue of the agency, from 0
	Outside    string // what it is, where it stands in no catalogue; "" for a ware
	Kind       scoring.WorkKind
	Assigned   scoring.Decimal
	Due        calendar.Date
	Cancelled  string // reason, "" while it stands
	Deliveries []Delivery
	Causes     []Cause
	Group      string          // the whole it is a share of
	Shared     scoring.Decimal // coefficient of a share of a whole; 0: that of the product
	TakenFrom  string          // the giver's work
	HandedWith string          // the other person of a hand-over
	HandedFor  string          // its reason
}

// Content names the work after its product.
func (w *Work) Content() string { return cmp.Or(w.Outside, wares[w.Ware].name) }

// Output is what the product is counted in.
func (w *Work) Output() string { return wares[w.Ware].output }

// Coefficient converts the product, or the share of it, to the standard one.
func (w *Work) Coefficient() scoring.Decimal {
	switch {
	case w.Outside != "":
		return outsideCoefficient
	case w.Group != "":
		return w.Shared
	}
	return coefficients[w.Ware]
}

// Delivery is a report that some of the work is done, and what the manager decided.
type Delivery struct {
	Quantity scoring.Decimal
	On       calendar.Date
	State    string // REPORTED, ACCEPTED or RETURNED
	Reason   string // why it was returned
	Evidence string // number of a document, or a link; "" for none
}

// work makes four to eight pieces of work; of a leader the first is leading the unit.
func work(r *rand.Rand, level int, m Month) []Work {
	all := make([]Work, 4+r.IntN(5))
	last := min(m.to, yearEnd)
	for i := range all {
		w := Work{
			Ware: r.IntN(leading), Kind: scoring.Planned, Assigned: scoring.DecimalOf(int64(1 + r.IntN(5))),
			Due: m.from + calendar.Date(4+r.IntN(int(last-m.from)-3)),
		}
		if r.IntN(25) == 0 && i > 1 {
			w.Kind = scoring.Sudden
		}
		if i == 0 && m.held.Role.Leads() {
			w.Ware, w.Assigned, w.Due = leading, scoring.DecimalOf(1), last
		}
		w.deliver(r, level)
		all[i] = w
	}
	return all
}

// yearEnd is the last day whose work counts in the year (handbook ch. VII.2).
var yearEnd = calendar.On(Year, time.December, 15)

// deliver says how a piece of work went: in time and well, unless chance and the person's
// level say otherwise.
func (w *Work) deliver(r *rand.Rand, level int) {
	trouble := func() bool { return r.IntN(100) >= level }
	done, on := w.Assigned, w.Due-calendar.Date(r.IntN(3))
	if trouble() && trouble() {
		done = w.Assigned / 2
	}
	if trouble() {
		on = w.Due + calendar.Date(1+r.IntN(3))
	}
	if trouble() {
		w.Deliveries = append(w.Deliveries, Delivery{done, on - 2, "RETURNED", pick(r, returned), ""})
	}
	w.Deliveries = append(w.Deliveries, Delivery{done, on, "ACCEPTED", "", ""})
}

var returned = []string{"Sai thể thức văn bản", "Số liệu chưa khớp báo cáo gốc", "Thiếu căn cứ pháp lý", "Chưa lấy ý kiến đơn vị phối hợp"}
