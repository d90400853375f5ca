package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// aboutPeople are the verbs by which something is entered about a person.
var aboutPeople = []access.Verb{access.RecordDiscipline, access.RecordConclusion, access.RecordMeasurement}

// PersonActions lists what the viewer may enter about a person.
func (s *Service) PersonActions(ctx context.Context, personID string) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	target, _, err := s.personTarget(ctx, d, personID)
	if err != nil {
		return nil, err
	}
	verbs := []access.Verb{}
	for _, verb := range aboutPeople {
		if access.May(access.From(ctx), verb, target) {
			verbs = append(verbs, verb)
		}
	}
	return verbs, nil
}

// NewDiscipline asks to record a disciplinary decision (Art. 11.3).
type NewDiscipline struct {
	Person    string
	Act       string // names the act, the same in every decision on it
	Kind      year.FaultKind
	Organ     discipline.Organ
	Form      discipline.Form
	ActOn     *calendar.Date
	ActUnit   *string
	DecidedOn calendar.Date
	Document  string

	EffectiveFrom *calendar.Date // nil: the day of the decision

	UsedIn       *int   // year the act already made not completed (Art. 11.3.b)
	UsedDocument string // decision on the rating of that year
}

// RecordDiscipline records a disciplinary decision of the Party or the State. It counts in
// the year of the decision; a closed year changes only by a superseding run.
func (s *Service) RecordDiscipline(ctx context.Context, in NewDiscipline) (*ent.Discipline, error) {
	d, err := s.directoryAbout(ctx, access.RecordDiscipline, in.Person)
	if err != nil {
		return nil, err
	}
	if err := s.checkDiscipline(d, in); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RecordDiscipline, Subject: in.Person, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Discipline, error) {
		known, err := tx.Discipline.Query().Where(discipline.PersonID(in.Person), discipline.Document(in.Document)).Exist(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		if known {
			return nil, invalid("document", "Quyết định này đã được ghi nhận.", "This decision is already recorded.").Under(ArticleOf(access.RecordDiscipline))
		}
		return tx.Discipline.Create().SetPersonID(in.Person).SetAct(in.Act).SetKind(in.Kind).SetOrgan(in.Organ).SetForm(in.Form).
			SetNillableActOn(in.ActOn).SetNillableActUnitID(in.ActUnit).SetDecidedOn(in.DecidedOn).SetDocument(in.Document).
			SetNillableEffectiveFrom(in.EffectiveFrom).SetNillableUsedIn(in.UsedIn).SetUsedDocument(in.UsedDocument).Save(ctx)
	})
}

func (s *Service) checkDiscipline(d *Directory, in NewDiscipline) error {
	const article = art + "Điều 11 khoản 3"
	switch {
	case strings.TrimSpace(in.Act) == "":
		return invalid("act", "Hãy ghi hành vi vi phạm.", "Name the act.").Under(article)
	case strings.TrimSpace(in.Document) == "":
		return invalid("document", "Cần số, ngày quyết định kỷ luật.", "The decision is required.").Under(article)
	case in.DecidedOn > s.Today():
		return invalid("decidedOn", "Ngày quyết định không được sau hôm nay.", "The day of the decision must not be after today.").Under(article)
	case in.ActOn != nil && *in.ActOn > in.DecidedOn:
		return invalid("actOn", "Ngày vi phạm không được sau ngày quyết định.", "The act must not be after the decision.").Under(article)
	case in.EffectiveFrom != nil && *in.EffectiveFrom < in.DecidedOn && in.Organ != discipline.OrganADMINISTRATIVE:
		return invalid("effectiveFrom", "Ngày có hiệu lực không được trước ngày quyết định.", "It takes effect on the day of the decision at the earliest.").Under(article)
	case in.ActUnit != nil && d.Unit(*in.ActUnit) == nil:
		return notFound().At("actUnit")
	}
	return checkUsed(in)
}

// checkUsed: an act can have failed only a year before the decision, by a decision of its own.
func checkUsed(in NewDiscipline) error {
	const article = art + "Điều 11 khoản 3 điểm b"
	switch {
	case in.UsedIn == nil && in.UsedDocument == "":
		return nil
	case in.UsedIn == nil:
		return invalid("usedIn", "Hãy ghi năm đã xếp loại không hoàn thành vì hành vi này.", "Name the year the act already failed.").Under(article)
	case *in.UsedIn < 2020 || *in.UsedIn >= in.DecidedOn.Year():
		return invalid("usedIn", "Năm đã xếp loại phải trước năm của quyết định kỷ luật.", "The year must be before that of the decision.").Under(article)
	}
	_, err := written("usedDocument", in.UsedDocument)
	return err
}

