// Package demo makes a province to try the program on: units, staff, catalogues, a year
// of work and the registers of units and people, the same every time. It makes facts only; every score comes from a real
// run over them. A larger province holds a smaller one: whoever is in both has the same
// code, the same work and the same points.
package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Province is what the registers of a demonstration hold.
type Province struct {
	Units    []Unit   // from the top down
	People   []Person // by staff code
	Products []Product
	Groups   []Group              // products shared by several people
	Cases    []Conclusion         // what authorities concluded
	heads    map[string][]*Person // who ever headed a unit
	above    map[string]string    // the unit above a unit
}

// Unit is a unit with the code of the unit above it, "" for the topmost.
type Unit struct {
	Code, Name, Parent string
	Kind               scoring.UnitKind
}

// Person is somebody on the staff list, with posts and leave.
type Person struct {
	Code, Name string
	Female     bool
	Birth      calendar.Date
	Subject    scoring.SubjectKind
	Posts      []Post // oldest first
	Leaves     []Leave
	Decisions  []Discipline
	Attested   []Attestation
	level      int     // how well this person works, in percent; chance varies around it
	scenes     []scene // months that went as a case of the law wants them
	later      bool    // has work due after the day that ends the year's work
}

// Post is a place in a unit for a time; To is nil while it is held.
type Post struct {
	Unit, Title, PeerGroup string
	Role                   scoring.PostRole
	Primary, Secondment    bool
	From                   calendar.Date
	To                     *calendar.Date
	Charges                []string // units in a deputy's charge
	Note                   string
}

// Leave is a time away from work by a document.
type Leave struct {
	Kind     string // SICK, MATERNITY, UNPAID or OTHER
	From, To calendar.Date
	Document string
}

// Founded is the day on which the organisation of two tiers begins.
var Founded = calendar.On(2025, time.July, 1)

// Today is the day a demonstration counts as today.
var Today = calendar.On(Year, time.December, 16)

// Year is the year whose work the province shows.
const Year = 2026

// LastClosed is the last month that every agency has settled. All but one have settled
// December as well, as far as work is due by the 15th, and their year.
const LastClosed = time.November

// Late is the agency that is not ready: its December and its year stay open.
const Late = "X001"

// Top is the code of the topmost unit.
const Top = "TINH"

// New makes a province with at least the given number of staff, in whole agencies. It is
// never smaller than the agencies in which the cases of the law are played.
func New(staff int) *Province {
	b := newBuilder()
	b.organisation(staff)
	b.cases()
	b.catalogues()
	b.attest()
	b.index()
	return b.province
}

// index remembers who headed which unit, for the names under confirmed forms.
func (b *builder) index() {
	p := b.province
	p.heads, p.above = map[string][]*Person{}, map[string]string{}
	for _, u := range p.Units {
		p.above[u.Code] = u.Parent
	}
	for i := range p.People {
		for _, held := range p.People[i].Posts {
			if held.Role == scoring.Head {
				p.heads[held.Unit] = append(p.heads[held.Unit], &p.People[i])
			}
		}
	}
}
