package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/scoring/calendar"
)

// NewFinding is a shortcoming pointed out in the last period or by an inspection.
type NewFinding struct {
	Unit     string
	Origin   finding.Origin
	Content  string
	Document string
	FoundOn  calendar.Date
}

// RecordFinding enters a shortcoming of a unit (Art. 8.1.c).
func (s *Service) RecordFinding(ctx context.Context, in NewFinding) (*ent.Finding, error) {
	e := entry{verb: access.RecordFinding, unit: in.Unit, year: in.FoundOn.Year()}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.Finding, error) {
		content, err := written("content", in.Content)
		if err != nil {
			return nil, err
		}
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := s.happened("foundOn", in.FoundOn, 0); err != nil {
			return nil, err
		}
		return tx.Finding.Create().SetUnitID(in.Unit).SetOrigin(in.Origin).SetContent(content).SetDocument(document).
			SetFoundOn(in.FoundOn).Save(ctx)
	})
}

// RemedyFinding confirms, by a document, that a shortcoming is remedied.
func (s *Service) RemedyFinding(ctx context.Context, id string, on calendar.Date, document string, version int) (*ent.Finding, error) {
	f, err := s.store.Finding.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	e := entry{verb: access.RemedyFinding, unit: f.UnitID, year: on.Year(), reason: document, entity: ent.TypeFinding, id: id, state: string(f.State)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.Finding, error) {
		kept, err := written("document", document)
		if err != nil {
			return nil, err
		}
		if err := s.happened("remediedOn", on, f.FoundOn); err != nil {
			return nil, err
		}
		changed, err := tx.Finding.UpdateOne(f).Where(finding.VersionEQ(version)).SetState(finding.State(to)).
			SetRemediedOn(on).SetRemedyDocument(kept).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// NewComplaint is a complaint about a unit that has come in.
type NewComplaint struct {
	Unit       string
	Kind       complaint.Kind
	Content    string
	ReceivedOn calendar.Date
}

// RecordComplaint enters a complaint about a unit; until it is verified the unit is not
// rated (Art. 9.2.a).
func (s *Service) RecordComplaint(ctx context.Context, in NewComplaint) (*ent.Complaint, error) {
	e := entry{verb: access.RecordComplaint, unit: in.Unit, year: in.ReceivedOn.Year()}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.Complaint, error) {
		content, err := written("content", in.Content)
		if err != nil {
			return nil, err
		}
		if err := s.happened("receivedOn", in.ReceivedOn, 0); err != nil {
			return nil, err
		}
		return tx.Complaint.Create().SetUnitID(in.Unit).SetKind(in.Kind).SetContent(content).SetReceivedOn(in.ReceivedOn).Save(ctx)
	})
}

// ComplaintVerdict is what the verification of a complaint found.
type ComplaintVerdict struct {
	Complaint  string
	Outcome    complaint.Outcome
	VerifiedOn calendar.Date
	Document   string
	Version    int
}

// VerifyComplaint enters what the verification found. A conclusion against the unit that
// follows from it is recorded on its own, by its document.
func (s *Service) VerifyComplaint(ctx context.Context, in ComplaintVerdict) (*ent.Complaint, error) {
	c, err := s.store.Complaint.Get(ctx, in.Complaint)
	if err != nil {
		return nil, translate(err)
	}
	e := entry{verb: access.VerifyComplaint, unit: c.UnitID, year: in.VerifiedOn.Year(), reason: in.Document,
		entity: ent.TypeComplaint, id: c.ID, state: string(c.State)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.Complaint, error) {
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := s.happened("verifiedOn", in.VerifiedOn, c.ReceivedOn); err != nil {
			return nil, err
		}
		changed, err := tx.Complaint.UpdateOne(c).Where(complaint.VersionEQ(in.Version)).SetState(complaint.State(to)).
			SetOutcome(in.Outcome).SetVerifiedOn(in.VerifiedOn).SetDocument(document).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}
