package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
)

// year rates everything again from the kept evidence: people and units before their caps,
// the caps over what that gives, then the proposals.
func (a *again) year(ctx context.Context, r *ent.Run, kind scoring.PeriodKind, people []*ent.Result) error {
	units, err := unitResultsOf(ctx, a.store.Client, r.ID)
	if err != nil {
		return err
	}
	limits, err := limitsOf(ctx, a.store.Client, r.ID)
	if err != nil {
		return err
	}
	before := map[string]rated{}
	if err := a.peopleAgain(ctx, people, before); err != nil {
		return err
	}
	if err := a.unitsAgain(ctx, kind, units, before); err != nil {
		return err
	}
	places, applied, err := a.applyAgain(ctx, limits, before)
	if err != nil {
		return err
	}
	for _, row := range people {
		key := row.RulesetHash + row.Edges.Person.Code
		after := placedAt(before[key], places, key)
		a.saw(row.Edges.Person.Code, row.Sheet, row.RulesetHash, after.Hash(), samePerson(row, after))
	}
	a.sawUnits(units, before, places)
	for i, row := range limits {
		a.saw(limitName(row), row.Sheet, row.RulesetHash, applied[i].hash(), string(row.Trace) == string(applied[i].result.Trace.Canonical()))
	}
	return a.askAgain(ctx, r)
}

// sawUnits counts the units, with what the cap did where there was one.
func (a *again) sawUnits(units []*ent.UnitResult, before map[string]rated, places map[string]excellence.Place) {
	for _, row := range units {
		key := row.RulesetHash + "unit " + row.Edges.Unit.Code
		after := placedAt(before[key], places, key)
		a.saw("unit "+row.Edges.Unit.Code, row.Sheet, row.RulesetHash, after.Hash(), sameUnit(row, after))
	}
}

// placedAt lays over what was found what the cap did, where there was one: quarters have
// none, nor does an old decree whose ratio nobody needed.
func placedAt(found rated, places map[string]excellence.Place, key string) rated {
	place, capped := places[key]
	if !capped {
		return found
	}
	return found.place(place)
}

// peopleAgain rates people as they were before their caps, by policy and code.
func (a *again) peopleAgain(ctx context.Context, people []*ent.Result, before map[string]rated) error {
	for _, row := range people {
		p, err := a.pinnedPolicy(ctx, row.RulesetHash)
		if err != nil {
			return err
		}
		sheet, err := facts.ParseYearSheet(row.Sheet)
		if err != nil {
			return fmt.Errorf("result %s: %w", row.ID, err)
		}
		if before[row.RulesetHash+row.Edges.Person.Code], err = ratePerson(p, sheet); err != nil {
			return err
		}
	}
	return nil
}

// unitsAgain scores units, or rates them as they were before their caps, by policy and code.
func (a *again) unitsAgain(ctx context.Context, kind scoring.PeriodKind, units []*ent.UnitResult, before map[string]rated) error {
	for _, row := range units {
		p, err := a.pinnedPolicy(ctx, row.RulesetHash)
		if err != nil {
			return err
		}
		var sheet unit.Facts
		if err := json.Unmarshal(row.Sheet, &sheet); err != nil {
			return fmt.Errorf("unit result %s: %w", row.ID, err)
		}
		before[row.RulesetHash+"unit "+row.Edges.Unit.Code] = rateUnit(kind, p, sheet)
	}
	return nil
}

