package workflow_test

import (
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// aim is what the verbs on a kind of record are aimed at, in the organisation of the tests.
type aim func(o *wt.Organisation, verb access.Verb) access.Target

// inUnit aims at a unit of the department SNV, and a person there where one is named, with
// the authorities of the day.
func inUnit(unit, person, followUp, rating string) aim {
	return func(o *wt.Organisation, _ access.Verb) access.Target {
		t := access.Target{Path: o.Units[unit].Path, Agency: o.Units["SNV"].Path}
		if person != "" {
			t.Person = o.People[person].ID
		}
		if followUp != "" {
			t.FollowUp = []string{o.People[followUp].ID}
		}
		if rating != "" {
			t.Rating = []string{o.People[rating].ID}
		}
		return t
	}
}

var (
	ofStaff   = inUnit("SNV-TC", wt.Staff, wt.Head, wt.Director)
	ofUnit    = inUnit("SNV-TC", "", wt.Director, "")
	ofAgency  = inUnit("SNV", "", "", "")
	lentOnes  = inUnit("SNV-TC", wt.Director, "", "")
	province  = func(*wt.Organisation, access.Verb) access.Target { return access.Target{} }
	yearOfOne = func(o *wt.Organisation, verb access.Verb) access.Target {
		switch verb {
		case access.ReplaceRating: // the head of the managing agency (Art. 21.3)
			t := inUnit("SNV-TC", wt.Head, "", "")(o, verb)
			t.Above = true
			return t
		case access.AdoptMinutes:
			return inUnit("SNV-TC", "", "", "")(o, verb)
		}
		return inUnit("SNV-TC", wt.Head, "", wt.Director)(o, verb)
	}
	catalogued = func(o *wt.Organisation, verb access.Verb) access.Target {
		if verb == access.ProposeProduct {
			return inUnit("SNV-TC", "", "", "")(o, verb)
		}
		return ofAgency(o, verb)
	}
)

var aims = map[string]aim{
	ent.TypeWorkItem: ofStaff, ent.TypeDelivery: ofStaff, ent.TypeObjectiveCause: ofStaff, ent.TypePeriodAssessment: ofStaff,
	ent.TypeDossier: ofStaff, ent.TypePetition: ofStaff, ent.TypeDelegation: lentOnes, ent.TypeAnnualRating: yearOfOne,
	ent.TypeMeeting: inUnit("SNV-TC", "", "", ""), ent.TypeCatalogue: catalogued, ent.TypeCatalogueEntry: ofAgency, ent.TypeRun: ofAgency,
	ent.TypeAssignedTask: ofUnit, ent.TypeFinding: ofUnit, ent.TypeComplaint: ofUnit, ent.TypeForceMajeure: ofUnit,
	ent.TypeConclusion: ofUnit, ent.TypeUnitAssessment: ofUnit,
	ent.TypeCriterion: province, ent.TypeRuleDraft: province, ent.TypeConfirmation: province, ent.TypeWhatIf: province,
}

// mayUse says by the table of rights whether somebody may use a verb on a record; an import
// is its account's, but that who sees all of them withdraws.
func mayUse(o *wt.Organisation, v *access.Viewer, entity string, verb access.Verb) bool {
	if entity == ent.TypeImportBatch {
		others := verb == access.WithdrawImport && (v.Has(access.HomeAffairs) || v.Has(access.Administrator))
		return access.Somewhere(v, verb) && (others || v.Account == o.AccountID(wt.HomeAffairs))
	}
	if entity == ent.TypePetition && verb == access.RecordExtension {
		return access.May(v, verb, ofUnit(o, verb)) // of a month of staff: above the head of the division, who answers
	}
	return access.May(v, verb, aims[entity](o, verb))
}

// onesOwnForm is saved by everybody for themself: it names no record.
var onesOwnForm = []access.Verb{access.SaveAssessment}

// twoPeople are verbs that somebody who may is refused where the same person did the step
// before.
var twoPeople = []access.Verb{access.PublishCriterion, access.ApproveCatalogue, access.ApproveRuleDraft, access.PublishRuleDraft,
	access.WithdrawConfirmation, access.ConfirmDossier, access.RejectDossier, access.EndDelegation}

// trial is one verb on one record in a state by somebody.
type trial struct {
	kind  stateful
	state string
	verb  access.Verb
	who   string
}

// Every verb on every kind of record in every state by everybody: who may not by the table
// of rights is refused or does not find it, whatever the state; who may is refused by the
// table of states alone. Every such refusal names its article.
func TestWhoMayNotIsRefusedInEveryStateAndWhoMayByTheStateAlone(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.AsSecondAffairs()
		viewers := map[string]*access.Viewer{}
		for _, who := range append(wt.Everyone(), wt.SecondAffairs) {
			viewers[who] = o.Viewer(who)
		}
		tried := 0
		for _, kind := range allStateful {
			for _, state := range kind.states {
				id := kind.make(o, state)
				for verb, do := range kind.verbs {
					for who, v := range viewers {
						if slices.Contains(onesOwnForm, verb) && who != wt.Staff {
							continue
						}
						tried++
						e.Acting(v)
						err := do(o, id, 1)
						e.Acting(nil)
						trial{kind, state, verb, who}.judge(t, o, v, err)
						if err == nil {
							id = kind.make(o, state)
						}
					}
				}
			}
		}
		if tried < 5000 {
			t.Errorf("only %d were tried", tried)
		}
	})
}

func (c trial) judge(t *testing.T, o *wt.Organisation, v *access.Viewer, err error) {
	t.Helper()
	_, listed := rowOf(c.kind.entity, c.verb, c.state)
	may, got := mayUse(o, v, c.kind.entity, c.verb), code(err)
	undecided := c.kind.entity == ent.TypeDossier && c.who == wt.Staff // nobody's label before it is decided
	hidden := got == notFound && (c.state == "DRAFT" || undecided)
	second := got == forbidden && slices.Contains(twoPeople, c.verb)
	switch {
	case !may && got != forbidden && got != notFound:
		t.Errorf("%s of a %s that is %s by %s, who may not: %v", c.verb, c.kind.entity, c.state, c.who, err)
	case may && !listed && got != badState && !hidden && !second && !slices.Contains(begins[c.verb], c.state):
		t.Errorf("%s of a %s that is %s by %s, which the state forbids: %v", c.verb, c.kind.entity, c.state, c.who, err)
	case may && listed && (got == forbidden && !second || got == notFound && !hidden):
		t.Errorf("%s of a %s that is %s by %s, who may: %v", c.verb, c.kind.entity, c.state, c.who, err)
	}
	if (got == forbidden || got == badState) && article(err) == "" && !slices.Contains(workflow.Housekeeping, c.verb) {
		t.Errorf("%s of a %s that is %s is refused to %s without an article: %v", c.verb, c.kind.entity, c.state, c.who, err)
	}
}
