package workflow

import (
	"context"
	"maps"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
)

// Protection is what speaks for somebody beside an unfavourable decision (Law 80/2025,
// Art. 34; Decree 73/2023; Art. 14.2).
type Protection struct {
	Kind     ProtectionKind
	Text     string
	Document string
}

// ProtectionKind is why it protects.
type ProtectionKind string

// The kinds of protection.
const (
	ProtectedInnovation ProtectionKind = "PROTECTED_INNOVATION"
	ConfirmedCause      ProtectionKind = "OBJECTIVE_CAUSE"
	AcceptedMajeure     ProtectionKind = "FORCE_MAJEURE"
)

// Protected is a person or a unit with what speaks for them.
type Protected struct {
	About       string
	Protections []Protection
}

// DossierProtections lists what speaks for whom a dossier is about, in its year.
func (s *Service) DossierProtections(ctx context.Context, x *ent.Dossier) ([]Protection, error) {
	units := map[string]string{about(x): x.UnitID}
	found, err := s.protecting(ctx, x.PeriodID, units)
	if err != nil || len(found) == 0 {
		return []Protection{}, err
	}
	return found[0].Protections, nil
}

// Protections lists what speaks for people or units of whom the viewer sees the points: it
// stands beside everything unfavourable that is proposed. Others are left out as if nothing did.
func (s *Service) Protections(ctx context.Context, periodID string, ids []string) ([]Protected, error) {
	if len(ids) > 1000 {
		return nil, invalid("about", "Chọn không quá 1.000 trường hợp.", "At most 1,000 at once.")
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	held, err := s.store.Post.Query().Where(post.PersonIDIn(ids...), post.Primary(true), post.ValidFromLTE(s.Today())).
		Order(ent.Asc(post.FieldValidFrom)).All(ctx)
	if err != nil {
		return nil, err
	}
	units, v := map[string]string{}, access.From(ctx)
	for _, p := range held {
		if p.PersonID == v.Person || v.PointsScope().Covers(d.Path(p.UnitID)) {
			units[p.PersonID] = p.UnitID
		}
	}
	for _, id := range ids {
		if u := d.Unit(id); u != nil && v.PointsScope().Covers(u.Path) {
			units[id] = id
		}
	}
	return s.protecting(ctx, periodID, units)
}

// protecting reads what speaks for those named, each with the unit whose force majeure counts,
// in a constant number of statements: innovations of the year and before, causes and force
// majeure of the year.
func (s *Service) protecting(ctx context.Context, periodID string, units map[string]string) ([]Protected, error) {
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, translate(err)
	}
	of := map[string][]Protection{}
	for _, read := range []func(context.Context, *ent.Period, map[string]string, map[string][]Protection) error{
		s.innovations, s.confirmedCauses, s.acceptedMajeure} {
		if err := read(access.Elevated(ctx), p, units, of); err != nil {
			return nil, err
		}
	}
	list := []Protected{}
	for _, id := range slices.Sorted(maps.Keys(of)) {
		list = append(list, Protected{id, of[id]})
	}
	return list, nil
}

func (s *Service) innovations(ctx context.Context, p *ent.Period, units map[string]string, of map[string][]Protection) error {
	rows, err := s.store.Attestation.Query().Where(attestation.PersonIDIn(slices.Sorted(maps.Keys(units))...), attestation.YearLTE(p.Year), attestation.Holds(true),
		attestation.KindEQ(attestation.KindPROTECTED_INNOVATION)).Order(ent.Desc(attestation.FieldYear)).All(ctx)
	for _, a := range rows {
		of[a.PersonID] = append(of[a.PersonID], Protection{Kind: ProtectedInnovation, Document: a.Document})
	}
	return err
}

func (s *Service) confirmedCauses(ctx context.Context, p *ent.Period, units map[string]string, of map[string][]Protection) error {
	within, err := s.store.Period.Query().Where(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn)).IDs(ctx)
	if err != nil {
		return err
	}
	rows, err := s.store.ObjectiveCause.Query().Where(objectivecause.PersonIDIn(slices.Sorted(maps.Keys(units))...), objectivecause.PeriodIDIn(within...),
		objectivecause.StateEQ(objectivecause.StateCONFIRMED)).Order(ent.Asc(objectivecause.FieldCreatedAt)).All(ctx)
	for _, c := range rows {
		of[c.PersonID] = append(of[c.PersonID], Protection{ConfirmedCause, c.Text, c.Document})
	}
	return err
}

func (s *Service) acceptedMajeure(ctx context.Context, p *ent.Period, units map[string]string, of map[string][]Protection) error {
	var ids []string
	for _, unit := range units {
		ids = append(ids, unit)
	}
	rows, err := s.store.ForceMajeure.Query().Where(forcemajeure.UnitIDIn(ids...), forcemajeure.Year(p.Year),
		forcemajeure.StateEQ(forcemajeure.StateACCEPTED)).Order(ent.Asc(forcemajeure.FieldID)).All(ctx)
	for _, m := range rows {
		for id, unit := range units {
			if unit == m.UnitID {
				of[id] = append(of[id], Protection{AcceptedMajeure, m.Content, m.Document})
			}
		}
	}
	return err
}
