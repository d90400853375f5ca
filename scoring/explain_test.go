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

func explained(t *testing.T, s Sheet) Explanation {
	t.Helper()
	r := civilServants(t)
	return r.Explain(s, r.Score(s).Trace)
}

func TestExplainQuality(t *testing.T) {
	b := findExplained(explained(t, month(4)), ruleQuality) // two of four items failed once
	if b == nil {
		t.Fatal("b is not explained")
	}
	if b.Value != "7/8" || b.Shown != (Text{"87,50 %", "87.50 %"}) {
		t.Errorf("b is %s, shown %v", b.Value, b.Shown)
	}
	if want := (Text{"điểm b khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP", "Decree 335/2025/NĐ-CP, Art. 14.2.b"}); len(b.Cite) != 1 || b.Cite[0] != want {
		t.Errorf("b cites %v", b.Cite)
	}
	if len(b.Inputs) != 2 || b.Inputs[0].Name.En != "Done with quality (converted)" || b.Inputs[0].Shown.Vi != "28,35" {
		t.Errorf("b comes from %+v", b.Inputs)
	}
}

func TestExplainLateness(t *testing.T) {
	l := findExplained(explained(t, month(1)), ruleLate)
	if l == nil || l.Value != "2" || !l.Unconfirmed {
		t.Fatalf("lateness reads %+v", l)
	}
	if p := find(l.Parameters, func(p Parameter) bool { return p.Name == "latenessUnit" }); p == nil || p.Chosen != perCalendarDay {
		t.Errorf("lateness does not name its parameter: %+v", l.Parameters)
	}
}

func TestExplainSources(t *testing.T) {
	item := findExplained(explained(t, month(2)), ruleItem)
	if want := (Source{SourceItem, "wi_0000000000", "Trả lời kiến nghị của người dân"}); item == nil || item.Source == nil || *item.Source != want {
		t.Errorf("the first item comes from %+v", item)
	}
	d := findExplained(explained(t, leaderMonth()), ruleUnitResult)
	if last := d.Inputs[len(d.Inputs)-1]; last.Source == nil || last.Source.Type != SourcePerson || last.Shown.Vi != "49,99" {
		t.Errorf("d rests on %+v", d.Inputs)
	}
	organising := findExplained(explained(t, leaderMonth()), ruleOrganising)
	if organising.Source == nil || organising.Source.Type != SourceJudgement || organising.Note == nil {
		t.Errorf("đ rests on %+v", organising.Source)
	}
}

func TestExplainBandAndStatus(t *testing.T) {
	if band := findExplained(explained(t, month(1)), ruleBand); band.Shown.Vi != "Hoàn thành tốt nhiệm vụ" {
		t.Errorf("the band reads %q", band.Shown.Vi)
	}
	open := findExplained(explained(t, leaderMonth()), ruleUnity)
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
