package facts

import (
	"cmp"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// sheet lays out what the registers say of one subject. Sources give the identifiers of
// the results by the names of their periods.
func (y *years) sheet(s Subject) (YearSheet, map[string]string) {
	if s.Policy.Engine == law.EngineLevels {
		return YearSheet{Levels: y.levels(s)}, nil
	}
	id := s.Post.PersonID
	f := &year.Facts{
		Person: s.Post.Edges.Person.Code, Year: y.period.Year, Role: s.Post.Role, Kind: y.period.Kind, Part: y.period.Number,
		Special: s.Agency.SpecialDeadline, RatingDay: y.ratingDay(s), ScoredFrom: s.ScoredFrom,
		Service: y.service(id), Leave: y.leave(id), Discipline: y.discipline(id),
		Conclusions: y.concluded(id), Corruption: y.corruption(s),
	}
	sheet, sources := YearSheet{Year: f}, map[string]string{}
	if s.Post.Role.Leads() {
		f.Unit, f.Quarters = y.ratings[s.Unit.ID], y.quarters(id)
		f.Quarters = append(f.Quarters, y.quarterBefore[id]...)
		f.Training, f.AppointedOn, f.OwnDone = y.training[id], y.appointed[id], y.ownDone[id]
		sources[s.Unit.Code] = s.Unit.ID
	}
	for _, r := range y.chosen(id) {
		f.Periods = append(f.Periods, y.periodOf(s.Policy, r))
		sheet.Parts = append(sheet.Parts, y.part(r))
		sources[PeriodName(y.periods[r.PeriodID])] = r.ID
	}
	return sheet, sources
}

// ratingDay is given where it is not the usual one.
func (y *years) ratingDay(s Subject) *calendar.Date {
	if !s.Agency.SpecialDeadline {
		return nil
	}
	day := min(year.Deadline(s.Policy, y.period.Year, true), y.period.EndsOn)
	return &day
}

// chosen are the results that count: months where there are any, longer periods for the
// rest, so that months and quarters mix in one year.
func (y *years) chosen(person string) []*ent.Result {
	rows := slices.Clone(y.results[person])
	slices.SortFunc(rows, func(a, b *ent.Result) int {
		p, q := y.periods[a.PeriodID], y.periods[b.PeriodID]
		return cmp.Or(cmp.Compare(p.EndsOn-p.StartsOn, q.EndsOn-q.StartsOn), cmp.Compare(p.StartsOn, q.StartsOn))
	})
	var kept []*ent.Result
	for _, r := range rows {
		p := y.periods[r.PeriodID]
		overlaps := slices.ContainsFunc(kept, func(k *ent.Result) bool {
			q := y.periods[k.PeriodID]
			return p.StartsOn <= q.EndsOn && q.StartsOn <= p.EndsOn
		})
		if !overlaps {
			kept = append(kept, r)
		}
	}
	slices.SortFunc(kept, func(a, b *ent.Result) int {
		return cmp.Compare(y.periods[a.PeriodID].StartsOn, y.periods[b.PeriodID].StartsOn)
	})
	return kept
}

func (y *years) periodOf(policy *law.Policy, r *ent.Result) year.Period {
	p := y.periods[r.PeriodID]
	out := year.Period{Kind: p.Kind, From: p.StartsOn, Status: r.Status, Unit: y.org.Unit(r.AgencyID).Code, Ref: PeriodName(p)}
	if r.TotalExact != nil {
		out.Total = law.Of(*r.TotalExact)
	}
	if _, asked := policy.Number("leastMonthShare"); asked && p.Kind == scoring.Month {
		out.WorkedDays, out.WorkingDays = y.workingDays(r.PersonID, p)
	}
	return out
}

func (y *years) part(r *ent.Result) Part {
	return Part{
		Ref: PeriodName(y.periods[r.PeriodID]), General: r.General, Quantity: r.QuantityRatio, Quality: r.QualityRatio,
		Progress: r.ProgressRatio, UnitResult: r.UnitResultRatio, Organising: r.OrganisingRatio, Unity: r.UnityRatio,
		Mean: r.MeanRatio, Converted: r.Converted, Faults: r.Faults,
	}
}

func (y *years) quarters(person string) (list []year.QuarterRating) {
	for _, r := range y.results[person] {
		if p := y.periods[r.PeriodID]; p.Kind == scoring.Quarter && r.Rating != nil {
			list = append(list, year.QuarterRating{Quarter: p.Number, Rating: *r.Rating})
		}
	}
	slices.SortFunc(list, func(a, b year.QuarterRating) int { return a.Quarter - b.Quarter })
	return list
}

// service names agencies, not divisions: a move within an agency changes no authority.
func (y *years) service(person string) (list []year.Service) {
	for _, p := range y.posts[person] {
		kind := year.Post
		switch {
		case !p.Primary:
			kind = year.Concurrent
		case p.Secondment:
			kind = year.Secondment
		}
		list = append(list, year.Service{Unit: y.agencyCode(p.UnitID), Kind: kind, From: p.ValidFrom, To: p.ValidTo})
	}
	return list
}

func (y *years) agencyCode(unitID string) string {
	if a := y.org.Agency(unitID); a != nil {
		return a.Code
	}
	return unitID
}

// leave that has not ended counts to the end of the period. Annual leave is no leave in
// the sense of Art. 11.2.
func (y *years) leave(person string) (list []year.Leave) {
	for _, l := range y.leaves[person] {
		to := y.period.EndsOn
		if l.ValidTo != nil {
			to = *l.ValidTo
		}
		list = append(list, year.Leave{Kind: year.LeaveKind(l.Kind), From: l.ValidFrom, To: to})
	}
	return list
}

func (y *years) discipline(person string) (list []year.Discipline) {
	for _, d := range y.disciplines[person] {
		one := year.Discipline{Ref: d.Document, Act: d.Act, Kind: d.Kind, Organ: year.Organ(d.Organ), Form: string(d.Form),
			ActOn: d.ActOn, On: inEffect(d), UsedIn: d.UsedIn}
		if d.ActUnitID != nil {
			one.ActAt = y.agencyCode(*d.ActUnitID)
		}
		list = append(list, one)
	}
	return list
}
