package workflow

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"log/slog"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/viet"
)

// MaxFile is the largest file that can be sent, in bytes.
const MaxFile = 20 << 20

// SendFile keeps a file that somebody sent, for the import that follows or as evidence.
// Who may not import sends evidence only.
func (s *Service) SendFile(ctx context.Context, name string, content []byte) (*ent.File, error) {
	if err := require(ctx, access.SendFile, access.Target{Account: viewerAccount(access.From(ctx))}); err != nil {
		return nil, err
	}
	if !access.Somewhere(access.From(ctx), access.CheckImport) && !access.Somewhere(access.From(ctx), access.AttachEvidence) {
		return nil, forbidden()
	}
	name, err := viet.Clean(name)
	if err != nil || name == "" {
		return nil, invalid("name", "Tên tệp không hợp lệ.", "The file name is not valid.")
	}
	if len(content) == 0 || len(content) > MaxFile {
		return nil, invalid("file", "Tệp phải có dữ liệu và không quá 20 MB.", "The file must not be empty and not exceed 20 MB.")
	}
	if !access.Somewhere(access.From(ctx), access.CheckImport) {
		if err := checkEvidenceFile("file", name, content); err != nil {
			return nil, err
		}
	}
	return s.keepFile(ctx, access.Act{Verb: access.SendFile, Reason: limit(name, 300)}, name, mediaTypeOf(content), content)
}

// mediaTypeOf tells the type of a file by its content; what is not known is bytes.
func mediaTypeOf(content []byte) string {
	if kind := exchange.Evidence(content); kind != nil {
		return kind.MediaType
	}
	return "application/octet-stream"
}

func (s *Service) keepFile(ctx context.Context, act access.Act, name, mediaType string, content []byte) (*ent.File, error) {
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.File, error) {
		f, err := s.storeFile(ctx, tx, name, mediaType, content)
		if err == nil && act.Subject == "" {
			act.Subject = f.ID
		}
		return f, err
	})
}

// storeFile stores a file of the viewer's.
func (s *Service) storeFile(ctx context.Context, tx *ent.Tx, name, mediaType string, content []byte) (*ent.File, error) {
	sum := sha256.Sum256(content)
	return tx.File.Create().SetAccountID(viewerAccount(access.From(ctx))).SetName(limit(name, 300)).SetMediaType(mediaType).
		SetSize(len(content)).SetHash(hex.EncodeToString(sum[:])).SetContent(content).SetCreatedAt(s.now()).Save(ctx)
}

// ImportRequest asks to read a file and say what confirming would do.
type ImportRequest struct {
	File    string            `json:"file"`
	Kind    *string           `json:"kind,omitempty"`
	Agency  *string           `json:"agency,omitempty"`
	Period  *string           `json:"period,omitempty"`
	Columns map[string]string `json:"columns,omitempty"` // field → column letter, "" for none
}

// CheckImport reads a file and says what confirming would do. It writes nothing to the
// registers. Small files are checked at once; the check of a large one goes on after the
// call and its progress can be watched.
func (s *Service) CheckImport(ctx context.Context, in ImportRequest) (*ent.ImportBatch, error) {
	viewer := access.From(ctx)
	if !access.Somewhere(viewer, access.CheckImport) {
		return nil, forbidden()
	}
	f, err := s.store.File.Get(ctx, in.File)
	if err != nil {
		return nil, translate(err)
	}
	book, kind, err := recognise(f, in.Kind)
	if err != nil {
		return nil, err
	}
	if !access.Somewhere(viewer, rowVerb(importbatch.Kind(kind))) {
		return nil, forbidden()
	}
	report, err := json.Marshal(importReport{Request: in})
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.CheckImport, Reason: f.Name}
	b, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.ImportBatch, error) {
		b, err := tx.ImportBatch.Create().SetAccountID(viewer.Account).SetCreatedBy(viewer.Name).SetFileID(f.ID).
			SetFileName(f.Name).SetFileHash(f.Hash).SetKind(importbatch.Kind(kind)).SetReport(report).
			SetCreatedAt(s.now()).Save(ctx)
		if err == nil {
			act.Subject = b.ID
		}
		return b, err
	})
	if err != nil {
		return nil, err
	}
	s.background(ctx, func(ctx context.Context) error { return s.check(ctx, b, book) }, b.ID)
	return s.settled(ctx, b.ID, importbatch.StateCHECKING)
}

