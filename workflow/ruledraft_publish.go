package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/draft"
)

// RulePublication puts an approved draft in force.
type RulePublication struct {
	Draft         string
	EffectiveFrom calendar.Date
	Document      string // number and day of the decision
	Version       int
}

// PublishRuleDraft makes an approved draft law from a day, by document. The day is written
// into the text; its cases hold once more; from then on nothing changes it.
func (s *Service) PublishRuleDraft(ctx context.Context, in RulePublication) (*ent.RuleDraft, error) {
	prove, err := s.prover(ctx, access.PublishRuleDraft)
	if err != nil {
		return nil, err
	}
	document, err := written("document", in.Document)
	if err != nil {
		return nil, err
	}
	return s.onDraftIn(ctx, access.PublishRuleDraft, in.Draft, document, func(ctx context.Context, tx *ent.Tx, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		if err := somebodyElse(ctx, d); err != nil {
			return err
		}
		l, err := prove.dated(d, in.EffectiveFrom)
		if err != nil {
			return err
		}
		if err := s.namedAnew(ctx, tx, d, l); err != nil {
			return err
		}
		if err := s.mayBegin(ctx, tx, l, in.EffectiveFrom); err != nil {
			return err
		}
		if err := s.enact(ctx, tx, l, in.EffectiveFrom, document); err != nil {
			return err
		}
		u.Where(ruledraft.VersionEQ(in.Version)).SetYaml(string(l.Source())).SetRulesetID(l.Hash())
		return nil
	})
}

// namedAnew refuses an identifier of its own, as the regulation of a unit has, that names
// another law already.
func (s *Service) namedAnew(ctx context.Context, tx *ent.Tx, d *ent.RuleDraft, l draft.Law) error {
	if l.ID() == d.Code {
		return nil
	}
	book, err := s.lawbook(ctx, tx.Client())
	if err != nil {
		return err
	}
	if _, known := book.law(l.ID()); known {
		return invalid("text", "Mã "+l.ID()+" đã là của văn bản khác.", "The identifier "+l.ID()+" names another text.").Under(ofTheLaw)
	}
	return nil
}

// dated writes the first day into a draft and proves it.
func (p prover) dated(d *ent.RuleDraft, from calendar.Date) (draft.Law, error) {
	text, err := draft.Set([]byte(d.Yaml), from.String(), "from")
	if err != nil {
		return draft.Law{}, err
	}
	found, err := p.proved(d, text)
	return found.Law, err
}

// mayBegin refuses a day that an earlier version begins on or after, or that lies in a period
// some agency has closed: one period is not judged by two versions.
func (s *Service) mayBegin(ctx context.Context, tx *ent.Tx, l draft.Law, from calendar.Date) error {
	later, err := tx.Ruleset.Query().Where(ruleset.Code(l.ID()), ruleset.PublishedAtNotNil(), ruleset.EffectiveFromGTE(from)).Exist(ctx)
	if err != nil {
		return err
	}
	if carried, found := s.carried.law(l.ID()); later || found && from <= carried.From() {
		return invalid("effectiveFrom", "Ngày áp dụng phải sau ngày áp dụng của bản đang có hiệu lực.",
			"It must begin after the version in force did.").Under(ofTheLaw)
	}
	closed, err := tx.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN), closing.HasPeriodWith(period.EndsOnGTE(from))).WithPeriod().All(ctx)
	if err != nil {
		return err
	}
	if i := slices.IndexFunc(closed, func(c *ent.Closing) bool { return governs(l, c.Edges.Period.Kind) }); i >= 0 {
		label := Label(closed[i].Edges.Period)
		return invalid("effectiveFrom", "Ngày áp dụng nằm trong kỳ đã hoặc đang chốt: "+label.Vi+".",
			"It would begin within a period that is closed or being closed: "+label.En+".").Under(ofTheLaw)
	}
	return nil
}

// governs reports whether a law judges periods of a kind: rulesets say so, policies judge
// what is longer than a month, the regulation of a unit its months too.
func governs(l draft.Law, kind scoring.PeriodKind) bool {
	if l.Month != nil {
		return slices.Contains(l.Month.Periods, kind)
	}
	return kind != scoring.Month || unitRegulation(l)
}

// enact keeps a text as law; one that a what-if has kept already becomes it.
func (s *Service) enact(ctx context.Context, tx *ent.Tx, l draft.Law, from calendar.Date, document string) error {
	if err := keepText(ctx, tx, l); err != nil {
		return err
	}
	err := tx.Ruleset.UpdateOneID(l.Hash()).Where(ruleset.PublishedAtIsNil()).SetEffectiveFrom(from).SetDocument(document).
		SetPublishedBy(access.From(ctx).Name).SetPublishedAt(s.now()).Exec(ctx)
	if ent.IsNotFound(err) {
		return badState("Văn bản này đã được ban hành.", "This text is published already.")
	}
	return err
}
