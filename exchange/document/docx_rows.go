package document

import (
	"strings"

	"github.com/beevik/etree"
)

// templateRow is a row of a table that is copied for every row of its kind.
type templateRow struct {
	kind string
	row  *etree.Element
}

// templateRows finds the rows whose placeholders begin with a kind.
func templateRows(root *etree.Element) (all []templateRow) {
	for _, row := range root.FindElements(".//w:tr") {
		text := textOf(row)
		for _, kind := range rowKinds {
			if strings.Contains(text, "{{"+kind+".") {
				all = append(all, templateRow{kind, row})
			}
		}
	}
	return all
}

// rowKinds are the rows that templates know.
var rowKinds = []string{"group", "criterion", "changed", "judgement", "work", "month"}

// fillRows puts the filled copies where the first template row of each table stands, in
// the order of the filling, and takes the template rows away.
func (with filling) fillRows(templates []templateRow) error {
	for i, t := range templates {
		if i > 0 && templates[i-1].row.Parent() == t.row.Parent() {
			continue // of a table that has been filled
		}
		if err := with.fillTable(t.row.Parent(), templates[i:]); err != nil {
			return err
		}
	}
	for _, t := range templates {
		t.row.Parent().RemoveChild(t.row)
	}
	return nil
}

func (with filling) fillTable(table *etree.Element, templates []templateRow) error {
	at := templates[0].row.Index()
	for _, r := range with.rows {
		for _, t := range templates {
			if t.row.Parent() != table || t.kind != r.kind {
				continue
			}
			filled := t.row.Copy()
			for _, paragraph := range paragraphs(filled) {
				if err := replace(paragraph, prefixed(r)); err != nil {
					return err
				}
			}
			table.InsertChildAt(at, filled)
			at++
		}
	}
	return nil
}

func prefixed(r filledRow) map[string]string {
	all := make(map[string]string, len(r.values))
	for name, value := range r.values {
		all[r.kind+"."+name] = value
	}
	return all
}

// dropParts takes away the marks of parts that stay, and all of the parts that do not.
func (with filling) dropParts(root *etree.Element) {
	var dropping string
	for _, body := range root.SelectElements("w:body") {
		for _, child := range body.ChildElements() {
			mark := textOf(child)
			name, begins := strings.CutPrefix(mark, "{{?")
			name = strings.TrimSuffix(name, "}}")
			ends := strings.HasPrefix(mark, "{{/")
			if begins && dropping == "" && !with.parts[name] {
				dropping = name
			}
			if begins || ends || dropping != "" {
				body.RemoveChild(child)
			}
			if mark == "{{/"+dropping+"}}" {
				dropping = ""
			}
		}
	}
}

func within(e, ancestor *etree.Element) bool {
	for ; e != nil; e = e.Parent() {
		if e == ancestor {
			return true
		}
	}
	return false
}
