package document

import (
	"strings"
	"testing"

	"github.com/beevik/etree"
)

func fillParagraph(t *testing.T, text string, values map[string]string) (*etree.Element, error) {
	t.Helper()
	doc := etree.NewDocument()
	if err := doc.ReadFromString(`<w:p xmlns:w="w">` + text + `</w:p>`); err != nil {
		t.Fatal(err)
	}
	return doc.Root(), replace(doc.Root(), values)
}

// Word divides a placeholder over several pieces when somebody edits it.
func TestAPlaceholderMayBeDivided(t *testing.T) {
	p, err := fillParagraph(t, `<w:r><w:t>Ông {{per</w:t></w:r><w:r><w:t>son.na</w:t></w:r><w:r><w:t>me}}, {{title}}.</w:t></w:r>`,
		map[string]string{"person.name": "An {{title}}", "title": "Trưởng phòng"})
	if err != nil {
		t.Fatal(err)
	}
	if got := textOf(p); got != "Ông An {{title}}, Trưởng phòng." {
		t.Errorf("reads %q", got)
	}
}

func TestAPlaceholderWithoutAValueIsRefused(t *testing.T) {
	if _, err := fillParagraph(t, `<w:r><w:t>{{salary}}</w:t></w:r>`, map[string]string{"title": ""}); err == nil || !strings.Contains(err.Error(), "{{salary}}") {
		t.Errorf("an unknown placeholder gives %v", err)
	}
}
