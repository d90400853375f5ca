package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

const petitionArticle = art + "Điều 22"

// NewPetition is a petition against one's own published result or notified rating; exactly
// one of the two.
type NewPetition struct {
	Result  *string
	Rating  *string
	Step    *string // place of the step in dispute in the explanation of the result; nil: the whole
	Content string
	Files   []string // enclosures: files that the viewer has sent
}

// maxEnclosures is how many files go with a petition.
const maxEnclosures = 10

// FilePetition files a petition of the viewer (Art. 22). It is received with the filing,
// gets the next number of the agency, and its clock begins. Its enclosures are kept as
// papers of its file (Art. 24.2.đ), and the receipt names them.
func (s *Service) FilePetition(ctx context.Context, in NewPetition) (*ent.Petition, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	about, err := s.disputed(ctx, d, in)
	if err != nil {
		return nil, err
	}
	target := d.unitTarget(about.unit)
	target.Person = about.person.ID
	if err := require(ctx, access.FilePetition, target); err != nil {
		return nil, err
	}
	if in.Content, err = written("content", in.Content); err != nil {
		return nil, err
	}
	if len(in.Files) > maxEnclosures {
		return nil, invalid("files", "Mỗi kiến nghị gửi kèm tối đa 10 tệp.", "A petition has at most 10 enclosures.").Under(petitionArticle)
	}
	due, err := s.petitionClock(ctx, d, about)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.FilePetition}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.Petition, error) {
		number, err := s.nextPetition(ctx, tx, about)
		if err != nil {
			return nil, err
		}
		c := tx.Petition.Create().SetNumber(number).SetYear(s.Today().Year()).SetPersonID(about.person.ID).SetRole(about.role).SetUnitID(about.unit).
			SetAgencyID(about.agency).SetPeriodID(about.period).SetNillableResultID(in.Result).SetNillableRatingID(in.Rating).
			SetDisputedHash(about.hash).SetContent(in.Content).SetFiledAt(s.now()).SetNillableDueOn(due)
		if about.step != nil {
			c.SetStep(*about.step)
		}
		made, err := c.Save(ctx)
		if err != nil {
			return nil, err
		}
		act.Subject = made.ID
		if err := s.keepEnclosures(ctx, tx, made, in.Files); err != nil {
			return nil, err
		}
		return made, s.keepPetitionPaper(ctx, tx, d, made, s.receipt)
	})
}

// disputed is what a petition is against, as far as filing needs it.
type disputed struct {
	person               *ent.Person
	role                 scoring.PostRole // held at the disputed record
	unit, agency, period string
	hash                 string // of the result in dispute
	told                 calendar.Date
	same                 predicate.Petition // petitions against the same
	step                 *schema.DisputedStep
}

// petitionClock returns by when a petition that comes in today is answered, nil where the
// law sets no day; it refuses one that local rules no longer take.
func (s *Service) petitionClock(ctx context.Context, d *Directory, about *disputed) (*calendar.Date, error) {
	clocks, err := s.deadlinesOn(ctx, s.store.Client, s.Today())
	if err != nil {
		return nil, err
	}
	kind, agency := about.person.SubjectKind, d.Unit(about.agency)
	last, err := clocks.of(procedure.FilePetition, kind, agency, about.told)
	if err != nil {
		return nil, err
	}
	if last != nil && s.Today() > *last {
		return nil, badState("Đã hết thời hạn gửi kiến nghị theo quy định của địa phương (đến "+last.String()+").",
			"The time to file a petition by local rules is over (until "+last.String()+").").Under(petitionArticle)
	}
	return clocks.of(procedure.AnswerPetition, kind, agency, s.Today())
}

