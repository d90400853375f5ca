package draft

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/plainjson"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Set returns the text with one single value replaced, comments and layout untouched. The
// path names keys and elements: values, goodFrom, number; parameters, capBase, default.
func Set(text []byte, value string, path ...string) ([]byte, error) {
	return replace(text, scalarText(value), path)
}

// SetCitations returns the text with the citations of a value, parameter, item or rule
// replaced.
func SetCitations(text []byte, cite []scoring.Citation, path ...string) ([]byte, error) {
	return replace(text, string(plainjson.Write(cite)), append(path[:len(path):len(path)], "cite"))
}

var plainWord = regexp.MustCompile(`^[\pL\pN][\pL\pN_.\-]*$`)

// scalarText writes a value so that it is read as it is.
func scalarText(value string) string {
	if plainWord.MatchString(value) {
		return value
	}
	quoted, _ := json.Marshal(value) // a string always marshals
	return string(quoted)
}

func replace(text []byte, with string, path []string) ([]byte, error) {
	tree, err := strictyaml.Tree("", text)
	if err != nil {
		return nil, err
	}
	part, found := at(tree, path)
	if !found {
		return nil, fmt.Errorf("there is no %s in the text", pathText(path))
	}
	changed, ok := replacePart(text, part, with)
	if !ok {
		return nil, fmt.Errorf("%s stands on several lines and is changed in the text itself", pathText(path))
	}
	return changed, nil
}

// replacePart puts another text where a part stands.
func replacePart(text []byte, part strictyaml.Node, with string) ([]byte, bool) {
	from, behind, ok := part.Extent()
	if !ok {
		return nil, false
	}
	lines := strings.Split(string(text), "\n")
	head := []rune(lines[from.Line-1])[:from.Column-1]
	tail := []rune(lines[behind.Line-1])[behind.Column-1:]
	lines = append(lines[:from.Line-1:from.Line-1], append([]string{string(head) + with + string(tail)}, lines[behind.Line:]...)...)
	return []byte(strings.Join(lines, "\n")), true
}
