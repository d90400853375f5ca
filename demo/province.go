// Package demo makes a province to try the program on: units, staff, catalogues, a year
// of work and the registers of units and people, the same every time. It makes facts only; every score comes from a real
// run over them. A larger province holds a smaller one: whoever is in both has the same
// code, the same work and the same points.
package demo

import (
	"strings"
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

// agencyOf is the code of the agency a unit belongs to.
func agencyOf(unit string) string {
	agency, _, _ := strings.Cut(unit, "-")
	return agency
}

// post returns the primary post that counts in a span, the last one; nil if none is held.
func (someone *Person) post(from, to calendar.Date) *Post {
	for i := len(someone.Posts) - 1; i >= 0; i-- {
		if held := &someone.Posts[i]; held.Primary && held.From <= to && (held.To == nil || *held.To >= from) {
			return held
		}
	}
	return nil
}

// away reports whether somebody was on leave for the whole of a span.
func (someone *Person) away(from, to calendar.Date) bool {
	for _, l := range someone.Leaves {
		if l.From <= from && l.To >= to {
			return true
		}
	}
	return false
}

// follower is the name of whoever follows up a post on a day (Art. 10.1): the head of the
// unit; for the head, and where the post is vacant, the head of the unit above.
func (p *Province) follower(someone *Person, held *Post, on calendar.Date) string {
	unit := held.Unit
	if held.Role == scoring.Head {
		unit = p.above[unit]
	}
	for ; unit != ""; unit = p.above[unit] {
		for _, head := range p.heads[unit] {
			if now := head.post(on, on); head != someone && now != nil && now.Unit == unit && now.Role == scoring.Head {
				return head.Name
			}
		}
	}
	return ""
}
