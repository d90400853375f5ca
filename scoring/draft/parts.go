package draft

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Part is one thing a text of the law states on the authority of a citation: a value, a
// reading, a criterion, a rule, a consequence.
type Part struct {
	Section   string // values, parameters, items, rules, …
	Name      string // in its section
	Label     scoring.Text
	Value     scoring.Text // as a reader sees it; empty where the words say all
	Number    string       // as written; empty where the part is no number
	Unit      string       // code of the unit; empty where it has none
	Cite      scoring.Text
	Certainty scoring.Certainty
	Hash      string // SHA-256 of the part without layout: another text, another hash
}

// Unconfirmed reports whether the text marks the part so: a reading, or from a secondary
// source.
func (p Part) Unconfirmed() bool { return p.Certainty == scoring.Unconfirmed }

// partSections are the lists of a text whose elements bear a certainty, in reading order.
var partSections = []string{"values", "bands", "parameters", "generalCriteria", "workKinds", "means", "items", "kpiBands", "rules", "norms"}

// Parts lists what a text of either kind states, section by section.
func Parts(text []byte) ([]Part, error) {
	tree, err := strictyaml.Tree("law", text)
	if err != nil {
		return nil, err
	}
	root, list := top(tree), []Part{}
	entries, _ := children(tree)
	for _, name := range partSections {
		i := slices.IndexFunc(entries, func(e strictyaml.Entry) bool { return e.Key == name })
		if i < 0 {
			continue
		}
		section := root.down(entries[i])
		elements, _ := children(section.node)
		for _, e := range elements {
			list = append(list, partOf(name, e, section.down(e)))
		}
	}
	return list, nil
}

func partOf(section string, e strictyaml.Entry, s spot) Part {
	p := Part{Section: section, Name: e.Key, Label: labelOf(e), Value: s.shown(), Hash: scoring.HashOf([]byte(plain(e.Value)))}
	p.Number, p.Unit = textAt(e.Value, "number", "max"), textAt(e.Value, "unit")
	p.Certainty = scoring.Certainty(textAt(e.Value, "certainty"))
	if cite, found := e.Value.Get("cite"); found {
		p.Cite = citationsIn(cite, s.documents)
	}
	return p
}

// textAt returns the first of some single values of an element.
func textAt(n strictyaml.Node, keys ...string) string {
	for _, key := range keys {
		if part, found := n.Get(key); found {
			if text, single := part.Scalar(); single {
				return text
			}
		}
	}
	return ""
}
