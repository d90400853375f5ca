package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/rulechoice"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// NewRuleChoice puts a layer over a policy, or answers one of its open questions.
type NewRuleChoice struct {
	Policy    string
	Layer     string // or Parameter with Option
	Parameter string
	Option    string
	Agency    *string // that adopted it for itself; none: the whole province
	ValidFrom calendar.Date
	Document  string
}

// ChooseRule records which layer, or which answer, is in force from a day, by the document that
// decided it: for the province (Arts. 7.2, 26.1.a), or for one agency that adopted it for
// itself, as a sector's rules or the Party's rule on quarters are adopted.
func (s *Service) ChooseRule(ctx context.Context, in NewRuleChoice) (*ent.RuleChoice, error) {
	if err := require(ctx, access.ChooseRule, access.Target{}); err != nil {
		return nil, err
	}
	document, err := written("document", in.Document)
	if err != nil {
		return nil, err
	}
	if err := s.checkChoice(ctx, in); err != nil {
		return nil, err
	}
	if err := s.checkAgency(ctx, in.Agency); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ChooseRule, Subject: in.Policy, Reason: document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RuleChoice, error) {
		return tx.RuleChoice.Create().SetPolicy(in.Policy).SetLayer(in.Layer).SetParameter(in.Parameter).SetOption(in.Option).
			SetNillableAgencyID(in.Agency).SetValidFrom(in.ValidFrom).SetDocument(document).SetChosenBy(access.From(ctx).Name).Save(ctx)
	})
}

// checkAgency refuses a scope that is no agency: a division has no rules of its own.
func (s *Service) checkAgency(ctx context.Context, id *string) error {
	if id == nil {
		return nil
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return err
	}
	if u := d.Unit(*id); u == nil || u.Kind == scoring.Province || d.Agency(u.ID) != u {
		return invalid("agency", "Chỉ cơ quan, đơn vị sử dụng công chức, viên chức có quy định riêng; phòng theo cơ quan.",
			"Only an agency has rules of its own; its divisions follow it.").Under(art + "Điều 26 khoản 1")
	}
	return nil
}

// checkChoice refuses what the policy does not know, or what asks for facts that nothing
// holds: it tries the choice on it.
func (s *Service) checkChoice(ctx context.Context, in NewRuleChoice) error {
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return err
	}
	library := book.policies.On(in.ValidFrom)
	if (in.Layer != "") == (in.Parameter != "") {
		return invalid("layer", "Chọn một lớp điểm hoặc một tham số.", "Choose a layer or a parameter.")
	}
	policy, found := library.ByID(in.Policy)
	if !found || !slices.Contains(choosable, policy.Engine) {
		return invalid("policy", "Không có bộ quy tắc này.", "There is no such policy.")
	}
	if in.Layer != "" {
		return checkLayer(library, in)
	}
	if _, err := library.Layered(in.Policy, nil, map[string]string{in.Parameter: in.Option}); err == nil {
		return nil
	}
	if o := optionOf(policy, in.Parameter, in.Option); o != nil {
		return invalid("option", "Phương án này đã biết nhưng chưa chọn được: "+o.Text.Vi, "This reading is known but cannot be chosen yet: "+o.Text.En)
	}
	return invalid("option", "Bộ quy tắc không có tham số hoặc phương án này.", "The policy has no such parameter or option.")
}

// checkLayer refuses a layer of another policy, and one that asks for facts nothing holds:
// under it nobody could be rated.
func checkLayer(library *law.Library, in NewRuleChoice) error {
	if _, err := library.Layered(in.Policy, []string{in.Layer}, nil); err != nil {
		return invalid("layer", "Lớp này không áp dụng được cho bộ quy tắc đã chọn.", "The layer does not lie on this policy.")
	}
	if layer, _ := library.ByID(in.Layer); layer.Unfed != nil {
		return invalid("layer", "Lớp này chưa áp dụng được. "+layer.Unfed.Vi, "The layer cannot be in force yet. "+layer.Unfed.En)
	}
	return nil
}

// optionOf is a known reading of an open question, nil if there is none.
func optionOf(p *law.Policy, parameter, code string) *scoring.Option {
	for _, q := range p.Parameters {
		for i := range q.Options {
			if q.Name == parameter && q.Options[i].Code == code {
				return &q.Options[i]
			}
		}
	}
	return nil
}

// EndRuleChoice ends a choice after a day. What was computed under it stays.
func (s *Service) EndRuleChoice(ctx context.Context, id string, on calendar.Date, reason string, version int) (*ent.RuleChoice, error) {
	if err := require(ctx, access.EndRuleChoice, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.EndRuleChoice, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RuleChoice, error) {
		c, err := tx.RuleChoice.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		if on < c.ValidFrom-1 || c.ValidTo != nil && on > *c.ValidTo {
			return nil, invalid("validTo", "Ngày kết thúc không được trước ngày bắt đầu hoặc sau ngày đã kết thúc.",
				"It cannot end before it began, or after it ended.")
		}
		changed, err := tx.RuleChoice.UpdateOne(c).Where(rulechoice.VersionEQ(version)).SetValidTo(on).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// NewRegulation is the regulation of a public service unit.
type NewRegulation struct {
	Unit     string
	Number   string
	IssuedOn calendar.Date
	Layer    string
}

// RecordRegulation records that a public service unit issued its regulation, and which
// layer holds its numbers (Decree 233/2026 Art. 18.3.a).
func (s *Service) RecordRegulation(ctx context.Context, in NewRegulation) (*ent.UnitRegulation, error) {
	e := entry{verb: access.RecordRegulation, unit: in.Unit, year: in.IssuedOn.Year(), reason: in.Number}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.UnitRegulation, error) {
		number, err := written("number", in.Number)
		if err != nil {
			return nil, err
		}
		u, err := tx.Unit.Get(ctx, in.Unit)
		if err != nil {
			return nil, err
		}
		if u.Kind != scoring.PublicServiceUnit {
			return nil, invalid("unit", "Chỉ đơn vị sự nghiệp công lập ban hành quy chế đánh giá.",
				"Only a public service unit issues such a regulation.").Under("Nghị định 233/2026/NĐ-CP, Điều 18 khoản 3 điểm a")
		}
		if err := s.checkRegulation(ctx, tx.Client(), in); err != nil {
			return nil, err
		}
		return tx.UnitRegulation.Create().SetUnitID(in.Unit).SetNumber(number).SetIssuedOn(in.IssuedOn).SetLayer(in.Layer).Save(ctx)
	})
}

func (s *Service) checkRegulation(ctx context.Context, client *ent.Client, in NewRegulation) error {
	if err := s.happened("issuedOn", in.IssuedOn, 0); err != nil {
		return err
	}
	library, err := s.lawsToday(ctx, client)
	if err != nil {
		return err
	}
	const article = "Nghị định 233/2026/NĐ-CP, Điều 12 khoản 5, Điều 18 khoản 3 điểm a"
	layer, found := library.ByID(in.Layer)
	if !found || layer.Fills == "" {
		return invalid("layer", "Lớp quy tắc này không phải quy chế đánh giá viên chức của đơn vị.",
			"This layer is no regulation of a public service unit.").Under(article)
	}
	if err := s.checkFits(ctx, client, layer); err != nil {
		return invalid("layer", "Quy chế này chưa điền đủ hoặc không khớp với khung của nghị định: "+err.Error()+".",
			"The regulation does not fill the frame of the decree: "+err.Error()+".").Under(article)
	}
	return nil
}
