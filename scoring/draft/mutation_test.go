package draft

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
)

// Every number of every file of the law matters: changed a little, up or down, at least
// one case fails by its computed result. CI takes every seventh, `make test-long` all.
func TestEveryNumberIsHeldByACase(t *testing.T) {
	program, err := conformance.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := program.AllCases()
	if err != nil {
		t.Fatal(err)
	}
	every, n := 7, 0
	if manypeople.Long {
		every = 1
	}
	for _, source := range sources(program) {
		for _, number := range numbersIn(t, source) {
			for _, mutant := range number.mutants() {
				if n++; n%every == 0 {
					number.mustMatter(t, program, cases, mutant)
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d mutants of all numbers of the law", n)
	}
}

func sources(p conformance.Program) (texts [][]byte) {
	for _, r := range p.Months {
		texts = append(texts, r.Source())
	}
	for _, q := range p.Policies.All() {
		texts = append(texts, q.Source())
	}
	return texts
}

// shipped is a number in a text of the law.
type shipped struct {
	text   []byte
	path   string
	part   strictyaml.Node
	value  scoring.Decimal
	within strictyaml.Node // the element it belongs to
}

func numbersIn(t *testing.T, text []byte) []shipped {
	tree, err := strictyaml.Tree("law", text)
	if err != nil {
		t.Fatal(err)
	}
	id, _ := tree.Get("id")
	var all []shipped
	sections, _ := tree.Entries()
	for _, section := range sections {
		if section.Key != "cases" && section.Key != "from" && section.Key != "documents" {
			all = append(all, numbersBelow(text, plain(id)+": "+section.Key, section.Value)...)
		}
	}
	return all
}

func numbersBelow(text []byte, path string, n strictyaml.Node) (all []shipped) {
	items, _ := n.Items()
	for _, item := range items {
		name, _ := nameOf(item)
		all = append(all, numbersBelow(text, path+" "+name, item)...)
	}
	entries, _ := n.Entries()
	for _, e := range entries {
		if e.Key == "cite" {
			continue
		}
		written, single := e.Value.Scalar()
		value, err := scoring.ParseDecimal(written)
		if single && err == nil && slices.Contains([]string{"number", "years", "max", "from", "share", "year"}, e.Key) {
			all = append(all, shipped{text, path + " " + e.Key, e.Value, value, n})
		}
		all = append(all, numbersBelow(text, path, e.Value)...)
	}
	return all
}

// mutants are the number a little above and a little below: by one where things are
// counted, by a hundredth of a share, by a thousandth of a point. No share of points is above
// all of them.
func (s shipped) mutants() []scoring.Decimal {
	delta := scoring.Decimal(1)
	unit, _ := s.within.Get("unit")
	test, condition := s.within.Get("test")
	switch {
	case isText(unit, string(scoring.UnitCount)), condition && isText(test, "NOBODY_DISCIPLINED_FROM"), condition && s.value >= scoring.DecimalOf(2), isWhole(s.path):
		delta = scoring.DecimalOf(1)
	case isText(unit, string(scoring.UnitRatio)):
		delta = 10
	}
	return slices.DeleteFunc([]scoring.Decimal{s.value + delta, s.value - delta}, func(d scoring.Decimal) bool {
		return d < 0 || strings.HasSuffix(s.path, " share") && d > scoring.DecimalOf(1)
	})
}

func isWhole(path string) bool { return path[len(path)-4:] == "year" || path[len(path)-5:] == "years" }

func (s shipped) mustMatter(t *testing.T, p conformance.Program, cases []conformance.Case, mutant scoring.Decimal) {
	text, ok := replacePart(s.text, s.part, mutant.String())
	if !ok {
		t.Fatalf("%s cannot be changed", s.path)
	}
	l, fault := Parse("law", text)
	if fault != nil {
		t.Errorf("%s = %s: %v", s.path, mutant, fault)
		return
	}
	if !fails(instead(p, l), cases) {
		t.Errorf("%s: no case fails when it is %s instead of %s", s.path, mutant, s.value)
	}
}

// instead is the program with a law in place of the one of its id, which is gone.
func instead(p conformance.Program, l Law) conformance.Program {
	if l.Month != nil {
		return conformance.Program{Months: []*scoring.Ruleset{l.Month}, Policies: p.Policies}
	}
	all := p.Policies.All()
	for i := range all {
		if all[i].ID == l.Policy.ID {
			all[i] = l.Policy
		}
	}
	return conformance.Program{Months: p.Months, Policies: law.NewLibrary(all)}
}

// The same goes for the kinds of work, the components of the means and the answers a month
// computes by.
func TestEveryYesAndNoIsHeldByACase(t *testing.T) {
	program, err := conformance.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := program.AllCases()
	if err != nil {
		t.Fatal(err)
	}
	text := string(program.Months[0].Source())
	for _, c := range []struct{ old, new string }{
		{"{kind: PLANNED, assigned: true, result: true", "{kind: PLANNED, assigned: false, result: true"},
		{"{kind: PLANNED, assigned: true, result: true", "{kind: PLANNED, assigned: true, result: false"},
		{"{kind: SUDDEN, assigned: false, result: true", "{kind: SUDDEN, assigned: true, result: true"},
		{"{kind: RECEIVED, assigned: false, result: true", "{kind: RECEIVED, assigned: false, result: false"},
		{"{kind: HANDED_OVER, assigned: true, result: false", "{kind: HANDED_OVER, assigned: false, result: false"},
		{"[QUANTITY, QUALITY, PROGRESS]", "[QUANTITY, QUALITY]"},
		{"UNIT_RESULT, ORGANISING, UNITY]", "UNIT_RESULT, ORGANISING]"},
		{"PROGRESS, ORGANISING], option", "PROGRESS], option"},
		{"default: PER_CALENDAR_DAY", "default: PER_OCCURRENCE"},
		{"default: ARTICLE_16", "default: HD02_FOUR"},
		{"default: NONE", "default: ONE"},
		{"default: EXACT", "default: ROUNDED"},
		{"default: NOT_MOVED", "default: NEXT_WORKING_DAY"},
	} {
		broken := strings.Replace(text, c.old, c.new, 1)
		l, fault := Parse("law", []byte(broken))
		if fault != nil || broken == text {
			t.Fatalf("%s: %v", c.new, fault)
		}
		if !fails(instead(program, l), cases) {
			t.Errorf("no case fails with %s", c.new)
		}
	}
}

// fails reports whether a case comes out otherwise than it expects.
func fails(p conformance.Program, cases []conformance.Case) bool {
	return slices.ContainsFunc(cases, func(c conformance.Case) bool {
		got, err := p.Compute(c)
		return err == nil && conformance.Compare(c, got) != nil
	})
}
