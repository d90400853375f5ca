package exchange

import (
	"archive/zip"
	"bytes"
	"path"
	"slices"
	"strings"
)

// EvidenceKind is a kind of file that may prove work: documents and pictures, known by
// their content.
type EvidenceKind struct {
	MediaType string
	Endings   []string // of the name, lower case
	is        func(content []byte) bool
}

var evidenceKinds = []EvidenceKind{
	{"application/pdf", []string{".pdf"}, begins("%PDF-")},
	{"image/jpeg", []string{".jpg", ".jpeg"}, begins("\xff\xd8\xff")},
	{"image/png", []string{".png"}, begins("\x89PNG\r\n\x1a\n")},
	{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", []string{".docx"}, office("word/document.xml")},
	{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", []string{".xlsx"}, office("xl/workbook.xml")},
}

// Evidence says of what kind a file is by its content, nil for a kind that proves nothing:
// programs, pages, and documents with macros among them.
func Evidence(content []byte) *EvidenceKind {
	for _, kind := range evidenceKinds {
		if kind.is(content) {
			return &kind
		}
	}
	return nil
}

// Fits reports whether a file name ends as the kind does, so that no file passes for
// another once it is saved.
func (k *EvidenceKind) Fits(name string) bool {
	return slices.Contains(k.Endings, strings.ToLower(path.Ext(name)))
}

func begins(mark string) func([]byte) bool {
	return func(content []byte) bool { return bytes.HasPrefix(content, []byte(mark)) }
}

// office knows a document of an office program by its main part. Only the list of parts
// is read; nothing is unpacked.
func office(main string) func([]byte) bool {
	return func(content []byte) bool {
		in, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil || len(in.File) > maxParts {
			return false
		}
		found := false
		for _, part := range in.File {
			key := partKey(part.Name)
			if strings.HasSuffix(key, "vbaproject.bin") {
				return false
			}
			found = found || key == main
		}
		return found
	}
}
