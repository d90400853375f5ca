package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/year"
)

// loadLevels counts the year's work of people who are rated without points (Decree
// 90/2020), and reads what documents state of them. What share of the tasks was exceeded only
// a document says: without one it stays unknown.
func (y *years) loadLevels(ctx context.Context, client *ent.Client, persons []string) error {
	y.tasks, y.common = map[string]*levels.Tasks{}, map[string]levels.Common{}
	y.exceeded, y.opinions = map[string]scoring.Fraction{}, map[string]string{}
	if len(persons) == 0 {
		return nil
	}
	work, err := y.workDue(ctx, client, persons)
	if err != nil {
		return err
	}
	for _, w := range work {
		y.count(w.PersonID, Item(w))
	}
	return y.loadStated(ctx, client, persons)
}

// loadStated reads the attestations that the old decree asks for.
func (y *years) loadStated(ctx context.Context, client *ent.Client, persons []string) error {
	attested, err := client.Attestation.Query().Where(attestation.PersonIDIn(persons...), attestation.Year(y.period.Year),
		attestation.KindIn(attestation.KindCOMMON_CRITERIA_MET, attestation.KindCOMMON_CRITERIA_WELL_MET,
			attestation.KindTASKS_EXCEEDED, attestation.KindOLD_AGENCY_OPINION)).All(ctx)
	for _, a := range attested {
		switch a.Kind {
		case attestation.KindTASKS_EXCEEDED:
			y.exceeded[a.PersonID] = scoring.NewFraction(int64(*a.Part), int64(*a.Whole))
		case attestation.KindOLD_AGENCY_OPINION:
			y.opinions[a.PersonID] = a.Document
		default:
			y.common[a.PersonID] = common(y.common[a.PersonID], a)
		}
	}
	return err
}

// workDue reads the work of some people that was due within the period.
func (y *years) workDue(ctx context.Context, client *ent.Client, persons []string) ([]*ent.WorkItem, error) {
	// The month after holds what is due after the rating deadline.
	months, err := client.Period.Query().Where(period.KindEQ(scoring.Month), period.StartsOnLTE(y.period.EndsOn+1), period.EndsOnGTE(y.period.StartsOn)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	return client.WorkItem.Query().Where(workitem.PeriodIDIn(months...), workitem.PersonIDIn(persons...), workitem.StateEQ(workitem.StateOPEN),
		workitem.DueOnGTE(y.period.StartsOn), workitem.DueOnLTE(y.period.EndsOn)).
		WithDeliveries(decided).Select(itemColumns...).All(ctx)
}

func (y *years) count(person string, item scoring.Item) {
	t := y.tasks[person]
	if t == nil {
		t = &levels.Tasks{Done: new(int), Bad: new(int)}
		y.tasks[person] = t
	}
	t.Assigned++
	done := item.Accepted >= item.Assigned
	if done {
		*t.Done++
	}
	if !done || item.FailedAssessments > 0 || item.Delivered != nil && *item.Delivered > item.Due {
		*t.Bad++
	}
}

// common reads how the common criteria were kept: well, if that is attested; not met, if
// that is.
func common(known levels.Common, a *ent.Attestation) levels.Common {
	switch {
	case a.Kind == attestation.KindCOMMON_CRITERIA_WELL_MET && a.Holds:
		return levels.Well
	case a.Kind == attestation.KindCOMMON_CRITERIA_MET && !a.Holds:
		return levels.NotMet
	case known == "" && a.Holds:
		return levels.Met
	}
	return known
}

func (y *years) levels(s Subject) *levels.Facts {
	id := s.Post.PersonID
	f := &levels.Facts{Person: s.Post.Edges.Person.Code, Year: y.period.Year, Role: s.Post.Role, Tasks: y.tasks[id], Common: y.common[id],
		Transfer: y.transfer(s)}
	if share, stated := y.exceeded[id]; stated && f.Tasks != nil {
		f.Tasks.ExceededShare = law.Of(share)
	}
	if s.Post.Role.Leads() {
		f.Unit, f.SubUnits = y.ledUnit(s), y.subUnits(s)
	}
	for _, d := range y.disciplines[id] {
		f.Discipline = append(f.Discipline, levels.Discipline{Ref: d.Document, Act: d.Act, InYear: inEffect(d).Year(),
			Other: d.Kind == year.OtherFault, UsedIn: d.UsedIn})
	}
	for _, c := range y.conclusions[id] {
		f.Degraded = f.Degraded || c.Kind == conclusion.KindDEGRADATION && c.ConcludedOn.Year() == y.period.Year
	}
	for _, c := range y.corruption(s) {
		if s.Post.Role.Leads() && c.InCharge == *c.InChargeThen {
			f.Corruption = true
		} else {
			f.Charge = c.Document
		}
	}
	y.presence(s, f)
	return f
}

// presence fills in the months worked, those lawfully absent, and whether there was
// maternity leave.
func (y *years) presence(s Subject, f *levels.Facts) {
	service := year.Facts{Year: y.period.Year, Service: y.service(s.Post.PersonID)}
	served := year.Worked(s.Policy, service)
	for _, l := range y.leave(s.Post.PersonID) {
		if l.Kind == year.Maternity {
			f.OnLeave = true
		} else {
			service.Leave = append(service.Leave, l)
		}
	}
	worked := year.Worked(s.Policy, service)
	f.Worked, f.Absent = law.Of(worked), law.Of(served.Sub(worked))
}

// transfer is the move between agencies within the year, if there was one (Art. 20): the
// months at the agency left last, whether it still exists, and its written opinion.
func (y *years) transfer(s Subject) *levels.Transfer {
	var old *ent.Post
	for _, p := range y.posts[s.Post.PersonID] {
		if agency := y.org.Agency(p.UnitID); p.Primary && agency != nil && agency.ID != s.Agency.ID && p.ValidTo != nil && *p.ValidTo <= y.period.EndsOn {
			old = p
		}
	}
	if old == nil {
		return nil
	}
	left := y.org.Agency(old.UnitID)
	stay := year.Facts{Year: y.period.Year, Service: []year.Service{{Unit: left.Code, Kind: year.Post, From: old.ValidFrom, To: old.ValidTo}}}
	return &levels.Transfer{MonthsAtOld: law.Exact{Fraction: year.Worked(s.Policy, stay)},
		OldAbolished: left.ValidTo != nil && *left.ValidTo <= y.period.EndsOn, Opinion: y.opinions[s.Post.PersonID]}
}
