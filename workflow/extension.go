package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/extension"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// NewExtension moves one deadline: of a unit in a period, or of a petition.
type NewExtension struct {
	Stage      procedure.Stage
	Unit       *string // of a unit's stage
	Period     *string
	Petition   *string // of the answer to a petition
	DueOn      calendar.Date
	Document   string
	DocumentOn calendar.Date
	Reason     string
}

// extended is a deadline that an order is to move.
type extended struct {
	unit, period string
	target       access.Target  // who may move it
	present      *calendar.Date // the day in force; nil where the law sets none
	petition     *ent.Petition  // of an answer
	done         bool           // it was met, or missed, already
}

// RecordExtension moves a deadline by an order of the authority above whoever has to meet
// it; nobody extends their own. What is done, in time or late, moves no more, and the
// earlier day stays on record.
func (s *Service) RecordExtension(ctx context.Context, in NewExtension) (*ent.Extension, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	e, err := s.extended(ctx, d, in)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.RecordExtension, e.target); err != nil {
		return nil, err
	}
	document, err := s.checkExtension(in, e)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordExtension, Subject: deref(in.Petition), Reason: in.Reason + " (" + document + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.Extension, error) {
		if err := s.holdOpenPetition(ctx, tx, e.petition); err != nil {
			return nil, err
		}
		made, err := tx.Extension.Create().SetUnitID(e.unit).SetStage(in.Stage).SetPeriodID(e.period).SetNillablePetitionID(in.Petition).
			SetDueOn(in.DueOn).SetDocument(document).SetDocumentOn(in.DocumentOn).SetReason(in.Reason).
			SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).Save(ctx)
		if err == nil && act.Subject == "" {
			act.Subject = made.ID
		}
		return made, err
	})
}

// extended finds the deadline that moves.
func (s *Service) extended(ctx context.Context, d *Directory, in NewExtension) (*extended, error) {
	if in.Stage == procedure.AnswerPetition && in.Petition != nil {
		return s.extendedAnswer(ctx, d, *in.Petition)
	}
	yearly := in.Stage == procedure.RateYear || in.Stage == procedure.RateUnits
	if in.Unit == nil || in.Period == nil || !yearly && in.Stage != procedure.SendNational {
		return nil, invalid("stage", "Chọn kiến nghị, hoặc đơn vị và kỳ đánh giá được gia hạn.",
			"Choose the petition, or the unit and period, whose deadline moves.").Under(ArticleOf(access.RecordExtension))
	}
	_, p, err := s.directoryIn(ctx, *in.Period)
	if err != nil {
		return nil, err
	}
	agency := d.Agency(*in.Unit)
	if agency == nil || agency.ID != *in.Unit {
		return nil, notFound()
	}
	if yearly && p.Kind != scoring.Year {
		return nil, invalid("period", "Chọn năm được xếp loại.", "Choose the year that is rated.").Under(art + "Điều 19 khoản 2")
	}
	book, err := s.stageBook(ctx, d, s.Today())
	if err != nil {
		return nil, err
	}
	present, err := book.due(in.Stage, p, agency)
	return &extended{unit: agency.ID, period: p.ID, target: d.registerTarget(agency.ID, ""), present: present,
		done: book.done(in.Stage, p, agency.ID) != nil}, err
}

// extendedAnswer finds the deadline of a petition that the viewer sees.
func (s *Service) extendedAnswer(ctx context.Context, d *Directory, id string) (*extended, error) {
	p, err := s.store.Petition.Query().Where(petition.ID(id)).WithPeriod().WithExtensions().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if !d.movesPetition(access.From(ctx), p) {
		return nil, forbidden().Under(ArticleOf(access.RecordExtension))
	}
	return &extended{unit: p.UnitID, period: p.PeriodID, target: d.abovePetition(p), present: PetitionDue(p), petition: p}, nil
}

// abovePetition aims a verb at the authority above the one that answers a petition.
func (d *Directory) abovePetition(p *ent.Petition) access.Target {
	a := d.petitionAuthority(p)
	if a.Above {
		return access.Target{Path: d.Path(p.UnitID), Agency: d.agencyPath(p.UnitID), Above: true}
	}
	return d.registerTarget(a.Unit.ID, "")
}

// movesPetition reports whether the viewer may move the day of a petition: the authority
// above, and never who has to answer it.
func (d *Directory) movesPetition(v *access.Viewer, p *ent.Petition) bool {
	return access.May(v, access.RecordExtension, d.abovePetition(p)) && !access.May(v, access.AnswerPetition, d.petitionTarget(p))
}

// holdOpenPetition holds a petition whose day is to move, and asks the table of states again: an
// answer that came in between is late or not by the earlier day. Of a stage there is nothing
// to hold.
func (s *Service) holdOpenPetition(ctx context.Context, tx *ent.Tx, p *ent.Petition) error {
	if p == nil {
		return nil
	}
	q := tx.Petition.Query().Where(petition.ID(p.ID))
	if s.store.Locks() {
		q = q.ForUpdate()
	}
	now, err := q.Only(access.Elevated(ctx))
	if err != nil {
		return err
	}
	_, err = Next(ent.TypePetition, access.RecordExtension, string(now.State))
	return err
}

func (s *Service) checkExtension(in NewExtension, e *extended) (document string, err error) {
	switch {
	case e.present == nil:
		return "", badState("Việc này chưa có thời hạn để gia hạn.", "There is no deadline yet that could move.").Under(ArticleOf(access.RecordExtension))
	case e.done:
		return "", badState("Việc này đã hoàn thành: thời hạn không dời được nữa.", "This is done: its deadline moves no more.").
			Under(ArticleOf(access.RecordExtension))
	case in.DueOn <= *e.present || in.DueOn > s.Today()+longestExtension:
		return "", invalid("dueOn", "Hạn mới phải sau hạn hiện tại và trong vòng một năm.",
			"The new day must be after the present one and within a year.").Under(ArticleOf(access.RecordExtension))
	}
	if err := s.happened("documentOn", in.DocumentOn, 0); err != nil {
		return "", err
	}
	if err := needReason(in.Reason); err != nil {
		return "", err
	}
	return written("document", in.Document)
}

const longestExtension = 366 // days a deadline may lie ahead

// latestExtension is the one in force among those of one deadline, nil if there is none.
func latestExtension(all []*ent.Extension) *ent.Extension {
	var latest *ent.Extension
	for _, x := range all {
		if latest == nil || x.RecordedAt.After(latest.RecordedAt) || x.RecordedAt.Equal(latest.RecordedAt) && x.ID > latest.ID {
			latest = x
		}
	}
	return latest
}

// unitExtensions reads the extensions of units' stages in periods, by unit, period and stage.
func (s *Service) unitExtensions(ctx context.Context, asOf calendar.Date) (map[string]*ent.Extension, error) {
	all, err := s.store.Extension.Query().Where(extension.PetitionIDIsNil(), extension.DocumentOnLTE(asOf)).
		Order(ent.Asc(extension.FieldRecordedAt, extension.FieldID)).All(access.Elevated(ctx))
	latest := map[string]*ent.Extension{}
	for _, x := range all {
		latest[stageKey(x.Stage, x.PeriodID, x.UnitID)] = x
	}
	return latest, err
}

func stageKey(stage procedure.Stage, periodID, unitID string) string {
	return string(stage) + " " + periodID + " " + unitID
}
