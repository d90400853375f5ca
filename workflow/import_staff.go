package workflow

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// roster is the staff while a file is read: what is there and what the file adds.
type roster struct {
	people map[string]*ent.Person // by code
	posts  map[string][]*ent.Post // by person, as they will be
	groups map[string]*ent.PeerGroup
}

// planStaff compares the staff file with the register.
func (p *importPlan) planStaff(ctx, all context.Context, client *ent.Client, rows []exchange.StaffRow) error {
	p.rows = len(rows)
	r, err := loadRoster(all, client)
	if err != nil {
		return err
	}
	units := newTree(p.directory.Units())
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b exchange.StaffRow) int { return cmp.Compare(a.From, b.From) })
	for _, row := range rows {
		p.note(row.Row, row.Code+" "+row.Name, row.Note)
		u := units.byCode[row.Unit]
		if u == nil {
			p.fail(row.Row, "Unit", row.Unit, "UNKNOWN_UNIT", "không có đơn vị mang mã «"+row.Unit+"».", "there is no unit with this code.")
			continue
		}
		if p.may(ctx, row.Row, "Unit", u.Path) && p.unitExists(row, u) {
			p.planPost(ctx, r, u, row)
		}
	}
	slices.SortFunc(p.report.Notes, func(a, b ImportNote) int { return cmp.Compare(a.Row, b.Row) })
	return nil
}

func loadRoster(all context.Context, client *ent.Client) (*roster, error) {
	r := &roster{people: map[string]*ent.Person{}, posts: map[string][]*ent.Post{}, groups: map[string]*ent.PeerGroup{}}
	people, err := client.Person.Query().WithPosts().Order(ent.Asc(person.FieldCode)).All(all)
	if err != nil {
		return nil, err
	}
	for _, one := range people {
		r.people[one.Code] = one
		r.posts[one.ID] = one.Edges.Posts
	}
	groups, err := client.PeerGroup.Query().All(all)
	for _, g := range groups {
		r.groups[g.NameFolded] = g
	}
	return r, err
}

func (p *importPlan) unitExists(row exchange.StaffRow, u *ent.Unit) bool {
	if u.ValidTo == nil || (row.To != nil && *row.To <= *u.ValidTo) {
		return true
	}
	p.fail(row.Row, "Unit", row.Unit, "UNIT_ENDED", "đơn vị đã kết thúc ngày "+day(*u.ValidTo)+".", "the unit ended on "+u.ValidTo.String()+".")
	return false
}

func day(d calendar.Date) string { return d.Time().Format("02/01/2006") }

func (p *importPlan) planPost(ctx context.Context, r *roster, u *ent.Unit, row exchange.StaffRow) {
	someone := r.people[row.Code]
	if someone == nil {
		someone = p.newPerson(r, row)
		p.newPost(r, someone, u, row)
		return
	}
	changesPerson := p.changePerson(ctx, r, someone, row)
	if same := r.post(someone.ID, u.ID, row.From); same != nil {
		p.changePost(r, same, row, changesPerson)
		return
	}
	if p.makeRoom(ctx, r, someone, row) {
		p.newPost(r, someone, u, row)
	}
}

func (r *roster) post(personID, unitID string, from calendar.Date) *ent.Post {
	for _, held := range r.posts[personID] {
		if held.UnitID == unitID && held.ValidFrom == from {
			return held
		}
	}
	return nil
}

// current returns a person's primary post on a day, nil if there is none.
func (r *roster) current(personID string, on calendar.Date) *ent.Post {
	for _, held := range r.posts[personID] {
		if held.Primary && holds(held.ValidFrom, held.ValidTo, on) {
			return held
		}
	}
	return nil
}

func (p *importPlan) newPerson(r *roster, row exchange.StaffRow) *ent.Person {
	someone := &ent.Person{ID: newID("pe"), Code: row.Code, FullName: row.Name, SubjectKind: row.Subject}
	r.people[row.Code] = someone
	p.steps = append(p.steps, func(ctx context.Context, tx *ent.Tx) error {
		c := tx.Person.Create().SetID(someone.ID).SetCode(row.Code).SetFullName(row.Name).SetNameKey(viet.NameKey(row.Name)).
			SetNameFolded(searchName(row)).SetSubjectKind(row.Subject).SetNillableBirthDate(row.BirthDate)
		if row.Gender != "" {
			c.SetGender(person.Gender(row.Gender))
		}
		if err := c.Exec(ctx); err != nil {
			return err
		}
		return p.made(ctx, tx, ent.TypePerson, someone.ID)
	})
	return someone
}

