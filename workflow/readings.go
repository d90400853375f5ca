package workflow

import (
	"context"
	"strings"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/result"
)

// Reading tells a person that somebody read how one of their results came about.
type Reading struct {
	At     time.Time
	Reader string        // name, as in the history
	Roles  []access.Role // held by the reader on that day
	Result *ent.Result
}

// Readings lists who read the viewer's own results, the latest first.
func (s *Service) Readings(ctx context.Context, first int) ([]Reading, error) {
	v := access.From(ctx)
	if v.Person == "" {
		return nil, nil
	}
	mine, err := s.store.Result.Query().Where(result.PersonID(v.Person)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	lines, err := s.store.AuditEvent.Query().Where(auditevent.Verb(string(access.ReadResult)), auditevent.SubjectIn(mine...),
		auditevent.AccountIDNEQ(v.Account)).
		Order(ent.Desc(auditevent.FieldSeq)).Limit(first).All(ctx)
	if err != nil {
		return nil, err
	}
	return s.readings(ctx, lines)
}

// readings puts the results to lines of the history that name them.
func (s *Service) readings(ctx context.Context, lines []*ent.AuditEvent) ([]Reading, error) {
	var ids []string
	for _, l := range lines {
		ids = append(ids, l.Subject)
	}
	results, err := s.store.Result.Query().Where(result.IDIn(ids...)).WithPeriod().All(ctx)
	byID := map[string]*ent.Result{}
	for _, r := range results {
		byID[r.ID] = r
	}
	var told []Reading
	for _, l := range lines {
		told = append(told, Reading{At: l.At, Reader: l.Actor, Roles: rolesIn(l.Reason), Result: byID[l.Subject]})
	}
	return told, err
}

// rolesHeld writes the roles of a reader into the history.
func rolesHeld(v *access.Viewer) string {
	var names []string
	for _, r := range v.Roles() {
		names = append(names, string(r))
	}
	return strings.Join(names, " ")
}

// rolesIn reads what rolesHeld wrote.
func rolesIn(reason string) []access.Role {
	roles := []access.Role{}
	for _, name := range strings.Fields(reason) {
		roles = append(roles, access.Role(name))
	}
	return roles
}
