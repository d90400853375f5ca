package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/record"
)

const recordsArticle = art + "Điều 24"

// paper is a paper to keep (Art. 24.2). A scan brings its own name and kind of file.
type paper struct {
	kind      record.Kind
	origin    record.Origin // WRITTEN unless told
	period    string
	unit      string
	person    *string
	subject   string // identifier of what it is a paper of
	name      string
	mediaType string // PDF unless told
	content   []byte
}

// keepRecord keeps a paper as the next version of those of its kind about the same thing.
func (s *Service) keepRecord(ctx context.Context, tx *ent.Tx, p paper) (*ent.Record, error) {
	earlier, err := tx.Record.Query().Where(record.Subject(p.subject), record.KindEQ(p.kind)).Count(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	if p.mediaType == "" {
		p.mediaType = mediaTypes[PDF]
	}
	if p.origin == "" {
		p.origin = record.OriginWRITTEN
	}
	sum := sha256.Sum256(p.content)
	return tx.Record.Create().SetKind(p.kind).SetOrigin(p.origin).SetPeriodID(p.period).SetUnitID(p.unit).SetNillablePersonID(p.person).
		SetSubject(p.subject).SetNumber(earlier + 1).SetName(limit(p.name, 300)).SetMediaType(p.mediaType).SetSize(len(p.content)).
		SetSha256(hex.EncodeToString(sum[:])).SetContent(p.content).SetMadeBy(access.From(ctx).Name).SetMadeAt(s.now()).Save(ctx)
}

// keepScan keeps a scanned paper that the viewer has sent (Art. 24.3).
func (s *Service) keepScan(ctx context.Context, tx *ent.Tx, p paper, fileID string) error {
	f, err := tx.File.Get(ctx, fileID)
	if err != nil {
		return translate(err)
	}
	if f.AccountID != access.From(ctx).Account {
		return notFound()
	}
	if err := checkEvidenceFile("file", f.Name, f.Content); err != nil {
		return err
	}
	p.origin, p.name, p.mediaType, p.content = record.OriginSCANNED, f.Name, f.MediaType, f.Content
	_, err = s.keepRecord(ctx, tx, p)
	return err
}

// FileRecord adds the signed and scanned minutes to a meeting's papers; the version the
// program wrote stays beside it.
func (s *Service) FileRecord(ctx context.Context, meetingID, fileID string, version int) (*ent.Meeting, error) {
	return s.stepMeeting(ctx, access.FileRecord, meetingID, version, func(ctx context.Context, tx *ent.Tx, m *ent.Meeting, _ *ent.MeetingUpdateOne) error {
		return s.keepScan(ctx, tx, paper{kind: record.KindMINUTES, period: m.PeriodID, unit: m.UnitID, subject: m.ID}, fileID)
	})
}

// FetchRecord gives a kept paper to the viewer as a file; who fetched whose paper goes to
// the history.
func (s *Service) FetchRecord(ctx context.Context, id string) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	kept, err := s.store.Record.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	target := d.unitTarget(kept.UnitID)
	if kept.PersonID != nil {
		target.Person = *kept.PersonID
	}
	if err := require(ctx, access.FetchRecord, target); err != nil && kept.Kind != record.KindMINUTES {
		return nil, err
	}
	sum := sha256.Sum256(kept.Content)
	if hex.EncodeToString(sum[:]) != kept.Sha256 {
		return nil, badState("Tài liệu lưu trữ không còn khớp với mã băm của nó.", "The kept paper does not match its hash.").Under(recordsArticle)
	}
	return s.keepFile(ctx, access.Act{Verb: access.FetchRecord, Subject: id}, kept.Name, kept.MediaType, kept.Content)
}

// inOrder reads years in the order of their identifiers in a batch; a missing one is not found.
func inOrder(ctx context.Context, client *ent.Client, ids []string) ([]*ent.AnnualRating, error) {
	found, err := client.AnnualRating.Query().Where(annualrating.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	by := map[string]*ent.AnnualRating{}
	for _, r := range found {
		by[r.ID] = r
	}
	rows := make([]*ent.AnnualRating, len(ids))
	for i, id := range ids {
		if rows[i] = by[id]; rows[i] == nil {
			return nil, notFound()
		}
		delete(by, id) // nobody twice
	}
	return rows, nil
}
