package access_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// borrower works in a division of the agency that the lender heads.
func borrower(verbs ...access.Verb) *access.Viewer {
	return &access.Viewer{Person: me, Posts: []access.Post{{Role: scoring.Staff, Unit: "d", Path: division}},
		Lent: []access.Lent{{Lender: "boss", LenderName: "Sếp", Document: "GUQ 1", Path: agency, Verbs: verbs,
			Posts: []access.Post{{Role: scoring.Head, Unit: "a", Path: agency}}}}}
}

func TestALentAuthorityGivesWhatTheLenderHoldsAndNoMore(t *testing.T) {
	of := func(person string, followUp ...string) access.Target {
		return access.Target{Path: division, Agency: agency, Person: person, FollowUp: followUp}
	}
	v := borrower(access.AcceptDelivery, access.ConfirmAssessment, access.GrantRole, access.RecordDelegation, access.ConfirmUnitAssessment)
	for what, c := range map[string]struct {
		verb   access.Verb
		target access.Target
		want   bool
	}{
		"within the lender's unit":               {access.AcceptDelivery, of("somebody"), true},
		"where the lender follows up":            {access.ConfirmAssessment, of("somebody", "boss"), true},
		"where somebody else follows up":         {access.ConfirmAssessment, of("somebody", "other"), false},
		"a verb that was not lent":               {access.ReturnDelivery, of("somebody"), false},
		"on oneself":                             {access.AcceptDelivery, of(me), false},
		"on oneself, whom the lender follows up": {access.ConfirmAssessment, of(me, "boss"), false},
		"on the lender":                          {access.AcceptDelivery, of("boss"), false},
		"outside the unit":                       {access.AcceptDelivery, access.Target{Path: "0002", Agency: "0002", Person: "somebody"}, false},
		"the whole province":                     {access.GrantRole, access.Target{}, false},
		"a verb that cannot be lent":             {access.GrantRole, of("somebody"), false},
		"lending on":                             {access.RecordDelegation, of("boss"), false},
		"a unit the lender rates":                {access.ConfirmUnitAssessment, access.Target{Path: "00010003", FollowUp: []string{"boss"}}, true},
	} {
		if got := access.May(v, c.verb, c.target); got != c.want {
			t.Errorf("%s: %v, should be %v", what, got, c.want)
		}
	}
	v.Posts[0].Role = scoring.Head
	if access.May(v, access.ConfirmUnitAssessment, access.Target{Path: division, FollowUp: []string{"boss"}}) {
		t.Error("a head confirms the own unit by a lent authority")
	}
	v.Posts[0].Role, v.Lent[0].Posts = scoring.Staff, nil
	if access.May(v, access.AcceptDelivery, of("somebody")) || len(v.StaffScope().Paths) > 0 {
		t.Error("who has left a post still lends it")
	}
}

func TestOnlyAListedVerbIsLentAndNoneThatIsHeldByGrantAlone(t *testing.T) {
	for _, verb := range access.Lendable() {
		heads := func(r access.Right) bool { return r.Role == access.UnitHead }
		if !slices.ContainsFunc(access.Rights(verb), heads) {
			t.Errorf("%s is lendable and no head holds it", verb)
		}
	}
}

func TestTheActSaysOnWhoseBehalfAndForgetsItForTheNext(t *testing.T) {
	ctx := access.As(t.Context(), borrower(access.AcceptDelivery))
	target := access.Target{Path: division, Agency: agency, Person: "somebody"}
	if !access.Allowed(ctx, access.AcceptDelivery, target) || access.Behalf(ctx, access.AcceptDelivery) != "Sếp (GUQ 1)" {
		t.Errorf("on behalf of %q", access.Behalf(ctx, access.AcceptDelivery))
	}
	if next := access.Anew(ctx); access.Behalf(next, access.AcceptDelivery) != "" || access.From(next) != access.From(ctx) {
		t.Error("the next act of a request carries the authority of the one before")
	}
}

func TestAPetitionIsSeenByThePersonAndByThoseWhoAnswerOnly(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		see := []string{wt.Staff, wt.Head, wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor}
		for _, name := range wt.Everyone() {
			ctx := o.As(name)
			want := 0
			if slices.Contains(see, name) {
				want = 1
			}
			counts := map[string]int{
				"petitions":  wt.Got(e.Store.Petition.Query().Count(ctx))(t),
				"extensions": wt.Got(e.Store.Extension.Query().Count(ctx))(t),
			}
			for what, n := range counts {
				if n != want {
					t.Errorf("%s sees %d %s, should see %d", name, n, what, want)
				}
			}
		}
		o.Lent(wt.Head, wt.Colleague, "SNV-TC", access.AcceptDelivery)
		if n := wt.Got(e.Store.Petition.Query().Where(petition.PersonID(o.People[wt.Staff].ID)).Count(o.As(wt.Colleague)))(t); n != 0 {
			t.Error("an authority that is not about petitions shows them")
		}
		o.Lent(wt.Head, wt.Colleague, "SNV-TC", access.AnswerPetition)
		if n := wt.Got(e.Store.Petition.Query().Where(petition.PersonID(o.People[wt.Staff].ID)).Count(o.As(wt.Colleague)))(t); n != 1 {
			t.Error("who is lent the answer does not see the petition")
		}
	})
}

func TestLinesFromBeforeThereWasALentAuthorityStillHold(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		for _, l := range wt.Got(e.Store.AuditEvent.Query().All(e.System()))(t) {
			if old := sealedAsBefore(l.ID, fmt.Sprint(l.Seq), l.At.UTC().Format("2006-01-02T15:04:05.000000Z"), l.AccountID, l.Actor, l.Verb,
				l.Subject, l.Reason, l.RequestID, l.Changes, l.PreviousHash); (old == l.Hash) != (l.OnBehalfOf == "") {
				t.Errorf("line %d on behalf of %q", l.Seq, l.OnBehalfOf)
			}
		}
	})
}

// sealedAsBefore seals a line as the program did before lines said on whose behalf.
func sealedAsBefore(columns ...string) string {
	mac := hmac.New(sha256.New, wt.AuditKey)
	for _, c := range columns {
		_ = binary.Write(mac, binary.BigEndian, uint64(len(c)))
		mac.Write([]byte(c))
	}
	return hex.EncodeToString(mac.Sum(nil))
}
