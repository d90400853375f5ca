package demo

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

const seed = 335

// builder adds agency after agency, always in the same order, so that the first ones are
// the same in a province of any size.
type builder struct {
	province *Province
	random   *rand.Rand
	count    map[string]int // agencies made, by the prefix of their code
}

func newBuilder() *builder {
	return &builder{province: &Province{}, random: rand.New(rand.NewPCG(seed, seed)), count: map[string]int{}}
}

// organisation makes the province and then rounds of a department, two communes and now
// and then a public service unit, until there are enough people.
func (b *builder) organisation(staff int) {
	b.unit(Unit{Code: Top, Name: "Ủy ban nhân dân tỉnh Ví Dụ", Kind: scoring.Province})
	b.person(scoring.Cadre, Post{Unit: Top, Title: "Chủ tịch Ủy ban nhân dân tỉnh", PeerGroup: "Lãnh đạo tỉnh", Role: scoring.Head})
	b.stage()
	for round := 0; len(b.province.People) < staff; round++ {
		if n := b.count[departments.prefix]; n < len(departmentNames) {
			b.agency(departments, departmentNames[n])
		}
		b.agency(communes, b.communeName())
		b.agency(communes, b.communeName())
		if round%2 == 0 {
			b.agency(serviceUnits, fmt.Sprintf("Trung tâm Dịch vụ công số %d", b.count[serviceUnits.prefix]+1))
		}
	}
}

// stage makes the agencies in which the cases are played.
func (b *builder) stage() {
	b.agency(departments, departmentNames[0])
	b.division("S001", "Tổ Chuyển đổi số") // its head has nobody under him
	b.person(scoring.CivilServant, Post{Unit: "S001-06", Title: "Tổ trưởng", PeerGroup: "Trưởng phòng các sở", Role: scoring.Head})
	b.agency(communes, b.communeName())
	b.agency(bureau, "UBND đặc khu Hòn Ngọc")
	b.officers(bureau, "X002", 12)
	b.agency(bureau, "UBND xã Suối Mây")
	b.officers(bureau, "X003", 6)
	b.agency(departments, departmentNames[1])
	b.agency(serviceUnits, "Trung tâm Dịch vụ công số 1")
	b.agency(bureau, "UBND xã Đồi Thông")
	b.officers(bureau, "X004", 5)
	b.agency(serviceUnits, "Trung tâm Dịch vụ công số 2")
	b.agency(branches, "Trung tâm Dịch vụ công số 3")
}

func (b *builder) communeName() string {
	n := b.count[communes.prefix]
	name := "UBND xã " + communeNames[n%len(communeNames)]
	if round := n / len(communeNames); round > 0 {
		name += fmt.Sprintf(" %d", round+1)
	}
	return name
}

func (b *builder) unit(u Unit) { b.province.Units = append(b.province.Units, u) }

// agency makes an agency with head, two deputies who share its divisions, and divisions.
func (b *builder) agency(kind pattern, name string) {
	b.count[kind.prefix]++
	code := fmt.Sprintf("%s%03d", kind.prefix, b.count[kind.prefix])
	b.unit(Unit{Code: code, Name: name, Parent: Top, Kind: kind.kind})
	var divisions []string
	for _, division := range kind.divisions {
		divisions = append(divisions, b.division(code, division))
	}
	half := (len(divisions) + 1) / 2
	leader := func(title string, role scoring.PostRole, charges []string) {
		b.person(kind.leaders, Post{Unit: code, Title: title, PeerGroup: title, Role: role, Charges: charges})
	}
	leader(kind.head, scoring.Head, nil)
	leader(kind.deputy, scoring.Deputy, divisions[:half])
	leader(kind.deputy, scoring.Deputy, divisions[half:])
	for _, of := range divisions {
		b.person(kind.subject, Post{Unit: of, Title: kind.chief, PeerGroup: kind.chief + " " + kind.group, Role: scoring.Head})
		b.officers(kind, of, kind.size)
	}
	if len(divisions) > 0 {
		b.person(scoring.ContractWorker, Post{Unit: divisions[0], Title: "Nhân viên hợp đồng", PeerGroup: "Nhân viên hợp đồng", Role: scoring.Support})
	}
}

// division adds a division to an agency and returns its code.
func (b *builder) division(agency, name string) string {
	b.count[agency]++
	code := fmt.Sprintf("%s-%02d", agency, b.count[agency])
	b.unit(Unit{Code: code, Name: name, Parent: agency, Kind: scoring.Division})
	return code
}

func (b *builder) officers(kind pattern, unit string, n int) {
	for range n {
		b.person(kind.subject, Post{Unit: unit, Title: kind.officer, PeerGroup: kind.officer + " " + kind.group, Role: scoring.Staff})
	}
}

// person adds somebody to the staff list. Most work well; a few do not.
func (b *builder) person(subject scoring.SubjectKind, held Post) {
	r := b.random
	female := r.IntN(2) == 0
	held.Primary, held.From = true, Founded
	b.province.People = append(b.province.People, Person{
		Code: fmt.Sprintf("CB%06d", len(b.province.People)+1), Name: name(r, female), Female: female,
		Birth:   calendar.On(1968+r.IntN(34), time.January, 1) + calendar.Date(r.IntN(365)),
		Subject: subject, level: 30 + r.IntN(34) + r.IntN(34), Posts: []Post{held},
	})
}