// nextPetition returns the next number of the agency in the year, and refuses a second
// petition against the same while one is open. The agency's row is held, so that numbers
// have no gaps.
func (s *Service) nextPetition(ctx context.Context, tx *ent.Tx, about *disputed) (int, error) {
	held := tx.Unit.Query().Where(unit.ID(about.agency))
	if s.store.Locks() {
		held = held.ForUpdate()
	}
	if _, err := held.Only(ctx); err != nil {
		return 0, err
	}
	open, err := tx.Petition.Query().Where(about.same, petition.StateIn(petition.StateFILED, petition.StateRECEIVED)).Exist(ctx)
	if err != nil {
		return 0, err
	}
	if open {
		return 0, badState("Bạn đã có kiến nghị về kết quả này đang chờ giải quyết.",
			"A petition of yours against this is waiting for its answer.").Under(petitionArticle)
	}
	n, err := tx.Petition.Query().Where(petition.AgencyID(about.agency), petition.Year(s.Today().Year())).Count(access.Elevated(ctx))
	return n + 1, err
}

// ReceivePetition confirms that the authority, or its personnel body, has taken a petition
// up. The clock runs from the filing all the same.
func (s *Service) ReceivePetition(ctx context.Context, id string, version int) (*ent.Petition, error) {
	return s.movePetition(ctx, access.ReceivePetition, id, "", version, func(_ *ent.Tx, _ *ent.Petition, u *ent.PetitionUpdateOne) error {
		u.SetReceivedBy(access.From(ctx).Name).SetReceivedAt(s.now())
		return nil
	})
}

// PetitionAnswer is how the authority answers a petition.
type PetitionAnswer struct {
	Petition string
	Outcome  petition.Outcome
	Reasons  string
	Document string
	Version  int
}

// AnswerPetition answers a petition with reasons, in writing (Art. 22). An answer that
// upholds it opens what was scored of that person in that period for correction, until a
// new result takes the place of the disputed one.
func (s *Service) AnswerPetition(ctx context.Context, in PetitionAnswer) (*ent.Petition, error) {
	return s.movePetition(ctx, access.AnswerPetition, in.Petition, in.Document, in.Version, func(tx *ent.Tx, p *ent.Petition, u *ent.PetitionUpdateOne) error {
		reasons, err := written("reasons", in.Reasons)
		if err != nil {
			return underArticle(err, petitionArticle)
		}
		document, err := written("document", in.Document)
		if err != nil {
			return underArticle(err, petitionArticle)
		}
		own, err := actedOn(ctx, tx.Client(), p, []string{access.From(ctx).Name})
		u.SetOutcome(in.Outcome).SetReasons(reasons).SetDocument(document).SetAnsweredBy(access.From(ctx).Name).
			SetAnsweredAt(s.now()).SetOwnAct(own)
		return err
	})
}

// WithdrawPetition takes one's own petition back before it is answered.
func (s *Service) WithdrawPetition(ctx context.Context, id, reason string, version int) (*ent.Petition, error) {
	return s.movePetition(ctx, access.WithdrawPetition, id, reason, version, func(_ *ent.Tx, _ *ent.Petition, u *ent.PetitionUpdateOne) error {
		u.SetWithdrawnAt(s.now())
		return needReason(reason)
	})
}

// movePetition takes a petition along a row of the state table.
func (s *Service) movePetition(ctx context.Context, verb access.Verb, id, reason string, version int,
	set func(*ent.Tx, *ent.Petition, *ent.PetitionUpdateOne) error) (*ent.Petition, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	p, err := s.store.Petition.Query().Where(petition.ID(id)).WithPeriod().WithPerson().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, verb, d.petitionTarget(p)); err != nil {
		return nil, err
	}
	act := access.Act{Verb: verb, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Petition, error) {
		next, err := Next(ent.TypePetition, verb, string(p.State))
		if err != nil {
			return nil, err
		}
		u := tx.Petition.UpdateOne(p).Where(petition.VersionEQ(version), petition.StateEQ(p.State)).
			SetState(petition.State(next.To)).AddVersion(1)
		if err := set(tx, p, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		if err != nil || verb != access.AnswerPetition {
			return changed, stale(err)
		}
		return changed, s.keepPetitionPaper(ctx, tx, d, changed, s.reply)
	})
}

// underArticle names the article a refusal rests on.
func underArticle(err error, article string) error {
	if own, ok := err.(*Error); ok {
		return own.Under(article)
	}
	return err
}
