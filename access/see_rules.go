package access

import "entgo.io/ent/dialect/sql"

// whatIfs shows what would come out under supposed rules only to who sees everybody's
// points: elsewhere it would be taken for a result.
func whatIfs(v *Viewer, s *sql.Selector) {
	if !v.PointsScope().Whole {
		nobody(v, s)
	}
}
