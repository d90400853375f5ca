package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
)

// unitBlockers lists what is open in the registers of the units a year rates: complaints
// are verified and points confirmed before anybody is rated (Arts. 9.2, 19.1).
func (s *Service) unitBlockers(ctx context.Context, client *ent.Client, a assessed, agencies []string) ([]Blocker, error) {
	units := slices.DeleteFunc(a.unitsOf(agencies), func(u *ent.Unit) bool {
		return a.rules.Policies.Unit(u, a.directory.Agency(u.ID)) == nil
	})
	confirmed, err := client.UnitAssessment.Query().Where(unitassessment.PeriodID(a.period.ID),
		unitassessment.UnitIDIn(unitIDs(units)...), unitassessment.StateEQ(unitassessment.StateCONFIRMED)).
		Select(unitassessment.FieldUnitID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	complained, err := client.Complaint.Query().Where(complaint.UnitIDIn(unitIDs(units)...), complaint.ReceivedOnLTE(a.on),
		complaint.VerifiedOnIsNil()).Select(complaint.FieldUnitID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	var blockers []Blocker
	settled, open := set(confirmed), set(complained)
	for _, u := range units {
		if open[u.ID] {
			blockers = append(blockers, a.unitBlocker(u, UnverifiedComplaint, unverified))
		}
		if !settled[u.ID] {
			blockers = append(blockers, a.unitBlocker(u, UnconfirmedUnitAssessment, unconfirmed))
		}
	}
	more, err := s.registerBlockers(ctx, client, a, units)
	return append(blockers, more...), err
}

var (
	unverified = scoring.Text{
		Vi: "Còn khiếu nại, tố cáo, phản ánh về đơn vị chưa được xác minh (Điều 9 khoản 2 điểm a).",
		En: "A complaint about the unit is not verified (Art. 9.2.a).",
	}
	unconfirmed = scoring.Text{
		Vi: "Điểm của đơn vị chưa được cấp có thẩm quyền xác nhận (Điều 9 khoản 2).",
		En: "The points of the unit are not confirmed by its authority (Art. 9.2).",
	}
)

// unitBlocker names the head of the authority that rates the unit, or its office.
func (a assessed) unitBlocker(u *ent.Unit, kind BlockerKind, message scoring.Text) Blocker {
	authority, _ := authorityOf(a.directory, u)
	b := Blocker{Kind: kind, Unit: u, Message: message, Actors: []string{}}
	for _, h := range a.directory.Heads(authority.ID) {
		if authority.ID != u.ID {
			b.Actors = append(b.Actors, h.Edges.Person.FullName)
		}
	}
	if len(b.Actors) == 0 {
		b.Actors = []string{authority.Name}
	}
	return b
}

func set(list []string) map[string]bool {
	in := make(map[string]bool, len(list))
	for _, one := range list {
		in[one] = true
	}
	return in
}
