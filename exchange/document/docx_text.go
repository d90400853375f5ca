package document

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/beevik/etree"

	"github.com/congtam/congtam/viet"
)

var placeholder = regexp.MustCompile(`\{\{([a-zA-Z][a-zA-Z0-9_.]*)\}\}`)

// paragraphs lists what is filled as a whole: paragraphs, and the fields of properties.
func paragraphs(root *etree.Element) []*etree.Element {
	if root.Tag == "coreProperties" {
		return root.ChildElements()
	}
	return root.FindElements(".//w:p")
}

// texts lists the pieces of text of an element: Word divides a sentence as it likes.
func texts(e *etree.Element) []*etree.Element {
	if found := e.FindElements(".//w:t"); len(found) > 0 || e.Space == "w" {
		return found
	}
	return []*etree.Element{e}
}

func textOf(e *etree.Element) string {
	var all strings.Builder
	for _, t := range texts(e) {
		all.WriteString(t.Text())
	}
	return all.String()
}

// replace puts values in place of the placeholders of a paragraph, also of those that are
// spread over several pieces: the value takes the letters of the first.
func replace(paragraph *etree.Element, values map[string]string) error {
	whole := textOf(paragraph)
	found := placeholder.FindAllStringSubmatchIndex(whole, -1)
	for i := len(found) - 1; i >= 0; i-- {
		m := found[i]
		value, known := values[whole[m[2]:m[3]]]
		if !known {
			return fmt.Errorf("the template asks for %s, which has no value", whole[m[0]:m[1]])
		}
		splice(texts(paragraph), m[0], m[1], writable(value))
	}
	for _, t := range texts(paragraph) {
		breakLines(t)
	}
	return nil
}

// splice replaces the bytes from begin to end of the text that the pieces make together.
func splice(pieces []*etree.Element, begin, end int, value string) {
	at := 0
	for _, piece := range pieces {
		text := piece.Text()
		from, to := max(begin-at, 0), min(end-at, len(text))
		at += len(text)
		if from >= to {
			continue
		}
		piece.SetText(text[:from] + value + text[to:])
		value = ""
	}
}

// breakLines turns the ends of lines in a piece into line breaks of Word.
func breakLines(t *etree.Element) {
	lines := strings.Split(t.Text(), "\n")
	if len(lines) == 1 || t.Space != "w" {
		return
	}
	t.SetText(lines[0])
	run, at := t.Parent(), t.Index()+1
	for _, l := range lines[1:] {
		next := t.Copy()
		next.SetText(l)
		run.InsertChildAt(at, etree.NewElement("w:br"))
		run.InsertChildAt(at+1, next)
		at += 2
	}
}

// writable leaves out what XML cannot hold.
func writable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, viet.NFC(s))
}
