package law

import (
	"regexp"
	"slices"
	"testing"

	"github.com/congtam/congtam/scoring"
)

var (
	namedArticle = regexp.MustCompile(`(Điều|Art\.|Arts\.|khoản) ?\d`)
	namedNumber  = regexp.MustCompile(`\{(\w+)\}`)
	number       = regexp.MustCompile(`\d+([.,]\d+)?( %)?`)
	arithmetic   = regexp.MustCompile(`\(1 \+ r\)`)
)

// The words of an engine are the same under every act: an article in them would be false
// under the next one, and a number in any draft that changes it. Citations stand beside the
// step; numbers are named and filled from the act.
func TestWordsOfAnEngineNameNoArticleAndNoNumber(t *testing.T) {
	all, err := allWords()
	if err != nil {
		t.Fatal(err)
	}
	for engine, w := range all {
		check := func(code string, text scoring.Text, optional bool) {
			for _, one := range []string{text.Vi, text.En} {
				if namedArticle.MatchString(one) {
					t.Errorf("%s: %s names an article: %s", engine, code, one)
				}
				if number.MatchString(arithmetic.ReplaceAllString(namedNumber.ReplaceAllString(one, ""), "")) {
					t.Errorf("%s: %s has a number of its own: %s", engine, code, one)
				}
				for _, named := range namedNumber.FindAllStringSubmatch(one, -1) {
					if !optional && !slices.Contains(w.Values, named[1]) {
						t.Errorf("%s: %s names %s, which not every act has", engine, code, named[1])
					}
				}
			}
		}
		for _, r := range w.Rules {
			check(r.Code, r.Label, r.OfLayer)
			check(r.Code, r.Formula, r.OfLayer)
		}
		for _, n := range w.Notes {
			check(n.Code, n.Text, true)
		}
	}
}

// Every number a formula or note names is filled under every policy, layers included.
func TestNamedNumbersAreFilled(t *testing.T) {
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range l.All() {
		if len(p.LayerOf) > 0 {
			base, _ := l.ByID(p.LayerOf[0])
			if p, err = base.With(p); err != nil {
				t.Fatal(err)
			}
		}
		words := p.Dictionary()
		for _, r := range words.Rules {
			if namedNumber.MatchString(r.Formula.Vi + r.Formula.En) {
				t.Errorf("%s: %s is not filled: %s", p.ID, r.Code, r.Formula.Vi)
			}
		}
		for _, n := range words.Notes {
			if namedNumber.MatchString(n.Text.Vi + n.Text.En) {
				t.Errorf("%s: %s is not filled: %s", p.ID, n.Code, n.Text.Vi)
			}
		}
	}
}

// A question, its readings and their reason hold under a draft that changes a number of the
// act: none repeats one, and none names an article, which the citations do.
func TestReadingsRepeatNoNumberOfTheirAct(t *testing.T) {
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	months, err := scoring.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range l.All() {
		readings(t, p.ID, p.Parameters, p.Values)
	}
	for _, r := range months.All() {
		readings(t, r.ID, r.Parameters, r.Values)
	}
}

func readings(t *testing.T, act string, parameters []scoring.Parameter, values []scoring.Value) {
	for _, q := range parameters {
		texts := []scoring.Text{q.Question, q.Reason}
		for _, o := range q.Options {
			texts = append(texts, o.Text)
		}
		for _, text := range texts {
			for _, one := range []string{text.Vi, text.En} {
				if namedArticle.MatchString(one) {
					t.Errorf("%s: %s names an article: %s", act, q.Name, one)
				}
				for _, found := range number.FindAllString(one, -1) {
					if repeats(found, values) {
						t.Errorf("%s: %s repeats a number of the act: %s", act, q.Name, one)
					}
				}
			}
		}
	}
}

func repeats(text string, values []scoring.Value) bool {
	return slices.ContainsFunc(values, func(v scoring.Value) bool {
		shown, _ := scoring.Text{Vi: "{" + v.Name + "}", En: "{" + v.Name + "}"}.Fill([]scoring.Value{v})
		return v.Unit != scoring.UnitCount && (shown.Vi == text || shown.En == text)
	})
}

// A reason is that of the default: another answer is explained by what chose it.
func TestAReasonIsOfTheDefault(t *testing.T) {
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := l.ByID("ND335_2025_CS_YEAR")
	reason := func(p *Policy, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range p.Parameters {
			if q.Name == "meanOf" {
				return q.Reason.Vi
			}
		}
		return "no question"
	}
	own := reason(p, nil)
	if got := reason(p.Choose(map[string]string{"meanOf": "EXACT"})); got != own {
		t.Errorf("the default chosen again is explained by %q", got)
	}
	if got := reason(p.Choose(map[string]string{"meanOf": "NOTIFIED"})); got != "" {
		t.Errorf("another answer is explained by %q", got)
	}
	by, err := p.ChooseBy(map[string]string{"meanOf": "NOTIFIED"}, map[string]string{"meanOf": "Quyết định 12/QĐ-UBND"})
	if got := reason(by, err); got != "Theo Quyết định 12/QĐ-UBND." {
		t.Errorf("an answer by document is explained by %q", got)
	}
	again, err := ParseKept(by.Kept())
	if got := reason(again, err); got != "Theo Quyết định 12/QĐ-UBND." || again.Hash != by.Hash {
		t.Errorf("kept, it is explained by %q, hash %s for %s", got, again.Hash, by.Hash)
	}
	pe, _ := l.ByID("ND233_2026_PE")
	layer, _ := l.ByID("EXAMPLE_UNIT_REGULATION")
	if got := reason(pe.With(layer)); got != "Theo "+layer.Title.Vi+"." {
		t.Errorf("an answer of a layer is explained by %q", got)
	}
}
