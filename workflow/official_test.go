package workflow_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// barred checks that a verb is refused because the law it rests on is unconfirmed, and that the
// refusal says which part, by which article, and where it is confirmed.
func barred(t *testing.T, what string, err error) {
	t.Helper()
	var refusal *workflow.Error
	if !errors.As(err, &refusal) || refusal.Code != workflow.BadState || refusal.Field != "confirmations" {
		t.Errorf("%s by unconfirmed law: %v", what, err)
		return
	}
	if refusal.Article == "" || !strings.Contains(refusal.Text.Vi, "Bộ quy tắc") || !strings.Contains(refusal.Text.Vi, refusal.Article) {
		t.Errorf("%s: the refusal says %q under %q", what, refusal.Text.Vi, refusal.Article)
	}
}

// Closing, results and proposals go on under unconfirmed law; nothing official follows from
// them until named persons answer for it, and nothing more once a confirmation is gone.
func TestUnconfirmedLawBarsWhatIsOfficial(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		d.Unconfirmed()
		in := decides(d.Organisation, "QĐ 1", d.items("SNV-TC")...)
		_, err := d.Service.DecideRatings(d.As(wt.Director), in)
		barred(t, "deciding", err)
		d.Confirmed()
		units := wt.Got(d.Service.DecideRatings(d.As(wt.Director), in))(t)
		people := d.decide(wt.Director, "QĐ 2", wt.Head, wt.Staff, wt.Colleague)

		d.Unconfirmed()
		_, err = d.Service.NotifyRatings(d.As(wt.HR), notice(people.ID))
		barred(t, "telling", err)
		d.Confirmed()
		for _, made := range []string{units.ID, people.ID} {
			wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made)))(t)
		}

		d.Unconfirmed()
		r := d.year(wt.Staff)
		_, err = d.Service.ReplaceRating(d.As(wt.Authority), replacement(d.Organisation, r.ID, scoring.Completed, r.Version))
		barred(t, "replacing", err)
		file := workflow.NationalRequest{Agency: d.Units["SNV"].ID, Period: d.Period.ID, Format: "JSON", Reason: "gửi định kỳ"}
		_, err = d.Service.ExportNational(d.As(wt.HR), file)
		barred(t, "the national file", err)
		d.Confirmed()
		wt.Got(d.Service.ExportNational(d.As(wt.HR), file))(t)
	})
}

// A month is a reading too: the year's own text is confirmed, that of its months is not.
func TestAYearRestsOnTheLawOfItsMonths(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		months, _ := e.Rulesets.Pick(scoring.CivilServant, scoring.Month, wt.Due)
		_, err := e.Behind().Exec("DELETE FROM confirmations WHERE code = '" + months.ID + "'")
		wt.Must(t, err)
		d.decide(wt.Director, "QĐ 1", "SNV-TC") // no month of a person
		_, err = d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 2", d.items(wt.Staff)...))
		barred(t, "deciding", err)
	})
}

// A discipline rests on the rules of discipline and the papers it takes, not on ratings.
func TestADossierRestsOnItsPapersAndRules(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Sanctioning, "")))(t)
		x = d.proposed(d.complete(x), reprimand(wt.Due))
		_, err := e.Behind().Exec("DELETE FROM confirmations WHERE code = 'ND172_2025_DISCIPLINE'")
		wt.Must(t, err)
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		barred(t, "the limitation", err)
		d.Unconfirmed()
		d.Confirmed()
		_, err = e.Behind().Exec("DELETE FROM confirmations WHERE code LIKE 'DOSSIER%'")
		wt.Must(t, err)
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		barred(t, "the papers", err)
		d.Unconfirmed()
		d.Confirmed()
		_, err = e.Behind().Exec("DELETE FROM confirmations WHERE code LIKE 'ND335%' OR code LIKE 'DECISIONS%'")
		wt.Must(t, err)
		wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x)))(t)
	})
}
