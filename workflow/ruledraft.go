package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
)

// ofTheLaw is why drafts and confirmations are: the province decides where the acts leave
// it a choice.
const ofTheLaw = art + "Điều 7 khoản 2, Điều 26 khoản 1"

// StartRuleDraft drafts the next version of a law from one of its texts: by its identifier
// the latest, by its hash any.
func (s *Service) StartRuleDraft(ctx context.Context, base string) (*ent.RuleDraft, error) {
	if err := require(ctx, access.StartRuleDraft, access.Target{}); err != nil {
		return nil, err
	}
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	from, found := book.law(base)
	if !found {
		return nil, notFound()
	}
	act := access.Act{Verb: access.StartRuleDraft, Subject: from.Hash(), Reason: from.ID()}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RuleDraft, error) {
		if err := keepText(ctx, tx, from); err != nil {
			return nil, err
		}
		v := access.From(ctx)
		return tx.RuleDraft.Create().SetCode(from.ID()).SetBaseID(from.Hash()).SetYaml(string(from.Source())).SetEditors([]string{v.Account}).
			SetStartedBy(v.Name).SetCreatedAt(s.now()).SetChangedAt(s.now()).Save(ctx)
	})
}

// keepText stores a text by its hash, once.
func keepText(ctx context.Context, tx *ent.Tx, l draft.Law) error {
	kept, err := tx.Ruleset.Query().Where(ruleset.ID(l.Hash())).Exist(ctx)
	if err != nil || kept {
		return err
	}
	return tx.Ruleset.Create().SetID(l.Hash()).SetCode(l.ID()).SetText(keptText(l)).Exec(ctx)
}

// keptText is the form in which runs keep a text, so that one hash names one row.
func keptText(l draft.Law) string {
	if l.Policy != nil {
		return string(l.Policy.Kept())
	}
	return string(l.Source())
}

// RuleValues are values of a draft to set.
type RuleValues struct {
	Draft   string
	Changes []RuleValue
	Version int
}

// RuleValue sets one single value of a text, or the citations of one of its parts.
type RuleValue struct {
	Path      []string // keys and names: values, capRatio, number
	Value     *string
	Citations []scoring.Citation
}

// SetRuleValues changes single values of a draft in place.
func (s *Service) SetRuleValues(ctx context.Context, in RuleValues) (*ent.RuleDraft, error) {
	var said []string
	for _, c := range in.Changes {
		said = append(said, c.words())
	}
	return s.rewrite(ctx, access.SetRuleValue, in.Draft, in.Version, strings.Join(said, "; "), func(text []byte) ([]byte, error) {
		var err error
		for _, c := range in.Changes {
			if text, err = c.set(text); err != nil {
				return nil, invalid("changes", "Không sửa được "+strings.Join(c.Path, " › ")+": phần này không có, hoặc phải sửa trong văn bản.",
					"This cannot be set: "+err.Error())
			}
		}
		return text, nil
	})
}

func (c RuleValue) set(text []byte) ([]byte, error) {
	if c.Value != nil {
		return draft.Set(text, *c.Value, c.Path...)
	}
	return draft.SetCitations(text, c.Citations, c.Path...)
}

// words say what is set, for the history.
func (c RuleValue) words() string {
	value := fmt.Sprintf("%d căn cứ", len(c.Citations))
	if c.Value != nil {
		value = *c.Value
	}
	return strings.Join(c.Path, ".") + " = " + value
}

// WrittenRule is the whole text of a draft as an expert writes it.
type WrittenRule struct {
	Draft   string
	Text    string
	Version int
}

// SaveRuleText replaces the text of a draft. What cannot be read as law is refused, with its
// line and column.
func (s *Service) SaveRuleText(ctx context.Context, in WrittenRule) (*ent.RuleDraft, error) {
	return s.rewrite(ctx, access.SaveRuleText, in.Draft, in.Version, "", func([]byte) ([]byte, error) { return []byte(in.Text), nil })
}

// rewrite changes the text of a draft; what its cases found before holds no longer.
func (s *Service) rewrite(ctx context.Context, verb access.Verb, id string, version int, reason string, change func([]byte) ([]byte, error)) (*ent.RuleDraft, error) {
	return s.onDraft(ctx, verb, id, reason, func(ctx context.Context, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		text, err := change([]byte(d.Yaml))
		if err != nil {
			return err
		}
		if _, err := parseDraft(d, text); err != nil {
			return err
		}
		u.Where(ruledraft.VersionEQ(version)).SetYaml(string(text)).ClearReport().SetChangedAt(s.now())
		if me := access.From(ctx).Account; !slices.Contains(d.Editors, me) {
			u.AppendEditors([]string{me})
		}
		return nil
	})
}
