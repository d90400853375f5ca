package draft

import (
	"errors"
	"fmt"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/internal/plainjson"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Adopt returns the text carrying the cases with the results it gives them: the new
// expectations of a draft, for the second person to review. A case the text carries
// already is written anew, as one line.
func Adopt(base conformance.Program, text []byte, cases ...conformance.Case) ([]byte, error) {
	l, fault := Parse("draft", text)
	if fault != nil {
		return nil, fault
	}
	with := l.In(base)
	for _, c := range cases {
		got, err := with.Compute(c)
		if err != nil {
			return nil, fmt.Errorf("case %s: %w", c.ID, err)
		}
		if text, err = carry(text, expecting(c, got)); err != nil {
			return nil, err
		}
	}
	return text, nil
}

// expecting is the case with what was computed, to the places the case writes, and those
// of its steps that still hold.
func expecting(c conformance.Case, got conformance.Outcome) conformance.Case {
	expect := make(map[string]string, len(c.Expect))
	for _, r := range got.Results {
		if was, asked := c.Expect[r.Name]; asked {
			expect[r.Name] = like(was, r.Value)
		}
	}
	c.Expect = expect
	var held []conformance.ExpectedStep
	for _, s := range c.Steps {
		one := conformance.Case{Steps: []conformance.ExpectedStep{s}}
		if conformance.Compare(one, got) == nil {
			held = append(held, s)
		}
	}
	c.Steps = held
	return c
}

// like writes a number as exactly as it was expected before.
func like(was, value string) string {
	number, err := scoring.ParseExact(value)
	_, wasNone := scoring.ParseExact(strings.TrimSuffix(was, " %"))
	if err != nil || wasNone != nil {
		return value
	}
	if text, err := scoring.WrittenLike(was, number); err == nil {
		return text
	}
	return value
}

// carry puts a case, as one line, into the list of cases of the text.
func carry(text []byte, c conformance.Case) ([]byte, error) {
	tree, err := strictyaml.Tree("draft", text)
	if err != nil {
		return nil, err
	}
	line := string(plainjson.Write(c))
	list, carries := tree.Get("cases")
	if !carries {
		return []byte(strings.TrimRight(string(text), "\n") + "\n\ncases:\n  - " + line + "\n"), nil
	}
	first, ok := list.Dash()
	if !ok {
		return nil, errors.New("the cases of the text do not stand one below the other")
	}
	lines := strings.SplitAfter(string(text), "\n")
	from, behind := casePlace(list, c.ID, lines)
	if from == 0 {
		from, behind = first.Line, first.Line
	}
	added := strings.Repeat(" ", first.Column-1) + "- " + line + "\n"
	return []byte(strings.Join(lines[:from-1], "") + added + strings.Join(lines[behind-1:], "")), nil
}

// casePlace is the line a case begins on and the line behind its last; 0 if it is not in
// the list. Empty lines and comments after it belong to what follows.
func casePlace(list strictyaml.Node, id string, lines []string) (from, behind int) {
	items, _ := list.Items()
	for i, item := range items {
		if name, _ := nameOf(item); name != id {
			continue
		}
		from, behind = item.Line(), sectionEnd(lines)
		if i+1 < len(items) {
			behind = items[i+1].Line()
		}
		for behind > from+1 && idle(lines[behind-2]) {
			behind--
		}
		return from, behind
	}
	return 0, 0
}

// sectionEnd is the line behind the cases: of the next key of the text, or of its end.
func sectionEnd(lines []string) int {
	begun := false
	for i, line := range lines {
		switch {
		case strings.HasPrefix(line, "cases:"):
			begun = true
		case begun && line != "" && !strings.ContainsAny(line[:1], " #-\r\n"):
			return i + 1
		}
	}
	return len(lines) + 1
}

func idle(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || strings.HasPrefix(line, "#")
}
