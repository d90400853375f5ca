package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

// keepMinutes keeps the minutes of a meeting as they were adopted (Art. 24.2.a).
func (s *Service) keepMinutes(ctx context.Context, tx *ent.Tx, d *Directory, m *ent.Meeting, discussed []*ent.AnnualRating) error {
	p, err := tx.Period.Get(ctx, m.PeriodID)
	if err != nil {
		return err
	}
	doubtful, err := s.ratingsDoubtful(ctx, tx.Client(), discussed)
	if err != nil {
		return err
	}
	minutes := minutesOf(d, m, p.Year, discussed)
	minutes.Mark = anyDoubtful(doubtful)
	content, err := minutes.PDF(s.now())
	if err != nil {
		return err
	}
	_, err = s.keepRecord(ctx, tx, paper{kind: record.KindMINUTES, period: m.PeriodID, unit: m.UnitID, subject: m.ID,
		name: fileName("bien-ban", p, d.Unit(m.UnitID).Code, PDF), content: content})
	return err
}

func minutesOf(d *Directory, m *ent.Meeting, year int, discussed []*ent.AnnualRating) document.Minutes {
	began, ended := m.BeganAt.In(zone), m.EndedAt.In(zone)
	out := document.Minutes{Letterhead: document.Letterhead{Agency: d.issuer(m.UnitID), Sign: "BB"}, Year: year,
		Began: &began, Ended: &ended, Where: m.Place, InFavour: m.InFavour, Against: m.Against}
	for _, one := range m.Participants {
		who := document.Person{Name: one.Name, Title: one.Title, Unit: one.Unit}
		if one.PersonID == m.ChairID {
			out.Chair = who
		}
		if one.PersonID == m.SecretaryID {
			out.Secretary = who
		}
		at := document.Attendee{Person: who, Note: one.Note}
		switch one.Attendance {
		case schema.Absent:
			out.Absent = append(out.Absent, at)
			continue
		case schema.Written:
			at.Note = joinedNote("gửi ý kiến bằng văn bản", one.Note)
		}
		out.Present = append(out.Present, at)
	}
	if m.PartyRepresentative != "" {
		out.Present = append(out.Present, document.Attendee{Person: document.Person{Name: m.PartyRepresentative}, Note: "đại diện cấp ủy"})
	}
	for _, r := range discussed {
		out.Matters = append(out.Matters, matterOf(d, m, r))
	}
	return out
}

func joinedNote(a, b string) string {
	if b == "" {
		return a
	}
	return a + "; " + b
}

func matterOf(d *Directory, m *ent.Meeting, r *ent.AnnualRating) document.Matter {
	out := document.Matter{Person: document.Person{Name: r.Edges.Person.FullName, Title: r.Title, Unit: d.placeName(r.UnitID)}}
	if r.SelfRatedAt != nil {
		out.SelfReport = joinedNote("Ưu điểm: "+r.Strengths, prefixed("Hạn chế: ", r.Shortcomings))
		out.SelfRating = bandOf(r.SelfRating)
	}
	for _, one := range m.Matters {
		if one.RatingID != r.ID {
			continue
		}
		out.Conclusion, out.Level, out.InFavour, out.Against = one.Conclusion, bandOf(one.Level), one.InFavour, one.Against
		for _, o := range one.Opinions {
			out.Opinions = append(out.Opinions, document.Said{By: o.By, Text: o.Text})
		}
	}
	return out
}

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

// bandOf is a level, "" for none.
func bandOf(b *scoring.Band) scoring.Band {
	if b == nil {
		return ""
	}
	return *b
}