// recognise opens a file and finds out what it holds.
func recognise(f *ent.File, wanted *string) (*exchange.Book, exchange.Kind, error) {
	book, err := exchange.Open(f.Name, f.Content)
	var unreadable *exchange.FileError
	if errors.As(err, &unreadable) {
		return nil, "", invalid("file", unreadable.Vi, unreadable.En)
	}
	if err != nil {
		return nil, "", err
	}
	if wanted != nil {
		return book, exchange.Kind(*wanted), nil
	}
	kind, ok := exchange.Guess(book)
	if !ok {
		return nil, "", invalid("kind", "Không nhận ra loại tệp theo dòng tiêu đề cột. Hãy chọn loại tệp.",
			"The headings do not tell what the file holds. Please choose.")
	}
	return book, kind, nil
}

// patience is how long a call waits for work that goes on behind it.
const patience = 8 * time.Second

// background goes on after the call that began it; a stop of the server lets it be
// resumed at the next start.
func (s *Service) background(ctx context.Context, do func(context.Context) error, id string) {
	ctx = context.WithoutCancel(ctx)
	s.jobs.Go(func() {
		if err := do(ctx); err != nil {
			slog.ErrorContext(ctx, "import", "batch", id, "request", RequestID(ctx), "error", err)
		}
		s.progress.forget(id)
		s.hub.moved(id)
	})
}

// Wait waits for the imports in the background, when the server stops.
func (s *Service) Wait() { s.jobs.Wait() }

// settled waits a little until an import leaves a passing state, and returns it as it is.
func (s *Service) settled(ctx context.Context, id string, passing importbatch.State) (*ent.ImportBatch, error) {
	moved, forget := s.hub.listen(id)
	defer forget()
	late := time.After(patience)
	for {
		b, err := s.store.ImportBatch.Get(ctx, id)
		if err != nil || b.State != passing {
			return b, translate(err)
		}
		select {
		case <-moved:
		case <-late:
			return b, nil
		case <-ctx.Done():
			return b, nil
		}
	}
}

// check makes the plan of an import and keeps what it found.
func (s *Service) check(ctx context.Context, b *ent.ImportBatch, book *exchange.Book) error {
	report, err := reportOf(b)
	if err != nil {
		return err
	}
	p, err := s.plan(ctx, s.store.Client, b, book, report)
	if err != nil {
		return err
	}
	_, err = unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.ImportBatch, error) {
		u := tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(b.Version)).SetState(importbatch.StateCHECKED).
			SetNillableAgencyID(p.agency()).SetNillablePeriodID(p.period())
		return p.keep(u).Save(ctx)
	})
	return err
}

// AliasChoice says which product a name in a file means; nil is work outside the
// catalogue.
type AliasChoice struct {
	Name    string  `json:"name"`
	Product *string `json:"product"`
}

// ConfirmImport writes everything the check announced in one act, or nothing. Names that
// match no product must each be resolved; the choice is remembered.
func (s *Service) ConfirmImport(ctx context.Context, id string, aliases []AliasChoice, version int) (*ent.ImportBatch, error) {
	b, err := s.batch(ctx, access.ConfirmImport, id)
	if err != nil {
		return nil, err
	}
	if b.ErrorCount > 0 {
		return nil, badState("Tệp còn lỗi. Hãy sửa các lỗi rồi gửi lại.", "The file has errors. Correct them and send it again.")
	}
	report, err := reportOf(b)
	if err != nil {
		return nil, err
	}
	if err := report.resolve(aliases); err != nil {
		return nil, err
	}
	text, err := json.Marshal(report)
	if err != nil {
		return nil, err
	}
	begun, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.ImportBatch, error) {
		return tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(version), importbatch.StateEQ(b.State)).
			SetState(importbatch.StateAPPLYING).SetReport(text).AddVersion(1).Save(ctx)
	})
	if err != nil {
		return nil, translate(stale(err))
	}
	refusal := make(chan error, 1)
	s.background(ctx, func(ctx context.Context) error {
		err := s.apply(ctx, begun)
		refusal <- err
		return ignoreOwn(err)
	}, id)
	settled, err := s.settled(ctx, id, importbatch.StateAPPLYING)
	if err == nil && settled.State == importbatch.StateCHECKED {
		err = <-refusal // it was put back, so there is one
	}
	return settled, err
}

// ignoreOwn drops refusals that the caller is told about.
func ignoreOwn(err error) error {
	var own *Error
	if errors.As(err, &own) {
		return nil
	}
	return err
}

// apply makes the plan again inside the transaction that carries it out, so that nothing
// that changed since the check is overlooked. A refusal puts the import back to checked.
func (s *Service) apply(ctx context.Context, b *ent.ImportBatch) error {
	if err := s.carryOut(ctx, b); err != nil {
		return errors.Join(err, s.putBack(ctx, b))
	}
	return nil
}

