package workflow_test

import (
	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// ruleDrafts are drafts of Home Affairs; the second of its people approves and publishes.
var ruleDrafts = stateful{ent.TypeRuleDraft, []string{"DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED", "DISCARDED"},
	func(o *wt.Organisation, state string) string { return o.RuleDraft(ruledraft.State(state)).ID },
	map[access.Verb]change{
		access.SetRuleValue: func(o *wt.Organisation, id string, v int) error {
			title := "Quy tắc khác"
			_, err := o.Service.SetRuleValues(o.As(wt.HomeAffairs), workflow.RuleValues{Draft: id, Version: v,
				Changes: []workflow.RuleValue{{Path: []string{"title", "vi"}, Value: &title}}})
			return err
		},
		access.SaveRuleText: func(o *wt.Organisation, id string, v int) error {
			text := o.Store.RuleDraft.GetX(o.System(), id).Yaml
			_, err := o.Service.SaveRuleText(o.As(wt.HomeAffairs), workflow.WrittenRule{Draft: id, Text: text, Version: v})
			return err
		},
		access.CheckRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.CheckRuleDraft(o.As(wt.HomeAffairs), id, v)
			return err
		},
		access.AdoptCases: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AdoptCases(o.As(wt.HomeAffairs), workflow.AdoptedCases{Draft: id, Version: v})
			return err
		},
		access.SubmitRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SubmitRuleDraft(o.As(wt.HomeAffairs), id, v)
			return err
		},
		access.ReturnRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnRuleDraft(o.AsSecondAffairs(), id, "xem lại", v)
			return err
		},
		access.ApproveRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ApproveRuleDraft(o.AsSecondAffairs(), workflow.RuleApproval{Draft: id, Version: v})
			return err
		},
		access.PublishRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.PublishRuleDraft(o.AsSecondAffairs(), workflow.RulePublication{Draft: id, EffectiveFrom: calendar.MustParse("2027-01-01"), Document: "QĐ 5", Version: v})
			return err
		},
		access.DiscardRuleDraft: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.DiscardRuleDraft(o.As(wt.HomeAffairs), id, "thôi", v)
			return err
		},
	}}

var confirmations = stateful{ent.TypeConfirmation, []string{"IN_FORCE", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string { return o.Confirmation(confirmation.State(state)).ID },
	map[access.Verb]change{
		access.WithdrawConfirmation: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.WithdrawConfirmation(o.AsSecondAffairs(), id, "nhầm", v)
			return err
		},
	}}
