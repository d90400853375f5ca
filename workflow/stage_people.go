package workflow

import (
	"context"
	"maps"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
)

// stagePapers are the papers by which a stage about somebody is done.
var stagePapers = map[procedure.Stage][]string{
	procedure.ReportPersonnel: {"PERSONNEL_REPORT", "SEPARATION_REPORT"},
	procedure.NotifyTerm:      {"TERM_NOTICE"},
}

// personStage is a stage about one person that is not done yet.
type personStage struct {
	stage   procedure.Stage
	person  *ent.Person
	unit    string
	subject string // the dossier, or the person
	due     calendar.Date
}

// personStages are the stages about people that the viewer sees and that are not done on a day:
// reports on who did not complete a year (Decree 170/2025, Art. 57.2.b), and notices before a
// term ends (Art. 36.2).
func (s *Service) personStages(ctx context.Context, clocks *deadlines, asOf calendar.Date) ([]personStage, error) {
	reports, err := s.reportsDue(ctx, clocks)
	if err != nil {
		return nil, err
	}
	notices, err := s.noticesDue(ctx, clocks, asOf)
	return append(reports, notices...), err
}

// reportsDue: the days run from the notice of the level, which opened the case.
func (s *Service) reportsDue(ctx context.Context, clocks *deadlines) ([]personStage, error) {
	rows, err := s.store.Dossier.Query().Where(dossier.KindIn(law.LowerPosition, law.Separation), dossier.OriginEQ(dossier.OriginTRIGGER),
		dossier.StateIn(dossier.StateOPEN, dossier.StatePROPOSED), dossier.PersonIDNotNil()).WithPerson().Order(ent.Asc(dossier.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	var stages []personStage
	for _, x := range rows {
		due, err := clocks.of(procedure.ReportPersonnel, scoring.CivilServant, nil, calendar.Of(x.OpenedAt.In(zone)))
		if err != nil {
			return nil, err
		}
		if due != nil && !recorded(x, procedure.ReportPersonnel) {
			stages = append(stages, personStage{procedure.ReportPersonnel, x.Edges.Person, x.UnitID, x.ID, *due})
		}
	}
	return stages, nil
}

// noticesDue: of leaders whose term ends, by the latest document on it.
func (s *Service) noticesDue(ctx context.Context, clocks *deadlines, asOf calendar.Date) ([]personStage, error) {
	ends, err := s.store.Attestation.Query().Where(attestation.KindEQ(attestation.KindTERM_ENDS), attestation.DayNotNil()).
		WithPerson().Order(ent.Asc(attestation.FieldYear)).All(ctx)
	if err != nil || len(ends) == 0 {
		return nil, err
	}
	latest := map[string]*ent.Attestation{}
	for _, a := range ends {
		latest[a.PersonID] = a
	}
	noticed, err := s.noticed(ctx)
	if err != nil {
		return nil, err
	}
	held, err := s.store.Post.Query().Where(post.PersonIDIn(slices.Sorted(maps.Keys(latest))...), post.Primary(true), inForce(asOf),
		post.RoleIn(scoring.Head, scoring.Deputy)).Order(ent.Asc(post.FieldPersonID)).All(ctx)
	if err != nil {
		return nil, err
	}
	var stages []personStage
	for _, p := range held {
		a := latest[p.PersonID]
		due, err := clocks.of(procedure.NotifyTerm, scoring.CivilServant, nil, *a.Day)
		if err != nil {
			return nil, err
		}
		if due != nil && !noticed[p.PersonID] {
			stages = append(stages, personStage{procedure.NotifyTerm, a.Edges.Person, p.UnitID, p.PersonID, *due})
		}
	}
	return stages, nil
}

// noticed are the people of whom the notice before the end of the term is on file.
func (s *Service) noticed(ctx context.Context) (map[string]bool, error) {
	rows, err := s.store.Dossier.Query().Where(dossier.KindEQ(law.Reappointment), dossier.PersonIDNotNil(),
		dossier.StateIn(dossier.StateOPEN, dossier.StatePROPOSED, dossier.StateCONFIRMED)).All(access.Elevated(ctx))
	noticed := map[string]bool{}
	for _, x := range rows {
		if recorded(x, procedure.NotifyTerm) {
			noticed[*x.PersonID] = true
		}
	}
	return noticed, err
}

// recorded reports whether the paper that does a stage is there.
func recorded(x *ent.Dossier, stage procedure.Stage) bool {
	return slices.ContainsFunc(x.Papers, func(p schema.Paper) bool { return slices.Contains(stagePapers[stage], p.Code) && p.Document != "" })
}

// horizon is how many days before its deadline a stage about somebody is in the inbox.
const horizon = 30

// personTasks are stages about people whom the viewer prepares decisions of.
func (s *Service) personTasks(ctx context.Context, d *Directory) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.RecordDossierPaper) {
		return nil, nil
	}
	clocks, err := s.deadlinesOn(ctx, s.store.Client, s.Today())
	if err != nil {
		return nil, err
	}
	stages, err := s.personStages(ctx, clocks, s.Today())
	if err != nil {
		return nil, err
	}
	tasks := map[procedure.Stage]*Task{procedure.ReportPersonnel: {Kind: ReportPersonnel}, procedure.NotifyTerm: {Kind: NotifyTerms}}
	for _, one := range stages {
		target := d.unitTarget(one.unit)
		target.Person = one.person.ID
		if one.due <= s.Today()+horizon && access.May(v, access.RecordDossierPaper, target) {
			t := tasks[one.stage]
			t.Count++
			t.dueBy(&one.due)
		}
	}
	return s.waitingTasks(*tasks[procedure.ReportPersonnel], *tasks[procedure.NotifyTerm]), nil
}

// people are stages about people that are late.
func (w *ledgerWriter) people(ctx context.Context) error {
	stages, err := w.service.personStages(ctx, w.book.clocks, w.asOf)
	for _, one := range stages {
		l := OverdueLine{Kind: LedgerKind(one.stage), Unit: w.directory.Unit(one.unit), Subject: one.subject, DueOn: one.due,
			Office: []string{"Bộ phận tổ chức cán bộ " + w.directory.Agency(one.unit).Name}}
		l.Content = scoring.Text{Vi: "Báo cáo về người không hoàn thành nhiệm vụ: " + one.person.FullName,
			En: "Report on who did not complete the year: " + one.person.FullName}
		if one.stage == procedure.NotifyTerm {
			l.Content = scoring.Text{Vi: "Thông báo việc bổ nhiệm lại trước khi hết thời hạn: " + one.person.FullName,
				En: "Notice of re-appointment before the term ends: " + one.person.FullName}
		}
		w.add(ctx, l)
	}
	return err
}
