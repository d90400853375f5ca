package draft

import "github.com/congtam/congtam/scoring"

// Explainer puts a step into words: Policy.Explain, or Ruleset.Explain over a sheet.
type Explainer func(scoring.Step) scoring.Explanation

// Words says what changed: "Số xuất sắc tối đa: 2 → 3 (capBase: GOOD_ONLY → GOOD_OR_BETTER)".
// The explainers are those of the two laws that computed.
func (c StepChange) Words(before, after Explainer) scoring.Text {
	switch {
	case c.Before == nil:
		e := after(*c.After)
		return scoring.Text{Vi: "Thêm bước “" + e.Label.Vi + "”: " + shownStep(e).Vi, En: "Added step “" + e.Label.En + "”: " + shownStep(e).En}
	case c.After == nil:
		e := before(*c.Before)
		return scoring.Text{Vi: "Không còn bước “" + e.Label.Vi + "”: " + shownStep(e).Vi, En: "Step no longer there “" + e.Label.En + "”: " + shownStep(e).En}
	}
	a, b := before(*c.Before), after(*c.After)
	vi, en := b.Label.Vi+": "+shownStep(a).Vi, b.Label.En+": "+shownStep(a).En
	if shownStep(a) != shownStep(b) {
		vi, en = vi+" → "+shownStep(b).Vi, en+" → "+shownStep(b).En
	}
	inputs := inputWords(a, b)
	return scoring.Text{Vi: vi + inputs.Vi, En: en + inputs.En}
}

// shownStep is the value of a step and why it is so, or "–" where it only groups others.
func shownStep(e scoring.Explanation) scoring.Text {
	t := e.Shown
	if t.Vi == "" {
		t = scoring.Text{Vi: "–", En: "–"}
	}
	if e.Note != nil {
		t.Vi, t.En = t.Vi+" ("+e.Note.Vi+")", t.En+" ("+e.Note.En+")"
	}
	return t
}

// inputWords names the inputs that differ.
func inputWords(a, b scoring.Explanation) scoring.Text {
	var t scoring.Text
	for i, in := range b.Inputs {
		was := scoring.Text{Vi: "–", En: "–"}
		if i < len(a.Inputs) && a.Inputs[i].Name == in.Name {
			if a.Inputs[i].Value == in.Value {
				continue
			}
			was = a.Inputs[i].Shown
		}
		t.Vi += "; " + in.Name.Vi + ": " + was.Vi + " → " + in.Shown.Vi
		t.En += "; " + in.Name.En + ": " + was.En + " → " + in.Shown.En
	}
	return t
}
