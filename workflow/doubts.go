package workflow

import (
	"context"
	"slices"
	"sync"

	"github.com/congtam/congtam/access"
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
	return s.unconfirmedOf(ctx, marked)
}

// unconfirmedOf leaves of what texts mark as unconfirmed what nobody answers for.
func (s *Service) unconfirmedOf(ctx context.Context, marked []Doubt) ([]Doubt, error) {
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

// confirmedParts are the parts that somebody answers for, by partKey, read once a request.
func (s *Service) confirmedParts(ctx context.Context) (map[string]bool, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		return s.readConfirmed(ctx)
	}
	lazy.confirmedOnce.Do(func() { lazy.confirmed, lazy.confirmedErr = s.readConfirmed(ctx) })
	return lazy.confirmed, lazy.confirmedErr
}

func (s *Service) readConfirmed(ctx context.Context) (map[string]bool, error) {
	rows, err := s.client(ctx).Confirmation.Query().Where(confirmation.StateEQ(confirmation.StateIN_FORCE)).All(access.Elevated(ctx))
	confirmed := make(map[string]bool, len(rows))
	for _, c := range rows {
		confirmed[c.Code+" "+c.Section+" "+c.Name+" "+c.PartHash] = true
	}
	return confirmed, err
}

// marked lists what a kept text marks as unconfirmed.
func (s *Service) marked(ctx context.Context, hash string) ([]Doubt, error) {
	s.doubts.mu.Lock()
	found, known := s.doubts.known[hash]
	s.doubts.mu.Unlock()
	if known {
		return found, nil
	}
	found, err := s.markedIn(ctx, hash)
	if err == nil {
		s.doubts.mu.Lock()
		defer s.doubts.mu.Unlock()
		s.doubts.known[hash] = found
	}
	return found, err
}

func (s *Service) markedIn(ctx context.Context, hash string) ([]Doubt, error) {
	if _, month := s.knownMonth(hash); month || !s.rated(ctx, hash) {
		r, err := s.pinnedRuleset(access.Elevated(ctx), hash)
		if err != nil {
			return nil, err
		}
		return markedTexts([]string{r.ID, r.Layer}, r.Sources(), func(string) bool { return false })
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
		labels := ruleLabels(texts[i])
		for _, p := range parts {
			if label, known := labels[p.Name]; known && p.Section == "rules" {
				p.Label = label
			}
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
