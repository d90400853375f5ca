package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/rulechoice"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// NewRuleChoice puts a layer over a policy, or answers one of its open questions.
type NewRuleChoice struct {
	Policy    string
	Layer     string // or Parameter with Option
	Parameter string
	Option    string
	ValidFrom calendar.Date
	Document  string
}

// ChooseRule records which layer, or which answer, is in force for the province from a day,
// by the document that decided it (Arts. 7.2, 26.1.a).
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
	act := access.Act{Verb: access.ChooseRule, Subject: in.Policy, Reason: document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.RuleChoice, error) {
		return tx.RuleChoice.Create().SetPolicy(in.Policy).SetLayer(in.Layer).SetParameter(in.Parameter).SetOption(in.Option).
			SetValidFrom(in.ValidFrom).SetDocument(document).SetChosenBy(access.From(ctx).Name).Save(ctx)
	})
}

// checkChoice refuses what the policy does not know: it tries the choice on it.
func (s *Service) checkChoice(ctx context.Context, in NewRuleChoice) error {
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return err
	}
	library := book.policies.On(in.ValidFrom)
	if (in.Layer != "") == (in.Parameter != "") {
		return invalid("layer", "Chọn một lớp điểm hoặc một tham số.", "Choose a layer or a parameter.")
	}
	if _, found := library.ByID(in.Policy); !found {
		return invalid("policy", "Không có bộ quy tắc này.", "There is no such policy.")
	}
	if in.Layer != "" {
		if _, err := library.Layered(in.Policy, []string{in.Layer}, nil); err != nil {
			return invalid("layer", "Lớp này không áp dụng được cho bộ quy tắc đã chọn.", "The layer does not lie on this policy.")
		}
		return nil
	}
	if _, err := library.Layered(in.Policy, nil, map[string]string{in.Parameter: in.Option}); err != nil {
		return invalid("option", "Bộ quy tắc không có tham số hoặc phương án này.", "The policy has no such parameter or option.")
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
