package law

import "github.com/congtam/congtam/scoring"

// Explain puts a trace into words, with the citations of this policy and the open
// questions that touched each step. It never computes a value again.
func (p *Policy) Explain(trace scoring.Step) scoring.Explanation {
	return p.Dictionary().Explain(scoring.Sheet{}, trace)
}

// Dictionary returns the words and citations of the policy as a ruleset that only explains.
func (p *Policy) Dictionary() *scoring.Ruleset {
	r := scoring.Ruleset{
		ID: p.ID, Hash: p.Hash, Title: p.Title, Documents: p.Documents, Values: p.Values, Parameters: p.Parameters, Bands: bandWords,
		Inputs: p.words.Inputs,
	}
	for _, w := range p.words.Rules {
		if w.OfLayer && p.rule(w.Code) == nil {
			continue
		}
		rule := scoring.Rule{Code: w.Code, Label: w.Label, Formula: w.Formula, Unit: w.Unit}
		if own := p.rule(w.Code); own != nil {
			rule.Cite, rule.Certainty, rule.Parameters = own.Cite, own.Certainty, own.Parameters
		}
		r.Rules = append(r.Rules, rule)
	}
	for _, it := range p.Items {
		r.Rules = append(r.Rules, scoring.Rule{
			Code: it.Code, Label: it.Label, Unit: scoring.UnitPoints, Cite: it.Cite, Certainty: it.Certainty,
		})
	}
	for _, n := range p.Norms {
		r.Rules = append(r.Rules, scoring.Rule{
			Code: n.Code, Label: n.Label, Unit: scoring.UnitCode, Cite: n.Cite, Certainty: n.Certainty,
		})
	}
	for _, q := range p.Parameters {
		r.Inputs = append(r.Inputs, scoring.InputName{Name: q.Name, Label: q.Question, Unit: scoring.UnitCode})
	}
	for _, n := range p.words.Notes {
		if text, whole := n.Text.Fill(p.Values); whole {
			r.Notes = append(r.Notes, scoring.Note{Code: n.Code, Text: text})
		}
	}
	return scoring.Dictionary(r)
}

// bandWords are the levels as every act names them.
var bandWords = []scoring.BandRule{
	{Band: scoring.Excellent, Label: scoring.Text{Vi: "Hoàn thành xuất sắc nhiệm vụ", En: "Excellent completion"}},
	{Band: scoring.Good, Label: scoring.Text{Vi: "Hoàn thành tốt nhiệm vụ", En: "Good completion"}},
	{Band: scoring.Completed, Label: scoring.Text{Vi: "Hoàn thành nhiệm vụ", En: "Completion"}},
	{Band: scoring.NotCompleted, Label: scoring.Text{Vi: "Không hoàn thành nhiệm vụ", En: "Not completed"}},
}
