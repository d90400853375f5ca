package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// PetitionPaper is a paper of the file of a petition (Art. 24.2.đ).
type PetitionPaper string

// The papers.
const (
	PetitionReceipt PetitionPaper = "RECEIPT"
	PetitionReply   PetitionPaper = "ANSWER"
)

// PrintPetition writes the receipt of a petition or its answer as PDF, and keeps it as a
// file for the viewer.
func (s *Service) PrintPetition(ctx context.Context, id string, paper PetitionPaper) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	p, err := s.store.Petition.Query().Where(petition.ID(id)).WithPerson().WithPeriod().WithAgency().WithExtensions().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.PrintPetition, d.petitionTarget(p)); err != nil {
		return nil, err
	}
	if _, err := Next(ent.TypePetition, access.PrintPetition, string(p.State)); err != nil {
		return nil, err
	}
	write, name := s.receipt, "giay-tiep-nhan"
	if paper == PetitionReply {
		write, name = s.reply, "tra-loi-kien-nghi"
	}
	content, err := write(ctx, s.store.Client, d, p)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PrintPetition, Subject: id, Reason: string(paper)}
	return s.keepFile(ctx, act, fileName(name, p.Edges.Period, p.Edges.Person.Code, PDF), mediaTypes[PDF], content)
}

