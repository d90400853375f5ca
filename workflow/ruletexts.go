package workflow

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
)

// RuleText is one version of a ruleset, policy or layer, carried by the program or published
// by Home Affairs.
type RuleText struct {
	draft.Law
	Published *ent.Ruleset   // nil for a text the program carries
	Until     *calendar.Date // last day in force; nil while nothing ends or replaces it
	Doubts    int            // parts nobody has confirmed
}

// Months is the engine of rulesets of months; policies name their own.
const Months law.Engine = "MONTH"

// Engine is the part of the arithmetic the text feeds.
func (t RuleText) Engine() law.Engine {
	if t.Month != nil {
		return Months
	}
	return t.Policy.Engine
}

// Title is what the text calls itself.
func (t RuleText) Title() scoring.Text {
	if t.Month != nil {
		return t.Month.Title
	}
	return t.Policy.Title
}

// Issuer is who issued the act.
func (t RuleText) Issuer() scoring.Text {
	if t.Month != nil {
		return t.Month.Issuer
	}
	return t.Policy.Issuer
}

// Text is the text itself, YAML.
func (t RuleText) Text() string { return string(t.Source()) }

// Document is what it was published by; empty for a text the program carries.
func (t RuleText) Document() string { return t.enacted().Document }

// PublishedBy is who published it; empty for a text the program carries.
func (t RuleText) PublishedBy() string { return t.enacted().PublishedBy }

// PublishedAt is when; nil for a text the program carries.
func (t RuleText) PublishedAt() *time.Time { return t.enacted().PublishedAt }

func (t RuleText) enacted() *ent.Ruleset {
	if t.Published == nil {
		return &ent.Ruleset{}
	}
	return t.Published
}

// Subjects are the kinds of people or organisations it applies to; none of a layer, which
// applies where it is laid.
func (t RuleText) Subjects() []law.Subject {
	if t.Month == nil {
		return t.Policy.Subjects
	}
	var all []law.Subject
	for _, kind := range t.Month.Subjects {
		all = append(all, law.Subject(kind))
	}
	return all
}

// LayerOf are the laws it can lie on; none of a law itself.
func (t RuleText) LayerOf() []string {
	if t.Month != nil {
		return nil
	}
	return t.Policy.LayerOf
}

// Parameters are its open questions.
func (t RuleText) Parameters() []scoring.Parameter {
	if t.Month != nil {
		return t.Month.Parameters
	}
	return t.Policy.Parameters
}

// RuleTexts lists the texts in force on a day, and those that begin later; without a day
// every version there was. They are public inside the house.
func (s *Service) RuleTexts(ctx context.Context, on *calendar.Date) ([]*RuleText, error) {
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	confirmed, err := s.confirmedParts(ctx)
	if err != nil {
		return nil, err
	}
	list := book.texts()
	for _, t := range list {
		parts, err := draft.Parts(t.Source())
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			if p.Certainty == scoring.Unconfirmed && !confirmed[partKey(t.ID(), p)] {
				t.Doubts++
			}
		}
	}
	return slices.DeleteFunc(list, func(t *RuleText) bool { return on != nil && t.Until != nil && *t.Until < *on }), nil
}

// RuleTextByHash returns one version; nil if there is none.
func (s *Service) RuleTextByHash(ctx context.Context, hash string) (*RuleText, error) {
	list, err := s.RuleTexts(ctx, nil)
	if i := slices.IndexFunc(list, func(t *RuleText) bool { return t.Hash() == hash }); i >= 0 {
		return list[i], err
	}
	return nil, err
}

// texts lists every version, laws before layers, each with its last day.
func (b *lawbook) texts() []*RuleText {
	var all []*RuleText
	for _, r := range b.months.All() {
		all = append(all, &RuleText{Law: draft.Law{Month: r}, Until: r.To})
	}
	for _, p := range b.policies.All() {
		all = append(all, &RuleText{Law: draft.Law{Policy: p}, Until: p.To})
	}
	for _, t := range all {
		t.Published = b.published[t.Hash()]
		for _, next := range all {
			if next.ID() == t.ID() && next.From() > t.From() && (t.Until == nil || next.From() <= *t.Until) {
				last := next.From() - 1
				t.Until = &last
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *RuleText) int {
		return cmp.Or(cmp.Compare(min(len(a.LayerOf()), 1), min(len(b.LayerOf()), 1)), cmp.Compare(a.ID(), b.ID()), cmp.Compare(b.From(), a.From()))
	})
	return all
}

// LawActions lists what the viewer may do with the texts of the law.
func (s *Service) LawActions(ctx context.Context) []access.Verb {
	verbs := []access.Verb{}
	for _, verb := range []access.Verb{access.StartRuleDraft, access.ConfirmValue, access.StartWhatIf} {
		if access.May(access.From(ctx), verb, access.Target{}) {
			verbs = append(verbs, verb)
		}
	}
	return verbs
}
