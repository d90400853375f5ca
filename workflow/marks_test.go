package workflow_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	laws "github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A paper of a year carries the mark as long as the page does: until somebody has confirmed
// every part of the law that the year rests on.
func TestFormTwoCarriesTheMarkUntilTheValuesAreConfirmed(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		d.decide(wt.Director, "QĐ 2", "SNV-TC")
		made := d.decide(wt.Director, "QĐ 3", wt.Head, wt.Staff, wt.Colleague)
		wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made.ID)))(t)
		d.Unconfirmed()
		marked := func() bool {
			f := wt.Got(d.Service.PrintRating(d.As(wt.Staff), d.year(wt.Staff).ID, workflow.DOCX))(t)
			return strings.Contains(wordText(t, f.Content), document.Unofficial)
		}
		if !marked() || !wt.Got(d.Service.ResultDoubtful(d.As(wt.Staff), d.of(wt.Staff)))(t) {
			t.Error("the year rests on values nobody has confirmed, and Form 02 does not say so")
		}
		d.confirmAll(d.of(wt.Staff).RulesetHash)
		if marked() || wt.Got(d.Service.ResultDoubtful(d.As(wt.Staff), d.of(wt.Staff)))(t) {
			t.Error("everything is confirmed, and Form 02 still carries the mark")
		}
	})
}

// confirmAll confirms every part that a kept policy marks as unconfirmed.
func (d *department) confirmAll(hash string) {
	d.t.Helper()
	p := wt.Got(law.ParseKept([]byte(wt.Got(d.Store.Ruleset.Get(d.System(), hash))(d.t).Text)))(d.t)
	codes := append([]string{p.ID}, p.Layers...)
	d.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for i, text := range p.Sources() {
			for _, part := range wt.Got(laws.Parts(text))(d.t) {
				if part.Certainty != scoring.Unconfirmed {
					continue
				}
				err := tx.Confirmation.Create().SetCode(codes[i]).SetSection(part.Section).SetName(part.Name).SetPartHash(part.Hash).SetDocument("CV 7").
					SetDecidedOn(wt.Begin).SetConfirmedBy("ai đó").SetAccountID(d.AccountID(wt.HomeAffairs)).SetConfirmedAt(d.Clock.Now()).Exec(ctx)
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// wordText is the text of a Word file, tags included.
func wordText(t *testing.T, content []byte) string {
	t.Helper()
	in := wt.Got(zip.NewReader(bytes.NewReader(content), int64(len(content))))(t)
	body := wt.Got(in.Open("word/document.xml"))(t)
	defer func() { wt.Must(t, body.Close()) }()
	return string(wt.Got(io.ReadAll(body))(t))
}
