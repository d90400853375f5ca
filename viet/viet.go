// Package viet handles Vietnamese text: one composed form for what is stored, a folded
// form for what is searched, and a key by which names sort as Vietnamese lists do.
package viet

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ErrNotUTF8 is returned for bytes that are not UTF-8.
var ErrNotUTF8 = errors.New("the text is not valid UTF-8")

// NFC returns the composed form: old documents and macOS deliver letters and marks
// apart, and the two forms would never compare equal.
func NFC(s string) string { return norm.NFC.String(s) }

// Clean returns s as it may be stored: composed, trimmed, with every run of white
// space (line breaks too) made one space and invisible marks of word processors
// removed. Control characters, NUL among them, and marks that turn the direction of
// writing are refused: the first breaks databases, the second disguises names.
func Clean(s string) (string, error) {
	if !utf8.ValidString(s) {
		return "", ErrNotUTF8
	}
	for _, r := range s {
		if forbidden(r) {
			return "", fmt.Errorf("the text holds the control character U+%04X", r)
		}
	}
	visible := strings.Map(dropInvisible, s)
	return NFC(strings.Join(strings.Fields(visible), " ")), nil
}

func forbidden(r rune) bool {
	if unicode.IsSpace(r) || dropInvisible(r) < 0 {
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co) || isNonCharacter(r)
}

// isNonCharacter reports the code points that Unicode reserves for internal use.
func isNonCharacter(r rune) bool {
	return r&0xFFFE == 0xFFFE || (r >= 0xFDD0 && r <= 0xFDEF)
}

// dropInvisible removes the zero-width space, the byte order mark and the soft hyphen,
// which come along when text is pasted and mean nothing in Vietnamese.
func dropInvisible(r rune) rune {
	switch r {
	case '\u200b', '\ufeff', '\u00ad':
		return -1
	}
	return r
}
