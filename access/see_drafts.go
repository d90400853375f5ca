package access

import "entgo.io/ent/dialect/sql"

// Who sees a draft follows from the table of rights: whoever drafts it or decides on it, and
// nobody else, on no path. Forms, self-ratings and forms of units have their own rows: there
// the draft is one person's or one unit's.
var (
	draftsCriteria  = []Verb{SaveCriterion, PublishCriterion, RetireCriterion}
	draftsCatalogue = []Verb{ProposeProduct, MergeEntries, RejectEntry, SetGroupMaxima, SubmitCatalogue, ReturnCatalogue, ApproveCatalogue}
	draftsRules     = []Verb{StartRuleDraft, ApproveRuleDraft, PublishRuleDraft}
)

// usedAt lists the subtrees in which the viewer's own roles stand in the rows of some verbs.
func (v *Viewer) usedAt(verbs []Verb) []string {
	var paths []string
	for _, verb := range verbs {
		for _, r := range rights[verb] {
			paths = append(paths, v.reaches(r.Role)...)
		}
	}
	return topmost(paths)
}

// criteria shows to everybody those that have come into force, ended or not; a draft, given
// up or not, to who drafts and decides for the province.
func criteria(v *Viewer, s *sql.Selector) {
	if !covers(v.usedAt(draftsCriteria), "") {
		s.Where(sql.NotNull(s.C("valid_from")))
	}
}

// catalogues shows to everybody the versions that were approved; one in the making to those
// who draft it, put it together or decide on it in that agency (Art. 13.1, 13.2).
func catalogues(v *Viewer, s *sql.Selector) {
	paths := v.usedAt(draftsCatalogue)
	if covers(paths, "") {
		return
	}
	s.Where(sql.Or(sql.In(s.C("state"), "APPROVED", "SUPERSEDED"), sql.In(s.C("agency_id"), unitsAround(paths))))
}

// catalogueEntries shows to everybody what an approved version took in; what was only
// proposed, or left out, to those who see that version in the making.
func catalogueEntries(v *Viewer, s *sql.Selector) {
	paths := v.usedAt(draftsCatalogue)
	if covers(paths, "") {
		return
	}
	table := sql.Table("catalogues")
	approved := sql.Select(table.C("id")).From(table).Where(sql.In(table.C("state"), "APPROVED", "SUPERSEDED"))
	drafted := sql.Select(table.C("id")).From(table).Where(sql.In(table.C("agency_id"), unitsAround(paths)))
	s.Where(sql.Or(sql.And(sql.EQ(s.C("state"), "MERGED"), sql.In(s.C("catalogue_id"), approved)), sql.In(s.C("catalogue_id"), drafted)))
}

// ruleDrafts shows a text that is being drafted, or was given up, to those who draft; once
// it is submitted, also to those who may see what it would do to everybody.
func ruleDrafts(v *Viewer, s *sql.Selector) {
	whatIfs(v, s)
	if !covers(v.usedAt(draftsRules), "") {
		s.Where(sql.NotIn(s.C("state"), "DRAFT", "DISCARDED"))
	}
}

// unitsAround selects the units of some subtrees and those above them: who drafts in a
// division takes part in the draft of its agency.
func unitsAround(paths []string) *sql.Selector {
	units := sql.Table("units")
	var above []any
	for _, p := range paths {
		for end := 4; end < len(p); end += 4 {
			above = append(above, p[:end])
		}
	}
	sel := sql.Select(units.C("id")).From(units)
	return sel.Where(sql.Or(sql.In(units.C("path"), above...), sql.In(units.C("id"), unitsIn(Scope{Paths: paths}))))
}
