package draft

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Change is one thing two texts of a law differ in.
type Change struct {
	Path []string // keys and names of elements: values, goodFrom, number
	Kind ChangeKind
	What scoring.Text // the path in words: Giá trị “Hoàn thành tốt từ”, số
	From scoring.Text // what it was; empty when added
	To   scoring.Text // what it is; empty when removed
}

// ChangeKind says what became of a part.
type ChangeKind string

// The kinds of change.
const (
	Added   ChangeKind = "ADDED"
	Removed ChangeKind = "REMOVED"
	Changed ChangeKind = "CHANGED"
)

// Values lists every kind of change.
func (ChangeKind) Values() []string { return []string{string(Added), string(Removed), string(Changed)} }

// Diff says in words what two texts of a law differ in, in the order of the first, then of
// the second. Comments, layout and the order of elements make no difference.
func Diff(before, after []byte) ([]Change, error) {
	a, err := strictyaml.Tree("before", before)
	if err != nil {
		return nil, err
	}
	b, err := strictyaml.Tree("after", after)
	if err != nil {
		return nil, err
	}
	d := differ{}
	d.compare(top(a), top(b))
	return d.changes, nil
}

type differ struct{ changes []Change }

// compare goes down while both sides are made of named parts; what cannot be taken apart
// is compared as a whole.
func (d *differ) compare(a, b spot) {
	if plain(a.node) == plain(b.node) {
		return
	}
	mine, taken := a.parts()
	theirs, takenToo := b.parts()
	if !taken || !takenToo {
		d.add(Changed, a, b)
		return
	}
	for _, e := range mine {
		if other := find(theirs, e.Key); other != nil {
			d.compare(a.down(e), b.down(*other))
		} else {
			d.only(Removed, a.down(e))
		}
	}
	for _, e := range theirs {
		if find(mine, e.Key) == nil {
			d.only(Added, b.down(e))
		}
	}
}

// only notes a part that one side alone has: each element of a list of named ones by itself.
func (d *differ) only(kind ChangeKind, s spot) {
	elements, named := s.parts()
	if _, list := s.node.Items(); list && named && len(elements) > 0 {
		for _, e := range elements {
			d.only(kind, s.down(e))
		}
		return
	}
	if kind == Added {
		d.add(kind, spot{}, s)
	} else {
		d.add(kind, s, spot{})
	}
}

func find(entries []strictyaml.Entry, key string) *strictyaml.Entry {
	if i := slices.IndexFunc(entries, func(e strictyaml.Entry) bool { return e.Key == key }); i >= 0 {
		return &entries[i]
	}
	return nil
}

func (d *differ) add(kind ChangeKind, a, b spot) {
	c := Change{Kind: kind}
	if kind != Added {
		c.Path, c.What, c.From = a.path, a.words, a.shown()
	}
	if kind != Removed {
		c.Path, c.What, c.To = b.path, b.words, b.shown()
	}
	d.changes = append(d.changes, c)
}

// Words is the change as a sentence.
func (c Change) Words() scoring.Text {
	switch c.Kind {
	case Added:
		return scoring.Text{Vi: "Thêm: " + withValue(c.What.Vi, c.To.Vi), En: "Added: " + withValue(c.What.En, c.To.En)}
	case Removed:
		return scoring.Text{Vi: "Bỏ: " + withValue(c.What.Vi, c.From.Vi), En: "Removed: " + withValue(c.What.En, c.From.En)}
	}
	return scoring.Text{Vi: c.What.Vi + ": " + c.From.Vi + " → " + c.To.Vi, En: c.What.En + ": " + c.From.En + " → " + c.To.En}
}

func withValue(what, value string) string {
	if value == "" {
		return what
	}
	return what + ": " + value
}
