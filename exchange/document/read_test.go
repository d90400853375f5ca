package document_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"
)

var (
	stream = regexp.MustCompile(`(?s)stream\n(.*?)\nendstream`)
	shown  = regexp.MustCompile(`(?s)\(((?:\\.|[^\\)])*)\) ?Tj`)
	page   = regexp.MustCompile(`/Type /Page\n`)
	// everyCode says that every code of the text is its own Unicode letter.
	everyCode = regexp.MustCompile(`<0000>\s*<FFFF>\s*<0000>`)
)

// read returns the text of every page of a PDF as a reader would copy it: the codes of
// what is shown, which the map to Unicode says to be letters.
func read(t *testing.T, content []byte) (pages []string) {
	t.Helper()
	mapped := false
	for _, m := range stream.FindAllSubmatch(content, -1) {
		inflated, ok := inflate(m[1])
		if !ok {
			inflated = m[1]
		}
		mapped = mapped || everyCode.Match(inflated)
		if texts := shown.FindAllSubmatch(inflated, -1); texts != nil && bytes.Contains(inflated, []byte(" Tf")) {
			var all strings.Builder
			for _, text := range texts {
				all.WriteString(letters(text[1]))
			}
			pages = append(pages, all.String())
		}
	}
	if !mapped || !bytes.Contains(content, []byte("/ToUnicode")) || !bytes.Contains(content, []byte("/FontFile2")) {
		t.Error("the letters are not embedded or cannot be copied")
	}
	if n := len(page.FindAll(content, -1)); n != len(pages) {
		t.Errorf("%d pages, of which %d have text", n, len(pages))
	}
	return pages
}

func inflate(content []byte) ([]byte, bool) {
	r, err := zlib.NewReader(bytes.NewReader(content))
	if err != nil {
		return nil, false
	}
	all, err := io.ReadAll(r)
	return all, err == nil
}

var escapes = strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")

func letters(escaped []byte) string {
	raw := escapes.Replace(string(escaped))
	var codes []uint16
	for i := 0; i+1 < len(raw); i += 2 {
		codes = append(codes, uint16(raw[i])<<8|uint16(raw[i+1]))
	}
	return string(utf16.Decode(codes))
}

// says reports what a text lacks.
func says(t *testing.T, what, text string, wanted ...string) {
	t.Helper()
	for _, w := range wanted {
		if !strings.Contains(text, w) {
			t.Errorf("%s does not say %q:\n%s", what, w, text)
		}
	}
}
