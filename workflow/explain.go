package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
)

// Explain returns how a result came about: the stored trace, told in the words of the
// ruleset or policy that was pinned. Nothing is recomputed. Who read it, in which roles, is
// recorded and shown to the person; of their own it is recorded once that they opened it.
func (s *Service) Explain(ctx context.Context, r *ent.Result) (*scoring.Explanation, *scoring.Ruleset, error) {
	note := func() error { return s.noteReading(ctx, r.ID, r.PersonID) }
	if v := access.From(ctx); v.Person != "" && v.Person == r.PersonID {
		note = func() error { return s.noteOpened(ctx, r) }
	}
	if err := note(); err != nil {
		return nil, nil, err
	}
	return s.explain(ctx, r)
}

func (s *Service) explain(ctx context.Context, r *ent.Result) (*scoring.Explanation, *scoring.Ruleset, error) {
	if _, month := s.knownMonth(r.RulesetHash); !month && s.rated(ctx, r.RulesetHash) {
		return s.tell(ctx, r.RulesetHash, r.Trace, r.Sources)
	}
	rules, err := s.pinnedRuleset(ctx, r.RulesetHash)
	if err != nil {
		return nil, nil, err
	}
	sheet, err := scoring.ParseSheet(r.Sheet)
	if err != nil {
		return nil, nil, err
	}
	trace, err := scoring.ParseTrace(r.Trace)
	if err != nil {
		return nil, nil, err
	}
	told := rules.Explain(sheet, trace)
	return &told, rules, s.settle(ctx, r.RulesetHash, &told)
}

// noteReading writes into the history who reads how something came about.
func (s *Service) noteReading(ctx context.Context, subject, owner string) error {
	if v := access.From(ctx); v.IsSystem() || owner != "" && v.Person == owner {
		return nil
	}
	return s.writeReading(ctx, subject)
}

func (s *Service) writeReading(ctx context.Context, subject string) error {
	act := access.Act{Verb: access.ReadResult, Subject: subject, Reason: rolesHeld(access.From(ctx))}
	_, err := write(ctx, s, act, func(context.Context, *ent.Tx, *access.Act) (struct{}, error) { return struct{}{}, nil })
	return err
}

// keptPolicy begins the kept text of a policy; a filled frame of months begins otherwise.
const keptPolicy = `{"id":`

// rated reports whether a kept text is a policy, not the ruleset of a month.
func (s *Service) rated(ctx context.Context, hash string) bool {
	kept, err := s.client(ctx).Ruleset.Get(access.Elevated(ctx), hash)
	return err == nil && strings.HasPrefix(kept.Text, keptPolicy)
}

// ExplainUnit returns how the result of a unit came about.
func (s *Service) ExplainUnit(ctx context.Context, r *ent.UnitResult) (*scoring.Explanation, *scoring.Ruleset, error) {
	if err := s.noteReading(ctx, r.ID, ""); err != nil {
		return nil, nil, err
	}
	return s.tell(ctx, r.RulesetHash, r.Trace, r.Sources)
}

// ExplainLimit returns how a cap was applied: base, ratio, most, and everybody's place.
func (s *Service) ExplainLimit(ctx context.Context, l *ent.ExcellenceLimit) (*scoring.Explanation, *scoring.Ruleset, error) {
	if err := s.noteReading(ctx, l.ID, ""); err != nil {
		return nil, nil, err
	}
	return s.tell(ctx, l.RulesetHash, l.Trace, nil)
}

// ExplainProposal returns which conditions of a norm hold of somebody, by the kept facts.
func (s *Service) ExplainProposal(ctx context.Context, p *ent.Proposal) (*scoring.Explanation, *scoring.Ruleset, error) {
	if err := s.noteReading(ctx, p.ID, deref(p.PersonID)); err != nil {
		return nil, nil, err
	}
	answer, err := s.answer(ctx, question{p.RulesetHash, p.Sheet, p.Norm})
	if err != nil {
		return nil, nil, err
	}
	return s.tell(ctx, p.RulesetHash, answer.Trace.Canonical(), nil)
}

// ExplainDossier returns which conditions of its norm held of somebody when the dossier was
// opened, or what the law says of the discipline proposed; nil where no rule judges it.
func (s *Service) ExplainDossier(ctx context.Context, x *ent.Dossier) (*scoring.Explanation, *scoring.Ruleset, error) {
	if x.Norm == "" && !sanctioned(x) {
		return nil, nil, nil
	}
	if err := s.noteReading(ctx, x.ID, deref(x.PersonID)); err != nil {
		return nil, nil, err
	}
	return s.conditionsOf(ctx, x)
}

