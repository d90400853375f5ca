package access

import (
	"slices"

	"entgo.io/ent/dialect/sql"
)

// ratings shows the year of a person to that person and to whoever sees points there, and
// the year of a unit to its members too. What of it is not yet told is left out by
// SeesDecision and SeesSelfRating; a replacement that is not told is not there at all for
// whoever may not know it: until its notice the earlier rating stands.
func ratings(v *Viewer, s *sql.Selector) {
	s.Where(sql.Or(within(v.PointsScope(), s, "unit_id", "person_id"),
		sql.And(sql.IsNull(s.C("person_id")), worksIn(v, s))))
	s.Where(sql.Or(sql.IsNull(s.C("replaces_id")), sql.NEQ(s.C("state"), "DECIDED"), sql.In(s.C("id"), decisionsSeen(v, "id"))))
}

// meetings shows a meeting to whoever sees points of its unit, to the members of the unit,
// to those who take part, from constituent units too, and to those it commented on. What was
// said is told by SeesMinutes.
func meetings(v *Viewer, s *sql.Selector) {
	table := sql.Table("annual_ratings")
	mine := sql.Select(table.C("meeting_id")).From(table)
	mine.Where(sql.And(sql.NotNull(table.C("meeting_id")), sql.EQ(table.C("person_id"), v.Person)))
	s.Where(sql.Or(sql.In(s.C("unit_id"), unitsOf(v.PointsScope())), worksIn(v, s), sql.In(s.C("id"), mine), takesPart(v, s)))
}

// takesPart keeps the meetings that have the viewer's person among their participants, a
// list kept as JSON: identifiers are random, so that finding one in the text is finding it.
func takesPart(v *Viewer, s *sql.Selector) *sql.Predicate {
	if v.Person == "" {
		return sql.False()
	}
	return sql.P().Append(func(b *sql.Builder) {
		b.WriteString("CAST(").Ident(s.C("participants")).WriteString(" AS TEXT) LIKE ").Arg(`%"` + v.Person + `"%`)
	})
}

// MeetingOf says of a meeting what decides who may read its minutes.
type MeetingOf struct {
	Adopted      bool
	Participants []string // persons, chair and secretary among them
	Writes       bool     // the viewer may write its minutes
}

// SeesMinutes reports whether the viewer may read what a meeting said of people: everybody
// who sees the meeting once its minutes are adopted, before only who took part or writes
// them.
func (v *Viewer) SeesMinutes(m MeetingOf) bool {
	return m.Adopted || m.Writes || v.system || v.Person != "" && slices.Contains(m.Participants, v.Person)
}

// ratingDecisions shows a decision to whoever sees points of the agency it decides for and
// may know what it says of somebody, and to those it rates once they are told.
func ratingDecisions(v *Viewer, s *sql.Selector) {
	table := sql.Table("annual_ratings")
	told := sql.Select(table.C("decision_id")).From(table)
	told.Where(sql.And(sql.NotNull(table.C("decision_id")), sql.EQ(table.C("person_id"), v.Person), isTold(table)))
	known := sql.In(s.C("id"), decisionsSeen(v, "decision_id"))
	s.Where(sql.Or(sql.And(sql.In(s.C("unit_id"), unitsOf(v.PointsScope())), known), sql.In(s.C("id"), told)))
}

// untold are papers that say what is not told before the notice (Art. 21.1.đ).
var untold = []any{"FORM_02", "DECISION", "PARTY_OPINION"}

// records shows papers to the person they are about and to whoever sees points there, and
// minutes to the members of the unit and to who took part; no paper tells a decision before
// its notice.
func records(v *Viewer, s *sql.Selector) {
	table := sql.Table("meetings")
	attended := sql.Select(table.C("id")).From(table)
	attended.Where(takesPart(v, attended))
	s.Where(sql.Or(within(v.PointsScope(), s, "unit_id", "person_id"),
		sql.And(sql.EQ(s.C("kind"), "MINUTES"), sql.Or(worksIn(v, s), sql.In(s.C("subject"), attended)))))
	s.Where(sql.Or(sql.NEQ(s.C("kind"), "PETITION"), within(v.petitionScope(), s, "unit_id", "person_id")))
	s.Where(sql.Or(sql.NotIn(s.C("kind"), untold...),
		sql.In(s.C("subject"), decisionsSeen(v, "id")), sql.In(s.C("subject"), decisionsSeen(v, "decision_id"))))
}

// decidingBody lists the granted roles that prepare, take or examine decisions on ratings.
var decidingBody = []Role{HomeAffairs, HR, DecisionAuthority, Auditor}

// bodyPaths are the subtrees whose decisions the viewer knows before they are told: of the
// bodies above, and of the agency the viewer heads.
func bodyPaths(v *Viewer) []string {
	paths := append(v.reaches(UnitHead), v.lentReach(DecideRatings, ReplaceRating)...)
	for _, r := range decidingBody {
		paths = append(paths, v.reaches(r)...)
	}
	return topmost(paths)
}

// decisionsSeen selects a column of the ratings whose decision the viewer may know.
func decisionsSeen(v *Viewer, column string) *sql.Selector {
	table := sql.Table("annual_ratings")
	sel := sql.Select(table.C(column)).From(table)
	var own []any
	for _, p := range v.Posts {
		own = append(own, p.Unit)
	}
	others := sql.Or(sql.And(sql.NotNull(table.C("person_id")), sql.NEQ(table.C("person_id"), v.Person)),
		sql.And(sql.IsNull(table.C("person_id")), sql.Not(sql.In(table.C("unit_id"), own...))))
	paths := bodyPaths(v)
	body := unitsOf(Scope{Whole: v.system || covers(paths, ""), Paths: paths})
	return sel.Where(sql.And(sql.NotNull(table.C(column)),
		sql.Or(isTold(table), sql.And(sql.In(table.C("agency_id"), body), others))))
}

// DecisionKnown keeps the ratings whose decision the viewer may know, so that a filter by
// state tells no more than SeesDecision.
func (v *Viewer) DecisionKnown() func(*sql.Selector) {
	return func(s *sql.Selector) { s.Where(sql.In(s.C("id"), decisionsSeen(v, "id"))) }
}

func isTold(ratings *sql.SelectTable) *sql.Predicate {
	return sql.In(ratings.C("state"), "NOTIFIED", "SUPERSEDED")
}

// unitsOf selects the units of a scope, which may be the whole.
func unitsOf(scope Scope) *sql.Selector {
	if scope.Whole {
		units := sql.Table("units")
		return sql.Select(units.C("id")).From(units)
	}
	return unitsIn(scope)
}

// YearOf names what a rating of a year is about: a person, or a unit where there is none.
type YearOf struct {
	Person string
	Unit   string
	Agency string // path of the agency
	Told   bool   // the decision has been notified
	Sent   bool   // the person's own rating has been sent
}

// SeesDecision reports whether the viewer may know what is proposed and decided of a year:
// everybody who sees the record once it is told, before only who prepares or takes the
// decision, and never about oneself or one's own unit.
func (v *Viewer) SeesDecision(y YearOf) bool {
	if y.Told || v.system {
		return true
	}
	own := y.Person != "" && y.Person == v.Person ||
		y.Person == "" && slices.ContainsFunc(v.Posts, func(p Post) bool { return p.Unit == y.Unit })
	return !own && covers(bodyPaths(v), y.Agency)
}

// SeesSelfRating reports whether the viewer may read what a person wrote on Form 02: before
// it is sent only that person.
func (v *Viewer) SeesSelfRating(y YearOf) bool {
	return y.Sent || v.system || (y.Person != "" && y.Person == v.Person)
}
