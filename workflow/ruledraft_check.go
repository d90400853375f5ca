package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/draft"
)

// CheckRuleDraft runs every case under a draft and keeps what it found with it.
func (s *Service) CheckRuleDraft(ctx context.Context, id string, version int) (*ent.RuleDraft, error) {
	prove, err := s.prover(ctx, access.CheckRuleDraft)
	if err != nil {
		return nil, err
	}
	return s.onDraft(ctx, access.CheckRuleDraft, id, "", func(_ context.Context, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		found, err := prove.check(d, []byte(d.Yaml))
		if err != nil {
			return err
		}
		u.Where(ruledraft.VersionEQ(version)).SetReport(draftReport(found))
		return nil
	})
}

// AdoptedCases are cases whose results under a draft it takes as its new expectations.
type AdoptedCases struct {
	Draft   string
	Cases   []string // ids
	Version int
}

// AdoptCases writes into a draft what the cases it changes now give: new expectations, which
// its diff shows and the second person reviews.
func (s *Service) AdoptCases(ctx context.Context, in AdoptedCases) (*ent.RuleDraft, error) {
	prove, err := s.prover(ctx, access.AdoptCases)
	if err != nil {
		return nil, err
	}
	return s.onDraft(ctx, access.AdoptCases, in.Draft, "", func(_ context.Context, d *ent.RuleDraft, u *ent.RuleDraftUpdateOne) error {
		text, err := prove.adopt(d, in.Cases)
		if err != nil {
			return err
		}
		found, err := prove.check(d, text)
		if err != nil {
			return err
		}
		u.Where(ruledraft.VersionEQ(in.Version)).SetYaml(string(text)).SetReport(draftReport(found)).SetChangedAt(s.now())
		return nil
	})
}

// prover runs cases under drafts: those of the pack and of every text in force.
type prover struct {
	program conformance.Program
	pack    []conformance.Case
}

func (s *Service) prover(ctx context.Context, verb access.Verb) (prover, error) {
	if err := require(ctx, verb, access.Target{}); err != nil {
		return prover{}, err
	}
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return prover{}, err
	}
	p := prover{program: book.program()}
	p.pack, err = p.program.AllCases()
	return p, err
}

// check runs every case under a text; one that is no law is refused, with its place.
func (p prover) check(d *ent.RuleDraft, text []byte) (draft.Report, error) {
	if _, err := parseDraft(d, text); err != nil {
		return draft.Report{}, err
	}
	found := draft.Check(p.program, p.pack, d.Code, text)
	if found.Fault != nil {
		return found, invalid("text", found.Fault.Error(), found.Fault.Error())
	}
	return found, nil
}

func (p prover) adopt(d *ent.RuleDraft, ids []string) ([]byte, error) {
	found, err := p.check(d, []byte(d.Yaml))
	if err != nil {
		return nil, err
	}
	changed := map[string]conformance.Case{}
	for _, c := range found.Cases {
		changed[c.Case.ID] = c.Case
	}
	var cases []conformance.Case
	for _, id := range ids {
		one, known := changed[id]
		if !known {
			return nil, invalid("cases", "Ví dụ "+id+" không thay đổi dưới bản dự thảo này.", "The draft does not change case "+id+".")
		}
		cases = append(cases, one)
	}
	text, err := draft.Adopt(p.program, []byte(d.Yaml), cases...)
	if err != nil {
		return nil, invalid("cases", "Không ghi được kết quả mới của ví dụ: "+err.Error(), "The new results cannot be taken over: "+err.Error())
	}
	return text, nil
}

// proved refuses a text with a case that fails.
func (p prover) proved(d *ent.RuleDraft, text []byte) (draft.Report, error) {
	found, err := p.check(d, text)
	if err == nil && !found.OK() {
		err = badState("Còn ví dụ cho kết quả khác; hãy sửa giá trị hoặc nhận kết quả mới.",
			"Cases still come out otherwise; mend the values, or take over the new results.").Under(ofTheLaw)
	}
	return found, err
}

// draftReport is a report as a draft keeps it.
func draftReport(found draft.Report) *schema.DraftReport {
	r := &schema.DraftReport{Passed: found.Passed}
	for _, c := range found.Cases {
		one := schema.DraftCase{ID: c.Case.ID, Title: c.Case.Title, Was: c.Was, Expect: c.Case.Expect, Carried: c.Failed == nil}
		if c.Step != nil {
			one.Step = &c.Explanation
		}
		if c.Failed != nil {
			one.Failed = &schema.DraftDifference{Name: c.Failed.Name, Expected: c.Failed.Expected, Actual: c.Failed.Actual}
		}
		r.Cases = append(r.Cases, one)
	}
	return r
}