func (s *Service) carryOut(ctx context.Context, b *ent.ImportBatch) error {
	f, err := s.store.File.Get(access.Elevated(ctx), b.FileID)
	if err != nil {
		return err
	}
	book, err := exchange.Open(f.Name, f.Content)
	if err != nil {
		return err
	}
	report, err := reportOf(b)
	if err != nil {
		return err
	}
	act := access.Act{Verb: access.ConfirmImport, Subject: b.ID, Reason: b.FileName + " " + b.FileHash, Bulk: true}
	_, err = write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.ImportBatch, error) {
		p, err := s.plan(ctx, tx.Client(), b, book, report)
		if err != nil {
			return nil, err
		}
		if p.errors() > 0 || len(report.Unmatched) > 0 {
			return nil, badState("Dữ liệu đã thay đổi từ lúc kiểm tra nên tệp có lỗi mới. Hãy gửi lại tệp.",
				"The data changed since the check and the file now has errors. Send it again.")
		}
		if err := p.carryOut(ctx, tx); err != nil {
			return nil, err
		}
		u := tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(b.Version)).SetState(importbatch.StateAPPLIED).
			SetNillableAgencyID(p.agency()).SetNillablePeriodID(p.period())
		return p.keep(u).Save(ctx)
	})
	return err
}

func (s *Service) putBack(ctx context.Context, b *ent.ImportBatch) error {
	_, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.ImportBatch, error) {
		return tx.ImportBatch.UpdateOne(b).SetState(importbatch.StateCHECKED).AddVersion(1).Save(ctx)
	})
	return err
}

// ResumeImports goes on with imports that a stopped server left behind.
func (s *Service) ResumeImports(ctx context.Context) error {
	left, err := s.store.ImportBatch.Query().
		Where(importbatch.StateIn(importbatch.StateCHECKING, importbatch.StateAPPLYING)).All(access.Elevated(ctx))
	if err != nil {
		return err
	}
	for _, b := range left {
		viewer, err := s.store.ViewerOfAccount(ctx, b.AccountID, s.Today())
		if err != nil {
			return err
		}
		if viewer == nil { // nobody is left to answer for it
			if err := s.putBack(access.As(ctx, access.System("resume")), b); err != nil {
				return err
			}
			continue
		}
		s.background(access.As(ctx, viewer), func(ctx context.Context) error { return s.resume(ctx, b) }, b.ID)
	}
	return nil
}

func (s *Service) resume(ctx context.Context, b *ent.ImportBatch) error {
	if b.State == importbatch.StateAPPLYING {
		return s.apply(ctx, b)
	}
	f, err := s.store.File.Get(access.Elevated(ctx), b.FileID)
	if err != nil {
		return err
	}
	book, err := exchange.Open(f.Name, bytes.Clone(f.Content))
	if err != nil {
		return err
	}
	return s.check(ctx, b, book)
}

// DiscardImport puts a checked file aside.
func (s *Service) DiscardImport(ctx context.Context, id string, version int) (*ent.ImportBatch, error) {
	b, err := s.batch(ctx, access.DiscardImport, id)
	if err != nil {
		return nil, err
	}
	return write(ctx, s, access.Act{Verb: access.DiscardImport, Subject: id}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.ImportBatch, error) {
		changed, err := tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(version)).
			SetState(importbatch.StateDISCARDED).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// batch loads an import for a verb: it must be the viewer's own to go on with it.
func (s *Service) batch(ctx context.Context, verb access.Verb, id string) (*ent.ImportBatch, error) {
	b, err := s.store.ImportBatch.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	v := access.From(ctx)
	if !access.Somewhere(v, verb) || (!v.IsSystem() && b.AccountID != v.Account && verb != access.WithdrawImport) {
		return nil, forbidden()
	}
	_, err = Next(ent.TypeImportBatch, verb, string(b.State))
	return b, err
}

// ImportErrorFile makes the file with its errors marked.
func (s *Service) ImportErrorFile(ctx context.Context, id string) (*ent.File, error) {
	b, err := s.store.ImportBatch.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if !access.Somewhere(access.From(ctx), access.CheckImport) {
		return nil, forbidden()
	}
	report, err := reportOf(b)
	if err != nil {
		return nil, err
	}
	f, err := s.store.File.Get(access.Elevated(ctx), b.FileID)
	if err != nil {
		return nil, err
	}
	book, err := exchange.Open(f.Name, f.Content)
	if err != nil {
		return nil, err
	}
	content, err := exchange.ErrorFile(book, report.Layout, report.Problems)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.SendFile, Subject: id, Reason: "error file"}
	return s.keepFile(ctx, act, "loi-"+b.FileName+".xlsx", xlsxType, content)
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
