package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/record"
)

// finalForm reports whether a Form 01 can change no more: confirmed, and its month published.
func (d *Directory) finalForm(f *Form) bool {
	agency := d.Agency(f.Unit.ID)
	return f.Stored.State == periodassessment.StateCONFIRMED && agency != nil && d.ClosingState(f.Period.ID, agency.ID) == closing.StateCLOSED
}

// keepFormOne gives a final Form 01 as it is kept (Art. 24.2.b): the paper is made after the
// year is told, or when it is first asked for before, from what can change no more; and anew
// when the month was computed again.
func (s *Service) keepFormOne(ctx context.Context, d *Directory, f *Form, act access.Act) (*ent.File, error) {
	kept, err := s.keptForm(ctx, f)
	if err != nil {
		return nil, err
	}
	if kept != nil {
		return s.keepFile(ctx, act, kept.Name, kept.MediaType, kept.Content)
	}
	content, err := s.form01(ctx, d, f, PDF)
	if err != nil {
		return nil, err
	}
	of := formPaper(f, content)
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.File, error) {
		if _, err := s.keepRecord(ctx, tx, of); err != nil {
			return nil, err
		}
		return s.storeFile(ctx, tx, of.name, mediaTypes[PDF], content)
	})
}

// keptForm is the latest paper of a form; nil before there is one, or once the month was
// published again since.
func (s *Service) keptForm(ctx context.Context, f *Form) (*ent.Record, error) {
	kept, err := s.store.Record.Query().Where(record.Subject(f.Stored.ID), record.KindEQ(record.KindFORM_01)).
		Order(ent.Desc(record.FieldNumber)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	published, err := s.publishedResult(ctx, f)
	if err != nil || published == nil {
		return kept, err
	}
	run, err := s.store.Run.Get(ctx, published.RunID)
	if err != nil || run.PublishedAt == nil || run.PublishedAt.Before(kept.MadeAt) {
		return kept, err
	}
	return nil, nil
}
