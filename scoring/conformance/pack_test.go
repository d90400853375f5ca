package conformance

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"
)

func TestPack(t *testing.T) {
	var w bytes.Buffer
	passed, failed, err := Run(Pack(), &w)
	if err != nil || failed > 0 || passed == 0 {
		t.Errorf("%d passed, %d failed, %v\n%s", passed, failed, err, w.String())
	}
}

// A program behind the protocol passes the same pack.
func TestPackOverTheProtocol(t *testing.T) {
	p, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	program := func(in []byte) ([]byte, error) {
		var out bytes.Buffer
		err := p.Serve(bytes.NewReader(append(in, '\n')), &out)
		return out.Bytes(), err
	}
	var w bytes.Buffer
	if _, failed, err := RunAgainst(Pack(), &w, program); failed > 0 || err != nil {
		t.Errorf("%v\n%s", err, w.String())
	}
}

func TestWrongExpectationIsShown(t *testing.T) {
	pack := fstest.MapFS{"x.yaml": {Data: []byte(`cases:
  - id: X1
    title: wrong
    given: {unit: {total: 93, tasks: {assigned: 10, done: 10, late: 0, faulty: 0, exceeded: 2}, shortcomings: {found: 0, remedied: 0}}}
    expect: {rating: EXCELLENT}
  - id: X2
    given: {unit: {total: 93}, kpi: {code: a, measure: COUNT, unit: u, source: s}}
    expect: {rating: GOOD}
`)}}
	var w bytes.Buffer
	passed, failed, err := Run(pack, &w)
	if err != nil || passed != 0 || failed != 1 || !strings.Contains(w.String(), "X2") {
		t.Errorf("%d, %d, %v\n%s", passed, failed, err, w.String())
	}
	pack["x.yaml"].Data = pack["x.yaml"].Data[:bytes.Index(pack["x.yaml"].Data, []byte("  - id: X2"))]
	w.Reset()
	_, _, _ = Run(pack, &w)
	for _, want := range []string{"FAIL X1", "expected EXCELLENT, actual GOOD", `{"r":"UNIT_RATING","v":"GOOD"}`, "0 passed, 1 failed"} {
		if !strings.Contains(w.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, w.String())
		}
	}
}
