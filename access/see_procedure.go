package access

import "entgo.io/ent/dialect/sql"

// delegations shows what is lent to who lends, who holds, and who sees the staff there.
func delegations(v *Viewer, s *sql.Selector) {
	s.Where(sql.Or(within(v.StaffScope(), s, "unit_id", "lender_id"), sql.EQ(s.C("holder_id"), v.Person)))
}

// answering lists the roles that see petitions of others: those who answer them, keep the
// file or check. A deputy sees them only with the authority to answer, lent by a document.
var answering = []Role{UnitHead, HR, HomeAffairs, DecisionAuthority, Auditor}

func (v *Viewer) petitionScope() Scope {
	if v.system || v.MustChangePassword {
		return Scope{Whole: v.system, Person: v.Person}
	}
	paths := v.lentReach(ReceivePetition, AnswerPetition)
	for _, r := range answering {
		paths = append(paths, v.reaches(r)...)
	}
	return Scope{Whole: covers(paths, ""), Paths: topmost(paths), Person: v.Person}
}

// petitions shows somebody's petition to that person and to those above who answer, keep or
// check petitions; to nobody else, on no path.
func petitions(v *Viewer, s *sql.Selector) {
	s.Where(within(v.petitionScope(), s, "unit_id", "person_id"))
}

// extensions shows those of units as the registers of units, those of petitions as the
// petitions themselves: an extension tells that there is one.
func extensions(v *Viewer, s *sql.Selector) {
	table := sql.Table("petitions")
	seen := sql.Select(table.C("id")).From(table)
	petitions(v, seen)
	ofUnit := sql.IsNull(s.C("petition_id"))
	if !v.StaffScope().Whole {
		ofUnit = sql.And(ofUnit, sql.Or(sql.In(s.C("unit_id"), unitsIn(v.StaffScope())), worksIn(v, s)))
	}
	s.Where(sql.Or(ofUnit, sql.In(s.C("petition_id"), seen)))
}

// nationalFiles shows what was sent to whoever sees the points of the whole agency.
func nationalFiles(v *Viewer, s *sql.Selector) {
	if scope := v.PointsScope(); !scope.Whole {
		s.Where(sql.In(s.C("agency_id"), unitsIn(scope)))
	}
}
