package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/schema"
)

// MattersOf returns what a meeting said of each person, as far as the viewer may read its
// minutes.
func (s *Service) MattersOf(ctx context.Context, m *ent.Meeting) ([]schema.MeetingMatter, error) {
	reads, err := s.readsMinutes(ctx, m)
	if err != nil || !reads {
		return []schema.MeetingMatter{}, err
	}
	return m.Matters, nil
}

// Discussed names somebody a meeting comments on.
type Discussed struct {
	RatingID string
	Name     string
}

// DiscussedAt names whom a meeting comments on, to whoever may read its minutes: heads of
// constituent units hear there of people whose years they do not see.
func (s *Service) DiscussedAt(ctx context.Context, m *ent.Meeting) ([]Discussed, error) {
	reads, err := s.readsMinutes(ctx, m)
	if err != nil || !reads {
		return []Discussed{}, err
	}
	rows, err := discussedIn(ctx, s.store.Client, m)
	list := make([]Discussed, len(rows))
	for i, r := range rows {
		list[i] = Discussed{r.ID, r.Edges.Person.FullName}
	}
	return list, err
}

func (s *Service) readsMinutes(ctx context.Context, m *ent.Meeting) (bool, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return false, err
	}
	v, of := access.From(ctx), access.MeetingOf{Adopted: m.State == meeting.StateADOPTED, Participants: []string{m.ChairID, m.SecretaryID}}
	of.Writes = access.May(v, access.SaveMinutes, d.unitTarget(m.UnitID))
	for _, p := range m.Participants {
		of.Participants = append(of.Participants, p.PersonID)
	}
	return v.SeesMinutes(of), nil
}
