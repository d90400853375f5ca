package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/scoring/draft"
)

// mostText is the longest text of a law, in bytes; the longest the program carries has 52 000.
const mostText = 400_000

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
	if l.ID() != d.Code && !unitRegulation(l) {
		return l, invalid("text", "Bản dự thảo phải giữ mã "+d.Code+".", "A draft keeps the identifier "+d.Code+".")
	}
	return l, nil
}

// unitRegulation reports whether a text is the regulation of a public service unit: each unit has
// its own, drafted from that of another under an identifier of its own.
func unitRegulation(l draft.Law) bool { return l.Policy != nil && l.Policy.Fills != "" }

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
