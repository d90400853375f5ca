package draft

import (
	"strings"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// nameKeys are the keys that tell the elements of a list apart.
var nameKeys = []string{"name", "code", "id", "band", "kind", "rule", "subject", "test", "ref"}

// nameOf returns what an element of a list is called: the value of its first naming key,
// or itself where it is a single value.
func nameOf(item strictyaml.Node) (string, bool) {
	if text, single := item.Scalar(); single {
		return text, true
	}
	return naming(item).Scalar()
}

// naming is the part of an element that tells it from the others; without one, the
// element itself.
func naming(item strictyaml.Node) strictyaml.Node {
	for _, key := range nameKeys {
		if name, found := item.Get(key); found {
			return name
		}
	}
	return item
}

// children are the parts of a mapping or of a list whose elements have names, each once.
func children(n strictyaml.Node) ([]strictyaml.Entry, bool) {
	if entries, mapping := n.Entries(); mapping {
		return entries, true
	}
	items, list := n.Items()
	seen := map[string]bool{}
	entries := make([]strictyaml.Entry, 0, len(items))
	for _, item := range items {
		name, named := nameOf(item)
		if _, single := item.Scalar(); single || !named || seen[name] {
			return nil, false
		}
		seen[name] = true
		entries = append(entries, strictyaml.Entry{Key: name, Value: item})
	}
	return entries, list
}

// at walks down a path of keys and names.
func at(n strictyaml.Node, path []string) (strictyaml.Node, bool) {
	for _, key := range path {
		entries, _ := children(n)
		found := false
		for _, e := range entries {
			if e.Key == key {
				n, found = e.Value, true
				break
			}
		}
		if !found {
			return n, false
		}
	}
	return n, true
}

// Path writes a path as a reader sees it.
func pathText(path []string) string { return strings.Join(path, " › ") }
