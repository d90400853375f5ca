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

// RecordExtension moves a deadline by an order of the authority above whoever has to meet
// it; nobody extends their own. The earlier day stays on record.
func (s *Service) RecordExtension(ctx context.Context, in NewExtension) (*ent.Extension, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	unitID, periodID, present, err := s.extended(ctx, d, in)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.RecordExtension, d.registerTarget(unitID, "")); err != nil {
		return nil, err
	}
	document, err := s.checkExtension(in, present)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordExtension, Subject: deref(in.Petition), Reason: in.Reason + " (" + document + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.Extension, error) {
		made, err := tx.Extension.Create().SetUnitID(unitID).SetStage(in.Stage).SetPeriodID(periodID).SetNillablePetitionID(in.Petition).
			SetDueOn(in.DueOn).SetDocument(document).SetDocumentOn(in.DocumentOn).SetReason(in.Reason).
			SetRecordedBy(access.From(ctx).Name).SetRecordedAt(s.now()).Save(ctx)
		if err == nil && act.Subject == "" {
			act.Subject = made.ID
		}
		return made, err
	})
}

// extended finds whose deadline moves, in which period, and the day in force; nil where
// the law sets none.
func (s *Service) extended(ctx context.Context, d *Directory, in NewExtension) (unitID, periodID string, present *calendar.Date, err error) {
	if in.Stage == procedure.AnswerPetition && in.Petition != nil {
		p, err := s.store.Petition.Query().Where(petition.ID(*in.Petition)).WithExtensions().Only(ctx)
		if err != nil {
			return "", "", nil, translate(err)
		}
		return p.UnitID, p.PeriodID, PetitionDue(p), nil
	}
	if in.Unit == nil || in.Period == nil || (in.Stage != procedure.RateYear && in.Stage != procedure.SendNational) {
		return "", "", nil, invalid("stage", "Chọn kiến nghị, hoặc đơn vị và kỳ đánh giá được gia hạn.",
			"Choose the petition, or the unit and period, whose deadline moves.").Under(ArticleOf(access.RecordExtension))
	}
	_, p, err := s.directoryIn(ctx, *in.Period)
	if err != nil {
		return "", "", nil, err
	}
	agency := d.Agency(*in.Unit)
	if agency == nil || agency.ID != *in.Unit {
		return "", "", nil, notFound()
	}
	if in.Stage == procedure.RateYear && p.Kind != scoring.Year {
		return "", "", nil, invalid("period", "Chọn năm được xếp loại.", "Choose the year that is rated.").Under(art + "Điều 19 khoản 2")
	}
	book, err := s.stageBook(ctx, d, s.Today())
	if err != nil {
		return "", "", nil, err
	}
	present, err = book.due(in.Stage, p, agency)
	return agency.ID, p.ID, present, err
}

func (s *Service) checkExtension(in NewExtension, present *calendar.Date) (document string, err error) {
	switch {
	case present == nil:
		return "", badState("Việc này chưa có thời hạn để gia hạn.", "There is no deadline yet that could move.").Under(ArticleOf(access.RecordExtension))
	case in.DueOn <= *present || in.DueOn > s.Today()+longestExtension:
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
