package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
)

// RulePart is a part of a text with who answers for it.
type RulePart struct {
	draft.Part
	Confirmation *ent.Confirmation // nil: the text itself is certain, or nobody has
}

// RuleParts lists what a text of a law states, with the confirmations in force.
func (s *Service) RuleParts(ctx context.Context, code string, text []byte) ([]*RulePart, error) {
	parts, err := draft.Parts(text)
	if err != nil {
		return nil, err
	}
	labels := ruleLabels(text)
	rows, err := s.store.Confirmation.Query().Where(confirmation.Code(code), confirmation.StateEQ(confirmation.StateIN_FORCE)).All(ctx)
	list := make([]*RulePart, len(parts))
	for i, p := range parts {
		list[i] = &RulePart{Part: p}
		if label, known := labels[p.Name]; known && p.Section == "rules" {
			list[i].Label = label
		}
		for _, c := range rows {
			if c.Section == p.Section && c.Name == p.Name && c.PartHash == p.Hash {
				list[i].Confirmation = c
			}
		}
	}
	return list, err
}

// ruleLabels are the words for the rules of a policy, which its text only cites.
func ruleLabels(text []byte) map[string]scoring.Text {
	labels := map[string]scoring.Text{}
	if l, fault := draft.Parse("law", text); fault == nil && l.Policy != nil {
		for _, rule := range l.Policy.Dictionary().Rules {
			labels[rule.Code] = rule.Label
		}
	}
	return labels
}

// DraftChanges says in words what a draft changes of the text it was drafted from.
func (s *Service) DraftChanges(ctx context.Context, d *ent.RuleDraft) ([]*draft.Change, error) {
	base, err := s.store.Ruleset.Get(access.Elevated(ctx), d.BaseID)
	if err != nil {
		return nil, err
	}
	changes, err := draft.Diff(sourceOf(base), []byte(d.Yaml))
	return pointers(changes), err
}

// DraftTitle is what a draft calls itself.
func (s *Service) DraftTitle(d *ent.RuleDraft) (scoring.Text, error) {
	l, err := parseDraft(d, []byte(d.Yaml))
	if err != nil {
		return scoring.Text{}, err
	}
	return RuleText{Law: l}.Title(), nil
}

// DraftQuestions are the open questions of a draft.
func (s *Service) DraftQuestions(d *ent.RuleDraft) ([]*scoring.Parameter, error) {
	l, err := parseDraft(d, []byte(d.Yaml))
	if err != nil {
		return nil, err
	}
	return pointers(RuleText{Law: l}.Parameters()), nil
}

func pointers[T any](list []T) []*T {
	all := make([]*T, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	return all
}
