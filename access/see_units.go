package access

import (
	"slices"

	"entgo.io/ent/dialect/sql"
)

// ofUnits shows rows of units in the staff scope and of the units one works in.
func ofUnits(v *Viewer, s *sql.Selector) {
	if !v.StaffScope().Whole {
		s.Where(sql.Or(sql.In(s.C("unit_id"), unitsIn(v.StaffScope())), worksIn(v, s)))
	}
}

// measurements shows those of a person to that person and to those above.
func measurements(v *Viewer, s *sql.Selector) {
	s.Where(sql.Or(within(v.StaffScope(), s, "unit_id", "person_id"),
		sql.And(sql.IsNull(s.C("person_id")), worksIn(v, s))))
}

// unitForms shows a draft to those who write it only: who heads the very unit, and the
// personnel body there.
func unitForms(v *Viewer, s *sql.Selector) {
	ofUnits(v, s)
	var paths []any
	for _, p := range append(v.reaches(UnitHead), v.reaches(HR)...) {
		paths = append(paths, p)
	}
	units := sql.Table("units")
	theirs := sql.Select(units.C("id")).From(units).Where(sql.In(units.C("path"), paths...))
	s.Where(sql.Or(sql.NEQ(s.C("state"), "DRAFT"), sql.In(s.C("unit_id"), theirs)))
}

// complaints shows none to the members of the unit they are about, its head included: they
// are verified from above (Art. 9.2.a).
func complaints(v *Viewer, s *sql.Selector) {
	if scope := v.PointsScope(); !scope.Whole {
		s.Where(sql.In(s.C("unit_id"), unitsIn(scope)))
	}
	s.Where(sql.Not(worksIn(v, s)))
}

// conclusions shows those about a person to that person and, as those about units, to
// whoever sees points there.
func conclusions(v *Viewer, s *sql.Selector) {
	s.Where(within(v.PointsScope(), s, "unit_id", "person_id"))
}

// worksIn keeps rows of the units in which the viewer holds a post.
func worksIn(v *Viewer, s *sql.Selector) *sql.Predicate {
	var units []any
	for _, p := range v.Posts {
		units = append(units, p.Unit)
	}
	return sql.In(s.C("unit_id"), units...)
}

// SeesUnit reports whether the viewer sees what is recorded of a unit: from above, or as
// somebody who works there.
func (v *Viewer) SeesUnit(id, path string) bool {
	works := slices.ContainsFunc(v.Posts, func(p Post) bool { return p.Unit == id })
	return works || v.StaffScope().Covers(path)
}