func searchName(row exchange.StaffRow) string { return viet.Fold(row.Name + " " + row.Code) }

// changePerson takes over a corrected name, birth date or standing; it reports whether
// there was anything to correct.
func (p *importPlan) changePerson(ctx context.Context, r *roster, someone *ent.Person, row exchange.StaffRow) bool {
	gender := person.Gender(row.Gender)
	keepsGender := row.Gender == "" || (someone.Gender != nil && *someone.Gender == gender)
	keepsBirth := row.BirthDate == nil || sameDay(someone.BirthDate, row.BirthDate)
	if someone.FullName == row.Name && someone.SubjectKind == row.Subject && keepsGender && keepsBirth {
		return false
	}
	if now := r.current(someone.ID, p.service.Today()); now != nil && !p.may(ctx, row.Row, "Code", p.directory.Path(now.UnitID)) {
		return false
	}
	if viet.Fold(someone.FullName) != viet.Fold(row.Name) {
		p.remark(row.Row, "Name", row.Name, "OTHER_NAME", "mã này đang là của «"+someone.FullName+"»; tên sẽ được đổi.",
			"this code belongs to “"+someone.FullName+"”; the name will be changed.")
	}
	before := *someone
	corrected := before
	corrected.FullName, corrected.SubjectKind = row.Name, row.Subject
	if row.BirthDate != nil {
		corrected.BirthDate = row.BirthDate
	}
	if row.Gender != "" {
		corrected.Gender = &gender
	}
	r.people[row.Code] = &corrected
	p.steps = append(p.steps, func(ctx context.Context, tx *ent.Tx) error {
		u := tx.Person.UpdateOneID(before.ID).SetFullName(row.Name).SetNameKey(viet.NameKey(row.Name)).
			SetNameFolded(searchName(row)).SetSubjectKind(row.Subject).SetNillableBirthDate(row.BirthDate).AddVersion(1)
		if row.Gender != "" {
			u.SetGender(gender)
		}
		changed, err := u.Save(ctx)
		if err != nil {
			return err
		}
		return p.changed(ctx, tx, ent.TypePerson, before.ID, &before, changed.Version)
	})
	return true
}

// makeRoom ends the primary post that a new primary one follows; nothing is overwritten.
func (p *importPlan) makeRoom(ctx context.Context, r *roster, someone *ent.Person, row exchange.StaffRow) bool {
	if !row.Primary {
		return true
	}
	for i, held := range r.posts[someone.ID] {
		if !held.Primary || !overlap(held, row) {
			continue
		}
		if held.ValidTo != nil || row.From <= held.ValidFrom {
			p.fail(row.Row, "From", row.From.String(), "TWO_PRIMARY_POSTS",
				"trùng thời gian với vị trí «"+held.Title+"» từ "+day(held.ValidFrom)+"; một người chỉ có một vị trí chính trong cùng thời gian.",
				"overlaps the post “"+held.Title+"” from "+held.ValidFrom.String()+"; a person has one primary post at a time.")
			return false
		}
		if !p.may(ctx, row.Row, "Code", p.directory.Path(held.UnitID)) {
			return false // who takes somebody over from elsewhere must stand above both
		}
		before := *held
		end := row.From - 1
		ended := before
		ended.ValidTo = &end
		r.posts[someone.ID][i] = &ended
		p.steps = append(p.steps, func(ctx context.Context, tx *ent.Tx) error {
			changed, err := tx.Post.UpdateOneID(before.ID).SetValidTo(end).AddVersion(1).Save(ctx)
			if err != nil {
				return err
			}
			return p.changed(ctx, tx, ent.TypePost, before.ID, &before, changed.Version)
		})
	}
	return true
}

func overlap(held *ent.Post, row exchange.StaffRow) bool {
	return (held.ValidTo == nil || *held.ValidTo >= row.From) && (row.To == nil || *row.To >= held.ValidFrom)
}

