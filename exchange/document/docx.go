package document

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/beevik/etree"
)

// Templates are ordinary Word documents: what is between double braces is replaced where
// it stands, in its own letters. They may be edited in Word.
var (
	//go:embed templates/form01.docx
	form01Template []byte
	//go:embed templates/form02.docx
	form02Template []byte
)

// filling is what goes into a template.
type filling struct {
	values map[string]string // by placeholder
	rows   []filledRow       // in order; each becomes a copy of the template's row of its kind
	parts  map[string]bool   // whether the part between {{?name}} and {{/name}} stays
}

// filledRow is a row of a table: {{kind.name}} is replaced by values[name].
type filledRow struct {
	kind   string
	values map[string]string
}

// filledParts are the files of a DOCX that hold placeholders.
var filledParts = []string{"word/document.xml", "docProps/core.xml"}

// fillTemplate returns the template with everything replaced. A placeholder without a
// value is an error: nothing is left in braces.
func fillTemplate(template []byte, with filling, made time.Time) ([]byte, error) {
	in, err := zip.NewReader(bytes.NewReader(template), int64(len(template)))
	if err != nil {
		return nil, err
	}
	with.values["made"] = made.UTC().Format(time.RFC3339)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range in.File {
		content, err := contentOf(f)
		if err == nil && slices.Contains(filledParts, f.Name) {
			content, err = with.fill(content)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		part, err := w.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: made.UTC()})
		if err != nil {
			return nil, err
		}
		if _, err := part.Write(content); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func contentOf(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// fill replaces in one file. Rows come last and are not read again, so that braces in a
// name stay what they are.
func (with filling) fill(content []byte) ([]byte, error) {
	doc := etree.NewDocument()
	if err := doc.ReadFromBytes(content); err != nil {
		return nil, err
	}
	with.dropParts(doc.Root())
	rows := templateRows(doc.Root())
	for _, paragraph := range paragraphs(doc.Root()) {
		if slices.ContainsFunc(rows, func(r templateRow) bool { return within(paragraph, r.row) }) {
			continue
		}
		if err := replace(paragraph, with.values); err != nil {
			return nil, err
		}
	}
	if err := with.fillRows(rows); err != nil {
		return nil, err
	}
	return doc.WriteToBytes()
}
