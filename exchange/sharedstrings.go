package exchange

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
)

var errMalformed = errors.New("malformed part")

// sharedStrings reads the table of texts of a workbook; formatting runs of one text are
// joined. A workbook without texts has none.
func sharedStrings(a *archive, folder string) ([]string, error) {
	part := folder + "/sharedStrings.xml"
	if !a.has(part) {
		return nil, nil
	}
	body, err := a.open(part)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	in := xml.NewDecoder(body)
	var table []string
	for {
		token, err := in.RawToken()
		if err == io.EOF {
			return table, nil
		}
		if err != nil {
			return nil, err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "si" {
			text, err := richText(in, "si")
			if err != nil {
				return nil, err
			}
			if table = append(table, text); len(table) > maxStrings {
				return nil, errMalformed
			}
		}
	}
}

// richText joins the texts up to the end of the element; phonetic readings are left out.
func richText(in *xml.Decoder, end string) (string, error) {
	var text strings.Builder
	inText, phonetic := false, false
	for {
		token, err := in.RawToken()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			inText, phonetic = t.Name.Local == "t", phonetic || t.Name.Local == "rPh"
		case xml.EndElement:
			inText = false
			if t.Name.Local == "rPh" {
				phonetic = false
			}
			if t.Name.Local == end {
				return unescape(text.String()), nil
			}
		case xml.CharData:
			if inText && !phonetic {
				text.Write(t)
			}
		case xml.Directive:
			return "", errMalformed // no document type belongs here
		}
	}
}

var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// unescape turns _x0000_ into the character Excel means by it, so that a control
// character is seen for what it is.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	return escaped.ReplaceAllStringFunc(s, func(code string) string {
		n, _ := strconv.ParseUint(code[2:6], 16, 16)
		return string(rune(n))
	})
}
