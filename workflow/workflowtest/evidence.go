package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/signinattempt"
)

// PDF is the shortest content that is taken for a PDF file.
var PDF = []byte("%PDF-1.7\n%%EOF\n")

// File stores a file that somebody sent, or whoever acts in everybody's place.
func (o *Organisation) File(name, title string, content []byte) (made *ent.File) {
	o.t.Helper()
	account := o.AccountID(name)
	if o.acting != nil {
		account = o.acting.Account
	}
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		f, err := tx.File.Create().SetAccountID(account).SetName(title).SetMediaType("application/pdf").SetSize(len(content)).
			SetHash("h").SetContent(content).SetCreatedAt(o.Clock.Now()).Save(ctx)
		if err == nil {
			made = f.Unwrap()
		}
		return err
	})
	return made
}

// Attached attaches a file to a delivery.
func (o *Organisation) Attached(deliveryID string, f *ent.File) (made *ent.Attachment) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		a, err := tx.Attachment.Create().SetDeliveryID(deliveryID).SetFileID(f.ID).SetAttachedBy("ai đó").SetCreatedAt(o.Clock.Now()).Save(ctx)
		if err == nil {
			made = a.Unwrap()
		}
		return err
	})
	return made
}

// secured stores the rules about passwords, an earlier password and a sign-in.
func (o *Organisation) secured(ctx context.Context, tx *ent.Tx) {
	tx.SecurityPolicy.Create().SetID("sp_1").SetMinPasswordLength(12).SetFormerPasswords(5).SetIdleMinutes(60).SetSessionHours(12).
		SetSignInLogDays(365).SaveX(ctx)
	tx.FormerPassword.Create().SetAccountID(o.AccountID(Staff)).SetPasswordHash(NoPassword).SaveX(ctx)
	tx.SignInAttempt.Create().SetAccountID(o.AccountID(Staff)).SetOutcome(signinattempt.OutcomeSIGNED_IN).SetAt(o.Clock.Now()).SaveX(ctx)
}
