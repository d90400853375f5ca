package workflow

import (
	"context"
	"strings"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
)

// Reading tells a person that somebody read how something about them came about.
type Reading struct {
	At     time.Time
	Reader string        // name, as in the history
	Roles  []access.Role // held by the reader on that day
	About  scoring.Text  // what was read
	Result *ent.Result   // where it was a result, nil else
}

// Readings lists who read the explanations that are about the viewer, the latest first.
func (s *Service) Readings(ctx context.Context, first int) ([]Reading, error) {
	v := access.From(ctx)
	lines, err := s.store.AuditEvent.Query().Where(access.ReadingsOf(v.Person), auditevent.AccountIDNEQ(v.Account)).
		Order(ent.Desc(auditevent.FieldSeq)).Limit(first).All(ctx)
	if err != nil {
		return nil, err
	}
	var subjects []string
	for _, l := range lines {
		subjects = append(subjects, l.Subject)
	}
	results, err := s.store.Result.Query().Where(result.IDIn(subjects...)).WithPeriod().All(ctx)
	if err != nil {
		return nil, err
	}
	names, err := s.readNames(ctx, subjects, results)
	return readingsOf(lines, names, results), err
}

func readingsOf(lines []*ent.AuditEvent, names map[string]scoring.Text, results []*ent.Result) []Reading {
	byID := map[string]*ent.Result{}
	for _, r := range results {
		byID[r.ID] = r
	}
	var told []Reading
	for _, l := range lines {
		told = append(told, Reading{At: l.At, Reader: l.Actor, Roles: rolesIn(l.Reason), About: names[l.Subject], Result: byID[l.Subject]})
	}
	return told
}

// readNames says what was read, by the subject of the line.
func (s *Service) readNames(ctx context.Context, subjects []string, results []*ent.Result) (map[string]scoring.Text, error) {
	names := map[string]scoring.Text{access.From(ctx).Person: {Vi: "Điều kiện của một quyết định nhân sự", En: "Conditions of a personnel decision"}}
	for _, r := range results {
		names[r.ID] = ofPeriod(scoring.Text{Vi: "Kết quả", En: "Result"}, r.Edges.Period)
	}
	proposals, err := s.store.Proposal.Query().Where(proposal.IDIn(subjects...)).WithPeriod().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range proposals {
		label, err := s.NormLabel(ctx, p.RulesetHash, p.Norm)
		if err != nil {
			return nil, err
		}
		names[p.ID] = ofPeriod(*label, p.Edges.Period)
	}
	return names, s.dossierNames(ctx, subjects, names)
}

func (s *Service) dossierNames(ctx context.Context, subjects []string, names map[string]scoring.Text) error {
	dossiers, err := s.store.Dossier.Query().Where(dossier.IDIn(subjects...)).WithPeriod().All(ctx)
	for _, x := range dossiers {
		title, err := s.DossierTitle(ctx, x)
		if err != nil {
			return err
		}
		names[x.ID] = ofPeriod(*title, x.Edges.Period)
	}
	return err
}

// ofPeriod names something of a period.
func ofPeriod(what scoring.Text, p *ent.Period) scoring.Text {
	label := Label(p)
	return scoring.Text{Vi: what.Vi + " – " + label.Vi, En: what.En + " – " + label.En}
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
