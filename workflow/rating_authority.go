package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/scoring"
)

// RatingAuthority returns who decides the year of the holder of a role in a unit (Art.
// 10.2): the head of the employing agency, for everybody in it, whoever scored the months;
// for that head, the head of the managing agency. In a public service unit that is its
// head too (Decree 233/2026, Art. 13). A vacant post passes it to the next authority
// above, which is named, and nobody is ever their own authority.
func (d *Directory) RatingAuthority(personID, unitID string, role scoring.PostRole) Authority {
	u := d.Agency(unitID)
	if u != nil && role == scoring.Head && u.ID == unitID {
		u = d.parent(u)
	}
	return d.nextHead(u, rates, personID)
}

// ManagingAuthority returns who may put another rating in the place of one that proved
// wrong: the head of the managing agency, above the employing one (Art. 21.3).
func (d *Directory) ManagingAuthority(personID, unitID string) Authority {
	u := d.Agency(unitID)
	if u != nil {
		u = d.parent(u)
	}
	return d.nextHead(u, rates, personID)
}

// RatingAuthorityOf returns who decides a year: of a unit by Art. 5, of a person by Art. 10.2.
func (d *Directory) RatingAuthorityOf(r *ent.AnnualRating) Authority {
	if r.PersonID == nil {
		return d.UnitAuthority(r.UnitID)
	}
	return d.RatingAuthority(*r.PersonID, r.UnitID, *r.Role)
}

// replacingAuthority returns who may replace a decided year.
func (d *Directory) replacingAuthority(r *ent.AnnualRating) Authority {
	if r.PersonID == nil {
		return d.UnitAuthority(r.UnitID)
	}
	return d.ManagingAuthority(*r.PersonID, r.UnitID)
}

// ratingTarget aims a verb at the year of a person or a unit. Of an agency and its head the
// personnel body is that of the authority above (Art. 21.1.d).
func (d *Directory) ratingTarget(verb access.Verb, r *ent.AnnualRating) access.Target {
	t := access.Target{Path: d.Path(r.UnitID), Agency: d.Path(r.AgencyID)}
	if r.PersonID != nil {
		t.Person = *r.PersonID
	}
	if above := d.parent(d.Unit(r.AgencyID)); above != nil && ofAgencyItself(r) {
		t.Agency = d.agencyPath(above.ID)
	}
	a := d.RatingAuthorityOf(r)
	if verb == access.ReplaceRating || verb == access.NotifyRatings && r.ReplacesID != nil {
		a = d.replacingAuthority(r)
	}
	t.Rating, t.Above = a.Persons(), a.Above || a.Unit.Kind == scoring.Province
	return t
}

// ofAgencyItself reports whether a year is that of an agency or of its head.
func ofAgencyItself(r *ent.AnnualRating) bool {
	return r.UnitID == r.AgencyID && (r.PersonID == nil || *r.Role == scoring.Head)
}

// needsPartyOpinion reports whether the party committee is asked (Arts. 21.1.c, 21.2.c).
func needsPartyOpinion(r *ent.AnnualRating) bool {
	return r.PersonID != nil && *r.Role != scoring.Staff
}

// RatingActions lists what the viewer may do now with the year of a person or a unit.
func (s *Service) RatingActions(ctx context.Context, r *ent.AnnualRating) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	replaced, err := s.beingReplaced(ctx)
	if err != nil {
		return nil, err
	}
	verbs := []access.Verb{}
	for _, t := range Table {
		if t.Entity == ent.TypeAnnualRating && slices.Contains(t.From, string(r.State)) && forThis(t.Verb, r) &&
			!(t.Verb == access.ReplaceRating && replaced[r.ID]) &&
			access.May(access.From(ctx), t.Verb, d.ratingTarget(t.Verb, r)) && !slices.Contains(verbs, t.Verb) {
			verbs = append(verbs, t.Verb)
		}
	}
	return verbs, nil
}

// forThis leaves out what the state allows but the kind of year does not ask for.
func forThis(verb access.Verb, r *ent.AnnualRating) bool {
	switch verb {
	case access.PrepareRatings, access.AdoptMinutes:
		return false // of a unit, and of a meeting
	case access.RecordPartyOpinion:
		return needsPartyOpinion(r)
	case access.ProposeRatings:
		return r.State == awaitsProposal(r) || r.State == annualrating.StatePROPOSED
	case access.AcknowledgeRating:
		return r.AcknowledgedAt == nil
	}
	return true
}

// awaitsProposal is the state from which the personnel body proposes: after the opinion of
// the party committee where one is asked, after the meeting for others; a unit has neither.
func awaitsProposal(r *ent.AnnualRating) annualrating.State {
	switch {
	case r.PersonID == nil:
		return annualrating.StateSELF_RATED
	case needsPartyOpinion(r):
		return annualrating.StateOPINED
	}
	return annualrating.StateDISCUSSED
}

// YearOf names what a rating is about for the question who may know its decision.
func (d *Directory) YearOf(r *ent.AnnualRating) access.YearOf {
	y := access.YearOf{Unit: r.UnitID, Agency: d.Path(r.AgencyID), Sent: r.SelfRatedAt != nil,
		Told: r.State == annualrating.StateNOTIFIED || r.State == annualrating.StateSUPERSEDED}
	if r.PersonID != nil {
		y.Person = *r.PersonID
	}
	return y
}
