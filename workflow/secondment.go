package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewSecondment asks to record that somebody works at a host for a time and remains on the
// sender's payroll (Decree 170/2025 Art. 26).
type NewSecondment struct {
	Person    string
	Host      string
	Title     string
	ValidFrom calendar.Date
	ValidTo   *calendar.Date
	Document  string
}

// RecordSecondment records a post at the host. While it lasts it decides months, and who
// rates the year; the post at the sender goes on beside it.
func (s *Service) RecordSecondment(ctx context.Context, in NewSecondment) (*ent.Post, error) {
	d, err := s.directoryAbout(ctx, access.RecordSecondment, in.Person)
	if err != nil {
		return nil, err
	}
	title, err := viet.Clean(in.Title)
	if err != nil || strings.TrimSpace(title) == "" {
		return nil, invalid("title", "Hãy ghi chức danh ở nơi biệt phái.", "Give the title at the host.")
	}
	if d.Unit(in.Host) == nil {
		return nil, notFound().At("host")
	}
	if err := checkSpan(in.ValidFrom, in.ValidTo, in.Document); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordSecondment, Subject: in.Person, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Post, error) {
		taken, err := tx.Post.Query().Where(post.PersonID(in.Person), post.Secondment(true),
			inForceBetween(in.ValidFrom, lastOf(in.ValidFrom, in.ValidTo))).Exist(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		if taken {
			return nil, invalid("validFrom", "Đã ghi nhận một đợt biệt phái trùng thời gian này.", "A secondment is already recorded for part of this time.")
		}
		return tx.Post.Create().SetPersonID(in.Person).SetUnitID(in.Host).SetTitle(title).SetRole(scoring.Staff).SetSecondment(true).
			SetValidFrom(in.ValidFrom).SetNillableValidTo(in.ValidTo).SetNote(in.Document).SetNoteResolved(true).Save(ctx)
	})
}

func lastOf(from calendar.Date, to *calendar.Date) calendar.Date {
	if to == nil {
		return from + 36500
	}
	return *to
}

// SetSpecialDeadline says, by document, whether an agency rates its year by 15 January
// instead of 15 December (Art. 19.2).
func (s *Service) SetSpecialDeadline(ctx context.Context, unitID string, special bool, document string, version int) (*ent.Unit, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil {
		return nil, notFound()
	}
	if err := require(ctx, access.SetSpecialDeadline, d.unitTarget(unitID)); err != nil {
		return nil, err
	}
	if strings.TrimSpace(document) == "" {
		return nil, invalid("document", "Cần số, ngày văn bản.", "A document is required.").Under(art + "Điều 19 khoản 2")
	}
	if d.Agency(unitID) != u {
		return nil, invalid("unit", "Thời hạn xếp loại là của cơ quan, không phải của phòng.", "The deadline is an agency's, not a division's.").
			Under(art + "Điều 19 khoản 2")
	}
	act := access.Act{Verb: access.SetSpecialDeadline, Subject: unitID, Reason: document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Unit, error) {
		if u.Version != version {
			return nil, conflict()
		}
		changed, err := tx.Unit.UpdateOneID(unitID).SetSpecialDeadline(special).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}
