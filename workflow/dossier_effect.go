package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// takeEffect writes what a confirmed decision is for later years, and returns the record it
// became: a discipline, a post, an attestation. What leaves no trace in a register is the
// dossier itself.
func (s *Service) takeEffect(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, in DecidedDossier) (string, error) {
	switch {
	case x.PersonID == nil:
		return "", nil
	case x.Kind == law.Sanctioning:
		return s.disciplined(ctx, tx, d, x, in)
	case x.Kind == law.Separation:
		return s.separated(ctx, tx, d, x, in)
	case x.Kind == law.Reappointment:
		return s.attested(ctx, tx, x, in, attestation.KindTERM_BEGAN)
	case x.Kind == law.Reward:
		return s.honoured(ctx, tx, x, in)
	case newPost(x.Kind):
		return s.placed(ctx, tx, d, x, in)
	}
	return "", nil
}

// disciplined enters the decision where later years and norms read disciplines (Art. 11.3), and
// carries it out: dismissal ends the post, removal from post begins another.
func (s *Service) disciplined(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, in DecidedDossier) (string, error) {
	known, err := tx.Discipline.Query().Where(discipline.PersonID(*x.PersonID), discipline.Document(in.Document)).Exist(access.Elevated(ctx))
	if err != nil {
		return "", err
	}
	if known {
		return "", invalid("document", "Quyết định này đã được ghi nhận.", "This decision is already recorded.")
	}
	at, err := unitOn(ctx, tx, *x.PersonID, *x.Terms.ActOn)
	if err != nil {
		return "", err
	}
	t := x.Terms
	made, err := tx.Discipline.Create().SetPersonID(*x.PersonID).SetAct(t.Act).SetKind(t.Fault).SetOrgan(discipline.OrganADMINISTRATIVE).
		SetForm(discipline.Form(t.Form)).SetNillableActOn(t.ActOn).SetNillableActUnitID(at).SetDecidedOn(in.DecidedOn).
		SetEffectiveFrom(in.EffectiveFrom).SetDocument(in.Document).Save(ctx)
	if err != nil {
		return "", err
	}
	switch t.Form {
	case forcedDismissal:
		_, err = s.separated(ctx, tx, d, x, in)
	case removalFromPost:
		_, err = s.placed(ctx, tx, d, x, in)
	}
	return made.ID, err
}

// unitOn is the unit of the post somebody held on a day, nil where there was none: a fault
// counts where it was done (Art. 11.3.c, d).
func unitOn(ctx context.Context, tx *ent.Tx, person string, on calendar.Date) (*string, error) {
	held, err := tx.Post.Query().Where(post.PersonID(person), post.Primary(true), inForce(on)).First(access.Elevated(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &held.UnitID, nil
}

// honoured attests the honour in the year it was given for.
func (s *Service) honoured(ctx context.Context, tx *ent.Tx, x *ent.Dossier, in DecidedDossier) (string, error) {
	kind := attestation.Kind(x.Norm)
	if attestation.KindValidator(kind) != nil {
		return "", nil
	}
	made, err := s.attest(ctx, tx, *x.PersonID, NewAttestation{Year: x.Edges.Period.Year, Kind: kind, Holds: true, Document: in.Document})
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

// attested enters the day from which norms count.
func (s *Service) attested(ctx context.Context, tx *ent.Tx, x *ent.Dossier, in DecidedDossier, kind attestation.Kind) (string, error) {
	made, err := s.attest(ctx, tx, *x.PersonID, NewAttestation{Year: in.EffectiveFrom.Year(), Kind: kind, Holds: true, Day: &in.EffectiveFrom,
		Document: in.Document})
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

// leaving are the days that the norms on a post again count from (Decree 170/2025, Art. 55).
var leaving = map[law.Kind]attestation.Kind{
	law.Resignation: attestation.KindRESIGNED, law.StepDown: attestation.KindSTEPPED_DOWN, law.Removal: attestation.KindREMOVED,
}

// placed ends the present post the day before and begins the new one; nothing is overwritten.
func (s *Service) placed(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, in DecidedDossier) (string, error) {
	if err := s.endPost(ctx, tx, d, x, in, x.Terms.Unit); err != nil {
		return "", err
	}
	kind, leaves := leaving[x.Kind]
	if !leaves && x.Terms.Role.Leads() {
		kind, leaves = attestation.KindTERM_BEGAN, true
	}
	if leaves {
		if _, err := s.attested(ctx, tx, x, in, kind); err != nil {
			return "", err
		}
	}
	begun, err := tx.Post.Create().SetPersonID(*x.PersonID).SetUnitID(x.Terms.Unit).SetTitle(x.Terms.Title).SetRole(x.Terms.Role).
		SetValidFrom(in.EffectiveFrom).SetNote(in.Document).SetNoteResolved(true).Save(ctx)
	if err != nil {
		return "", err
	}
	return begun.ID, nil
}

// separated ends the post; none begins.
func (s *Service) separated(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, in DecidedDossier) (string, error) {
	return "", s.endPost(ctx, tx, d, x, in)
}

// endPost ends the primary post the day before the decision takes effect, unless a month that
// is closed would be scored in another post then.
func (s *Service) endPost(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, in DecidedDossier, others ...string) error {
	held, err := tx.Post.Query().Where(post.PersonID(*x.PersonID), post.Primary(true), inForce(in.EffectiveFrom)).Only(access.Elevated(ctx))
	switch {
	case ent.IsNotFound(err):
		return invalid("effectiveFrom", "Người này không giữ vị trí nào vào ngày có hiệu lực.", "The person holds no post on that day.").Under(decree23)
	case err != nil:
		return err
	case held.ValidFrom >= in.EffectiveFrom:
		return invalid("effectiveFrom", "Vị trí hiện tại bắt đầu từ ngày này hoặc sau đó.", "The present post begins on that day or later.").Under(decree23)
	}
	months, err := tx.Period.Query().Where(period.KindEQ(scoring.Month), period.EndsOnGTE(in.EffectiveFrom)).IDs(ctx)
	if err != nil {
		return err
	}
	for _, unit := range slices.Compact(append([]string{held.UnitID}, others...)) {
		for _, month := range months {
			if err := s.holdOpen(ctx, tx, d, month, unit); err != nil {
				return err
			}
		}
	}
	return tx.Post.UpdateOne(held).SetValidTo(in.EffectiveFrom - 1).AddVersion(1).Exec(ctx)
}
