package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// postTarget aims a verb at the holder of a post.
func (d *Directory) postTarget(p *ent.Post) access.Target {
	return access.Target{Path: d.Path(p.UnitID), Agency: d.agencyPath(p.UnitID), Person: p.PersonID}
}

// personTarget aims a verb at a person, at the primary post of today or the last one.
func (s *Service) personTarget(ctx context.Context, d *Directory, personID string) (access.Target, *ent.Post, error) {
	posts, err := s.store.Post.Query().Where(post.PersonID(personID), post.Primary(true)).
		WithPerson().Order(ent.Desc(post.FieldValidFrom)).All(ctx)
	if err != nil {
		return access.Target{}, nil, err
	}
	if len(posts) == 0 {
		return access.Target{}, nil, notFound()
	}
	held := posts[0]
	for _, p := range posts {
		if holds(p.ValidFrom, p.ValidTo, s.Today()) {
			held = p
			break
		}
	}
	return d.target(held), held, nil
}

// target aims a verb at a post's holder and names the follow-up authority of today.
func (d *Directory) target(p *ent.Post) access.Target {
	t := d.postTarget(p)
	authority := d.FollowUp(p.PersonID, p.UnitID, p.Role)
	t.FollowUp, t.Above = authority.Persons(), authority.Above
	return t
}

// directoryAbout returns the organisation of today to a viewer who may use the verb on a
// person.
func (s *Service) directoryAbout(ctx context.Context, verb access.Verb, personID string) (*Directory, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	target, _, err := s.personTarget(ctx, d, personID)
	if err != nil {
		return nil, err
	}
	return d, require(ctx, verb, target)
}

// NewLeave asks to record leave.
type NewLeave struct {
	Person    string
	Kind      leave.Kind
	ValidFrom calendar.Date
	ValidTo   *calendar.Date
	Document  string
}

// RecordLeave records a time away from work (Art. 11.2).
func (s *Service) RecordLeave(ctx context.Context, in NewLeave) (*ent.Leave, error) {
	if _, err := s.directoryAbout(ctx, access.RecordLeave, in.Person); err != nil {
		return nil, err
	}
	if err := checkSpan(in.ValidFrom, in.ValidTo, in.Document); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordLeave, Subject: in.Person, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Leave, error) {
		end := in.ValidFrom
		if in.ValidTo != nil {
			end = *in.ValidTo
		}
		taken, err := tx.Leave.Query().Where(leave.PersonID(in.Person), inForceBetween(in.ValidFrom, end)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if taken {
			return nil, invalid("validFrom", "Đã ghi nhận một đợt nghỉ trùng thời gian này.", "Leave is already recorded for part of this time.")
		}
		return tx.Leave.Create().SetPersonID(in.Person).SetKind(in.Kind).SetValidFrom(in.ValidFrom).
			SetNillableValidTo(in.ValidTo).SetDocument(in.Document).Save(ctx)
	})
}

func checkSpan(from calendar.Date, to *calendar.Date, document string) error {
	switch {
	case from.Year() < 1950 || from.Year() > 2100:
		return invalid("validFrom", "Ngày bắt đầu không hợp lệ.", "The first day is out of range.")
	case to != nil && *to < from:
		return invalid("validTo", "Ngày kết thúc trước ngày bắt đầu.", "The last day is before the first.")
	case strings.TrimSpace(document) == "":
		return invalid("document", "Cần số, ngày văn bản.", "A document is required.")
	}
	return nil
}

// ChargesChange asks to put units in a deputy's charge.
type ChargesChange struct {
	Post      string
	Units     []string
	ValidFrom calendar.Date
	Document  string
	Version   int
}

// AssignCharges replaces the units in a deputy's charge from a day on (Art. 15.4); the
// earlier charges end the day before and stay on record.
func (s *Service) AssignCharges(ctx context.Context, in ChargesChange) (*ent.Post, error) {
	d, p, err := s.manageablePost(ctx, access.AssignCharges, in.Post)
	if err != nil {
		return nil, err
	}
	if err := checkCharges(d, p, in); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.AssignCharges, Subject: p.ID, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Post, error) {
		changed, err := tx.Post.UpdateOne(p).Where(post.VersionEQ(in.Version)).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		return changed, replaceCharges(ctx, tx, p, in)
	})
}

func checkCharges(d *Directory, p *ent.Post, in ChargesChange) error {
	if p.Role != scoring.Deputy {
		return invalid("post", "Chỉ cấp phó mới được giao phụ trách đơn vị.", "Only deputies have units in their charge.").
			Under(art + "Điều 15 khoản 4")
	}
	home := d.Path(p.UnitID)
	for _, id := range in.Units {
		if path := d.Path(id); path == "" || !strings.HasPrefix(path, home) {
			return invalid("units", "Chỉ giao phụ trách đơn vị thuộc phạm vi của cấp phó.", "The unit is not below the deputy's own.")
		}
	}
	return checkSpan(in.ValidFrom, nil, in.Document)
}

func replaceCharges(ctx context.Context, tx *ent.Tx, p *ent.Post, in ChargesChange) error {
	for _, c := range p.Edges.Charges {
		if c.ValidTo == nil && !slices.Contains(in.Units, c.UnitID) {
			end := max(in.ValidFrom-1, c.ValidFrom)
			if err := tx.Charge.UpdateOne(c).SetValidTo(end).Exec(ctx); err != nil {
				return err
			}
		}
	}
	for _, id := range in.Units {
		held := slices.ContainsFunc(p.Edges.Charges, func(c *ent.Charge) bool { return c.UnitID == id && c.ValidTo == nil })
		if held {
			continue
		}
		if err := tx.Charge.Create().SetPostID(p.ID).SetUnitID(id).SetValidFrom(in.ValidFrom).
			SetDocument(in.Document).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// ResolveNote marks a post's note as read and acted on; the note stays.
func (s *Service) ResolveNote(ctx context.Context, postID string, version int) (*ent.Post, error) {
	_, p, err := s.manageablePost(ctx, access.ResolveNote, postID)
	if err != nil {
		return nil, err
	}
	if p.Note == "" || p.NoteResolved {
		return nil, badState("Ghi chú này đã được xử lý.", "This note has been dealt with.")
	}
	return write(ctx, s, access.Act{Verb: access.ResolveNote, Subject: p.ID}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Post, error) {
		changed, err := tx.Post.UpdateOne(p).Where(post.VersionEQ(version)).SetNoteResolved(true).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func (s *Service) manageablePost(ctx context.Context, verb access.Verb, id string) (*Directory, *ent.Post, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	p, err := s.store.Post.Query().Where(post.ID(id)).WithCharges().Only(ctx)
	if err != nil {
		return nil, nil, translate(err)
	}
	return d, p, require(ctx, verb, d.postTarget(p))
}