// applyAgain applies the caps to the kept sets, in which everybody rated by this run must
// stand as rated again.
func (a *again) applyAgain(ctx context.Context, limits []*ent.ExcellenceLimit, before map[string]rated) (map[string]excellence.Place, []judgedLimit, error) {
	places, applied := map[string]excellence.Place{}, make([]judgedLimit, len(limits))
	for i, row := range limits {
		p, err := a.pinnedPolicy(ctx, row.RulesetHash)
		if err != nil {
			return nil, nil, err
		}
		var set excellence.Facts
		if err := json.Unmarshal(row.Sheet, &set); err != nil {
			return nil, nil, fmt.Errorf("limit %s: %w", row.ID, err)
		}
		prefix := row.RulesetHash
		if row.About != excellence.People {
			prefix += "unit "
		}
		for _, c := range set.Candidates {
			if r, here := before[prefix+c.Ref]; here && !(equal(r.BeforeCap, c.Rating) && alike(r.Mean, fraction(c.Mean))) {
				a.differing++
			}
		}
		applied[i] = judgedLimit{policy: p, facts: set, result: excellence.Apply(p, set)}
		for code, place := range applied[i].places() {
			places[prefix+code] = place
		}
	}
	return places, applied, nil
}

// askAgain asks every norm again from the kept facts.
func (a *again) askAgain(ctx context.Context, r *ent.Run) error {
	list, err := proposalsOf(ctx, a.store.Client, r.ID)
	if err != nil {
		return err
	}
	for _, one := range list {
		answer, err := a.answer(ctx, question{one.row.RulesetHash, one.row.Sheet, one.row.Norm})
		if err != nil {
			return err
		}
		a.saw(one.name, one.row.Sheet, one.row.RulesetHash, verdictHash(answer.Holds, answer.By),
			answer.Holds == one.row.Verdict && answer.By == one.row.Condition && answer.Effect == one.row.Effect &&
				answer.Unmet == one.row.Unmet)
	}
	return nil
}

// question is a norm that was asked of kept facts under a kept policy.
type question struct {
	hash  string
	sheet []byte
	norm  string
}

// answer asks the norm again.
func (s *Service) answer(ctx context.Context, q question) (decision.Answer, error) {
	p, err := s.pinnedPolicy(ctx, q.hash)
	if err != nil {
		return decision.Answer{}, err
	}
	var f decision.Facts
	if err := json.Unmarshal(q.sheet, &f); err != nil {
		return decision.Answer{}, fmt.Errorf("facts of %s: %w", q.norm, err)
	}
	f.Ask = []string{q.norm}
	answers := decision.Ask(p, f)
	if len(answers) != 1 {
		return decision.Answer{}, fmt.Errorf("the kept policy has no norm %s", q.norm)
	}
	return answers[0], nil
}

func fraction(e *law.Exact) *scoring.Fraction {
	if e == nil {
		return nil
	}
	return &e.Fraction
}

// samePerson compares every number and level that lists and pages show, not only the hash.
func samePerson(row *ent.Result, after rated) bool {
	p := after.Parts
	return row.Hash == after.Hash() && row.Status == after.Status && string(row.Trace) == string(after.Trace.Canonical()) &&
		equal(row.Band, after.Band) && equal(row.Rating, after.Rating) && equal(row.RatingBeforeCap, after.BeforeCap) &&
		equal(row.Outcome, after.Outcome) && equal(row.Total, rounded(after.Mean)) && alike(row.TotalExact, after.Mean) &&
		equal(row.General, rounded(p.General)) && equal(row.Result, rounded(resultPart(after))) &&
		alike(row.QuantityRatio, p.Quantity) && alike(row.QualityRatio, p.Quality) && alike(row.ProgressRatio, p.Progress) &&
		alike(row.UnitResultRatio, p.UnitResult) && alike(row.OrganisingRatio, p.Organising) && alike(row.UnityRatio, p.Unity) &&
		alike(row.MeanRatio, p.Mean) && alike(row.Converted, p.Converted) && row.Faults == p.Faults
}

func sameUnit(row *ent.UnitResult, after rated) bool {
	return row.Hash == after.Hash() && row.Status == after.Status && string(row.Trace) == string(after.Trace.Canonical()) &&
		equal(row.Band, after.Band) && equal(row.Rating, after.Rating) && equal(row.RatingBeforeCap, after.BeforeCap) &&
		equal(row.Outcome, after.Outcome) && equal(row.Total, rounded(after.Mean)) && alike(row.TotalExact, after.Mean) &&
		equal(row.General, rounded(after.Parts.General)) && equal(row.Result, rounded(resultPart(after)))
}
