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
	book, err := s.lawbook(ctx)
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

// mostText is the longest text of a law, in bytes; the longest the program carries has 52 000.
const mostText = 400_000

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

// parseDraft reads a text as the law the draft is about.
func parseDraft(d *ent.RuleDraft, text []byte) (draft.Law, error) {
	if len(text) > mostText {
		return draft.Law{}, invalid("text", "Văn bản quá dài.", "The text is too long.")
	}
	l, fault := draft.Parse(d.Code, text)
	if fault != nil {
		where := strings.TrimSpace(fault.Text)
		return l, invalid("text", fmt.Sprintf("Dòng %d, cột %d %s: không đọc được (%s).", fault.Line, fault.Column, where, fault.Message),
			fmt.Sprintf("Line %d, column %d %s: %s.", fault.Line, fault.Column, where, fault.Message))
	}
	if l.ID() != d.Code {
		return l, invalid("text", "Bản dự thảo phải giữ mã "+d.Code+".", "A draft keeps the identifier "+d.Code+".")
	}
	return l, nil
}

// onDraft does one verb on a draft: who may, from which state to which, in one transaction.
func (s *Service) onDraft(ctx context.Context, verb access.Verb, id, reason string, change func(context.Context, *ent.RuleDraft, *ent.RuleDraftUpdateOne) error) (*ent.RuleDraft, error) {
	return s.onDraftIn(ctx, verb, id, reason, func(ctx context.Context, _ *ent.Tx, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		return change(ctx, d, u)
	})
}

// onDraftIn is onDraft for a verb that writes more than the draft.
func (s *Service) onDraftIn(ctx context.Context, verb access.Verb, id, reason string, change func(context.Context, *ent.Tx, *ent.RuleDraft, *ent.RuleDraftUpdateOne) error) (*ent.RuleDraft, error) {
	if err := require(ctx, verb, access.Target{}); err != nil {
		return nil, err
	}
	act := access.Act{Verb: verb, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RuleDraft, error) {
		d, err := tx.RuleDraft.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeRuleDraft, verb, string(d.State))
		if err != nil {
			return nil, err
		}
		u := tx.RuleDraft.UpdateOne(d).SetState(ruledraft.State(next.To)).AddVersion(1)
		if err := change(ctx, tx, d, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// RuleDraftActions lists what the viewer may do with a draft now: who wrote in it decides
// nothing about it.
func (s *Service) RuleDraftActions(ctx context.Context, d *ent.RuleDraft) []access.Verb {
	v := access.From(ctx)
	return slices.DeleteFunc(Offered(v, ent.TypeRuleDraft, string(d.State), access.Target{}, false), func(verb access.Verb) bool {
		second := verb == access.ApproveRuleDraft || verb == access.PublishRuleDraft
		return second && slices.Contains(d.Editors, v.Account)
	})
}

// somebodyElse refuses who wrote in a draft: nobody approves their own.
func somebodyElse(ctx context.Context, d *ent.RuleDraft) error {
	if v := access.From(ctx); !v.IsSystem() && slices.Contains(d.Editors, v.Account) {
		return refuse(Forbidden, "Người soạn không tự duyệt, tự ban hành; cần người thứ hai.",
			"Who wrote in a draft neither approves nor publishes it; somebody else has to.").Under(ofTheLaw)
	}
	return nil
}