func (s *Service) receipt(ctx context.Context, client *ent.Client, d *Directory, p *ent.Petition) ([]byte, error) {
	who, err := s.petitioner(ctx, client, d, p)
	if err != nil {
		return nil, err
	}
	received := calendar.Of(p.FiledAt.In(zone))
	paper := document.PetitionReceipt{
		Letterhead: document.Letterhead{Agency: d.issuer(p.UnitID), Number: fmt.Sprintf("%d/%d/GTN", p.Number, p.Year), On: &received},
		Person:     who, Against: disputedInWords(p), Content: p.Content, Received: p.FiledAt.In(zone),
		Receiver: document.Signature{Capacity: "NGƯỜI TIẾP NHẬN", Name: p.ReceivedBy},
	}
	paper.Enclosures, err = client.Record.Query().Where(record.Subject(p.ID), record.KindEQ(record.KindPETITION), record.OriginEQ(record.OriginSCANNED)).
		Order(ent.Asc(record.FieldNumber)).Select(record.FieldName).Strings(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	if due := PetitionDue(p); due != nil {
		paper.AnswerBy = *due
		if paper.AnsweredIn, err = s.answeredIn(ctx, client, received, p.Edges.Person.SubjectKind, d.Unit(p.AgencyID)); err != nil {
			return nil, err
		}
	}
	return paper.PDF(s.now())
}

// answeredIn is how many working days the act of a day gives for the answer to a petition of
// a kind of person (Art. 22); 0 where it gives none.
func (s *Service) answeredIn(ctx context.Context, client *ent.Client, on calendar.Date, kind scoring.SubjectKind, agency *ent.Unit) (int, error) {
	clocks, err := s.deadlinesOn(ctx, client, on)
	if err != nil {
		return 0, err
	}
	policy, err := clocks.policy(kind, agency)
	if days := procedure.WorkingDays(policy, procedure.AnswerPetition); err == nil && days != nil {
		return *days, nil
	}
	return 0, err
}

func (s *Service) reply(ctx context.Context, client *ent.Client, d *Directory, p *ent.Petition) ([]byte, error) {
	if p.State != petition.StateANSWERED {
		return nil, badState("Kiến nghị chưa được giải quyết.", "The petition is not answered yet.").Under(petitionArticle)
	}
	who, err := s.petitioner(ctx, client, d, p)
	if err != nil {
		return nil, err
	}
	follows, err := s.follows(ctx, client, p)
	if err != nil {
		return nil, err
	}
	mark, err := s.petitionDoubtful(ctx, client, p)
	if err != nil {
		return nil, err
	}
	answered := calendar.Of(p.AnsweredAt.In(zone))
	paper := document.PetitionAnswer{
		Mark:       mark,
		Letterhead: document.Letterhead{Agency: d.issuer(p.UnitID), Number: p.Document, On: &answered},
		Petition:   fmt.Sprintf("%d/%d ngày %s", p.Number, p.Year, shownDay(calendar.Of(p.FiledAt.In(zone)))), Person: who,
		Against: disputedInWords(p), Content: p.Content, Outcome: outcomeNames[*p.Outcome], Reasons: p.Reasons, OwnAct: p.OwnAct, Follows: follows,
		Signature: document.Signature{Capacity: "NGƯỜI GIẢI QUYẾT", Name: p.AnsweredBy},
	}
	if p.Step.Rule != "" {
		paper.Step = p.Step.Label.Vi + ": " + p.Step.Value
	}
	return paper.PDF(s.now())
}

// follows says what took the place of the disputed result or rating; "" while it stands.
func (s *Service) follows(ctx context.Context, client *ent.Client, p *ent.Petition) (string, error) {
	after, err := superseding(ctx, client, p)
	if err != nil {
		return "", err
	}
	if after != nil {
		return "Kết quả đã được tính lại theo " + after.Edges.Run.DecisionNumber + ".", nil
	}
	rating, err := replacing(ctx, client, p)
	if err != nil || rating == nil || rating.Edges.Decision == nil {
		return "", err
	}
	return "Mức xếp loại được thay thế theo Quyết định số " + rating.Edges.Decision.Number + ".", nil
}

// petitioner is who filed, with the post held in the period.
func (s *Service) petitioner(ctx context.Context, client *ent.Client, d *Directory, p *ent.Petition) (document.Person, error) {
	who := document.Person{Name: p.Edges.Person.FullName, Unit: d.placeName(p.UnitID)}
	held, err := postIn(access.Elevated(ctx), client, p.PersonID, p.Edges.Period)
	if held != nil {
		who.Title = held.Title
	}
	return who, err
}

// disputedInWords names what a petition is against. Its period must be loaded.
func disputedInWords(p *ent.Petition) string {
	if p.RatingID != nil {
		return "Mức xếp loại chất lượng " + periodInWords(p.Edges.Period)
	}
	return "Kết quả theo dõi, đánh giá " + periodInWords(p.Edges.Period)
}

var outcomeNames = map[petition.Outcome]string{
	petition.OutcomeUPHELD: "Chấp nhận kiến nghị", petition.OutcomePARTLY_UPHELD: "Chấp nhận một phần kiến nghị",
	petition.OutcomeREJECTED: "Không chấp nhận kiến nghị",
}

// keepPetitionPaper keeps a paper of a petition's file as it was made (Art. 24.2.đ).
func (s *Service) keepPetitionPaper(ctx context.Context, tx *ent.Tx, d *Directory, p *ent.Petition,
	write func(context.Context, *ent.Client, *Directory, *ent.Petition) ([]byte, error)) error {
	whole, err := tx.Petition.Query().Where(petition.ID(p.ID)).WithPerson().WithPeriod().WithExtensions().Only(ctx)
	if err != nil {
		return err
	}
	content, err := write(ctx, tx.Client(), d, whole)
	if err != nil {
		return err
	}
	_, err = s.keepRecord(ctx, tx, paper{kind: record.KindPETITION, period: p.PeriodID, unit: p.UnitID, person: &p.PersonID, subject: p.ID,
		name: fileName("kien-nghi", whole.Edges.Period, whole.Edges.Person.Code, PDF), content: content})
	return err
}

// keepEnclosures keeps what was sent with a petition as papers of its file.
func (s *Service) keepEnclosures(ctx context.Context, tx *ent.Tx, p *ent.Petition, files []string) error {
	for _, id := range files {
		enclosed := paper{kind: record.KindPETITION, period: p.PeriodID, unit: p.UnitID, person: &p.PersonID, subject: p.ID}
		if err := s.keepScan(ctx, tx, enclosed, id); err != nil {
			return err
		}
	}
	return nil
}
