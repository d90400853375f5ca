package workflow_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const capLaw = "ND335_2025_CS_YEAR"

func set(path, value string) workflow.RuleValue {
	return workflow.RuleValue{Path: strings.Split(path, "."), Value: &value}
}

// A number of the law changes from a day on: drafted, proved, its new expectations reviewed
// by somebody else, published; a second server goes by it at once.
func TestALawChangesFromADayByTwoPeople(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		s, first, second := e.Service, o.As(wt.HomeAffairs), o.AsSecondAffairs()
		other := e.Another()
		wt.Got(other.RuleTexts(first, nil))(t)

		d := wt.Got(s.StartRuleDraft(first, capLaw))(t)
		d = wt.Got(s.SetRuleValues(first, workflow.RuleValues{Draft: d.ID, Version: d.Version, Changes: []workflow.RuleValue{set("values.capRatio.number", "0.1")}}))(t)
		_, err := s.SubmitRuleDraft(first, d.ID, d.Version)
		expect(t, "submit while cases fail", err, badState)
		d = wt.Got(s.CheckRuleDraft(first, d.ID, d.Version))(t)
		var failing []string
		for _, c := range d.Report.Cases {
			if c.Failed != nil {
				failing = append(failing, c.ID)
			}
		}
		if len(failing) == 0 || d.Report.Cases[0].Step == nil {
			t.Fatalf("half the cap changes no case, or without a reason: %+v", d.Report)
		}
		_, err = s.AdoptCases(first, workflow.AdoptedCases{Draft: d.ID, Cases: []string{"none"}, Version: d.Version})
		expect(t, "adopt a case that holds", err, invalid)
		d = wt.Got(s.AdoptCases(first, workflow.AdoptedCases{Draft: d.ID, Cases: failing, Version: d.Version}))(t)
		d = wt.Got(s.SubmitRuleDraft(first, d.ID, d.Version))(t)

		_, err = s.ApproveRuleDraft(first, workflow.RuleApproval{Draft: d.ID, Reviewed: failing, Version: d.Version})
		expect(t, "approve one's own", err, forbidden)
		if slices.Contains(s.RuleDraftActions(first, d), access.ApproveRuleDraft) || !slices.Contains(s.RuleDraftActions(second, d), access.ApproveRuleDraft) {
			t.Error("approval is offered to the drafter, or to nobody")
		}
		_, err = s.ApproveRuleDraft(second, workflow.RuleApproval{Draft: d.ID, Reviewed: failing[1:], Version: d.Version})
		expect(t, "approve without reviewing every case", err, invalid)
		d = wt.Got(s.ApproveRuleDraft(second, workflow.RuleApproval{Draft: d.ID, Reviewed: failing, Version: d.Version}))(t)
		publish := func(from string, v int) (err error) {
			d, err = s.PublishRuleDraft(second, workflow.RulePublication{Draft: d.ID, EffectiveFrom: calendar.MustParse(from), Document: "QĐ 5", Version: v})
			return err
		}
		id, version := d.ID, d.Version
		expect(t, "publish from before the version in force", publish("2026-01-01", version), invalid)
		d = e.Store.RuleDraft.GetX(second, id)
		if err := publish("2027-01-01", version); err != nil {
			t.Fatal(err)
		}
		if d.State != ruledraft.StatePUBLISHED || d.RulesetID == nil {
			t.Fatalf("after publication: %s", d.State)
		}
		for _, server := range []*workflow.Service{s, other} {
			goesBy(t, server, o, *d.RulesetID)
		}
		wt.Must(t, s.ProveLaw(e.System()))
	})
}

// goesBy wants the published text in force from its day, and the earlier one until then.
func goesBy(t *testing.T, s *workflow.Service, o *wt.Organisation, hash string) {
	t.Helper()
	var found, earlier *workflow.RuleText
	for _, text := range wt.Got(s.RuleTexts(o.As(wt.Stranger), nil))(t) {
		switch {
		case text.Hash() == hash:
			found = text
		case text.ID() == capLaw:
			earlier = text
		}
	}
	if found == nil || found.Document() != "QĐ 5" || found.From() != calendar.MustParse("2027-01-01") || found.Engine() != law.EngineYear {
		t.Fatalf("the published text is %+v", found)
	}
	if earlier.Until == nil || *earlier.Until != found.From()-1 {
		t.Errorf("the earlier text ends on %v", earlier.Until)
	}
}

// What cannot be read as law is refused where it stands, and a draft keeps its identifier.
func TestATextThatIsNoLawIsRefusedWithItsPlace(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		s, first := e.Service, o.As(wt.HomeAffairs)
		d := wt.Got(s.StartRuleDraft(first, capLaw))(t)
		for what, text := range map[string]string{
			"no number":          strings.Replace(d.Yaml, "number: 0.2", "number: nhiều", 1),
			"an unknown key":     "hello: 1\n" + d.Yaml,
			"another identifier": strings.Replace(d.Yaml, "id: "+capLaw, "id: KHAC", 1),
			"no citation":        strings.Replace(d.Yaml, "cite: [", "cite: [] #", 1),
		} {
			_, err := s.SaveRuleText(first, workflow.WrittenRule{Draft: d.ID, Text: text, Version: d.Version})
			expect(t, what, err, invalid)
			if err != nil && what != "another identifier" && (!strings.Contains(err.Error(), "Line ") || !strings.Contains(err.Error(), "column ")) {
				t.Errorf("%s: no place in %v", what, err)
			}
		}
		_, err := s.SetRuleValues(first, workflow.RuleValues{Draft: d.ID, Version: d.Version, Changes: []workflow.RuleValue{set("values.none.number", "1")}})
		expect(t, "set what is not there", err, invalid)
		_, err = s.SetRuleValues(first, workflow.RuleValues{Draft: d.ID, Version: d.Version + 1, Changes: []workflow.RuleValue{set("values.capRatio.number", "0.3")}})
		expect(t, "set on another version", err, conflict)
		_, err = s.SubmitRuleDraft(first, d.ID, d.Version)
		expect(t, "submit what changes nothing", err, badState)
	})
}

// Only Home Affairs of the whole province works on the law.
func TestOnlyHomeAffairsOfTheProvinceDraftsAndConfirms(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, who := range wt.Everyone() {
			allowed := who == wt.HomeAffairs
			if _, err := e.Service.StartRuleDraft(o.As(who), wt.DraftedLaw); (err == nil) != allowed {
				t.Errorf("%s drafts: %v", who, err)
			}
			in := workflow.NewConfirmation{Law: capLaw, Section: "values", Name: "none", Document: "CV 1", DecidedOn: wt.Begin}
			if _, err := e.Service.ConfirmValue(o.As(who), in); (code(err) == notFound) != allowed {
				t.Errorf("%s confirms: %v", who, err)
			}
		}
	})
}
