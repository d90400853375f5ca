package draft_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/draft"
)

func base(t *testing.T) (conformance.Program, []conformance.Case) {
	t.Helper()
	p, err := conformance.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := p.AllCases()
	if err != nil {
		t.Fatal(err)
	}
	return p, cases
}

func source(t *testing.T, id string) []byte {
	t.Helper()
	p, _ := base(t)
	policy, found := p.Policies.ByID(id)
	if !found {
		t.Fatalf("no policy %s", id)
	}
	return policy.Source()
}

func set(t *testing.T, text []byte, value string, path ...string) []byte {
	t.Helper()
	changed, err := draft.Set(text, value, path...)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

func TestAValueIsChangedInPlaceAndSaidInWords(t *testing.T) {
	before := source(t, "ND335_2025_CS_YEAR")
	after := set(t, before, "75", "values", "goodFrom", "number")
	after = set(t, after, "GOOD_OR_BETTER", "parameters", "capBase", "default")
	after = set(t, after, "UNCONFIRMED", "values", "capRatio", "certainty")
	after, err := draft.SetCitations(after, []scoring.Citation{{Document: "ND335", Article: "20", Clause: "2"}}, "values", "capRatio")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(string(after), "\n") != strings.Count(string(before), "\n") {
		t.Error("lines were lost or added")
	}
	changes, err := draft.Diff(before, after)
	if err != nil {
		t.Fatal(err)
	}
	want := []scoring.Text{
		{Vi: "Giá trị “Hoàn thành tốt từ”, số: 70 → 75", En: "Value “Good from”, number: 70 → 75"},
		{
			Vi: "Giá trị “Tỷ lệ xuất sắc tối đa”, căn cứ: điểm a khoản 5 Điều 20 Nghị định 335/2025/NĐ-CP → khoản 2 Điều 20 Nghị định 335/2025/NĐ-CP",
			En: "Value “Highest share of excellent”, citation: Decree 335/2025/NĐ-CP, Art. 20.5.a → Decree 335/2025/NĐ-CP, Art. 20.2",
		},
		{
			Vi: "Giá trị “Tỷ lệ xuất sắc tối đa”, mức xác nhận: đã xác nhận → chưa xác nhận",
			En: "Value “Highest share of excellent”, certainty: confirmed → unconfirmed",
		},
		{
			Vi: "Tham số “Tỷ lệ xuất sắc tính trên tổng số nào?”, phương án áp dụng: Số được xếp loại hoàn thành tốt, theo đúng câu chữ. → Số hoàn thành tốt trở lên.",
			En: "Parameter “What is the excellence cap a share of?”, option in force: Those rated good, to the letter. → Those rated good or excellent.",
		},
	}
	if len(changes) != len(want) {
		t.Fatalf("%d changes, want %d: %v", len(changes), len(want), changes)
	}
	for i, c := range changes {
		if c.Words() != want[i] {
			t.Errorf("change %d: %s\n%s", i, c.Words().Vi, c.Words().En)
		}
	}
}

func TestPartsAddedAndRemovedAreSaid(t *testing.T) {
	before := []byte("values:\n  - {name: a, number: 0.25, unit: RATIO, label: {vi: Phần, en: Share}}\n  - {name: b, number: 1, unit: COUNT}\n")
	after := []byte("# ghi chú\nvalues:\n  - {name: b, unit: COUNT, number: 1}\n  - {name: c, number: 2.5, unit: POINTS, label: {vi: Điểm, en: Points}}\n")
	changes, err := draft.Diff(before, after)
	if err != nil || len(changes) != 2 {
		t.Fatalf("%v, %v", changes, err)
	}
	if got := changes[0].Words().Vi; got != "Bỏ: Giá trị “Phần”: 25 %" {
		t.Error(got)
	}
	if got := changes[1].Words(); got.Vi != "Thêm: Giá trị “Điểm”: 2,5" || got.En != "Added: Value “Points”: 2.5" {
		t.Error(got)
	}
}

func TestAFaultHasItsPlace(t *testing.T) {
	text := source(t, "ND335_2025_CS_YEAR")
	for _, c := range []struct {
		value string
		path  []string
		says  string
	}{
		{"viel", []string{"values", "goodFrom", "number"}, "viel"},
		{"-1", []string{"values", "goodFrom", "number"}, "goodFrom is negative"},
		{"BAND_FROM_BELOW", []string{"rules", "BAND", "code"}, `knows no rule "BAND_FROM_BELOW"`},
		{"NEVER", []string{"parameters", "capBase", "default"}, "NEVER"},
	} {
		_, fault := draft.Parse("x.yaml", set(t, text, c.value, c.path...))
		if fault == nil || fault.Line < 20 || fault.Column < 3 || !strings.Contains(fault.Error(), c.says) {
			t.Errorf("%s: %v", c.value, fault)
		}
	}
	if _, fault := draft.Parse("x.yaml", []byte("id: [")); fault == nil || fault.Line != 1 {
		t.Errorf("broken text: %v", fault)
	}
}

func TestADraftNeedsExpectationsForTheCasesItChanges(t *testing.T) {
	p, pack := base(t)
	text := set(t, source(t, "ND335_2025_CS_YEAR"), "75", "values", "goodFrom", "number")
	report := draft.Check(p, pack, "x.yaml", text)
	if report.Fault != nil || report.OK() || report.Passed == 0 {
		t.Fatalf("fault %v, %d passed, %d changed", report.Fault, report.Passed, len(report.Cases))
	}
	var failing []conformance.Case
	for _, c := range report.Cases {
		if c.Failed == nil || c.Explanation.Vi == "" {
			t.Errorf("%s: failed %v, explained %q", c.Case.ID, c.Failed, c.Explanation.Vi)
		}
		failing = append(failing, c.Case)
	}
	text, err := draft.Adopt(p, text, failing...)
	if err != nil {
		t.Fatal(err)
	}
	again := draft.Check(p, pack, "x.yaml", text)
	if !again.OK() || len(again.Cases) != len(failing) || again.Passed != len(pack) {
		t.Errorf("%d passed of %d, %d changed of %d, fault %v", again.Passed, len(pack), len(again.Cases), len(failing), again.Fault)
	}
	for _, c := range again.Cases {
		if c.Was == nil {
			t.Errorf("%s does not say what was expected before", c.Case.ID)
		}
	}
	// Changed back, the cases the draft carries fail: an expectation is not a wish.
	if back := draft.Check(p, pack, "x.yaml", set(t, text, "70", "values", "goodFrom", "number")); back.OK() {
		t.Error("expectations hold whatever the number")
	}
	if twice, err := draft.Adopt(p, text, failing[0]); err != nil || string(twice) != string(text) {
		t.Errorf("adopting a case again changes the text (%v)", err)
	}
}

func TestTheFirstStepThatDiffersIsTheCause(t *testing.T) {
	p, pack := base(t)
	k := pack[0]
	for _, c := range pack {
		if c.ID == "B1" {
			k = c
		}
	}
	other := k
	other.Parameters = map[string]string{"latenessUnit": "PER_OCCURRENCE"}
	before, err := p.Compute(k)
	if err != nil {
		t.Fatal(err)
	}
	after, err := p.Compute(other)
	if err != nil {
		t.Fatal(err)
	}
	steps := draft.Steps(before.Trace, after.Trace)
	if len(steps) == 0 || steps[0].Rule != "l" || steps[len(steps)-1].Rule == "l" {
		t.Fatalf("%v", steps)
	}
	words := steps[0].Words(p.Explainer(k), p.Explainer(other))
	if !strings.Contains(words.Vi, "4 → 1") || !strings.Contains(words.En, "4 → 1") {
		t.Errorf("%s\n%s", words.Vi, words.En)
	}
	if same := draft.Steps(before.Trace, before.Trace); same != nil {
		t.Errorf("a trace differs from itself: %v", same)
	}
}

// A month's ruleset is drafted like any other law, down to the cases of its own file.
func TestADraftOfAMonth(t *testing.T) {
	p, pack := base(t)
	text := set(t, p.Months[0].Source(), "80", "values", "resultMax", "number")
	report := draft.Check(p, pack, "x.yaml", text)
	var failing []conformance.Case
	for _, c := range report.Cases {
		if c.Step == nil || c.Explanation.En == "" {
			t.Errorf("%s does not say which step differs", c.Case.ID)
		}
		failing = append(failing, c.Case)
	}
	if report.OK() || len(failing) == 0 {
		t.Fatal("no case notices another maximum of the result block")
	}
	adopted, err := draft.Adopt(p, text, failing...)
	if err != nil {
		t.Fatal(err)
	}
	if after := draft.Check(p, pack, "x.yaml", adopted); !after.OK() || after.Passed != len(pack) {
		t.Errorf("%d of %d cases hold after adopting %d: %v", after.Passed, len(pack), len(failing), after.Fault)
	}
}
