package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Verification is what a recomputation of a published run found.
type Verification struct {
	Run       *ent.Run
	Checked   int
	Differing int
	// DifferingLines counts lines of the lists that do not follow from the results.
	DifferingLines int
	ResultHash     string
}

// Holds reports whether the recomputed results are those published.
func (v *Verification) Holds() bool {
	return v.Differing == 0 && v.DifferingLines == 0 && v.Run.ResultHash != nil && *v.Run.ResultHash == v.ResultHash
}

// VerifyRun recomputes a published run from its kept evidence and pinned rulesets, and
// compares every result, the hash over all, and the lists shown. It changes nothing.
func (s *Service) VerifyRun(ctx context.Context, id string) (*Verification, error) {
	r, err := s.store.Run.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if v := access.From(ctx); !v.PointsScope().Covers(d.Path(r.UnitID)) {
		return nil, notFound()
	}
	if r.State != run.StatePUBLISHED && r.State != run.StateSUPERSEDED {
		return nil, badState("Chỉ kiểm chứng được kết quả đã công bố.", "Only a published run can be verified.")
	}
	ctx = access.Elevated(ctx)
	found, err := s.recompute(ctx, r)
	if err != nil {
		return nil, err
	}
	found.DifferingLines, err = s.store.DifferingLines(ctx, s.store.Client, r.ID, r.PeriodID)
	return found, err
}

// recompute scores a month again, or rates a longer period again: units, people, caps and
// proposals.
func (s *Service) recompute(ctx context.Context, r *ent.Run) (*Verification, error) {
	p, err := s.store.Period.Get(ctx, r.PeriodID)
	if err != nil {
		return nil, err
	}
	rows, err := resultsOf(ctx, s.store.Client, r.ID)
	if err != nil {
		return nil, err
	}
	a := &again{Service: s, digest: newDigest()}
	if p.Kind == scoring.Month {
		err = a.month(ctx, r, rows)
	} else {
		err = a.year(ctx, r, p.Kind, rows)
	}
	_, results, _ := a.digest.sums()
	return &Verification{Run: r, Checked: a.checked, Differing: a.differing, ResultHash: results}, err
}

// again is a recomputation in progress.
type again struct {
	*Service
	digest             *digest
	checked, differing int
}

// saw counts one recomputed result and whether it is the one kept.
func (a *again) saw(code string, sheet []byte, ruleset, hash string, same bool) {
	a.checked++
	if !same {
		a.differing++
	}
	a.digest.line(code, sheet, ruleset, hash)
}

// month scores people and units again.
func (a *again) month(ctx context.Context, r *ent.Run, people []*ent.Result) error {
	if err := a.scores(ctx, people); err != nil {
		return err
	}
	units, err := unitResultsOf(ctx, a.store.Client, r.ID)
	if err != nil {
		return err
	}
	found := map[string]rated{}
	if err := a.unitsAgain(ctx, scoring.Month, units, found); err != nil {
		return err
	}
	a.sawUnits(units, found, nil)
	return nil
}

func (a *again) scores(ctx context.Context, rows []*ent.Result) error {
	rulesets := map[string]*scoring.Ruleset{}
	for _, row := range rows {
		rules, err := a.pinned(ctx, rulesets, row.RulesetHash)
		if err != nil {
			return err
		}
		result, err := scoreAgain(rules, row)
		if err != nil {
			return fmt.Errorf("result %s: %w", row.ID, err)
		}
		a.saw(row.Edges.Person.Code, row.Sheet, row.RulesetHash, result.Hash(), same(row, result))
	}
	return nil
}

func scoreAgain(rules *scoring.Ruleset, row *ent.Result) (scoring.Result, error) {
	sheet, err := scoring.ParseSheet(row.Sheet)
	if err != nil {
		return scoring.Result{}, err
	}
	return rules.Score(sheet), nil
}

// same compares every number that lists and pages show, not only the hash.
func same(row *ent.Result, again scoring.Result) bool {
	return row.Hash == again.Hash() && row.Status == again.Status && row.Faults == again.Faults &&
		string(row.Trace) == string(again.Trace.Canonical()) && equal(row.Band, again.Band) &&
		equal(row.General, rounded(again.General)) && equal(row.Result, rounded(again.ResultPoints)) && equal(row.Total, rounded(again.Total)) &&
		alike(row.QuantityRatio, again.Quantity) && alike(row.QualityRatio, again.Quality) && alike(row.ProgressRatio, again.Progress) &&
		alike(row.UnitResultRatio, again.UnitResult) && alike(row.OrganisingRatio, again.Organising) && alike(row.UnityRatio, again.Unity) &&
		alike(row.MeanRatio, again.Mean) && alike(row.TotalExact, again.Total) && alike(row.Converted, again.Converted)
}

// equal compares values that may be missing.
func equal[T comparable](a, b *T) bool {
	return (a == nil) == (b == nil) && (a == nil || *a == *b)
}

// alike compares exact numbers that may be missing.
func alike(a, b *scoring.Fraction) bool {
	return (a == nil) == (b == nil) && (a == nil || a.Cmp(*b) == 0)
}

// pinned returns the ruleset a result was computed with, from the kept text.
func (s *Service) pinned(ctx context.Context, known map[string]*scoring.Ruleset, hash string) (*scoring.Ruleset, error) {
	if r := known[hash]; r != nil {
		return r, nil
	}
	kept, err := s.client(ctx).Ruleset.Get(ctx, hash)
	if err != nil {
		return nil, err
	}
	r, err := keptMonth(kept)
	if err == nil && r.Hash != hash {
		err = fmt.Errorf("the kept ruleset %s was changed", hash)
	}
	known[hash] = r
	return r, err
}

// keptMonth reads a kept ruleset of months: a text, or a frame with the regulation in it.
func keptMonth(kept *ent.Ruleset) (*scoring.Ruleset, error) {
	if strings.HasPrefix(kept.Text, "{") {
		return law.ParseKeptMonth([]byte(kept.Text))
	}
	return scoring.Parse(kept.Code, []byte(kept.Text))
}
