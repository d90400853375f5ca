package demo

import (
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Group is a product that several people make together (Art. 18.1.c).
type Group struct {
	ID, Agency string
	Ware       int // place in the catalogue, from 0
	Quantity   scoring.Decimal
	Given      calendar.Date
}

// Cause is an objective cause claimed for a piece of work, and what the competent level
// said to it (Art. 14.2). It names days of lateness or one returned delivery.
type Cause struct {
	Text     string
	From, To *calendar.Date // days of lateness
	Delivery int            // place of the returned delivery, from 1; 0 for days
	State    string         // CONFIRMED or REFUSED
	Answer   string         // document that confirmed it, or reason of the refusal
}

// together are months in which work was shared, handed over or excused (Arts. 14.2, 18.1).
var together = []Case{
	{"CB000029", time.March, time.March, "B18", "two of ten products handed over: they stay in his total", "84.00", handsOver("CB000030", time.March, eightOfTen)},
	{"CB000030", time.March, time.March, "B19", "does his own ten and the two taken over", "95.00", alone},
	{"CB000029", time.April, time.April, "B22", "80 standard products shared 30, 30 and 20: his 30 done in time", "100.00", share(6_000, 0)},
	{"CB000030", time.April, time.April, "B22", "the second share of 30", "100.00", share(6_000, 0)},
	{"CB000031", time.April, time.April, "B22", "the share of 20, one day late", "94.17", share(4_000, 1)},
	{"CB000031", time.August, time.August, "", "five smaller products handed over, as above", "", handsOver("CB000030", time.August, hiddenLoss)},
	{"CB000030", time.August, time.August, "B20", "his own ten and more taken over, which was returned once and came a day late: above 100 % all the same, result limited to 70", "95.00", alone},
	month("CB000031", time.May, "100.00", "B10", "two returns and two days late, all excused by confirmed objective causes", both(excused, formOf(30_000))),
	month("CB000031", time.June, "94.17", "", "one day late; the objective cause was refused", both(notExcused, formOf(30_000))),
}

// alone leaves a month to the case of somebody else.
func alone(*builder, *Person) {}

// handed is a piece of work that somebody gives up and somebody else does besides his own
// (Art. 18.1.d), with the points of both forms.
type handed struct {
	giverKeeps, receiverKeeps func(*Month) Work
	gone, done                func(*Month) Work // the same work, as the giver and the receiver have it
}

// eightOfTen: two of ten products are given up; the receiver does them in time and well.
var eightOfTen = handed{item(draft, 8_000, 8_000, 12, 0, 0), item(draft, 10_000, 10_000, 12, 0, 0),
	item(draft, 2_000, 0, 12, 0, 0), item(draft, 2_000, 2_000, 12, 0, 0)}

// hiddenLoss: the receiver takes over as much as four of his ten, which is returned once and
// a day late; what is done beyond the total hides what was lost on it.
var hiddenLoss = handed{item(draft, 10_000, 10_000, 12, 0, 0), item(draft, 10_000, 10_000, 12, 0, 0),
	item(issue, 5_000, 0, 12, 0, 0), item(issue, 5_000, 5_000, 12, 1, 1)}

// handsOver lets somebody hand work over to somebody else in a month.
func handsOver(code string, of time.Month, h handed) func(*builder, *Person) {
	return func(b *builder, giver *Person) {
		receiver := b.named(code)
		gives := func(m *Month) {
			m.Work[1].Kind, m.Work[1].HandedWith, m.Work[1].HandedFor = scoring.HandedOver, receiver.Name, overloaded
		}
		takes := func(m *Month) {
			w := &m.Work[1]
			w.Kind, w.HandedWith, w.HandedFor, w.TakenFrom = scoring.Received, giver.Name, overloaded, workID(giver, of, 2)
		}
		plays(of, of, both(items(h.giverKeeps, h.gone), gives, formOf(28_000)))(b, giver)
		plays(of, of, both(items(h.receiverKeeps, h.done), takes, formOf(25_000)))(b, receiver)
	}
}

const overloaded = "Trùng thời gian tham gia đoàn kiểm tra, không hoàn thành kịp"

// shared is five documents of 16 standard products each, made by three people.
var shared = Group{ID: "wg_S001_01", Agency: "S001", Ware: petition, Quantity: 5_000, Given: on(time.April, 1)}

// share gives somebody a part of each of the shared documents, in standard products.
func share(part scoring.Decimal, late int) func(*builder, *Person) {
	return func(b *builder, someone *Person) {
		if !slices.Contains(b.province.Groups, shared) {
			b.province.Groups = append(b.province.Groups, shared)
		}
		mark := func(m *Month) { m.Work[0].Group, m.Work[0].Shared = shared.ID, part }
		plays(time.April, time.April, both(items(item(petition, shared.Quantity, shared.Quantity, 20, late, 0)), mark, formOf(30_000)))(b, someone)
	}
}

// excused is work returned twice and two days late, for reasons the competent level found
// objective.
func excused(m *Month) {
	items(item(report, 1_000, 1_000, 12, 2, 2))(m)
	w := &m.Work[0]
	from, to := w.Due+1, w.Due+2
	w.Causes = []Cause{
		{"Hệ thống quản lý văn bản ngừng hoạt động hai ngày", &from, &to, 0, "CONFIRMED", "Công văn số 41/TTCĐS"},
		{"Biểu mẫu của cấp trên thay đổi sau khi đã nộp", nil, nil, 1, "CONFIRMED", "Công văn số 112/BNV-CCVC"},
		{"Số liệu gốc do đơn vị phối hợp cung cấp sai", nil, nil, 2, "CONFIRMED", "Biên bản số 07/BB"},
	}
}

// notExcused is work one day late, for a reason that was not objective.
func notExcused(m *Month) {
	items(item(report, 1_000, 1_000, 12, 1, 0))(m)
	day := m.Work[0].Due + 1
	m.Work[0].Causes = []Cause{{"Bận việc khác", &day, &day, 0, "REFUSED", "Không phải nguyên nhân khách quan: đã biết trước lịch công tác"}}
}

// named finds somebody by staff code.
func (b *builder) named(code string) *Person {
	for i := range b.province.People {
		if b.province.People[i].Code == code {
			return &b.province.People[i]
		}
	}
	panic("no " + code + " on the stage")
}