func (p *importPlan) newPost(r *roster, someone *ent.Person, u *ent.Unit, row exchange.StaffRow) {
	held := &ent.Post{ID: newID("po"), PersonID: someone.ID, UnitID: u.ID, Title: row.Title, Role: row.Role,
		Primary: row.Primary, ValidFrom: row.From, ValidTo: row.To, Note: row.Note}
	group := p.peerGroup(r, row)
	r.posts[someone.ID] = append(r.posts[someone.ID], held)
	p.create(func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.Post.Create().SetID(held.ID).SetPersonID(someone.ID).SetUnitID(u.ID).SetTitle(row.Title).SetRole(row.Role).
			SetPrimary(row.Primary).SetValidFrom(row.From).SetNillableValidTo(row.To).SetNote(row.Note).
			SetPeerGroupID(group.ID).Exec(ctx); err != nil {
			return err
		}
		return p.made(ctx, tx, ent.TypePost, held.ID)
	})
}

// peerGroup returns the group the file names; without one, people of the same title are
// one group until somebody decides otherwise (Art. 20.5 leaves the grouping open).
func (p *importPlan) peerGroup(r *roster, row exchange.StaffRow) *ent.PeerGroup {
	name := row.PeerGroup
	if name == "" {
		name = row.Title
	}
	if g := r.groups[viet.Fold(name)]; g != nil {
		return g
	}
	g := &ent.PeerGroup{ID: newID("pg"), Name: name, NameFolded: viet.Fold(name)}
	r.groups[g.NameFolded] = g
	p.steps = append(p.steps, func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.PeerGroup.Create().SetID(g.ID).SetName(g.Name).SetNameFolded(g.NameFolded).Exec(ctx); err != nil {
			return err
		}
		return p.made(ctx, tx, ent.TypePeerGroup, g.ID)
	})
	return g
}

// changePost takes over corrections of a post that is already there. A note that changed
// has to be read again.
func (p *importPlan) changePost(r *roster, held *ent.Post, row exchange.StaffRow, personChanged bool) {
	to := row.To
	if to == nil && held.ValidTo != nil && r.followed(held) {
		to = held.ValidTo // the post ended by a later move; an older file does not reopen it
	}
	grouped := row.PeerGroup == "" || (held.PeerGroupID != nil && r.groups[viet.Fold(row.PeerGroup)] != nil && r.groups[viet.Fold(row.PeerGroup)].ID == *held.PeerGroupID)
	if held.Title == row.Title && held.Role == row.Role && held.Primary == row.Primary && sameDay(held.ValidTo, to) && held.Note == row.Note && grouped {
		if personChanged {
			p.updates++
		}
		return
	}
	before := *held
	p.update(func(ctx context.Context, tx *ent.Tx) error {
		u := tx.Post.UpdateOneID(before.ID).SetTitle(row.Title).SetRole(row.Role).SetPrimary(row.Primary).SetNote(row.Note).AddVersion(1)
		if to == nil {
			u.ClearValidTo()
		} else {
			u.SetValidTo(*to)
		}
		if row.Note != before.Note {
			u.SetNoteResolved(false)
		}
		if row.PeerGroup != "" {
			u.SetPeerGroupID(r.groups[viet.Fold(row.PeerGroup)].ID)
		}
		changed, err := u.Save(ctx)
		if err != nil {
			return err
		}
		return p.changed(ctx, tx, ent.TypePost, before.ID, &before, changed.Version)
	})
	if row.PeerGroup != "" {
		p.peerGroupBefore(r, row)
	}
}

// peerGroupBefore makes sure that a group named for a corrected post is made before the
// correction is written.
func (p *importPlan) peerGroupBefore(r *roster, row exchange.StaffRow) {
	last := p.steps[len(p.steps)-1]
	p.steps = p.steps[:len(p.steps)-1]
	p.peerGroup(r, row)
	p.steps = append(p.steps, last)
}

// followed reports whether the person holds a later primary post.
func (r *roster) followed(held *ent.Post) bool {
	return slices.ContainsFunc(r.posts[held.PersonID], func(o *ent.Post) bool {
		return o.Primary && o.ValidFrom > held.ValidFrom
	})
}
