package scoring

import "testing"

// findExplained returns the first explanation of a rule, in depth-first order.
func findExplained(e Explanation, rule string) *Explanation {
	if e.Rule == rule {
		return &e
	}
	for _, child := range e.Steps {
		if found := findExplained(child, rule); found != nil {
			return found
		}
	}
	return nil
}

func explained(t *testing.T, id string) Explanation {
	t.Helper()
	r := civilServants(t)
	c := find(allCases(t), func(c workedCase) bool { return c.ID == id })
	s := c.sheet(r)
	for i := range s.Items {
		s.Items[i].Label = "Nhãn của " + s.Items[i].Ref
	}
	return r.Explain(s, r.Score(s).Trace)
}

func TestExplainQuality(t *testing.T) {
	b := findExplained(explained(t, "B1"), ruleQuality)
	if b == nil {
		t.Fatal("b is not explained")
	}
	if b.Value != "2311/3360" || b.Shown != (Text{"68,78 %", "68.78 %"}) {
		t.Errorf("b is %s, shown %v", b.Value, b.Shown)
	}
	if want := (Text{"điểm b khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP", "Decree 335/2025/NĐ-CP, Art. 14.2.b"}); len(b.Cite) != 1 || b.Cite[0] != want {
		t.Errorf("b cites %v", b.Cite)
	}
	if len(b.Inputs) != 2 || b.Inputs[0].Name.En != "Done with quality (converted)" || b.Inputs[0].Shown.Vi != "11,555" {
		t.Errorf("b comes from %+v", b.Inputs)
	}
}

func TestExplainLateness(t *testing.T) {
	l := findExplained(explained(t, "B1"), ruleLate)
	if l == nil || l.Value != "4" || !l.Unconfirmed {
		t.Fatalf("lateness reads %+v", l)
	}
	if p := find(l.Parameters, func(p Parameter) bool { return p.Name == "latenessUnit" }); p == nil || p.Chosen != perCalendarDay {
		t.Errorf("lateness does not name its parameter: %+v", l.Parameters)
	}
}

func TestExplainSources(t *testing.T) {
	item := findExplained(explained(t, "B1"), ruleItem)
	if want := (Source{SourceItem, "báo cáo", "Nhãn của báo cáo"}); item == nil || item.Source == nil || *item.Source != want {
		t.Errorf("the first item comes from %+v", item)
	}
	d := findExplained(explained(t, "C4"), ruleUnitResult)
	if last := d.Inputs[len(d.Inputs)-1]; last.Source == nil || last.Source.Type != SourcePerson || last.Shown.Vi != "49,99" {
		t.Errorf("d rests on %+v", d.Inputs)
	}
	unity := findExplained(explained(t, "C4"), ruleUnity)
	if unity.Source == nil || unity.Source.Type != SourceJudgement || unity.Note == nil {
		t.Errorf("e rests on %+v", unity.Source)
	}
}

func TestExplainBandAndStatus(t *testing.T) {
	if band := findExplained(explained(t, "B1"), ruleBand); band.Shown.Vi != "Hoàn thành tốt nhiệm vụ" {
		t.Errorf("the band reads %q", band.Shown.Vi)
	}
	open := findExplained(explained(t, "C9"), ruleUnitResult)
	if open.Value != "" || open.Note == nil || open.Note.En == "" {
		t.Errorf("a missing component reads %+v", open)
	}
}

// Explain reads; it must not compute. A value that no rule would give comes out as it
// stands, and a code nobody knows is shown.
func TestExplainNeverComputes(t *testing.T) {
	r := civilServants(t)
	e := r.Explain(Sheet{}, Step{Rule: ruleTotal, Value: "7/2", Note: "?", Of: "x_1",
		Inputs: []Input{{Name: "??", Value: "1", Ref: "y_1"}}, Steps: []Step{{Rule: "???", Value: "z"}}})
	if e.Value != "7/2" || e.Shown.Vi != "3,50" || e.Note.Vi != "?" || e.Source.ID != "x_1" {
		t.Errorf("got %+v", e)
	}
	if e.Inputs[0].Name.Vi != "??" || e.Steps[0].Label.En != "???" || e.Steps[0].Shown.En != "z" {
		t.Errorf("unknown codes read %+v %+v", e.Inputs, e.Steps)
	}
}

// Every step of every case has words in both languages and a citation.
func TestEveryStepIsExplained(t *testing.T) {
	var walk func(id string, e Explanation)
	walk = func(id string, e Explanation) {
		if e.Label.Vi == e.Rule || e.Label.En == "" || e.Formula.Vi == "" || e.Formula.En == "" || len(e.Cite) == 0 {
			t.Errorf("%s: step %s is not in words: %+v", id, e.Rule, e.Label)
		}
		for _, in := range e.Inputs {
			if in.Name.Vi == "" || in.Name.En == "" || in.Shown.Vi == "" {
				t.Errorf("%s: input of %s is not in words: %+v", id, e.Rule, in)
			}
		}
		for _, child := range e.Steps {
			walk(id, child)
		}
	}
	for _, c := range allCases(t) {
		walk(c.ID, explained(t, c.ID))
	}
}
