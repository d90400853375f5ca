package draft_test

import (
	"testing"

	"github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
)

// Parts say what a text states as an official reads it; another number, another hash.
func TestPartsOfAText(t *testing.T) {
	library, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := library.ByID("ND335_2025_CS_YEAR")
	before := partNamed(t, p.Source(), "values", "capRatio")
	if before.Value.Vi != "20 %" || before.Unit != "RATIO" || before.Number == "" || before.Cite.Vi == "" || before.Certainty == "" {
		t.Errorf("the ratio of the cap reads %+v", before)
	}
	if q := partNamed(t, p.Source(), "parameters", "capBase"); q.Label.En == "" || q.Value.Vi == "" {
		t.Errorf("the base of the cap reads %+v", q)
	}
	changed, err := draft.Set(p.Source(), "0.21", "values", "capRatio", "number")
	if err != nil {
		t.Fatal(err)
	}
	after := partNamed(t, changed, "values", "capRatio")
	if after.Hash == before.Hash || after.Value.Vi != "21 %" {
		t.Errorf("a changed ratio reads %+v", after)
	}
	if same := partNamed(t, changed, "parameters", "capBase"); same.Hash != partNamed(t, p.Source(), "parameters", "capBase").Hash {
		t.Error("what did not change has another hash")
	}
}

func partNamed(t *testing.T, text []byte, section, name string) draft.Part {
	t.Helper()
	parts, err := draft.Parts(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range parts {
		if p.Section == section && p.Name == name {
			return p
		}
	}
	t.Fatalf("there is no %s %s", section, name)
	return draft.Part{}
}

// A section that only one text has is told element by element.
func TestAnAddedSectionIsToldElementByElement(t *testing.T) {
	before := []byte("id: A\n")
	after := []byte("id: A\ncases:\n  - {id: X1, title: Một}\n  - {id: X2, title: Hai}\n")
	for kind, texts := range map[draft.ChangeKind][2][]byte{draft.Added: {before, after}, draft.Removed: {after, before}} {
		changes, err := draft.Diff(texts[0], texts[1])
		if err != nil {
			t.Fatal(err)
		}
		if len(changes) != 2 || changes[0].Kind != kind || changes[1].Path[1] != "X2" || changes[0].To.Vi+changes[0].From.Vi != "" {
			t.Errorf("%s is told as %+v", kind, changes)
		}
	}
}
