package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring/calendar"
)

// whole loads what a petition's clock and authority need, where a list has not.
func (s *Service) whole(ctx context.Context, p *ent.Petition) (*ent.Petition, error) {
	var err error
	if _, missing := p.Edges.ExtensionsOrErr(); missing != nil {
		if p.Edges.Extensions, err = s.store.Petition.QueryExtensions(p).All(ctx); err != nil {
			return nil, err
		}
	}
	if _, missing := p.Edges.PeriodOrErr(); missing != nil {
		p.Edges.Period, err = s.store.Petition.QueryPeriod(p).Only(ctx)
	}
	return p, err
}

// DueOf is the last day to answer a petition, as PetitionDue.
func (s *Service) DueOf(ctx context.Context, p *ent.Petition) (*calendar.Date, error) {
	p, err := s.whole(ctx, p)
	if err != nil {
		return nil, err
	}
	return PetitionDue(p), nil
}

// TimingOfPetition says how a petition stands to its deadline on a day, as PetitionTiming.
func (s *Service) TimingOfPetition(ctx context.Context, p *ent.Petition, asOf calendar.Date) (Timing, error) {
	p, err := s.whole(ctx, p)
	if err != nil {
		return "", err
	}
	return PetitionTiming(p, asOf), nil
}

// OwnAct reports whether who answers a petition is who confirmed what it disputes: as it
// was when answered, before as it would be today.
func (s *Service) OwnAct(ctx context.Context, p *ent.Petition) (bool, error) {
	if p.State == petition.StateANSWERED {
		return p.OwnAct, nil
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return false, err
	}
	if p, err = s.whole(ctx, p); err != nil {
		return false, err
	}
	return actedOn(ctx, s.store.Client, p, d.petitionAuthority(p).Names())
}
