package draft

import (
	"errors"
	"strings"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Fault is why a text is not law: file, line and column from 1, the offending text and
// what is wrong with it.
type Fault = strictyaml.Error

// faultOf gives an error a place: its own, or that of the part its message begins with
// ("values: goodFrom is negative"), or the beginning of the text.
func faultOf(tree strictyaml.Node, err error) *Fault {
	var fault *Fault
	if errors.As(err, &fault) {
		return fault
	}
	message := err.Error()
	part, found := partNamed(tree, message)
	if !found {
		return &Fault{Line: 1, Column: 1, Message: message}
	}
	errors.As(part.Fail(message), &fault)
	return fault
}

// partNamed finds the section a message names, and in it the element whose name the
// message contains.
func partNamed(tree strictyaml.Node, message string) (strictyaml.Node, bool) {
	for word := range strings.SplitSeq(message, ": ") {
		section, found := tree.Get(word)
		if !found {
			continue
		}
		items, _ := section.Items()
		for _, item := range items {
			if name, named := nameOf(item); named && contains(message, name) {
				return naming(item), true
			}
		}
		return section, true
	}
	return tree, false
}

// contains looks for a whole word.
func contains(message, name string) bool {
	words := strings.FieldsFunc(message, func(r rune) bool { return strings.ContainsRune(` :"`, r) })
	for _, word := range words {
		if word == name {
			return true
		}
	}
	return false
}

// faultIn places an error of a text that could be read.
func faultIn(file string, text []byte, err error) *Fault {
	tree, _ := strictyaml.Tree(file, text)
	return faultOf(tree, err)
}