// conditionsOf tells the conditions of a dossier; nil where no rule judges it.
func (s *Service) conditionsOf(ctx context.Context, x *ent.Dossier) (*scoring.Explanation, *scoring.Ruleset, error) {
	switch {
	case x.Norm == "" && sanctioned(x):
		return s.explainSanction(ctx, x)
	case x.Norm == "":
		return nil, nil, nil
	}
	answer, err := s.answer(ctx, question{x.RulesetHash, x.Sheet, x.Norm})
	if err != nil {
		return nil, nil, err
	}
	return s.tell(ctx, x.RulesetHash, answer.Trace.Canonical(), nil)
}

// tell puts a trace of a pinned policy into words. Sources are the records behind the names
// the trace uses.
func (s *Service) tell(ctx context.Context, hash string, trace []byte, sources map[string]string) (*scoring.Explanation, *scoring.Ruleset, error) {
	policy, err := s.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, nil, err
	}
	step, err := scoring.ParseTrace(trace)
	if err != nil {
		return nil, nil, err
	}
	told := policy.Explain(step)
	name(&told, sources)
	return &told, policy.Dictionary(), s.settle(ctx, hash, &told)
}

// name says what kind of record a source of an explanation is.
func name(e *scoring.Explanation, sources map[string]string) {
	nameSource(e.Source, sources)
	for i := range e.Inputs {
		nameSource(e.Inputs[i].Source, sources)
	}
	for i := range e.Steps {
		name(&e.Steps[i], sources)
	}
}

func nameSource(src *scoring.Source, sources map[string]string) {
	if src == nil {
		return
	}
	src.Label = src.ID
	if id, known := sources[src.ID]; known {
		src.ID = id
	}
	prefix, _, _ := strings.Cut(src.ID, "_")
	src.Type = scoring.SourceDocument
	if kind, known := sourceKinds[prefix]; known {
		src.Type = kind
	}
}

// sourceKinds are the kinds of records by the prefix of their identifiers. What has none is
// a document, a person by staff code, or the scope of a cap.
var sourceKinds = map[string]scoring.SourceType{
	"rs": scoring.SourceResult, "un": scoring.SourceUnit, "at": scoring.SourceTask, "fd": scoring.SourceFinding,
	"cp": scoring.SourceComplaint, "cn": scoring.SourceConclusion, "fm": scoring.SourceForceMajeure,
	"ms": scoring.SourceMeasurement, "ua": scoring.SourceUnitAssessment,
}

// pinnedRuleset returns a ruleset from the program if it still carries it, else from the
// kept text.
func (s *Service) pinnedRuleset(ctx context.Context, hash string) (*scoring.Ruleset, error) {
	if r, ok := s.knownMonth(hash); ok {
		return r, nil
	}
	return s.pins.month(hash, func() (*scoring.Ruleset, error) { return s.pinned(ctx, map[string]*scoring.Ruleset{}, hash) })
}

// ReasonOf says why a result has no points or no rating, in the words of its ruleset or
// policy; nil when it has.
func (s *Service) ReasonOf(ctx context.Context, r *ent.Result) (*scoring.Text, error) {
	if r.Status == scoring.Scored || r.Status == scoring.Proposed {
		return nil, nil
	}
	if n := len(r.Notes); n > 0 {
		return s.reason(ctx, r.RulesetHash, r.Notes[n-1])
	}
	rules, err := s.pinnedRuleset(ctx, r.RulesetHash)
	if err != nil {
		return nil, err
	}
	sheet, err := scoring.ParseSheet(r.Sheet)
	if err != nil {
		return nil, err
	}
	trace, err := scoring.ParseTrace(r.Trace)
	if err != nil {
		return nil, err
	}
	return rules.Explain(sheet, trace).Note, nil
}

// ReasonOfUnit says why a unit has no rating; nil when it has.
func (s *Service) ReasonOfUnit(ctx context.Context, r *ent.UnitResult) (*scoring.Text, error) {
	if n := len(r.Notes); r.Status != scoring.Proposed && n > 0 {
		return s.reason(ctx, r.RulesetHash, r.Notes[n-1])
	}
	return nil, nil
}

// reason puts a note of a policy into words.
func (s *Service) reason(ctx context.Context, hash, note string) (*scoring.Text, error) {
	policy, err := s.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, err
	}
	return policy.Explain(scoring.Step{Note: note}).Note, nil
}
