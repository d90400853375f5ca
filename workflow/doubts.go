package workflow

import (
	"context"
	"slices"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
)

// Doubt is a value or a reading that the text of a law marks as unconfirmed and no named
// person has confirmed: what rests on it is not for official use.
type Doubt struct {
	Code string // id of the ruleset, policy or layer whose text states it
	draft.Part
}

// openDoubts keeps, by the hash of a kept text, what it marks as unconfirmed: a text never
// changes, only confirmations do.
type openDoubts struct {
	mu    sync.Mutex
	known map[string][]Doubt
}

// doubtsIn lists what of some kept rules nobody has confirmed.
func (s *Service) doubtsIn(ctx context.Context, hashes ...string) ([]Doubt, error) {
	var marked []Doubt
	for _, hash := range hashes {
		found, err := s.marked(ctx, hash)
		if err != nil {
			return nil, err
		}
		marked = append(marked, found...)
	}
	if len(marked) == 0 {
		return nil, nil
	}
	confirmed, err := s.confirmedParts(ctx)
	return slices.DeleteFunc(marked, func(d Doubt) bool { return confirmed[partKey(d.Code, d.Part)] }), err
}

// partKey names a part of the law as it stands: another text of it is another part.
func partKey(code string, p draft.Part) string {
	return code + " " + p.Section + " " + p.Name + " " + p.Hash
}

// confirmedParts are the parts that somebody answers for, by partKey.
func (s *Service) confirmedParts(ctx context.Context) (map[string]bool, error) {
	rows, err := s.store.Confirmation.Query().Where(confirmation.StateEQ(confirmation.StateIN_FORCE)).All(access.Elevated(ctx))
	confirmed := make(map[string]bool, len(rows))
	for _, c := range rows {
		confirmed[c.Code+" "+c.Section+" "+c.Name+" "+c.PartHash] = true
	}
	return confirmed, err
}

// marked lists what a kept text marks as unconfirmed.
func (s *Service) marked(ctx context.Context, hash string) ([]Doubt, error) {
	s.doubts.mu.Lock()
	defer s.doubts.mu.Unlock()
	if found, known := s.doubts.known[hash]; known {
		return found, nil
	}
	found, err := s.markedIn(ctx, hash)
	if err == nil {
		s.doubts.known[hash] = found
	}
	return found, err
}

func (s *Service) markedIn(ctx context.Context, hash string) ([]Doubt, error) {
	if _, month := s.carried.months.ByHash(hash); month || !s.rated(ctx, hash) {
		r, err := s.pinnedRuleset(access.Elevated(ctx), hash)
		if err != nil {
			return nil, err
		}
		return markedTexts([]string{r.ID}, [][]byte{r.Source()}, func(string) bool { return false })
	}
	p, err := s.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, err
	}
	return markedTexts(append([]string{p.ID}, p.Layers...), p.Sources(), p.Answered)
}

// markedTexts reads texts from the topmost layer down: of what several state the topmost
// counts. A question that the province answered by document is no longer open.
func markedTexts(codes []string, texts [][]byte, answered func(string) bool) ([]Doubt, error) {
	var marked []Doubt
	stated := map[string]bool{}
	for i := len(texts) - 1; i >= 0; i-- {
		parts, err := draft.Parts(texts[i])
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			key := p.Section + " " + p.Name
			open := p.Certainty == scoring.Unconfirmed && !(p.Section == "parameters" && answered(p.Name))
			if !stated[key] && open {
				marked = append(marked, Doubt{codes[i], p})
			}
			stated[key] = true
		}
	}
	return marked, nil
}

// settle marks in an explanation what rests on a doubt. A trace names rules, readings and
// criteria, but not every number it compared with: those count for the whole.
func (s *Service) settle(ctx context.Context, hash string, told *scoring.Explanation) error {
	doubts, err := s.doubtsIn(ctx, hash)
	if err != nil {
		return err
	}
	open, numbers := map[string]bool{}, false
	for _, d := range doubts {
		switch d.Section {
		case "parameters":
			open["parameters "+d.Name] = true
		case "rules", "items", "norms":
			open[d.Name] = true
		default:
			numbers = true
		}
	}
	mark(told, open)
	told.Unconfirmed = told.Unconfirmed || numbers
	return nil
}

func mark(e *scoring.Explanation, open map[string]bool) {
	e.Unconfirmed = open[e.Rule]
	for i := range e.Parameters {
		e.Parameters[i].Certainty = scoring.Confirmed
		if open["parameters "+e.Parameters[i].Name] {
			e.Parameters[i].Certainty = scoring.Unconfirmed
		}
	}
	for i := range e.Steps {
		mark(&e.Steps[i], open)
	}
}

// doubtful reports whether an explanation rests on a doubt.
func doubtful(e *scoring.Explanation) bool {
	return e.Unconfirmed ||
		slices.ContainsFunc(e.Parameters, func(p scoring.Parameter) bool { return p.Certainty == scoring.Unconfirmed }) ||
		slices.ContainsFunc(e.Steps, func(step scoring.Explanation) bool { return doubtful(&step) })
}

// ResultDoubtful reports whether a result rests on a value or a reading that nobody has
// confirmed: it is not for official use. Looking at that is not reading the result.
func (s *Service) ResultDoubtful(ctx context.Context, r *ent.Result) (bool, error) {
	told, _, err := s.explain(ctx, r)
	return err == nil && doubtful(told), err
}

// UnitResultDoubtful is the same for the result of a unit.
func (s *Service) UnitResultDoubtful(ctx context.Context, r *ent.UnitResult) (bool, error) {
	told, _, err := s.tell(ctx, r.RulesetHash, r.Trace, r.Sources)
	return err == nil && doubtful(told), err
}

// RunDoubtful reports whether a run was computed by rules of which something is unconfirmed.
func (s *Service) RunDoubtful(ctx context.Context, r *ent.Run) (bool, error) {
	doubts, err := s.doubtsIn(ctx, r.RulesetHashes...)
	return len(doubts) > 0, err
}

// PeriodDoubtful is the same for all that is published of a period, under a unit or anywhere.
func (s *Service) PeriodDoubtful(ctx context.Context, p *ent.Period, unitID *string) (bool, error) {
	q := s.store.Closing.Query().Where(closing.PeriodID(p.ID), closing.RunIDNotNil())
	if unitID != nil {
		d, err := s.Directory(ctx)
		if err != nil {
			return false, err
		}
		agencies := unitIDs(d.AgenciesUnder(*unitID))
		if own := d.Agency(*unitID); own != nil {
			agencies = append(agencies, own.ID)
		}
		q = q.Where(closing.UnitIDIn(agencies...))
	}
	runs, err := q.QueryRun().All(ctx)
	for _, r := range runs {
		if found, err := s.RunDoubtful(ctx, r); found || err != nil {
			return found, err
		}
	}
	return false, err
}
