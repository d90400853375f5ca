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
// already, as Adopt wrote it, is written anew.
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
	if _, there := at(list, []string{c.ID}); there {
		return replace(text, line, []string{"cases", c.ID})
	}
	first, ok := list.Dash()
	if !ok {
		return nil, errors.New("the cases of the text do not stand one below the other")
	}
	lines := strings.SplitAfter(string(text), "\n")
	added := strings.Repeat(" ", first.Column-1) + "- " + line + "\n"
	return []byte(strings.Join(lines[:first.Line-1], "") + added + strings.Join(lines[first.Line-1:], "")), nil
}
