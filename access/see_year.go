package access

import "entgo.io/ent/dialect/sql"

// unitResults shows published results of units to their members and to whoever sees points
// there; nothing of a run before it is published.
func unitResults(v *Viewer, s *sql.Selector) {
	s.Where(sql.NEQ(s.C("visibility"), "HIDDEN"))
	if scope := v.PointsScope(); !scope.Whole {
		s.Where(sql.Or(sql.In(s.C("unit_id"), unitsIn(scope)), worksIn(v, s)))
	}
}

// limits shows how a cap was applied to whoever sees the points of everybody in it.
func limits(v *Viewer, s *sql.Selector) {
	s.Where(sql.NEQ(s.C("visibility"), "HIDDEN"))
	capDecisions(v, s)
}

func capDecisions(v *Viewer, s *sql.Selector) {
	if scope := v.PointsScope(); !scope.Whole {
		s.Where(sql.In(s.C("unit_id"), unitsIn(scope)))
	}
}

// aboutPeople shows records about a person to that person and to whoever sees points of
// theirs.
func aboutPeople(v *Viewer, s *sql.Selector) {
	scope := v.PointsScope()
	if scope.Whole {
		return
	}
	posts := sql.Table("posts")
	held := sql.Select(posts.C("person_id")).From(posts)
	held.Where(sql.In(posts.C("unit_id"), unitsIn(scope)))
	s.Where(sql.Or(sql.EQ(s.C("person_id"), scope.Person), sql.In(s.C("person_id"), held)))
}

// dossiers shows a decision in the making to those who see everybody's points there, and to
// the person it is about once it is confirmed: before, it is nobody's label.
func dossiers(v *Viewer, s *sql.Selector) {
	scope := v.PointsScope()
	if scope.Whole {
		return
	}
	own := sql.And(sql.EQ(s.C("person_id"), scope.Person), sql.EQ(s.C("state"), "CONFIRMED"))
	others := sql.And(sql.In(s.C("unit_id"), unitsIn(scope)), sql.Or(sql.IsNull(s.C("person_id")), sql.NEQ(s.C("person_id"), scope.Person)))
	s.Where(sql.Or(own, others))
}
