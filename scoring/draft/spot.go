package draft

import (
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// spot is a part of a text with the way to it, in keys and in words.
type spot struct {
	node   strictyaml.Node
	parent strictyaml.Node // the mapping or list it stands in
	path   []string
	words  scoring.Text

	documents map[string]scoring.Document // those the text lists
}

// top is the whole of a text.
func top(n strictyaml.Node) spot {
	s := spot{node: n, documents: map[string]scoring.Document{}}
	if list, found := n.Get("documents"); found {
		_ = list.Decode(&s.documents) // a list that is not right leaves the documents their keys
	}
	return s
}

// parts are what the part is made of; none of a sentence in two languages, a list of
// citations or a list of codes, which are read as a whole.
func (s spot) parts() ([]strictyaml.Entry, bool) {
	if _, whole := s.sentence(); whole || s.key() == "cite" {
		return nil, false
	}
	return children(s.node)
}

func (s spot) key() string {
	if len(s.path) == 0 {
		return ""
	}
	return s.path[len(s.path)-1]
}

// down goes to a part. A key is named by the glossary below, an element by its label.
func (s spot) down(e strictyaml.Entry) spot {
	next := spot{node: e.Value, parent: s.node, path: append(s.path[:len(s.path):len(s.path)], e.Key), documents: s.documents}
	name, known := partNames[e.Key]
	if _, list := s.node.Items(); list {
		label := labelOf(e)
		name, known = scoring.Text{Vi: "“" + label.Vi + "”", En: "“" + label.En + "”"}, true
		next.words = scoring.Text{Vi: s.words.Vi + " " + name.Vi, En: s.words.En + " " + name.En}
		return next
	}
	if !known {
		name = scoring.Text{Vi: e.Key, En: e.Key}
	}
	if len(s.path) > 0 {
		name.Vi, name.En = s.words.Vi+", "+name.Vi, s.words.En+", "+name.En
	}
	next.words = name
	return next
}

// labelOf is what a reader calls an element.
func labelOf(e strictyaml.Entry) scoring.Text {
	for _, key := range []string{"label", "question", "title", "text"} {
		if n, found := e.Value.Get(key); found {
			if t, ok := (spot{node: n}).sentence(); ok {
				return t
			}
		}
	}
	return scoring.Text{Vi: e.Key, En: e.Key}
}

// sentence reads a text in two languages, or one that serves both.
func (s spot) sentence() (scoring.Text, bool) {
	if text, single := s.node.Scalar(); single {
		return scoring.Text{Vi: text, En: text}, true
	}
	entries, _ := s.node.Entries()
	var t scoring.Text
	if len(entries) != 2 || s.node.Decode(&t) != nil {
		return t, false
	}
	return t, true
}

// shown writes the part for a reader.
func (s spot) shown() scoring.Text {
	if text, single := s.node.Scalar(); single {
		return s.value(text)
	}
	if t, ok := s.sentence(); ok {
		return t
	}
	if s.key() == "cite" {
		return citationsIn(s.node, s.documents)
	}
	for _, key := range []string{"number", "default", "max", "from"} { // what an element is about
		if n, found := s.node.Get(key); found {
			return spot{node: n, parent: s.node, path: []string{key}}.shown()
		}
	}
	if entries, mapping := s.node.Entries(); mapping && len(entries) > 0 {
		return scoring.Text{} // its words say enough
	}
	text := plain(s.node)
	return scoring.Text{Vi: text, En: text}
}

// value writes a number, a day or a code.
func (s spot) value(text string) scoring.Text {
	if t, known := codeNames[text]; known {
		return t
	}
	if s.key() == "default" {
		return s.option(text)
	}
	if day, err := calendar.Parse(text); err == nil {
		return scoring.Text{Vi: day.Time().Format("02/01/2006"), En: text}
	}
	number, err := scoring.ParseDecimal(text)
	if err != nil {
		return scoring.Text{Vi: text, En: text}
	}
	if unit, _ := s.parent.Get("unit"); s.key() == "number" && isText(unit, string(scoring.UnitRatio)) {
		text = shortNumber(number.Fraction().Mul(scoring.NewFraction(100, 1))) + " %"
	}
	return scoring.Text{Vi: strings.Replace(text, ".", ",", 1), En: text}
}

// option writes the reading a code stands for.
func (s spot) option(code string) scoring.Text {
	options, _ := s.parent.Get("options")
	if o, found := at(options, []string{code}); found {
		return labelOf(strictyaml.Entry{Key: code, Value: o})
	}
	return scoring.Text{Vi: code, En: code}
}

func shortNumber(f scoring.Fraction) string {
	text := f.Rounded(2)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}