// NewAttestation asks to record a fact about some people in a year.
type NewAttestation struct {
	Persons  []string
	Year     int
	Kind     attestation.Kind
	Holds    bool
	Day      *calendar.Date // of what began or happened on a day
	Part     *int           // of a share: low votes, tasks exceeded
	Whole    *int           // of a share: votes cast, tasks assigned
	Document string
}

// RecordAttestation records, for some people at once, a fact that a decision asks for and
// no other register holds. A later document on the same fact takes the place of an earlier.
func (s *Service) RecordAttestation(ctx context.Context, in NewAttestation) ([]*ent.Attestation, error) {
	if len(in.Persons) == 0 || len(in.Persons) > 200 {
		return nil, invalid("persons", "Chọn từ 1 đến 200 người.", "Choose 1 to 200 people.").Under(ArticleOf(access.RecordAttestation))
	}
	if strings.TrimSpace(in.Document) == "" {
		return nil, invalid("document", "Cần số, ngày văn bản.", "A document is required.").Under(ArticleOf(access.RecordAttestation))
	}
	if in.Year < 2020 || in.Year > s.Today().Year() {
		return nil, invalid("year", "Năm không hợp lệ.", "Not a year to attest.").Under(ArticleOf(access.RecordAttestation))
	}
	if err := in.measured(); err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	for _, person := range in.Persons {
		target, _, err := s.personTarget(ctx, d, person)
		if err != nil {
			return nil, err
		}
		if err := require(ctx, access.RecordAttestation, target); err != nil {
			return nil, err
		}
	}
	act := access.Act{Verb: access.RecordAttestation, Subject: in.Persons[0], Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]*ent.Attestation, error) {
		list := make([]*ent.Attestation, len(in.Persons))
		for i, person := range in.Persons {
			if list[i], err = s.attest(ctx, tx, person, in); err != nil {
				return nil, err
			}
		}
		return list, nil
	})
}

func (s *Service) attest(ctx context.Context, tx *ent.Tx, person string, in NewAttestation) (*ent.Attestation, error) {
	earlier, err := tx.Attestation.Query().Where(attestation.PersonID(person), attestation.Year(in.Year), attestation.KindEQ(in.Kind)).
		Only(access.Elevated(ctx))
	by := access.From(ctx).Name
	if err == nil {
		return tx.Attestation.UpdateOne(earlier).SetHolds(in.Holds).SetNillableDay(in.Day).SetNillablePart(in.Part).SetNillableWhole(in.Whole).
			SetDocument(in.Document).SetRecordedBy(by).SetRecordedAt(s.now()).
			AddVersion(1).Save(access.Elevated(ctx))
	}
	if !ent.IsNotFound(err) {
		return nil, err
	}
	return tx.Attestation.Create().SetPersonID(person).SetYear(in.Year).SetKind(in.Kind).SetHolds(in.Holds).SetNillableDay(in.Day).SetNillablePart(in.Part).
		SetNillableWhole(in.Whole).SetDocument(in.Document).SetRecordedBy(by).SetRecordedAt(s.now()).Save(ctx)
}

// dayKinds are attested by a day.
var dayKinds = []attestation.Kind{
	attestation.KindTERM_BEGAN, attestation.KindTERM_ENDS, attestation.KindPENSION, attestation.KindROTATION_BEGAN,
	attestation.KindSTEPPED_DOWN, attestation.KindRESIGNED, attestation.KindREMOVED,
}

// measured wants a day or a share where the fact is one, and only there.
func (in NewAttestation) measured() error {
	shared := in.Kind == attestation.KindLOW_VOTES || in.Kind == attestation.KindTASKS_EXCEEDED
	switch {
	case slices.Contains(dayKinds, in.Kind) != (in.Day != nil):
		return invalid("day", "Nội dung này cần đúng một ngày.", "A day is required here, and only here.").Under(ArticleOf(access.RecordAttestation))
	case shared != (in.Part != nil && in.Whole != nil):
		return invalid("whole", "Cần phần và tổng số (phiếu, hoặc nhiệm vụ).", "A part and a whole (of votes, or of tasks) are required here, and only here.").
			Under(ArticleOf(access.RecordAttestation))
	case shared && (*in.Whole <= 0 || *in.Part < 0 || *in.Part > *in.Whole):
		return invalid("part", "Phần phải từ 0 đến tổng số.", "The part must be between none and all.").Under(ArticleOf(access.RecordAttestation))
	}
	return nil
}
