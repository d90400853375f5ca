package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
)

// namedDoubts is how many doubts a refusal names; the page of the texts lists all.
const namedDoubts = 3

// official refuses what takes effect on somebody while a value or a reading of the texts it
// rests on is unconfirmed: it names the first ones with act and article, and where to confirm.
func (s *Service) official(ctx context.Context, hashes ...string) error {
	doubts, err := s.doubtsIn(ctx, hashes...)
	if err != nil {
		return err
	}
	return s.barred(ctx, doubts)
}

// barred is the refusal that some doubts make, nil without any.
func (s *Service) barred(ctx context.Context, doubts []Doubt) error {
	if len(doubts) == 0 {
		return nil
	}
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return err
	}
	var vi, en []string
	for _, d := range doubts[:min(len(doubts), namedDoubts)] {
		title := scoring.Text{Vi: d.Code, En: d.Code}
		if l, found := book.law(d.Code); found {
			title = RuleText{Law: l}.Title()
		}
		vi = append(vi, fmt.Sprintf("“%s” (%s; %s)", d.Label.Vi, d.Cite.Vi, title.Vi))
		en = append(en, fmt.Sprintf("“%s” (%s; %s)", d.Label.En, d.Cite.En, title.En))
	}
	return badState(
		fmt.Sprintf("Chưa được dùng chính thức: còn %d giá trị hoặc cách hiểu chưa có người xác nhận, trong đó có %s. Sở Nội vụ xác nhận tại trang Bộ quy tắc.",
			len(doubts), strings.Join(vi, "; ")),
		fmt.Sprintf("Not for official use: %d values or readings are confirmed by nobody, among them %s. Home Affairs confirms them on the page Rulesets.",
			len(doubts), strings.Join(en, "; "))).At("confirmations").Under(doubts[0].Cite.Vi)
}

// officialYears refuses to decide or tell years that rest on a doubt: of the text that rated
// them, or of one by which their months were scored.
func (s *Service) officialYears(ctx context.Context, rows []*ent.AnnualRating) error {
	var people, units []string
	for _, r := range rows {
		if r.ResultID != nil {
			people = append(people, *r.ResultID)
		}
		if r.UnitResultID != nil {
			units = append(units, *r.UnitResultID)
		}
	}
	hashes, err := s.lawsOfPeople(ctx, people)
	if err != nil {
		return err
	}
	ofUnits, err := s.store.UnitResult.Query().Where(unitresult.IDIn(units...)).Unique(true).Select(unitresult.FieldRulesetHash).Strings(access.Elevated(ctx))
	if err != nil {
		return err
	}
	return s.official(ctx, slices.Concat(hashes, ofUnits)...)
}

// officialPeriod refuses to hand on what is final of an agency's people in a period while it
// rests on a doubt.
func (s *Service) officialPeriod(ctx context.Context, p *ent.Period, agency *ent.Unit) error {
	standing := result.And(result.PeriodID(p.ID), result.AgencyID(agency.ID), result.VisibilityEQ(result.VisibilityCURRENT))
	if p.Kind != scoring.Year {
		hashes, err := s.store.Result.Query().Where(standing).Unique(true).Select(result.FieldRulesetHash).Strings(access.Elevated(ctx))
		if err != nil {
			return err
		}
		return s.official(ctx, hashes...)
	}
	rows, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(p.ID), annualrating.AgencyID(agency.ID),
		annualrating.PersonIDNotNil(), annualrating.StateEQ(annualrating.StateNOTIFIED)).All(access.Elevated(ctx))
	if err != nil {
		return err
	}
	return s.officialYears(ctx, rows)
}

// lawsOfPeople are the hashes of the texts that some results of people rest on, themselves and
// through the months they are a mean of.
func (s *Service) lawsOfPeople(ctx context.Context, results []string) ([]string, error) {
	if len(results) == 0 {
		return nil, nil
	}
	rows, err := s.store.Result.Query().Where(result.IDIn(results...)).Select(result.FieldRulesetHash, result.FieldSources).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	var hashes, months []string
	for _, r := range rows {
		hashes = append(hashes, r.RulesetHash)
		for _, id := range r.Sources {
			if strings.HasPrefix(id, "rs_") {
				months = append(months, id)
			}
		}
	}
	below, err := s.store.Result.Query().Where(result.IDIn(months...)).Unique(true).Select(result.FieldRulesetHash).Strings(access.Elevated(ctx))
	hashes = append(hashes, below...)
	slices.Sort(hashes)
	return slices.Compact(hashes), err
}
