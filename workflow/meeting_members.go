package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
)

// participants are those who have to be at a meeting (Arts. 21.1.b, 21.2.b): everybody of
// the unit; of an agency with constituent units, for its head and deputies, the leadership
// and the heads of those units, beside whoever represents the party committee.
func (s *Service) participants(ctx context.Context, d *Directory, u *ent.Unit, kind meeting.Kind) ([]schema.Participant, error) {
	constituent := d.constituents(u)
	if kind == meeting.KindLEADERS && len(constituent) == 0 {
		return nil, invalid("kind", "Đơn vị không có đơn vị cấu thành: họp toàn thể công chức.",
			"The unit has no constituent units: everybody of it meets.").Under(meetingArticle)
	}
	places := d.below(u)
	switch {
	case kind == meeting.KindLEADERS:
		places = append([]*ent.Unit{u}, constituent...)
	case u.Kind.Employs() && len(constituent) > 0:
		places = []*ent.Unit{u}
	}
	held, err := s.store.Post.Query().Where(post.UnitIDIn(unitIDs(places)...), post.Primary(true), inForce(s.Today())).
		WithPerson().Order(ent.Asc(post.FieldValidFrom, post.FieldID)).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	var people []schema.Participant
	for _, p := range held {
		if kind == meeting.KindLEADERS && !leads(p, u) {
			continue
		}
		people = append(people, schema.Participant{PersonID: p.PersonID, Name: p.Edges.Person.FullName, Title: p.Title,
			Unit: d.Unit(p.UnitID).Name, Role: p.Role, Attendance: schema.Expected})
	}
	slices.SortStableFunc(people, func(a, b schema.Participant) int { return seniority(a.Role) - seniority(b.Role) })
	return people, nil
}

// leads reports whether a post is of the leadership of a unit, or heads a unit in it.
func leads(p *ent.Post, u *ent.Unit) bool {
	return p.Role == scoring.Head || p.UnitID == u.ID && p.Role == scoring.Deputy
}

// seniority orders posts: heads, deputies, the others.
func seniority(r scoring.PostRole) int {
	switch r {
	case scoring.Head:
		return 0
	case scoring.Deputy:
		return 1
	}
	return 2
}

// constituents are the units directly in a unit that are rated in it: agencies of their own
// are not.
func (d *Directory) constituents(u *ent.Unit) []*ent.Unit {
	var list []*ent.Unit
	for _, one := range d.ordered {
		if one.ParentID != nil && *one.ParentID == u.ID && !one.Kind.Employs() {
			list = append(list, one)
		}
	}
	return list
}

// below lists a unit and the units in it, without agencies of their own.
func (d *Directory) below(u *ent.Unit) []*ent.Unit {
	var list []*ent.Unit
	for _, one := range d.ordered {
		if strings.HasPrefix(one.Path, u.Path) && d.Agency(one.ID) == d.Agency(u.ID) {
			list = append(list, one)
		}
	}
	return list
}

// discussedAt reports whether a meeting of a unit comments on somebody's year.
func (d *Directory) discussedAt(u *ent.Unit, kind meeting.Kind, r *ent.AnnualRating) bool {
	parted := u.Kind.Employs() && len(d.constituents(u)) > 0
	switch {
	case kind == meeting.KindLEADERS:
		return r.UnitID == u.ID && r.Role.Leads()
	case parted:
		return r.UnitID == u.ID && !r.Role.Leads()
	}
	return strings.HasPrefix(d.Path(r.UnitID), u.Path)
}

// checkOfficers refuses a chair or secretary who does not take part, and one person as both.
func checkOfficers(people []schema.Participant, chair, secretary string) error {
	present := func(id string) bool {
		return slices.ContainsFunc(people, func(p schema.Participant) bool { return p.PersonID == id })
	}
	switch {
	case !present(chair):
		return invalid("chair", "Chủ trì phải là người dự họp.", "The chair must take part in the meeting.").Under(meetingArticle)
	case !present(secretary):
		return invalid("secretary", "Thư ký phải là người dự họp.", "The secretary must take part in the meeting.").Under(meetingArticle)
	case chair == secretary && len(people) > 1:
		return invalid("secretary", "Thư ký phải là người khác với chủ trì.", "The secretary must be somebody else than the chair.").Under(meetingArticle)
	}
	return nil
}
