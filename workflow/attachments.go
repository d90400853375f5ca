package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attachment"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/exchange"
)

// maxEvidence is how many files prove one delivery.
const maxEvidence = 10

// AttachEvidence attaches a file that the reporter has sent to a delivery of their own,
// while it waits for acceptance (Art. 18.2).
func (s *Service) AttachEvidence(ctx context.Context, deliveryID, fileID string) (*ent.Attachment, error) {
	d, one, err := s.ownDelivery(ctx, access.AttachEvidence, deliveryID)
	if err != nil {
		return nil, err
	}
	f, err := s.store.File.Get(ctx, fileID)
	if err != nil {
		return nil, translate(err)
	}
	if f.AccountID != access.From(ctx).Account {
		return nil, notFound()
	}
	if err := checkEvidenceFile("file", f.Name, f.Content); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.AttachEvidence, Subject: deliveryID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Attachment, error) {
		if _, err := s.holdReported(ctx, tx, d, access.AttachEvidence, one); err != nil {
			return nil, err
		}
		n, err := tx.Attachment.Query().Where(attachment.DeliveryID(one.ID)).Count(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		if n >= maxEvidence {
			return nil, invalid("file", "Mỗi sản phẩm báo cáo có tối đa 10 tệp minh chứng.", "A delivery has at most 10 files of evidence.")
		}
		return tx.Attachment.Create().SetDeliveryID(one.ID).SetFileID(f.ID).SetAttachedBy(access.From(ctx).Name).
			SetCreatedAt(s.now()).Save(ctx)
	})
}

// RemoveEvidence takes a file away again, content and all, while the delivery waits.
func (s *Service) RemoveEvidence(ctx context.Context, id, reason string) (*ent.Delivery, error) {
	attached, err := s.store.Attachment.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	d, one, err := s.ownDelivery(ctx, access.RemoveEvidence, attached.DeliveryID)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RemoveEvidence, Subject: one.ID, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Delivery, error) {
		held, err := s.holdReported(ctx, tx, d, access.RemoveEvidence, one)
		if err != nil {
			return nil, err
		}
		if err := tx.Attachment.DeleteOneID(id).Exec(ctx); err != nil {
			return nil, stale(err)
		}
		return held, dropFile(ctx, tx, attached.FileID)
	})
}

// ownDelivery finds a delivery on which the viewer may use a verb.
func (s *Service) ownDelivery(ctx context.Context, verb access.Verb, id string) (*Directory, *ent.Delivery, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	one, err := s.store.Delivery.Get(ctx, id)
	if err != nil {
		return nil, nil, translate(err)
	}
	return d, one, require(ctx, verb, d.deliveryTarget(one))
}

// holdReported returns a delivery that still waits in an open month, and keeps both so
// until the act is done.
func (s *Service) holdReported(ctx context.Context, tx *ent.Tx, d *Directory, verb access.Verb, read *ent.Delivery) (*ent.Delivery, error) {
	if err := s.holdOpen(ctx, tx, d, read.PeriodID, read.UnitID); err != nil {
		return nil, err
	}
	q := tx.Delivery.Query().Where(delivery.ID(read.ID))
	if s.store.Locks() {
		q = q.ForUpdate()
	}
	one, err := q.Only(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	_, err = Next(ent.TypeDelivery, verb, string(one.State))
	return one, err
}

// checkEvidenceFile refuses a file that is not what its name says, or of a kind that proves
// nothing.
func checkEvidenceFile(field, name string, content []byte) error {
	kind := exchange.Evidence(content)
	if kind == nil {
		return invalid(field, "Minh chứng phải là tệp PDF, DOCX, XLSX (không có macro), JPG hoặc PNG.",
			"Evidence is a PDF, DOCX, XLSX (without macros), JPG or PNG file.").Under(art + "Điều 18 khoản 2")
	}
	if !kind.Fits(name) {
		return invalid(field, "Đuôi tên tệp không khớp với nội dung. Hãy lưu lại đúng định dạng rồi gửi.",
			"The ending of the name does not fit the content. Save the file in its format and send it again.")
	}
	return nil
}

// dropFile deletes a file that nothing names any more; an import keeps the one it read.
func dropFile(ctx context.Context, tx *ent.Tx, id string) error {
	imported, err := tx.ImportBatch.Query().Where(importbatch.FileID(id)).Exist(access.Elevated(ctx))
	if err != nil || imported {
		return err
	}
	return tx.File.DeleteOneID(id).Exec(ctx)
}
