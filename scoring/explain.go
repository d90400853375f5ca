package scoring

import "maps"

// Explain puts a stored trace into words. It reads the trace and the sheet it was
// computed from, and never computes a value again; the ruleset must be the one that
// scored. A code the ruleset does not know is shown as it is.
func (r *Ruleset) Explain(s Sheet, trace Step) Explanation {
	e := explainer{ruleset: r, rules: map[string]*Rule{}, inputs: map[string]InputName{}, sources: sourcesOf(s)}
	for i := range r.Rules {
		rule := &r.Rules[i]
		e.rules[rule.Code] = rule
		e.inputs[rule.Code] = InputName{rule.Code, rule.Label, rule.Unit} // a step can be an input of another
	}
	for _, in := range r.Inputs {
		e.inputs[in.Name] = in
	}
	maps.Copy(e.inputs, criteriaInputs(r.GeneralCriteria))
	return e.explain(trace)
}

type explainer struct {
	ruleset *Ruleset
	rules   map[string]*Rule
	inputs  map[string]InputName
	sources map[string]Source
}

func (e *explainer) explain(s Step) Explanation {
	rule := e.rules[s.Rule]
	if rule == nil {
		rule = &Rule{Code: s.Rule, Label: Text{s.Rule, s.Rule}, Unit: UnitNone}
	}
	out := Explanation{
		Rule: rule.Code, Label: rule.Label, Formula: rule.Formula, Value: s.Value, Unit: rule.Unit,
		Shown: e.shown(s.Value, rule.Unit), Source: e.source(s.Of), NoteCode: s.Note, Note: e.note(s.Note),
		Unconfirmed: rule.Certainty == Unconfirmed,
	}
	for _, c := range rule.Cite {
		out.Cite = append(out.Cite, e.ruleset.Words(c))
	}
	if s.Note == ProtectedInnovation {
		for _, c := range e.ruleset.citationsOf(s.Note) {
			out.Cite = append(out.Cite, e.ruleset.Words(c))
		}
	}
	out.Parameters = e.parameters(rule)
	for _, in := range s.Inputs {
		out.Inputs = append(out.Inputs, e.input(in))
	}
	for _, child := range s.Steps {
		out.Steps = append(out.Steps, e.explain(child))
	}
	return out
}

func (e *explainer) parameters(rule *Rule) (chosen []Parameter) {
	for _, p := range e.ruleset.Parameters {
		for _, name := range rule.Parameters {
			if p.Name == name {
				chosen = append(chosen, p)
			}
		}
	}
	return chosen
}

func (e *explainer) input(in Input) ExplainedInput {
	name, known := e.inputs[in.Name]
	if !known {
		name = InputName{Label: Text{in.Name, in.Name}, Unit: UnitNone}
	}
	shown := e.shown(in.Value, name.Unit)
	if option := e.chosen(in); option != nil {
		shown = *option
	}
	return ExplainedInput{Name: name.Label, Value: in.Value, Shown: shown, Unit: name.Unit, Source: e.source(in.Ref)}
}

func (e *explainer) note(code string) *Text {
	if code == "" {
		return nil
	}
	if note := e.ruleset.policy.notes[code]; note != nil {
		return &note.Text
	}
	return &Text{code, code}
}

func (e *explainer) source(id string) *Source {
	if id == "" {
		return nil
	}
	if s, known := e.sources[id]; known {
		return &s
	}
	return &Source{ID: id}
}

// sourcesOf finds the records of a sheet by their id.
func sourcesOf(s Sheet) map[string]Source {
	sources := make(map[string]Source)
	for _, it := range s.Items {
		sources[it.Ref] = Source{SourceItem, it.Ref, it.Label}
		for _, c := range it.Causes {
			sources[c.Ref] = Source{SourceCause, c.Ref, c.label()}
		}
	}
	judgements := []*Judgement{s.NoData}
	if l := s.Leader; l != nil {
		judgements = append(judgements, l.UnitResult, l.Organising, l.Unity)
		for _, sub := range l.Subordinates {
			sources[sub.Ref] = Source{SourcePerson, sub.Ref, sub.Ref}
		}
	}
	for _, j := range judgements {
		if j != nil {
			sources[j.Ref] = Source{SourceJudgement, j.Ref, j.Reason}
		}
	}
	return sources
}

func criteriaInputs(groups []CriteriaGroup) map[string]InputName {
	inputs := make(map[string]InputName)
	for _, g := range groups {
		for _, c := range g.Criteria {
			inputs[c.Code] = InputName{c.Code, c.Label, UnitPoints}
		}
	}
	return inputs
}
