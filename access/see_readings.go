package access

import "entgo.io/ent/dialect/sql"

// ReadingsOf keeps the lines of the history that say who read how something about a person
// came about: a result, what a norm says of the person, asked of it on a day (the subject is
// then the person), or a dossier. Of a dossier they are told once it is confirmed, as the
// dossier itself is: before, the line would tell that there is one.
func ReadingsOf(person string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if person == "" {
			nobody(nil, s)
			return
		}
		about := sql.Or(sql.EQ(s.C("subject"), person), sql.In(s.C("subject"), rowsOf("results", person)),
			sql.In(s.C("subject"), rowsOf("proposals", person)),
			sql.In(s.C("subject"), rowsOf("dossiers", person, "CONFIRMED")))
		s.Where(sql.And(sql.EQ(s.C("verb"), ReadResult), about))
	}
}

// rowsOf selects the rows of a table that are about a person, in some states if any are named.
func rowsOf(table, person string, states ...any) *sql.Selector {
	of := sql.Table(table)
	sel := sql.Select(of.C("id")).From(of).Where(sql.EQ(of.C("person_id"), person))
	if len(states) > 0 {
		sel.Where(sql.In(of.C("state"), states...))
	}
	return sel
}
