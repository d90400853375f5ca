package demo

import (
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

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

// UnitOf is the unit of somebody's first post.
func (p *Province) UnitOf(code string) string {
	for i := range p.People {
		if p.People[i].Code == code {
			return p.People[i].Posts[0].Unit
		}
	}
	return ""
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
