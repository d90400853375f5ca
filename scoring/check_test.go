package scoring

import (
	"slices"
	"testing"
)

func TestCheckAcceptsTheUsual(t *testing.T) {
	if problems := civilServants(t).Check(month(15)); problems != nil {
		t.Errorf("problems %+v", problems)
	}
}

func TestCheckNamesTheField(t *testing.T) {
	r := civilServants(t)
	ratio := DecimalOf(1)
	for _, c := range []struct {
		name  string
		spoil func(*Sheet)
		want  string
	}{
		{"another decree's subject", func(s *Sheet) { s.Subject = PublicEmployee }, "subject"},
		{"a year", func(s *Sheet) { s.Period = Year }, "period"},
		{"a period that ends before it begins", func(s *Sheet) { s.To = s.From - 1 }, "period"},
		{"no role", func(s *Sheet) { s.Role = "" }, "role"},
		{"no reason", func(s *Sheet) { s.NoData = &Judgement{} }, "noData.reason"},
		{"over the maximum", func(s *Sheet) { s.General["G2.1"] = 2501 }, "general.G2.1"},
		{"a negative criterion", func(s *Sheet) { s.General["G2.1"] = -1 }, "general.G2.1"},
		{"an unknown criterion", func(s *Sheet) { s.General["G9"] = 0 }, "general.G9"},
		{"a duplicate", func(s *Sheet) { s.Items[1].Ref = s.Items[0].Ref }, "items.wi_0000000000"},
		{"no id", func(s *Sheet) { s.Items[0].Ref = "" }, "items."},
		{"an unknown kind", func(s *Sheet) { s.Items[0].Kind = "GIFT" }, "items.wi_0000000000.kind"},
		{"no coefficient", func(s *Sheet) { s.Items[0].Coefficient = 0 }, "items.wi_0000000000.coefficient"},
		{"nothing assigned", func(s *Sheet) { s.Items[0].Assigned, s.Items[0].Accepted = 0, 0 }, "items.wi_0000000000.assigned"},
		{"a surplus", func(s *Sheet) { s.Items[0].Accepted = 3001 }, "items.wi_0000000000.accepted"},
		{"accepted but never delivered", func(s *Sheet) { s.Items[0].Delivered = nil }, "items.wi_0000000000.delivered"},
		{"handed over yet done", func(s *Sheet) { s.Items[0].Kind = HandedOver }, "items.wi_0000000000.accepted"},
		{"more excused than failed", func(s *Sheet) { s.Items[0].ExcusedFailures = 9 }, "items.wi_0000000000.failedAssessments"},
		{"negative days", func(s *Sheet) { s.Items[0].ExcusedDays = -1 }, "items.wi_0000000000.excusedDays"},
		{"scored without points", func(s *Sheet) {
			s.Leader = &LeaderFacts{Subordinates: []Subordinate{{Ref: "CB02", Status: Scored}}}
		}, "leader.subordinates.CB02"},
		{"a judgement without a reason", func(s *Sheet) { s.Leader = &LeaderFacts{Unity: &Judgement{Ratio: &ratio}} }, "leader.unity.reason"},
		{"a unit result without a document", func(s *Sheet) {
			s.Leader = &LeaderFacts{UnitResult: &Judgement{Ratio: &ratio, Reason: "x"}}
		}, "leader.unitResult.document"},
	} {
		s := month(2)
		c.spoil(&s)
		problems := r.Check(s)
		i := slices.IndexFunc(problems, func(p Problem) bool { return p.Field == c.want })
		if i < 0 {
			t.Errorf("%s: got %+v, want a problem with %s", c.name, problems, c.want)
			continue
		}
		if p := problems[i]; p.Message.Vi == "" || p.Message.En == "" || len(p.Cite) == 0 {
			t.Errorf("%s: the problem lacks words or a citation: %+v", c.name, p)
		}
	}
}
