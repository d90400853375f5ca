package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/schema"
)

// SubmitRuleDraft hands a draft to somebody else for approval: it differs from its base and
// every case holds, with the new expectations it carries.
func (s *Service) SubmitRuleDraft(ctx context.Context, id string, version int) (*ent.RuleDraft, error) {
	prove, err := s.prover(ctx, access.SubmitRuleDraft)
	if err != nil {
		return nil, err
	}
	return s.onDraft(ctx, access.SubmitRuleDraft, id, "", func(ctx context.Context, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		found, err := prove.proved(d, []byte(d.Yaml))
		if err != nil {
			return err
		}
		if found.Law.Hash() == d.BaseID {
			return badState("Bản dự thảo chưa khác bản gốc.", "The draft does not differ from its base.")
		}
		u.Where(ruledraft.VersionEQ(version)).SetReport(draftReport(found)).SetSubmittedBy(access.From(ctx).Name).SetNote("")
		return nil
	})
}

// ReturnRuleDraft hands a draft back to be written on, with a reason.
func (s *Service) ReturnRuleDraft(ctx context.Context, id, reason string, version int) (*ent.RuleDraft, error) {
	return s.endDraft(ctx, access.ReturnRuleDraft, id, reason, version)
}

// DiscardRuleDraft ends a draft that will not be law, with a reason.
func (s *Service) DiscardRuleDraft(ctx context.Context, id, reason string, version int) (*ent.RuleDraft, error) {
	return s.endDraft(ctx, access.DiscardRuleDraft, id, reason, version)
}

func (s *Service) endDraft(ctx context.Context, verb access.Verb, id, reason string, version int) (*ent.RuleDraft, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.onDraft(ctx, verb, id, reason, func(_ context.Context, _ *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		u.Where(ruledraft.VersionEQ(version)).SetNote(reason).SetApprovedBy("").ClearReviewed()
		return nil
	})
}

// RuleApproval approves a draft.
type RuleApproval struct {
	Draft    string
	Reviewed []string // ids of the cases with new expectations, all of them
	Version  int
}

// ApproveRuleDraft approves a draft that somebody else wrote, after reviewing every case that
// it expects otherwise.
func (s *Service) ApproveRuleDraft(ctx context.Context, in RuleApproval) (*ent.RuleDraft, error) {
	return s.onDraft(ctx, access.ApproveRuleDraft, in.Draft, "", func(ctx context.Context, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		if err := somebodyElse(ctx, d); err != nil {
			return err
		}
		for _, c := range carriedBy(d) {
			if !slices.Contains(in.Reviewed, c.ID) {
				return invalid("reviewed", "Chưa xem xét ví dụ "+c.ID+" có kết quả mới.", "Case "+c.ID+", which is expected otherwise, was not reviewed.").Under(ofTheLaw)
			}
		}
		u.Where(ruledraft.VersionEQ(in.Version)).SetReviewed(in.Reviewed).SetApprovedBy(access.From(ctx).Name)
		return nil
	})
}

// carriedBy lists the cases that a draft brings, or expects otherwise.
func carriedBy(d *ent.RuleDraft) []schema.DraftCase {
	if d.Report == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(d.Report.Cases), func(c schema.DraftCase) bool { return !c.Carried })
}
